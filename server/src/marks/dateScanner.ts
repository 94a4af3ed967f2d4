import { MONTH, monthNumber } from '../text/months.js';
import { atom, type DateAtom, daySpan, decadeFrom, fullYear } from './dateAtom.js';
import { DASH, run, S, sticky, YEAR } from './datePatterns.js';
import {
  fiscalYear,
  half,
  halfInWords,
  monthsOf,
  numberedPart,
  partBehindYear,
  quarter,
  quarterInWords,
} from './yearParts.js';
import { isGlued, isYear } from './years.js';

const DAY = '(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';

const MONTH_DAY = sticky(
  `${MONTH}${S}${DAY}(?:(?:${DASH}|${S}(?:and|to|or)${S})${DAY})?(?:(?:,\\s{0,2}|${S}(?:of${S})?)${YEAR}|(?![\\w%°$]|[.,:/]\\d|-\\d))`,
  'i',
);
const MONTH_YEAR = sticky(`${MONTH}(?:,?${S}(?:of${S})?|[-/])${YEAR}`, 'i');
const MONTH_SHORT_YEAR = sticky(`${MONTH}\\s?['’](\\d\\d)(?!\\w)`);
const MONTH_ONLY = sticky(MONTH, 'i');
const DAY_MONTH = sticky(
  `${DAY}(?:(?:${DASH}|${S}(?:and|to|or)${S})${DAY})?[-/\\s](?:of${S})?${MONTH}(?:,?[-/\\s]\\s{0,2}${YEAR})?`,
  'i',
);
const YEAR_FIRST = sticky('(\\d{4})([-/.])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?![\\d-])');
const YEAR_LAST = sticky('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d%]|[-/.]\\d)');
const MONTH_SLASH_YEAR = sticky('(0[1-9]|1[0-2])/((?:19|20)\\d\\d)(?![\\d/])');
const YEAR_TAIL = sticky(
  '((?:1[5-9]|20)\\d\\d)([-/\\u2010-\\u2014])(\\d{2}|(?:1[5-9]|2[01])\\d\\d)(?![\\w%]|[-/.,]\\d)',
);
const DECADE = sticky("((?:1[5-9]|20)\\d0)['’]?s(?!\\w)");
/** "In the 50s", "the late 80s"; what is said of ages and degrees is not taken, and the lower tens are ages as a rule. */
const BARE_DECADE = sticky("([5-9]0)s(?![\\w’'])(?!-| (?:percent|degrees|age|range|years|billion|million|and older))");
/** What stands in front of a decade. */
const OF_TIME =
  /(?:^|[^a-z])(?:(?:in|of|from|since|until|during|by|before|after) the|(?:the|since|until|by) (?:late|early|mid)|of (?:late|early|mid)|the [5-9]0s (?:and|or|to)(?: the)?)[ -]$/i;
/** What ages, degrees and scores are told by, in the same sentence. */
const OF_SCALE =
  /\b(?:temperatures?|degrees|highs?|lows|ages?|aged|old|expectancy|ratings?|scores?|approval|percentile|index|mph|women|men|people|patients|workers)\b/i;
const SHORT_DECADE = sticky("['’]([2-9]0)s(?!\\w)");
/** "(2023, March 27)", as reference lists have it. */
const YEAR_BEFORE_DAY = sticky(`((?:19|20)\\d\\d),${S}${MONTH}(?:${S}${DAY}(?:${DASH}${DAY})?)?(?=\\))`, 'i');

/** What a date begins with: digits, a month, a fiscal year, a quarter, a decade's apostrophe. */
const OPENER =
  /\d+|\b(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec|fiscal|j?fy|cy|[qh][1-4]|quarters?|half|months)|['’](?=[2-9]0s)/gi;

const DIGIT = /\d/g;
/** A date opens at most so far in front of its first digit: "April, May and June 2021". */
const REACH = 64;

/**
 * All dates of a text, in order and apart. Jumps to each digit, and reads from a little before it.
 * @param order How 04/05/2025 is read; 23/04/2025 needs no order.
 */
export function scanDates(text: string, order: 'mdy' | 'dmy'): readonly DateAtom[] {
  const atoms: DateAtom[] = [];
  let at = 0;
  for (let digit = digitFrom(text, 0); digit >= 0; ) {
    OPENER.lastIndex = Math.max(at, digit - REACH);
    const match = OPENER.exec(text)!;
    const atom = readAtom(text, match.index, match[0], order);
    if (atom) atoms.push(atom);
    at = Math.max(OPENER.lastIndex, atom?.end ?? 0);
    if (digit < at) digit = digitFrom(text, at);
  }
  return atoms;
}

function digitFrom(text: string, at: number): number {
  DIGIT.lastIndex = at;
  return DIGIT.exec(text)?.index ?? -1;
}

function readAtom(text: string, at: number, opener: string, order: 'mdy' | 'dmy'): DateAtom | null {
  switch (opener.toLowerCase()) {
    case 'fiscal':
    case 'fy':
    case 'jfy':
    case 'cy':
      return fiscalYear(text, at);
    case 'quarter':
      return quarterInWords(text, at);
    case 'half':
      return halfInWords(text, at);
    case 'months':
    case 'quarters':
      return monthsOf(text, at);
    case "'":
    case '’':
      return shortDecade(text, at);
    default:
      if (/^q\d/i.test(opener)) return quarter(text, at);
      if (/^h\d/i.test(opener)) return half(text, at);
      if (!/\d/.test(opener)) return fromMonth(text, at);
      if (opener.length > 4) return null;
      return opener.length === 4 ? fromYear(text, at) : fromDay(text, at, opener.length, order);
  }
}

function fromMonth(text: string, at: number): DateAtom | null {
  const withDay = run(MONTH_DAY, text, at);
  if (withDay && isWrittenMonth(withDay[1]!, withDay[4] !== undefined)) {
    const [whole, name, day, lastDay, year] = withDay;
    if (year || !countsSomething(text, at + whole!.length))
      return daySpan(at, at + whole!.length, name!, day!, lastDay, year);
  }
  const withYear = run(MONTH_YEAR, text, at);
  if (withYear && isWrittenMonth(withYear[1]!, true))
    return atom(at, at + withYear[0].length, { year: Number(withYear[2]), month: monthNumber(withYear[1]!) });
  const short = run(MONTH_SHORT_YEAR, text, at);
  if (short) return atom(at, at + short[0].length, { year: fullYear(short[2]!), month: monthNumber(short[1]!) });
  const alone = run(MONTH_ONLY, text, at);
  return alone && isWrittenMonth(alone[1]!, false)
    ? atom(at, at + alone[0].length, { year: null, month: monthNumber(alone[1]!) })
    : null;
}

function fromDay(text: string, at: number, length: number, order: 'mdy' | 'dmy'): DateAtom | null {
  if (isGlued(text, at)) return null;
  const numeric = length < 3 ? run(YEAR_LAST, text, at) : null;
  if (numeric) return numericDate(at, numeric, order);
  const slash = length === 2 ? run(MONTH_SLASH_YEAR, text, at) : null;
  if (slash) return atom(at, at + slash[0].length, { year: Number(slash[2]), month: Number(slash[1]) });
  const part = length === 1 ? numberedPart(text, at) : length === 2 ? bareDecade(text, at) : null;
  if (part) return part;
  const written = length < 3 ? run(DAY_MONTH, text, at) : null;
  if (!written) return null;
  const [whole, day, lastDay, name, year] = written;
  if (!isWrittenMonth(name!, year !== undefined) || /[,;]$/.test(whole!)) return null;
  return daySpan(at, at + whole!.length, name!, day!, lastDay, year);
}

function fromYear(text: string, at: number): DateAtom | null {
  const day = run(YEAR_FIRST, text, at);
  if (day && !isGlued(text, at))
    return atom(at, at + day[0].length, { year: Number(day[1]), month: Number(day[3]), day: Number(day[4]) });
  const part = isGlued(text, at) ? null : partBehindYear(text, at);
  if (part) return part;
  const inBrackets = text[at - 1] === '(' ? run(YEAR_BEFORE_DAY, text, at) : null;
  if (inBrackets) {
    const [whole, year, name, first, last] = inBrackets;
    if (first) return daySpan(at, at + whole!.length, name!, first, last, year);
    return atom(at, at + whole!.length, { year: Number(year), month: monthNumber(name!) });
  }
  const decade = run(DECADE, text, at);
  if (decade && !isGlued(text, at)) return decadeFrom(at, at + decade[0].length, Number(decade[1]));
  const tail = run(YEAR_TAIL, text, at);
  if (tail && tail[3]!.length === 2 && tail[2] === '-' && isOfSeries(text, at)) return null;
  const span = (tail && yearTail(at, tail)) ?? atom(at, at + 4, { year: Number(text.slice(at, at + 4)) });
  return isYear(text, at, span.end) ? span : null;
}

/** "Working Paper 2023-08": the eighth of its year. */
function isOfSeries(text: string, at: number): boolean {
  return /(?:^|[^\w])(?:(?:Papers?|Briefs?|Notes?|Notices?|Circulars?|Bulletins?|Memorand(?:um|a)|Insights?|Alerts?)(?: Series)?|(?:Staff|Technical|Research|Working) Reports?),? $/.test(
    text.slice(Math.max(0, at - 28), at),
  );
}

/** "2022–31", "2015/16", "2009-2017"; "2022-03" is a month. */
function yearTail(at: number, tail: RegExpExecArray): DateAtom | null {
  const first = Number(tail[1]);
  const second = tail[3]!.length === 4 ? Number(tail[3]) : Math.floor(first / 100) * 100 + Number(tail[3]);
  const end = at + tail[0].length;
  if (second > first) return { ...atom(at, end, { year: first }), to: { year: second } };
  const month = Number(tail[3]);
  if (tail[3]!.length === 2 && month >= 1 && month <= 12 && /[-/]/.test(tail[2]!))
    return atom(at, end, { year: first, month });
  return tail[3] === '00' && first % 100 > 50
    ? { ...atom(at, end, { year: first }), to: { year: second + 100 } }
    : null;
}

function bareDecade(text: string, at: number): DateAtom | null {
  if (!OF_TIME.test(text.slice(Math.max(0, at - 20), at))) return null;
  const [before, behind] = [text.slice(Math.max(0, at - 60), at), text.slice(at, at + 40)];
  // Of its sentence.
  if (OF_SCALE.test(`${before.split(/[.;] /).at(-1)}${behind.split(/[.;] /)[0]}`)) return null;
  const match = run(BARE_DECADE, text, at);
  return match && decadeFrom(at, at + match[0].length, 1900 + Number(match[1]));
}

function shortDecade(text: string, at: number): DateAtom | null {
  const match = run(SHORT_DECADE, text, at);
  return match && decadeFrom(at, at + match[0].length, 1900 + Number(match[1]));
}

function numericDate(at: number, match: RegExpExecArray, order: 'mdy' | 'dmy'): DateAtom | null {
  const [whole, first, separator, second, year] = match;
  if (year!.length === 2 && separator !== '/') return null;
  const a = Number(first);
  const b = Number(second);
  const isDayFirst = separator === '.' ? b <= 12 : a > 12 || (b <= 12 && order === 'dmy');
  const [day, month] = isDayFirst ? [a, b] : [b, a];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const full = fullYear(year!);
  return full < 1500 || full > 2199 ? null : atom(at, at + whole!.length, { year: full, month, day });
}

/** "March" and "MARCH"; "march" only beside a year, and "may" never. */
function isWrittenMonth(name: string, hasYear: boolean): boolean {
  if (/^[A-Z][a-z.]+$/.test(name) || /^[A-Z.]+$/.test(name)) return true;
  return hasYear && /^[a-z.]+$/.test(name) && !/^ma[ry]/.test(name);
}

/** Whether the number in front is a count and not a day: "In March 12 countries joined". */
function countsSomething(text: string, at: number): boolean {
  return /^\s(?:percent|per cent|[mbt]r?illion|countries|companies|people|members|states|workers|years|months|firms)\b/.test(
    text.slice(at, at + 14),
  );
}

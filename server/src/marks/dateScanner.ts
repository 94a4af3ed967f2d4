import { MONTH, monthNumber } from '../text/months.js';
import type { CalendarDate } from './calendar.js';
import { numberWord } from './numberWords.js';
import { isGlued, isYear } from './years.js';

/** One date as written, before spans are joined and missing years filled in. Offsets into the text. */
export interface DateAtom {
  readonly start: number;
  readonly end: number;
  /** The year is null where the text gives none: "January 23", "March" in "March to June 2024". */
  readonly from: WrittenDate;
  /** The end of a span that one mark writes: "2022–31", "June 4-5, 2024"; null for a single date. */
  readonly to: WrittenDate | null;
  readonly isFiscal: boolean;
}

export type WrittenDate = Omit<CalendarDate, 'year'> & { readonly year: number | null };

const YEAR = '((?:1[5-9]|20)\\d\\d)(?!\\d|[.,]\\d|%)';
const DAY = '(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const S = '[\\s\\u00a0\\u202f]{1,3}';
const DASH = '\\s?[-\\u2010-\\u2014]\\s?';

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
const YEAR_QUARTER = sticky(`((?:19|20)\\d\\d)[\\s:/-]?Q([1-4])(?!\\w)`);
const DECADE = sticky("((?:1[5-9]|20)\\d0)['’]?s(?!\\w)");
const SHORT_DECADE = sticky("['’]([2-9]0)s(?!\\w)");
const NUMBERED_QUARTER = sticky("([1-4])Q[\\s'’]?((?:19|20)\\d\\d|\\d\\d)(?!\\w)");
const SHORT_QUARTER = sticky("Q([1-4])\\s?['’](\\d\\d)(?!\\w)");
const FISCAL_QUARTER = sticky("Q([1-4])\\s?FY\\s?['’]?(\\d\\d)(?!\\w)");
/** "Q1 and Q2 2024", "H1, H2": the year comes with the last of them. */
const LISTED = sticky('[QH][1-4](?=(?:,|,? (?:and|or|versus|vs\\.?)|/) ?[QH][1-4](?!\\w))');
const QUARTERS = sticky(
  `Q([1-4])(?:${DASH}|${S}(?:to|through)${S})Q?([1-4])(?:[\\s/-]|,?${S}(?:of${S})?)${YEAR}(?!\\w)`,
);
/** Behind a half or some months: the year, alone, and no fiscal one, whose months are others. */
const ALONE = `${YEAR}(?!\\w|(?<=0)['’]s|[-/\\u2010-\\u2014]\\d)`;
const OF_YEAR = `,?${S}(?:(?:of|in)${S})?(?:the${S})?(?:calendar${S})?(?:year${S})?${ALONE}`;
const HALF_YEAR = sticky(`H([12])(?:[-/]?|,?${S}(?:of${S})?)${ALONE}`);
const NUMBERED_HALF = sticky("([12])H(\\s?(?:19|20)\\d\\d|['’]?\\d\\d)(?![\\w-])");
const YEAR_HALF = sticky('((?:19|20)\\d\\d)[\\s:/-]?H([12])(?!\\w)');
const HALF_WORDS = sticky(`half${OF_YEAR}`, 'i');
const MONTHS_WORDS = sticky(`months${OF_YEAR}`, 'i');
/** "(2023, March 27)", as reference lists have it. */
const YEAR_BEFORE_DAY = sticky(`((?:19|20)\\d\\d),${S}${MONTH}(?:${S}${DAY}(?:${DASH}${DAY})?)?(?=\\))`, 'i');
const QUARTER_YEAR = sticky(`Q([1-4])(?:[\\s/-]|,?${S}(?:of${S})?)?((?:FY\\s?|fiscal${S}(?:year${S})?)?)${YEAR}`);
const QUARTER_WORDS = sticky(
  `quarter(?:,?${S}|${S}(?:of|in)${S})(?:the${S})?((?:FY\\s?|fiscal${S}(?:year${S})?|year${S})?)${YEAR}`,
  'i',
);
const FISCAL = sticky(
  `(?:J?FY|CY|fiscal(?:[\\s-]years?)?(?:${S}\\(FY\\))?|FYs)[\\s-]?((?:19|20)\\d\\d|['’]?\\d\\d)(?:[-/\\u2010-\\u2014](?:FY)?(\\d{4}|\\d{2}))?(?![\\w%]|[.,]\\d)`,
  'i',
);

const QUARTER_BEHIND = sticky('[\\s-]?Q([1-4])(?!\\w)');

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** What a date begins with: digits, a month, a fiscal year, a quarter, a decade's apostrophe. */
const OPENER =
  /\d+|\b(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec|fiscal|j?fy|cy|[qh][1-4]|quarter|half|months)|['’](?=[2-9]0s)/gi;

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
  const quartered = length === 1 ? run(NUMBERED_QUARTER, text, at) : null;
  if (quartered)
    return atom(at, at + quartered[0].length, { year: fullYear(quartered[2]!), quarter: Number(quartered[1]) });
  const halved = length === 1 ? run(NUMBERED_HALF, text, at) : null;
  if (halved) return halfOf(at, at + halved[0].length, fullYear(halved[2]!), Number(halved[1]));
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
  const quartered = run(YEAR_QUARTER, text, at);
  if (quartered && !isGlued(text, at))
    return atom(at, at + quartered[0].length, { year: Number(quartered[1]), quarter: Number(quartered[2]) });
  const halved = run(YEAR_HALF, text, at);
  if (halved && !isGlued(text, at)) return halfOf(at, at + halved[0].length, Number(halved[1]), Number(halved[2]));
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

function quarter(text: string, at: number): DateAtom | null {
  const span = run(QUARTERS, text, at);
  if (span && span[2]! > span[1]!) {
    const year = Number(span[3]);
    const from = { year, quarter: Number(span[1]) };
    return { ...atom(at, at + span[0].length, from), to: { year, quarter: Number(span[2]) } };
  }
  const short = run(SHORT_QUARTER, text, at);
  if (short) return atom(at, at + short[0].length, { year: fullYear(short[2]!), quarter: Number(short[1]) });
  const fiscal = run(FISCAL_QUARTER, text, at);
  if (fiscal) {
    const date = { year: fullYear(fiscal[2]!), quarter: Number(fiscal[1]) };
    return { ...atom(at, at + fiscal[0].length, date), isFiscal: true };
  }
  const listed = run(LISTED, text, at);
  if (listed) return atom(at, at + 2, { year: null, quarter: Number(text[at + 1]) });
  const match = run(QUARTER_YEAR, text, at);
  if (!match) return null;
  const date = { year: Number(match[3]), quarter: Number(match[1]) };
  return { ...atom(at, at + match[0].length, date), isFiscal: match[2] !== '' };
}

/** "first quarter of 2024"; begins at the ordinal in front of the word. */
function quarterInWords(text: string, at: number): DateAtom | null {
  const words = run(QUARTER_WORDS, text, at);
  if (!words) return null;
  const ordinal = /\b(first|second|third|fourth|last|final)[\s-]$/i.exec(text.slice(Math.max(0, at - 7), at));
  if (!ordinal) return null;
  const date = { year: Number(words[2]), quarter: ORDINALS.indexOf(ordinal[1]!.toLowerCase()) + 1 || 4 };
  return { ...atom(at - ordinal[0].length, at + words[0].length, date), isFiscal: /^f/i.test(words[1]!) };
}

/** "H1 2023": its months. */
function half(text: string, at: number): DateAtom | null {
  const which = Number(text[at + 1]);
  if (which < 3 && run(LISTED, text, at)) return halfOf(at, at + 2, null, which);
  const match = run(HALF_YEAR, text, at);
  return match && halfOf(at, at + match[0].length, Number(match[2]), Number(match[1]));
}

function halfOf(start: number, end: number, year: number | null, which: number): DateAtom {
  return monthSpan(start, end, year, which === 1 ? 1 : 7, which === 1 ? 6 : 12);
}

function monthSpan(start: number, end: number, year: number | null, first: number, last: number): DateAtom {
  return { ...atom(start, end, { year, month: first }), to: { year, month: last } };
}

/** "the second half of 2023"; begins at the ordinal in front of the word. */
function halfInWords(text: string, at: number): DateAtom | null {
  const words = run(HALF_WORDS, text, at);
  const ordinal =
    words && /(?<![\w-])(first|1st|second|2nd|latter|last)[\s-]$/i.exec(text.slice(Math.max(0, at - 8), at));
  if (!ordinal) return null;
  const which = /^(?:first|1st)$/i.test(ordinal[1]!) ? 1 : 2;
  return halfOf(at - ordinal[0].length, at + words[0].length, Number(words[1]), which);
}

/** "the first nine months of 2024"; begins at "first" or "last". */
function monthsOf(text: string, at: number): DateAtom | null {
  const words = run(MONTHS_WORDS, text, at);
  const front =
    words && /(?<![\w-])(first|last|final)[\s-]([a-z]{3,6}|1?\d)[\s-]$/i.exec(text.slice(Math.max(0, at - 13), at));
  if (!front) return null;
  const count = Number(front[2]) || (numberWord(front[2]!)?.value ?? 0);
  if (count < 2 || count > 11) return null;
  const [first, last] = /first/i.test(front[1]!) ? [1, count] : [13 - count, 12];
  return monthSpan(at - front[0].length, at + words[0].length, Number(words[1]), first, last);
}

function fiscalYear(text: string, at: number): DateAtom | null {
  const match = run(FISCAL, text, at);
  if (!match) return null;
  const from = fullYear(match[1]!);
  const tail = match[2];
  const to = tail === undefined ? null : tail.length === 4 ? Number(tail) : Math.floor(from / 100) * 100 + Number(tail);
  if (to !== null && to <= from) return null;
  const isFiscal = !/^c/i.test(match[0]);
  const quarter = tail === undefined ? run(QUARTER_BEHIND, text, at + match[0].length) : null;
  if (quarter) {
    const end = at + match[0].length + quarter[0].length;
    return { ...atom(at, end, { year: from, quarter: Number(quarter[1]) }), isFiscal };
  }
  return { ...atom(at, at + match[0].length, { year: from }), to: to === null ? null : { year: to }, isFiscal };
}

function shortDecade(text: string, at: number): DateAtom | null {
  const match = run(SHORT_DECADE, text, at);
  return match && decadeFrom(at, at + match[0].length, 1900 + Number(match[1]));
}

function decadeFrom(start: number, end: number, year: number): DateAtom {
  return { ...atom(start, end, { year }), to: { year: year + 9 } };
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

function daySpan(start: number, end: number, name: string, day: string, lastDay?: string, year?: string): DateAtom {
  const date = { year: year === undefined ? null : Number(year), month: monthNumber(name) };
  const from = { ...date, day: Number(day) };
  const last = Number(lastDay);
  return { ...atom(start, end, from), to: last > from.day ? { ...date, day: last } : null };
}

function atom(start: number, end: number, from: WrittenDate): DateAtom {
  return { start, end, from, to: null, isFiscal: false };
}

function fullYear(digits: string): number {
  const value = Number(digits.replace(/\D/g, ''));
  return value > 99 ? value : value < 60 ? 2000 + value : 1900 + value;
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

function sticky(source: string, flags = ''): RegExp {
  return new RegExp(source, `y${flags}`);
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

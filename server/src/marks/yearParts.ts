import { atom, type DateAtom, fullYear, halfOf, monthSpan } from './dateAtom.js';
import { DASH, run, S, sticky, YEAR } from './datePatterns.js';
import { numberWord } from './numberWords.js';

const YEAR_QUARTER = sticky(`((?:19|20)\\d\\d)[\\s:/-]?Q([1-4])(?!\\w)`);
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
const MONTHS_WORDS = sticky(`(?:months|quarters)${OF_YEAR}`, 'i');
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

/** "2024Q3", "2024-H2". */
export function partBehindYear(text: string, at: number): DateAtom | null {
  const quartered = run(YEAR_QUARTER, text, at);
  if (quartered)
    return atom(at, at + quartered[0].length, { year: Number(quartered[1]), quarter: Number(quartered[2]) });
  const halved = run(YEAR_HALF, text, at);
  return halved && halfOf(at, at + halved[0].length, Number(halved[1]), Number(halved[2]));
}

/** "3Q24", "1H 2023". */
export function numberedPart(text: string, at: number): DateAtom | null {
  const quartered = run(NUMBERED_QUARTER, text, at);
  if (quartered)
    return atom(at, at + quartered[0].length, { year: fullYear(quartered[2]!), quarter: Number(quartered[1]) });
  const halved = run(NUMBERED_HALF, text, at);
  return halved && halfOf(at, at + halved[0].length, fullYear(halved[2]!), Number(halved[1]));
}

/** "Q1 2024", "Q1–Q3 2024", "Q4 FY24". */
export function quarter(text: string, at: number): DateAtom | null {
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
export function quarterInWords(text: string, at: number): DateAtom | null {
  const words = run(QUARTER_WORDS, text, at);
  if (!words) return null;
  const ordinal = /\b(first|second|third|fourth|last|final)[\s-]$/i.exec(text.slice(Math.max(0, at - 7), at));
  if (!ordinal) return null;
  const date = { year: Number(words[2]), quarter: ORDINALS.indexOf(ordinal[1]!.toLowerCase()) + 1 || 4 };
  return { ...atom(at - ordinal[0].length, at + words[0].length, date), isFiscal: /^f/i.test(words[1]!) };
}

/** "H1 2023": its months. */
export function half(text: string, at: number): DateAtom | null {
  const which = Number(text[at + 1]);
  if (which < 3 && run(LISTED, text, at)) return halfOf(at, at + 2, null, which);
  const match = run(HALF_YEAR, text, at);
  return match && halfOf(at, at + match[0].length, Number(match[2]), Number(match[1]));
}

/** "the second half of 2023"; begins at the ordinal in front of the word. */
export function halfInWords(text: string, at: number): DateAtom | null {
  const words = run(HALF_WORDS, text, at);
  const ordinal =
    words && /(?<![\w-])(first|1st|second|2nd|latter|last)[\s-]$/i.exec(text.slice(Math.max(0, at - 8), at));
  if (!ordinal) return null;
  const which = /^(?:first|1st)$/i.test(ordinal[1]!) ? 1 : 2;
  return halfOf(at - ordinal[0].length, at + words[0].length, Number(words[1]), which);
}

/** "the first nine months of 2024", "the first two quarters of 2024"; begins at "first" or "last". */
export function monthsOf(text: string, at: number): DateAtom | null {
  const words = run(MONTHS_WORDS, text, at);
  const front =
    words && /(?<![\w-])(first|last|final)[\s-]([a-z]{3,6}|1?\d)[\s-]$/i.exec(text.slice(Math.max(0, at - 13), at));
  if (!front) return null;
  const units = Number(front[2]) || (numberWord(front[2]!)?.value ?? 0);
  const count = /^q/i.test(words[0]) ? 3 * units : units;
  if (units < 2 || count > 11) return null;
  const [first, last] = /first/i.test(front[1]!) ? [1, count] : [13 - count, 12];
  return monthSpan(at - front[0].length, at + words[0].length, Number(words[1]), first, last);
}

/** "FY2024", "fiscal years 2023-24", "FY25 Q1"; a calendar year too, "CY2024". */
export function fiscalYear(text: string, at: number): DateAtom | null {
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

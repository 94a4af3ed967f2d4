import { isDigit } from './letters.js';
import { isMillion } from './millions.js';
import { numberWord } from './numberWords.js';
import { fractionOf, type Numeral, times } from './numeral.js';
import { exact, readNumber } from './readNumber.js';
import { withFraction, withScale, wordNumeral } from './wordNumerals.js';

/**
 * The number at an offset, the longest that its words allow; null where none begins there.
 * @param isMoney Whether a currency stands before it, so that "m" is a million and no metre.
 */
export function numeralAt(text: string, start: number, isMoney = false): Numeral | null {
  const vulgar = vulgarAt(text, start);
  if (vulgar) return fractionOf(start, start + 1, vulgar, 10);
  if (text[start] === '.') return leadingPoint(text, start, isMoney);
  if (isDigit(text.charCodeAt(start))) return digitNumeral(text, start, isMoney);
  const numeral = wordNumeral(text, start);
  return numeral && Number.isFinite(numeral.high) ? numeral : null;
}

const MAX_DIGITS = 40;

function digitNumeral(text: string, start: number, isMoney: boolean): Numeral | null {
  const read = readNumber(text, start);
  if (!read || read.end - start > MAX_DIGITS) return null;
  const { value, end, precision, scale } = read;
  const plain: Numeral = { start, end, low: value, high: value, precision, scale, form: 'digits' };
  if (scale !== 1) return withFraction(text, plain);
  return (
    (precision === 1 ? mixedNumber(text, plain) : null) ??
    scientific(text, plain) ??
    withLetters(text, plain, isMoney) ??
    withFraction(text, plain)
  );
}

const VULGAR = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒';
const VULGAR_VALUES = [
  1 / 2,
  1 / 3,
  2 / 3,
  1 / 4,
  3 / 4,
  0.2,
  0.4,
  0.6,
  0.8,
  1 / 6,
  5 / 6,
  1 / 7,
  1 / 8,
  3 / 8,
  5 / 8,
  7 / 8,
  1 / 9,
  0.1,
];

function vulgarAt(text: string, at: number): number | undefined {
  return text.charCodeAt(at) > 187 ? VULGAR_VALUES[VULGAR.indexOf(text[at]!)] : undefined;
}

const SLASH = /(?:[ -]{1,2}(?<top>\d{1,3}))?\/(?<bottom>\d{1,3})(?![\d/])/y;

/** "3/4", "10 1/2", "2½ million". */
function mixedNumber(text: string, plain: Numeral): Numeral | null {
  const { start, end, low } = plain;
  const gap = text[end] === ' ' ? 1 : 0;
  const vulgar = vulgarAt(text, end + gap);
  if (vulgar)
    return withScale(text, { ...plain, end: end + gap + 1, low: low + vulgar, high: low + vulgar, precision: 0.1 });
  SLASH.lastIndex = end;
  const slash = SLASH.exec(text)?.groups;
  if (!slash || text[start - 1] === '/') return null;
  const bottom = Number(slash.bottom);
  const fraction = (slash.top === undefined ? low : Number(slash.top)) / bottom;
  if (bottom < 2 || bottom > 100 || fraction >= 1) return null;
  if (slash.top === undefined) return fractionOf(start, SLASH.lastIndex, fraction, bottom);
  const value = low + fraction;
  return withScale(text, { ...plain, end: SLASH.lastIndex, low: value, high: value, precision: 0.1 });
}

const SCIENTIFIC =
  /[eE](?<e>[+-]?\d{1,2})(?![\d\w])|\s?[x×·*]\s?(?:10\s?\^?|(?<base>\d{1,2})\^)(?<ten>[+\-−–]?\d{1,2})(?!\d)|\^(?<own>[+-]{0,2}\d{1,2})(?!\d)/y;

/** "1.3e6", "2.48×10−5", "8x2^10", "10^-6". */
function scientific(text: string, plain: Numeral): Numeral | null {
  SCIENTIFIC.lastIndex = plain.end;
  const groups = SCIENTIFIC.exec(text)?.groups;
  if (!groups) return null;
  const power = Number((groups.e ?? groups.ten ?? groups.own)!.replace(/[−–]/, '-').replace('--', ''));
  const factor = groups.own ? plain.low ** (power - 1) : Number(groups.base ?? 10) ** power;
  return Number.isFinite(factor) ? { ...times(plain, factor, SCIENTIFIC.lastIndex), scale: 1 } : null;
}

const LETTERS =
  /(?:(?:[Tt]hous|[Mm]illi|[Bb]illi|[Tt]rilli)(?:and|on)|MM|[Bb]n|[Tt]rn?|[Tt]n|[Mm]n|[Bb]ln|[Tt]ln|[Mm]ln|[Mm]il|[kKMBTmbt])(?![a-zA-Z]|\d{3}|\d[\d.,]{0,9}[a-zA-Z%])/y;
const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, MM: 1e6, B: 1e9, T: 1e12 };
const MONEY_SCALES: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, t: 1e12 };
/** Glued to a number only: no word for a trillion. */
const GLUED_SCALES: Readonly<Record<string, number>> = { tr: 1e12, Tr: 1e12 };

/** Letters behind a blank, "€25 m", which no name goes on and no measure: "$5 B-2", "4 m²". */
const APART = /^[ \u00a0\u202f][kmMB](?![a-zA-Z\d²³/^]|-(?!plus))/;

/** "10k", "43bn", "23M", "€25 m"; "2b" is a label, but "1.2b" and "$2b" are billions. */
function withLetters(text: string, plain: Numeral, isMoney: boolean): Numeral | null {
  const isApart =
    APART.test(text.slice(plain.end, plain.end + 6)) &&
    (isMoney || (plain.precision < 1 && text[plain.end + 1] === 'k'));
  LETTERS.lastIndex = plain.end + (isApart ? 1 : 0);
  const letters = LETTERS.exec(text)?.[0];
  if (letters === undefined) return null;
  // "$12.5B9": what is glued to an amount of money calls a note.
  if (!isMoney && /\d/.test(text[LETTERS.lastIndex] ?? '')) return null;
  const isWord = letters.length > 1 && letters !== 'MM';
  if (
    letters === 'm' &&
    !isMoney &&
    isMillion(text, plain.start, LETTERS.lastIndex, plain.precision < 1 && plain.low >= 1)
  )
    return times(plain, 1e6, LETTERS.lastIndex);
  const small = isMoney || (letters === 'b' && plain.precision < 1) ? MONEY_SCALES[letters] : undefined;
  const factor = isWord ? (GLUED_SCALES[letters] ?? numberWord(letters)?.value) : (LETTER_SCALES[letters] ?? small);
  return factor === undefined ? null : times(plain, factor, LETTERS.lastIndex);
}

const DIGITS = /\d{1,40}(?!\d|[.,]\d)/y;

/** ".08", ".5 million". */
function leadingPoint(text: string, start: number, isMoney: boolean): Numeral | null {
  DIGITS.lastIndex = start + 1;
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return null;
  const precision = 10 ** -digits.length;
  const value = exact(Number(digits) * precision);
  const end = DIGITS.lastIndex;
  const plain: Numeral = { start, end, low: value, high: value, precision, scale: 1, form: 'digits' };
  return withLetters(text, plain, isMoney) ?? withScale(text, plain);
}

import type { Span } from '../text/document.js';
import { exact, numberWord, readNumber, tokenAt } from './numberWords.js';

/** A number as it is written; offsets are the text's. */
export interface Numeral extends Span {
  /** Bounds, equal but for vague amounts ("tens of billions"). */
  readonly low: number;
  readonly high: number;
  /** What the last written digit is worth. */
  readonly precision: number;
  /** What scale words multiplied it by: 1e9 in "3 billion", 1 without one. */
  readonly scale: number;
  /** Digits (with or without scale word), words, a fraction of one, or a vague plural. */
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
}

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5,
  '⅙': 1 / 6, '⅚': 5 / 6, '⅐': 1 / 7, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8, '⅑': 1 / 9, '⅒': 1 / 10,
}; // biome-ignore format: one line a family of fractions

const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, MM: 1e6, B: 1e9, T: 1e12 };
const MONEY_SCALES: Readonly<Record<string, number>> = { ...LETTER_SCALES, m: 1e6, b: 1e9, t: 1e12 };

/**
 * The number at an offset, the longest that its words allow; null where none begins there.
 * @param isMoney Whether a currency sign stands before it, so that "m" is a million and no metre.
 */
export function numeralAt(text: string, start: number, isMoney = false): Numeral | null {
  const code = text.charCodeAt(start);
  if (VULGAR[text[start]!]) return fractionOf(start, start + 1, VULGAR[text[start]!]!, 10);
  if (code === 46) return leadingPoint(text, start, isMoney);
  if (code >= 48 && code <= 57) return digitNumeral(text, start, isMoney);
  return wordNumeral(text, start);
}

const SLASH = /(?:[ -]{1,2}(?<top>\d{1,3}))?\/(?<bottom>\d{1,3})(?![\d/])/y;
const EXPONENT = /[eE](?<e>[+-]?\d{1,2})(?![\d\w])|\s?[x×·*]\s?10\s?\^?(?<ten>[+\-−–]?\d{1,2})(?!\d)/y;
const LETTERS = /(?:MM|[Bb]n|[Tt]r?n|[Mm]n|[Bb]ln|[Tt]ln|[Mm]ln|[Mm]il|[kKMBTmbt])(?![a-zA-Z\d])/y;

function digitNumeral(text: string, start: number, isMoney: boolean): Numeral | null {
  const read = readNumber(text, start);
  if (!read) return null;
  const { value, end, precision } = read;
  const plain: Numeral = { start, end, low: value, high: value, precision, scale: read.scale, form: 'digits' };
  if (read.scale !== 1) return withFraction(text, plain);
  const vulgar = VULGAR[text[end]!] ?? (text[end] === ' ' ? VULGAR[text[end + 1]!] : undefined);
  if (vulgar && precision === 1)
    return scaled(text, {
      ...plain,
      end: end + (text[end] === ' ' ? 2 : 1),
      low: value + vulgar,
      high: value + vulgar,
    });
  SLASH.lastIndex = end;
  const slash = text[end] === '/' || text[end] === ' ' || text[end] === '-' ? SLASH.exec(text) : null;
  if (slash && precision === 1) {
    const bottom = Number(slash.groups!.bottom);
    const top = slash.groups!.top;
    const fraction = (top === undefined ? value : Number(top)) / bottom;
    if (bottom > 1 && bottom <= 100 && fraction < 1 && text[start - 1] !== '/') {
      if (top === undefined) return fractionOf(start, SLASH.lastIndex, fraction, bottom);
      return { ...plain, end: SLASH.lastIndex, low: value + fraction, high: value + fraction };
    }
  }
  EXPONENT.lastIndex = end;
  const exponent = EXPONENT.exec(text)?.groups;
  if (exponent) {
    const power = 10 ** Number((exponent.e ?? exponent.ten)!.replace(/[−–]/, '-'));
    return {
      ...plain,
      end: EXPONENT.lastIndex,
      low: exact(value * power),
      high: exact(value * power),
      precision: exact(precision * power),
    };
  }
  LETTERS.lastIndex = end;
  const letters = LETTERS.exec(text)?.[0];
  const factor = letters === undefined ? undefined : scaleOfLetters(letters, isMoney);
  return factor ? times(plain, factor, end + letters!.length) : withFraction(text, plain);
}

/** "k", "bn", "M"; small letters of one are a scale behind a currency sign only. */
function scaleOfLetters(letters: string, isMoney: boolean): number | undefined {
  if (letters.length > 1 && letters !== 'MM') return numberWord(letters)?.value;
  return (isMoney ? MONEY_SCALES : LETTER_SCALES)[letters];
}

/** ".08". */
function leadingPoint(text: string, start: number, isMoney: boolean): Numeral | null {
  const rest = digitNumeral(text, start + 1, isMoney);
  if (rest?.scale !== 1 || !Number.isInteger(rest.low) || rest.form !== 'digits') return null;
  const power = 10 ** (start + 1 - rest.end);
  return scaled(text, { ...rest, start, low: rest.low * power, high: rest.low * power, precision: power });
}

const ARTICLE = /an?[ \u00a0-]{1,2}/iy;
const HALF_OF = /(?:[ \u00a0-](?:of )?an?)?[ \u00a0-]{1,2}(?=[a-z])/iy;
const VAGUE_HEAD: Readonly<Record<string, number>> = { tens: 10, dozens: 12, scores: 20 };

function wordNumeral(text: string, start: number): Numeral | null {
  ARTICLE.lastIndex = start;
  const article = ARTICLE.exec(text)?.[0].length ?? 0;
  const at = start + article;
  const word = wordAt(text, at);
  if (word === 'half' || word === 'quarter') {
    const end = at + word.length;
    const value = word === 'half' ? 0.5 : 0.25;
    HALF_OF.lastIndex = end;
    const token = HALF_OF.exec(text) ? tokenAt(text, HALF_OF.lastIndex) : null;
    if (token && !token.plural && (token.kind === 'scale' || token.kind === 'dozen'))
      return {
        start, end: token.end, low: value * token.value, high: value * token.value,
        precision: token.value / 10, scale: token.value, form: 'words',
      }; // biome-ignore format: one thought
    return article || word === 'half' ? fractionOf(start, end, value, 1 / value) : null;
  }
  if (!article) {
    const vague = vagueAt(text, start);
    if (vague) return vague;
  }
  if (article) {
    const fraction = denominatorAt(text, start, at, 1);
    if (fraction) return fraction;
  }
  const read = readNumber(text, at);
  if (!read) return null;
  // "one-billionth" is a fraction, "two hundredth" an ordinal.
  if (read.ordinal) {
    const isPart = word === 'one' && tokenAt(text, at + 4)?.kind === 'ordinal';
    return isPart ? fractionOf(start, read.end, 1 / read.value, read.value) : null;
  }
  // "a two-year plan": the article is no part of the number.
  if (article && !/^(?:hundred|scale|dozen)$/.test(numberWord(word)?.kind ?? '')) return null;
  const { value, end, precision, scale } = read;
  TO_DENOMINATOR.lastIndex = end;
  const fraction = TO_DENOMINATOR.exec(text) ? denominatorAt(text, start, TO_DENOMINATOR.lastIndex, value) : null;
  return fraction ?? pointWords(text, { start, end, low: value, high: value, precision, scale, form: 'words' });
}

const VAGUE_TAIL = /[ \u00a0]of[ \u00a0](?=[a-z])/iy;

/** "tens of billions", "hundreds of thousands", "millions": from one of it to the next word up. */
function vagueAt(text: string, start: number): Numeral | null {
  const word = wordAt(text, start);
  const entry = numberWord(word);
  const isPlural = entry?.plural && entry.kind !== 'ordinal';
  const head = VAGUE_HEAD[word] ?? (isPlural ? entry.value : undefined);
  if (head === undefined) return null;
  const end = start + word.length;
  VAGUE_TAIL.lastIndex = end;
  const token = VAGUE_TAIL.exec(text) ? tokenAt(text, VAGUE_TAIL.lastIndex) : null;
  if (token?.plural && token.kind === 'scale') return vague(start, token.end, head * token.value, token.value);
  return word === 'tens' || word === 'scores' ? null : vague(start, end, head, head);
}

function vague(start: number, end: number, low: number, scale: number): Numeral {
  const high = 10 ** (Math.floor(Math.log10(low)) + 1);
  return { start, end, low, high, precision: low, scale, form: 'vague' };
}

const TO_DENOMINATOR = /[ \u00a0]{1,2}(?:- ?)?|-/y;

/**
 * "two-thirds", "a fifth", "three twenty-fifths": the fraction whose denominator begins at `at`.
 * "A third" is an ordinal more often than not: who asks looks at what follows. "A second" is always one, or a time.
 */
function denominatorAt(text: string, start: number, at: number, numerator: number): Numeral | null {
  const word = wordAt(text, at);
  const named = /^hal(?:f|ves)$/.test(word) ? 2 : /^quarters?$/.test(word) ? 4 : null;
  const read = named ? null : readNumber(text, at, true);
  const bottom = named ?? (read?.ordinal ? read.value : 0);
  if (bottom < 2 || (bottom === 2 && !named)) return null;
  const end = named ? at + word.length : read!.end;
  if (numerator !== 1 && text[end - 1] !== 's' && text[at - 1] !== '-') return null;
  return ofScale(text, fractionOf(start, end, numerator / bottom, bottom));
}

const OF_SCALE = /(?:[ \u00a0]of[ \u00a0]an?)?[ \u00a0](?=[a-z])/iy;

/** "three quarters of a million", "two thirds of a billion". */
function ofScale(text: string, fraction: Numeral): Numeral {
  OF_SCALE.lastIndex = fraction.end;
  const token = OF_SCALE.exec(text) ? tokenAt(text, OF_SCALE.lastIndex) : null;
  if (token?.kind !== 'scale' || token.plural) return fraction;
  return { ...times(fraction, token.value, token.end), form: 'words' };
}

const AND_FRACTION = /[ \u00a0-]and[ \u00a0-](?=[a-z])/iy;

/** "two and a half", "3 million and a quarter", "one and a half million". */
function withFraction(text: string, whole: Numeral): Numeral {
  AND_FRACTION.lastIndex = whole.end;
  if (!AND_FRACTION.exec(text)) return whole;
  const part = wordNumeral(text, AND_FRACTION.lastIndex);
  if (!part || part.low / part.scale >= 1) return whole;
  const { end, scale } = part;
  if (scale === 1) {
    const value = exact(whole.low + part.low * whole.scale);
    return { ...whole, end, low: value, high: value, precision: whole.scale / 10 };
  }
  if (whole.scale !== 1 && scale >= whole.scale) return whole;
  const value = exact(whole.scale === 1 ? whole.low * scale + part.low : whole.low + part.low);
  return { ...whole, end, low: value, high: value, precision: scale / 10, scale: Math.max(scale, whole.scale) };
}

const POINT_WORD = /[ \u00a0]point[ \u00a0](?=[a-z])/iy;

/** "two hundred point zero three", "five point five million"; else "two and a half". */
function pointWords(text: string, whole: Numeral): Numeral {
  POINT_WORD.lastIndex = whole.end;
  if (!POINT_WORD.exec(text)) return withFraction(text, whole);
  let written = '';
  let end = whole.end;
  for (let at = POINT_WORD.lastIndex; written.length < 9; ) {
    const token = tokenAt(text, at);
    if (!token || !(token.kind === 'unit' || token.kind === 'teen' || token.kind === 'tens')) break;
    const pair = token.kind === 'tens' ? readNumber(text, at) : null;
    written += pair && pair.value < 100 ? pair.value : token.value;
    end = pair && pair.value < 100 ? pair.end : token.end;
    if (text[end] !== ' ') break;
    at = end + 1;
  }
  if (written === '') return whole;
  const value = whole.low + Number(`0.${written}`);
  return scaled(text, { ...whole, end, low: value, high: value, precision: 10 ** -written.length });
}

/** With the scale word behind it, where one follows: "2½ million". */
function scaled(text: string, numeral: Numeral): Numeral {
  const isGap = /[ \u00a0-]/.test(text[numeral.end] ?? '');
  const token = isGap && numeral.scale === 1 ? tokenAt(text, numeral.end + 1) : null;
  return token?.kind === 'scale' && !token.plural ? times(numeral, token.value, token.end) : numeral;
}

function times(numeral: Numeral, factor: number, end: number): Numeral {
  const [low, high] = [exact(numeral.low * factor), exact(numeral.high * factor)];
  return { ...numeral, end, low, high, precision: exact(numeral.precision * factor), scale: factor };
}

function fractionOf(start: number, end: number, value: number, bottom: number): Numeral {
  return { start, end, low: value, high: value, precision: 0.1 / bottom, scale: 1, form: 'fraction' };
}

const WORD = /[a-z]{1,16}/iy;

function wordAt(text: string, start: number): string {
  WORD.lastIndex = start;
  return WORD.exec(text)?.[0].toLowerCase() ?? '';
}

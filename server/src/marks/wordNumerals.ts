import { numberWord, tokenAt } from './numberWords.js';
import { fractionOf, type Numeral, times } from './numeral.js';
import { exact, type ReadNumber, readNumber } from './readNumber.js';

const ARTICLE = /an?[ \u00a0-]{1,2}/iy;

/** The number in words at an offset: "a hundred and two", "two-thirds", "half a million", "tens of billions". */
export function wordNumeral(text: string, start: number): Numeral | null {
  const fraction = fractionAt(text, start);
  if (fraction) return fraction;
  const article = lengthAt(ARTICLE, text, start);
  const vague = fewAt(text, start) ?? (article === 0 ? vagueAt(text, start) : null);
  if (vague) return vague;
  const at = start + article;
  const read = readNumber(text, at);
  if (!read || read.ordinal) return null;
  // "a two-year plan": the article is no part of the number.
  if (article > 0 && !/^(?:hundred|scale|dozen)$/.test(numberWord(wordAt(text, at))?.kind ?? '')) return null;
  const mixed = read.beforeAnd && fractionOfTail(text, read, read.beforeAnd);
  if (mixed) return withPart(wholeOf(start, read.beforeAnd!), mixed);
  return pointWords(text, wholeOf(start, read));
}

function wholeOf(start: number, { end, value, precision, scale }: ReadNumber): Numeral {
  return { start, end, low: value, high: value, precision, scale, form: 'words' };
}

/** "six million and two thirds" is six million and a part, "one hundred and thirty fifths" is not. */
function fractionOfTail(text: string, read: ReadNumber, before: ReadNumber): Numeral | null {
  const part = denominatorBehind(text, before.end, read.end, read.value - before.value);
  return part && part.low / part.scale < 1 ? part : null;
}

const HALF_OF = /(?:[ \u00a0-](?:of )?an?)?[ \u00a0-]{1,2}(?=[a-z])/iy;

/** "half", "a quarter", "two-thirds", "one-billionth", "half a million", "three quarters of a million"; no more words. */
function fractionAt(text: string, start: number): Numeral | null {
  const article = lengthAt(ARTICLE, text, start);
  const at = start + article;
  const word = wordAt(text, at);
  if (word === 'half' || word === 'quarter') {
    const bottom = word === 'half' ? 2 : 4;
    const fraction = fractionOf(start, at + word.length, 1 / bottom, bottom);
    const token = nextToken(HALF_OF, text, fraction.end);
    const isScale = token && !token.plural && (token.kind === 'scale' || token.kind === 'dozen');
    return isScale ? { ...times(fraction, token.value, token.end), form: 'words' } : fraction;
  }
  if (article > 0) {
    const fraction = denominatorAt(text, start, at, 1);
    if (fraction && text[fraction.end - 1] !== 's') return fraction;
  }
  const read = readNumber(text, at);
  if (!read) return null;
  // "one-billionth" is a fraction, "two hundredth" an ordinal.
  if (read.ordinal) {
    const isPart = word === 'one' && tokenAt(text, at + 4)?.kind === 'ordinal';
    return isPart ? fractionOf(start, read.end, 1 / read.value, read.value) : null;
  }
  if (read.beforeAnd && fractionOfTail(text, read, read.beforeAnd)) return null;
  return denominatorBehind(text, start, read.end, read.value);
}

const TO_DENOMINATOR = /[ \u00a0]{1,2}(?:- ?)?|-/y;

function denominatorBehind(text: string, start: number, end: number, numerator: number): Numeral | null {
  const gap = lengthAt(TO_DENOMINATOR, text, end);
  return gap > 0 ? denominatorAt(text, start, end + gap, numerator) : null;
}

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
  if (named === 4 && isTime(text, start, end, numerator)) return null;
  const fraction = fractionOf(start, end, numerator / bottom, bottom);
  const token = nextToken(OF_SCALE, text, end);
  const isScale = token?.kind === 'scale' && !token.plural;
  return isScale ? { ...times(fraction, token.value, token.end), form: 'words' } : fraction;
}

const THESE =
  /(?:^|[^a-z])(?:last|past|next|first|previous|latest|final|consecutive|recent|preceding|following|other|these|those) $/i;
const IN_TIME =
  / (?:in a row|running|to (?:March|June|September|December)|(?:of|in) (?:19|20)\d\d|of (?:growth|decline|contraction|recession|expansion|losses)|ago|earlier|later)(?![a-z\d])/y;

/** Quarters of a year: "the last three quarters", "four quarters"; no one takes two of them for a half. */
function isTime(text: string, start: number, end: number, numerator: number): boolean {
  if (numerator !== 1 && numerator !== 3) return text[end - 1] === 's';
  if (numerator === 1) return false;
  return THESE.test(text.slice(Math.max(0, start - 16), start)) || lengthAt(IN_TIME, text, end) > 0;
}

/** "three quarters of a million", "two thirds of a billion". */
const OF_SCALE = /(?:[ \u00a0]of[ \u00a0]an?)?[ \u00a0](?=[a-z])/iy;
const AND_FRACTION = /[ \u00a0-]and[ \u00a0-](?=[a-z])/iy;

/** "two and a half", "3 million and a quarter", "one and a half million": the number with the part behind it. */
export function withFraction(text: string, whole: Numeral): Numeral {
  const and = lengthAt(AND_FRACTION, text, whole.end);
  const part = and > 0 ? fractionAt(text, whole.end + and) : null;
  return part && part.low / part.scale < 1 ? withPart(whole, part) : whole;
}

function withPart(whole: Numeral, part: Numeral): Numeral {
  const { end, scale } = part;
  // "one and a half million" against "one billion and a half million".
  const isShared = scale !== 1 && whole.scale === 1;
  if (!isShared && scale !== 1 && scale >= whole.scale) return whole;
  const unit = isShared ? scale : whole.scale;
  const value = exact(isShared ? whole.low * scale + part.low : whole.low + part.low * (scale === 1 ? whole.scale : 1));
  const precision = (scale === 1 ? whole.scale : scale) / 10;
  return { ...whole, end, low: value, high: value, precision, scale: unit };
}

const POINT_WORD = /[ \u00a0]point[ \u00a0](?=[a-z])/iy;
const MAX_DECIMALS = 9;

/** "two hundred point zero three", "five point five million"; else "two and a half". */
function pointWords(text: string, whole: Numeral): Numeral {
  const point = lengthAt(POINT_WORD, text, whole.end);
  if (point === 0) return withFraction(text, whole);
  let written = '';
  let end = whole.end;
  for (let at = end + point; written.length < MAX_DECIMALS; at = end + 1) {
    const token = tokenAt(text, at);
    if (!token || !/^(?:unit|teen|tens)$/.test(token.kind)) break;
    const pair = token.kind === 'tens' ? readNumber(text, at) : null;
    const isPair = pair !== null && pair.value < 100;
    written += isPair ? pair.value : token.value;
    end = isPair ? pair.end : token.end;
    if (text[end] !== ' ') break;
  }
  if (written === '') return whole;
  const value = whole.low + Number(`0.${written}`);
  return withScale(text, { ...whole, end, low: value, high: value, precision: 10 ** -written.length });
}

/** With the scale word behind it, where one follows: "2½ million". */
export function withScale(text: string, numeral: Numeral): Numeral {
  const isGap = /[ \u00a0-]/.test(text[numeral.end] ?? '');
  const token = isGap && numeral.scale === 1 ? tokenAt(text, numeral.end + 1) : null;
  return token?.kind === 'scale' && !token.plural ? times(numeral, token.value, token.end) : numeral;
}

const VAGUE_HEAD = new Map(Object.entries({ tens: 10, dozens: 12, scores: 20 }));
const VAGUE_TAIL = /[ \u00a0]of[ \u00a0](?=[a-z])/iy;

/** "tens of billions", "hundreds of thousands", "millions": from one of it to the next word up. */
function vagueAt(text: string, start: number): Numeral | null {
  const word = wordAt(text, start);
  const entry = numberWord(word);
  const isPlural = entry?.plural && entry.kind !== 'ordinal';
  const head = VAGUE_HEAD.get(word) ?? (isPlural ? entry.value : undefined);
  if (head === undefined) return null;
  const end = start + word.length;
  const token = nextToken(VAGUE_TAIL, text, end);
  if (token?.plural && token.kind === 'scale') return vague(start, token.end, head * token.value, token.value);
  return word === 'tens' || word === 'scores' ? null : vague(start, end, head, head);
}

const FEW = /(?:(?:a )?(?<few>few)|several)[ -](?=[a-z])/iy;

/** "a few hundred", "several million": three to five, or three to nine of it. */
function fewAt(text: string, start: number): Numeral | null {
  FEW.lastIndex = start;
  const groups = FEW.exec(text)?.groups;
  const read = groups ? readNumber(text, FEW.lastIndex) : null;
  if (!read || !/^(?:hundred|scale)$/.test(numberWord(wordAt(text, FEW.lastIndex))?.kind ?? '')) return null;
  const { end, value } = read;
  return {
    start,
    end,
    low: 3 * value,
    high: (groups!.few ? 5 : 9) * value,
    precision: value,
    scale: value,
    form: 'vague',
  };
}

function vague(start: number, end: number, low: number, scale: number): Numeral {
  const high = 10 ** (Math.floor(Math.log10(low)) + 1);
  return { start, end, low, high, precision: low, scale, form: 'vague' };
}

/** The number word behind what a sticky pattern matches; null where either is missing. */
function nextToken(pattern: RegExp, text: string, at: number) {
  const gap = lengthAt(pattern, text, at);
  return gap > 0 ? tokenAt(text, at + gap) : null;
}

/** How long the match of a sticky pattern is at an offset; 0 where it does not match. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

const WORD = /[a-z]{1,16}/iy;

function wordAt(text: string, start: number): string {
  return text.slice(start, start + lengthAt(WORD, text, start)).toLowerCase();
}

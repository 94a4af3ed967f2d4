import { type NumberToken, tokenAt } from './numberWords.js';

/** A number in words, in digits with scale words, or an ordinal in words. Offsets are the text's. */
export interface ReadNumber {
  readonly end: number;
  readonly value: number;
  readonly precision: number;
  /** What scale words multiplied it by: 1e9 in "3 billion", 1 without one. */
  readonly scale: number;
  /** Whether it is in digits, with or without a scale word. */
  readonly digits: boolean;
  /** Its last word is an ordinal: "twenty-first". */
  readonly ordinal: boolean;
  /** What it would be without "and" and the words behind: "six million" of "six million and two". */
  readonly beforeAnd: ReadNumber | null;
}

/** A number as far as it is read. */
interface Progress {
  /** What stands in front of the last group: 3,000,000 of "three million two hundred". */
  total: number;
  /** What the next scale word multiplies: 200 of it. */
  group: number;
  scale: number;
  /** The smallest scale word so far; a larger one multiplies all that stands in front of it: "two thousand million". */
  smallest: number;
  precision: number;
  digits: boolean;
  last: NumberToken | null;
  beforeAnd: ReadNumber | null;
}

/** No number has more words; what is longer is read as several. */
const MAX_TOKENS = 24;
const SEPARATOR = /(?:[ \u00a0]{1,3}(?:- ?)?|- ?)(?<and>and[ \u00a0]{1,3}(?=[a-z\d]))?/iy;

/**
 * The longest number at an offset that keeps the grammar of English: "one hundred and five", "1.67 trillion",
 * "three lakh crore", "twenty-first". Digits stand first only, or behind "hundred and".
 * @param isDenominator Whether a plural ordinal may end it: "twenty-fifths" in "three twenty-fifths".
 */
export function readNumber(text: string, start: number, isDenominator = false): ReadNumber | null {
  const progress = nothing();
  let read: ReadNumber | null = null;
  for (let at = start, tokens = 0; tokens < MAX_TOKENS; tokens++) {
    const token = tokenAt(text, at);
    if (!token || !goesOn(text, token, progress, isDenominator)) break;
    const isNext = isOfNext(token, progress);
    // "between one hundred and two hundred": what follows "and" is another number.
    if (isNext && progress.beforeAnd) return progress.beforeAnd;
    if (isNext && (token.kind === 'hundred' || progress.last?.kind !== 'scale')) break;
    add(token, progress);
    read = readSoFar(token, progress);
    if (token.kind === 'ordinal' || token.kind === 'dozen' || (token.plural && token.kind !== 'scale')) break;
    SEPARATOR.lastIndex = token.end;
    const separator = SEPARATOR.exec(text);
    if (!separator) break;
    if (separator.groups?.and) {
      if (token.kind !== 'hundred' && token.kind !== 'scale') break;
      progress.beforeAnd = read;
    }
    at = SEPARATOR.lastIndex;
  }
  return read;
}

function nothing(): Progress {
  const smallest = Number.POSITIVE_INFINITY;
  return { total: 0, group: 0, scale: 1, smallest, precision: 1, digits: false, last: null, beforeAnd: null };
}

function readSoFar(
  { end, kind }: NumberToken,
  { beforeAnd, digits, group, precision, scale, total }: Progress,
): ReadNumber {
  return { end, value: exact(total + group), precision, scale, digits, ordinal: kind === 'ordinal', beforeAnd };
}

/** Whether a token can be part of the number by its kind and by what stands behind it. */
function goesOn(
  text: string,
  token: NumberToken,
  { beforeAnd, digits, last }: Progress,
  isDenominator: boolean,
): boolean {
  const isMore = (digits && isDigitBehind(text, token, last, beforeAnd)) || isHyphened(text, token, last);
  if (!follows(last, token, isMore)) return false;
  if (last?.kind === 'scale' && isSmall(token) && !goesOnScale(text, token, last, digits, beforeAnd !== null))
    return false;
  if (token.kind === 'ordinal' && ((token.plural && !isDenominator) || digits)) return false;
  // "one hundred thirty-fifths": the tens belong to the denominator.
  return (
    last?.kind !== 'hundred' || token.kind !== 'tens' || beforeAnd !== null || !isDenominatorAt(text, token.end + 1)
  );
}

/** Whether the number has its hundreds, or a scale word as small, so that these are the next number's. */
function isOfNext({ kind, value }: NumberToken, { beforeAnd, group, last, smallest }: Progress): boolean {
  if (kind === 'hundred') return group >= 100 && (last?.kind !== 'digits' || beforeAnd !== null);
  return kind === 'scale' && value >= smallest;
}

/** Counts a token in. */
function add(token: NumberToken, progress: Progress): void {
  const { beforeAnd, group, last, total } = progress;
  progress.last = token;
  switch (token.kind) {
    case 'digits':
      progress.digits ||= last === null;
      progress.group += token.value;
      progress.precision = token.precision;
      return;
    case 'hundred':
      progress.precision *= 100;
      progress.group = (last ? group : 1) * 100;
      return;
    case 'dozen': {
      const before = beforeAnd?.value ?? 0;
      progress.total = before + (total + group - before || 1) * 12;
      progress.group = 0;
      return;
    }
    case 'scale':
      addScale(token.value, last, progress);
      return;
    default:
      progress.group += ordinalValue(last, token, group);
      progress.precision = 1;
      if (token.kind !== 'ordinal' || token.value < 100) return;
      progress.total = (total + progress.group || 1) * token.value;
      progress.group = 0;
  }
}

function addScale(value: number, last: NumberToken | null, progress: Progress): void {
  const { group, scale, smallest, total } = progress;
  progress.precision *= value;
  progress.group = 0;
  if (value < smallest && last?.kind !== 'scale') {
    progress.total = total + (last ? group : 1) * value;
    progress.smallest = value;
    if (scale === 1) progress.scale = value;
  } else {
    progress.total = (total + group) * value;
    progress.scale = scale * value;
  }
}

function isDenominatorAt(text: string, at: number): boolean {
  const token = tokenAt(text, at);
  return token?.kind === 'ordinal' && token.plural && token.value < 10;
}

/** Without the noise of binary fractions: 2.3 × 1e9 is 2300000000. */
export function exact(value: number): number {
  return Number.isInteger(value) && value < Number.MAX_SAFE_INTEGER ? value : Number(value.toPrecision(14));
}

/** Digits that go on a number: "3 hundred and 21", "4 thousand 3 hundred"; "$8 billion and 3 percent" are two numbers. */
function isDigitBehind(
  text: string,
  { end, precision, value }: NumberToken,
  last: NumberToken | null,
  beforeAnd: ReadNumber | null,
): boolean {
  const isAndBehind = beforeAnd !== null && value < 100 && precision === 1 && last !== null && last.value <= 1000;
  return isAndBehind || (value < 10 && tokenAt(text, end + 1)?.kind === 'hundred');
}

/** "three-thousand-750", as broadcasters write. */
function isHyphened(text: string, { precision, value }: NumberToken, last: NumberToken | null): boolean {
  if (last?.kind !== 'scale' || last.value !== 1000 || text[last.end] !== '-') return false;
  return value < 1000 && precision === 1 && /\d/.test(text[last.end + 1] ?? '');
}

function isSmall({ kind }: NumberToken): boolean {
  return kind === 'unit' || kind === 'teen' || kind === 'tens';
}

/**
 * Whether words below a hundred go on a number that ends in a scale word: "five billion two hundred million" and "six
 * million and two" are one number, "$5 billion two years ago" and "five billion two years ago" are two.
 */
function goesOnScale(text: string, next: NumberToken, scale: NumberToken, digits: boolean, isAnd: boolean): boolean {
  if (digits) return false;
  if (isAnd || scale.value < 1e6) return true;
  const second = tokenAt(text, next.end + 1);
  const behind = next.kind === 'tens' && second?.kind === 'unit' ? tokenAt(text, second.end + 1) : second;
  return behind?.kind === 'hundred' || behind?.kind === 'scale';
}

/** Whether a token can continue a number that ends in `last`. */
function follows(last: NumberToken | null, next: NumberToken, isDigitBehind: boolean): boolean {
  if (!last) return next.kind !== 'ordinal' || next.value > 0;
  const isMultiplier = next.kind === 'hundred' || next.kind === 'scale' || next.kind === 'dozen';
  switch (last.kind) {
    case 'digits':
      return isMultiplier;
    case 'unit':
    case 'teen':
      return isMultiplier || (next.kind === 'ordinal' && next.value >= 100);
    case 'tens':
      if (next.kind === 'unit') return next.value > 0;
      return isMultiplier || (next.kind === 'ordinal' && (next.value < 10 || next.value >= 100));
    case 'hundred':
    case 'scale':
      if (next.kind === 'digits') return isDigitBehind;
      return (
        isSmall(next) || next.kind === 'scale' || next.kind === 'ordinal' || (next.kind === 'dozen' && !next.plural)
      );
    default:
      return false;
  }
}

/** A small ordinal adds its value; "hundredth" and "millionth" multiply what stands before them. */
function ordinalValue(last: NumberToken | null, token: NumberToken, group: number): number {
  if (token.kind !== 'ordinal' || token.value < 100) return token.value;
  return last === null && group === 0 ? 1 : 0;
}

import { isDigit, isLetter } from './letters.js';
import { WordFilter } from './wordFilter.js';

/** What one word, or one run of digits, adds to a number. */
export interface NumberToken {
  readonly kind: 'digits' | 'unit' | 'teen' | 'tens' | 'hundred' | 'scale' | 'dozen' | 'ordinal';
  readonly value: number;
  /** Offset behind it. */
  readonly end: number;
  /** What its last written digit is worth. */
  readonly precision: number;
  /** "thirds", "millions", "dozens". */
  readonly plural: boolean;
}

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

type WordEntry = Pick<NumberToken, 'kind' | 'value' | 'plural'>;

const SMALL = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const SCALES: readonly (readonly [value: number, names: string])[] = [
  [1e3, 'thousand'],
  [1e5, 'lakh lac'],
  [1e6, 'million mn mln mil mio'],
  [1e7, 'crore'],
  [1e9, 'billion bn bln'],
  [1e12, 'trillion tn tln trn'],
  [1e15, 'quadrillion'],
];

/** Every word that numbers are made of, in lower case. */
export const NUMBER_WORDS: ReadonlyMap<string, WordEntry> = numberWords();
const FILTER = new WordFilter(NUMBER_WORDS.keys());

function numberWords(): Map<string, WordEntry> {
  const words = new Map<string, WordEntry>();
  const add = (name: string, kind: NumberToken['kind'], value: number, plural = false) =>
    words.set(name, { kind, value, plural });
  const addOrdinal = (name: string, value: number) => {
    add(name, 'ordinal', value);
    add(`${name}s`, 'ordinal', value, true);
  };
  for (const [i, name] of SMALL.entries()) add(name, 'unit', i);
  for (const name of ['nought', 'naught']) add(name, 'unit', 0);
  for (const [i, name] of TEENS.entries()) add(name, 'teen', i + 10);
  for (const [i, name] of TENS.entries()) {
    add(name, 'tens', (i + 2) * 10);
    addOrdinal(name.replace(/y$/, 'ieth'), (i + 2) * 10);
  }
  for (const [i, name] of ORDINALS.entries()) addOrdinal(name, i + 1);
  addOrdinal('nineth', 9);
  addOrdinal('hundredth', 100);
  add('hundred', 'hundred', 100);
  add('hundreds', 'hundred', 100, true);
  for (const name of ['dozen', 'dz', 'doz']) {
    add(name, 'dozen', 12);
    add(`${name}s`, 'dozen', 12, true);
  }
  for (const [value, names] of SCALES)
    for (const [i, name] of names.split(' ').entries()) {
      add(name, 'scale', value);
      if (i === 0) {
        add(`${name}s`, 'scale', value, true);
        addOrdinal(`${name}th`, value);
      }
    }
  return words;
}

/** The entry of a word that numbers are made of; letter case does not matter. */
export function numberWord(word: string): WordEntry | undefined {
  return word.length < 13 ? NUMBER_WORDS.get(word.toLowerCase()) : undefined;
}

/**
 * Digits in English, Indian, Swiss, SI or continental grouping, or none. All repeats are bounded but the last two, whose
 * digits no alternative reads twice.
 */
const DIGITS =
  /(?:(?<english>\d{1,3}(?:,\d{2,3}){0,7},\d{3}(?![\d]|,\d))|(?<swiss>\d{1,3}(?:['’]\d{3}){1,6}(?![\d'’]))|(?<spaced>\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3}){1,6}(?!\d))|(?<dotted>\d{1,3}(?:\.\d{3}){1,7}(?=,\d{1,2}(?!\d|,\d))|\d{1,3}(?:\.\d{3}){2,7}(?![\d.]\d|\d))|(?<plain>\d+))/y;
const POINT = /\.\d+(?!\.?\d)/y;
const DECIMAL_COMMA = /,\d{1,2}(?![\d,.]\d|\d)/y;

/** The digits at an offset as a token; null where none stand there. Reads "1,234.5", "12,34,567", "1 234,5". */
function digitsAt(text: string, start: number): NumberToken | null {
  const plain = plainDigits(text, start);
  if (plain) return plain;
  DIGITS.lastIndex = start;
  const match = DIGITS.exec(text);
  if (!match) return null;
  const { dotted, english, swiss } = match.groups!;
  let end = DIGITS.lastIndex;
  let written = match[0].replace(/[^\d]/g, '');
  const decimals = dotted ? DECIMAL_COMMA : english || swiss ? POINT : text[end] === ',' ? DECIMAL_COMMA : POINT;
  decimals.lastIndex = end;
  // The last numbers of "192.168.1.2" and "22,24,26" are no decimals.
  const isChained = text[start - 1] === text[end] && isDigit(text.charCodeAt(start - 2));
  const fraction = (isChained ? null : decimals.exec(text))?.[0] ?? '';
  if (fraction) {
    end += fraction.length;
    written += `.${fraction.slice(1)}`;
  }
  const precision = fraction ? 10 ** -(fraction.length - 1) : 1;
  return { kind: 'digits', value: Number(written), end, precision, plural: false };
}

/** A few digits with nothing behind them that could belong to them: most numbers, told without a pattern. */
function plainDigits(text: string, start: number): NumberToken | null {
  let end = start;
  let value = 0;
  for (; isDigit(text.charCodeAt(end)); end++) value = value * 10 + text.charCodeAt(end) - 48;
  const behind = text.charCodeAt(end);
  const mayGoOn =
    (behind === 44 || behind === 46 || behind === 32 || behind === 39 || behind > 127) &&
    isDigit(text.charCodeAt(end + 1));
  return mayGoOn || end - start > 15 || end === start
    ? null
    : { kind: 'digits', value, end, precision: 1, plural: false };
}

/** The number word or digits at an offset; null where neither stands there. */
export function tokenAt(text: string, start: number): NumberToken | null {
  if (isDigit(text.charCodeAt(start))) return digitsAt(text, start);
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  if (end === start || !FILTER.mayHold(text, start, end)) return null;
  const entry = numberWord(text.slice(start, end));
  return entry ? { kind: entry.kind, value: entry.value, plural: entry.plural, end, precision: 1 } : null;
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
  let total = 0;
  let group = 0;
  let scale = 1;
  let smallest = Number.POSITIVE_INFINITY;
  let last: NumberToken | null = null;
  let digits = false;
  let precision = 1;
  let read: ReadNumber | null = null;
  let beforeAnd: ReadNumber | null = null;
  for (let at = start, tokens = 0; tokens < MAX_TOKENS; tokens++) {
    const token: NumberToken | null = tokenAt(text, at);
    if (!token || !follows(last, token, digits && isDigitBehind(text, token, beforeAnd))) break;
    if (last?.kind === 'scale' && isSmall(token) && !goesOnScale(text, token, last, digits, beforeAnd !== null)) break;
    if (token.kind === 'ordinal' && ((token.plural && !isDenominator) || digits)) break;
    // "between one hundred and two hundred": what follows "and" is another number.
    const isFull =
      token.kind === 'hundred'
        ? group >= 100 && (last?.kind !== 'digits' || beforeAnd !== null)
        : token.kind === 'scale' && token.value >= smallest;
    // "one hundred thirty-fifths": the tens belong to the denominator.
    if (last?.kind === 'hundred' && token.kind === 'tens' && !beforeAnd && isDenominatorAt(text, token.end + 1)) break;
    if (isFull && beforeAnd) return beforeAnd;
    if (isFull && (token.kind === 'hundred' || last?.kind !== 'scale')) break;
    if (token.kind === 'digits') {
      digits ||= last === null;
      group += token.value;
      precision = token.precision;
    } else if (token.kind === 'hundred') {
      precision *= 100;
      group = (last ? group : 1) * 100;
    } else if (token.kind === 'dozen') {
      const dozens: number = total + group - (beforeAnd?.value ?? 0);
      total = (beforeAnd?.value ?? 0) + (dozens || 1) * 12;
      group = 0;
    } else if (token.kind === 'scale') {
      precision *= token.value;
      if (token.value < smallest && last?.kind !== 'scale') {
        total += (last ? group : 1) * token.value;
        smallest = token.value;
        scale = scale === 1 ? token.value : scale;
      } else {
        total = (total + group) * token.value;
        scale *= token.value;
      }
      group = 0;
    } else {
      group += ordinalValue(last, token, group);
      precision = 1;
      if (token.kind === 'ordinal' && token.value >= 100) {
        total = (total + group || 1) * token.value;
        group = 0;
      }
    }
    last = token;
    read = {
      end: token.end,
      value: exact(total + group),
      precision,
      scale,
      digits,
      ordinal: token.kind === 'ordinal',
      beforeAnd,
    };
    if (token.kind === 'ordinal' || token.kind === 'dozen' || (token.plural && token.kind !== 'scale')) break;
    SEPARATOR.lastIndex = token.end;
    const separator = SEPARATOR.exec(text);
    if (!separator) break;
    if (separator.groups?.and) {
      if (token.kind !== 'hundred' && token.kind !== 'scale') break;
      beforeAnd = read;
    }
    at = SEPARATOR.lastIndex;
  }
  return read;
}

function isDenominatorAt(text: string, at: number): boolean {
  const token = tokenAt(text, at);
  return token?.kind === 'ordinal' && token.plural && token.value < 10;
}

/** Without the noise of binary fractions: 2.3 × 1e9 is 2300000000. */
export function exact(value: number): number {
  return Number.isInteger(value) && value < Number.MAX_SAFE_INTEGER ? value : Number(value.toPrecision(14));
}

/** Digits that go on a number: "3 hundred and 21", "4 thousand 3 hundred". */
function isDigitBehind(text: string, { value, end }: NumberToken, beforeAnd: ReadNumber | null): boolean {
  return (beforeAnd !== null && value < 100) || (value < 10 && tokenAt(text, end + 1)?.kind === 'hundred');
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
  switch (last.kind) {
    case 'digits':
      return next.kind === 'hundred' || next.kind === 'scale' || next.kind === 'dozen';
    case 'unit':
    case 'teen':
      return (
        next.kind === 'hundred' ||
        next.kind === 'scale' ||
        next.kind === 'dozen' ||
        (next.kind === 'ordinal' && next.value >= 100)
      );
    case 'tens':
      if (next.kind === 'unit') return next.value > 0;
      return (
        next.kind === 'hundred' ||
        next.kind === 'scale' ||
        next.kind === 'dozen' ||
        (next.kind === 'ordinal' && (next.value < 10 || next.value >= 100))
      );
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

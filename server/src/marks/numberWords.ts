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

/** "44-point-four", "13-point-26": how broadcasters write decimals. */
const SAID_POINT = new RegExp(
  `-point-(?:(?<digits>\\d{1,4})|(?<words>(?:${SMALL.join('|')})(?:-(?:${SMALL.join('|')})){0,3}))(?![\\p{L}\\d])`,
  'uy',
);

function withSaidPoint(text: string, token: NumberToken | null): NumberToken | null {
  if (!token || token.precision < 1 || !text.startsWith('-point-', token.end)) return token;
  SAID_POINT.lastIndex = token.end;
  const groups = SAID_POINT.exec(text)?.groups;
  if (!groups) return token;
  const decimals =
    groups.digits ??
    groups
      .words!.split('-')
      .map((word) => SMALL.indexOf(word))
      .join('');
  const end = SAID_POINT.lastIndex;
  return { ...token, value: Number(`${token.value}.${decimals}`), end, precision: 10 ** -decimals.length };
}

/** The number word or digits at an offset; null where neither stands there. */
export function tokenAt(text: string, start: number): NumberToken | null {
  if (isDigit(text.charCodeAt(start))) return withSaidPoint(text, digitsAt(text, start));
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  if (end === start || !FILTER.mayHold(text, start, end)) return null;
  const entry = numberWord(text.slice(start, end));
  return entry ? { kind: entry.kind, value: entry.value, plural: entry.plural, end, precision: 1 } : null;
}

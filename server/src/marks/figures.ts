import type { Span } from '../text/document.js';
import { withCents } from './cents.js';
import { currencyBefore } from './currencyBefore.js';
import { articleDurationAt } from './durations.js';
import type { Figure } from './figure.js';
import { isDigit, isLetter } from './letters.js';
import { DOUBLING_WORDS, doublingAt, multiplier, multiplierOf } from './multipliers.js';
import { numeralAt } from './numbers.js';
import { NUMBER_WORDS } from './numberWords.js';
import type { Numeral } from './numeral.js';
import { numberOneAt, ordinalAt, type Rank, rankOf } from './ranks.js';
import { percentOfAt, pointAt, ratioOf } from './ratios.js';
import { unitAfter, unitOfFraction } from './units.js';
import { WordFilter } from './wordFilter.js';

/** How a figure may begin that begins with a word. */
type Opener = 'number' | 'ordinal' | 'article' | 'fraction' | 'doubling' | 'fold' | 'numberOne' | 'percent';

const OPENERS: ReadonlyMap<string, Opener> = new Map<string, Opener>([
  ...[...NUMBER_WORDS].flatMap(([word, { kind, plural }]): [string, Opener][] => [
    [word, kind === 'ordinal' ? 'ordinal' : 'number'],
    ...(kind === 'ordinal' || plural ? [] : [[`${word}fold`, 'fold'] as [string, Opener]]),
  ]),
  ...DOUBLING_WORDS.map((word): [string, Opener] => [word, 'doubling']),
  ...['tens', 'dozens', 'scores', 'several', 'few'].map((word): [string, Opener] => [word, 'number']),
  ...['half', 'quarter'].map((word): [string, Opener] => [word, 'fraction']),
  ...['a', 'an'].map((word): [string, Opener] => [word, 'article']),
  ...['number', 'no'].map((word): [string, Opener] => [word, 'numberOne']),
  ...['per', 'percent', 'percents'].map((word): [string, Opener] => [word, 'percent']),
]);
const FILTER = new WordFilter(OPENERS.keys());
/** What may follow the article of a figure: "a third", "a million", "a year". */
const AFTER_ARTICLE = new WordFilter([
  ...[...NUMBER_WORDS].flatMap(([word, { kind }]) =>
    /^(?:hundred|scale|dozen|ordinal|tens)$/.test(kind) ? [word] : [],
  ),
  ...'half quarter few hour day week fortnight month year decade century millennium whole full single further little entire percentage'.split(
    ' ',
  ),
]);
const VULGAR = /[¼-¾⅐-⅞]/;

/**
 * Every number of a text with its currency and unit, in order, without overlap. One pass; linear.
 * @param dollar ISO 4217 code for a bare "$".
 * @param taken Spans in order, without overlap, where no figure begins: dates, addresses.
 */
export function figures(text: string, dollar: string, taken: readonly Span[] = []): readonly Figure[] {
  const found: Figure[] = [];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    while (next < taken.length && taken[next]!.end <= at) next++;
    if (next < taken.length && taken[next]!.start <= at) {
      at = taken[next]!.end;
      continue;
    }
    const code = text.charCodeAt(at);
    let end = at + 1;
    let figure: Figure | null = null;
    if (isLetter(code)) {
      while (isLetter(text.charCodeAt(end))) end++;
      if (FILTER.mayHold(text, at, end)) figure = figureAtWord(text, at, end, dollar);
    } else if (isDigit(code)) {
      figure = figureAtDigit(text, at, dollar, found.at(-1)?.end ?? 0);
      if (!figure) end = skipNumber(text, at);
    } else if (code > 187 && VULGAR.test(text[at]!)) figure = numberAt(text, at, dollar, 0);
    if (figure) push(text, found, figure);
    at = figure ? Math.max(end, figure.end) : end;
  }
  return found;
}

/** Adds a figure, or joins it to the one before: "3 dollars 50 cents". */
function push(text: string, found: Figure[], figure: Figure): void {
  const last = found.at(-1);
  const joined = last?.unit?.kind === 'money' ? withCents(text, last, figure) : null;
  if (joined) found[found.length - 1] = joined;
  else found.push(figure);
}

/** "This one", "the one who": a pronoun. */
const PRONOUN_BEFORE = /(?:^|[^a-z])(?:the|this|that|which|no|any|every|each|another) $/i;

function figureAtWord(text: string, start: number, end: number, dollar: string): Figure | null {
  const word = text.slice(start, end).toLowerCase();
  const opener = OPENERS.get(word);
  if (opener === undefined || isInsideWord(text, start)) return null;
  switch (opener) {
    case 'article':
      return isBeforeFigure(text, end)
        ? (articleDurationAt(text, start) ?? pointAt(text, start) ?? numberAt(text, start, dollar, start))
        : null;
    case 'doubling':
      return doublingAt(text, start, word);
    case 'fold':
      return multiplier(start, end, NUMBER_WORDS.get(word.slice(0, -'fold'.length))!.value);
    case 'numberOne':
      return ranked(numberOneAt(text, start));
    case 'percent':
      return percentOfAt(text, start);
    case 'ordinal':
      return rankedOrdinal(text, start);
    case 'fraction':
      return numberAt(text, start, dollar, start);
    case 'number':
      // "A few thousand", "per million": a scale alone is no number.
      if (isBareScale(text, word, end)) return null;
      if (word === 'one' && PRONOUN_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return null;
      return numberAt(text, start, dollar, start) ?? rankedOrdinal(text, start);
  }
}

function isBareScale(text: string, word: string, end: number): boolean {
  const { kind, plural } = NUMBER_WORDS.get(word) ?? {};
  return (
    !plural &&
    (kind === 'scale' || (kind === 'hundred' && !/^[ -](?:thousand|million|billion)/.test(text.slice(end, end + 9))))
  );
}

/** "mid-two", "twenty-one" from its second half: what hangs on letters by a hyphen or apostrophe begins nothing. */
function isInsideWord(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === undefined || before === ' ') return false;
  return /[\w’']/.test(before) || (before === '-' && /[\w’']/.test(text[start - 2] ?? ''));
}

function isBeforeFigure(text: string, end: number): boolean {
  if (!/[ \u00a0-]/.test(text[end] ?? '')) return false;
  let next = end + 1;
  while (isLetter(text.charCodeAt(next))) next++;
  return AFTER_ARTICLE.mayHold(text, end + 1, next);
}

function figureAtDigit(text: string, at: number, dollar: string, from: number): Figure | null {
  const ordinal = ordinalAt(text, at);
  if (ordinal) return ranked(rankOf(text, ordinal));
  const hasPoint = text[at - 1] === '.' && at - 1 >= from && !/[\w.]/.test(text[at - 2] ?? '');
  return numberAt(text, hasPoint ? at - 1 : at, dollar, from);
}

function rankedOrdinal(text: string, start: number): Figure | null {
  const ordinal = ordinalAt(text, start);
  return ordinal && ranked(rankOf(text, ordinal));
}

function ranked(rank: Rank | null): Figure | null {
  if (!rank) return null;
  const { start, end, value } = rank;
  const numeral: Numeral = { start, end, low: value, high: value, precision: 1, scale: 1, form: 'words' };
  return { start, end, numeral, unit: null, role: 'rank' };
}

/** @param from What ends before it belongs to the figure before. */
function numberAt(text: string, at: number, dollar: string, from: number): Figure | null {
  const found = currencyBefore(text, at, dollar);
  const before = found && found.start >= from ? found : null;
  const numeral = numeralAt(text, at, before !== null);
  if (!numeral) return null;
  if (!before) {
    const ratio = multiplierOf(text, numeral) ?? ratioOf(text, numeral);
    if (ratio) return signed(text, ratio);
  }
  const behind = numeral.form === 'fraction' ? unitOfFraction(text, numeral, dollar) : unitAfter(text, numeral, dollar);
  const bare = withPlus(text, numeral.end);
  if (!before) return signed(text, { start: at, end: behind?.end ?? bare, numeral, unit: behind, role: 'number' });
  // "US$5 billion dollars": the word repeats the sign, where "$5 $6" goes on.
  const repeats = behind?.kind === 'money' && behind.unit === before.currency && /\w/.test(text[behind.end - 1]!);
  const unit = { kind: 'money', unit: before.currency, factor: before.factor } as const;
  return signed(text, { start: before.start, end: repeats ? behind.end : bare, numeral, unit, role: 'number' });
}

const SIGN = /(?:^|[\s([–—])(?<sign>[-−]|(?:minus|negative) )$/i;

/** With the minus in front of it, where one stands there that is no dash or hyphen. */
function signed(text: string, figure: Figure): Figure {
  const { start, numeral } = figure;
  if (!/[-−es]/i.test(text[start - 1] === ' ' ? (text[start - 2] ?? '') : (text[start - 1] ?? ''))) return figure;
  const before = text.slice(Math.max(0, start - 10), start);
  // A cell of a table sets the minus apart: "- 1.8".
  const isAlone = start < 4 && /^ ?- $/.test(before) && figure.end >= text.length - 1;
  const sign = isAlone ? '- ' : SIGN.exec(before)?.groups?.sign;
  if (sign === undefined || (numeral.form === 'words' && sign === '-')) return figure;
  const from = start - sign.length;
  const low = numeral.high === 0 ? 0 : -numeral.high;
  const negated = { ...numeral, start: numeral.start === start ? from : numeral.start, low, high: -numeral.low };
  return { ...figure, start: from, numeral: negated };
}

/** Behind the plus of "60+". */
function withPlus(text: string, end: number): number {
  return text[end] === '+' && !/[\w+]/.test(text[end + 1] ?? '') ? end + 1 : end;
}

/** Behind digits that are no number, so that a number never begins in the middle of digits. */
function skipNumber(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end))) end++;
  return end;
}

import { isoOf } from '../marks/calendar.js';
import type { Quantity } from '../marks/mark.js';
import { MONTHS, monthNumber } from '../text/months.js';
import type { Period } from './claim.js';
import { rangeOf, years } from './dateRange.js';
import { isPointing } from './lexicon.js';
import type { Token } from './token.js';

/**
 * "In that year", "a year later", "the year before": from the date that was spoken of.
 * @param tokens Of the statement's clause.
 * @param earlierDate That date, as `DateMention.iso`; null where none was.
 */
export function pointedPeriod(tokens: readonly Token[], earlierDate: () => string | null): Period | null {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const words = tokens
      .slice(i, i + 3)
      .map(({ word }) => word)
      .join(' ');
    const shift = POINTERS.find(([pattern]) => pattern.test(words))?.[1];
    if (shift === undefined) continue;
    const iso = earlierDate();
    if (iso === null || iso.includes('/')) return null;
    const year = Number(iso.slice(0, 4)) + shift;
    return { ...years(year, year), basis: 'told', text: String(year) };
  }
  return null;
}

const POINTERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:that|the same) year\b/, 0],
  [/^(?:the (?:following|next) year|(?:a|one) year later)\b/, 1],
  [/^(?:the (?:previous|preceding) year|(?:the|a|one) year (?:before|earlier))\b/, -1],
];

const NOW = new Set(['currently', 'now', 'today', 'current', 'presently', 'nowadays']);
const UNITS: ReadonlyMap<string, number> = new Map(Object.entries({ year: 1, decade: 10, century: 100 }));
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * "Currently", "last year", "over the next five years", "for the last two decades", "at the end of June".
 * @param tokens Of the statement's clause, or those of it that tell its time.
 * @param documentDate From which they count.
 */
export function toldPeriod(tokens: readonly Token[], documentDate: string): Period | null {
  const range = rangeOf(documentDate);
  if (!range) return null;
  const year = Number(documentDate.slice(0, 4));
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i]!;
    if (NOW.has(word)) return { ...range, basis: 'told', text: word };
    // "By the end of the year".
    if (word === 'year' && isOfThe(tokens, i)) return { ...years(year, year), basis: 'told', text: 'this year' };
    const end = endOfDecade(tokens, i, year) ?? (isPointing(word) ? endOfDecade(tokens, i + 1, year) : null);
    if (end) return end;
    const month = monthAt(tokens, i, documentDate);
    if (month) return month;
    if (!isPointing(word)) continue;
    const next = tokens[i + 1];
    const unit = tokens[i + 2];
    if (next?.word === 'year') {
      const shift = shiftOf(word)!;
      return { ...years(year + shift, year + shift), basis: 'told', text: `${word} year` };
    }
    const length = next && lengthOf(next, unit ?? null);
    if (length === null || length === undefined) continue;
    const span = AHEAD.test(word) ? years(year, year + length) : years(year - length, year);
    return { ...span, basis: 'told', text: `${word} ${length} years` };
  }
  return null;
}

/** "The end of the year", "the end of this decade". */
function isOfThe(tokens: readonly Token[], at: number): boolean {
  const [time, of, the] = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  if (of !== 'of' || !/^(?:end|close|turn)$/.test(time ?? '') || tokens[at + 1]?.tag === 'date') return false;
  return the === 'the' || the === 'this';
}

/**
 * "By the end of the decade", "this decade": by the year that ends it, as plans are told; "next decade", without an article,
 * is all of the next. "By the end of the century" is 2100, by its middle 2050.
 */
function endOfDecade(tokens: readonly Token[], at: number, year: number): Period | null {
  const word = tokens[at]?.word ?? '';
  const told = (from: number, to: number, text: string): Period => ({ ...years(from, to), basis: 'told', text });
  if (/^mid-?century$/.test(word)) return told(middleOf(year), middleOf(year), 'mid-century');
  if (word === 'century' && isOfThe(tokens, at))
    return told(middleOf(year) + 50, middleOf(year) + 50, 'the end of the century');
  if (word !== 'decade') return null;
  const [before, pointer] = [tokens[at - 2]?.word, tokens[at - 1]?.word];
  const end = Math.floor(year / 10) * 10 + 10;
  if (pointer === 'this' || isOfThe(tokens, at)) return told(end, end, 'this decade');
  return pointer === 'next' && before !== 'the' ? told(end, end + 9, 'next decade') : null;
}

function middleOf(year: number): number {
  return Math.floor(year / 100) * 100 + 50;
}

/** "At the end of June": the last before the document's date, or the next where the text looks ahead. */
function monthAt(tokens: readonly Token[], at: number, documentDate: string): Period | null {
  const { mark, word } = tokens[at]!;
  const number =
    mark === null && /^(?:in|of|by|since|until|during|last|next|this)$/.test(tokens[at - 1]?.word ?? '')
      ? monthNumber(word)
      : 0;
  if (number === 0 || documentDate.length < '2022-03'.length) return null;
  const [year, now] = documentDate.split('-').map(Number) as [number, number];
  // "In January of last year", "in January last year".
  const from = tokens[at + 1]?.word === 'of' ? at + 2 : at + 1;
  const [pointer, unit] = tokens.slice(from, from + 2).map((token) => token.word);
  const ofYear = pointer !== undefined && unit === 'year' ? shiftOf(pointer) : null;
  if (ofYear !== null) return monthOf(year + ofYear, number);
  const isAhead = tokens.some((token) => token.word === 'will') || tokens[at - 1]!.word === 'next';
  const shift = isAhead ? (number < now ? 1 : 0) : number > now ? -1 : 0;
  return monthOf(year + shift, number);
}

function monthOf(year: number, month: number): Period {
  return { ...rangeOf(isoOf({ year, month }))!, basis: 'told', text: `${MONTHS[month - 1]} ${year}` };
}

/** How many years from the document's a word points: "this year", "next year", "last year"; null where it points nowhere. */
function shiftOf(pointer: string): number | null {
  if (!isPointing(pointer)) return null;
  return pointer === 'this' ? 0 : AHEAD.test(pointer) ? 1 : -1;
}

const AHEAD = /^(?:next|coming)$/;

/** "For some twenty years no market has mattered more": in the perfect, up to the document's date. */
export function periodToNow(tokens: readonly Token[], documentDate: string): Period | null {
  const year = Number(documentDate.slice(0, 4));
  const at = tokens.findIndex(
    ({ mark }, i) => mark?.type === 'quantity' && isLong(mark) && tokens[i - 1]?.word === 'for',
  );
  const length = tokens[at] ? lengthOf(tokens[at], null) : null;
  if (length === null || !tokens.some(({ word }) => word === 'has' || word === 'have')) return null;
  return { ...years(year - length, year), basis: 'told', text: `for ${length} years` };
}

function isLong({ kind, unit }: Quantity): boolean {
  return kind === 'duration' && UNITS.get(unit) !== undefined;
}

/** Years in "five years", "two decades"; the quantity recogniser may have read both words as one duration. */
function lengthOf(token: Token, unit: Token | null): number | null {
  if (token.mark?.type === 'quantity') {
    const scale = UNITS.get(token.mark.unit) ?? UNITS.get(unit?.word.replace(/s$/, '') ?? '');
    return scale === undefined ? null : token.mark.low * scale;
  }
  const alone = UNITS.get(token.word);
  if (alone !== undefined) return alone;
  const number = NUMBERS.indexOf(token.word);
  const scale = UNITS.get(unit?.word.replace(/s$/, '') ?? '');
  return number < 0 || scale === undefined ? null : number * scale;
}

import type { Mark } from '../marks/mark.js';
import type { Span } from '../text/document.js';
import { withDurations } from './durationTokens.js';
import { closedTag } from './lexicon.js';
import { withPhrases } from './phrases.js';
import { withPlaces } from './placeTokens.js';
import { withRanges } from './rangeTokens.js';
import { tagged } from './tagging.js';
import type { RawToken, Token } from './token.js';
import { verbReading } from './verbs.js';
import { withWholeNames } from './wholeNames.js';

/** Words or single signs. A possessive ending is cut off below; dashes between words stay signs. */
const WORD = /['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’&-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** Words in front of a figure that its approximator already tells, or that say nothing of its own; they join its token. */
const HEDGES = new Set([
  ...'about around approximately roughly nearly almost over under above below some only just exactly slightly well'.split(
    ' ',
  ),
  ...['up to', 'close to', 'at least', 'at most', 'more than', 'less than', 'fewer than', 'greater than', 'as much as'],
  ...['as many as', 'as high as', 'as low as', 'as little as', 'no more than', 'no less than', 'no fewer than'],
  ...[
    'an estimated',
    'an additional',
    'another',
    'a further',
    'a total of',
    'a record',
    'a combined',
    'a whopping',
    'nearly a',
    'almost a',
    'about a',
  ],
]);

/**
 * The tokens of a sentence. Markers and cross-references are left out: they are not part of what it says.
 * @param text The flow's text.
 * @param marks All marks of the flow, in order of `span.start`.
 */
export function tokensOf(text: string, marks: readonly Mark[], sentence: Span): readonly Token[] {
  const spans = wholeMarks(marks, sentence);
  const raw: RawToken[] = [];
  let at = sentence.start + numberLength(text, sentence);
  for (const mark of [...spans, null]) {
    const stop = mark ? mark.span.start : sentence.end;
    pushWords(text.slice(at, stop), at, raw);
    if (!mark) break;
    if (mark.type !== 'marker' && mark.type !== 'crossref') {
      const { start, end } = mark.span;
      raw.push({ start, end, word: text.slice(start, end).toLowerCase(), mark });
    }
    at = mark.span.end;
  }
  return tagged(
    absorbHedges(
      withRanges(withDurations(withPlaces(withWholeNames(withPhrases(raw))))).map((token, i, all) =>
        token.mark !== null && isLabel(token, all[i - 1], all[i + 1]) ? { ...token, mark: null } : token,
      ),
    ),
    /[.!?]/.test(text.slice(sentence.end - 2, sentence.end)),
  );
}

/** The number of a paragraph, as official reports give it: "3.4 The fund …". Sticky. */
const PARAGRAPH_NUMBER = /\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=\p{Lu})/uy;

/** Characters of such a number in front of the first sentence; 0 without one. */
function numberLength(text: string, { start }: Span): number {
  PARAGRAPH_NUMBER.lastIndex = start;
  return start === 0 ? (PARAGRAPH_NUMBER.exec(text)?.[0].length ?? 0) : 0;
}

/** "Region 4", "district 12": a small number behind a noun, counting nothing, names a thing and is no figure of it. */
function isLabel(token: RawToken, before: RawToken | undefined, next: RawToken | undefined): boolean {
  const { mark, word } = token;
  if (mark?.type !== 'quantity' || mark.kind !== 'count' || !/^\d{1,3}$/.test(word) || !before || before.mark)
    return false;
  const isNoun =
    /^\p{L}{3,}$/u.test(before.word) && closedTag(before.word) === null && verbReading(before.word) === null;
  const counts = next !== undefined && !next.mark && /^\p{L}/u.test(next.word) && closedTag(next.word) === null;
  return isNoun && !counts;
}

/** Marks of the sentence without overlap: of two that overlap the quantity, else the one that starts first, else the longer. */
function wholeMarks(marks: readonly Mark[], sentence: Span): Mark[] {
  const whole: Mark[] = [];
  for (const mark of marks) {
    if (mark.span.start < sentence.start || mark.span.end > sentence.end || mark.span.start >= mark.span.end) continue;
    const last = whole.at(-1);
    if (!last || mark.span.start >= last.span.end) whole.push(mark);
    else if (mark.type === 'quantity' && last.type === 'entity') whole[whole.length - 1] = mark;
    else if (mark.span.start === last.span.start && mark.span.end > last.span.end) whole[whole.length - 1] = mark;
  }
  return whole;
}

/** @param at Where the text begins in the flow. */
function pushWords(text: string, at: number, raw: RawToken[]): void {
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const surface = match[0];
    const start = at + match.index;
    const end = start + surface.length;
    const cut = end - possessiveLength(surface);
    if (cut > start) raw.push({ start, end: cut, word: text.slice(start - at, cut - at).toLowerCase(), mark: null });
    if (cut < end) raw.push({ start: cut, end, word: "'s", mark: null });
  }
}

/** Characters of the possessive ending of a word: "'s", or "'" alone; 0 without one. */
function possessiveLength(surface: string): number {
  const last = surface.length - 1;
  if (isApostrophe(surface[last])) return 1;
  return surface[last] === 's' && isApostrophe(surface[last - 1]) ? 2 : 0;
}

function isApostrophe(sign: string | undefined): boolean {
  return sign === "'" || sign === '’';
}

/** Takes "more than", "an estimated" and the like into the figure's token. */
function absorbHedges<T extends RawToken>(raw: readonly T[]): T[] {
  const kept: T[] = [];
  for (const token of raw) {
    const hedge: T[] = [];
    if (token.mark?.type === 'quantity')
      for (let length = hedgeLength(kept); length > 0; length = hedgeLength(kept))
        hedge.unshift(...kept.splice(kept.length - length));
    const [first] = hedge;
    kept.push(first ? { ...token, start: first.start, hedge: hedge.map(({ word }) => word).join(' ') } : token);
  }
  return kept;
}

/** How many tokens at the end are a hedge; the longest. */
function hedgeLength(tokens: readonly { readonly word: string }[]): number {
  for (let length = Math.min(3, tokens.length); length > 0; length--) {
    const words = tokens.slice(-length).map((token) => token.word);
    if (HEDGES.has(words.join(' '))) return length;
  }
  return 0;
}

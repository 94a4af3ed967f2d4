import { type AnalysedDocument, place } from '../../corpus/analyse.js';
import type { Flow, Span } from '../../text/document.js';
import { perDocument } from '../../text/remember.js';

/** A word of a document. */
interface Word {
  readonly key: string;
  readonly flow: Flow;
  /** Offsets into the flow. */
  readonly span: Span;
}

/** A document as a run of words, with where each word stands. */
export interface Words {
  readonly words: readonly Word[];
  /** Indexes by word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** A stretch of words: indexes into {@link Words.words}, the end exclusive. */
export type Passage = Span;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of a document's text, markers left out. */
export const wordsOf = perDocument((analysed: AnalysedDocument): Words => {
  const words: Word[] = [];
  const places = new Map<string, number[]>();
  for (const { flow, marks } of analysed.analyses) {
    const markers = marks.filter(({ type }) => type === 'marker');
    for (const word of wordsIn(flow)) {
      const inside = markers.find(({ span }) => span.start < word.span.end && word.span.start < span.end);
      if (inside && inside.span.start <= word.span.start) continue;
      const key = inside ? keyOf(flow.text.slice(word.span.start, inside.span.start)) : word.key;
      const at = places.get(key);
      if (at) at.push(words.length);
      else places.set(key, [words.length]);
      words.push({ ...word, key });
    }
  }
  return { words, places };
});

/** The words of one text as they are compared. */
export function keysIn(text: string): readonly string[] {
  return [...text.matchAll(WORD)].map(([word]) => keyOf(word));
}

/** The first place at or behind `from` where these words stand; null where they do not. */
export function find({ places, words }: Words, keys: readonly string[], from = 0): Passage | null {
  for (const start of places.get(keys[0] ?? '') ?? [])
    if (start >= from && keys.every((key, i) => words[start + i]?.key === key))
      return { start, end: start + keys.length };
  return null;
}

/**
 * The passage that shares most words with these in about their order; null where it shares fewer than `share` of them.
 * Words vote for the place where the passage would begin; the place with most votes is read.
 */
export function nearest(source: Words, keys: readonly string[], share: number): Passage | null {
  const votes = new Map<number, number>();
  for (const [i, key] of keys.entries()) {
    const places = source.places.get(key) ?? [];
    // Words like "the" say little, and stand everywhere.
    if (places.length > COMMON && keys.length > 3) continue;
    for (const at of places)
      for (const start of [at - i - 1, at - i, at - i + 1]) votes.set(start, (votes.get(start) ?? 0) + 1);
  }
  let best: { start: number; count: number } | null = null;
  for (const [start, count] of votes) if (count > (best?.count ?? 0)) best = { start, count };
  if (!best) return null;
  const from = Math.max(0, best.start - 2);
  const window = source.words.slice(from, best.start + keys.length + 4).map(({ key }) => key);
  const shared = alignment(keys, window).flatMap(([i, j]) => (i !== null && j !== null ? [{ i, j }] : []));
  const [first, last] = [shared[0], shared.at(-1)];
  if (!first || !last || shared.length < share * keys.length) return null;
  // What was changed at an end of the quotation has as many words on the other side.
  const start = Math.max(0, from + first.j - first.i);
  const end = Math.min(source.words.length, from + last.j + 1 + (keys.length - 1 - last.i));
  const flow = source.words[from + first.j]!.flow;
  let [a, b] = [start, end];
  while (a < b && source.words[a]!.flow !== flow) a++;
  while (a < b && source.words[b - 1]!.flow !== source.words[from + last.j]!.flow) b--;
  return { start: a, end: b };
}

const COMMON = 200;

/** Two runs of words side by side: the longest common run in order, with null where a side has no word. */
export function alignment(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number | null, number | null])[] {
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i]![j] = a[i] === b[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const pairs: [number | null, number | null][] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) pairs.push([i++, j++]);
    else if (j >= b.length || (i < a.length && length[i + 1]![j]! >= length[i]![j + 1]!)) pairs.push([i++, null]);
    else pairs.push([null, j++]);
  }
  return pairs;
}

/** A passage with its words, and where it begins in the file. */
export function placePassage({ document }: AnalysedDocument, { words }: Words, { start, end }: Passage) {
  const [first, last] = [words[start]!, words[end - 1]!];
  const until = last.flow === first.flow ? last.span.end : first.flow.text.length;
  return place(document, first.flow, null, { start: first.span.start, end: until });
}

function wordsIn(flow: Flow): readonly Word[] {
  return [...flow.text.matchAll(WORD)].map(({ 0: word, index }) => {
    return { key: keyOf(word), flow, span: { start: index, end: index + word.length } };
  });
}

function keyOf(word: string): string {
  return word.toLowerCase().replace(/['’]/g, '');
}

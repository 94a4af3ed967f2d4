import { groupAt } from './arguments.js';
import { type Chunk, wordOf } from './chunks.js';
import type { Group } from './statement.js';
import type { Token } from './token.js';

/** What a conjunct without a verb takes over from the clause before: "Copper makes up 59 percent of exports and zinc 12 percent". */
export interface Gapped {
  /** The conjunct's own; null where it has that of the clause before. */
  readonly subject: Group | null;
  /** Index of the verb's chunk. */
  readonly verbAt: number;
  /** The noun of the figure before, where this one has none; null without. */
  readonly noun: Group | null;
  /** What the figure before is a part of; null without. */
  readonly whole: Group | null;
  /** The clause with everything in its place. */
  readonly tokens: readonly Token[];
  /** The conjunct itself, which says nothing of other figures. */
  readonly own: readonly Token[];
}

/** Reads the conjunct that a figure's chunk stands in; null where it is none. */
export function gappedAt(chunks: readonly Chunk[], at: number, figure: Token): Gapped | null {
  return namedAt(chunks, at, figure) ?? placedAt(chunks, at, figure);
}

/**
 * Where a conjunct ends with a figure: between "and" and the figure stands one phrase, and
 * the preposition of the figure before where that has one ("copper accounts for 59 percent and zinc for 12 percent").
 */
function namedAt(chunks: readonly Chunk[], at: number, figure: Token): Gapped | null {
  const preposition = chunks[at - 1]?.kind === 'preposition' ? chunks[at - 1]! : null;
  const namedAt = preposition ? at - 2 : at - 1;
  const [joint, named, own] = [chunks[namedAt - 1], chunks[namedAt], chunks[at]!];
  if ((joint?.kind !== 'and' && joint?.kind !== 'comma') || named?.kind !== 'noun' || own.tokens[0] !== figure)
    return null;
  let verbAt = namedAt - 2;
  while (verbAt > 0 && chunks[verbAt]!.kind !== 'verb' && chunks[verbAt]!.kind !== 'stop') verbAt--;
  const firstAt = chunks.findIndex((chunk, i) => i > verbAt && i < namedAt - 1 && figureOf(chunk) !== null);
  if (chunks[verbAt]?.kind !== 'verb' || chunks[verbAt - 1]?.kind !== 'noun' || firstAt < 0) return null;
  const first = chunks[firstAt]!;
  const firstBefore = chunks[firstAt - 1]!;
  if (preposition && (firstBefore.kind !== 'preposition' || wordOf(firstBefore) !== wordOf(preposition))) return null;
  const rest = first.tokens.slice(first.tokens.indexOf(figureOf(first)!) + 1);
  const more = chunks.slice(firstAt + 1, namedAt - 1).flatMap(({ tokens }) => [...tokens]);
  // A noun of its own: "Peru has 5 mines and Chile 7 smelters".
  const isFull = own.tokens.length > 1;
  const next = chunks[firstAt + 1];
  const isOf = next?.kind === 'preposition' && wordOf(next) === 'of' && firstAt + 2 < namedAt - 1;
  return {
    subject: groupAt(chunks, namedAt, null, namedAt + 1)!,
    verbAt,
    noun: isFull || rest.length === 0 ? null : { tokens: rest, links: [] },
    whole: isOf && !isFull ? groupAt(chunks, firstAt + 2, null, namedAt - 1) : null,
    tokens: [
      ...named.tokens,
      ...chunks[verbAt]!.tokens,
      ...(preposition?.tokens ?? []),
      ...own.tokens,
      ...(isFull ? [] : [...rest, ...more]),
    ],
    own: [...named.tokens, ...(preposition?.tokens ?? []), ...own.tokens],
  };
}

/**
 * Where a conjunct is a figure with its place: "Spending was 13.6 percent of GDP in France and 16.3 percent in Italy". The
 * figure and the place stand for those before.
 */
function placedAt(chunks: readonly Chunk[], at: number, figure: Token): Gapped | null {
  const [preposition, place] = [chunks[at + 1], chunks[at + 2]];
  const joint = chunks[at - 1]?.kind;
  if (chunks[at]!.tokens.length > 1 || (joint !== 'and' && joint !== 'comma') || !isPlace(preposition, place))
    return null;
  let verbAt = at - 2;
  while (verbAt > 0 && chunks[verbAt]!.kind !== 'verb' && chunks[verbAt]!.kind !== 'stop') verbAt--;
  const firstAt = chunks.findIndex((chunk, i) => i > verbAt && i < at && figureOf(chunk) !== null);
  const formerAt = chunks.findIndex(
    (chunk, i) => i > firstAt && i < at && isPlace(chunk, chunks[i + 1]) && wordOf(chunk) === wordOf(preposition!),
  );
  if (chunks[verbAt]?.kind !== 'verb' || firstAt < 0 || formerAt < 0) return null;
  // "Peru spent 11 percent, against 12 percent in Chile and 13 percent in Brazil": that is no place of Peru's.
  if (chunks.slice(firstAt + 1, formerAt).some((chunk) => figureOf(chunk) !== null)) return null;
  const first = chunks[firstAt]!.tokens;
  const position = first.indexOf(figureOf(chunks[firstAt]!)!);
  const isOf =
    chunks[firstAt + 1]?.kind === 'preposition' && wordOf(chunks[firstAt + 1]!) === 'of' && formerAt > firstAt + 1;
  const tokensOf = (from: number, to: number) => chunks.slice(from, to).flatMap(({ tokens }) => [...tokens]);
  const opening = chunks.findLastIndex(({ kind }, i) => i < verbAt && kind === 'stop') + 1;
  return {
    subject: null,
    verbAt,
    noun: position + 1 < first.length ? { tokens: first.slice(position + 1), links: [] } : null,
    whole: isOf ? groupAt(chunks, firstAt + 2, null, formerAt) : null,
    tokens: [
      ...tokensOf(opening, firstAt),
      ...first.slice(0, position),
      figure,
      ...first.slice(position + 1),
      ...tokensOf(firstAt + 1, formerAt),
      ...tokensOf(at + 1, at + 3),
    ],
    own: [figure, ...tokensOf(at + 1, at + 3)],
  };
}

/** "In Italy": a preposition with a name. */
function isPlace(preposition: Chunk | undefined, place: Chunk | undefined): boolean {
  return (
    preposition?.kind === 'preposition' && place?.kind === 'noun' && place.tokens.some(({ tag }) => tag === 'name')
  );
}

function figureOf({ kind, tokens }: Chunk): Token | null {
  return kind === 'noun' ? (tokens.find(({ tag }) => tag === 'figure') ?? null) : null;
}

import { groupAt } from './arguments.js';
import { type Chunk, wordOf } from './chunks.js';
import type { Group } from './statement.js';
import type { Token } from './token.js';

/** What a conjunct without a verb takes over from the clause before: "Copper makes up 59 percent of exports and zinc 12 percent". */
export interface Gapped {
  readonly subject: Group;
  /** Index of the verb's chunk. */
  readonly verbAt: number;
  /** The noun of the figure before, where this one has none; null without. */
  readonly noun: Group | null;
  /** What the figure before is a part of; null without. */
  readonly whole: Group | null;
  /** The clause with everything in its place. */
  readonly tokens: readonly Token[];
}

/**
 * Reads the conjunct that a figure's chunk ends; null where it is none: between "and" and the figure stands one phrase, and
 * the preposition of the figure before where that has one ("copper accounts for 59 percent and zinc for 12 percent").
 */
export function gappedAt(chunks: readonly Chunk[], at: number, figure: Token): Gapped | null {
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
  };
}

function figureOf({ kind, tokens }: Chunk): Token | null {
  return kind === 'noun' ? (tokens.find(({ tag }) => tag === 'figure') ?? null) : null;
}

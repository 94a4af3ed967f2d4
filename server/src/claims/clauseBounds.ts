import type { EntityType } from '../marks/mark.js';
import { type Chunk, wordOf } from './chunks.js';
import { type VerbClass, verbClass } from './verbs.js';

/** Where the clause starts that holds a chunk. */
export function clauseStart(chunks: readonly Chunk[], at: number): number {
  for (let i = at; i > 0; i--) {
    const chunk = chunks[i - 1]!;
    if (chunk.kind === 'stop') return i;
    // "Flats, in which 5 people live"; "of which" counts parts of what stands in front.
    const before = chunks[i - 2];
    const isIn = before?.kind === 'preposition' && wordOf(before) !== 'of';
    if (chunk.kind === 'relative' && (isIn || (before?.kind === 'verb' && !isOfTeller(chunks, i - 2)))) return i;
    if (chunk.kind === 'and' && opensClause(chunks, i) && hasFiniteVerb(chunks, i - 1)) return i;
    if (chunk.kind === 'comma' && isSubordinate(chunks, i - 1)) return i;
    if (isTelling(chunks, i - 1) && opensClause(chunks, i) && !isOfTeller(chunks, i - 1)) return i;
  }
  return 0;
}

/** Where it ends: the first chunk behind it. */
export function clauseEnd(chunks: readonly Chunk[], at: number): number {
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'stop' || chunk.kind === 'relative') return i;
    if (chunk.kind === 'and' && (opensClause(chunks, i + 1) || isFiniteVerb(chunks, i + 1)) && hasFiniteVerb(chunks, i))
      return chunks[i - 1]!.kind === 'comma' ? i - 1 : i;
    if (chunk.kind !== 'comma') continue;
    if (chunks[i + 1]?.kind === 'verb' || (opensClause(chunks, i + 1) && hasFiniteVerb(chunks, i))) return i;
  }
  return chunks.length;
}

/** "The Board says exports fell": a verb behind which "that" may be left out. */
function isTelling(chunks: readonly Chunk[], at: number): boolean {
  const lemma = chunks[at]!.tokens.at(-1)?.verb?.lemma;
  return lemma !== undefined && TELLING.has(verbClass(lemma)) && isFiniteVerb(chunks, at);
}

/** "Norvik says that sales fell": where nothing else is named, a firm and a country tell of their own. @param verbAt Their verb. */
function isOfTeller(chunks: readonly Chunk[], verbAt: number): boolean {
  const mark = chunks[verbAt - 1]?.tokens.at(-1)?.mark;
  if (mark?.type !== 'entity' || !OWNERS.has(mark.entityType)) return false;
  const stop = chunks.findIndex(({ kind }, i) => i > verbAt && kind === 'stop');
  const told = chunks.slice(verbAt + 1, stop < 0 ? chunks.length : stop);
  return told.every(({ tokens }) => tokens.every(({ tag }) => tag !== 'name'));
}

const OWNERS: ReadonlySet<EntityType> = new Set(['company', 'country', 'region', 'other']);

const TELLING: ReadonlySet<VerbClass> = new Set(['estimate', 'announce']);

/** A subject and its verb follow. */
function opensClause(chunks: readonly Chunk[], i: number): boolean {
  if (chunks[i]?.kind !== 'noun') return false;
  let next = i + 1;
  while (chunks[next]?.kind === 'preposition' && chunks[next + 1]?.kind === 'noun') next += 2;
  return isFiniteVerb(chunks, next);
}

/** Whether the clause that ends in front of `end` has its verb already: "to support ports and rail continues" has not. */
function hasFiniteVerb(chunks: readonly Chunk[], end: number): boolean {
  for (let i = end - 1; i >= 0 && chunks[i]!.kind !== 'stop'; i--) if (isFiniteVerb(chunks, i)) return true;
  return false;
}

/** Not an infinitive, "-ing" form or a participle like "estimated to total". */
export function isFiniteVerb(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'verb') return false;
  const [first] = chunk.tokens;
  if (!first || first.tag === 'auxiliary') return first?.word !== 'being' && first?.word !== 'having';
  if (first.verb?.form === 'ing' || first.word === 'to') return false;
  const before = chunks[at - 1];
  if (first.verb?.form === 'base' && before?.kind === 'preposition' && wordOf(before) === 'to') return false;
  return !(
    first.verb?.form === 'past' &&
    PARTICIPLES.has(verbClass(first.verb.lemma)) &&
    chunk.tokens.some((t) => t.word === 'to')
  );
}

const PARTICIPLES: ReadonlySet<VerbClass> = new Set(['estimate', 'plan', 'announce', 'authorize', 'give']);

/** The comma ends a clause that a subordinator or a participle ("Driven by demand, …") opened. */
function isSubordinate(chunks: readonly Chunk[], comma: number): boolean {
  for (let i = comma - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'stop') return chunk.tokens[0]!.tag === 'subordinator' && opensClause(chunks, i + 1);
    if (i === 0) return chunk.kind === 'verb' && !isFiniteVerb(chunks, 0);
    if (chunk.kind === 'comma') continue;
  }
  return false;
}

import { type Chunk, chunksOf, wordOf } from './chunks.js';
import { isFiniteVerb } from './clauseBounds.js';
import { isBe } from './lexicon.js';
import type { Group, Link, Predication, Verb } from './statement.js';
import { kindOf, type Token } from './token.js';
import { verbClass } from './verbs.js';

/** The phrase with its links, read to the right from a noun chunk. */
export function groupAt(
  chunks: readonly Chunk[],
  at: number,
  tokens: readonly Token[] | null,
  end: number,
): Group | null {
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun') return null;
  const links: Link[] = [];
  for (let i = at + 1; i + 1 < end; i += 2) {
    const linking = chunks[i]!;
    const next = chunks[i + 1]!;
    if (next.kind !== 'noun') break;
    if (linking.kind === 'preposition')
      links.push({ preposition: wordOf(linking), group: { tokens: next.tokens, links: [] } });
    else if (
      linking.kind === 'and' &&
      chunks[i + 2]?.kind !== 'verb' &&
      !opensWithFigure(chunks[i + 2]) &&
      !isAmount(next)
    )
      links.push({ preposition: 'and', group: { tokens: next.tokens, links: [] } });
    else break;
  }
  return { tokens: tokens ?? chunk.tokens, links };
}

/** "Of exports and zinc 12 percent", "of exports and 12 percent of zinc": what has a figure of its own is no more of the phrase. */
function opensWithFigure(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.tokens[0]!.tag === 'figure';
}

/** "12 percent of zinc", but not "two yards", which a phrase may go on with. */
function isAmount(chunk: Chunk): boolean {
  const kind = kindOf(chunk.tokens[0]!);
  return kind !== null && kind !== 'count';
}

/** The chain of phrases that ends in front of the figure: "share of fab capacity from" for "10 percent". */
export function leftOf(
  chunks: readonly Chunk[],
  at: number,
  start: number,
): { readonly governor: Group | null; readonly before: string | null; readonly start: number } {
  const linking = chunks[at - 1];
  if (at - 1 < start || linking?.kind !== 'preposition') {
    // "the rate, 5 percent": no; "a 5 percent rate": the phrase itself.
    return { governor: null, before: null, start: at };
  }
  let i = at - 2;
  while (
    i >= start &&
    chunks[i]!.kind === 'noun' &&
    chunks[i - 1]?.kind === 'preposition' &&
    i - 2 >= start &&
    chunks[i - 2]!.kind === 'noun'
  )
    i -= 2;
  const root = chunks[i];
  if (i < start || root?.kind !== 'noun') return { governor: null, before: wordOf(linking), start: at - 1 };
  return { governor: groupAt(chunks, i, null, at - 1), before: wordOf(linking), start: i };
}

/** The phrase in front of the comma or dash that a phrase stands behind. */
export function apposedTo(chunks: readonly Chunk[], at: number): Group | null {
  const sign = chunks[at - 1];
  const named = chunks[at - 2];
  const opens = sign?.kind === 'comma' || (sign?.kind === 'stop' && sign.tokens[0]!.tag === 'break');
  return opens && named?.kind === 'noun' ? { tokens: named.tokens, links: [] } : null;
}

/** The nearest verb on the left. */
export function lastVerb(chunks: readonly Chunk[], from: number, start: number): number | null {
  for (let i = from - 1; i >= start; i--) if (chunks[i]!.kind === 'verb') return i;
  return null;
}

/** A verb chunk's own verb, with what its auxiliaries make of it; "have" or "be" where these stand alone. */
export function verbOf(tokens: readonly Token[]): Verb {
  const main = tokens.findLast((token) => token.tag === 'verb');
  const auxiliaries = tokens.filter((token) => token.tag === 'auxiliary').map((token) => token.word);
  const lemma = main?.verb?.lemma ?? (isHaving(auxiliaries) ? 'have' : 'be');
  return {
    lemma,
    verbClass: verbClass(lemma),
    passive: main?.verb?.form === 'past' && auxiliaries.some(isBe),
    negated: tokens.some((token) => token.tag === 'negation'),
    tokens,
  };
}

/** "Has" alone, not "has been". */
function isHaving(auxiliaries: readonly string[]): boolean {
  return !auxiliaries.includes('been') && auxiliaries.some((word) => /^ha[sdv]/.test(word));
}

/** The phrase in front of the verb with its links; behind a comma or a predicate, the main clause's subject. */
export function subjectOf(chunks: readonly Chunk[], verbAt: number, start: number): Group | null {
  let i = verbAt - 1;
  while (i >= start && (chunks[i]!.kind === 'comma' || chunks[i]!.kind === 'relative' || chunks[i]!.kind === 'and'))
    i--;
  if (i < start) return null;
  const modal = chunks[verbAt - 1]?.kind === 'and' ? modalBefore(chunks, verbAt, start) : null;
  if (modal !== null) return subjectOf(chunks, modal, start);
  const first =
    chunks[verbAt - 1]?.kind === 'and' && isFiniteVerb(chunks, verbAt) ? finiteBefore(chunks, verbAt, start) : null;
  if (first !== null) return subjectOf(chunks, first, start);
  if (chunks[i]!.kind === 'verb') return subjectOf(chunks, i, start);
  if (chunks[i]!.kind !== 'noun') return null;
  const from = chainStart(chunks, i, start);
  const group = groupAt(chunks, from, null, i + 1);
  const isParticiple = chunks[verbAt]!.tokens.every((token) => token.tag !== 'auxiliary');
  const main = isParticiple && from > start && chunks[from - 1]!.kind === 'verb' ? from - 1 : null;
  // "Peru has been a market accounting for …": the predicate's subject; "has made Peru a market, accounting for …": Peru.
  if (main !== null && isLinkingVerb(chunks[main]!)) return subjectOf(chunks, main, start) ?? group;
  if (chunks[verbAt - 1]!.kind === 'relative') return renamedBy(chunks, from, start) ?? group;
  if (i === verbAt - 1 || !isParticiple) return group;
  const mainVerb = lastVerb(chunks, from, start);
  const subject = mainVerb === null ? null : subjectOf(chunks, mainVerb, start);
  return subject && !isPronoun(subject) ? subject : (objectBehind(chunks, mainVerb, i) ?? group);
}

/** "The Salvo Line, a railway that runs …": what has a name, not what is said to rename it; null where nothing is renamed. */
function renamedBy(chunks: readonly Chunk[], at: number, start: number): Group | null {
  if (at - 2 < start || chunks[at - 1]!.kind !== 'comma' || !/^an?$/.test(wordOf(chunks[at]!))) return null;
  const named = chunks[at - 2]!;
  return named.kind === 'noun' && named.tokens.at(-1)!.tag === 'name' ? { tokens: named.tokens, links: [] } : null;
}

/** "Was 5 percent in 2020 and will be 6": the finite verb that another goes on from. */
function finiteBefore(chunks: readonly Chunk[], verbAt: number, start: number): number | null {
  for (let i = verbAt - 2; i >= start; i--) if (isFiniteVerb(chunks, i)) return i;
  return null;
}

/** The verb with a modal that a bare form behind "and" goes on with: "will raise taxes to cut debt, and authorize …". */
function modalBefore(chunks: readonly Chunk[], verbAt: number, start: number): number | null {
  const [first] = chunks[verbAt]!.tokens;
  if (first?.verb?.form !== 'base') return null;
  for (let i = verbAt - 2; i >= start; i--) if (chunks[i]!.kind === 'verb' && MODAL.test(wordOf(chunks[i]!))) return i;
  return null;
}

const MODAL = /^(?:will|would|can|could|may|might|shall|should|must)$/;

/** A participle behind a comma, or a second predicate ("rose in May and fell in June"), behind another verb. */
export function isDetached(chunks: readonly Chunk[], verbAt: number, start: number): boolean {
  const before = chunks[verbAt - 1]?.kind;
  if (before === 'relative' && chunks[verbAt - 2]) return true;
  const isParticiple = chunks[verbAt]!.tokens[0]!.verb?.form === 'ing';
  const isOpen = before === 'comma' ? isParticiple : before === 'and' && (isParticiple || isFiniteVerb(chunks, verbAt));
  return isOpen && lastVerb(chunks, verbAt - 1, start) !== null;
}

function isLinkingVerb(chunk: Chunk): boolean {
  return verbOf(chunk.tokens).lemma === 'be';
}

/** The first phrase behind a verb. */
function objectBehind(chunks: readonly Chunk[], verbAt: number | null, end: number): Group | null {
  return verbAt === null || verbAt + 1 > end ? null : groupAt(chunks, verbAt + 1, null, verbAt + 2);
}

/** Walks back over "noun preposition noun" to the first noun. A fronted phrase ("In 2023 Korea") is not walked into. */
function chainStart(chunks: readonly Chunk[], at: number, start: number): number {
  let i = at;
  while (i - 2 >= start && isLinking(chunks[i - 1]!) && !isComparing(chunks[i - 1]!) && chunks[i - 2]!.kind === 'noun')
    i -= 2;
  return i;
}

function isLinking(chunk: Chunk): boolean {
  return chunk.kind === 'preposition' || chunk.kind === 'and';
}

/** "No market mattered more than Peru, which …": what follows hangs on Peru. */
function isComparing(chunk: Chunk): boolean {
  return wordOf(chunk) === 'than';
}

/** Whether a phrase is one word that stands for another phrase: "it", "these". */
function isPronoun(group: Group): boolean {
  const [only] = group.tokens;
  return group.tokens.length === 1 && (only!.tag === 'pronoun' || only!.tag === 'determiner');
}

/** The phrase behind the clause's verb, where that is not the figure's own, which stands at `at`. */
export function objectOf(chunks: readonly Chunk[], verbAt: number, at: number, end: number): Group | null {
  const next = verbAt + 1;
  return next < at && chunks[next]?.kind === 'noun' ? groupAt(chunks, next, null, Math.min(at, end)) : null;
}

/** The subject of the first verb between the start of the clause and the figure, not of the nearest. */
export function actorOf(chunks: readonly Chunk[], start: number, at: number): Group | null {
  for (let i = start; i < at; i++) if (chunks[i]!.kind === 'verb') return subjectOf(chunks, i, start);
  return null;
}

/** The verb behind the figure's phrase and what hangs on it: "go" in "30 percent of exports go to Peru". */
export function predicateOf(chunks: readonly Chunk[], at: number, end: number): Verb | null {
  let i = at + 1;
  while (i + 1 < end && isLinking(chunks[i]!) && chunks[i + 1]!.kind === 'noun') i += 2;
  const next = i < end ? chunks[i] : undefined;
  return next?.kind === 'verb' ? verbOf(next.tokens) : null;
}

/** The predication that a date opens. @param isFronted No verb stands in front of it in its clause. */
export function openedBy(chunks: readonly Chunk[], at: number, isFronted: boolean): Predication | null {
  const renamed = chunks[at + 1]?.kind === 'comma' && chunks[at + 2]?.tokens.at(-1)?.word === 'year';
  if (!isFronted && !renamed) return null;
  for (let i = at + 1; i < chunks.length && chunks[i]!.kind !== 'stop'; i++)
    if (chunks[i]!.kind === 'verb')
      return {
        verb: verbOf(chunks[i]!.tokens),
        subject: subjectOf(chunks, i, at + 1),
        object: groupAt(chunks, i + 1, null, chunks.length),
      };
  return null;
}

/** All prepositional phrases of the clause but the one that leads to the figure. */
export function adjunctsOf(chunks: readonly Chunk[], start: number, end: number, at: number): Link[] {
  const links: Link[] = [];
  for (let i = start; i + 1 < end; i++) {
    const chunk = chunks[i]!;
    const next = chunks[i + 1]!;
    if (chunk.kind === 'preposition' && next.kind === 'noun' && i + 1 !== at)
      links.push({
        preposition: wordOf(chunk),
        group: { tokens: next.tokens, links: coordinated(chunks, i + 2, end) },
      });
  }
  return links;
}

/** "And climate" behind "for energy"; nothing where the words behind "and" have a verb or a figure of their own. */
function coordinated(chunks: readonly Chunk[], at: number, end: number): readonly Link[] {
  const [joint, next, after] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (at + 1 >= end || joint?.kind !== 'and' || next?.kind !== 'noun' || after?.kind === 'verb') return [];
  if (next.tokens.some(({ tag }) => tag === 'figure') || opensWithFigure(after)) return [];
  return [{ preposition: 'and', group: { tokens: next.tokens, links: [] } }];
}

/** The phrase in front of a bracket: "exports to the United States" of "exports to the United States (US$30.96 billion)". */
export function antecedentGroup(tokens: readonly Token[]): Group | null {
  const chunks = chunksOf(tokens);
  const last = chunks.length - 1;
  if (chunks[last]?.kind !== 'noun') return null;
  return groupAt(chunks, chainStart(chunks, last, 0), null, last + 1);
}

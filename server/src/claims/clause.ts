import type { Span } from '../text/document.js';
import type { Token } from './tokens.js';
import { type VerbClass, verbClass } from './verbs.js';

/** A noun phrase with the prepositional phrases that hang on it: "China's share of total exports from Korea". */
export interface Group {
  /** The phrase's own tokens, possessors and adjectives included. */
  readonly tokens: readonly Token[];
  readonly links: readonly Link[];
}

/** "of total exports"; coordination is a link too, with `and`. */
export interface Link {
  readonly preposition: string;
  readonly group: Group;
}

export interface Verb {
  readonly lemma: string;
  readonly verbClass: VerbClass;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly tokens: readonly Token[];
}

/** What stands around a figure, by grammar alone. */
export interface Statement {
  readonly sentence: Span;
  readonly figure: Token;
  /** The tokens of the noun phrase that the figure stands in, itself among them. */
  readonly phrase: readonly Token[];
  /** The words behind the figure in its phrase: "trade deficit with the ROK" in "a $66 billion trade deficit with the ROK". */
  readonly noun: Group | null;
  /** What an "of" behind the figure leads to: "memory chips" in "70% of memory chips". */
  readonly whole: Group | null;
  /** What the figure is a value of: "market share" in "a market share of 70.5 percent" or "exports (US$30.96 billion)". */
  readonly governor: Group | null;
  /** The preposition in front of the figure: "of", "by", "to", "at"; `(` in brackets; null without. */
  readonly before: string | null;
  readonly verb: Verb | null;
  readonly subject: Group | null;
  /** Whether the verb is a participle behind a comma or a second predicate: only its subject and what follows it concern the figure. */
  readonly participial: boolean;
  /** The verb's object where the figure is not in it. */
  readonly object: Group | null;
  /** The subject of the clause's first verb: who acts where the figure stands in a participle's phrase. */
  readonly actor: Group | null;
  /** The verb whose subject holds the figure: "go" in "30 percent of exports go to Peru". */
  readonly predicate: Verb | null;
  /** The other prepositional phrases of the clause, in order. */
  readonly adjuncts: readonly Link[];
  /** All tokens of the clause, in order. */
  readonly tokens: readonly Token[];
}

type Chunk =
  | { readonly kind: 'noun'; readonly tokens: readonly Token[] }
  | { readonly kind: 'verb'; readonly tokens: readonly Token[] }
  | { readonly kind: 'preposition' | 'and' | 'comma' | 'stop' | 'relative'; readonly tokens: readonly Token[] };

/** The statements of a sentence: one for each figure or date in it. @param tokens Of one sentence. */
export function statementsOf(tokens: readonly Token[], sentence: Span): readonly Statement[] {
  return partsOf(tokens).flatMap(({ inner, antecedent }) => {
    const chunks = chunksOf(inner);
    return chunks.flatMap((chunk, at) =>
      chunk.kind === 'noun'
        ? chunk.tokens
            .filter((token) => token.tag === 'figure' || token.tag === 'date')
            .map((figure) => statementAt(chunks, at, figure, sentence, antecedent))
        : [],
    );
  });
}

interface Part {
  readonly inner: readonly Token[];
  /** The tokens in front of the bracket; null outside brackets. */
  readonly antecedent: readonly Token[] | null;
}

/** The sentence without what stands in brackets, and each bracket by itself. */
function partsOf(tokens: readonly Token[]): Part[] {
  const main: Token[] = [];
  const parts: Part[] = [{ inner: main, antecedent: null }];
  let bracket: Token[] | null = null;
  for (const token of tokens) {
    if (token.tag === 'open' && !bracket) {
      bracket = [];
      parts.push({ inner: bracket, antecedent: [...main] });
    } else if (token.tag === 'close') bracket = null;
    else (bracket ?? main).push(token);
  }
  return parts;
}

/** Words that may stand in a noun phrase. */
const NOMINAL: ReadonlySet<Token['tag']> = new Set([
  'determiner',
  'noun',
  'name',
  'figure',
  'date',
  'possessive',
  'negation',
]);

function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < tokens.length) {
    const from = i;
    const first = tokens[i]!;
    if (isVerbal(first)) {
      while (i < tokens.length && (isVerbal(tokens[i]!) || (isFiller(tokens[i]!) && continuesVerb(tokens, i)))) i++;
      chunks.push({ kind: 'verb', tokens: tokens.slice(from, i) });
    } else if (NOMINAL.has(first.tag)) {
      i = nounEnd(tokens, i, chunks.at(-1)?.kind === 'preposition');
      chunks.push({ kind: 'noun', tokens: tokens.slice(from, i).filter((token) => token.tag !== 'adverb') });
    } else {
      i++;
      const kind = chunkKind(first, tokens, from);
      if (kind === 'noun') chunks.push({ kind, tokens: [first] });
      else if (kind) chunks.push({ kind, tokens: [first] });
    }
  }
  return chunks;
}

function chunkKind(token: Token, tokens: readonly Token[], at: number): Exclude<Chunk['kind'], 'verb'> | null {
  switch (token.tag) {
    case 'preposition':
      return 'preposition';
    case 'conjunction':
      return 'and';
    case 'comma':
      return 'comma';
    case 'relative':
      return 'relative';
    case 'pronoun':
      return 'noun';
    case 'break':
      return isDash(token) && isInterruption(tokens, at) ? null : 'stop';
    case 'subordinator':
      // "Two decades or so" opens nothing.
      return token.word === 'so' && tokens[at - 1]?.tag !== 'comma' ? null : 'stop';
    default:
      return null;
  }
}

function isDash(token: Token): boolean {
  return token.word === '—' || token.word === '–';
}

/** A dash in front of a preposition, or the one that closes such an insertion, interrupts the clause without ending it. */
function isInterruption(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.tag === 'preposition') return true;
  for (let i = at - 1; i >= 0; i--) if (isDash(tokens[i]!)) return tokens[i + 1]?.tag === 'preposition';
  return false;
}

function isVerbal(token: Token): boolean {
  return token.tag === 'verb' || token.tag === 'auxiliary' || (token.tag === 'negation' && token.word !== 'no');
}

function isFiller(token: Token): boolean {
  return token.tag === 'adverb' || token.word === 'to';
}

/** An adverb or "to" inside a verb group: "has also risen", "plans to invest". */
function continuesVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    next !== undefined &&
    isVerbal(next) &&
    (tokens[i]!.word !== 'to' || next.verb?.form === 'base' || next.tag === 'auxiliary')
  );
}

/** Where a noun phrase ends that starts at `i`. */
function nounEnd(tokens: readonly Token[], i: number, afterPreposition: boolean): number {
  const from = i;
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    const last = i > from ? tokens[i - 1]! : null;
    if (token.tag === 'adverb') {
      const next = tokens[i + 1];
      if (!next || !NOMINAL.has(next.tag) || next.tag === 'determiner') return i;
      continue;
    }
    if (!NOMINAL.has(token.tag)) return i;
    if (!last) continue;
    // "In 2023 China's share": a date behind a preposition is a phrase of its own.
    if (
      last.tag === 'date' &&
      (afterPreposition || token.tag === 'determiner' || token.tag === 'name') &&
      i - 1 === from
    )
      return i;
    if (token.tag === 'figure' && (last.tag === 'noun' || last.tag === 'name') && hasNoun(tokens, from, i)) return i;
    if (token.tag === 'determiner' && last.tag !== 'determiner' && last.tag !== 'adverb') return i;
    // "made Peru Chile's first market": two phrases.
    if (token.tag === 'name' && last.tag === 'name' && tokens[i + 1]?.tag === 'possessive') return i;
  }
  return i;
}

function hasNoun(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.tag === 'noun' || token.tag === 'name');
}

function statementAt(
  chunks: readonly Chunk[],
  at: number,
  figure: Token,
  sentence: Span,
  antecedent: readonly Token[] | null,
): Statement {
  const phrase = chunks[at]!.tokens;
  const position = phrase.indexOf(figure);
  const behind = phrase.slice(position + 1);
  const start = clauseStart(chunks, at);
  const end = clauseEnd(chunks, at);
  const own = behind.some((token) => token.tag === 'noun' || token.tag === 'name')
    ? groupAt(chunks, at, behind, end)
    : null;
  const next = chunks[at + 1];
  const whole =
    !own && next?.kind === 'preposition' && wordOf(next) === 'of' && at + 2 < end
      ? groupAt(chunks, at + 2, null, end)
      : null;
  const left = leftOf(chunks, at, start);
  const verbAt = lastVerb(chunks, left.start, start);
  const verb = verbAt === null ? null : verbOf(chunks[verbAt]!.tokens);
  const subject = verbAt === null ? null : subjectOf(chunks, verbAt, start);
  const object = verbAt === null ? null : objectOf(chunks, verbAt, at, end);
  const bracketed = antecedent && left.governor === null && verb === null ? antecedentGroup(antecedent) : null;
  return {
    sentence,
    figure,
    phrase,
    noun: own,
    whole,
    governor: left.governor ?? bracketed,
    before: left.before ?? (bracketed ? '(' : null),
    verb,
    subject,
    participial: verbAt !== null && isDetached(chunks, verbAt, start),
    object,
    actor: actorOf(chunks, start, at),
    predicate: predicateOf(chunks, at, end),
    adjuncts: adjunctsOf(chunks, start, end, at),
    tokens: chunks.slice(start, end).flatMap((chunk) => chunk.tokens),
  };
}

/** The phrase with its links, read to the right from a noun chunk. */
function groupAt(chunks: readonly Chunk[], at: number, tokens: readonly Token[] | null, end: number): Group | null {
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun') return null;
  const links: Link[] = [];
  for (let i = at + 1; i + 1 < end; i += 2) {
    const linking = chunks[i]!;
    const next = chunks[i + 1]!;
    if (next.kind !== 'noun') break;
    if (linking.kind === 'preposition')
      links.push({ preposition: wordOf(linking), group: { tokens: next.tokens, links: [] } });
    else if (linking.kind === 'and' && chunks[i + 2]?.kind !== 'verb')
      links.push({ preposition: 'and', group: { tokens: next.tokens, links: [] } });
    else break;
  }
  return { tokens: tokens ?? chunk.tokens, links };
}

/** The chain of phrases that ends in front of the figure: "share of fab capacity from" for "10 percent". */
function leftOf(
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

function wordOf(chunk: Chunk): string {
  return chunk.tokens[0]!.word;
}

/** The nearest verb on the left. */
function lastVerb(chunks: readonly Chunk[], from: number, start: number): number | null {
  for (let i = from - 1; i >= start; i--) if (chunks[i]!.kind === 'verb') return i;
  return null;
}

function verbOf(tokens: readonly Token[]): Verb {
  const main = tokens.findLast((token) => token.tag === 'verb');
  const auxiliaries = tokens.filter((token) => token.tag === 'auxiliary').map((token) => token.word);
  const lemma = main?.verb?.lemma ?? (auxiliaries.some((word) => /^ha[sdv]/.test(word)) ? 'have' : 'be');
  return {
    lemma,
    verbClass: verbClass(lemma),
    passive:
      main?.verb?.form === 'past' && auxiliaries.some((word) => /^(?:is|are|was|were|be|been|being)$/.test(word)),
    negated: tokens.some((token) => token.tag === 'negation'),
    tokens,
  };
}

/** The phrase in front of the verb with its links; behind a comma or a predicate, the main clause's subject. */
function subjectOf(chunks: readonly Chunk[], verbAt: number, start: number): Group | null {
  let i = verbAt - 1;
  while (i >= start && (chunks[i]!.kind === 'comma' || chunks[i]!.kind === 'relative' || chunks[i]!.kind === 'and'))
    i--;
  if (i < start) return null;
  if (chunks[i]!.kind === 'verb') return subjectOf(chunks, i, start);
  if (chunks[i]!.kind !== 'noun') return null;
  const from = chainStart(chunks, i, start);
  const group = groupAt(chunks, from, null, i + 1);
  const isParticiple = chunks[verbAt]!.tokens.every((token) => token.tag !== 'auxiliary');
  const main = isParticiple && from > start && chunks[from - 1]!.kind === 'verb' ? from - 1 : null;
  // "Peru has been a market accounting for …": the predicate's subject; "has made Peru a market, accounting for …": Peru.
  if (main !== null && isLinkingVerb(chunks[main]!)) return subjectOf(chunks, main, start) ?? group;
  if (i === verbAt - 1 || !isParticiple) return group;
  const mainVerb = lastVerb(chunks, from, start);
  const subject = mainVerb === null ? null : subjectOf(chunks, mainVerb, start);
  return subject && !isPronoun(subject) ? subject : (objectBehind(chunks, mainVerb, i) ?? group);
}

/** A participle behind a comma, or a second predicate ("rose in May and fell in June"), behind another verb. */
function isDetached(chunks: readonly Chunk[], verbAt: number, start: number): boolean {
  const before = chunks[verbAt - 1]?.kind;
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
  while (i - 2 >= start && isLinking(chunks[i - 1]!) && chunks[i - 2]!.kind === 'noun') i -= 2;
  return i;
}

function isLinking(chunk: Chunk): boolean {
  return chunk.kind === 'preposition' || chunk.kind === 'and';
}

export function isPronoun(group: Group): boolean {
  const [only] = group.tokens;
  return group.tokens.length === 1 && (only!.tag === 'pronoun' || only!.tag === 'determiner');
}

function objectOf(chunks: readonly Chunk[], verbAt: number, at: number, end: number): Group | null {
  const next = verbAt + 1;
  return next < at && chunks[next]?.kind === 'noun' ? groupAt(chunks, next, null, Math.min(at, end)) : null;
}

function actorOf(chunks: readonly Chunk[], start: number, at: number): Group | null {
  for (let i = start; i < at; i++) if (chunks[i]!.kind === 'verb') return subjectOf(chunks, i, start);
  return null;
}

function predicateOf(chunks: readonly Chunk[], at: number, end: number): Verb | null {
  let i = at + 1;
  while (i + 1 < end && isLinking(chunks[i]!) && chunks[i + 1]!.kind === 'noun') i += 2;
  const next = i < end ? chunks[i] : undefined;
  return next?.kind === 'verb' ? verbOf(next.tokens) : null;
}

/** All prepositional phrases of the clause but the one that leads to the figure. */
function adjunctsOf(chunks: readonly Chunk[], start: number, end: number, at: number): Link[] {
  const links: Link[] = [];
  for (let i = start; i + 1 < end; i++) {
    const chunk = chunks[i]!;
    const next = chunks[i + 1]!;
    if (chunk.kind === 'preposition' && next.kind === 'noun' && i + 1 !== at)
      links.push({ preposition: wordOf(chunk), group: { tokens: next.tokens, links: [] } });
  }
  return links;
}

/** The phrase in front of a bracket: "exports to the United States" of "exports to the United States (US$30.96 billion)". */
function antecedentGroup(tokens: readonly Token[]): Group | null {
  const chunks = chunksOf(tokens);
  const last = chunks.length - 1;
  if (chunks[last]?.kind !== 'noun') return null;
  return groupAt(chunks, chainStart(chunks, last, 0), null, last + 1);
}

function clauseStart(chunks: readonly Chunk[], at: number): number {
  for (let i = at; i > 0; i--) {
    const chunk = chunks[i - 1]!;
    if (chunk.kind === 'stop') return i;
    if (chunk.kind === 'relative' && chunks[i - 2]?.kind === 'verb') return i;
    if (chunk.kind === 'and' && opensClause(chunks, i) && hasFiniteVerb(chunks, i - 1)) return i;
    if (chunk.kind === 'comma' && isSubordinate(chunks, i - 1)) return i;
  }
  return 0;
}

function clauseEnd(chunks: readonly Chunk[], at: number): number {
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
function isFiniteVerb(chunks: readonly Chunk[], at: number): boolean {
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

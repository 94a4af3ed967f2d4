import type { Span } from '../text/document.js';
import {
  actorOf,
  adjunctsOf,
  antecedentGroup,
  apposedTo,
  groupAt,
  isDetached,
  lastVerb,
  leftOf,
  objectOf,
  openedBy,
  predicateOf,
  subjectOf,
  verbOf,
} from './arguments.js';
import { type Chunk, chunksOf, wordOf } from './chunks.js';
import { clauseEnd, clauseStart } from './clauseBounds.js';
import type { Token } from './tokens.js';
import type { VerbClass } from './verbs.js';

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

/** A verb with what stands on its sides. */
export interface Predication {
  readonly verb: Verb;
  readonly subject: Group | null;
  readonly object: Group | null;
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
  /** The phrase that the figure's own renames: "Korea" in "Korea, the second-largest builder of ships"; null without. */
  readonly apposed: Group | null;
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
  /** What a date in front of its clause dates: "In May 2021, Peru signed …", "2012, the year the treaty entered …". */
  readonly opened: Predication | null;
  /** The other prepositional phrases of the clause, in order. */
  readonly adjuncts: readonly Link[];
  /** All tokens of the clause, in order. */
  readonly tokens: readonly Token[];
}
/** The statements of a sentence: one for each figure or date in it. @param tokens Of one sentence. */
export function statementsOf(tokens: readonly Token[], sentence: Span): readonly Statement[] {
  return partsOf(tokens).flatMap(({ inner, antecedent }) => {
    const chunks = chunksOf(inner);
    return chunks.flatMap((chunk, at) =>
      chunk.kind === 'noun'
        ? chunk.tokens
            .filter((token) => token.tag === 'figure' || token.tag === 'date')
            .map((figure) => statementAt(chunks, at, figure, sentence, { inner, antecedent }))
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
function statementAt(
  chunks: readonly Chunk[],
  at: number,
  figure: Token,
  sentence: Span,
  { inner, antecedent }: Part,
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
    apposed: apposedTo(chunks, left.start),
    before: left.before ?? (bracketed ? '(' : null),
    verb,
    subject,
    participial: verbAt !== null && isDetached(chunks, verbAt, start),
    object,
    actor: actorOf(chunks, start, at),
    predicate: predicateOf(chunks, at, end),
    opened: figure.tag === 'date' ? openedBy(chunks, at, verbAt === null) : null,
    adjuncts: adjunctsOf(chunks, start, end, at),
    tokens: tokensBetween(inner, chunks[start], chunks[end]),
  };
}

/** The tokens from a chunk to the one behind the clause, with the adverbs that no chunk holds. */
function tokensBetween(tokens: readonly Token[], first: Chunk | undefined, next: Chunk | undefined): readonly Token[] {
  const from = first?.tokens[0] ? tokens.indexOf(first.tokens[0]) : 0;
  return tokens.slice(from, next?.tokens[0] ? tokens.indexOf(next.tokens[0]) : tokens.length);
}

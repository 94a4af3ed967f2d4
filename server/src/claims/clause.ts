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
import type { Statement } from './statement.js';
import type { Token } from './tokens.js';

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

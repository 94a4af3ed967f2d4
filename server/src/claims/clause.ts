import type { Span } from '../text/document.js';
import {
  actorOf,
  adjunctsOf,
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
import { asidesOf } from './asides.js';
import { type Chunk, chunksOf, wordOf } from './chunks.js';
import { clauseEnd, clauseStart } from './clauseBounds.js';
import { withElided } from './elision.js';
import { gappedAt } from './gapping.js';
import { type Part, partsOf } from './parts.js';
import { groupTokens } from './reader.js';
import { sharesOf } from './sharedOut.js';
import type { Statement } from './statement.js';
import type { Token } from './token.js';

/** The statements of a sentence: one for each figure or date in it. @param written The tokens of one sentence. */
export function statementsOf(written: readonly Token[], sentence: Span): readonly Statement[] {
  const told = new Set<Token>();
  return sharesOf(withElided(written)).flatMap((tokens) => {
    // What is not shared out stands in each share.
    const statements = statementsIn(tokens, sentence).filter(({ figure }) => !told.has(figure));
    for (const { figure } of statements) told.add(figure);
    return statements;
  });
}

function statementsIn(tokens: readonly Token[], sentence: Span): readonly Statement[] {
  const parts = partsOf(tokens);
  return parts.flatMap((part) => {
    const aside = new Set(parts.flatMap((other) => (other.isInserted && other !== part ? other.tokens : [])));
    // What follows an insertion dates nothing in it: "the act, which gives $5 million, was signed in May".
    const end = part.isInserted ? part.tokens.at(-1)!.end : Number.POSITIVE_INFINITY;
    const around = tokens.filter((token) => !aside.has(token) && token.start < end);
    const chunks = chunksOf(part.tokens);
    const beside = { ...part, beside: [...asidesOf(part.tokens), ...conjunctsOf(chunks)] };
    return chunks.flatMap((chunk, at) =>
      chunk.kind === 'noun'
        ? chunk.tokens
            .filter((token) => token.tag === 'figure' || token.tag === 'date')
            .map((figure) => statementAt(chunks, at, figure, beside, { sentence, around }))
        : [],
    );
  });
}

/** What has a figure of its own and takes the rest over from the clause before. */
function conjunctsOf(chunks: readonly Chunk[]): readonly (readonly Token[])[] {
  return chunks.flatMap(({ kind, tokens }, at) => {
    const figure = kind === 'noun' ? tokens.find(({ tag }) => tag === 'figure') : undefined;
    const gapped = figure && gappedAt(chunks, at, figure);
    return gapped ? [gapped.own] : [];
  });
}

function statementAt(
  chunks: readonly Chunk[],
  at: number,
  figure: Token,
  part: Part & { readonly beside: readonly (readonly Token[])[] },
  whole: Pick<Statement, 'sentence' | 'around'>,
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
  const of =
    !own && next?.kind === 'preposition' && wordOf(next) === 'of' && at + 2 < end
      ? groupAt(chunks, at + 2, null, end)
      : null;
  const left = leftOf(chunks, at, start);
  const gapped = figure.tag === 'figure' ? gappedAt(chunks, at, figure) : null;
  const verbAt = gapped?.verbAt ?? lastVerb(chunks, left.start, start);
  const verb = verbAt === null ? part.verb : verbOf(chunks[verbAt]!.tokens);
  const subject = gapped?.subject ?? (verbAt === null ? null : subjectOf(chunks, verbAt, start));
  const object = verbAt === null ? null : objectOf(chunks, verbAt, at, end);
  const others = new Set(part.beside.filter((tokens) => !tokens.includes(figure)).flat());
  const bracketed = !part.isInserted && left.governor === null && verb === null ? part.antecedent : null;
  const inserted = part.isInserted && verb !== null ? part.antecedent : null;
  // Each by its name: behind a spread, fields are added one at a time, and there are very many statements.
  return {
    sentence: whole.sentence,
    figure,
    phrase,
    noun: own ?? gapped?.noun ?? null,
    whole: of ?? gapped?.whole ?? null,
    governor: left.governor ?? bracketed,
    apposed: apposedTo(chunks, left.start) ?? (part.isInserted && verb === null ? part.antecedent : null),
    before: left.before ?? (bracketed ? '(' : null),
    verb,
    subject: subject ?? inserted,
    participial: verbAt !== null && isDetached(chunks, verbAt, start),
    object,
    actor: actorOf(chunks, start, at) ?? inserted,
    predicate: predicateOf(chunks, at, end),
    opened: figure.tag === 'date' ? openedBy(chunks, at, verbAt === null) : null,
    adjuncts: adjunctsOf(chunks, start, end, at).filter(
      ({ group }) => !gapped || group.tokens.every((token) => gapped.tokens.includes(token)),
    ),
    tokens: gapped?.tokens ?? [
      ...groupTokens(inserted ?? bracketed),
      ...tokensBetween(part.tokens, chunks[start], chunks[end]).filter((token) => !others.has(token)),
    ],
    around: whole.around,
  };
}

/** The tokens from a chunk to the one behind the clause, with the adverbs that no chunk holds. */
function tokensBetween(tokens: readonly Token[], first: Chunk | undefined, next: Chunk | undefined): readonly Token[] {
  const from = first?.tokens[0] ? tokens.indexOf(first.tokens[0]) : 0;
  return tokens.slice(from, next?.tokens[0] ? tokens.indexOf(next.tokens[0]) : tokens.length);
}

import type { Claim, Placed, Relation } from '../claims/claim.js';
import type { Corpus } from '../corpus/corpus.js';
import { type Statement, statementAt } from '../corpus/statement.js';
import { type Span, touches } from '../text/document.js';
import { type LookAlike, lookAlikes } from './lookAlikes.js';
import { type Part, partsOf } from './parts.js';
import { byInterest } from './relations.js';

/** How a figure was read, and what came of comparing it. */
export interface Explanation {
  readonly claim: Placed<Claim>;
  /** Its sentence. */
  readonly statement: Statement;
  readonly parts: readonly Part[];
  /** Every other statement of the same thing, those that disagree first. */
  readonly others: readonly OtherStatement[];
  /** What shares words with it and is about something else, the most alike first. */
  readonly lookAlikes: readonly LookAlike[];
}

export interface OtherStatement {
  readonly other: Placed<Claim>;
  readonly relation: Relation;
  readonly why: string;
}

/** The figures that a span of a document touches, in order; names and dates too where others give them. */
export function figuresIn(corpus: Corpus, uri: string, within: Span): readonly Placed<Claim>[] {
  const paired = corpus.pairs(uri).flatMap(({ a, b }) => [a, b].filter((side) => side.uri === uri));
  const known = new Map([...corpus.claims(uri), ...paired].map((claim) => [claim.value, claim]));
  return [...known.values()]
    .filter(({ pieces }) => pieces.some((piece) => touches(piece, within)))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** How a statement was read, and why it was compared with some others and not with the rest. */
export function explain(corpus: Corpus, claim: Placed<Claim>): Explanation {
  const others = corpus.pairsOf(claim).map(({ a, b, relation, why }): OtherStatement => {
    return { other: a.value === claim.value ? b : a, relation, why };
  });
  return {
    claim,
    statement: statementAt(corpus.documents.get(claim.uri)!, claim.span),
    parts: partsOf(corpus, claim),
    others: others.sort(byInterest),
    lookAlikes: lookAlikes(corpus, claim),
  };
}

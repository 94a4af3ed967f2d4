import type { Claim, Placed, Relation } from '../claims/claim.js';
import type { Corpus } from '../corpus/corpus.js';
import { byInterest, isNamingAgreed } from './relations.js';

/** Two documents' statements of one thing. */
export interface CommonTopic {
  readonly topic: string;
  readonly relation: Relation;
  readonly left: Placed<Claim>;
  readonly right: Placed<Claim>;
}

/** What two documents both say, names that agree left out: what disagrees first, then in order of the first document. */
export function compareDocuments(corpus: Corpus, left: string, right: string): readonly CommonTopic[] {
  return corpus
    .pairs(left)
    .filter((pair) => !isNamingAgreed(pair))
    .flatMap(({ a, b, relation, topic }): CommonTopic[] => {
      if (a.uri === left && b.uri === right) return [{ topic, relation, left: a, right: b }];
      if (b.uri === left && a.uri === right) return [{ topic, relation, left: b, right: a }];
      return [];
    })
    .sort((x, y) => byInterest(x, y) || x.left.span.start - y.left.span.start);
}

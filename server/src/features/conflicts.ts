import type { Claim, Placed } from '../claims/claim.js';
import type { Corpus } from '../corpus/corpus.js';
import { isIgnored } from '../rules/ignored.js';
import { type Span, touches } from '../text/document.js';

/** A statement and one that disagrees with it. */
export interface Conflict {
  readonly here: Placed<Claim>;
  readonly there: Placed<Claim>;
}

/** The conflicts of the statements that a span of a document touches, in order of their place. */
export function conflictsIn(corpus: Corpus, uri: string, within: Span): readonly Conflict[] {
  const conflicts = corpus.pairs(uri, 'conflict').flatMap((pair): Conflict[] => {
    const { a, b } = pair;
    if (isIgnored(pair, corpus)) return [];
    return [
      { here: a, there: b },
      { here: b, there: a },
    ];
  });
  return conflicts
    .filter(({ here }) => here.uri === uri && here.pieces.some((piece) => touches(piece, within)))
    .sort((x, y) => x.here.span.start - y.here.span.start);
}

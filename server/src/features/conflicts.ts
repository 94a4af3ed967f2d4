import type { Corpus } from '../corpus/corpus.js';
import type { Place } from './richText.js';

/** The figures of a document that disagree with others, in order of their place. */
export function conflictsIn(corpus: Corpus, uri: string): readonly Place[] {
  const places = new Map<number, Place>();
  for (const { a, b, relation } of corpus.pairs(uri))
    for (const side of relation === 'conflict' ? [a, b] : [])
      if (side.uri === uri) places.set(side.span.start, { uri, span: side.span });
  return [...places.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The figure at `offset` and what it disagrees with; empty where there is no figure or nothing disagrees. */
export function conflictsAt(corpus: Corpus, uri: string, offset: number): readonly Place[] {
  const claims = corpus.claims(uri).filter(({ pieces }) => pieces.some((p) => p.start <= offset && offset <= p.end));
  const others = claims.flatMap(({ value }) =>
    corpus.pairsOf(value).flatMap(({ a, b, relation }) => (relation === 'conflict' ? [a.value === value ? b : a] : [])),
  );
  return others.length > 0 ? [...claims, ...others] : [];
}

import type { Corpus } from '../corpus/corpus.js';
import type { Span } from '../text/document.js';
import { findReferences } from './findReferences.js';

/** The places in this document that speak of what stands at `offset`. */
export function highlight(corpus: Corpus, uri: string, offset: number): readonly Span[] {
  return findReferences(corpus, uri, offset).flatMap((place) => (place.uri === uri ? [place.span] : []));
}

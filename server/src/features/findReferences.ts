import { markAt, marksOf } from '../corpus/analyse.js';
import { pointsTo } from '../corpus/citations.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Mark } from '../marks/mark.js';
import { acronymAt } from './acronym.js';
import { entityOf } from './mentions.js';
import type { Place } from './richText.js';
import { wholeFigure } from './wholeFigure.js';

/**
 * All places that speak of what stands at `offset`: the mentions of an entity or acronym, the statements of a topic, the
 * markers of a reference. The place itself comes first for a figure.
 */
export function findReferences(corpus: Corpus, uri: string, offset: number): readonly Place[] {
  const analysed = corpus.documents.get(uri);
  if (!analysed) return [];
  const found = markAt(analysed, offset);
  for (const mark of found?.marks ?? []) {
    const places = placesOf(corpus, uri, wholeFigure(mark, found!.analysis));
    if (places.length > 0) return places;
  }
  const acronym = acronymAt(corpus, uri, offset);
  if (acronym) return acronym.mentions;
  const note = analysed.references.find(({ block: { span } }) => span.start <= offset && offset <= span.end);
  return note ? markersOf(corpus, uri, note.id) : [];
}

function placesOf(corpus: Corpus, uri: string, mark: Mark): readonly Place[] {
  switch (mark.type) {
    case 'entity':
      return entityOf(corpus, corpus.documents.get(uri)!, mark).mentions;
    case 'marker':
      return markersOf(corpus, uri, mark.target);
    case 'quantity':
      return statementsOf(corpus, uri, mark);
    default:
      return [];
  }
}

function markersOf(corpus: Corpus, uri: string, id: string): readonly Place[] {
  return marksOf(corpus.documents.get(uri)!, 'marker').filter(({ value }) => pointsTo(value, id));
}

/** The figure itself and the other sides of its pairs, each place once. */
function statementsOf(corpus: Corpus, uri: string, figure: Mark): readonly Place[] {
  const own = corpus.claims(uri).filter(({ value }) => value.figure === figure);
  const others = own.flatMap((claim) =>
    corpus.pairsOf(claim).map((pair) => (pair.a.value === claim.value ? pair.b : pair.a)),
  );
  const places = new Map([...own, ...others].map((place) => [`${place.uri} ${place.span.start}`, place]));
  return [...places.values()];
}

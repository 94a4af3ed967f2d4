import { markAt, marksOf, place } from '../corpus/analyse.js';
import { referencesOf } from '../corpus/citations.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Mark } from '../marks/mark.js';
import type { Span } from '../text/document.js';
import { acronymAt } from './acronym.js';
import type { Place } from './richText.js';

/** Where a mark leads. */
export interface Definition {
  /** The mark's place in the file. */
  readonly origin: Span;
  readonly target: Place;
}

/** From a marker to its note or reference, from a cross-reference to what it names, from an acronym to its definition. */
export function definition(corpus: Corpus, uri: string, offset: number): readonly Definition[] {
  const analysed = corpus.documents.get(uri);
  if (!analysed) return [];
  const found = markAt(analysed, offset);
  for (const mark of found?.marks ?? []) {
    const targets = targetsOf(corpus, uri, mark);
    if (targets.length === 0) continue;
    const origin = place(analysed.document, found!.analysis.flow, mark, mark.span).span;
    return targets.map((target) => ({ origin, target }));
  }
  const acronym = acronymAt(corpus, uri, offset);
  return acronym ? acronym.definitions.map((target) => ({ origin: acronym.here.span, target })) : [];
}

function targetsOf(corpus: Corpus, uri: string, mark: Mark): readonly Place[] {
  const analysed = corpus.documents.get(uri)!;
  switch (mark.type) {
    case 'marker':
      return referencesOf(analysed, mark).map(({ block }) => ({ uri, span: block.span }));
    case 'crossref':
      return analysed.document.blocks.flatMap((block) =>
        'label' in block && block.label === mark.target ? [{ uri, span: block.span }] : [],
      );
    case 'entity':
      return acronymDefinitions(corpus, uri, mark.surface);
    default:
      return [];
  }
}

/** Those of the document itself, else those of the rest of the corpus. */
function acronymDefinitions(corpus: Corpus, uri: string, surface: string): readonly Place[] {
  const own = definitionsIn(corpus, uri, surface);
  return own.length > 0 ? own : [...corpus.documents.keys()].flatMap((other) => definitionsIn(corpus, other, surface));
}

function definitionsIn(corpus: Corpus, uri: string, surface: string): readonly Place[] {
  return marksOf(corpus.documents.get(uri)!, 'acronym')
    .filter(({ value }) => value.acronym === surface)
    .map(({ span }) => ({ uri, span }));
}

import type { Marker } from '../marks/mark.js';
import { titleKey } from '../marks/titleKey.js';
import { nameOf } from '../text/document.js';
import type { AnalysedDocument, PlacedReference } from './analyse.js';
import type { Corpus } from './corpus.js';

/** The references that a marker points to: one, or all of a range such as `[5–7]`. */
export function referencesOf({ references }: AnalysedDocument, marker: Marker): readonly PlacedReference[] {
  return references.filter(({ id }) => pointsTo(marker, id));
}

/** Whether a marker points to the reference of this id. */
export function pointsTo({ target, through }: Marker, id: string): boolean {
  if (id === target || id === through) return true;
  return through !== undefined && Number(target) < Number(id) && Number(id) < Number(through);
}

/**
 * The documents of the corpus that the references of a document name, by the reference's id: those whose title or file
 * name it gives. Where two documents have one title, or one id two references, none.
 */
export function citedDocuments(corpus: Corpus, citing: AnalysedDocument): ReadonlyMap<string, AnalysedDocument> {
  const cited = new Map<string, AnalysedDocument>();
  const ambiguous = new Set<string>();
  if (corpus.documents.size < 2) return cited;
  for (const reference of citing.references) {
    const found = [...corpus.documents.values()].filter((other) => other !== citing && names(reference, other));
    if (cited.has(reference.id) || found.length !== 1) ambiguous.add(reference.id);
    else cited.set(reference.id, found[0]!);
  }
  for (const id of ambiguous) cited.delete(id);
  return cited;
}

/** The document of the corpus that a link leads to; null for pages of the web. */
export function linkedDocument(corpus: Corpus, citing: AnalysedDocument, url: string): AnalysedDocument | null {
  if (/^(?:[a-z]+:|#|\/\/)/i.test(url)) return null;
  const name = nameOf(url.replace(/[?#].*/, ''));
  const found = [...corpus.documents.values()].filter(
    (other) => other !== citing && nameOf(other.document.uri) === name,
  );
  return found.length === 1 ? found[0]! : null;
}

/** Titles of fewer words are too common to tell a work by. */
const FEWEST_WORDS = 3;

/** Whether a reference gives a document's title, with or without its subtitle, in the year that the document states. */
function names(
  { block, date, title, url }: PlacedReference,
  { document: { metadata, uri } }: AnalysedDocument,
): boolean {
  if (url === null && block.flow.links?.some((link) => !/^\w+:/.test(link.url) && nameOf(link.url) === nameOf(uri)))
    return true;
  if (title === null || metadata.title === null) return false;
  const [given, own] = [titleKey(title), titleKey(metadata.title)];
  if (
    date !== null &&
    metadata.date !== null &&
    Math.abs(Number(date.slice(0, 4)) - Number(metadata.date.slice(0, 4))) > 1
  )
    return false;
  const shorter = given.length < own.length ? given : own;
  if (shorter.split(' ').length < FEWEST_WORDS) return false;
  return given === own || given.startsWith(`${own} `) || own.startsWith(`${given} `);
}

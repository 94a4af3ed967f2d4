import type { Marker } from '../marks/mark.js';
import { nameOf } from '../text/document.js';
import type { AnalysedDocument, PlacedReference } from './analyse.js';
import type { Corpus } from './corpus.js';
import { named } from './documentNames.js';
import { titled } from './titles.js';

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
  for (const reference of citing.references) {
    const found = workOf(reference, corpus).filter((other) => other !== citing);
    if (cited.has(reference.id) || found.length !== 1) ambiguous.add(reference.id);
    else cited.set(reference.id, found[0]!);
  }
  for (const id of ambiguous) cited.delete(id);
  return cited;
}

/** The document of the corpus that a link leads to; null for pages of the web. */
export function linkedDocument(corpus: Corpus, citing: AnalysedDocument, url: string): AnalysedDocument | null {
  if (/^(?:[a-z]+:|#|\/\/)/i.test(url)) return null;
  const found = linked(corpus, url).filter((other) => other !== citing);
  return found.length === 1 ? found[0]! : null;
}

/** The documents that a reference names: by a link to the file, or by the title in the year that the document states. */
function workOf({ block, date, title, url }: PlacedReference, corpus: Corpus): readonly AnalysedDocument[] {
  const links = url === null ? (block.flow.links ?? []).filter((link) => !/^\w+:/.test(link.url)) : [];
  const files = links.flatMap((link) => linked(corpus, link.url));
  const works = title === null ? [] : titled(corpus, title);
  return [...new Set([...files, ...works.filter(({ document }) => isOfYear(document.metadata.date, date))])];
}

/** The documents with the file name that a link leads to, whatever place in it is meant. */
function linked(corpus: Corpus, url: string): readonly AnalysedDocument[] {
  return named(corpus, nameOf(url.replace(/[?#].*/, '')));
}

/** Whether two dates are of one year, or of neighbours: a paper of December is cited as of January. */
function isOfYear(own: string | null, given: string | null): boolean {
  return own === null || given === null || Math.abs(Number(given.slice(0, 4)) - Number(own.slice(0, 4))) <= 1;
}

import type { Claim, Placed } from '../claims/claim.js';
import { markAt, type PlacedReference } from '../corpus/analyse.js';
import { referencesOf } from '../corpus/citations.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Span } from '../text/document.js';
import type { Place } from './richText.js';
import { wholeFigure } from './wholeFigure.js';

/** A claim or a reference, as a node of the graph of who cites what. */
export interface CallItem {
  readonly kind: 'claim' | 'reference';
  readonly name: string;
  readonly detail: string;
  readonly place: Place;
}

/** One end of a citation, and where the citing figures stand. */
export interface Call {
  readonly item: CallItem;
  readonly from: readonly Span[];
}

/** The claim or reference at `offset`; a marker stands for its references. */
export function callItems(corpus: Corpus, uri: string, offset: number): readonly CallItem[] {
  const analysed = corpus.documents.get(uri);
  if (!analysed) return [];
  const found = markAt(analysed, offset);
  for (const mark of found?.marks ?? []) {
    if (mark.type === 'marker') return referencesOf(analysed, mark).map((reference) => referenceItem(uri, reference));
    const figure = wholeFigure(mark, found!.analysis);
    const claim = corpus.claims(uri).find(({ value }) => value.figure === figure);
    if (claim) return [claimItem(claim)];
  }
  const reference = analysed.references.find(({ block: { span } }) => span.start <= offset && offset <= span.end);
  return reference ? [referenceItem(uri, reference)] : [];
}

/** The references that the claim at this place cites. */
export function outgoingCalls(corpus: Corpus, { span, uri }: Place): readonly Call[] {
  const claims = claimsAt(corpus, uri, span);
  const references = corpus.documents.get(uri)?.references ?? [];
  return references
    .filter(({ id }) => claims.some(({ value }) => value.source === id))
    .map((reference) => ({ item: referenceItem(uri, reference), from: claims.map((claim) => claim.span) }));
}

/** The claims that cite the reference at this place. */
export function incomingCalls(corpus: Corpus, { span, uri }: Place): readonly Call[] {
  const reference = corpus.documents.get(uri)?.references.find(({ block }) => block.span.start === span.start);
  if (!reference) return [];
  const claims = corpus.claims(uri).filter(({ value }) => value.source === reference.id);
  return claims.map((claim) => ({ item: claimItem(claim), from: [claim.span] }));
}

function claimsAt(corpus: Corpus, uri: string, span: Span): readonly Placed<Claim>[] {
  return corpus.claims(uri).filter((claim) => claim.span.start === span.start);
}

function claimItem({ span, text, uri, value }: Placed<Claim>): CallItem {
  return { kind: 'claim', name: text, detail: value.topic, place: { uri, span } };
}

function referenceItem(uri: string, { id, title, block }: PlacedReference): CallItem {
  return { kind: 'reference', name: id, detail: title ?? block.flow.text, place: { uri, span: block.span } };
}

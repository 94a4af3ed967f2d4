import type { Claim, Placed } from '../claims/claim.js';
import { markAt, type PlacedReference, place } from '../corpus/analyse.js';
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

/** One end of a citation, and the markers that make it. */
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
    .map((reference) => ({ reference, citing: claims.filter(({ value }) => value.source === reference.id) }))
    .filter(({ citing }) => citing.length > 0)
    .map(({ citing, reference }) => {
      return { item: referenceItem(uri, reference), from: citing.map((claim) => markerSpan(corpus, claim)) };
    });
}

/** The claims that cite the reference at this place. */
export function incomingCalls(corpus: Corpus, { span, uri }: Place): readonly Call[] {
  const reference = corpus.documents.get(uri)?.references.find(({ block }) => block.span.start === span.start);
  if (!reference) return [];
  const claims = corpus.claims(uri).filter(({ value }) => value.source === reference.id);
  return claims.map((claim) => ({ item: claimItem(claim), from: [markerSpan(corpus, claim)] }));
}

/** The marker by which a claim cites its source: the next behind its figure, else the one of its sentence. */
function markerSpan(corpus: Corpus, { span, uri, value }: Placed<Claim>): Span {
  const { analyses, document } = corpus.documents.get(uri)!;
  const analysis = analyses.find(({ claims }) => claims.includes(value))!;
  const { figure, sentence, source } = value;
  const markers = analysis.marks.filter((mark) => {
    const isOfSentence = sentence.start <= mark.span.start && mark.span.start <= sentence.end + 1;
    return mark.type === 'marker' && mark.target === source && isOfSentence;
  });
  const marker = markers.find((mark) => mark.span.start >= figure.span.end) ?? markers[0];
  return marker ? place(document, analysis.flow, marker, marker.span).span : span;
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

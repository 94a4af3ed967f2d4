import type { AnalysedDocument, Analysis } from '../corpus/analyse.js';
import { place } from '../corpus/analyse.js';
import type { Mark, Quantity } from '../marks/mark.js';
import { perFlow } from '../marks/perFlow.js';
import type { Flow, Span } from '../text/document.js';
import { perDocument, remembering } from '../text/remember.js';

/**
 * A sentence for patterns that look at how its figures stand to each other: `grew {0}, from {1} in @ to {2}`.
 * Each quantity with its approximator's words left outside is `{n}`, n its place in `figures`; each date is `@`; markers are gone.
 */
export interface GappedSentence {
  readonly analysis: Analysis;
  readonly text: string;
  readonly figures: readonly Quantity[];
  /** The sentence, as offsets into the flow. */
  readonly span: Span;
}

/** Words that may stand between a preposition and its figure, for patterns. */
export const HEDGE =
  '(?:(?:about|around|some|roughly|approximately|nearly|almost|just|over|under|more than|less than|only|an?|the|its|all|a total of) )*';

/** A word, for patterns. Bounded, so that they stay linear. */
export const WORD = "[\\w'’-]{1,30}";

/** All sentences that hold at least so many quantities, in order. */
export function gappedSentences(document: AnalysedDocument, least: number): readonly GappedSentence[] {
  const all = allGapped(document);
  return least > 1 ? all.filter(({ figures }) => figures.length >= least) : all;
}

const allGapped = perDocument(({ analyses }: AnalysedDocument): readonly GappedSentence[] => {
  const found: GappedSentence[] = [];
  for (const analysis of analyses) {
    if (analysis.block.kind === 'reference' || analysis.block.kind === 'chrome') continue;
    for (const sentence of sentencesOf(analysis))
      if (sentence.figures.length > 0) found.push({ analysis, ...sentence });
  }
  return found;
});

/**
 * As `make`, kept as long as the sentence stays.
 * @param make May look at its text and figures, and at the text of its flow.
 */
export function perSentence<Value extends object>(
  make: (sentence: GappedSentence) => Value,
): (sentence: GappedSentence) => Value {
  let asked: GappedSentence | null = null;
  const ofFigures = remembering((_: readonly Quantity[]) => make(asked!));
  return (sentence) => {
    asked = sentence;
    return ofFigures(sentence.figures);
  };
}

const sentencesOf = perFlow((text, marks, sentences) => sentences.map((span) => gapped(text, marks, span)));

function gapped(text: string, marks: readonly Mark[], span: Span): Omit<GappedSentence, 'analysis'> {
  const figures: Quantity[] = [];
  let gappedText = '';
  let at = span.start;
  for (const mark of marks) {
    if (mark.span.start < at || mark.span.end > span.end || !hasGap(mark)) continue;
    gappedText += plain(text.slice(at, mark.span.start));
    if (mark.type === 'date') gappedText += '@';
    if (mark.type === 'quantity') gappedText += `{${figures.push(mark) - 1}}`;
    at = mark.span.end;
  }
  return { text: gappedText + plain(text.slice(at, span.end)), figures, span };
}

/** Words without what stands for figures and dates. */
function plain(words: string): string {
  return words.replace(/[{}@]/g, '_');
}

function hasGap({ type }: Mark): boolean {
  return type === 'quantity' || type === 'date' || type === 'marker';
}

/** How a figure is written. */
export function written(flow: Flow, { span }: Quantity): string {
  return flow.text.slice(span.start, span.end);
}

/** Where a figure of a flow stands in the file. */
export function spanOf({ document }: AnalysedDocument, { flow }: Analysis, { span }: Quantity): Span {
  return place(document, flow, null, span).span;
}

/** Whether two figures may be added and divided: same kind and unit. A count without a noun takes the other's. */
export function sameUnit(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) return false;
  return a.unit === b.unit || (a.kind === 'count' && (a.unit === '' || b.unit === ''));
}

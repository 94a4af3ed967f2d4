import { type AnalysedDocument, type Analysis, markAt } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import { flowOffset, flowsOf, hull, locate, type Span } from '../text/document.js';

/**
 * What a person may want to select around `offset`, from the innermost: a mark, the clause, the sentence, the paragraph,
 * the document. Each lies within the next.
 */
export function selectionRanges(corpus: Corpus, uri: string, offset: number): readonly Span[] {
  const analysed = corpus.documents.get(uri);
  if (!analysed) return [];
  const { document } = analysed;
  const spans = [...marksAround(analysed, offset), ...proseAround(analysed, offset)];
  const blocks = document.blocks.filter(({ span }) => contains(span, offset)).map(({ span }) => span);
  return nested([...spans, ...blocks, { start: 0, end: document.text.length }]);
}

function marksAround(analysed: AnalysedDocument, offset: number): readonly Span[] {
  const found = markAt(analysed, offset);
  return (found?.marks ?? []).map((mark) => hull(locate(analysed.document.text, found!.analysis.flow, mark.span)));
}

function proseAround(analysed: AnalysedDocument, offset: number): readonly Span[] {
  const analysis = analysisAt(analysed, offset);
  const inFlow = analysis && flowOffset(analysis.flow, offset);
  if (!analysis || inFlow === null || inFlow === undefined) return [];
  const sentence = analysis.sentences.find((span) => contains(span, inFlow));
  if (!sentence) return [];
  const place = (span: Span) => hull(locate(analysed.document.text, analysis.flow, span));
  return [place(clauseAt(analysis.flow.text, sentence, inFlow)), place(sentence)];
}

function analysisAt({ analyses, document }: AnalysedDocument, offset: number): Analysis | undefined {
  const block = document.blocks.findLast(({ span }) => contains(span, offset));
  const flow = block && flowsOf(block).find((candidate) => flowOffset(candidate, offset) !== null);
  return analyses.find((analysis) => analysis.flow === flow);
}

/** The part of a sentence between commas that are no part of a number, semicolons, colons or dashes. */
function clauseAt(text: string, sentence: Span, offset: number): Span {
  let { start, end } = sentence;
  for (const stop of text.slice(sentence.start, sentence.end).matchAll(/[,;:](?=\s)|\s[–—]\s/g)) {
    const at = sentence.start + stop.index;
    if (at < offset) start = at + stop[0].length;
    else {
      end = at;
      break;
    }
  }
  while (start < offset && /\s/.test(text[start]!)) start++;
  return { start, end };
}

/** Those that hold the one before and are larger. */
function nested(spans: readonly Span[]): readonly Span[] {
  const chain: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain.at(-1);
    if (!last) chain.push(span);
    else if (span.start <= last.start && last.end <= span.end && span.end - span.start > last.end - last.start)
      chain.push(span);
  }
  return chain;
}

function contains({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

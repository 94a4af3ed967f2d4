import type { AnalysedDocument } from '../../corpus/analyse.js';
import type { Corpus } from '../../corpus/corpus.js';
import { flowOffset, type Span } from '../../text/document.js';
import { sentences } from '../../text/sentences.js';

/** Words around a figure, and where the figure stands in them. */
export interface Statement {
  readonly text: string;
  readonly figure: Span;
}

/** How much of a sentence is quoted, in characters. */
const LONGEST = 300;

/** The sentence that holds a place of a file, as a reader sees it; the line of the file where no flow holds the place. */
export function statementAt(corpus: Corpus, uri: string, span: Span): Statement {
  const analysed = corpus.documents.get(uri)!;
  return shorten(inFlow(analysed, span) ?? inLine(analysed.document.text, span));
}

function inFlow({ analyses }: AnalysedDocument, span: Span): Statement | null {
  for (const { block, flow } of analyses) {
    if (block.span.end <= span.start || span.end < block.span.start) continue;
    const start = flowOffset(flow, span.start);
    if (start === null) continue;
    const last = flowOffset(flow, span.end - 1) ?? start;
    const whole = { start: 0, end: flow.text.length };
    const sentence = sentences(flow.text).find((each) => each.start <= start && start < each.end) ?? whole;
    const end = Math.min(Math.max(last, start) + 1, sentence.end);
    return {
      text: flow.text.slice(sentence.start, sentence.end),
      figure: { start: start - sentence.start, end: end - sentence.start },
    };
  }
  return null;
}

function inLine(text: string, span: Span): Statement {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.start);
  const end = newline < 0 ? text.length : newline;
  return {
    text: text.slice(start, end),
    figure: { start: span.start - start, end: Math.min(span.end, end) - start },
  };
}

/** Cuts a long sentence at blanks, the figure in its middle, and makes every line break and control character a blank. */
function shorten({ text, figure }: Statement): Statement {
  let start = 0;
  let end = text.length;
  if (text.length > LONGEST) {
    const margin = Math.max(0, (LONGEST - (figure.end - figure.start)) / 2);
    const from = Math.max(0, Math.min(figure.start - margin, text.length - LONGEST));
    if (from > 0) start = Math.min(figure.start, text.indexOf(' ', from) + 1 || figure.start);
    const to = text.lastIndexOf(' ', start + LONGEST);
    if (start + LONGEST < text.length) end = Math.max(to, Math.min(figure.end, start + LONGEST));
  }
  const before = start > 0 ? '… ' : '';
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${end < text.length ? ' …' : ''}`.replace(/\p{Cc}/gu, ' '),
    figure: { start: figure.start + shift, end: Math.min(figure.end, end) + shift },
  };
}

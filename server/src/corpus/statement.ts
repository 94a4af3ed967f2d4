import { type Flow, flowOffset, type Span, type TableBlock } from '../text/document.js';
import { sentences } from '../text/sentences.js';
import type { AnalysedDocument } from './analyse.js';

/** Words around a figure, and where the figure stands in them. */
export interface Statement {
  readonly text: string;
  readonly figure: Span;
}

/**
 * The sentence that holds a place, as a reader sees it; the row of a table; the line of the file where no flow holds the
 * place.
 * @param span Offsets into the file; the figure goes no further than the sentence.
 */
export function statementAt(analysed: AnalysedDocument, span: Span): Statement {
  return inFlow(analysed, span) ?? inLine(analysed.document.text, span);
}

function inFlow({ analyses }: AnalysedDocument, span: Span): Statement | null {
  for (const { block, flow } of analyses) {
    if (block.span.end <= span.start || span.end < block.span.start) continue;
    const start = flowOffset(flow, span.start);
    if (start === null) continue;
    const last = flowOffset(flow, span.end - 1) ?? start;
    if (block.kind === 'table') return inRow(block, flow, { start, end: Math.max(last, start) + 1 });
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

/** A cell says nothing without its row. */
function inRow({ rows }: TableBlock, cell: Flow, { end, start }: Span): Statement {
  const row = rows.find((each) => each.includes(cell)) ?? [cell];
  const before = row.slice(0, row.indexOf(cell)).reduce((length, { text }) => length + text.length + BAR.length, 0);
  return { text: row.map(({ text }) => text).join(BAR), figure: { start: start + before, end: end + before } };
}

const BAR = ' | ';

function inLine(text: string, span: Span): Statement {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.start);
  const end = newline < 0 ? text.length : newline;
  return {
    text: text.slice(start, end),
    figure: { start: span.start - start, end: Math.min(span.end, end) - start },
  };
}

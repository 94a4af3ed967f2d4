import type { Corpus } from '../../corpus/corpus.js';
import { type Statement, statementAt } from '../../corpus/statement.js';
import type { Span } from '../../text/document.js';
import { plain } from './plain.js';

/** How much of a sentence is quoted, in characters. */
const LONGEST = 300;

/** The sentence that holds a place of a file, short enough to be shown, in one line. */
export function shownStatement(corpus: Corpus, uri: string, span: Span): Statement {
  return shorten(statementAt(corpus.documents.get(uri)!, span));
}

/** Cuts a long sentence at blanks, the figure in its middle, and makes a blank of every sign that a terminal would obey. */
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
    text: plain(`${before}${text.slice(start, end)}${end < text.length ? ' …' : ''}`),
    figure: { start: figure.start + shift, end: Math.min(figure.end, end) + shift },
  };
}

import { type AnalysedDocument, markAt, place } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Mark } from '../marks/mark.js';
import type { Span } from '../text/document.js';
import { dateText } from './hover/date.js';
import { entityText } from './hover/entity.js';
import { figureText } from './hover/figure.js';
import { markerText } from './hover/marker.js';
import { statementText } from './hover/statements.js';
import type { RichText } from './richText.js';

/** What is shown over a mark. */
export interface Hover {
  /** The mark's place in the file. */
  readonly span: Span;
  readonly text: RichText;
}

/**
 * What the corpus knows of the mark at `offset` (into the file); null where there is none.
 * @param today ISO, for the age of dates; null leaves it out.
 */
export function hover(corpus: Corpus, uri: string, offset: number, today: string | null = null): Hover | null {
  const analysed = corpus.documents.get(uri);
  const found = analysed && markAt(analysed, offset);
  if (!found) return null;
  for (const mark of found.marks) {
    const text = [...textOf(mark, analysed, corpus, today), ...statementText(mark, found.analysis, analysed, corpus)];
    if (text.length === 0) continue;
    const { pieces } = place(analysed.document, found.analysis.flow, mark, mark.span);
    return { span: pieces.find((piece) => piece.start <= offset && offset <= piece.end)!, text };
  }
  return null;
}

function textOf(mark: Mark, analysed: AnalysedDocument, corpus: Corpus, today: string | null): RichText {
  switch (mark.type) {
    case 'quantity':
      return figureText(mark);
    case 'marker':
      return markerText(mark, analysed);
    case 'entity':
      return entityText(mark, analysed, corpus);
    case 'date':
      return dateText(mark, analysed, today);
    default:
      return [];
  }
}

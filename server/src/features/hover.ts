import type { Placed } from '../claims/claim.js';
import { type AnalysedDocument, markAt, place } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Mark } from '../marks/mark.js';
import type { Span } from '../text/document.js';
import { acronymAt } from './acronym.js';
import { dateText } from './hover/date.js';
import { acronymText, entityText } from './hover/entity.js';
import { figureText } from './hover/figure.js';
import { markerText } from './hover/marker.js';
import { statementText } from './hover/statements.js';
import type { RichText } from './richText.js';
import { wholeFigure } from './wholeFigure.js';

/** What is shown over a mark or an acronym. */
export interface Hover {
  /** Its place in the file. */
  readonly span: Span;
  readonly text: RichText;
}

/**
 * What the corpus knows of the mark or acronym at `offset` (into the file); null where there is none.
 * @param today ISO, for the age of dates; null leaves it out.
 */
export function hover(corpus: Corpus, uri: string, offset: number, today: string | null = null): Hover | null {
  const analysed = corpus.documents.get(uri);
  if (!analysed) return null;
  const spanOf = ({ pieces }: Pick<Placed<unknown>, 'pieces'>) =>
    pieces.find((piece) => piece.start <= offset && offset <= piece.end)!;
  const { analysis, marks } = markAt(analysed, offset) ?? { analysis: null, marks: [] };
  for (const found of marks) {
    const mark = wholeFigure(found, analysis!);
    const text = [...textOf(mark, analysed, corpus, today), ...statementText(mark, analysis!, analysed, corpus)];
    if (text.length === 0) continue;
    return { span: spanOf(place(analysed.document, analysis!.flow, mark, mark.span)), text };
  }
  const acronym = acronymAt(corpus, uri, offset);
  return acronym && { span: spanOf(acronym.here), text: acronymText(acronym, uri, corpus) };
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

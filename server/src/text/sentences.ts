import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { Span } from './document.js';

const parser = unified().use(retextEnglish).freeze();

/** The sentences of a flow, in order, without the white space between them. */
export function sentences(text: string): readonly Span[] {
  const root = parser.parse(text) as Root;
  const spans: Span[] = [];
  for (const paragraph of root.children)
    if (paragraph.type === 'ParagraphNode')
      for (const sentence of paragraph.children)
        if (sentence.type === 'SentenceNode')
          spans.push({ start: sentence.position!.start.offset!, end: sentence.position!.end.offset! });
  return spans;
}

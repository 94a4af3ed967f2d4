import type { Mark } from '../marks/mark.js';
import type { Span } from '../text/document.js';
import { remembering } from '../text/remember.js';
import type { Analysis } from './analyse.js';

/**
 * As `make`, made when a flow is first asked for and kept while its text stays: its marks are the same object until then.
 * An edit so costs what the paragraph costs, not the document.
 * @param make May look at nothing else of a flow: its place and its links change without its text. Sentences are empty
 *   where the flow holds no number.
 */
export function perFlow<Value extends object>(
  make: (text: string, marks: readonly Mark[], sentences: readonly Span[]) => Value,
): (analysis: Pick<Analysis, 'flow' | 'marks' | 'sentences'>) => Value {
  let text = '';
  let sentences: readonly Span[] = [];
  const ofMarks = remembering((marks: readonly Mark[]) => make(text, marks, sentences));
  return (analysis) => {
    text = analysis.flow.text;
    sentences = analysis.sentences;
    return ofMarks(analysis.marks);
  };
}

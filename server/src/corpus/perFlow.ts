import type { Mark } from '../marks/mark.js';
import { remembering } from '../text/remember.js';
import type { Analysis } from './analyse.js';

/**
 * As `make`, made when a flow is first asked for and kept while its text stays: its marks are the same object until then.
 * An edit so costs what the paragraph costs, not the document.
 * @param make May look at nothing else of a flow: its place and its links change without its text.
 */
export function perFlow<Value extends object>(
  make: (text: string, marks: readonly Mark[]) => Value,
): (analysis: Pick<Analysis, 'flow' | 'marks'>) => Value {
  let text = '';
  const ofMarks = remembering((marks: readonly Mark[]) => make(text, marks));
  return (analysis) => {
    text = analysis.flow.text;
    return ofMarks(analysis.marks);
  };
}

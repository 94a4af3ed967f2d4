import type { Span } from '../text/document.js';
import { remembering } from '../text/remember.js';
import type { Mark } from './mark.js';

/** A flow with its marks, as it is analysed. */
export interface MarkedFlow {
  readonly flow: { readonly text: string };
  readonly marks: readonly Mark[];
  readonly sentences?: readonly Span[];
}

/**
 * As `make`, made when a flow is first asked for and kept while its text stays: its marks are the same object until then.
 * An edit so costs what the paragraph costs, not the document.
 * @param make May look at nothing else of a flow: its place and its links change without its text. Sentences are empty
 *   where the flow holds no number, or none are given.
 */
export function perFlow<Value extends object>(
  make: (text: string, marks: readonly Mark[], sentences: readonly Span[]) => Value,
): (marked: MarkedFlow) => Value {
  let text = '';
  let sentences: readonly Span[] = [];
  const ofMarks = remembering((marks: readonly Mark[]) => make(text, marks, sentences));
  return (marked) => {
    text = marked.flow.text;
    sentences = marked.sentences ?? [];
    return ofMarks(marked.marks);
  };
}

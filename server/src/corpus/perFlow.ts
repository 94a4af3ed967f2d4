import type { Mark } from '../marks/mark.js';
import type { Analysis } from './analyse.js';

/**
 * As `make`, made when a flow is first asked for and kept as long as its text stays: its marks are the same object until
 * then. An edit so costs what the paragraph costs, not the document.
 * @param make May look at nothing else of a flow: its place and its links change without its text.
 */
export function perFlow<Value>(
  make: (text: string, marks: readonly Mark[]) => Value,
): (analysis: Pick<Analysis, 'flow' | 'marks'>) => Value {
  const known = new WeakMap<readonly Mark[], { readonly value: Value }>();
  return ({ flow, marks }) => {
    const found = known.get(marks) ?? { value: make(flow.text, marks) };
    known.set(marks, found);
    return found.value;
  };
}

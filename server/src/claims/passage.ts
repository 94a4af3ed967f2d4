import type { Mark, Reference } from '../marks/mark.js';
import type { Block, Span } from '../text/document.js';

/** A flow with its marks, as claims are read from it. */
export interface Passage {
  readonly text: string;
  readonly kind: Block['kind'];
  readonly heading: string | null;
  readonly marks: readonly Mark[];
  readonly sentences: readonly Span[];
  /** What the passage cites, where it is a note or an entry of a reference list. */
  readonly reference: Reference | null;
}

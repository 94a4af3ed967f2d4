import type { Mark } from '../marks/mark.js';
import type { Block, Span } from '../text/document.js';
import type { Claim } from './claim.js';
import type { ClaimContext } from './context.js';

/** A flow with its marks, as claims are read from it. */
export interface Passage {
  readonly text: string;
  readonly kind: Block['kind'];
  readonly heading: string | null;
  readonly marks: readonly Mark[];
  readonly sentences: readonly Span[];
}

/** The claims of a passage, in order. */
export function claimsOf(_passage: Passage, _context: ClaimContext): readonly Claim[] {
  return [];
}

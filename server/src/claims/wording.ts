import type { Claim } from './claim.js';
import { isWordKey } from './keys.js';

/** How much two sentences must share to be one sentence said twice: words in common of all their words. */
export const ALIKE = 0.8;

const FEWEST_WORDS = 3;

/** A word that only one of two short sentences has may be what sets their figures apart: "core inflation". */
const SHORT = 6;

/**
 * How alike two sentences are but for the figures compared, 0 to 1; null where they are not near-paraphrases: names,
 * dates and other figures must be the same, and nearly all words.
 */
export function compareWording({ words: a }: Claim, { words: b }: Claim): number | null {
  const both = a.length + b.length;
  if (Math.min(a.length, b.length) < Math.max(a.length, b.length) * ALIKE) return null;
  let shared = 0;
  // Both are in one order.
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i], b[j]];
    if (x === y) shared++;
    const only = x === y ? null : y === undefined || (x !== undefined && x < y) ? x! : y;
    if (only !== null && (!isWordKey(only) || i + j - 2 * shared >= both * (1 - ALIKE))) return null;
    if (only !== y) i++;
    if (only !== x) j++;
  }
  const all = both - shared;
  if (shared < FEWEST_WORDS || shared / all < ALIKE || (shared < SHORT && shared < all)) return null;
  return shared / all;
}

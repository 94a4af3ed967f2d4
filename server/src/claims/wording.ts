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
export function compareWording(a: Claim, b: Claim): number | null {
  const [few, many] = [Math.min(a.words.length, b.words.length), Math.max(a.words.length, b.words.length)];
  if (few < many * ALIKE) return null;
  const other = new Set(b.words);
  const shared = a.words.filter((word) => other.has(word)).length;
  const all = a.words.length + b.words.length - shared;
  if (shared < FEWEST_WORDS || shared / all < ALIKE || (shared < SHORT && shared < all)) return null;
  const own = new Set(a.words);
  if (a.words.some((word) => !isWordKey(word) && !other.has(word))) return null;
  if (b.words.some((word) => !isWordKey(word) && !own.has(word))) return null;
  return shared / all;
}

import { getHeapStatistics, type HeapInfo } from 'node:v8';

/** Documents between two looks. */
const EVERY = 250;

/** The part of what Node allows itself at which it begins to run short. */
const SHORT = 0.8;

/**
 * Whether a library is too large for the memory that Node allows itself: it would end in the middle, in words that tell
 * nobody what to do.
 * @param read How many documents are read.
 * @param total How many there are.
 * @returns What to do about it, as a sentence; null while there is enough.
 */
export function shortOfMemory(
  read: number,
  total: number,
  statistics: () => Pick<HeapInfo, 'heap_size_limit' | 'used_heap_size'> = getHeapStatistics,
): string | null {
  if (read % EVERY !== 0) return null;
  const { heap_size_limit: limit, used_heap_size: used } = statistics();
  if (used < SHORT * limit) return null;
  const needed = Math.ceil((1.5 * (used / read) * total) / 2 ** 30) * 1024;
  return `memory runs short after ${read} of ${total} documents. Should this end without a result, run it again with the environment variable NODE_OPTIONS=--max-old-space-size=${needed}.`;
}

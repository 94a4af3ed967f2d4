import type { Corpus } from '../corpus/corpus.js';
import { SLICE } from './slices.js';

/**
 * Does long work on a corpus, giving way to messages between its steps. Where the corpus changes meanwhile, the work
 * begins anew.
 */
export async function inSlices<T>(corpus: Corpus, work: () => Generator<void, T>): Promise<T> {
  for (;;) {
    const { revision } = corpus;
    const steps = work();
    while (corpus.revision === revision) {
      const result = untilPause(steps);
      if (result.done) return result.value;
      await new Promise(setImmediate);
    }
  }
}

/** Goes on for a slice. */
function untilPause<T>(steps: Generator<void, T>): IteratorResult<void, T> {
  const began = performance.now();
  let result = steps.next();
  while (!result.done && performance.now() - began < SLICE) result = steps.next();
  return result;
}

import { setFlagsFromString } from 'node:v8';

/**
 * How much of a function runs before V8 optimises it, in bytes of its code; V8's own limit is an eighth of that, which
 * pays in programs that run for long. So late, one thread spends a third less of the processors on 30 documents, and a
 * sixth less on 100, which take a tenth longer by the clock where another processor is free to optimise; two threads,
 * each of which optimises for itself, a quarter less on 100 and a twentieth less on 1,000.
 */
const BUDGET = 1_000_000;

/** For all threads, this one too. Only the V8 of Node 20 was measured, and others count otherwise. */
export function optimiseLate(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

/**
 * Has V8 compile a regular expression once, when it is first asked, and not first for its interpreter: there are two
 * thousand, and a class of Unicode is dear to compile. For all threads.
 */
export function compileExpressionsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}

import { Script } from 'node:vm';
import type { Configuration } from './configuration.js';
import { type AnalysedDocument, analyse } from './corpus/analyse.js';
import type { Document } from './text/document.js';
import { isOwnReport, OWN_REPORT } from './text/reports.js';

/** Milliseconds that a document may take. The largest that is read at all takes a tenth of it. */
const LIMIT = 120_000;

/** What is made of a document, or why nothing is, in words that follow its name. */
export type Outcome = AnalysedDocument | { readonly problem: string };

/**
 * Reads and analyses a document, and gives up where that takes too long: nothing that a text holds can hang the program.
 * A report of ours is no document.
 * Never throws.
 * @param read Reads the document.
 * @param previous As for {@link analyse}.
 * @param limit Milliseconds.
 */
export function analyseWithin(
  read: () => Document,
  configuration: Configuration,
  { limit = LIMIT, previous = null }: { readonly limit?: number; readonly previous?: AnalysedDocument | null } = {},
): Outcome {
  try {
    return within(limit, () => {
      const document = read();
      return isOwnReport(document.text) ? { problem: OWN_REPORT } : analyse(document, configuration, previous);
    });
  } catch (error) {
    if (isTimeout(error)) return { problem: `took more than ${limit / 1000} seconds and was left out` };
    return { problem: `could not be analysed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/**
 * Only a script of Node's has a limit of time; this constant one calls the work, which it finds where it can: among what is
 * global. Starting the clock takes a tenth of a millisecond.
 */
const WORK = 'crosscheck work';
const script = new Script(`globalThis['${WORK}']()`);

function within<Result>(limit: number, work: () => Result): Result {
  Reflect.set(globalThis, WORK, work);
  try {
    return script.runInThisContext({ timeout: limit });
  } finally {
    Reflect.deleteProperty(globalThis, WORK);
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

import type { Format } from './formats/format.js';
import { compareJson } from './formats/json.js';
import { compareText } from './formats/text.js';
import { readCorpus } from './read.js';

/** Prints every pair of statements that are held to be about the same thing. */
export async function compare(paths: readonly string[], options: { readonly format: Format }): Promise<number> {
  const reading = await readCorpus(paths);
  if (!reading) return 2;
  process.stdout.write(options.format === 'json' ? compareJson(reading) : compareText(reading));
  return 0;
}

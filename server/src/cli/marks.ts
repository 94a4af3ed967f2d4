import type { Format } from './formats/format.js';
import { marksJson } from './formats/json.js';
import { marksText } from './formats/text.js';
import { readCorpus } from './read.js';

/** Prints what is recognised in each document. */
export async function marks(paths: readonly string[], options: { readonly format: Format }): Promise<number> {
  const reading = await readCorpus(paths);
  if (!reading) return 2;
  process.stdout.write(options.format === 'json' ? marksJson(reading) : marksText(reading));
  return 0;
}

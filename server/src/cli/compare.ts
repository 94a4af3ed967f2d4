import type { Format } from './formats/format.js';
import { compareJson } from './formats/json.js';
import { screen } from './formats/layout.js';
import { compareText } from './formats/text.js';
import { type ReadOptions, readCorpus } from './read.js';

interface Options extends ReadOptions {
  readonly format: Format;
}

/** Prints every pair of statements that are held to be about the same thing. */
export async function compare(paths: readonly string[], options: Options): Promise<number> {
  const reading = await readCorpus(paths, options);
  if (reading.corpus.documents.size === 0) return 2;
  process.stdout.write(options.format === 'json' ? compareJson(reading) : compareText(reading, screen()));
  return reading.configured.isConfigured && reading.isComplete ? 0 : 2;
}

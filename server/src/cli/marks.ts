import type { Format } from './formats/format.js';
import { marksJson } from './formats/json.js';
import { screen } from './formats/layout.js';
import { marksText } from './formats/text.js';
import { type ReadOptions, readCorpus } from './read.js';

interface Options extends ReadOptions {
  readonly format: Format;
}

/** Prints what is recognised in each document. */
export async function marks(paths: readonly string[], options: Options): Promise<number> {
  const reading = await readCorpus(paths, options);
  if (reading.corpus.documents.size === 0) return 2;
  process.stdout.write(options.format === 'json' ? marksJson(reading) : marksText(reading, screen()));
  return reading.configured.isConfigured && reading.isComplete ? 0 : 2;
}

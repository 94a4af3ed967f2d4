import { factSheet, facts } from '../features/factSheet.js';
import { topics } from '../features/topics.js';
import { topicsJson, topicsText } from './formats/claims.js';
import type { Format } from './formats/format.js';
import { screen } from './formats/layout.js';
import { toFilePlace } from './places.js';
import { type Reading, type ReadOptions, readCorpus } from './read.js';

interface Options extends ReadOptions {
  readonly format: Format | 'csv';
}

/** Prints what the figures say: all statements by what they are about; as CSV the fact-checker's sheet. */
export async function claims(paths: readonly string[], options: Options): Promise<number> {
  const reading = await readCorpus(paths, options);
  if (reading.corpus.documents.size === 0) return 2;
  process.stdout.write(print(reading, options.format));
  return reading.configured.isConfigured && reading.isComplete ? 0 : 2;
}

function print(reading: Reading, format: Options['format']): string {
  if (format === 'csv') return sheet(reading);
  const found = topics(reading.corpus);
  return format === 'json' ? topicsJson(reading, found) : topicsText(reading, found, screen());
}

function sheet({ corpus }: Reading): string {
  const place = (uri: string, offset: number) => {
    const { column, line } = toFilePlace(corpus, uri, { start: offset, end: offset });
    return `${line}:${column}`;
  };
  const rows = [...corpus.documents.keys()].flatMap((uri) => facts(corpus, uri, place));
  return factSheet(rows, '', 'csv');
}

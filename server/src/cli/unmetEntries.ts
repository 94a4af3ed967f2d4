import { resolve } from 'node:path';
import { UnmetEntries } from '../corpus/unmetEntries.js';
import { finished } from '../text/finished.js';
import { plain } from './formats/plain.js';
import { fromHere } from './places.js';
import type { Reading } from './read.js';

/**
 * Tells of entries of the register that no statement is about, where all documents of the configuration were read.
 * @param paths What was named; the working directory where nothing was.
 */
export function tellUnmetEntries({ configured: { file, folder, placeOf }, corpus }: Reading, paths: readonly string[]) {
  if (file === null || !(paths.length > 0 ? paths : ['.']).some((path) => resolve(path) === folder)) return;
  for (const entry of finished(new UnmetEntries(corpus).find())) {
    const { line, column } = placeOf(['register', corpus.configuration.register.indexOf(entry)]);
    const message = `no document states a figure for this entry of the register: ${entry.claim}.`;
    process.stderr.write(`${plain(`${fromHere(file)}:${line}:${column} ${message}`)}\n`);
  }
}

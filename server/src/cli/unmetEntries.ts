import { resolve } from 'node:path';
import type { Corpus } from '../corpus/corpus.js';
import { isAbout, type RegisteredFigure, registerOf } from '../corpus/register.js';
import { plain } from './formats/plain.js';
import { fromHere } from './places.js';
import type { Reading } from './read.js';

/**
 * Tells of entries of the register that no statement is about, since they guard nothing; where all documents of the
 * configuration were read.
 * @param paths What was named; the working directory where nothing was.
 */
export function tellUnmetEntries({ configured: { file, folder, placeOf }, corpus }: Reading, paths: readonly string[]) {
  if (file === null || !(paths.length > 0 ? paths : ['.']).some((path) => resolve(path) === folder)) return;
  for (const figure of registerOf(corpus.configuration)) {
    if (isMet(figure, corpus)) continue;
    const { line, column } = placeOf(['register', corpus.configuration.register.indexOf(figure.entry)]);
    const message = `no document states a figure for this entry of the register: ${figure.entry.claim}.`;
    process.stderr.write(`${plain(`${fromHere(file)}:${line}:${column} ${message}`)}\n`);
  }
}

function isMet(figure: RegisteredFigure, corpus: Corpus): boolean {
  return [...corpus.documents.keys()].some((uri) => corpus.claims(uri).some(({ value }) => isAbout(value, figure)));
}

import { readFileSync } from 'node:fs';
import { Corpus } from '../corpus/corpus.js';
import { readDocument } from '../text/read.js';

/** All documents of the given files in one corpus; a document's uri is its path as given. */
export async function readCorpus(paths: readonly string[]): Promise<Corpus> {
  const corpus = new Corpus();
  for (const path of paths) corpus.update(readDocument(path, readFileSync(path, 'utf8')));
  return corpus;
}

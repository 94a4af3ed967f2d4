import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { type Configuration, DEFAULTS } from '../configuration.js';
import { Corpus } from '../corpus/corpus.js';
import { readDocument } from '../text/read.js';
import { findDocuments, readSource, type Unread } from '../workspace.js';

/** What a command read, and what it could not read. */
export interface Reading {
  readonly corpus: Corpus;
  readonly unread: readonly Unread[];
}

/**
 * Reads files, and the documents of folders, into one corpus. A file that is named is read whatever the configuration
 * excludes. What can't be read is told on standard error, and the rest is read.
 * A document's uri is its path from the working directory, with `/`.
 * @param paths The working directory where there are none.
 * @returns null where nothing at all could be read.
 */
export async function readCorpus(
  paths: readonly string[],
  configuration: Configuration = DEFAULTS,
): Promise<Reading | null> {
  const corpus = new Corpus(configuration);
  const unread: Unread[] = [];
  for (const path of paths.length > 0 ? paths : ['.'])
    for await (const found of expand(path, configuration)) {
      const source = typeof found === 'string' ? await readSource(found) : found;
      if ('problem' in source) unread.push({ path: toUri(source.path), problem: source.problem });
      else corpus.update(readDocument(toUri(found as string), source.text));
    }
  for (const { path, problem } of unread) process.stderr.write(`crosscheck: ${path} ${problem}.\n`);
  return corpus.documents.size > 0 ? { corpus, unread } : null;
}

async function* expand(path: string, configuration: Configuration): AsyncGenerator<string | Unread> {
  const isFolder = await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    yield path;
    return;
  }
  let count = 0;
  for await (const found of findDocuments(path, configuration, process.cwd())) {
    count++;
    yield found;
  }
  if (count === 0) yield { path, problem: `holds no document (looked for ${configuration.include.join(', ')})` };
}

function toUri(path: string): string {
  return relative('', path).split(sep).join('/') || '.';
}

import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Configuration } from '../configuration.js';
import { Corpus } from '../corpus/corpus.js';
import { readDocument } from '../text/read.js';
import { findDocuments, readSource, type Unread } from '../workspace.js';
import { type ConfigurationOptions, loadConfiguration } from './configure.js';
import { fromHere } from './places.js';

export type ReadOptions = ConfigurationOptions;

/** What a command read, and what it could not read. */
export interface Reading {
  readonly corpus: Corpus;
  /** With paths from the working directory. */
  readonly unread: readonly Unread[];
  /** The folder that globs and the baseline's paths count from. */
  readonly folder: string;
  /** Whether the configuration is without mistakes. */
  readonly isConfigured: boolean;
}

/**
 * Reads files, and the documents of folders, into one corpus, as the configuration says. A file that is named is read
 * whatever is excluded. What can't be read is told on standard error, and the rest is read.
 * @param paths The working directory where there are none.
 * @returns null where nothing at all could be read.
 */
export async function readCorpus(paths: readonly string[], options: ReadOptions): Promise<Reading | null> {
  const { configuration, folder, isConfigured } = await loadConfiguration(options);
  const corpus = new Corpus(configuration);
  const unread: Unread[] = [];
  for (const path of paths.length > 0 ? paths : ['.'])
    for await (const found of expand(path, configuration, folder)) {
      const source = typeof found === 'string' ? await readSource(found) : found;
      if ('problem' in source) unread.push({ path: fromHere(source.path), problem: source.problem });
      else corpus.update(readDocument(pathToFileURL(found as string).href, source.text));
    }
  for (const { path, problem } of unread) process.stderr.write(`crosscheck: ${path} ${problem}.\n`);
  return corpus.documents.size > 0 ? { corpus, unread, folder, isConfigured } : null;
}

/** The path itself, or the documents of the folder that it names. */
async function* expand(path: string, configuration: Configuration, root: string): AsyncGenerator<string | Unread> {
  const isFolder = await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    yield path;
    return;
  }
  let count = 0;
  for await (const found of findDocuments(path, configuration, root)) {
    count++;
    yield found;
  }
  if (count === 0) yield { path, problem: `holds no document (looked for ${configuration.include.join(', ')})` };
}

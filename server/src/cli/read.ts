import { stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Configuration } from '../configuration.js';
import { Corpus } from '../corpus/corpus.js';
import { readDocument } from '../text/read.js';
import { findDocuments, readSource, type Unread } from '../workspace.js';
import { type ConfigurationOptions, loadConfiguration } from './configure.js';
import { fromHere } from './places.js';
import { tell } from './tell.js';

export type ReadOptions = ConfigurationOptions;

/** What a command read, and what it could not read. */
export interface Reading {
  readonly corpus: Corpus;
  /** With paths from the working directory. */
  readonly unread: readonly Unread[];
  /** Documents, and folders that may hold some, that were left alone because somebody said so; with paths as above. */
  readonly excluded: readonly Unread[];
  /** The folder that globs and the baseline's paths count from. */
  readonly folder: string;
  /** Whether the configuration is without mistakes. */
  readonly isConfigured: boolean;
}

/**
 * Reads files, and the documents of folders, into one corpus, as the configuration says. A file that is named is read
 * whatever is excluded. What can't be read is told on standard error, and the rest is read.
 * @param paths The working directory where there are none.
 */
export async function readCorpus(paths: readonly string[], options: ReadOptions): Promise<Reading> {
  const { configuration, folder, isConfigured } = await loadConfiguration(options);
  const corpus = new Corpus(configuration);
  const unread: Unread[] = [];
  const excluded: Unread[] = [];
  const leaveOut = ({ path, problem }: Unread) => {
    excluded.push({ path: path.endsWith(sep) ? `${fromHere(path)}/` : fromHere(path), problem });
  };
  for (const path of paths.length > 0 ? paths : ['.'])
    for await (const found of expand(path, configuration, folder, leaveOut)) {
      const source = typeof found === 'string' ? await readSource(found) : found;
      if ('problem' in source) unread.push({ path: fromHere(source.path), problem: source.problem });
      else corpus.update(readDocument(pathToFileURL(found as string).href, source.text));
    }
  for (const { path, problem } of unread) tell(`${path} ${problem}.`);
  if (corpus.documents.size === 0) tell('nothing was checked: no document could be read.');
  return { corpus, unread, excluded, folder, isConfigured };
}

/** The path itself, or the documents of the folder that it names. */
async function* expand(
  path: string,
  configuration: Configuration,
  root: string,
  leaveOut: (file: Unread) => void,
): AsyncGenerator<string | Unread> {
  const isFolder = await stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    yield path;
    return;
  }
  let count = 0;
  for await (const found of findDocuments(path, configuration, root, leaveOut)) {
    count++;
    yield found;
  }
  if (count === 0) yield { path, problem: `holds no document (looked for ${configuration.include.join(', ')})` };
}

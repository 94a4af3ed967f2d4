import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Configuration } from '../configuration.js';
import type { AnalysedDocument } from '../corpus/analyse.js';
import { Corpus } from '../corpus/corpus.js';
import { OWN_REPORT } from '../text/reports.js';
import { decodeSource, MAX_BYTES, type Source } from '../workspace/decode.js';
import { findDocuments } from '../workspace/findDocuments.js';
import type { Unread } from '../workspace/unread.js';
import { type AnalysisSetting, analyseFiles, analyseSource, type FileAnalyser } from './analyseFile.js';
import { prune } from './cache.js';
import { type ConfigurationOptions, type LoadedConfiguration, loadConfiguration } from './configure.js';
import { shortOfMemory } from './memory.js';
import type { Output } from './output.js';
import { fromHere } from './places.js';
import { tell } from './tell.js';
import { HAS_THREADS, optimiseLate, startThreads } from './threads.js';

export interface ReadOptions extends ConfigurationOptions {
  /** What standard input is called, where `-` stands among the paths. */
  readonly stdinPath?: string;
  /** Threads; as many as there is work for where it is absent. */
  readonly jobs?: number;
  /** Whether analyses are kept for the next run. */
  readonly cache?: boolean;
  /** Where reports go: what lies there is none of the documents, though its name may be that of one. */
  readonly output?: readonly Pick<Output, 'file'>[];
}

/** What a command read, and what it could not read. */
export interface Reading {
  readonly corpus: Corpus;
  /** With paths from the working directory. */
  readonly unread: readonly Unread[];
  /** Documents, and folders that may hold some, that were left alone because somebody said so; with paths as above. */
  readonly excluded: readonly Unread[];
  /** The configuration, and the folder that globs and the baseline's paths count from. */
  readonly configured: LoadedConfiguration;
  /** Whether all that was named was there and could be read. */
  readonly isComplete: boolean;
}

/** Stands for standard input among the paths. */
const STDIN = '-';

/** Fewer documents are read by one thread sooner than others are started. */
const DOCUMENTS_PER_THREAD = 50;
const MOST_THREADS = 8;

/**
 * Reads files, and the documents of folders, into one corpus, as the configuration says. A file that is named is read
 * whatever is excluded. What can't be read is told on standard error, and the rest is read.
 * @param paths Files, folders and globs, `-` for standard input; the working directory where there are none.
 */
export async function readCorpus(paths: readonly string[], options: ReadOptions): Promise<Reading> {
  const configured = await loadConfiguration(options);
  const { configuration, folder } = configured;
  const corpus = new Corpus(configuration);
  const unread: Unread[] = [];
  const excluded = new Map<string, Unread>();
  const leaveOut = ({ path, problem }: Unread) => {
    excluded.set(resolve(path), { path: path.endsWith(sep) ? `${fromHere(path)}/` : fromHere(path), problem });
  };
  const files = new Set<string>();
  for (const path of paths.length > 0 ? paths : ['.'])
    for await (const found of path === STDIN ? [] : expand(path, configuration, folder, leaveOut)) {
      if (typeof found === 'string') files.add(resolve(found));
      else unread.push({ path: fromHere(found.path), problem: found.problem });
    }
  for (const { file } of options.output ?? []) files.delete(resolve(file));
  // What is typed comes in place of what the disk has.
  const typed = paths.includes(STDIN) ? resolve(options.stdinPath ?? 'stdin.txt') : null;
  if (typed) files.delete(typed);
  // What is named too is read after all.
  for (const path of typed ? [...files, typed] : files) excluded.delete(path);
  let read = 0;
  let isTold = false;
  const take = (result: AnalysedDocument | Unread) => {
    const short = isTold ? null : shortOfMemory(++read, files.size);
    if (short) tell(short);
    isTold ||= short !== null;
    if (!('problem' in result)) corpus.put(result);
    else if (result.problem === OWN_REPORT) leaveOut(result);
    else unread.push({ path: fromHere(result.path), problem: result.problem });
  };
  const cache = options.cache ? join(folder, '.crosscheck', 'cache') : null;
  await analyseAll([...files], { cache, configuration, folder }, options.jobs, take);
  if (cache) await prune(cache);
  if (typed) {
    const source = await readStdin(typed);
    take('problem' in source ? source : analyseSource(typed, source, configuration));
  }
  // Of a glob, the folder that it begins with is named.
  const named = new Set(paths.flatMap((path) => [path, scanned(path).base].map(fromHere)));
  const isComplete = !unread.some(({ path }) => named.has(path));
  for (const { path, problem } of unread) tell(`${path} ${problem}.`);
  if (corpus.documents.size === 0) tell('nothing was checked: no document could be read.');
  return { corpus, unread, excluded: [...excluded.values()], configured, isComplete };
}

/** Reads and analyses files, by threads where that is worth it. `take` gets the results in the order of the files. */
async function analyseAll(
  files: readonly string[],
  setting: AnalysisSetting,
  jobs: number | undefined,
  take: (result: AnalysedDocument | Unread) => void,
): Promise<void> {
  const worthwhile = Math.min(Math.ceil(files.length / DOCUMENTS_PER_THREAD), availableParallelism(), MOST_THREADS);
  const count = HAS_THREADS ? Math.min(jobs ?? worthwhile, files.length, MOST_THREADS) : 1;
  optimiseLate();
  if (count <= 1) return inTurn(files, analyseFiles(setting), 1, take);
  const threads = startThreads(count, setting);
  try {
    await inTurn(files, threads.analyse, 2 * count, take);
  } finally {
    await threads.close();
  }
}

/** @param atOnce How many files are on their way. */
async function inTurn<Result>(
  files: readonly string[],
  analyse: FileAnalyser<Result>,
  atOnce: number,
  take: (result: Result | Unread) => void,
): Promise<void> {
  const onTheWay: Promise<Result | Unread>[] = [];
  for (const file of files) {
    onTheWay.push(analyse(file));
    if (onTheWay.length >= atOnce) take(await onTheWay.shift()!);
  }
  for (const result of onTheWay) take(await result);
}

/** The path itself, or the documents of the folder or glob that it names. */
async function* expand(
  path: string,
  configuration: Configuration,
  root: string,
  leaveOut: (file: Unread) => void,
): AsyncGenerator<string | Unread> {
  const named = await namedBy(path, configuration, root);
  if (named.include === null) {
    yield path;
    return;
  }
  const { folder, include } = named;
  let count = 0;
  for await (const found of findDocuments(folder, { ...configuration, include }, root, leaveOut)) {
    count++;
    yield found;
  }
  const looked = folder === path ? `holds no document (looked for ${include.join(', ')})` : 'matches no document';
  if (count === 0) yield { path, problem: looked };
}

/** What a path names: a folder with globs of the documents in it, or a file, there or not. */
export type Named =
  | { readonly folder: string; readonly include: readonly string[] }
  | { readonly file: string; readonly include: null };

/** @param root The folder that the configuration's globs count from; those of the answer do too, where `folder` lies in it. */
export async function namedBy(path: string, configuration: Configuration, root: string): Promise<Named> {
  const status = await stat(path).catch(() => null);
  const { base, glob, isGlob } = scanned(path);
  if (status?.isDirectory()) return { folder: path, include: configuration.include };
  if (status || !isGlob) return { file: path, include: null };
  const folder = base || '.';
  const inside = relative(root, resolve(folder)).split(sep).join('/');
  const isBelow = !inside.startsWith('..');
  return { folder, include: [isBelow && inside !== '' ? `${inside}/${glob}` : glob] };
}

function scanned(path: string) {
  return picomatch.scan(path.split(sep).join('/'));
}

async function readStdin(path: string): Promise<Source> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_BYTES) break;
  }
  return decodeSource(path, Buffer.concat(chunks));
}

import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FSWatcher, watch } from 'chokidar';
import { accept, keyOf } from '../rules/baseline.js';
import type { Finding } from '../rules/rule.js';
import { OWN_REPORT } from '../text/reports.js';
import { isDocument } from '../workspace/findDocuments.js';
import { readSource } from '../workspace/readSource.js';
import { analyseSource } from './analyseFile.js';
import { pathsOf } from './baseline.js';
import type { CheckResult } from './checkResult.js';
import type { Checks } from './checks.js';
import { counted, type Paper, screen, style } from './formats/layout.js';
import { plain } from './formats/plain.js';
import { forReaders } from './formats/reading.js';
import { findingText } from './formats/text.js';
import { fromHere } from './places.js';
import { type Named, namedBy, type Reading } from './read.js';
import { tell } from './tell.js';

/** Milliseconds of quiet after which a file counts as written. */
const SETTLED = 50;

/** What is watched. */
export interface Watched {
  readonly reading: Reading;
  readonly checks: Checks;
  /** The configuration file and the baseline, there or not: what they say holds for every document. */
  readonly settings: readonly string[];
  /** Checks the corpus as it is. */
  check(): Promise<CheckResult>;
  /** Reads the settings and everything else anew. */
  reload(): Promise<Watched>;
}

/**
 * Checks again whenever a document or a setting is written, added or removed, and prints what is new and what is gone.
 * Ends when the process is told to (Ctrl+C), or when standard input, where it is a pipe, ends.
 * @param paths Files, folders and globs; the working directory where there are none.
 * @param first What was printed already.
 */
export async function watchDocuments(paths: readonly string[], first: CheckResult, start: Watched): Promise<void> {
  const given = paths.length > 0 ? paths : ['.'];
  let watched = start;
  let known = byKey(first);
  let turn = Promise.resolve();
  const report = async () => {
    const result = await watched.check();
    const next = byKey(result);
    process.stdout.write(differenceText(known, next, result, screen()));
    known = next;
  };
  const changed = async (file: string) => {
    const isSetting = watched.settings.includes(file);
    if (isSetting) watched = await watched.reload();
    if (isSetting || (await takeIn(file, given, watched))) await report();
  };
  const onChange = (path: string) => {
    turn = turn
      .then(() => changed(resolve(path)))
      .catch((error: unknown) => tell(`${fromHere(path)} could not be checked: ${String(error)}`));
  };
  const watchers = watchersOf(await namedIn(given, start.reading), start.settings);
  for (const watcher of watchers) watcher.on('add', onChange).on('change', onChange).on('unlink', onChange);
  await Promise.all(watchers.map((watcher) => once(watcher, 'ready')));
  // Whoever reads that line may end it at once.
  const end = ended();
  tell('watching; Ctrl+C ends it.');
  await end;
  await Promise.all(watchers.map((watcher) => watcher.close()));
  await turn;
}

/**
 * Watches what was named, and the settings, which may be hidden files: what is a setting is told of once. All paths are
 * absolute: chokidar mixes up the files of two watchers that call one folder by two names.
 */
function watchersOf(named: readonly Named[], settings: readonly string[]): readonly FSWatcher[] {
  const options = {
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: SETTLED / 5 },
    ignoreInitial: true,
  };
  const documents = named.map((each) => resolve(each.include === null ? each.file : each.folder));
  const tops = documents.map(slashed);
  const others = new Set(settings.map(slashed));
  const ignored = (path: string) => {
    const inner = tops.filter((top) => path.startsWith(top)).map((top) => path.slice(top.length));
    return others.has(path) || (inner.length > 0 && inner.every((each) => HIDDEN.test(each)));
  };
  return [watch(documents, { ...options, ignored }), watch([...settings], options)];
}

/** What lies in a dot folder or in node_modules below what was named. */
const HIDDEN = /(?:^|\/)(?:\.[^/.][^/]*|node_modules)(?:\/|$)/;

/** A path as chokidar asks for it. */
function slashed(path: string): string {
  return path.split(sep).join('/');
}

function namedIn(given: readonly string[], { configured: { folder }, corpus }: Reading): Promise<readonly Named[]> {
  return Promise.all(given.map((path) => namedBy(path, corpus.configuration, folder)));
}

/** Takes a file as it is now into the corpus, or out of it. @returns Whether it is one of the documents that were named. */
async function takeIn(file: string, given: readonly string[], { checks, reading }: Watched): Promise<boolean> {
  const { corpus } = reading;
  const { href: uri } = pathToFileURL(file);
  const isIn = await Promise.all((await namedIn(given, reading)).map((named) => holds(named, file, reading)));
  if (!isIn.includes(true)) return false;
  const source = await readSource(file);
  const analysed = 'problem' in source ? source : analyseSource(file, source, corpus.configuration);
  if (!('problem' in analysed)) checks.edited(uri, corpus.put(analysed));
  else {
    checks.edited(uri, corpus.remove(uri));
    if (![OWN_REPORT, 'does not exist'].includes(analysed.problem)) tell(`${fromHere(file)} ${analysed.problem}.`);
  }
  return true;
}

/** Whether a file is what was named, or one of the documents of that folder. */
async function holds(named: Named, file: string, { configured: { folder }, corpus }: Reading): Promise<boolean> {
  if (named.include === null) return resolve(named.file) === file;
  const top = resolve(named.folder);
  // Globs count from the root, and from a folder itself where it lies outside.
  const root = relative(folder, top).startsWith('..') ? top : folder;
  const isBelow = !relative(top, file).startsWith('..');
  return isBelow && isDocument(file, root, { ...corpus.configuration, include: named.include });
}

type KeyedFindings = ReadonlyMap<string, Finding>;

/** What is new and what is gone, then how many there are now. */
function differenceText(before: KeyedFindings, after: KeyedFindings, result: CheckResult, paper: Paper): string {
  const only = (these: KeyedFindings, those: KeyedFindings) =>
    forReaders([...these].flatMap(([key, finding]) => (those.has(key) ? [] : [finding])));
  const [fresh, gone] = [only(after, before), only(before, after)];
  const lines = [
    ...fresh.map((finding) => `${style(paper, 'red', '+')} ${findingText(paper, result.corpus, finding)}\n`),
    ...gone.map(({ message, rule }) => `${style(paper, 'green', '-')} ${rule} ${plain(message)}\n`),
  ];
  const counts = `${counted(forReaders(result.findings).length, 'finding')}, ${fresh.length} new, ${gone.length} gone`;
  return `${lines.join('')}${counted(result.corpus.documents.size, 'document')}: ${counts}.\n`;
}

/** Findings by what they say, not where. */
function byKey({ corpus, findings }: CheckResult): KeyedFindings {
  return new Map(
    findings.map((finding) => {
      const key = KEYS.get(finding) ?? keyOf(accept(finding, corpus, pathsOf(corpus)));
      KEYS.set(finding, key);
      return [key, finding];
    }),
  );
}

/** What is not checked again keeps its findings. */
const KEYS = new WeakMap<Finding, string>();

/** Resolves when a person ends it, or leaves: closes what it is told by or tells. */
async function ended(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM'].map((signal) => once(process, signal));
  const left = new Promise((done) => process.stdout.once('error', done));
  const isTold = isPipe(0);
  if (isTold) process.stdin.resume();
  await Promise.race([left, ...signals, ...(isTold ? [once(process.stdin, 'end')] : [])]);
  // Listened to, it would keep the process.
  if (isTold) process.stdin.pause();
}

/** Whether somebody holds the other end of a stream: what comes from nowhere or from a file has ended from the start. */
function isPipe(descriptor: number): boolean {
  const status = fstatSync(descriptor);
  return status.isFIFO() || status.isSocket();
}

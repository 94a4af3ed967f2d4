import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { lstat, open, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';
import type { Configuration } from './configuration.js';

/** A file or folder that could not be read, and why, in words that follow its name. */
export interface Unread {
  readonly path: string;
  readonly problem: string;
}

/** Bytes in the largest file that is read. A policy document has a thousandth of that. */
export const MAX_BYTES = 64 * 1024 * 1024;
const TOO_LARGE = `is larger than ${MAX_BYTES / 1024 / 1024} MB`;

/**
 * The documents in a folder and below, in order of their paths: what the configuration includes and does not exclude,
 * and `.gitignore` files leave. Links are not followed: there are no loops, no document comes twice, and nobody who fills a
 * folder decides what else is read. Stops reading disks when the caller stops asking.
 * @param folder Absolute, or relative to the working directory; the paths found begin with it.
 * @param root The folder that the configuration's globs count from; `folder` itself where it lies outside.
 * @param leaveOut Is told of what else is included, and of folders, that somebody excluded, and of links that lead out of the
 *   folder; of dot folders and node_modules nobody wants to hear.
 * @returns A path for each document; an `Unread` for each folder that could not be looked into.
 */
export async function* findDocuments(
  folder: string,
  configuration: Configuration,
  root: string = folder,
  leaveOut: (file: Unread) => void = () => {},
): AsyncGenerator<string | Unread> {
  const selection = select(configuration);
  const top = resolve(folder);
  const prefix = relativePath(resolve(root), top) ?? '';
  const home = await realpath(top).catch(() => top);
  yield* walk(folder, prefix, await ignoresAbove(top));

  async function* walk(at: string, path: string, above: Ignores | null): AsyncGenerator<string | Unread> {
    let entries: readonly Dirent[];
    try {
      entries = await readdir(at, { withFileTypes: true });
    } catch (error) {
      yield { path: at, problem: problemOf(error, at) };
      return;
    }
    const ignores = await ignoresIn(resolve(at), above);
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      const file = join(at, entry.name);
      const target = entry.isSymbolicLink() ? await targetOf(file) : null;
      const isFolder = entry.isDirectory() || target?.isFolder === true;
      if (!isFolder && !selection.isIncluded(inner)) continue;
      const isExcluded = selection.isExcluded(inner);
      if (isExcluded || isIgnored(resolve(file), isFolder, ignores)) {
        const problem = isExcluded ? 'is excluded' : 'is ignored by .gitignore';
        if (!/^(?:\.|node_modules$)/.test(entry.name)) leaveOut({ path: isFolder ? `${file}${sep}` : file, problem });
        continue;
      }
      if (target) {
        const isOut = relativePath(home, target.path) === null;
        if (isOut) leaveOut({ path: isFolder ? `${file}${sep}` : file, problem: 'leads out of the folder' });
      } else if (isFolder) yield* walk(file, inner, ignores);
      else yield file;
    }
  }
}

/**
 * Whether `findDocuments(folder)` would find this file, were it there: for files that appear or change later.
 * @param path Absolute.
 * @param folder Absolute.
 * @param isNamed Whether a person asked for the file: then it is read through links too.
 */
export async function isDocument(
  path: string,
  folder: string,
  configuration: Configuration,
  isNamed = false,
): Promise<boolean> {
  const inner = relativePath(folder, path);
  if (inner === null || inner === '') return false;
  const { isIncluded, isExcluded } = select(configuration);
  const parts = inner.split('/');
  const ancestors = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  if (!isIncluded(inner) || ancestors.some((ancestor) => isExcluded(ancestor))) return false;
  if (!isNamed) for (const ancestor of ancestors) if (await isLink(join(folder, ancestor))) return false;
  let ignores = await ignoresAbove(folder);
  for (const at of [folder, ...ancestors.slice(0, -1).map((ancestor) => join(folder, ancestor))])
    ignores = await ignoresIn(at, ignores);
  return !ancestors.some((ancestor) => isIgnored(join(folder, ancestor), ancestor !== inner, ignores));
}

/** What a configuration file is called; of several in a folder, the first counts. */
export const CONFIGURATION_FILES = ['crosscheck.yml', 'crosscheck.yaml'] as const;

/**
 * The configuration file that holds for a folder: in it or in the nearest folder above, but not beyond the repository.
 * @param folder Absolute.
 * @returns Its path; null where there is none.
 */
export async function findConfiguration(folder: string): Promise<string | null> {
  for (const name of CONFIGURATION_FILES) if (await exists(join(folder, name))) return join(folder, name);
  const isTop = folder === dirname(folder) || (await exists(join(folder, '.git')));
  return isTop ? null : findConfiguration(dirname(folder));
}

/** A file's text, or why there is none. */
export type Source = { readonly text: string; readonly encoding: Encoding } | Unread;
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Reads a file as text: UTF-8, or UTF-16 with a byte order mark; the mark stays in the text. Nothing else is guessed at,
 * since a wrong guess changes figures: such a file is named, with what to do about it.
 * Never throws; does not open what is no regular file.
 */
export async function readSource(path: string): Promise<Source> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return { path, problem: 'is a folder' };
    if (!status.isFile()) return { path, problem: 'is no regular file' };
    if (status.size > MAX_BYTES) return { path, problem: TOO_LARGE };
    return decodeSource(path, await readFile(path));
  } catch (error) {
    return { path, problem: problemOf(error, path) };
  }
}

/** A file's bytes as text, by the rules of {@link readSource}. @param path What to call it. */
export function decodeSource(path: string, bytes: Buffer): Source {
  if (bytes.length > MAX_BYTES) return { path, problem: TOO_LARGE };
  const source = decode(bytes);
  return 'problem' in source ? { path, ...source } : source;
}

/**
 * Writes a file whole or not at all: aside, then to the disk, then in place. Its rights are kept, and a link stays a link.
 * What is there and no regular file (a pipe, a device) is written to as it is.
 * @returns null, or why it could not be written, in words that follow its name.
 */
export async function writeSource(
  path: string,
  content: string | Uint8Array,
  encoding: Encoding = 'utf-8',
): Promise<string | null> {
  const bytes = typeof content === 'string' ? encode(content, encoding) : content;
  try {
    const target = await realpath(path).catch(() => path);
    const status = await stat(target).catch(() => null);
    if (status?.isDirectory()) return 'is a folder';
    if (status && !status.isFile()) await writeFile(target, bytes);
    else await writeAside(target, bytes, status?.mode ?? 0o666);
    return null;
  } catch (error) {
    const problem = problemOf(error);
    return problem === PROBLEMS.ENOENT
      ? 'could not be written: its folder does not exist'
      : problem.replace(/\bread\b(?!-)/, 'written');
  }
}

function encode(text: string, encoding: Encoding): Uint8Array {
  const bytes = Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

async function writeAside(target: string, bytes: Uint8Array, mode: number): Promise<void> {
  const aside = `${target}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  try {
    const file = await open(aside, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, target);
    await syncFolder(dirname(target));
    await removeLeftovers(target);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Making one takes longer than answering a hover. */
const day = new Intl.DateTimeFormat('sv-SE');

/** Milliseconds after which a file that was written aside is nobody's any more: its process was killed. */
const LEFT_OVER = 60 * 60 * 1000;

/** Removes what processes that were killed left beside a file when they wrote it. */
async function removeLeftovers(target: string): Promise<void> {
  const folder = dirname(target);
  const name = basename(target);
  for (const entry of await readdir(folder).catch(() => [])) {
    if (!entry.startsWith(name) || !/^\.\d+-[0-9a-f]{8}\.tmp$/.test(entry.slice(name.length))) continue;
    const status = await stat(join(folder, entry)).catch(() => null);
    if (status && Date.now() - status.mtimeMs > LEFT_OVER)
      await rm(join(folder, entry), { force: true }).catch(() => {});
  }
}

/** The day by the user's calendar, as `2026-12-31`. */
export function today(): string {
  return day.format(new Date());
}

/** Has the new name on the disk too, where the system lets a folder be synced. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

function decode(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } | { readonly problem: string } {
  const encoding = encodingOf(bytes);
  const kind = encoding === 'utf-8' ? binaryKind(bytes) : null;
  if (kind) return { problem: `is ${kind}, not text` };
  if (encoding === 'utf-8' && !isUtf8(bytes))
    return { problem: `is not UTF-8 (line ${firstBadLine(bytes)}); save it in that encoding` };
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return { problem: `is not ${encoding.toUpperCase()}, as its byte order mark says` };
  }
}

function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Text may hold a stray NUL; one control character in a hundred is something else. */
function binaryKind(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 8192);
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'a PDF file';
  if (head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return 'a Word file or another archive';
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return controls > 1 && controls * 100 > head.length ? 'a binary file' : null;
}

function firstBadLine(bytes: Buffer): number {
  const good = new TextDecoder('utf-8').decode(bytes).indexOf('\ufffd');
  return new TextDecoder('utf-8').decode(bytes).slice(0, good).split('\n').length;
}

function select({ include, exclude }: Configuration) {
  const options = { dot: true, nocase: true };
  return { isIncluded: picomatch([...include], options), isExcluded: picomatch([...exclude], options) };
}

/** Where a link leads; null where it leads nowhere: then it is named as unreadable. */
async function targetOf(link: string): Promise<{ readonly path: string; readonly isFolder: boolean } | null> {
  try {
    const path = await realpath(link);
    return { path, isFolder: (await stat(path)).isDirectory() };
  } catch {
    return null;
  }
}

function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (status) => status.isSymbolicLink(),
    () => false,
  );
}

/** What the `.gitignore` of a folder says, before what those above it say. */
interface Ignores {
  readonly folder: string;
  readonly patterns: Ignore;
  readonly above: Ignores | null;
}

/** The ignores of the repository that holds a folder, its own left out; null where they ignore the folder itself. */
async function ignoresAbove(folder: string): Promise<Ignores | null> {
  const parents: string[] = [];
  for (let at = folder; !(await exists(join(at, '.git'))); parents.unshift(at)) {
    if (at === dirname(at)) return null;
    at = dirname(at);
  }
  let ignores: Ignores | null = null;
  for (const parent of parents) ignores = await ignoresIn(parent, ignores);
  return isIgnored(folder, true, ignores) ? null : ignores;
}

async function ignoresIn(folder: string, above: Ignores | null): Promise<Ignores | null> {
  const file = join(folder, '.gitignore');
  // As in git, a link is none: it may lead to a device that never ends.
  const status = await lstat(file).catch(() => null);
  const text = status?.isFile() && status.size <= MAX_BYTES ? await readFile(file, 'utf8').catch(() => null) : null;
  return text === null ? above : { folder, patterns: ignore().add(text), above };
}

/** The innermost file that speaks of the path decides, as in git. */
function isIgnored(path: string, isFolder: boolean, ignores: Ignores | null): boolean {
  for (let at = ignores; at; at = at.above) {
    const { ignored, unignored } = at.patterns.test(relativePath(at.folder, path) + (isFolder ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The path from `folder` to `path` with `/`; '' for the folder itself, null where it lies elsewhere. Both absolute. */
function relativePath(folder: string, path: string): string | null {
  if (path === folder) return '';
  const start = folder.endsWith(sep) ? folder : folder + sep;
  return path.startsWith(start) ? path.slice(start.length).split(sep).join('/') : null;
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has too long a name',
  ENOSPC: 'could not be written: the disk is full',
  EROFS: 'may not be written: the disk is read-only',
};

function problemOf(error: unknown, path = ''): string {
  // Names that are no UTF-8 come with replacement characters, by which no file is found.
  if (path.includes('\ufffd')) return 'has a name that is not UTF-8: rename it';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return PROBLEMS[code] ?? `could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

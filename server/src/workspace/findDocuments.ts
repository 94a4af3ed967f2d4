import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Configuration } from '../configuration.js';
import { CONFIGURATION_FILES } from './findConfiguration.js';
import { type Ignores, ignoresAbove, ignoresIn, isIgnored } from './ignores.js';
import { relativePath } from './paths.js';
import { problemOf, type Unread } from './unread.js';

/**
 * The documents in a folder and below, in order of their paths: what the configuration includes and does not exclude,
 * and `.gitignore` files leave. Links are not followed: there are no loops, no document comes twice, and nobody who fills a
 * folder decides what else is read. Stops reading disks when the caller stops asking.
 * @param folder Absolute, or relative to the working directory; the paths found begin with it.
 * @param root The folder of the configuration, from which its globs count; `folder` itself where it lies outside.
 * @param leaveOut Is told of what else is included, and of folders, that somebody excluded, of links that lead out of the
 *   folder, and of configurations in other folders than `root`; of dot folders and node_modules nobody wants to hear.
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

  function isOtherConfiguration(file: string): boolean {
    return CONFIGURATION_FILES.some((name) => name === basename(file)) && dirname(resolve(file)) !== resolve(root);
  }

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
      if (!isFolder && !selection.isIncluded(inner)) {
        if (isOtherConfiguration(file)) leaveOut({ path: file, problem: 'is not the configuration in use' });
        continue;
      }
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

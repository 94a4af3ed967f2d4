import { lstat, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { MAX_BYTES } from './decode.js';
import { exists, relativePath } from './paths.js';

/** What the `.gitignore` of a folder says, before what those above it say. */
export interface Ignores {
  readonly folder: string;
  readonly patterns: Ignore;
  readonly above: Ignores | null;
}

/** The ignores of the repository that holds a folder, its own left out; null where they ignore the folder itself. */
export async function ignoresAbove(folder: string): Promise<Ignores | null> {
  const parents: string[] = [];
  for (let at = folder; !(await exists(join(at, '.git'))); parents.unshift(at)) {
    if (at === dirname(at)) return null;
    at = dirname(at);
  }
  let ignores: Ignores | null = null;
  for (const parent of parents) ignores = await ignoresIn(parent, ignores);
  return isIgnored(folder, true, ignores) ? null : ignores;
}

/** The `.gitignore` of a folder before those above it; those alone where it has none. */
export async function ignoresIn(folder: string, above: Ignores | null): Promise<Ignores | null> {
  const file = join(folder, '.gitignore');
  // As in git, a link is none: it may lead to a device that never ends.
  const status = await lstat(file).catch(() => null);
  const text = status?.isFile() && status.size <= MAX_BYTES ? await readFile(file, 'utf8').catch(() => null) : null;
  return text === null ? above : { folder, patterns: ignore().add(text), above };
}

/** The innermost file that speaks of the path decides, as in git. */
export function isIgnored(path: string, isFolder: boolean, ignores: Ignores | null): boolean {
  for (let at = ignores; at; at = at.above) {
    const { ignored, unignored } = at.patterns.test(relativePath(at.folder, path) + (isFolder ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
}

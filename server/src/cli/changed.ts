import { execFile } from 'node:child_process';
import { realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a repository without a commit is held against: git's name for a tree without files. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/**
 * The files that git holds to be changed: with a ref, since this branch left it, without one, since the last commit; what
 * is not committed, and new files that are not ignored, in either case.
 * @returns Their uris, by the path that documents under the working directory have; or why git does not say.
 */
export async function changedFiles(ref: string | true): Promise<ReadonlySet<string> | string> {
  try {
    const top = (await git('rev-parse', '--show-toplevel')).trimEnd();
    const base = ref === true ? [await lastCommit()] : ['--merge-base', ref];
    if (ref !== true && ref.startsWith('-')) return `${ref} is no ref`;
    const lists = [
      await git('diff', '--name-only', '-z', '--no-ext-diff', '--diff-filter=d', '--no-relative', ...base, '--'),
      await git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', `${top}`),
    ];
    const names = lists.flatMap((list) => list.split('\0')).filter((name) => name !== '');
    const here = resolve();
    // git speaks of the real folder; documents are named by the one that was walked into.
    const real = await realpath(here);
    return new Set(
      names.map((name) => {
        const path = join(top, name);
        return pathToFileURL(path.startsWith(real) ? here + path.slice(real.length) : path).href;
      }),
    );
  } catch (error) {
    return `git does not tell what changed: ${reasonOf(error)}`;
  }
}

function lastCommit(): Promise<string> {
  return git('rev-parse', '--verify', '--quiet', 'HEAD').then(
    () => 'HEAD',
    () => EMPTY_TREE,
  );
}

/** Whether what stands behind `--changed` is a file or folder to check, and no ref. */
export async function isPath(ref: string): Promise<boolean> {
  if (!(await stat(ref).catch(() => null))) return false;
  return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).then(
    () => false,
    () => true,
  );
}

async function git(...words: readonly string[]): Promise<string> {
  // A monitor of files is a program that the repository names: none is started.
  const { stdout } = await run('git', ['-c', 'core.fsmonitor=false', ...words], { maxBuffer: 1 << 28 });
  return stdout;
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'it is not installed';
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return said.split('\n')[0]!.replace(/^fatal: /, '');
}

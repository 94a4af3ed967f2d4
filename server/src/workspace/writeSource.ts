import { randomBytes } from 'node:crypto';
import { open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Encoding } from './decode.js';
import { PROBLEMS, problemOf } from './unread.js';

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

/** Has the new name on the disk too, where the system lets a folder be synced. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

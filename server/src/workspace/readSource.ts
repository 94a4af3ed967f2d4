import { readFile, stat } from 'node:fs/promises';
import { decodeSource, MAX_BYTES, type Source, TOO_LARGE } from './decode.js';
import { problemOf } from './unread.js';

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

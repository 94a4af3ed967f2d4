import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { version } from '../../../package.json';
import type { Configuration } from '../configuration.js';

/** Put in by the build: a hash of all sources that it was made of. Sources that run as they are share nothing. */
declare const BUILD: string | undefined;
const PROGRAM = `${version} ${typeof BUILD === 'undefined' ? randomUUID() : BUILD} ${process.versions.v8}`;

const HASH = 32;
/** Days that an entry is kept which nobody asks for: its document is gone, or has another name. */
const KEPT = 30;
const DAY = 24 * 60 * 60 * 1000;
/** Bytes that an entry may grow to when it is unpacked: far more than any analysis has. */
const LARGEST = 1 << 30;

/**
 * Packed analyses in a folder, a file for each document. An entry holds when it was made of the same text under the same
 * name by the same program with the same configuration; the folder may be shared between machines and versions. What
 * does not hold, or is damaged, counts as absent and is overwritten. Entries are put in place whole but not synced: what
 * a power cut tears, the checksum tells, and nothing is lost but time. Whoever may write the folder is trusted: a
 * checksum is no signature.
 */
export class Cache {
  readonly #folder: string;
  readonly #context: string;

  constructor(folder: string, configuration: Configuration) {
    this.#folder = folder;
    const { root: _root, today: _today, ...rest } = configuration;
    this.#context = `${PROGRAM} ${JSON.stringify(rest)}`;
  }

  /** @param name The document's path from the root. @returns null where there is none that holds. */
  async read(name: string, text: string): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      const file = this.#file(name);
      const entry = await readFile(file);
      const packed = entry.subarray(2 * HASH);
      const isOurs = entry.subarray(0, HASH).equals(this.#key(name, text));
      if (!isOurs || !entry.subarray(HASH, 2 * HASH).equals(hash(packed))) return null;
      const analysis = inflateRawSync(packed, { maxOutputLength: LARGEST });
      const now = new Date();
      await utimes(file, now, now).catch(() => null);
      return analysis;
    } catch {
      return null;
    }
  }

  /** A cache that can't be written is none: nothing is lost but time. */
  async write(name: string, text: string, analysis: Uint8Array): Promise<void> {
    const packed = deflateRawSync(analysis, { level: 1 });
    const file = this.#file(name);
    const aside = `${file}.${randomUUID()}`;
    try {
      const made = await mkdir(dirname(file), { recursive: true });
      if (made) await this.#hideFromGit();
      await writeFile(aside, Buffer.concat([this.#key(name, text), hash(packed), packed]));
      await rename(aside, file);
    } catch {
      await rm(aside, { force: true }).catch(() => null);
    }
  }

  /** A cache is nobody's work: git passes over it, itself included. */
  async #hideFromGit(): Promise<void> {
    await writeFile(join(this.#folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => null);
  }

  #key(name: string, text: string): Buffer {
    return hash(JSON.stringify([this.#context, name, hash(Buffer.from(text, 'utf16le')).toString('hex')]));
  }

  #file(name: string): string {
    const id = hash(name).toString('hex', 0, 16);
    return join(this.#folder, id.slice(0, 2), id);
  }
}

/**
 * Deletes the entries of a cache that nobody has asked for in {@link KEPT} days; looks once a day. What can't be deleted
 * stays.
 */
export async function prune(folder: string): Promise<void> {
  const now = Date.now();
  const mark = join(folder, '.pruned');
  const last = await stat(mark).catch(() => null);
  if (last && now - last.mtimeMs < DAY) return;
  try {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      const file = join(entry.parentPath, entry.name);
      if (now - (await stat(file)).mtimeMs > KEPT * DAY) await rm(file, { force: true });
    }
    await writeFile(mark, '');
  } catch {
    // No cache, or one that is not ours to clear.
  }
}

function hash(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

import { isUtf8 } from 'node:buffer';
import type { Unread } from './unread.js';

/** Bytes in the largest file that is read. A policy document has a thousandth of that. */
export const MAX_BYTES = 64 * 1024 * 1024;
export const TOO_LARGE = `is larger than ${MAX_BYTES / 1024 / 1024} MB`;

/** A file's text, or why there is none. */
export type Source = { readonly text: string; readonly encoding: Encoding } | Unread;
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file's bytes as text, by the rules of `readSource`. @param path What to call it. */
export function decodeSource(path: string, bytes: Buffer): Source {
  if (bytes.length > MAX_BYTES) return { path, problem: TOO_LARGE };
  const source = decode(bytes);
  return 'problem' in source ? { path, ...source } : source;
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

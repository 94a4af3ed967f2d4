import { extname } from 'node:path';
import { CHECK_FORMATS, type CheckFormat } from './formats/format.js';

/** A file that the result is written to. */
export interface Output {
  readonly format: CheckFormat;
  readonly file: string;
}

/** Formats by the ends of their files' names. */
const BY_NAME: Readonly<Record<string, CheckFormat>> = {
  '.txt': 'text',
  '.json': 'json',
  '.sarif': 'sarif',
  '.rdjson': 'rdjson',
  '.csv': 'csv',
  '.html': 'html',
  '.md': 'markdown',
};

/**
 * Reads `FORMAT=FILE`, or `FILE` alone where its name tells the format.
 * @returns The output, or what is wrong.
 */
export function readOutput(given: string): Output | string {
  const [, name, rest] = /^([a-z]*)=(.*)$/s.exec(given) ?? [];
  if (rest !== undefined) {
    const format = CHECK_FORMATS.find((each) => each === name);
    if (!format) return `there is no format "${name}"; there are ${CHECK_FORMATS.join(', ')}`;
    if (rest === '-') return `- is no file: --format ${name} writes to standard output`;
    return rest === '' ? `${given} names no file` : { format, file: rest };
  }
  const format = BY_NAME[extname(given).toLowerCase()];
  return format ? { format, file: given } : `${given} does not tell its format: write FORMAT=${given}`;
}

import { mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { writeSource } from '../workspace/writeSource.js';
import type { CheckResult } from './checkResult.js';
import { formatResult } from './formats/formatResult.js';
import type { Output } from './output.js';
import { tell } from './tell.js';

/** What a report begins with, or ends with where it is text for people. */
const REPORT =
  /^(?:## Crosscheck\n|\{|\[\s*[{\]]|::(?:error|warning|notice) |<\?xml|<!doctype html|\ufeff?"?\w+"?,)|(?:^|\n)\d+ documents? checked[^\n]*\n?$/i;

/** Why some files can't be written to, as a sentence: no document is lost to a slip in a name. Null where all can. */
export async function refusalOf(outputs: readonly Output[]): Promise<string | null> {
  const named = new Set<string>();
  for (const { file } of outputs) {
    if (named.has(resolve(file))) return `--output names ${file} twice.`;
    named.add(resolve(file));
    if (!/\.(?:md|markdown|txt)$/i.test(file)) continue;
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text.trim() !== '' && !REPORT.test(text))
      return `${file} is a document, no report: --output would overwrite it.`;
  }
  return null;
}

/** Writes the result to files, each whole or not at all. @returns Whether all could be written; what could not is told. */
export async function writeOutputs(outputs: readonly Output[], result: CheckResult): Promise<boolean> {
  let isWritten = true;
  for (const { file, format } of outputs) {
    // A folder that can't be made is told by the file that can't be written into it.
    await mkdir(dirname(file), { recursive: true }).catch(() => null);
    const problem = await writeSource(file, await formatResult(result, format));
    if (problem) tell(`${file} ${problem}.`);
    isWritten &&= problem === null;
  }
  return isWritten;
}

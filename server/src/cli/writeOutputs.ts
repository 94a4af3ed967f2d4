import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { isReport } from '../text/reports.js';
import { CONFIGURATION_FILES } from '../workspace/findConfiguration.js';
import { writeSource } from '../workspace/writeSource.js';
import { BASELINE_FILE } from './baseline.js';
import type { CheckResult } from './checkResult.js';
import { formatResult } from './formats/formatResult.js';
import type { Output } from './output.js';
import { tell } from './tell.js';

/** Files that a check reads beside documents, where they have other names than usual. */
interface Kept {
  readonly config?: string | false;
  readonly baseline?: string | false;
}

/** Why some files can't be written to, as a sentence: nothing is lost to a slip in a name. Null where all can. */
export async function refusalOf(outputs: readonly Output[], kept: Kept): Promise<string | null> {
  const named = new Set<string>();
  for (const { file } of outputs) {
    if (named.has(resolve(file))) return `--output names ${file} twice.`;
    named.add(resolve(file));
    const what = await otherThanReport(file, kept);
    if (what) return `${file} is ${what}, no report: --output would overwrite it.`;
  }
  return null;
}

/** What a file is that is no report, or would be by its name; null where it is one or may become one. */
async function otherThanReport(file: string, { baseline, config }: Kept): Promise<string | null> {
  const isOneOf = (names: readonly string[], given: string | false | undefined) =>
    names.includes(basename(file)) || (given && resolve(given) === resolve(file));
  if (isOneOf(CONFIGURATION_FILES, config)) return 'the configuration';
  if (isOneOf([BASELINE_FILE], baseline)) return 'the baseline';
  if (!/\.(?:md|markdown|txt)$/i.test(file)) return null;
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim() === '' || isReport(text) ? null : 'a document';
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

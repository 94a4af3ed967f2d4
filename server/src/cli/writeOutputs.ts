import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeSource } from '../workspace.js';
import type { CheckResult } from './checkResult.js';
import { formatResult } from './formats/formatResult.js';
import type { Output } from './output.js';
import { tell } from './tell.js';

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

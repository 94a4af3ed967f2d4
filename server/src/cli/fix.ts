import { fileURLToPath } from 'node:url';
import { createTwoFilesPatch } from 'diff';
import type { Corpus } from '../corpus/corpus.js';
import { applyEdits, safeFixes } from '../rules/fixes.js';
import type { Finding } from '../rules/rule.js';
import { readDocument } from '../text/read.js';
import { readSource } from '../workspace/readSource.js';
import { writeSource } from '../workspace/writeSource.js';
import { counted } from './formats/layout.js';
import { fromHere } from './places.js';
import { tell } from './tell.js';

/** A mended document may show something more to mend. */
const MOST_ROUNDS = 10;

/** What fixing came to. */
export interface FixResult {
  /** How many fixes were made. */
  readonly count: number;
  /** The new text of each changed file by uri. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Makes all safe fixes in the corpus, until none is left. No file is written.
 * @param find Finds what is to be fixed.
 */
export function fix(corpus: Corpus, find: () => readonly Finding[]): FixResult {
  const texts = new Map<string, string>();
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = safeFixes(find());
    if (fixes.length === 0) break;
    count += fixes.length;
    const edits = fixes.flatMap((each) => each.edits);
    for (const uri of new Set(edits.map((edit) => edit.uri))) {
      const text = applyEdits(
        corpus.documents.get(uri)!.document.text,
        edits.filter((edit) => edit.uri === uri),
      );
      texts.set(uri, text);
      corpus.update(readDocument(uri, text));
    }
  }
  return { count, texts };
}

/**
 * Writes the changed files, each in its encoding, but none that somebody else changed in the meantime.
 * @param before The texts as they were read, by uri.
 * @returns Whether all could be written; what could not is told.
 */
export async function writeFixes({ count, texts }: FixResult, before: ReadonlyMap<string, string>): Promise<boolean> {
  let left = 0;
  for (const [uri, text] of texts) {
    const path = fileURLToPath(uri);
    const source = await readSource(path);
    const problem =
      'problem' in source
        ? source.problem
        : source.text === before.get(uri)
          ? await writeSource(path, text, source.encoding)
          : 'was changed since it was read, and was left alone';
    if (problem === null) continue;
    tell(`${fromHere(path)} ${problem}.`);
    left++;
  }
  if (left > 0) tell(`fixed ${texts.size - left} of ${counted(texts.size, 'file')}.`);
  else if (count > 0) tell(`made ${counted(count, 'fix', 'fixes')} in ${counted(texts.size, 'file')}.`);
  return left === 0;
}

/** The changes as a unified diff. @param before The texts as they are on disk, by uri. */
export function diffOf({ count, texts }: FixResult, before: ReadonlyMap<string, string>): string {
  const patches = [...texts].map(([uri, text]) => {
    const path = fromHere(fileURLToPath(uri));
    return createTwoFilesPatch(`a/${path}`, `b/${path}`, before.get(uri)!, text, undefined, undefined, { context: 2 });
  });
  return count === 0 ? 'Nothing to fix.\n' : patches.join('');
}

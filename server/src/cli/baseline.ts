import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Corpus } from '../corpus/corpus.js';
import { type AcceptedFinding, accept, compareWith, keyOf } from '../rules/baseline.js';
import type { Finding } from '../rules/rule.js';
import { shorten } from '../text/shorten.js';
import { readSource } from '../workspace/readSource.js';
import { writeSource } from '../workspace/writeSource.js';
import { counted } from './formats/layout.js';
import { fromHere } from './places.js';
import { tell } from './tell.js';

export interface BaselineOptions {
  /** The file; false to do without, absent for `crosscheck-baseline.json` beside the configuration. */
  readonly baseline?: string | false;
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
}

/** What a baseline is called, unless it is named otherwise. */
export const BASELINE_FILE = 'crosscheck-baseline.json';

const File = v.object({
  version: v.literal(1),
  accepted: v.array(
    v.object({
      rule: v.string(),
      path: v.string(),
      figure: v.string(),
      statement: v.string(),
      related: v.array(v.object({ path: v.string(), statement: v.string() })),
    }),
  ),
});

/** What a team has accepted. */
export interface Baseline {
  readonly file: string;
  /** The root: paths in the baseline count from it. */
  readonly folder: string;
  readonly accepted: readonly AcceptedFinding[];
  readonly exists: boolean;
}

/** A baseline that accepts nothing. @param folder The root. */
export function emptyBaseline(folder: string, { baseline }: BaselineOptions): Baseline {
  return { file: baseline || join(folder, BASELINE_FILE), folder, accepted: [], exists: false };
}

/** @returns null where the file can't be read or is asked for and not there. It is told on standard error. */
export async function readBaseline(folder: string, options: BaselineOptions): Promise<Baseline | null> {
  const empty = emptyBaseline(folder, options);
  const { file } = empty;
  if (options.baseline === false) return empty;
  const source = await readSource(file);
  if ('problem' in source) {
    const mayMiss = options.baseline === undefined || options.updateBaseline;
    if (source.problem === 'does not exist' && mayMiss) return empty;
    return complain(file, source.problem);
  }
  const read = parse(source.text);
  return 'problem' in read ? complain(file, read.problem) : { file, folder, exists: true, ...read };
}

/** Characters of a reason that are told: what is wrong may be quoted in it, and be of any length. */
const LONGEST_REASON = 200;

/** A baseline's text, or what is wrong with it, in words that follow its name. */
function parse(text: string): Pick<Baseline, 'accepted'> | { readonly problem: string } {
  try {
    const { issues, output, success } = v.safeParse(File, JSON.parse(text.replace(/^\ufeff/, '')), {
      abortEarly: true,
    });
    if (success) return { accepted: output.accepted };
    const [{ message }] = issues;
    return {
      problem: `is no baseline: ${v.getDotPath(issues[0]) ?? 'all of it'}: ${shorten(message, LONGEST_REASON)}`,
    };
  } catch (error) {
    return {
      problem: `is no baseline: ${shorten(error instanceof Error ? error.message : String(error), LONGEST_REASON)}`,
    };
  }
}

/** Which findings are new and which are not, and which of the accepted ones are still there. */
export function holdAgainst({ accepted }: Baseline, findings: readonly Finding[], corpus: Corpus) {
  return compareWith(accepted, findings, (finding) => accept(finding, corpus, pathsOf(corpus)));
}

/**
 * What is accepted and no longer there, as far as the documents were read.
 * @param met What is still there.
 * @param checked The documents of which all findings were held against it.
 */
export function goneFrom(
  { accepted }: Baseline,
  met: readonly AcceptedFinding[],
  checked: Iterable<string>,
  corpus: Corpus,
): readonly AcceptedFinding[] {
  const isRead = readIn(corpus);
  const still = new Set(met);
  const whole = new Set([...checked].map(pathsOf(corpus)));
  return accepted.filter((each) => whole.has(each.path) && isRead(each) && !still.has(each));
}

/**
 * Writes the baseline anew. Updating accepts all findings; pruning drops what is gone and never adds. Either keeps what
 * involves documents that were not read, as long as these exist.
 * @returns The baseline as written; null where it could not be. It is told on standard error.
 */
export async function rewriteBaseline(
  baseline: Baseline,
  findings: readonly Finding[],
  corpus: Corpus,
  options: BaselineOptions,
): Promise<Baseline | null> {
  const { file, folder } = baseline;
  const isRead = readIn(corpus);
  const elsewhere = await stillThere(
    baseline.accepted.filter((each) => !isRead(each)),
    folder,
  );
  const here = options.updateBaseline
    ? findings.map((finding) => accept(finding, corpus, pathsOf(corpus)))
    : holdAgainst({ ...baseline, accepted: baseline.accepted.filter(isRead) }, findings, corpus).met;
  const accepted = [...elsewhere, ...here].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const problem = await writeSource(file, `${JSON.stringify({ version: 1, accepted }, null, 2)}\n`);
  if (problem) return complain(file, problem);
  tell(`${fromHere(file)} accepts ${counted(accepted.length, 'finding')}.`);
  return { file, folder, accepted, exists: true };
}

/** Whether all documents of an accepted finding were read. */
function readIn(corpus: Corpus): (accepted: AcceptedFinding) => boolean {
  const read = new Set([...corpus.documents.keys()].map(pathsOf(corpus)));
  return (accepted) => documentsOf(accepted).every((path) => read.has(path));
}

/** A document's path from the root, by uri. */
export function pathsOf({ configuration: { root } }: Corpus): (uri: string) => string {
  return (uri) => (uri.startsWith(root) ? decodeURIComponent(uri.slice(root.length)) : fromHere(fileURLToPath(uri)));
}

async function stillThere(accepted: readonly AcceptedFinding[], folder: string): Promise<readonly AcceptedFinding[]> {
  const gone = new Set<string>();
  for (const path of new Set(accepted.flatMap(documentsOf)))
    await access(join(folder, path)).catch(() => gone.add(path));
  return accepted.filter((each) => !documentsOf(each).some((path) => gone.has(path)));
}

function documentsOf({ path, related }: AcceptedFinding): readonly string[] {
  return [path, ...related.map((other) => other.path)];
}

function complain(file: string, problem: string): null {
  tell(`${fromHere(file)} ${problem}.`);
  return null;
}

import type { Configuration } from '../configuration.js';
import type { Corpus } from '../corpus/corpus.js';
import { type Checked, checkWithSuppressed } from '../rules/check.js';
import { type BaselineOptions, goneFrom, holdAgainst, readBaseline, rewriteBaseline } from './baseline.js';
import { type CheckResult, isAtLeast } from './checkResult.js';
import { printConfiguration } from './configurationFile.js';
import { diffOf, fix, writeFixes } from './fix.js';
import type { CheckFormat } from './formats/format.js';
import { formatResult } from './formats/formatResult.js';
import { screen } from './formats/layout.js';
import type { Output } from './output.js';
import { type ReadOptions, readCorpus } from './read.js';
import { writeOutputs } from './writeOutputs.js';

export interface CheckOptions extends ReadOptions, BaselineOptions {
  readonly format: CheckFormat;
  readonly output?: readonly Output[];
  /** The configuration decides where it is absent. */
  readonly failOn?: Configuration['failOn'];
  readonly printConfig?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** Reports what the rules find. @returns 1 where a finding is as severe as `failOn` or more. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  if (options.printConfig) return printConfiguration(options);
  const reading = await readCorpus(paths, options);
  const { corpus, folder } = reading;
  const read = await readBaseline(folder, options);
  let baseline = read ?? { file: '', folder, accepted: [], exists: false };
  let isSound = reading.isConfigured && read !== null && corpus.documents.size > 0;

  if (options.fix) {
    const before = new Map([...corpus.documents].map(([uri, { document }]) => [uri, document.text]));
    const fixed = fix(corpus, () => holdAgainst(baseline, checkAll(corpus).findings, corpus).fresh);
    if (options.dryRun) {
      process.stdout.write(diffOf(fixed, before));
      return isSound ? 0 : 2;
    }
    isSound = (await writeFixes(fixed)) && isSound;
  }

  const { findings, suppressed } = checkAll(corpus);
  if (read && (options.updateBaseline || options.pruneBaseline)) {
    const written = await rewriteBaseline(read, findings, corpus, options);
    baseline = written ?? read;
    isSound &&= written !== null;
  }
  const { fresh, known, met } = holdAgainst(baseline, findings, corpus);
  const failOn = options.failOn ?? corpus.configuration.failOn;
  const result: CheckResult = {
    ...reading,
    findings: fresh,
    accepted: known,
    gone: goneFrom(baseline, met, corpus),
    suppressed,
    hasBaseline: baseline.exists,
    failOn,
  };
  process.stdout.write(await formatResult(result, options.format, screen()));
  isSound = (await writeOutputs(options.output ?? [], result)) && isSound;
  if (!isSound) return 2;
  return fresh.some(({ severity }) => isAtLeast(severity, failOn)) ? 1 : 0;
}

/** What the rules find in all documents. */
function checkAll(corpus: Corpus): Checked {
  const checked = [...corpus.documents.keys()].map((uri) => checkWithSuppressed(uri, corpus));
  return {
    findings: checked.flatMap(({ findings }) => findings),
    suppressed: checked.flatMap(({ suppressed }) => suppressed),
  };
}

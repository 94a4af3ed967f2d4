import { type Configuration, SEVERITIES, type Severity } from '../configuration.js';
import type { Corpus } from '../corpus/corpus.js';
import { check as checkDocument } from '../rules/check.js';
import type { Finding } from '../rules/rule.js';
import { type BaselineOptions, holdAgainst, readBaseline, rewriteBaseline } from './baseline.js';
import { printConfiguration } from './configurationFile.js';
import { diffOf, fix, writeFixes } from './fix.js';
import type { Format } from './formats/format.js';
import { checkJson } from './formats/json.js';
import { checkText } from './formats/text.js';
import { type Reading, type ReadOptions, readCorpus } from './read.js';

export interface CheckOptions extends ReadOptions, BaselineOptions {
  readonly format: Format;
  /** The configuration decides where it is absent. */
  readonly failOn?: Configuration['failOn'];
  readonly printConfig?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** What `check` found, in order of the documents and places, without what the baseline accepts. */
export interface CheckResult extends Reading {
  readonly findings: readonly Finding[];
  readonly acceptedCount: number;
}

/** Reports what the rules find. @returns 1 where a finding is as severe as `failOn` or more. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  if (options.printConfig) return printConfiguration(options);
  const reading = await readCorpus(paths, options);
  if (!reading) return 2;
  const { corpus, folder } = reading;
  const read = await readBaseline(folder, options);
  let baseline = read ?? { file: '', folder, accepted: [] };
  let isSound = reading.isConfigured && read !== null;

  if (options.fix) {
    const before = new Map([...corpus.documents].map(([uri, { document }]) => [uri, document.text]));
    const fixed = fix(corpus, () => holdAgainst(baseline, findingsOf(corpus), corpus).fresh);
    if (options.dryRun) {
      process.stdout.write(diffOf(fixed, before));
      return isSound ? 0 : 2;
    }
    isSound = (await writeFixes(fixed)) && isSound;
  }

  const findings = findingsOf(corpus);
  if (read && (options.updateBaseline || options.pruneBaseline)) {
    const written = await rewriteBaseline(read, findings, corpus, options);
    baseline = written ?? read;
    isSound &&= written !== null;
  }
  const { fresh, met } = holdAgainst(baseline, findings, corpus);
  const result: CheckResult = { ...reading, findings: fresh, acceptedCount: met.length };
  process.stdout.write(options.format === 'json' ? checkJson(result) : checkText(result));
  if (!isSound) return 2;
  const failOn = options.failOn ?? corpus.configuration.failOn;
  return fresh.some(({ severity }) => isAtLeast(severity, failOn)) ? 1 : 0;
}

function findingsOf(corpus: Corpus): readonly Finding[] {
  return [...corpus.documents.keys()].flatMap((uri) => checkDocument(uri, corpus));
}

function isAtLeast(severity: Severity, least: Severity | 'never'): boolean {
  return least !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

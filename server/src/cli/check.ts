import { join, resolve } from 'node:path';
import { type Configuration, SEVERITIES, type Severity } from '../configuration.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Finding } from '../rules/rule.js';
import { CONFIGURATION_FILES } from '../workspace/findConfiguration.js';
import {
  type Baseline,
  type BaselineOptions,
  emptyBaseline,
  goneFrom,
  holdAgainst,
  readBaseline,
  rewriteBaseline,
} from './baseline.js';
import { changedFiles, isPath } from './changed.js';
import { type CheckResult, isAtLeast } from './checkResult.js';
import { Checks } from './checks.js';
import { printConfiguration } from './configurationFile.js';
import { diffOf, fix, writeFixes } from './fix.js';
import type { CheckFormat } from './formats/format.js';
import { formatResult } from './formats/formatResult.js';
import { screen } from './formats/layout.js';
import { forReaders } from './formats/reading.js';
import type { Output } from './output.js';
import { type Reading, type ReadOptions, readCorpus } from './read.js';
import { statistics } from './statistics.js';
import { startStopwatch } from './stopwatch.js';
import { tell } from './tell.js';
import { tellUnmetEntries } from './unmetEntries.js';
import { type Watched, watchDocuments } from './watch.js';
import { refusalOf, writeOutputs } from './writeOutputs.js';

export interface CheckOptions extends ReadOptions, BaselineOptions {
  readonly format: CheckFormat;
  readonly output?: readonly Output[];
  /** The configuration decides where it is absent. */
  readonly failOn?: Configuration['failOn'];
  /** So many warnings are let pass, whatever `failOn` is, and one more is not. */
  readonly maxWarnings?: number;
  /** Reports only what involves a file that git holds to be changed, since a ref or since the last commit. */
  readonly changed?: string | true;
  /** Leaves out what does not make the check fail. */
  readonly quiet?: boolean;
  readonly watch?: boolean;
  readonly timing?: boolean;
  readonly stats?: boolean;
  readonly printConfig?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** Reports what the rules find. @returns 1 where a finding is as severe as `failOn` or more. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const misuse = misuseOf(paths, options);
  if (misuse) return refuse(misuse);
  if (options.printConfig) return printConfiguration(options);
  if (typeof options.changed === 'string' && (await isPath(options.changed)))
    return check([options.changed, ...paths], { ...options, changed: true });
  const changed = options.changed ? await changedFiles(options.changed) : null;
  if (typeof changed === 'string') return refuse(`${changed}.`);
  const refusal = await refusalOf(options.output ?? [], options);
  if (refusal) return refuse(refusal);
  const watch = startStopwatch();
  const reading = await readCorpus(paths, options);
  const isChanging = options.fix || options.updateBaseline || options.pruneBaseline;
  if (isChanging && !reading.configured.isConfigured)
    return refuse('nothing was changed: the configuration has mistakes.');
  watch.lap('reading');
  const { corpus } = reading;
  const { folder } = reading.configured;
  if (reading.configured.isConfigured) tellUnmetEntries(reading, paths);
  const read = await readBaseline(folder, options);
  let baseline = read ?? emptyBaseline(folder, options);
  let isSound = reading.configured.isConfigured && reading.isComplete && read !== null && corpus.documents.size > 0;

  if (options.fix) {
    isSound = (await makeFixes(corpus, baseline, options)) && isSound;
    if (options.dryRun) return isSound ? 0 : 2;
  }
  const checks = new Checks(corpus);
  if (read && (options.updateBaseline || options.pruneBaseline)) {
    const written = await rewriteBaseline(read, checks.all().findings, corpus, options);
    baseline = written ?? read;
    isSound &&= written !== null;
  }
  const result = resultOf(reading, checks, baseline, changed, options);
  watch.lap('checking');
  process.stdout.write(await formatResult(result, options.format, screen()));
  isSound = (await writeOutputs(options.output ?? [], result)) && isSound;
  watch.lap('writing');
  if (options.stats) process.stderr.write(statistics(corpus));
  if (options.timing) process.stderr.write(watch.report());
  if (options.watch) await watchDocuments(paths, result, watched(paths, reading, checks, baseline, options));
  return isSound ? statusOf(result, options) : 2;
}

/** Why options can't be followed together; null where they can. */
function misuseOf(paths: readonly string[], options: CheckOptions): string | null {
  if (options.printConfig && options.format !== 'text') return '--print-config prints YAML, in no other format.';
  if (options.fix && paths.includes('-')) return '--fix can’t write to standard input.';
  const isChanging = options.updateBaseline || options.pruneBaseline;
  return options.baseline === false && isChanging ? '--no-baseline leaves no baseline to change.' : null;
}

/** Makes the fixes of what the baseline does not accept, or shows them. @returns Whether all could be written. */
async function makeFixes(corpus: Corpus, baseline: Baseline, { dryRun }: CheckOptions): Promise<boolean> {
  const before = new Map([...corpus.documents].map(([uri, { document }]) => [uri, document.text]));
  const fixed = fix(corpus, () => holdAgainst(baseline, new Checks(corpus).all().findings, corpus).fresh);
  if (!dryRun) return writeFixes(fixed, before);
  process.stdout.write(diffOf(fixed, before));
  return true;
}

function watched(
  paths: readonly string[],
  reading: Reading,
  checks: Checks,
  baseline: Baseline,
  options: CheckOptions,
): Watched {
  const names = CONFIGURATION_FILES.map((name) => join(reading.configured.folder, name));
  return {
    reading,
    checks,
    settings: [...names, ...(options.config ? [resolve(options.config)] : []), resolve(baseline.file)],
    async check() {
      const changed = options.changed ? await changedFiles(options.changed) : null;
      if (typeof changed === 'string') tell(`${changed}.`);
      return resultOf(reading, checks, baseline, typeof changed === 'string' ? null : changed, options);
    },
    async reload() {
      const again = await readCorpus(paths, options);
      const read = await readBaseline(again.configured.folder, options);
      return watched(paths, again, new Checks(again.corpus), read ?? baseline, options);
    },
  };
}

/** What is to be reported of what the rules find. */
function resultOf(
  reading: Reading,
  checks: Checks,
  baseline: Baseline,
  changed: ReadonlySet<string> | null,
  options: CheckOptions,
): CheckResult {
  const { corpus } = reading;
  // Who watches has all findings known from one check to the next.
  const around = changed === null || options.watch ? null : checks.around(changed);
  const { findings, suppressed } = around ?? checks.all();
  const { fresh, known, met } = holdAgainst(baseline, findings, corpus);
  // A draft that a changed source contradicts is unchanged itself.
  const isTouched = ({ related, uri }: Finding) =>
    changed === null || changed.has(uri) || related.some((other) => changed.has(other.uri));
  const touched = fresh.filter(isTouched);
  const failing = failingAmong(touched, options.failOn ?? corpus.configuration.failOn, options);
  const isLoud = ({ severity }: Finding) => !options.quiet || failing.includes(severity);
  return {
    ...reading,
    findings: touched.filter(isLoud),
    quieted: touched.filter((finding) => !isLoud(finding)),
    accepted: known.filter(isTouched),
    gone: goneFrom(baseline, met, around?.whole ?? corpus.documents.keys(), corpus),
    suppressed: suppressed.filter(({ finding }) => isTouched(finding)),
    hasBaseline: baseline.exists,
    failing,
  };
}

/** The severities that make the check fail. Where warnings are counted, `failOn` says nothing of them. */
function failingAmong(
  findings: readonly Finding[],
  failOn: Configuration['failOn'],
  { maxWarnings }: CheckOptions,
): readonly Severity[] {
  const areTooMany = maxWarnings !== undefined && warningsAmong(findings) > maxWarnings;
  return SEVERITIES.filter((severity) => {
    return severity === 'warning' && maxWarnings !== undefined ? areTooMany : isAtLeast(severity, failOn);
  });
}

function warningsAmong(findings: readonly Finding[]): number {
  return forReaders(findings).filter(({ severity }) => severity === 'warning').length;
}

function statusOf({ failing, findings }: CheckResult, { maxWarnings }: CheckOptions): number {
  if (maxWarnings !== undefined && failing.includes('warning'))
    tell(`there are more warnings (${warningsAmong(findings)}) than --max-warnings lets pass (${maxWarnings}).`);
  return findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}

function refuse(reason: string): number {
  tell(reason);
  return 2;
}

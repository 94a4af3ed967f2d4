import { type Configuration, SEVERITIES, type Severity } from '../configuration.js';
import { check as checkDocument } from '../rules/check.js';
import type { Finding } from '../rules/rule.js';
import { printConfiguration } from './configurationFile.js';
import type { Format } from './formats/format.js';
import { checkJson } from './formats/json.js';
import { checkText } from './formats/text.js';
import { type Reading, type ReadOptions, readCorpus } from './read.js';

export interface CheckOptions extends ReadOptions {
  readonly format: Format;
  /** The configuration decides where it is absent. */
  readonly failOn?: Configuration['failOn'];
  readonly printConfig?: boolean;
}

/** What `check` found, in order of the documents and places. */
export interface CheckResult extends Reading {
  readonly findings: readonly Finding[];
}

/** Reports what the rules find. @returns 1 where a finding is as severe as `failOn` or more. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  if (options.printConfig) return printConfiguration(options);
  const reading = await readCorpus(paths, options);
  if (!reading) return 2;
  const { corpus, isConfigured } = reading;
  const findings = [...corpus.documents.keys()].flatMap((uri) => checkDocument(uri, corpus));
  const result: CheckResult = { ...reading, findings };
  process.stdout.write(options.format === 'json' ? checkJson(result) : checkText(result));
  const failOn = options.failOn ?? corpus.configuration.failOn;
  if (!isConfigured) return 2;
  return findings.some(({ severity }) => isAtLeast(severity, failOn)) ? 1 : 0;
}

function isAtLeast(severity: Severity, least: Severity | 'never'): boolean {
  return least !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

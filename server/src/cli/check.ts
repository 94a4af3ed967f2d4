import type { Severity } from '../configuration.js';
import { check as checkDocument } from '../rules/check.js';
import type { Finding } from '../rules/rule.js';
import type { Format } from './formats/format.js';
import { checkJson } from './formats/json.js';
import { checkText } from './formats/text.js';
import { type Reading, readCorpus } from './read.js';

export interface CheckOptions {
  readonly format: Format;
  readonly failOn: Severity | 'never';
}

/** What `check` found, in order of the documents and places. */
export interface CheckResult extends Reading {
  readonly findings: readonly Finding[];
}

/** Reports what the rules find. @returns 1 where a finding is as severe as `failOn` or more. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const reading = await readCorpus(paths);
  if (!reading) return 2;
  const findings = [...reading.corpus.documents.keys()].flatMap((uri) => checkDocument(uri, reading.corpus));
  const result: CheckResult = { ...reading, findings };
  process.stdout.write(options.format === 'json' ? checkJson(result) : checkText(result));
  return findings.some(({ severity }) => isAtLeast(severity, options.failOn)) ? 1 : 0;
}

/** From the most severe to the least. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function isAtLeast(severity: Severity, least: Severity | 'never'): boolean {
  return least !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

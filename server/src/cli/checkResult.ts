import { createHash } from 'node:crypto';
import { SEVERITIES, type Severity } from '../configuration.js';
import { type AcceptedFinding, accept, keyOf } from '../rules/baseline.js';
import type { SuppressedFinding } from '../rules/check.js';
import type { Finding } from '../rules/rule.js';
import { pathsOf } from './baseline.js';
import type { Reading } from './read.js';

/** What `check` found, in order of the documents and places. */
export interface CheckResult extends Reading {
  /** What is reported: neither accepted nor suppressed. */
  readonly findings: readonly Finding[];
  /** What would be reported, was not the check asked for nothing but what makes it fail. */
  readonly quieted: readonly Finding[];
  /** What the baseline accepts. */
  readonly accepted: readonly Finding[];
  /** What the baseline accepts and is no longer there. */
  readonly gone: readonly AcceptedFinding[];
  /** What comments in the documents keep silent. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Whether findings were held against a baseline. */
  readonly hasBaseline: boolean;
  /** The severities that make the check fail. */
  readonly failing: readonly Severity[];
}

/** How many findings of each severity are reported, from the most severe. */
export function countsOf({ findings }: CheckResult): readonly (readonly [Severity, number])[] {
  return SEVERITIES.map((severity) => [severity, findings.filter((each) => each.severity === severity).length]);
}

export function isAtLeast(severity: Severity, least: Severity | 'never'): boolean {
  return least !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/**
 * Names findings by what their documents say and not by where: the name stays when paragraphs move. No two findings have
 * the same one: of several that say the same, each later one is counted.
 */
export function fingerprintsOf({ accepted, corpus, findings, suppressed }: CheckResult): (finding: Finding) => string {
  const known = new Map<Finding, string>();
  const counts = new Map<string, number>();
  for (const finding of [...findings, ...accepted, ...suppressed.map((each) => each.finding)]) {
    const key = keyOf(accept(finding, corpus, pathsOf(corpus)));
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    known.set(finding, fingerprint(count > 1 ? `${key} ${count}` : key));
  }
  return (finding) => known.get(finding)!;
}

export function fingerprint(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}

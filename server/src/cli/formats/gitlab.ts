import type { Severity } from '../../configuration.js';
import { type CheckResult, fingerprint, fingerprintsOf } from '../checkResult.js';
import { toFilePlace } from '../places.js';

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  information: 'minor',
  hint: 'info',
};

/** A Code Quality report, as GitLab's documentation describes it under "Code Quality report format". */
export function checkGitlab(result: CheckResult): string {
  const { corpus, excluded, findings, unread } = result;
  const fingerprintOf = fingerprintsOf(result);
  const issues = findings.map((finding) => {
    const { path, line, endLine } = toFilePlace(corpus, finding.uri, finding.span);
    return {
      description: finding.message,
      check_name: finding.rule,
      fingerprint: fingerprintOf(finding),
      severity: SEVERITY[finding.severity],
      location: { path, lines: { begin: line, end: endLine } },
    };
  });
  const notChecked = (severity: string) => (file: CheckResult['unread'][number]) => ({
    description: `Not checked: ${file.path} ${file.problem}.`,
    check_name: 'not-checked',
    fingerprint: fingerprint(`not checked ${file.path} ${file.problem}`),
    severity,
    location: { path: file.path, lines: { begin: 1 } },
  });
  const all = [...issues, ...unread.map(notChecked('major')), ...excluded.map(notChecked('info'))];
  return `${JSON.stringify(all, null, 1)}\n`;
}

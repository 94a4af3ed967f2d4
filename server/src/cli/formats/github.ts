import { SEVERITIES, type Severity } from '../../configuration.js';
import type { Finding } from '../../rules/rule.js';
import type { CheckResult } from '../checkResult.js';
import { type FilePlace, toFilePlace } from '../places.js';
import { plain } from './plain.js';
import { firstSides } from './reading.js';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Workflow commands that GitHub Actions shows as annotations. It shows ten of a level: the worst come first, and the
 * second side of each disagreement after all first sides.
 */
export function checkGithub({ corpus, excluded, findings, unread }: CheckResult): string {
  const sorted = SEVERITIES.flatMap((severity) => {
    const { first, mirrored } = firstSides(findings.filter((finding) => finding.severity === severity));
    return [...first, ...mirrored];
  });
  const annotation = (finding: Finding) => {
    const others = finding.related.map((other) => {
      const { path, line, column } = toFilePlace(corpus, other.uri, other.span);
      return `\n${path}:${line}:${column} ${plain(other.message)}`;
    });
    const place = regionOf(toFilePlace(corpus, finding.uri, finding.span));
    return command(LEVELS[finding.severity], { ...place, title: finding.rule }, finding.message + others.join(''));
  };
  return [
    ...unread.map(({ path, problem }) => command('error', { file: path, title: 'Not checked' }, `${path} ${problem}.`)),
    ...sorted.map(annotation),
    ...(corpus.documents.size === 0
      ? [command('error', { title: 'Nothing was checked' }, 'No document was read.')]
      : []),
    ...(excluded.length > 0 ? [command('notice', { title: `${excluded.length} left out` }, namesOf(excluded))] : []),
  ].join('');
}

function namesOf(excluded: CheckResult['excluded']): string {
  return excluded.map(({ path, problem }) => `${path} ${problem}`).join('\n');
}

/** Columns count in one line only. */
function regionOf({ path, line, endLine, column, endColumn }: FilePlace) {
  const lines = { file: path, line, endLine };
  return line === endLine ? { ...lines, col: column, endColumn: Math.max(column, endColumn - 1) } : lines;
}

function command(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => {
    return `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`;
  });
  return `::${level} ${list.join(',')}::${escaped(message)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

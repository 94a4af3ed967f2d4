import type { Finding } from '../../rules/rule.js';
import type { CheckResult } from '../checkResult.js';
import { counted, countedFindings, FILE, type Paper, style } from './layout.js';
import { forReaders } from './reading.js';

/** What a check came to, in sentences: what was read, what is reported, and what was found and is not. */
export function outcome(result: CheckResult, paper: Paper = FILE): string {
  const { accepted, corpus, findings, quieted, suppressed, unread } = result;
  const notRead = unread.length > 0 ? `, ${unread.length} not read` : '';
  const found = countedFindings(paper, forReaders(findings)) ?? nothing(result, paper);
  const quiet = countedFindings(FILE, forReaders(quieted));
  return [
    `${counted(corpus.documents.size, 'document')} checked${notRead}: ${found}.`,
    ...(quiet ? [`${quiet} not shown.`] : []),
    ...more(accepted, 'accepted by the baseline'),
    ...more(
      suppressed.map(({ finding }) => finding),
      'suppressed in the documents',
    ),
  ].join(' ');
}

function nothing({ corpus, quieted }: CheckResult, paper: Paper): string {
  if (corpus.documents.size === 0) return 'nothing was checked';
  return style(paper, 'green', quieted.length > 0 ? 'nothing that makes the check fail' : 'nothing to report');
}

function more(findings: readonly Finding[], what: string): readonly string[] {
  const { length } = forReaders(findings);
  return length > 0 ? [`${length} more ${what}.`] : [];
}

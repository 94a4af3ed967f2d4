import { stringify } from 'csv-stringify/sync';
import type { Corpus } from '../../corpus/corpus.js';
import type { Finding } from '../../rules/rule.js';
import type { CheckResult } from '../checkResult.js';
import { toFilePlace } from '../places.js';
import { plain } from './plain.js';
import { shownStatement } from './statement.js';

const COLUMNS = [
  'State',
  'Severity',
  'Rule',
  'Document',
  'Line',
  'Column',
  'Figure',
  'Message',
  'Statement',
  'Held against',
  'Reason',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

/**
 * A row for each finding, those that are accepted or suppressed and files that were not read too, for spreadsheets: with a
 * byte order mark, and no cell that a spreadsheet would take for a formula.
 */
export function checkCsv({ accepted, corpus, excluded, findings, suppressed, unread }: CheckResult): string {
  const rows: Row[] = [
    ...findings.map((finding) => ({ State: 'reported', ...rowOf(finding, corpus) })),
    ...accepted.map((finding) => ({ State: 'accepted', ...rowOf(finding, corpus), Reason: 'in the baseline' })),
    ...suppressed.map(({ finding, suppression }) => {
      return { State: 'suppressed', ...rowOf(finding, corpus), Reason: suppression.reason ?? '' };
    }),
    ...unread.map(({ path, problem }) => ({ State: 'not read', Document: path, Message: problem })),
    ...excluded.map(({ path, problem }) => ({ State: 'left out', Document: path, Message: problem })),
  ];
  return stringify(rows, {
    bom: true,
    columns: [...COLUMNS],
    escape_formulas: true,
    header: true,
    record_delimiter: 'windows',
  });
}

function rowOf({ message, related, rule, severity, span, uri }: Finding, corpus: Corpus): Row {
  const { path, line, column } = toFilePlace(corpus, uri, span);
  const others = related.map((other) => {
    const place = toFilePlace(corpus, other.uri, other.span);
    return `${place.path}:${place.line}:${place.column} ${shownStatement(corpus, other.uri, other.span).text}`;
  });
  return {
    Severity: severity,
    Rule: rule,
    Document: path,
    Line: line,
    Column: column,
    Figure: plain(corpus.documents.get(uri)!.document.text.slice(span.start, span.end)),
    Message: plain(message),
    Statement: shownStatement(corpus, uri, span).text,
    'Held against': others.join('\n'),
  };
}

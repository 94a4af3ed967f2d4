import type { Severity } from '../../configuration.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Finding } from '../../rules/rule.js';
import type { Span } from '../../text/document.js';
import type { CheckResult } from '../checkResult.js';
import { toFilePlace } from '../places.js';

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

/** The Reviewdog Diagnostic Format, https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. */
export function checkRdjson({ corpus, excluded, findings, unread }: CheckResult): string {
  const notChecked = (severity: string) => (file: CheckResult['unread'][number]) => ({
    message: `Not checked: ${file.path} ${file.problem}.`,
    location: { path: file.path },
    severity,
    code: { value: 'not-checked' },
  });
  const diagnostics = [
    ...findings.map((finding) => diagnosticOf(finding, corpus)),
    ...unread.map(notChecked('WARNING')),
    ...excluded.map(notChecked('INFO')),
  ];
  return `${JSON.stringify({ source: { name: 'crosscheck' }, diagnostics }, null, 1)}\n`;
}

function diagnosticOf(finding: Finding, corpus: Corpus) {
  const { message, related, rule, severity, span, uri } = finding;
  const suggestions = suggestionsOf(finding, corpus);
  return {
    message,
    location: locationOf(corpus, uri, span),
    severity: SEVERITY[severity],
    code: { value: rule },
    ...(suggestions.length > 0 && { suggestions }),
    ...(related.length > 0 && {
      related_locations: related.map((other) => {
        return { message: other.message, location: locationOf(corpus, other.uri, other.span) };
      }),
    }),
  };
}

/** What a fix writes, where it touches one place of the document only. */
function suggestionsOf({ fixes, uri }: Finding, corpus: Corpus) {
  return fixes.flatMap(({ edits: [edit, ...others] }) => {
    if (!edit || others.length > 0 || edit.uri !== uri) return [];
    return [{ range: locationOf(corpus, uri, edit.span).range, text: edit.text }];
  });
}

/** Columns of this format count the bytes of UTF-8. */
function locationOf(corpus: Corpus, uri: string, span: Span) {
  const { path, start, end, line, column, endLine, endColumn } = toFilePlace(corpus, uri, span);
  const { text } = corpus.documents.get(uri)!.document;
  const bytes = (offset: number, count: number) => Buffer.byteLength(text.slice(offset - count + 1, offset)) + 1;
  return {
    path,
    range: {
      start: { line, column: bytes(start, column) },
      end: { line: endLine, column: bytes(end, endColumn) },
    },
  };
}

import Builder from 'fast-xml-builder';
import type { Finding } from '../../rules/rule.js';
import type { Unread } from '../../workspace/unread.js';
import type { CheckResult } from '../checkResult.js';
import { pathOf, toFilePlace } from '../places.js';

/** An element: attributes have names with `@`. */
type Element = Readonly<Record<string, unknown>>;

/**
 * A JUnit report in the form that Jenkins reads: a suite for each document, with a case for each finding. What makes the
 * check fail is a failure, and what does not passes with a remark; what could not be read is an error, what was left out is
 * skipped.
 */
export function checkJunit(result: CheckResult): string {
  const { corpus, excluded, findings, unread } = result;
  const suites = [...corpus.documents.keys()].map((uri) => {
    const cases = findings.filter((finding) => finding.uri === uri).map((finding) => caseOf(finding, result));
    const path = pathOf(uri);
    return suiteOf(path, cases.length > 0 ? cases : [{ '@name': 'nothing to report', '@classname': path, '@time': 0 }]);
  });
  const skipped: Element[] = [
    ...unread.map((file) => ({ ...nameOf(file), error: { '@type': 'not read', '@message': file.problem } })),
    ...excluded.map((file) => ({ ...nameOf(file), skipped: file.problem })),
  ];
  if (corpus.documents.size === 0)
    skipped.push({ ...nameOf({ path: 'documents', problem: '' }), error: { '@message': 'No document was read.' } });
  const all = skipped.length > 0 ? [...suites, suiteOf('not checked', skipped)] : suites;
  const builder = new Builder({
    attributeNamePrefix: '@',
    attributeValueProcessor: (_, value) => valid(value),
    format: true,
    ignoreAttributes: false,
    suppressEmptyNode: true,
    tagValueProcessor: (_, value) => valid(value),
  });
  const report = { '@name': 'crosscheck', testsuite: all };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites: report })}`;
}

function caseOf({ message, related, rule, severity, span, uri }: Finding, { corpus, failing }: CheckResult): Element {
  const { path, line, column } = toFilePlace(corpus, uri, span);
  const places = related.map((other) => {
    const place = toFilePlace(corpus, other.uri, other.span);
    return `${place.path}:${place.line}:${place.column} ${other.message}`;
  });
  const text = [`${path}:${line}:${column} ${severity} ${message}`, ...places].join('\n');
  return {
    '@name': `${rule} at ${line}:${column}`,
    '@classname': path,
    '@time': 0,
    ...(failing.includes(severity)
      ? { failure: { '@type': rule, '@message': message, '#text': text } }
      : { 'system-out': text }),
  };
}

function nameOf({ path }: Unread): Element {
  return { '@name': path, '@classname': path, '@time': 0 };
}

function suiteOf(name: string, cases: readonly Element[]): Element {
  const count = (kind: string) => cases.filter((each) => kind in each).length;
  return {
    '@name': name,
    '@tests': cases.length,
    '@failures': count('failure'),
    '@errors': count('error'),
    '@skipped': count('skipped'),
    '@time': 0,
    testcase: cases,
  };
}

/** XML can't hold most control characters nor halves of surrogate pairs, in whatever form. */
function valid(value: unknown): string {
  return String(value).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

import type { AnalysedDocument } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import { statementAt } from '../corpus/statement.js';
import type { Span } from '../text/document.js';
import type { Finding } from './rule.js';

/**
 * A finding that a team has accepted, known by what the documents say and not by where they say it: it stays accepted when
 * paragraphs move, and comes back when one of the sentences changes.
 */
export interface AcceptedFinding {
  readonly rule: string;
  /** The document, from the root, with `/`. */
  readonly path: string;
  /** What is underlined. */
  readonly figure: string;
  /** The sentence that it stands in. */
  readonly statement: string;
  /** The sentences that it is held against. */
  readonly related: readonly { readonly path: string; readonly statement: string }[];
}

/** A finding as it is accepted. @param pathOf A document's path from the root, by uri. */
export function accept(
  { related, rule, span, uri }: Finding,
  corpus: Corpus,
  pathOf: (uri: string) => string,
): AcceptedFinding {
  const document = corpus.documents.get(uri)!;
  return {
    rule,
    path: pathOf(uri),
    figure: oneLine(document.document.text.slice(span.start, span.end)),
    statement: sentenceAt(document, span),
    related: related.map((other) => {
      return { path: pathOf(other.uri), statement: sentenceAt(corpus.documents.get(other.uri)!, other.span) };
    }),
  };
}

/** What two accepted findings are compared by. */
export function keyOf({ figure, path, related, rule, statement }: AcceptedFinding): string {
  return JSON.stringify([rule, path, figure, statement, ...related.map((other) => other.statement)]);
}

/**
 * Holds findings against what was accepted. Each accepted one stands for one finding.
 * @returns Which findings are new, and which are accepted, with their acceptance.
 */
export function compareWith<F>(
  accepted: readonly AcceptedFinding[],
  findings: readonly F[],
  acceptanceOf: (finding: F) => AcceptedFinding,
): { readonly fresh: readonly F[]; readonly known: readonly F[]; readonly met: readonly AcceptedFinding[] } {
  if (accepted.length === 0) return { fresh: findings, known: [], met: [] };
  const open = new Map<string, AcceptedFinding[]>();
  for (const each of accepted) {
    const same = open.get(keyOf(each));
    if (same) same.push(each);
    else open.set(keyOf(each), [each]);
  }
  const fresh: F[] = [];
  const known: F[] = [];
  const met: AcceptedFinding[] = [];
  for (const finding of findings) {
    const match = open.get(keyOf(acceptanceOf(finding)))?.pop();
    (match ? known : fresh).push(finding);
    if (match) met.push(match);
  }
  return { fresh, known, met };
}

function sentenceAt(document: AnalysedDocument, span: Span): string {
  return oneLine(statementAt(document, span).text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import type { AnalysedDocument } from '../corpus/analyse.js';
import type { Flow, Span } from '../text/document.js';

/** One of several ways to write the same thing. */
export interface Spelling {
  /** What tells the ways apart: "%", "percent". */
  readonly form: string;
  /** Offsets into the file. */
  readonly span: Span;
}

/** The way that most of a document uses, the earlier of two that are as frequent; '' for an empty list. */
export function usualForm(spellings: readonly Spelling[]): string {
  const counts = new Map<string, number>();
  for (const { form } of spellings) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The flows in which a document speaks itself: not in tables, notes, references and quotations. */
export function ownFlows({ analyses }: AnalysedDocument) {
  return analyses.filter(({ block }) => OWN.has(block.kind));
}

const OWN: ReadonlySet<string> = new Set(['heading', 'paragraph', 'item', 'caption']);

/** Whether a span stands between quotation marks: the words of others are left as they are. */
export function isQuoted({ text }: Flow, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2000), start);
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('‘'));
  const closed = Math.max(before.lastIndexOf('”'), /’(?![\p{L}])/u.test(before.slice(opened)) ? before.length : -1);
  const straight = before.split('"').length - 1;
  return (opened >= 0 && opened > closed) || straight % 2 === 1;
}

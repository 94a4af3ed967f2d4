import type { AnalysedDocument } from '../corpus/analyse.js';
import type { Flow, Span } from '../text/document.js';

/** One of several ways to write the same thing. */
export interface Spelling {
  /** What tells the ways apart: "%", "percent". */
  readonly form: string;
  /** Offsets into the file. */
  readonly span: Span;
}

/** The way to write a thing that a document is held to. */
export interface Style {
  readonly form: string;
  /** Where that way is found, for messages. */
  readonly where: string;
  /** Whether there is no doubt that this is the way. */
  readonly isSure: boolean;
}

/** The style that somebody asked for. */
export function askedStyle(form: string): Style {
  return { form, where: 'in the style of the team', isSure: true };
}

/** What more than half of a document's spellings are, else the first of them. @param spellings In order of their places. */
export function usualStyle(spellings: readonly Spelling[]): Style {
  const counts = new Map<string, number>();
  for (const { form } of spellings) counts.set(form, (counts.get(form) ?? 0) + 1);
  const most = [...counts].find(([, count]) => 2 * count > spellings.length)?.[0];
  if (most !== undefined) return { form: most, where: 'in most of the document', isSure: true };
  return { form: spellings[0]?.form ?? '', where: 'before', isSure: false };
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

import type { Span } from './document.js';

/** A span of a text, and what comes to stand there. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** The one change that makes a text of another: all but what both begin and end with. */
export function replacementBetween(before: string, after: string): Replacement {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = before.length;
  const by = after.length - before.length;
  while (end > start && end + by > start && before.charCodeAt(end - 1) === after.charCodeAt(end + by - 1)) end--;
  return { span: { start, end }, text: after.slice(start, end + by) };
}

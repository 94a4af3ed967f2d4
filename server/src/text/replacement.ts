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
  // Strings are compared many characters at a time.
  while (start + STEP <= most && before.slice(start, start + STEP) === after.slice(start, start + STEP)) start += STEP;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const rest = most - start;
  let same = 0;
  while (same + STEP <= rest && endAt(before, same) === endAt(after, same)) same += STEP;
  while (same < rest && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { span: { start, end: before.length - same }, text: after.slice(start, after.length - same) };
}

const STEP = 1024;

/** So many characters in front of the last `behind`. */
function endAt(text: string, behind: number): string {
  return text.slice(text.length - behind - STEP, text.length - behind);
}

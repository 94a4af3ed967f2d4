import { type Draft, endOf, startOf } from './drafts.js';

/** A line of a list of figures is no longer, in characters. */
const LONGEST = 160;

/**
 * Whether a line that is nothing but a year heads the lines below, as in sheets of figures: no empty line parts it from
 * them, the first of them gives a number, and the year before or the year after heads others. A page's number does not.
 */
export function isYearHeading(drafts: readonly Draft[], i: number): boolean {
  const year = yearOf(drafts[i]!);
  const next = drafts[i + 1];
  if (year === null || !next || next.isApart || next.kind !== 'paragraph') return false;
  const isFigure = /\d/.test(next.head) && yearOf(next) === null && endOf(next) - startOf(next) <= LONGEST;
  return isFigure && drafts.some((other) => Math.abs((yearOf(other) ?? 0) - year) === 1);
}

function yearOf({ head }: Draft): number | null {
  return /^(?:19|20)\d\d$/.test(head) ? Number(head) : null;
}

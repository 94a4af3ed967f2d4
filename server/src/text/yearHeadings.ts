import { type Draft, endOf, startOf } from './drafts.js';
import { perDocument } from './remember.js';

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
  const years = yearsIn(drafts);
  return isFigure && (years.has(year - 1) || years.has(year + 1));
}

const yearsIn = perDocument((drafts: readonly Draft[]) => new Set(drafts.map(yearOf)));

function yearOf({ head }: Draft): number | null {
  return /^(?:19|20)\d\d$/.test(head) ? Number(head) : null;
}

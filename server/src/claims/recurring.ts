import type { Claim, Filler } from './claim.js';

/** "In the second quarter", "in Q2", "in the October-December period", "in the first half", "as of May this year". */
const PART_OF_YEAR =
  /\b(?:(?:first|second|third|fourth|last|latest|previous|prior|this|same|final|march|june|september|december)[ -]quarter|q[1-4]|[a-z]+-(?:march|june|september|december) period|(?:first|second) half(?! of the (?:decade|century))|(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:this|last) year)\b/;

/** "Up 3 percent on-year", "from the previous quarter", "than a year earlier". */
const AGAINST_LAST =
  /\b(?:on-(?:year|quarter|month)|(?:year|quarter|month)-(?:on|over)-(?:year|quarter|month)|(?:year|quarter|month) (?:on|over) (?:year|quarter|month)|y-o-y|q-o-q|m-o-m|yoy|qoq|(?:from|than|over|on|to|with) (?:a|one) (?:year|quarter|month) (?:earlier|ago|before)|(?:from|than|over|on|to|with|of) the (?:previous|preceding|prior|same) (?:quarter|month|year|period)|months (?:earlier|ago|before))\b/;

/** What tells that a sentence's figures are of one of many like periods: of a quarter, or held against the last; null without. */
export function recurringIn(sentence: string): Filler | null {
  const text = sentence.toLowerCase();
  const said = PART_OF_YEAR.exec(text) ?? AGAINST_LAST.exec(text);
  return said && { keys: [said[0]], text: said[0], span: null };
}

/**
 * Whether one of two figures is of one of many like periods, and its sentence does not say which: a quarter of which year,
 * a year's growth up to when. One paper means the same quarter wherever it says so.
 */
export function areOfSomePeriod(a: Claim, b: Claim, sameDocument: boolean): boolean {
  if (!isOfSomePeriod(a) && !isOfSomePeriod(b)) return false;
  const [here, there] = [a, b].map(({ roles: { recurring } }) => recurring?.keys[0] ?? '');
  return !(sameDocument && here === there && PART_OF_YEAR.test(here!));
}

function isOfSomePeriod({ frame, period, roles }: Claim): boolean {
  // What a law gives is of no quarter, whatever its sentence tells beside.
  return frame !== 'FUNDING' && roles.recurring !== undefined && period?.basis !== 'stated';
}

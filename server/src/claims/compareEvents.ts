import { areOtherAgreements } from './agreements.js';
import type { Claim, Filler, Relation } from './claim.js';
import { comparePublications, type EventComparison, isPublication, publicationKeys } from './comparePublications.js';
import { rangeOf } from './dateRange.js';

/** Words that a caption and the text it illustrates must have in common. */
const COMMON = 2;

/** Whether two dates are of one event, and whether they agree; null where they are of two. */
export function compareEvents(a: Claim, b: Claim, sameDocument: boolean): EventComparison | null {
  if (a.figure.type !== 'date' || b.figure.type !== 'date') return null;
  if (isPublication(a) && isPublication(b)) return comparePublications(a, b, sameDocument);
  if (a.roles.shown || b.roles.shown) return sameDocument ? compareCoverage(a, b) : null;
  if (common(a.roles.event, b.roles.event) === 0 || !isSame(a.roles.what, b.roles.what)) return null;
  if (areOtherAgreements(a, b)) return null;
  if (TELLING.some((role) => a.roles[role] && b.roles[role] && !isSame(a.roles[role], b.roles[role]))) return null;
  const relation = relationOfDates(a.figure.iso, b.figure.iso);
  return relation && { relation, score: 0.9 };
}

/** Roles that tell two events of one thing apart (see `circumstances.ts`). */
const TELLING = ['by', 'parties', 'limit', 'edition', 'owner', 'named'];

/** Whether one says who did it, whom it is for or that it was official, and the other does not, or one looks ahead and the other back. */
export function isOpen({ roles: a }: Claim, { roles: b }: Claim): boolean {
  const isOneSided = ['by', 'limit', 'owner', 'manner'].some((role) => Boolean(a[role]) !== Boolean(b[role]));
  return isOneSided || Boolean(a.tense && b.tense && !isSame(a.tense, b.tense));
}

/** A caption and the text that refers to its figure: spans that share one end and not the other. */
function compareCoverage(a: Claim, b: Claim): EventComparison | null {
  if (a.figure.type !== 'date' || b.figure.type !== 'date') return null;
  const sides = [a.roles.side?.keys[0], b.roles.side?.keys[0]];
  if (!sides.includes('caption') || !sides.includes('text') || common(a.roles.shown, b.roles.shown) === 0) return null;
  if (common(a.roles.series, b.roles.series) < COMMON) return null;
  if (a.figure.iso === b.figure.iso) return { relation: 'agree', score: 0.8 };
  const [from, to] = a.figure.iso.split('/');
  const [start, end] = b.figure.iso.split('/');
  return from === start || to === end ? { relation: 'conflict', score: 0.8 } : null;
}

/** A month agrees with a day in it; two dates without a day in common disagree. */
export function relationOfDates(a: string, b: string): Relation | null {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  if (!x || !y) return null;
  if (x.to < y.from || y.to < x.from) return 'conflict';
  return (x.from <= y.from && y.to <= x.to) || (y.from <= x.from && x.to <= y.to) ? 'agree' : null;
}

function isSame(a: Filler | undefined, b: Filler | undefined): boolean {
  return a !== undefined && b !== undefined && a.keys.join() === b.keys.join();
}

function common(a: Filler | undefined, b: Filler | undefined): number {
  return a?.keys.filter((key) => b?.keys.includes(key)).length ?? 0;
}

/** Keys of the inverted index: the event and what it happens to, or what is shown. */
export function eventKeys(claim: Claim): readonly string[] {
  if (isPublication(claim)) return publicationKeys(claim);
  const { roles } = claim;
  if (roles.shown) {
    const series = roles.series?.keys ?? [];
    return roles.shown.keys.flatMap((key) => series.map((word) => `shown ${key} ${word}`));
  }
  const what = roles.what?.keys.join();
  return what === undefined ? [] : (roles.event?.keys ?? []).map((event) => `event ${event} ${what}`);
}

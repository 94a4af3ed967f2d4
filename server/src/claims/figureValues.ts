import type { Quantity } from '../marks/mark.js';
import { shareAward } from './awards.js';
import { inBaseUnit } from './baseUnits.js';
import type { Claim } from './claim.js';
import { compareValues, type ValueRelation } from './values.js';

/** How the figures of two claims relate. */
export function valuesOf(a: Claim, b: Claim, x: Quantity, y: Quantity): ValueRelation {
  // A cap "of" and a cap "at most" are both the cap, and so is what a company is awarded at most.
  const isCap = (a.scope.includes('maximum') && b.scope.includes('maximum')) || shareAward(a, b);
  const [p, q] = [inBaseUnit(x), inBaseUnit(y)];
  return isCap ? compareValues(exact(p), exact(q)) : compareValues(p, q);
}

/**
 * Whether figures are as large, but for rounding: "up to $9 billion" holds of $7 billion, and tells of another sum all the
 * same, and $890 billion are "about $1 trillion" only where more than likeness tells that they are one sum.
 */
export function areNear({ figure: x }: Claim, { figure: y }: Claim): boolean {
  if (x.type !== 'quantity' || y.type !== 'quantity') return true;
  const isExact = compareValues(exact(inBaseUnit(x)), exact(inBaseUnit(y))) === 'agree';
  if (x.low < x.high || y.low < y.high) return isExact || ratioOf(x, y) < NEAR;
  const isCap = x.approximator === 'up_to' || y.approximator === 'up_to';
  if (isExact && x.kind !== 'money') return true;
  return ratioOf(x, y) < NEAR && (isExact || !isCap);
}

function ratioOf(x: Quantity, y: Quantity): number {
  const [a, b] = [inBaseUnit(x), inBaseUnit(y)];
  return Math.max(a.high, b.high) / Math.min(a.low, b.low);
}

/** "Over 1,000", "some 1,080". */
const NEAR = 1.1;

function exact(figure: Quantity): Quantity {
  return { ...figure, approximator: 'exact' };
}

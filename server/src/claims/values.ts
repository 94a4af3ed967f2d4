import type { Quantity } from '../marks/mark.js';

/**
 * What two figures of one thing say about each other: `agree` where one is a fair rounding of the other;
 * `open` where a bound ("over 30%") allows the other figure without meaning it.
 */
export type ValueRelation = 'agree' | 'open' | 'disagree';

/** How far from its number a hedged figure is meant, as a share of the number: "about 70" may be 73, "over 30" 33. */
const HEDGE = 0.05;
const BOUND = 0.1;

/** How far a bound still allows a figure that it does not mean: nobody says "over 30" of 60. */
const REACH = 2;

/** Relative difference up to which a round count ("1,300") stands for an exact one ("1,274"). */
const ROUND = 0.03;

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Compares two figures of the same unit. Tolerance comes from the written precision and the approximators. */
export function compareValues(a: Quantity, b: Quantity): ValueRelation {
  if (distance(meant(a), meant(b)) < tolerance(a, b)) return 'agree';
  if (isRoundingOf(a, b) || isRoundingOf(b, a)) return 'agree';
  if (direction(a) !== 0 && direction(a) === direction(b)) return 'disagree';
  return distance(allowed(a), allowed(b)) === 0 ? 'open' : 'disagree';
}

/** "Over" opens upwards, "under" downwards. */
function direction(q: Quantity): -1 | 0 | 1 {
  if (q.approximator === 'over' || q.approximator === 'at_least') return 1;
  return q.approximator === 'under' || q.approximator === 'up_to' || q.approximator === 'almost' ? -1 : 0;
}

/** Less than this apart is one figure: "52" is 52.7 cut short, but 53 is another. Equal figures are 0 apart. */
function tolerance(a: Quantity, b: Quantity): number {
  const largest = Math.max(Math.abs(a.high), Math.abs(b.high));
  return Math.max(a.precision, b.precision) * (1 - 1e-6) || largest * 1e-9 || Number.MIN_VALUE;
}

function meant(q: Quantity): Range {
  const up = direction(q) > 0 ? BOUND : q.approximator === 'about' ? HEDGE : 0;
  const down = direction(q) < 0 ? BOUND : q.approximator === 'about' ? HEDGE : 0;
  return { low: q.low - down * Math.abs(q.low), high: q.high + up * Math.abs(q.high) };
}

function allowed(q: Quantity): Range {
  const { low, high } = meant(q);
  if (direction(q) > 0) return { low, high: high + (REACH - 1) * Math.abs(high) };
  return direction(q) < 0 ? { low: low / REACH, high } : { low, high };
}

function distance(a: Range, b: Range): number {
  return Math.max(0, a.low - b.high, b.low - a.high);
}

/** Whether `round` ends in two zeros or more and the other figure rounds to it at the last digit before them. */
function isRoundingOf(round: Quantity, exact: Quantity): boolean {
  if (round.kind === 'percent' || round.kind === 'rank' || round.kind === 'duration') return false;
  if (round.low !== round.high || exact.low !== exact.high || round.low === 0) return false;
  let step = round.precision;
  while (step > 0 && step < Math.abs(round.low) && isWhole(round.low / (step * 10))) step *= 10;
  const apart = Math.abs(round.low - exact.low);
  return step >= 100 * round.precision && apart <= step / 2 && apart <= ROUND * Math.abs(round.low);
}

function isWhole(n: number): boolean {
  return Math.abs(n - Math.round(n)) < 1e-9;
}

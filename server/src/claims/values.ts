import type { Quantity } from '../marks/mark.js';

/**
 * What two figures of one thing say about each other: `agree` where one is a fair rounding of the other;
 * `open` where a bound ("over 30%") allows the other figure without meaning it, or one may be the other cut short.
 */
export type ValueRelation = 'agree' | 'open' | 'disagree';

/** How far from its number a hedged figure is meant, as a share of the number: "about 70" may be 73, "over 30" 33. */
const HEDGE = 0.05;
const BOUND = 0.1;

/** How far a bound still allows a figure that it does not mean: nobody says "over 30" of 60. */
const REACH = 2;

/** Relative difference up to which a round count ("1,300") stands for an exact one ("1,274"). */
const ROUND = 0.03;

/** The same for amounts in whole millions or billions that end in one zero: "$370 billion" for 369, but not "$120 billion" for 118. */
const HARDLY_ROUND = 0.005;
const SCALED = 1e6;

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Compares two figures of the same unit. Tolerance comes from the written precision and the approximators. */
export function compareValues(a: Quantity, b: Quantity): ValueRelation {
  // "Up to" this and "up to" that are two caps.
  if (a.approximator === 'up_to' && b.approximator === 'up_to') return compareValues(exactly(a), exactly(b));
  if (isOfAnotherOrder(a, b)) return 'open';
  if (isRange(a) && isRange(b)) return compareRanges(a, b);
  if (isNear(a, b) && isCoarse(a, b)) return isPrice(a) && isPrice(b) ? 'disagree' : 'open';
  if (isNear(a, b)) return isCut(a, b) ? 'open' : 'agree';
  if (isRoundingOf(a, b) || isRoundingOf(b, a)) return 'agree';
  if (direction(a) !== 0 && direction(a) === direction(b)) return 'disagree';
  return distance(allowed(a), allowed(b)) === 0 ? 'open' : 'disagree';
}

function exactly(figure: Quantity): Quantity {
  return { ...figure, approximator: 'exact' };
}

function isRange({ kind, low, high }: Quantity): boolean {
  return low < high && kind !== 'multiplier';
}

/** Two ranges that overlap may both be right. */
function compareRanges(a: Quantity, b: Quantity): ValueRelation {
  const ends = (['low', 'high'] as const).map((end) => {
    const [x, y] = [a, b].map((range): Quantity => ({ ...range, low: range[end], high: range[end] }));
    return isNear(x!, y!);
  });
  if (ends.every(Boolean)) return 'agree';
  return distance(a, b) === 0 ? 'open' : 'disagree';
}

/** Whether only the last digit of a short figure lets both meet: "2 percent" may be 1.6, and nobody knows. */
function isCoarse(a: Quantity, b: Quantity): boolean {
  if (
    isRange(a) ||
    isRange(b) ||
    a.precision === b.precision ||
    a.approximator !== 'exact' ||
    b.approximator !== 'exact'
  )
    return false;
  return Math.abs(a.low - b.low) > COARSE * Math.max(Math.abs(a.low), Math.abs(b.low));
}

const COARSE = 0.15;

/** Of so much, a shorter figure is no fair rounding of the longer one that it is cut from, as a share of it. */
const CUT = 0.03;

/** Whether the shorter figure is the longer one cut short, and far from it: "$14 billion" for $14.9 billion, not $52 for $52.7 billion. */
function isCut(a: Quantity, b: Quantity): boolean {
  const [coarse, fine] = a.precision >= b.precision ? [a, b] : [b, a];
  if (isRange(a) || isRange(b) || direction(a) !== 0 || direction(b) !== 0 || fine.approximator !== 'exact')
    return false;
  const { high } = meant(coarse);
  // Sums are cut short ("$52 billion" for $52.7 billion), shares are rounded.
  const most = fine.kind === 'percent' ? 0 : CUT * Math.abs(fine.low);
  return fine.low > high + coarse.precision / 2 && fine.low - high > most;
}

/** "$2 per kilogram": prices and wages are given to the cent where that matters. */
function isPrice({ kind, low, precision }: Quantity): boolean {
  return kind === 'money' && precision <= 1 && low < 100;
}

/** Nobody takes a figure for one so many times as large, unless by a slip of scale. */
const ANOTHER_ORDER = 20;

/** Whether one is of another order of magnitude, so of another thing: "$600" and "$2 trillion", not "$39 million" and "$39 billion". */
function isOfAnotherOrder(a: Quantity, b: Quantity): boolean {
  const [x, y] = [Math.abs(a.low), Math.abs(b.low)];
  const [small, large] = [Math.min(x, y), Math.max(x, y)];
  if (!small || !large || large / small < ANOTHER_ORDER) return false;
  const scale = Math.log10(large / small);
  return Math.abs(scale - Math.round(scale)) > 1e-6;
}

/** "Over" opens upwards, "under" downwards. */
function direction(q: Quantity): -1 | 0 | 1 {
  if (q.approximator === 'over' || q.approximator === 'at_least') return 1;
  return q.approximator === 'under' || q.approximator === 'up_to' || q.approximator === 'almost' ? -1 : 0;
}

/** Whether what is meant meets, give or take the coarser figure's last digit: "52" is 52.7 cut short or 51.6 rounded up. */
function isNear(a: Quantity, b: Quantity): boolean {
  const [coarse, fine] = a.precision >= b.precision ? [a, b] : [b, a];
  const slack = a.precision === b.precision ? 0 : coarse.precision;
  const error = Math.max(Math.abs(a.high), Math.abs(b.high)) * 1e-9;
  const [c, f] = [meant(coarse), meant(fine)];
  return f.high >= c.low - slack / 2 - error && (slack > 0 ? f.low < c.high + slack - error : f.low <= c.high + error);
}

function meant(q: Quantity): Range {
  const up = direction(q) > 0 ? BOUND * Math.abs(q.high) : hedge(q, q.high);
  const down = direction(q) < 0 ? BOUND * Math.abs(q.low) : hedge(q, q.low);
  return { low: q.low - down, high: q.high + up };
}

/** How far "about" reaches: who says "about 296" has not rounded it to 300, nor who says "about 385" 392. */
function hedge({ approximator, precision }: Quantity, n: number): number {
  if (approximator !== 'about') return 0;
  let step = precision;
  while (step > 0 && step < Math.abs(n)) {
    if (isWhole(n / (10 * step))) step *= 10;
    else {
      const steps = Math.abs(n) < FINE * step ? STEPS : 1;
      return Math.min(HEDGE * Math.abs(n), steps * (isWhole(n / (5 * step)) ? 5 * step : step));
    }
  }
  return HEDGE * Math.abs(n);
}

/** How many of the steps that a figure is rounded to it may be off. */
const STEPS = 2;
/** From so many steps on, a figure of three digits, it is off by one at most. */
const FINE = 100;

function allowed(q: Quantity): Range {
  const { low, high } = meant(q);
  if (direction(q) > 0) return { low, high: high + (REACH - 1) * Math.abs(high) };
  return direction(q) < 0 ? { low: low / REACH, high } : { low, high };
}

function distance(a: Range, b: Range): number {
  return Math.max(0, a.low - b.high, b.low - a.high);
}

/** "$370 billion", but neither "$2.50 billion" nor "$1,010 million". */
function isOfThreeDigits({ low, precision }: Quantity): boolean {
  return precision >= SCALED && isWhole(Math.log10(precision) / 3) && Math.abs(low) < 1000 * precision;
}

/** Whether `round` ends in zeros and the other figure rounds to it at the last digit before them. */
function isRoundingOf(round: Quantity, exact: Quantity): boolean {
  if (round.kind === 'percent' || round.kind === 'rank' || round.kind === 'duration') return false;
  if (round.low !== round.high || exact.low !== exact.high || round.low === 0) return false;
  let step = round.precision;
  while (step > 0 && step < Math.abs(round.low) && isWhole(round.low / (step * 10))) step *= 10;
  const apart = Math.abs(round.low - exact.low);
  const most = step >= 100 * round.precision ? ROUND : HARDLY_ROUND;
  const isRound = step >= 100 * round.precision || (step > round.precision && isOfThreeDigits(round));
  return isRound && apart <= step / 2 && apart <= most * Math.abs(round.low);
}

function isWhole(n: number): boolean {
  return Math.abs(n - Math.round(n)) < 1e-9;
}

import type { Quantity } from '../marks/mark.js';

/** The values that a figure may stand for; a bound that the words leave open is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How far from its number a hedged figure is meant, as a share of it: "about 70" may be 67, "almost 50" 45. */
const ABOUT = 0.05;
const ALMOST = 0.1;

/** What the writer may have had before rounding: half the last written digit on either side, more where words widen it. */
export function intervalOf(quantity: Quantity): Interval {
  const half = quantity.kind === 'count' ? countStep(quantity) / 2 : quantity.precision / 2;
  return widen(quantity, quantity.low - half, quantity.high + half);
}

/** What things were counted to: one by one below a thousand, above that as the closing zeros tell. */
function countStep({ low, high, precision }: Quantity): number {
  if (precision > 1 || low !== high || !Number.isInteger(low)) return precision;
  if (low < 1000) return 0;
  let step = 1;
  while (low % (step * 10) === 0) step *= 10;
  return step === 1 ? 0 : step;
}

/** As {@link intervalOf}, for a figure that sums others up: it may also have been cut short, 52 standing for 52.7. */
export function statedInterval(quantity: Quantity): Interval {
  const { low, high, kind, precision } = quantity;
  // "Doubled", "halved" and "tenfold" are looser than their digits.
  if (kind === 'multiplier' && high < 1) return widen(quantity, low * 0.9, high * 1.1);
  if (kind === 'multiplier' && high <= 10) return widen(quantity, low * 0.9, high + (high <= 2 ? 0.5 : 1));
  return widen(quantity, low - precision / 2, high + precision);
}

function widen({ approximator, low, high }: Quantity, from: number, to: number): Interval {
  switch (approximator) {
    case 'about':
      return { low: from - ABOUT * Math.abs(low), high: to + ABOUT * Math.abs(high) };
    case 'almost':
      return { low: from - ALMOST * Math.abs(low), high: to };
    case 'over':
    case 'at_least':
      return { low: from, high: Number.POSITIVE_INFINITY };
    case 'under':
    case 'up_to':
      return { low: Number.NEGATIVE_INFINITY, high: to };
    case 'exact':
      return { low: from, high: to };
  }
}

/** The bounds of a sum. */
export function sum(intervals: readonly Interval[]): Interval {
  return {
    low: intervals.reduce((total, { low }) => total + low, 0),
    high: intervals.reduce((total, { high }) => total + high, 0),
  };
}

/** The bounds of a quotient of positive figures; null where the divisor may be zero. */
export function quotient(a: Interval, b: Interval): Interval | null {
  if (a.low < 0 || b.low <= 0) return null;
  return { low: a.low / b.high, high: a.high / b.low };
}

/** Each value of the interval put through a function that rises. */
export function mapped({ low, high }: Interval, f: (value: number) => number): Interval {
  return { low: f(low), high: f(high) };
}

/** Whether the two have a value in common, give or take what floating point loses. */
export function meet(a: Interval, b: Interval): boolean {
  const slack = 1e-9 * Math.max(1e-9, ...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** Formats are costly to make, and messages many. */
const formats = new Map<number, Intl.NumberFormat>();

function formatOf(digits: number): Intl.NumberFormat {
  const format = formats.get(digits) ?? new Intl.NumberFormat('en', { maximumSignificantDigits: digits });
  formats.set(digits, format);
  return format;
}

/** A number as prose writes it, to four digits: "946 billion", "2,956", "46.4". */
export function numberText(value: number): string {
  const [scale, name] = SCALES.find(([size]) => Math.abs(value) >= size * 0.99995) ?? [1, ''];
  const digits = Math.max(4, String(Math.trunc(Math.abs(value / scale))).length);
  const text = formatOf(digits).format(value / scale);
  return name ? `${text} ${name}` : text;
}

/** Both bounds, "2,944 to 2,968"; one number where they print the same. */
export function boundsText({ low, high }: Interval): string {
  const [from, to] = [numberText(low), numberText(high)];
  return from === to ? from : `${from} to ${to}`;
}

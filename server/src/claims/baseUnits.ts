import type { Quantity } from '../marks/mark.js';
import { remembering, rememberingTexts } from '../text/remember.js';

/** Prefixes of the International System of Units, as unit names have them. */
const PREFIXES: Readonly<Record<string, number>> = {
  nano: 1e-9,
  micro: 1e-6,
  milli: 1e-3,
  centi: 1e-2,
  kilo: 1e3,
  mega: 1e6,
  giga: 1e9,
  tera: 1e12,
  peta: 1e15,
  exa: 1e18,
};

/** Volumes of gas by their symbols. */
const VOLUMES: ReadonlyMap<string, Base> = new Map([
  ['bcm', ['cubic meter', 1e9]],
  ['bcf', ['cubic foot', 1e9]],
  ['tcf', ['cubic foot', 1e12]],
]);

/** Durations by their names. A month is no fixed number of days. */
const DURATIONS: ReadonlyMap<string, Base> = new Map([
  ['minute', ['second', 60]],
  ['hour', ['second', 3_600]],
  ['day', ['second', 86_400]],
  ['week', ['second', 604_800]],
  ['fortnight', ['second', 1_209_600]],
  ['year', ['month', 12]],
  ['decade', ['month', 120]],
  ['century', ['month', 1_200]],
]);

const PREFIXED = new RegExp(`^(${Object.keys(PREFIXES).join('|')})(?=[a-z])`);

/** A unit without its prefix, and how many of it the unit is: `gigawatt` is 1e9 of `watt`, `hour` is 3,600 of `second`. */
export function baseOf({ kind, unit }: Quantity): Base {
  if (kind === 'duration') return DURATIONS.get(unit) ?? [unit, 1];
  return kind === 'measure' ? measureBase(unit) : [unit, 1];
}

type Base = readonly [unit: string, size: number];

const measureBase = rememberingTexts((unit): Base => {
  const prefix = PREFIXED.exec(unit)?.[0];
  // "25 Mbps", "25 megabits per second".
  const base = unit.slice(prefix?.length).replace(/ per second$/, '/s');
  return VOLUMES.get(unit) ?? [base, prefix ? PREFIXES[prefix]! : 1];
});

/** What two figures must share to be compared: "2 GW" and "2,000 MW" do. */
export function baseUnit(figure: Quantity): string {
  return hasBase(figure) ? baseOf(figure)[0] : figure.unit;
}

/** The figure in its base unit; the same object where it is in it. */
export function inBaseUnit(figure: Quantity): Quantity {
  return hasBase(figure) && baseOf(figure)[1] !== 1 ? converted(figure) : figure;
}

/** Whether the unit may be another's multiple: money, percentages and counts have none. */
function hasBase({ kind }: Quantity): boolean {
  return kind === 'duration' || kind === 'measure';
}

/** A figure is compared with many. */
const converted = remembering((figure: Quantity): Quantity => {
  const [unit, size] = baseOf(figure);
  const { high, low, precision } = figure;
  // Decimal fractions times powers of ten leave crumbs: 2.3 × 1e9.
  const times = (value: number) => Number((value * size).toPrecision(15));
  return { ...figure, unit, low: times(low), high: times(high), precision: times(precision) };
});

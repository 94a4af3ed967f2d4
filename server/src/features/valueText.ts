import type { Approximator, Quantity } from '../marks/mark.js';

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

const APPROXIMATORS: Readonly<Record<Approximator, string>> = {
  exact: '',
  about: 'about ',
  over: 'more than ',
  under: 'less than ',
  almost: 'almost ',
  at_least: 'at least ',
  up_to: 'up to ',
};

/** A quantity's value in full, with its unit and approximator: "about 52,700,000,000 USD", "4.5–7.5%", "8th". */
export function valueText(quantity: Quantity): string {
  return APPROXIMATORS[quantity.approximator] + bareValueText(quantity);
}

/** As {@link valueText}, without the approximator. */
export function bareValueText(quantity: Quantity): string {
  const number = numberText(quantity);
  const { kind, low, high, unit } = quantity;
  if (kind === 'rank') return number + (SUFFIX[ORDINAL.select(high)] ?? 'th');
  return withUnit(kind, number, low === 1 && high === 1, unit);
}

/** The number alone, or both of a range. */
export function numberText({ low, high }: Quantity): string {
  return low === high ? NUMBER.format(low) : `${NUMBER.format(low)}–${NUMBER.format(high)}`;
}

/** How exactly the quantity is written, "to the nearest 100,000,000"; null where that says nothing. */
export function precisionText({ kind, low, precision }: Quantity): string | null {
  if (kind === 'rank' || precision <= 0 || precision >= low || (precision === 1 && low < 1000)) return null;
  return `to the nearest ${NUMBER.format(precision)}`;
}

function withUnit(kind: Quantity['kind'], number: string, single: boolean, unit: string): string {
  switch (kind) {
    case 'percent':
      return unit === 'pp' ? `${number} percentage points` : `${number}%`;
    case 'multiplier':
      return `${number} times`;
    case 'money':
      return unit ? `${number} ${unit}` : number;
    default:
      return unit ? `${number} ${single ? unit : plural(unit)}` : number;
  }
}

/** Symbols (GW, km², m/s) have no plural. */
function plural(unit: string): string {
  if (!/^[a-z]{3,}$/.test(unit) || unit === 'people') return unit;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

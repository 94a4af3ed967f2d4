import type { Figure } from './figure.js';

const AND = /^ (?:and )?$/;
const CLAUSE_END = /^(?:[.,;:!?)]|$)/;

/**
 * An amount with the hundredths behind it as one: "3 dollars 50 cents", "15 dollars and 50"; null where two amounts meet.
 * @param whole Money in words ("3 dollars"). @param part The figure behind it.
 */
export function withCents(text: string, whole: Figure, part: Figure): Figure | null {
  if (whole.unit?.factor !== 1 || part.start - whole.end > 5 || part.role !== 'number') return null;
  if (!AND.test(text.slice(whole.end, part.start)) || !/[a-z]/i.test(text[whole.end - 1]!)) return null;
  if (!Number.isInteger(whole.numeral.low) || whole.numeral.scale !== 1) return null;
  const cents = part.numeral.low;
  const isCents = part.unit?.factor === 0.01 && part.unit.unit === whole.unit.unit;
  const isBare = part.unit === null && cents >= 10 && CLAUSE_END.test(text.slice(part.end, part.end + 1));
  if (!(isCents || isBare) || !Number.isInteger(cents) || cents > 99 || cents < 0) return null;
  const value = whole.numeral.low + cents / 100;
  return { ...whole, end: part.end, numeral: { ...whole.numeral, low: value, high: value, precision: 0.01 } };
}

import type { Numeral } from './numeral.js';
import type { UnitKind } from './unitForms.js';

/** A number in a text with what belongs to it, before it is known whether it is a quantity. Offsets are the text's. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  /** Null for bare numbers. */
  readonly unit: UnitKind | null;
  /** What it is where a number and a unit are not all. */
  readonly role: 'number' | 'multiplier' | 'rank' | 'ratio';
}

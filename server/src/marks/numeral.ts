import type { Span } from '../text/document.js';
import { exact } from './readNumber.js';

/** A number as it is written; offsets are the text's. */
export interface Numeral extends Span {
  /** Bounds, equal but for vague amounts ("tens of billions"). */
  readonly low: number;
  readonly high: number;
  /** What the last written digit is worth; of fractions a tenth of their denominator's part. */
  readonly precision: number;
  /** What scale words multiplied it by: 1e9 in "3 billion", 1 without one. */
  readonly scale: number;
  /** Digits (with or without scale word), words, a fraction of one, or a vague plural. */
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
}

/** The numeral with a scale word that ends at `end`. */
export function times(numeral: Numeral, factor: number, end: number): Numeral {
  const [low, high] = [exact(numeral.low * factor), exact(numeral.high * factor)];
  return { ...numeral, end, low, high, precision: exact(numeral.precision * factor), scale: factor };
}

/** A fraction of one. */
export function fractionOf(start: number, end: number, value: number, denominator: number): Numeral {
  return { start, end, low: value, high: value, precision: 0.1 / denominator, scale: 1, form: 'fraction' };
}

import type { Quantity } from '../../marks/mark.js';
import type { RichText } from '../richText.js';
import { precisionText, valueText } from '../valueText.js';

/** The value in full, and how exactly it is written. */
export function figureText(mark: Quantity): RichText {
  const precision = precisionText(mark);
  return [{ runs: [{ strong: valueText(mark) }, ...(precision ? [` (${precision})`] : [])] }];
}

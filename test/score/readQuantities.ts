import { recognise } from '../../server/src/marks/recognise.js';
import { PLAIN_CONTEXT } from '../../server/src/marks/recogniser.js';
import type { Spot } from './spans.js';

const JOINT = /^ ?(?:-|–|—|(?:- )?to|±|\+\/-) ?$/;
const BETWEEN = /(?:^|[^a-z])between $/i;

/**
 * The quantities of a text as sets write them that keep a range in one span ("44 mg to 50 mg"): neighbours that only a
 * dash, "to" or "±" parts are one.
 * @param years Whether the set owes years and dates as numbers too.
 */
export function readQuantities(text: string, { years }: { readonly years: boolean }): readonly Spot[] {
  const flow = { text, pieces: [{ flow: 0, file: 0, length: text.length }] };
  const spots: { start: number; end: number; unit: string }[] = [];
  for (const mark of recognise(flow, PLAIN_CONTEXT)) {
    if (mark.type !== 'quantity' && !(years && mark.type === 'date')) continue;
    const last = spots.at(-1);
    const unit = mark.type === 'quantity' ? mark.unit : mark.type;
    const gap = last ? text.slice(last.end, mark.span.start) : '';
    const isBetween = gap === ' and ' && BETWEEN.test(text.slice(0, last!.start));
    if (last?.unit === unit && (JOINT.test(gap) || isBetween)) last.end = mark.span.end;
    else spots.push({ ...mark.span, unit });
  }
  return spots;
}

import type { Quantity } from '../marks/mark.js';
import { baseOf } from './baseUnits.js';
import type { RawToken } from './token.js';

/** Makes one figure of a duration in two units: "1 hour 55 minutes", "two years and six months". */
export function withDurations(raw: readonly RawToken[]): readonly RawToken[] {
  const kept: RawToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i]!;
    const last = raw[i + 1]?.word === 'and' || raw[i + 1]?.word === ',' ? i + 2 : i + 1;
    const figure = togetherOf(token.mark, raw[last]?.mark);
    kept.push(figure ? { ...raw[last]!, start: token.start, mark: figure } : token);
    if (figure) i = last;
  }
  return kept;
}

function togetherOf(large: RawToken['mark'], small: RawToken['mark'] | undefined): Quantity | null {
  if (large?.type !== 'quantity' || small?.type !== 'quantity' || large.kind !== 'duration') return null;
  const [unit, size] = baseOf(large);
  const [smallUnit, smallSize] = baseOf(small);
  const count = size / smallSize;
  // Of units that follow each other, as weeks and hours do not: "two weeks, 12 hours a day".
  const isNext = smallUnit === unit && count > 1 && count <= 60;
  if (small.kind !== 'duration' || !isNext || small.high >= count) return null;
  const span = { start: large.span.start, end: small.span.end };
  const { approximator } = large;
  return { ...small, span, approximator, low: large.low * count + small.low, high: large.high * count + small.high };
}

import type { Quantity } from '../marks/mark.js';
import type { RawToken } from './token.js';

/** How many of the smaller unit make one of the larger. */
const SMALLER: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  year: ['month', 12],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};

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
  const [unit, count] = SMALLER[large.unit] ?? [];
  if (small.kind !== 'duration' || small.unit !== unit || count === undefined || small.high >= count) return null;
  const span = { start: large.span.start, end: small.span.end };
  const { approximator } = large;
  return { ...small, span, approximator, low: large.low * count + small.low, high: large.high * count + small.high };
}

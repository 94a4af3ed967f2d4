import type { Quantity } from '../marks/mark.js';
import type { RawToken } from './token.js';

/**
 * Makes one figure of the two ends of a range: "50 to 70 percent", "between $3 and $5 billion", "6–10 GW". "From 50 to 70
 * percent" may be a change, and stays two, and so does "by $2 billion to $9 billion".
 */
export function withRanges(raw: readonly RawToken[]): readonly RawToken[] {
  const kept: RawToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i]!;
    const range = rangeAt(raw, i);
    if (!range) {
      kept.push(token);
      continue;
    }
    const first = range.isBetween ? kept.pop()! : token;
    const last = raw[i + 2]!;
    const span = { start: first.start, end: last.end };
    kept.push({ ...last, start: first.start, mark: { ...range.figure, span } });
    i += 2;
  }
  return kept;
}

/** The range that begins at a token, and whether "between" stands in front of it; null for none. */
function rangeAt(
  raw: readonly RawToken[],
  i: number,
): { readonly figure: Quantity; readonly isBetween: boolean } | null {
  const [low, joint, high] = [raw[i]?.mark, raw[i + 1], raw[i + 2]?.mark];
  if (low?.type !== 'quantity' || high?.type !== 'quantity' || !joint) return null;
  if (low.kind !== high.kind || low.unit !== high.unit || low.high >= high.low || low.low !== low.high) return null;
  // Two numbers without a noun are a vote or a score.
  if (low.kind === 'rank' || (low.kind === 'count' && low.unit === '')) return null;
  if (!isExact(low) || !isExact(high)) return null;
  const isBetween = raw[i - 1]?.word === 'between';
  const isChange = raw[i - 1]?.word === 'from' && !/^(?:rang|vari|anywhere)/.test(raw[i - 2]?.word ?? '');
  const isGlued = /^[-–]$/.test(joint.word) && joint.start === low.span.end && joint.end === raw[i + 2]!.start;
  // "Raised it by $2 billion to $9 billion": a range would say "billion" once.
  const isStep = raw[i - 1]?.word === 'by' && low.kind === 'money' && SCALED.test(raw[i]!.word);
  const isRange = isBetween ? joint.word === 'and' : !isChange && !isStep && (joint.word === 'to' || isGlued);
  const precision = Math.max(low.precision, high.precision);
  return isRange ? { figure: { ...high, low: low.low, precision, approximator: low.approximator }, isBetween } : null;
}

const SCALED = /(?:million|billion|trillion|bn|m)$/;

function isExact({ approximator }: Quantity): boolean {
  return approximator === 'exact' || approximator === 'about';
}

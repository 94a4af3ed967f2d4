import type { Quantity } from '../marks/mark.js';
import type { RawToken } from './token.js';

/**
 * Makes one figure of the two ends of a range: "50 to 70 percent", "between $3 and $5 billion", "6–10 GW". "From 50 to 70
 * percent" may be a change, and stays two, as does "raised by $2 billion to $9 billion".
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
  const isChange =
    (raw[i - 1]?.word === 'from' && !/^(?:rang|vari|anywhere)/.test(raw[i - 2]?.word ?? '')) || isStep(raw, i);
  const isGlued = /^[-–]$/.test(joint.word) && joint.start === low.span.end && joint.end === raw[i + 2]!.start;
  const isRange = isBetween ? joint.word === 'and' : !isChange && (joint.word === 'to' || isGlued);
  const precision = Math.max(low.precision, high.precision);
  return isRange ? { figure: { ...high, low: low.low, precision, approximator: low.approximator }, isBetween } : null;
}

/** How many tokens a verb may stand before what it changes by. */
const NEAR = 8;
const CHANGES = /^(?:boost|cut|expand|fell|grew|grow|hike|increase|lift|lower|raise|raising|reduc|rise|rising|rose)/;
/** What may happen is told in ranges: "would cut costs by $2 million to $9 million". */
const MAY_BE = /^(?:can|could|may|might|should|would|estimated|expected|likely)$/;

/** "Raised its budget *by $2 billion* to $9 billion": two amounts in full are a change and the new level. */
function isStep(raw: readonly RawToken[], i: number): boolean {
  if (raw[i - 1]?.word !== 'by' || raw[i + 1]?.word !== 'to') return false;
  if (![raw[i]!, raw[i + 2]!].every(({ mark, word }) => isMoney(mark) && /illion|[bmt]n$/.test(word))) return false;
  const before = raw.slice(Math.max(0, i - NEAR), i - 1);
  return before.some(({ word }) => CHANGES.test(word)) && !before.some(({ word }) => MAY_BE.test(word));
}

function isMoney(mark: RawToken['mark']): boolean {
  return mark?.type === 'quantity' && mark.kind === 'money';
}

function isExact({ approximator }: Quantity): boolean {
  return approximator === 'exact' || approximator === 'about';
}

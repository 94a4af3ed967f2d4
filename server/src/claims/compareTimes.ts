import type { Claim } from './claim.js';
import { keyOfDate } from './keys.js';
import { comparePeriods, isUndated, type PeriodRelation, yearsOf } from './period.js';
import { isRareValue } from './sameValue.js';

/** How the times of two claims compare, those of forecasts and of what a sentence says of another year among them. */
export function samePeriod(a: Claim, b: Claim, sameDocument: boolean): PeriodRelation {
  // "The pension age is 66" and "is to reach 67 in 2028".
  const isForecast = ({ modality, period }: Claim) => modality === 'estimated' && period?.basis === 'stated';
  const isNow = (claim: Claim) => claim.modality === 'fact' && isUndated(claim);
  if ((isForecast(a) && isNow(b)) || (isForecast(b) && isNow(a))) return 'differs';
  if (areOfTwoVintages(a, b) || isOfOtherTime(a, b) || isOfOtherTime(b, a)) return 'differs';
  if (!sameDocument || isUndated(a) === isUndated(b))
    return sameDocument && isUndated(a) ? 'same' : comparePeriods(a.period, b.period);
  // Who writes "for the last two decades" in one place means the present in another.
  const dated = isUndated(a) ? b.period : a.period;
  return dated !== null && yearsOf(dated) > LONG ? 'differs' : comparePeriods(a.period, b.period);
}

/** "It is 8 percent, down from 24 percent in 1974", "in 1974 it was 31 percent": a year that is another figure's is not its own. */
function isOfOtherTime(undated: Claim, { period }: Claim): boolean {
  if (!isUndated(undated) || period?.basis !== 'stated') return false;
  return period.from.endsWith('-01-01') && undated.words.includes(keyOfDate(period.from.slice(0, 4)));
}

/** "In April it expected 2 percent for 2025", "in October 3 percent": each forecast is of its day. */
function areOfTwoVintages(a: Claim, b: Claim): boolean {
  if (a.modality !== 'estimated' || b.modality !== 'estimated') return false;
  const more = (some: Claim, other: Claim) =>
    some.words.some((word) => /^#\d{4}(?:-|$)/.test(word) && !other.words.includes(word));
  return more(a, b) && more(b, a) && a.period?.from === b.period?.from;
}

/** "In April it planned to invest $4 million", "it plans to invest $3 million": what was planned may have been changed since. */
export function areOfTwoPlans(a: Claim, b: Claim): boolean {
  return isOfFormerPlan(a, b) || isOfFormerPlan(b, a);
}

function isOfFormerPlan({ modality, period }: Claim, now: Claim): boolean {
  if (modality !== 'announced' || now.modality !== 'announced' || !isUndated(now) || !period || !now.period)
    return false;
  return period.basis !== 'document' && period.to < now.period.from;
}

/** A period of more years is an average or a sum, not a figure of the day. */
const LONG = 2;

/** Whether the times that two statements give or were written at have no day in common. */
export function areTimesApart(a: Claim, b: Claim): boolean {
  if (samePeriod(a, b, false) !== 'differs') return false;
  if (isUndated(a) || isUndated(b)) return true;
  return a.period!.to < b.period!.from || b.period!.to < a.period!.from;
}

/** Who says no time may speak of any: a figure of many digits is of the other's. */
export function mayBeOfOneTime(a: Claim, b: Claim): boolean {
  return isRareValue(a) && (isUndated(a) || isUndated(b));
}

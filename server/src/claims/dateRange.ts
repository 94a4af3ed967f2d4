import { isoOf } from '../marks/calendar.js';

/** First and last day, as `2022-03-09`. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** First and last day of an ISO date, quarter or span, as `DateMention.iso`; null for what no calendar has. */
export function rangeOf(iso: string): DateRange | null {
  const [first, last] = iso.split('/');
  const from = first === undefined ? null : dayRange(first);
  const to = last === undefined ? from : dayRange(last);
  return from && to ? { from: from.from, to: to.to } : null;
}

function dayRange(iso: string): DateRange | null {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(iso);
  if (quarter) {
    const [year, last] = [Number(quarter[1]), Number(quarter[2]) * 3];
    return { from: isoOf({ year, month: last - 2, day: 1 }), to: lastDay(year, last) };
  }
  const day = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!day) return null;
  const [, year, month, date] = day;
  const to = date === undefined ? lastDay(Number(year), Number(month ?? 12)) : iso;
  return { from: `${year}-${month ?? '01'}-${date ?? '01'}`, to };
}

function lastDay(year: number, month: number): string {
  return isoOf({ year, month, day: new Date(Date.UTC(year, month, 0)).getUTCDate() });
}

/** From the first day of one year to the last of another. */
export function years(from: number, to: number): DateRange {
  return { from: `${from}-01-01`, to: `${to}-12-31` };
}

/** The day before one. @param day `2022-03-09`. */
export function dayBefore(day: string): DateRange {
  const before = new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return { from: before, to: before };
}

import { MONTHS } from '../text/months.js';

/** The days of the week, in the order of `Date.getUTCDay`. */
export const WEEKDAYS: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A month or a weekday: a capitalised word that is no name. */
export const CALENDAR_NAME = new RegExp(`^(?:${[...MONTHS, ...WEEKDAYS].join('|')})$`);

/** A day, month, quarter, or year: what a date says, no more. */
export interface CalendarDate {
  readonly year: number;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
}

/** `2022-03-09`, `2022-03`, `2024-Q1` or `2022`. */
export function isoOf(date: CalendarDate): string {
  const year = String(date.year).padStart(4, '0');
  if (date.quarter) return `${year}-Q${date.quarter}`;
  if (!date.month) return year;
  const month = `${year}-${String(date.month).padStart(2, '0')}`;
  return date.day ? `${month}-${String(date.day).padStart(2, '0')}` : month;
}

/** Negative where `a` begins before `b`. Quarters count as their first month. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return ordinal(a) - ordinal(b);
}

/** How exact a date is. Only dates of one grain make a span. */
export function grainOf(date: Partial<CalendarDate>): 'day' | 'month' | 'quarter' | 'year' {
  if (date.day) return 'day';
  if (date.month) return 'month';
  return date.quarter ? 'quarter' : 'year';
}

function ordinal(date: CalendarDate): number {
  const month = date.month ?? (date.quarter ? date.quarter * 3 - 2 : 1);
  return date.year * 372 + month * 31 + (date.day ?? 1);
}

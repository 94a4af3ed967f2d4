import { monthNumber } from '../text/months.js';
import type { CalendarDate } from './calendar.js';

/** One date as written, before spans are joined and missing years filled in. Offsets into the text. */
export interface DateAtom {
  readonly start: number;
  readonly end: number;
  /** The year is null where the text gives none: "January 23", "March" in "March to June 2024". */
  readonly from: WrittenDate;
  /** The end of a span that one mark writes: "2022–31", "June 4-5, 2024"; null for a single date. */
  readonly to: WrittenDate | null;
  readonly isFiscal: boolean;
}

export type WrittenDate = Omit<CalendarDate, 'year'> & { readonly year: number | null };

/** A single date. */
export function atom(start: number, end: number, from: WrittenDate): DateAtom {
  return { start, end, from, to: null, isFiscal: false };
}

/** A day of a month, or some: "July 2", "July 2–4, 2023". @param name The month's. */
export function daySpan(
  start: number,
  end: number,
  name: string,
  day: string,
  lastDay?: string,
  year?: string,
): DateAtom {
  const date = { year: year === undefined ? null : Number(year), month: monthNumber(name) };
  const from = { ...date, day: Number(day) };
  const last = Number(lastDay);
  return { ...atom(start, end, from), to: last > from.day ? { ...date, day: last } : null };
}

/** Months of one year, by their numbers from 1. */
export function monthSpan(start: number, end: number, year: number | null, first: number, last: number): DateAtom {
  return { ...atom(start, end, { year, month: first }), to: { year, month: last } };
}

/** @param which 1 or 2. */
export function halfOf(start: number, end: number, year: number | null, which: number): DateAtom {
  return monthSpan(start, end, year, which === 1 ? 1 : 7, which === 1 ? 6 : 12);
}

/** @param year Its first. */
export function decadeFrom(start: number, end: number, year: number): DateAtom {
  return { ...atom(start, end, { year }), to: { year: year + 9 } };
}

/** A year of two digits is of the last century from 60 on: "24" is 2024, "'87" 1987. */
export function fullYear(digits: string): number {
  const value = Number(digits.replace(/\D/g, ''));
  return value > 99 ? value : value < 60 ? 2000 + value : 1900 + value;
}

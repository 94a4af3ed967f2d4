import { type CalendarDate, grainOf, isoOf } from './calendar.js';
import type { DateAtom } from './dateAtom.js';
import { scanDates } from './dateScanner.js';

/** The dates of a reference that give their year, in order. */
export function datesIn(text: string): readonly DateAtom[] {
  return scanDates(text, 'mdy').filter((atom) => atom.from.year !== null);
}

/** The most exact of the dates, and of those the last; null without one. */
export function latest(dates: readonly DateAtom[]): string | null {
  const grains = ['year', 'quarter', 'month', 'day'];
  let best: DateAtom | null = null;
  const grain = (atom: DateAtom) => grains.indexOf(grainOf(atom.from as CalendarDate));
  for (const atom of dates) if (!best || grain(atom) >= grain(best)) best = atom;
  return (
    best &&
    isoOf(best.from as CalendarDate) +
      (best.to ? `/${isoOf({ ...best.to, year: best.to.year ?? best.from.year } as CalendarDate)}` : '')
  );
}

/** A year where nothing is left to doubt: the last one that stands by itself ("Prentice Hall 1987", "(1994a)"). */
export function yearIn(text: string): string | null {
  return [...text.matchAll(/(?<![\w/.:–-])((?:1[5-9]|20)\d\d)[a-z]?(?![\w–-])/g)].at(-1)?.[1] ?? null;
}

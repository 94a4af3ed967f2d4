import type { Span } from '../text/document.js';
import { type CalendarDate, grainOf, isoOf } from './calendar.js';
import { citedNumbers } from './citedNumbers.js';
import type { DateAtom } from './dateAtom.js';
import { scanDates } from './dateScanner.js';

/** The dates of a reference that give their year, in order; "1988–2011" behind a volume are pages. */
export function datesIn(text: string): readonly DateAtom[] {
  const dates = scanDates(text, 'mdy').filter((atom) => atom.from.year !== null && !isAimed(text, atom.start));
  if (dates.length === 0) return dates;
  const cited = citedNumbers(text);
  return dates.filter((atom) => !cited.some((numbers) => isPage(text, atom, numbers)));
}

/** "Market Forecast to 2030": a year that a title looks ahead to. */
function isAimed(text: string, start: number): boolean {
  return /(?<!\p{L})(?:beyond|by|through|till|to|towards?|until) $/u.test(text.slice(Math.max(0, start - 10), start));
}

/** Whether a date lies in the pages that the numbers of a volume end with; a year may stand in front of those: "45 (1930), pp. 1911–12". */
function isPage(text: string, date: Span, numbers: Span): boolean {
  const pages = /\d{4}[-\u2010-\u2013]{1,2}\d{1,4}$/.exec(text.slice(numbers.start, numbers.end));
  return pages !== null && date.start >= numbers.start + pages.index && date.end <= numbers.end;
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
  return (
    [
      ...text.matchAll(
        /(?<![\w/.:–-]|(?<!\w)(?:beyond|by|through|till|to|towards?|until) )((?:1[5-9]|20)\d\d)[a-z]?(?![\w–-])/g,
      ),
    ].at(-1)?.[1] ?? null
  );
}

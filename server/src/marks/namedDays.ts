import { MONTH_LIKE, monthNumber } from '../text/months.js';
import { rememberingTexts } from '../text/remember.js';

const YEAR = '(?:,? ((?:19|20)\\d\\d)(?!\\d))?';
const MONTH_FIRST = new RegExp(`\\b(${MONTH_LIKE})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,]\\d)${YEAR}`, 'g');
const DAY_FIRST = new RegExp(`(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH_LIKE})\\.?(?![a-z])${YEAR}`, 'g');

/** A day that a text names, and its year where that is written. */
interface WrittenDay {
  /** "10-07". */
  readonly day: string;
  readonly year: number | null;
}

/**
 * The days that a document names without their year and once or more with one and the same: "the October 7 controls" in a
 * paper that says "on October 7, 2022".
 * @param texts The running texts of the document.
 * @returns The year by day ("10-07"), in order of the days.
 */
export function namedDays(texts: readonly string[]): Readonly<Record<string, number>> {
  const written = texts.flatMap(daysIn);
  const open = new Set(written.flatMap(({ day, year }) => (year === null ? [day] : [])));
  const years = new Map<string, Set<number>>();
  for (const { day, year } of written)
    if (year !== null && open.has(day)) years.set(day, (years.get(day) ?? new Set()).add(year));
  const named = [...years].flatMap(([day, [year, ...others]]) => (others.length === 0 ? [[day, year!] as const] : []));
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A year's key in {@link namedDays}. @param month From 1. */
export function dayKey(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const daysIn = rememberingTexts((text: string): readonly WrittenDay[] => [
  ...[...text.matchAll(MONTH_FIRST)].flatMap(([, month, day, year]) => writtenDay(month!, day!, year)),
  ...[...text.matchAll(DAY_FIRST)].flatMap(([, day, month, year]) => writtenDay(month!, day!, year)),
]);

function writtenDay(name: string, day: string, year: string | undefined): readonly WrittenDay[] {
  const month = monthNumber(name);
  return month === 0 ? [] : [{ day: dayKey(month, Number(day)), year: year === undefined ? null : Number(year) }];
}

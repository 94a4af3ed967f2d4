import type { AnalysedDocument } from '../../corpus/analyse.js';
import type { DateMention } from '../../marks/mark.js';
import type { RichText } from '../richText.js';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
const DAY_ISO = /^\d{4}-\d\d-\d\d$/;

/**
 * The day with its weekday, and how long before the document's date and before today it is.
 * @param today ISO; null leaves out the age.
 */
export function dateText({ iso }: DateMention, { document }: AnalysedDocument, today: string | null): RichText {
  if (isImpossible(iso)) return [{ runs: [{ strong: iso }, ' is in no calendar'] }];
  const written = document.metadata.date;
  const distances = [
    written && distance(iso, written, `the date of this document, ${written}`),
    today && distance(iso, today, 'today'),
  ];
  const lines = distances.flatMap((line) => (line ? [{ runs: [line] }] : []));
  return [{ runs: [{ strong: dayText(iso) }] }, ...lines];
}

function dayText(iso: string): string {
  return DAY_ISO.test(iso) ? DAY.format(new Date(`${iso}T00:00:00Z`)) : iso.replace('/', '–');
}

/** Whether a day is one that its month has not: JavaScript takes 29 February 2023 for the day behind it. */
function isImpossible(iso: string): boolean {
  if (!DAY_ISO.test(iso)) return false;
  const day = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(iso);
}

/** "2 years, 3 months before today"; in full months, or in years where one side has no month. Null below one of them. */
function distance(iso: string, other: string, name: string): string | null {
  const isBefore = iso <= other;
  const count = fullMonths(isBefore ? iso : other, isBefore ? other : iso);
  if (!count) return null;
  const parts = [plural(Math.floor(count / 12), 'year'), plural(count % 12, 'month')].filter(Boolean);
  return `${parts.join(', ')} ${isBefore ? 'before' : 'after'} ${name}`;
}

function fullMonths(from: string, to: string): number | null {
  const [a, b] = [monthsOf(from), monthsOf(to)];
  if (!a || !b) return null;
  const years = b.year - a.year;
  if (a.month === null || b.month === null) return 12 * years;
  const isPartial = from.length === 10 && to.length === 10 && to.slice(8) < from.slice(8);
  return 12 * years + b.month - a.month - (isPartial ? 1 : 0);
}

function monthsOf(iso: string): { readonly year: number; readonly month: number | null } | null {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(iso) ?? [];
  return year ? { year: Number(year), month: month ? Number(month) : null } : null;
}

function plural(count: number, unit: string): string {
  return count === 0 ? '' : `${count} ${unit}${count === 1 ? '' : 's'}`;
}

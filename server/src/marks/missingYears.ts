import { type CalendarDate, grainOf, isoOf } from './calendar.js';
import type { DateAtom, WrittenDate } from './dateAtom.js';
import { dayKey } from './namedDays.js';
import type { ReadingContext } from './recogniser.js';

/** A date whose years are all known. */
interface CompleteDate extends DateAtom {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** Fills in the years that the text leaves to its reader, and drops what stays without one. */
export function complete(
  text: string,
  atoms: readonly DateAtom[],
  context: Pick<ReadingContext, 'date' | 'days'>,
): readonly CompleteDate[] {
  const result: CompleteDate[] = [];
  let stated: CompleteDate | null = null;
  for (const [i, atom] of atoms.entries()) {
    const year: number | null = atom.from.year ?? missingYear(text, atoms, i, stated, context);
    if (year === null) continue;
    result.push({
      ...atom,
      from: { ...atom.from, year },
      to: atom.to && { ...atom.to, year: atom.to.year ?? yearAfter({ ...atom.from, year }, atom.to)! },
    });
    if (atom.from.year !== null) stated = result.at(-1)!;
  }
  return result;
}

/** @param stated The last date in front whose year is written. */
function missingYear(
  text: string,
  atoms: readonly DateAtom[],
  i: number,
  stated: CompleteDate | null,
  { date: documentDate, days }: Pick<ReadingContext, 'date' | 'days'>,
): number | null {
  const atom = atoms[i]!;
  if (!atom.from.day) return listedYear(text, atoms, i);
  if (/^\s(?:terrorist\s)?attacks?\b/.test(text.slice(atom.end, atom.end + 18))) return null;
  const isSameSentence = (a: number, b: number) =>
    b - a < 400 && !/[.!?]["”’)]?\s+["“(]?\p{Lu}/u.test(text.slice(a, b));
  const named = atom.from.month ? days[dayKey(atom.from.month, atom.from.day)] : undefined;
  if (named !== undefined && (isAttribute(text, atom) || !(stated && isSameSentence(stated.end, atom.start))))
    return named;
  if (stated && (stated.from.day || (!isDeadline(text, stated) && isSameSentence(stated.end, atom.start))))
    return stated.from.year;
  const next = atoms[i + 1];
  if (next?.from.day && next.from.year !== null && isSameSentence(atom.end, next.start)) return next.from.year;
  if (documentDate === null) return null;
  // "From April 1 to March 31": the year that the document is of.
  if (atom.to && atom.to.year === null && yearAfter({ ...atom.from, year: 0 }, atom.to) === 1)
    return yearAround(atom.from, documentDate);
  const year = nearestYear(atom.from, documentDate);
  return isUttered(text, atom) && isAfter({ ...atom.from, year }, documentDate) ? year - 1 : year;
}

/** "The October 7 *controls*": a day that something is called by. */
function isAttribute(text: string, { end }: DateAtom): boolean {
  return /^ (?!(?:and|as|at|but|by|for|from|in|it|its|of|on|or|that|the|this|to|until|was|were|when|which|with) )[a-z]{4,}/.test(
    text.slice(end, end + 24),
  );
}

/** "To double by 2040": a year to come, which no day of the sentence need be of. */
function isDeadline(text: string, { start }: DateAtom): boolean {
  return /(?:^|[^a-z])(?:by|until|till|through|before) $/i.test(text.slice(Math.max(0, start - 9), start));
}

/** The year of the last such day before the document. */
function yearAround(day: WrittenDate, documentDate: string): number {
  const year = Number(documentDate.slice(0, 4));
  return isAfter({ ...day, year }, documentDate) ? year - 1 : year;
}

/** "In a Dec. 21 statement": what was said then is out already. */
function isUttered(text: string, { start, end }: DateAtom): boolean {
  return (
    /(?:^|[^a-z])(?:an?|his|her|its|their|the) $/i.test(text.slice(Math.max(0, start - 7), start)) &&
    /^ (?:[a-z]+ )?(?:statement|speech|letter|interview|report|memo|memorandum|tweet|post|article|op-ed|ruling|filing|testimony|hearing|remarks|announcement|briefing|decision|vote|proclamation|order)(?![a-z])/.test(
      text.slice(end, end + 40),
    )
  );
}

function isAfter(day: CalendarDate, documentDate: string): boolean {
  const iso = isoOf(day);
  return documentDate.length === iso.length && iso > documentDate;
}

/** The year of "May" in "May and June 2021", of "April" in "April, May and June 2021", of "Q1" in "Q1 and Q2 2021". */
function listedYear(text: string, atoms: readonly DateAtom[], i: number): number | null {
  for (let k = i; k + 1 < atoms.length; k++) {
    const [a, b] = [atoms[k]!, atoms[k + 1]!];
    if (
      b.from.day ||
      grainOf(a.from as CalendarDate) !== grainOf(b.from as CalendarDate) ||
      (a.to === null) !== (b.to === null) ||
      !/^(?:,|,?\s(?:and|or)|\s?\/)\s?$/.test(text.slice(a.end, Math.min(b.start, a.end + 8)))
    )
      return null;
    if (b.start - a.end > 6) return null;
    if (b.from.year !== null) return b.from.year;
  }
  return null;
}

/** The year that puts a day nearest to the date of the document: "December 3" in a paper of April is last year's. */
function nearestYear(day: WrittenDate, documentDate: string): number {
  const [year, month = 7, dayOfMonth = 15] = documentDate.split('-').map(Number) as [number, number?, number?];
  const months = day.month! + day.day! / 31 - (month + dayOfMonth / 31);
  return months > 6 ? year - 1 : months < -6 ? year + 1 : year;
}

/** The year of "31 March" in "from 1 April 2023 to 31 March" is the one after. */
export function yearAfter(a: WrittenDate, b: WrittenDate): number | null {
  return a.year !== null && (a.month ?? 0) > (b.month ?? 0) ? a.year + 1 : a.year;
}

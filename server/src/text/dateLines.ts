/** Dates as lines of their own give them: "Published April 23, 2025", "04/23/2025 12:41", "July 2024". */

import { MONTH, monthNumber } from './months.js';

const YEAR = '((?:1[89]|20)\\d\\d)';

/** Each finds a date; the order of its groups is told beside it. */
const FORMS: readonly (readonly [RegExp, readonly ('day' | 'month' | 'year' | 'either')[]])[] = [
  [new RegExp(`${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})`, 'i'), ['year', 'month', 'day']],
  [new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? ${YEAR}`, 'i'), ['day', 'month', 'year']],
  [new RegExp(`${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, 'i'), ['month', 'day', 'year']],
  // "1.2.2023" is the first of February wherever dots are written.
  [new RegExp(`(\\d{1,2})\\.(0?[1-9]|1[0-2])\\.${YEAR}`, 'i'), ['day', 'month', 'year']],
  [new RegExp(`(\\d{1,2})[/.](\\d{1,2})[/.]${YEAR}`, 'i'), ['either', 'either', 'year']],
  [new RegExp(`${MONTH}(?:[-–/][a-z]{3,9})?,? ${YEAR}`, 'i'), ['month', 'year']],
  [new RegExp(`${YEAR}-(\\d{2})\\b`, 'i'), ['year', 'month']],
  [new RegExp(`(?:spring|summer|autumn|fall|winter|q[1-4]),? ${YEAR}`, 'i'), ['year']],
  [new RegExp(`^${YEAR}$`, 'i'), ['year']],
];

const LEAD =
  /^(?:(?:originally |first |last )?(?:published|posted|updated|modified|revised|released|release|issued|dated?|publication|submitted|accepted|written|as of|draft of|version(?: of)?|embargo(?:ed)?(?: until| till)?(?: \d{1,2}[:.]\d\d(?: [A-Z]{2,5})?(?=,))?)(?: date| online| on| in)?\b ?[:–—-]? ?)+/i;
const WEEKDAY = /^(?:, )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;
const TIME =
  /^[,;]?(?: at| -| –| \|)? ?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: ?\(?(?:[A-Z]{2,5}|local time)\)?)?(?: by \p{Lu}[\p{L} ]{1,40})?$|^T\d\d:\d\d.*$/iu;

/** The publisher's site beside a date. */
const ADDRESS = / (?:https?:\/\/|www\.)\S{4,60}$/;

/** A line that gives the document's date. */
export interface DateLine {
  /** `2022-03-09`, `2022-03` or `2022`. */
  readonly iso: string;
  /** Whether it tells of a change, not of publication. */
  readonly isUpdate: boolean;
}

/** What a line says that is a date and nothing else, but for "Published" in front and a time of day behind; null for any other. */
export function dateLine(line: string): DateLine | null {
  if (line.length > 90 || !/\d{4}/.test(line)) return null;
  for (const part of line.split(/ ?[|•·] ?/)) {
    const lead = LEAD.exec(part)?.[0] ?? '';
    const rest = part.slice(lead.length).replace(WEEKDAY, '').replace(ADDRESS, '').trim();
    const date = wholeDate(rest);
    if (date) return { iso: date, isUpdate: /updated|modified|revised/i.test(lead) };
  }
  return null;
}

/** Words of names, in capitals but for small ones, and numbers: "Harbor Institute, Policy Report 7/2024". */
const IMPRINT_WORD = /^(?:\p{Lu}[\p{L}.&’'-]*|\d[\d/.-]*|of|for|and|the|on|in|de|&)$/u;

/** ", " and the blank in front of a day of a month: "Advisory October 17, 2022". */
const BEFORE_DATE = /, | (?=\p{Lu}\p{Ll}{2,8} \d{1,2}, (?:19|20)\d\d)/gu;

/** As {@link dateLine}, with a place, a house or a series in front: "Lima, Friday, 3 May 2024", "Port Brief 3/2024, May 2024". */
export function placedDateLine(line: string): DateLine | null {
  const whole = dateLine(line);
  if (whole || line.length > 120) return whole;
  for (const part of line.split(/ ?[|•·] ?/))
    for (const { index, 0: gap } of part.matchAll(BEFORE_DATE)) {
      const date = wholeDate(part.slice(index + gap.length).replace(WEEKDAY, ''));
      if (
        date &&
        part
          .slice(0, index)
          .split(/,? /)
          .every((word) => IMPRINT_WORD.test(word))
      )
        return { iso: date, isUpdate: false };
    }
  return null;
}

/** How far a dateline may reach into its paragraph. */
const LONGEST_DATELINE = 120;

/** Who sent a release: "(GLOBE NEWSWIRE)", "/PRNewswire/". */
const AGENCY = / ?(?:\([\p{L} ]{2,40}\)|\/[^/]{2,40}\/)$/u;

/**
 * The day that a paragraph of a release or a dispatch opens with, as ISO: "LIMA, Peru, May 3, 2024 /PRNewswire/ -- The
 * port …", "Lima (3 May 2024) – The port …"; null without one.
 */
export function datelineOf(paragraph: string): string | null {
  const head = paragraph.slice(0, LONGEST_DATELINE);
  for (const { index } of head.matchAll(/(?<=\S)(?: ?--| ?[—–]| -) /g)) {
    const opening = head.slice(0, index).replace(AGENCY, '');
    const plain = opening.replace(/ ?(?:--|[—–-]) |(?<=\S) ?\((?=\p{L}|\d)/gu, ', ').replace(/\)$/, '');
    const date = placedDateLine(plain);
    if (date && date.iso.length === DAY && !date.isUpdate) return date.iso;
  }
  return null;
}

/** Characters of a day as ISO. */
const DAY = 10;

/** The date that a text is, a time of day behind it aside, as ISO; null where it is none. */
export function wholeDate(text: string): string | null {
  for (const [form, parts] of FORMS) {
    const match = form.exec(text);
    if (!match || match.index > 0) continue;
    const rest = text.slice(match[0].length);
    if (rest !== '' && !TIME.test(rest)) continue;
    return isoOf(parts, match.slice(1) as string[]);
  }
  return null;
}

function isoOf(parts: readonly string[], values: readonly string[]): string | null {
  const field = (name: string): string | null => values[parts.indexOf(name)] ?? null;
  const year = field('year')!;
  const name = field('month') ?? '';
  let month = monthNumber(name) || Number(name);
  let day = Number(field('day') ?? 0);
  if (parts[0] === 'either') {
    const [first, second] = [Number(values[0]), Number(values[1])];
    [month, day] = first > 12 ? [second, first] : [first, second];
  }
  if (month > 12 || day > 31) return null;
  if (month === 0) return year;
  const iso = `${year}-${`${month}`.padStart(2, '0')}`;
  return day === 0 ? iso : `${iso}-${`${day}`.padStart(2, '0')}`;
}

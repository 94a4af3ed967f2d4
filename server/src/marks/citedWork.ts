import { monthNumber } from '../text/months.js';
import { SAME_AUTHORS } from '../text/sameAuthors.js';
import { isoOf } from './calendar.js';
import { legalCitations } from './legal.js';
import type { Reference } from './mark.js';
import { typeOfName } from './nameHeads.js';
import { isBodysName, isNamedFirst, isPublishing } from './ownPublishers.js';
import { readAuthors } from './referenceAuthors.js';
import { datesIn, latest, yearIn } from './referenceDates.js';
import { housePublisher, isBody, isHouse, readPublisher, SERIES_AT_END } from './referencePublisher.js';
import { type QuotedTitle, quotedTitle, titleEnd, trimmed } from './referenceTitle.js';

/** A work as a reference has it. */
export type Cited = Pick<Reference, 'authors' | 'title' | 'publisher' | 'date'>;
export const NOTHING: Cited = { authors: [], title: null, publisher: null, date: null };

/** "See, e.g.," and the like, before what is cited. */
const LEAD =
  /^\s*(?:(?:Own|Authors?['’]s?) calculations?[^.;]{0,60}?[;,]? (?=[Ss]ee |based on ))?(?:based on )?(?:(?:(?:[Bb]ut )?[Ss]ee(?: also| generally)?|[Cc]f\.|[Ff]or example|[Ff]or instance|[Ee]\.g\.),?\s){0,2}/;

/** "———. Title.": the authors are those of the entry before. */
const DASHES = new RegExp(`^\\s*${SAME_AUTHORS}(?=[.,])`);

/**
 * What a reference says of the work that it cites, however it is written.
 * @param body The reference without addresses and what stands behind them.
 */
export function citedWork(body: string): Cited {
  const dashes = DASHES.exec(body)?.[0].length;
  if (dashes !== undefined) return authoredWork(body, [], dashes);
  const lead = LEAD.exec(body)![0].length;
  const text = firstOfSeveral(body.slice(lead));
  const [first] = legalCitations(text);
  if (first?.span.start === 0 && (first.kind === 'statute' || first.kind === 'regulation')) return lawWork(text);
  const quote = quotedTitle(text);
  const organisation = organisationIn(text);
  const isItalic = quote !== null && text[quote.whole.start] === '*';
  if (quote && !(isItalic && (organisation || readAuthors(text)))) return quotedWork(text, quote);
  const law = legalCitations(text).some(({ kind }) => kind !== 'section');
  const authors = readAuthors(text);
  if (law && !authors?.isSure) return lawWork(text);
  if (authors) return authoredWork(text, authors.names, authors.end);
  return organisation ? authoredWork(text, [], organisation[1]!.length, organisation[1]!) : unauthoredWork(text);
}

/** "Ministry of Ports. 2023. ", "Ministry of Ports (2023)." */
export const ORGANISATION =
  /^((?:(?:\p{Lu}\.){2,3} )?\p{Lu}[^.“"(]{2,160}?(?: \(\p{Lu}{2,10}\))?)(?=[.,]? \(?(?:1[89]|20)\d\d[a-z]?(?:, [A-Z][a-z]{2,8}(?: \d{1,2})?)?(?:\)?[.:]|\),)\s)/u;
/** "Orvik, Ferry Report, May 2020. Note that": what has a month in front of its year is all of a work. */
function organisationIn(text: string): RegExpExecArray | null {
  const organisation = ORGANISATION.exec(text);
  if (!organisation) return null;
  return monthNumber(organisation[1]!.split(', ').at(-1)!) === 0 ? organisation : null;
}

const LEADING_DATE =
  /^[\s.,:]{0,3}\(?(?:c(?:irca|a?\.) ?)?(?:((?:1[5-9]|20)\d\d)[a-z]?(?:,? (\p{Lu}\p{Ll}{2,8})\.?(?: (\d{1,2}))?)?|n\.d\.|[Ff]orthcoming|[Ii]n press)\)?(?:[.,:]|(?=\s))[\s]*/u;

/** `Author, "Title," Publisher, date` */
function quotedWork(text: string, { title, whole }: QuotedTitle): Cited {
  const before = text.slice(0, whole.start);
  const authors = readAuthors(before);
  const isAuthored =
    authors !== null &&
    !/\p{L}/u.test(before.slice(authors.end).replace(/\(?(?:\p{Lu}\p{Ll}{2,8}\.? )?(?:1[5-9]|20)\d\d[a-z]?\)?/u, ''));
  const rest = text.slice(whole.end);
  const organisation = isAuthored ? null : text.slice(0, trimmed(text, 0, whole.start).end);
  return {
    authors: isAuthored ? authors.names : [],
    title: text.slice(title.start, title.end) || null,
    publisher: readPublisher(rest) ?? (organisation || null),
    date: latest(datesIn(rest)) ?? latest(datesIn(before)) ?? yearIn(before),
  };
}

/** "Author. 2023. Title. Publisher", "Author (2023). Title", "Author, Title, Publisher, 2023" */
function authoredWork(
  text: string,
  authors: readonly string[],
  end: number,
  organisation: string | null = null,
): Cited {
  const dated = LEADING_DATE.exec(text.slice(end));
  const start = end + (dated?.[0].length ?? 0);
  const isByCommas = text.slice(0, start).trimEnd().endsWith(',');
  const whole = trimmed(text, start, unquotedEnd(text, start, isByCommas));
  const series = SERIES_AT_END.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0;
  const title = { start: whole.start, end: whole.end - series };
  const rest = text.slice(whole.end);
  const leading = dated?.[1] === undefined ? null : leadingDate(dated);
  return {
    authors,
    title: text.slice(title.start, title.end) || null,
    publisher: (organisation === null ? readPublisher(rest) : housePublisher(rest)) ?? organisation,
    date: leading ?? latest(datesIn(rest)) ?? yearIn(rest),
  };
}

/** "Title. Publisher, date", "Publisher. date", "Title. Author, date", "Ministry of Ports, Title, 2023" */
function unauthoredWork(text: string): Cited {
  const first = trimmed(text, 0, titleEnd(text, 0));
  const name = text.slice(first.start, first.end);
  const rest = text.slice(first.end);
  const bodied = bodyAndTitle(name);
  if (bodied) {
    const behind = text.slice(text.indexOf(bodied.title) + bodied.title.length);
    return { ...NOTHING, ...bodied, date: latest(datesIn(behind)) ?? yearIn(behind) };
  }
  if ((LETTERS.test(name) && /\p{L}{3}/u.test(rest)) || isPublishing(name, rest)) return publishedWork(name, rest);
  const authors = readAuthors(rest.replace(/^[\s.,]+/, ''));
  const closing = datesIn(name).findLast((atom) => atom.from.day !== null && atom.end === name.length);
  if (closing && !/\d/.test(rest))
    return { ...NOTHING, title: name.slice(0, trimmed(name, 0, closing.start).end) || null, date: latest([closing]) };
  const date = latest(datesIn(rest)) ?? yearIn(rest);
  const publisher = authors ? null : readPublisher(rest);
  // "Ferry Score Report, Ports Office, 2023"
  const [work, ...by] = name.split(', ');
  if (by.length > 0 && publisher === null && date !== null && typeOfName(work!) === 'publication')
    return { ...NOTHING, title: work!, publisher: by.join(', '), date };
  const isPublisher =
    publisher === null && date !== null && name.split(' ').length <= 8 && !/^\P{Lu}|\s(?:\p{Ll}{5,}|\S*\d)/u.test(name);
  return {
    authors: authors?.names ?? [],
    title: isPublisher ? null : name || null,
    publisher: isPublisher ? name : publisher,
    date,
  };
}

/** Letters that name a body: "IEA", "U.S. DOT". */
const LETTERS = /^(?:U\.[SK]\. )?\p{Lu}[\p{Lu}&]{1,7}$/u;

/** "Ministry of Ports, MARAD, Title, more": the bodies, and what stands behind them. */
function bodyAndTitle(name: string): { readonly publisher: string; readonly title: string } | null {
  const parts = name.split(/, (?=\p{Lu}|letter to |testimony |statement )/u);
  let bodies = 0;
  while (
    bodies < parts.length - 1 &&
    (LETTERS.test(parts[bodies]!) || (bodies === 0 && (isBody(parts[0]!) || isBodysName(parts[0]!))))
  )
    bodies++;
  if (bodies === 0 && parts.length > 1 && isNamedFirst(parts[0]!, parts[1]!)) bodies = 1;
  return bodies === 0 ? null : { publisher: parts.slice(0, bodies).join(', '), title: parts[bodies]! };
}

/** "SIA. 2023 State of the Ports. Place: SIA, 2023.", "House of Lords. Ports at Risk, 2023." */
function publishedWork(publisher: string, rest: string): Cited {
  const start = /^[\s.]*/.exec(rest)![0].length;
  const title = trimmed(rest, start, titleEnd(rest, start));
  const behind = rest.slice(title.end);
  return {
    ...NOTHING,
    title: rest.slice(title.start, title.end) || null,
    publisher: housePublisher(behind) ?? publisher,
    date: latest(datesIn(behind)) ?? yearIn(behind) ?? yearIn(rest),
  };
}

/** "Fair Ports Act, Pub. L. No. 90-12 (1967)", "H.R. 12, Fair Ports Act" */
function lawWork(cited: string): Cited {
  // Where the Union prints its acts, and when it did: "(OJ L 187, 26.6.2014, p. 1)".
  const text = cited.replace(/,? \(?OJ [LC][^()]{3,60}\)?/, '');
  if (legalCitations(text)[0]?.id.startsWith('eu/'))
    return { ...NOTHING, title: text.replace(/(?<![\s.])[\s.]+$/, ''), date: latest(datesIn(text)) };
  const title = text
    .split(/,\s|\.\s(?=\p{Lu}\p{Ll}{3})/u)
    .find(
      (part) =>
        /\b(?:Act|Law|Code|Order|Resolution|Bill|Regulation|Rule)\b(?! \d)/.test(part) &&
        /\p{Lu}\p{Ll}+ \p{L}/u.test(part) &&
        !/^\s?(?:Pub|Public) |\bNo\b/.test(part),
    );
  return { ...NOTHING, title: title?.trim() ?? null, date: latest(datesIn(text)) };
}

function unquotedEnd(text: string, from: number, isByCommas: boolean): number {
  const start = from + /^\s*/.exec(text.slice(from))![0].length;
  const end = titleEnd(text, start);
  const title = text.slice(start, end);
  if (isByCommas) {
    const comma = /^(?:\S+\s){2,}?[^,]*?(?=, \p{Lu})/u.exec(title);
    const house = houseStart(title);
    if (comma) return start + Math.min(comma[0].length, house ?? title.length);
    if (house !== null) return start + house;
  }
  if (/\p{L}/u.test(text.slice(end))) return end;
  const comma = title.lastIndexOf(', ');
  return comma > 0 && isHouse(title.slice(comma)) ? start + comma : end;
}

/** Offset of the comma before the first part of a title that is its publisher: "Ports at Risk, Quay Press, Busan". */
function houseStart(title: string): number | null {
  for (let at = title.indexOf(', '); at >= 0; at = title.indexOf(', ', at + 1)) {
    const end = title.indexOf(', ', at + 1);
    if (/^\p{Lu}/u.test(title[at + 2] ?? '') && HOUSE_ENDS.test(title.slice(at, end < 0 ? undefined : end))) return at;
  }
  return null;
}

/** What only a publisher ends with. */
const HOUSE_ENDS = / (?:Press|Publishing|Publishers|Publications|Verlag)$/;

function leadingDate([, year, month, day]: RegExpExecArray): string {
  const number = month === undefined ? 0 : monthNumber(month);
  return isoOf({ year: Number(year), ...(number ? { month: number, ...(day ? { day: Number(day) } : {}) } : {}) });
}

/** Several works in one note stand apart by semicolons; the first speaks for the note. */
function firstOfSeveral(text: string): string {
  for (const match of text.matchAll(/[;]\s(?=\p{Lu}|["“]|and |see )/gu))
    if (/(?:1[89]|20)\d\d|["”],?/.test(text.slice(0, match.index))) return text.slice(0, match.index);
  return text;
}

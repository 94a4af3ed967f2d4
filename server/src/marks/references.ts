import type { Flow } from '../text/document.js';
import { monthNumber } from '../text/months.js';
import { SAME_AUTHORS } from '../text/sameAuthors.js';
import { type CalendarDate, grainOf, isoOf } from './calendar.js';
import type { DateAtom } from './dateAtom.js';
import { scanDates } from './dateScanner.js';
import { legalCitations } from './legal.js';
import type { Reference } from './mark.js';
import { readAuthors, surnameOf } from './referenceAuthors.js';
import { housePublisher, isBody, isHouse, readPublisher, SERIES_AT_END } from './referencePublisher.js';
import { type QuotedTitle, quotedTitle, sentenceEnd, titleEnd, trimmed } from './referenceTitle.js';
import { type UrlMention, urlsOf } from './urls.js';

/**
 * Takes a note or list entry apart: Chicago notes, APA, MLA and author–date entries, laws and bills, web pages.
 * A note that tells instead of citing ("The figure is for 2021.") has neither title nor authors.
 * @param flow The entry without its label.
 * @param label What markers call it by.
 */
export function parseReference(flow: Flow, label: string): Reference {
  const isLabelLast = closingLabel(flow) === label;
  const text = flow.text.slice(0, Math.min(MAX_LENGTH, isLabelLast ? flow.text.lastIndexOf('[') : MAX_LENGTH));
  const urls = urlsOf(text);
  const link = flow.links?.find(({ url }) => /^https?:/.test(url));
  const isLinkFirst = link !== undefined && !(urls[0] && urls[0].span.start <= link.span.start);
  const laws = legalCitations(text);
  const found = {
    id: label,
    url: isLinkFirst ? link.url : (urls[0]?.url ?? null),
    doi:
      /\b10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;)\]]/.exec(urls[0]?.url.includes('doi.org') ? urls[0].url : text)?.[0] ?? null,
    law: laws[0]?.name ?? null,
    repeats: repeated(text),
  };
  const { body: read, after } = withoutUrls(text, urls);
  const body = read.replace(ACCESSED, '');
  if (found.repeats !== null) return { ...found, ...NOTHING };
  if (isProse(body)) return { ...found, ...NOTHING, date: reportDate(body) };
  const cited = citation(body);
  return { ...found, ...cited, date: cited.date ?? latest(datesIn(after)) };
}

/**
 * What author–year markers call an entry of a list without numbers: "Lee 2021a", "World Bank 2020".
 * @returns null where the entry begins with no author or has no year.
 */
export function authorYearLabel(flow: Flow): string | null {
  const text = flow.text.slice(0, MAX_LENGTH);
  const authors = readAuthors(text);
  const organisation = authors ? null : ORGANISATION.exec(text)?.[1];
  if (!authors && !organisation) return null;
  const leading = /^[\s.,:]{0,3}\(?((?:1[5-9]|20)\d\d[a-z]?)\b/.exec(
    text.slice(authors?.end ?? organisation!.length),
  )?.[1];
  const year = leading ?? parseReference(flow, '').date?.slice(0, 4);
  return year === undefined ? null : `${authors ? surnameOf(authors.names[0]!) : organisation} ${year}`;
}

/** The number that an entry closes with, as in the lists of the OECD: "OECD (2023), Ports at Risk, Paris. [12]". */
export function closingLabel({ text }: Flow): string | null {
  return /[^\s[\]] {1,4}\[(\d{1,3})\]$/.exec(text.slice(-12))?.[1] ?? null;
}

/** What a reference holds at most, in characters; the rest is comment. */
const MAX_LENGTH = 4000;

type Cited = Pick<Reference, 'authors' | 'title' | 'publisher' | 'date'>;
const NOTHING: Cited = { authors: [], title: null, publisher: null, date: null };

/** "Ibid.", "Id. at 4", "Smith, supra note 12", "See note 3 above." */
function repeated(text: string): string | null {
  if (/^\W?(?:[Ii]bid|Id)\b\.?/.test(text)) return 'ibid';
  const match = /\bsupra,? (?:note|n\.) ?(\d{1,4})|^[Ss]ee (?:foot|end)?note (\d{1,4})(?: above| below)?\.?$/.exec(
    text,
  );
  return match?.[1] ?? match?.[2] ?? null;
}

const ACCESS =
  /(?<![\s,.(])[\s,.(]*(?:(?:[Ll]ast )?[Aa]ccessed(?: on)?|[Rr]etrieved(?: on| from)?|[Aa]vailable (?:at|from|online)(?: at)?|[Vv]isited(?: on)?|[Vv]iewed|URL)\b:?[^;]{0,40}$/;

/** When someone looked at a page, which says nothing about when it was published: "(accessed 5 June 2024)". */
const ACCESSED =
  /[,.]? [([]?(?:[Ll]ast )?(?:[Aa]ccessed|[Rr]etrieved|[Vv]isited|[Vv]iewed)(?: on)?:? (?:\p{L}{3,9}\.? \d{1,2}, |\d{1,2}(?: |\.)(?:\p{L}{3,9}\.? |\d{1,2}\.)|\p{L}{3,9} )?(?:19|20)\d\d(?!\d)[)\]]?/gu;

/** The text in front of its first address, and what stands behind it. */
function withoutUrls(text: string, urls: readonly UrlMention[]): { readonly body: string; readonly after: string } {
  const first = urls[0];
  if (!first) return { body: text.replace(/(?<![\s,.(])[\s,.(]*\b(?:doi|DOI):?\s?10\..*$/, ''), after: '' };
  const before = text.slice(0, first.span.start).replace(/<$/, '').replace(ACCESS, '');
  const behind = text.slice(first.span.end).replace(/^[>\s.,;)]+/, '');
  const after = /access|retriev|visit/i.test(behind) ? '' : behind;
  return { body: /\p{L}{3}/u.test(before) ? before : after, after };
}

/** Verbs that a citation has at most inside its title. */
const TELLS =
  /\b(?:is|are|was|were|has been|have been|had|will|would|can|could|may|might|does|did|follows|includes?|refers?|brings|means|shows?|uses|covers|excludes?|represents?|comes|come|became|remains?)\b/;

/** Whether a note tells something in sentences of its own instead of citing a work. */
function isProse(body: string): boolean {
  if (/^\s*["“‘]/.test(body)) return false;
  const start = body.trimStart().slice(0, 240);
  if (readAuthors(start)?.isSure || (readAuthors(start) && /^[^.]{3,40}, /.test(start))) return false;
  const quote = quotedTitle(start);
  const sentence = quote ? start.slice(0, quote.whole.start) : start.slice(0, sentenceEnd(start, 0));
  const words = sentence.split(/\s+/).length;
  if (words < 6 || !TELLS.test(sentence)) return !/\p{L}/u.test(start);
  // A headline in sentence case is followed by no more than where and when it appeared.
  const behind = body.trim().slice(sentence.length);
  const rest = behind.split(/\s+/).length;
  return quote !== null || rest < 2 || rest > 10 || TELLS.test(behind);
}

/** "… is used in a May 2024 report …": the date of the work that a note names in passing, where it names just one. */
function reportDate(body: string): string | null {
  const dates = datesIn(body);
  const [only] = dates;
  if (dates.length !== 1 || !only) return null;
  return /^\s(?:report|study|paper|survey|article|speech|statement|letter|interview|briefing|press release)\b/.test(
    body.slice(only.end),
  )
    ? latest(dates)
    : null;
}

/** "See, e.g.," and the like, before what is cited. */
const LEAD =
  /^\s*(?:(?:Own|Authors?['’]s?) calculations?[^.;]{0,60}?[;,]? (?=[Ss]ee |based on ))?(?:based on )?(?:(?:(?:[Bb]ut )?[Ss]ee(?: also| generally)?|[Cc]f\.|[Ff]or example|[Ff]or instance|[Ee]\.g\.),?\s){0,2}/;

/** "———. Title.": the authors are those of the entry before. */
const DASHES = new RegExp(`^\\s*${SAME_AUTHORS}(?=[.,])`);

function citation(body: string): Cited {
  const dashes = DASHES.exec(body)?.[0].length;
  if (dashes !== undefined) return authoredWork(body, [], dashes);
  const lead = LEAD.exec(body)![0].length;
  const text = firstOfSeveral(body.slice(lead));
  const [first] = legalCitations(text);
  if (first?.span.start === 0 && (first.kind === 'statute' || first.kind === 'regulation')) return lawWork(text);
  const quote = quotedTitle(text);
  const organisation = ORGANISATION.exec(text);
  const isItalic = quote !== null && text[quote.whole.start] === '*';
  if (quote && !(isItalic && (organisation || readAuthors(text)))) return quotedWork(text, quote);
  const law = legalCitations(text).some(({ kind }) => kind !== 'section');
  const authors = readAuthors(text);
  if (law && !authors?.isSure) return lawWork(text);
  if (authors) return authoredWork(text, authors.names, authors.end);
  return organisation ? authoredWork(text, [], organisation[1]!.length, organisation[1]!) : unauthoredWork(text);
}

/** "Ministry of Ports. 2023. ", "Ministry of Ports (2023)." */
const ORGANISATION =
  /^((?:(?:\p{Lu}\.){2,3} )?\p{Lu}[^.“"(]{2,160}?(?: \(\p{Lu}{2,10}\))?)(?=[.,]? \(?(?:1[89]|20)\d\d[a-z]?(?:, [A-Z][a-z]{2,8}(?: \d{1,2})?)?(?:\)?[.:]|\),)\s)/u;
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
  if (LETTERS.test(name) && /\p{L}{3}/u.test(rest)) return lettersWork(name, rest);
  const authors = readAuthors(rest.replace(/^[\s.,]+/, ''));
  const closing = datesIn(name).findLast((atom) => atom.from.day !== null && atom.end === name.length);
  if (closing && !/\d/.test(rest))
    return { ...NOTHING, title: name.slice(0, trimmed(name, 0, closing.start).end) || null, date: latest([closing]) };
  const date = latest(datesIn(rest)) ?? yearIn(rest);
  const publisher = authors ? null : readPublisher(rest);
  const isPublisher =
    publisher === null && date !== null && name.split(' ').length <= 8 && !/^\P{Lu}|\s\p{Ll}{5,}/u.test(name);
  return {
    authors: authors?.names ?? [],
    title: isPublisher ? null : name || null,
    publisher: isPublisher ? name : publisher,
    date,
  };
}

/** Letters that name a body: "IEA". */
const LETTERS = /^\p{Lu}[\p{Lu}&]{1,7}$/u;

/** "Ministry of Ports, MARAD, Title, more": the bodies, and what stands behind them. */
function bodyAndTitle(name: string): { readonly publisher: string; readonly title: string } | null {
  const parts = name.split(/, (?=\p{Lu}|letter to |testimony |statement )/u);
  let bodies = 0;
  while (bodies < parts.length - 1 && (LETTERS.test(parts[bodies]!) || (bodies === 0 && isBody(parts[bodies]!))))
    bodies++;
  return bodies === 0 ? null : { publisher: parts.slice(0, bodies).join(', '), title: parts[bodies]! };
}

/** "SIA. 2023 State of the Ports. Place: SIA, 2023." */
function lettersWork(publisher: string, rest: string): Cited {
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

function datesIn(text: string): readonly DateAtom[] {
  return scanDates(text, 'mdy').filter((atom) => atom.from.year !== null);
}

/** The most exact of the dates, and of those the last; null without one. */
function latest(dates: readonly DateAtom[]): string | null {
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
function yearIn(text: string): string | null {
  return [...text.matchAll(/(?<![\w/.:–-])((?:1[5-9]|20)\d\d)[a-z]?(?![\w–-])/g)].at(-1)?.[1] ?? null;
}

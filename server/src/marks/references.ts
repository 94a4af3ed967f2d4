import type { Flow } from '../text/document.js';
import { citedWork, NOTHING, ORGANISATION } from './citedWork.js';
import { legalCitations } from './legal.js';
import type { Reference } from './mark.js';
import { citationBehind, isProse, reportDate } from './proseNotes.js';
import { type AuthorList, readAuthors, surnameOf } from './referenceAuthors.js';
import { datesIn, latest } from './referenceDates.js';
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
  if (isProse(body)) {
    const behind = citationBehind(body);
    return { ...found, ...(behind === null ? { ...NOTHING, date: reportDate(body) } : citedWork(behind)) };
  }
  const cited = citedWork(body);
  return { ...found, ...cited, date: cited.date ?? latest(datesIn(after)) };
}

/**
 * What author–year markers call an entry of a list without numbers: "Lee 2021a", "World Bank 2020".
 * @returns null where the entry begins with no author or has no year.
 */
export function authorYearLabel(flow: Flow): string | null {
  const text = flow.text.slice(0, MAX_LENGTH);
  const named = readAuthors(text);
  const authors = named && isOwnPublisher(flow, named) ? null : named;
  const organisation = authors ? null : ORGANISATION.exec(text)?.[1];
  if (!authors && !organisation) return null;
  const leading = /^[\s.,:]{0,3}\(?((?:1[5-9]|20)\d\d[a-z]?)\b/.exec(
    text.slice(authors?.end ?? organisation!.length),
  )?.[1];
  const year = leading ?? parseReference(flow, '').date?.slice(0, 4);
  return year === undefined ? null : `${authors ? surnameOf(authors.names[0]!) : organisation} ${year}`;
}

/** "Puertos Aldora. 2023. Ships at Berth. Puertos Aldora.": who publishes its own work is a body, whatever its name looks like. */
function isOwnPublisher(flow: Flow, { names, isSure }: AuthorList): boolean {
  return !isSure && names.length === 1 && parseReference(flow, '').publisher === names[0];
}

/** The number that an entry closes with, as in the lists of the OECD: "OECD (2023), Ports at Risk, Paris. [12]". */
export function closingLabel({ text }: Flow): string | null {
  return /[^\s[\]] {1,4}\[(\d{1,3})\]$/.exec(text.slice(-12))?.[1] ?? null;
}

/** What a reference holds at most, in characters; the rest is comment. */
const MAX_LENGTH = 4000;

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

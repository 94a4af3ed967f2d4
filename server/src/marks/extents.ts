import type { Span } from '../text/document.js';
import { isLetter } from './letters.js';
import type { EntityMention, EntityType } from './mark.js';
import { isTitle } from './people.js';

/** Small words that qualify a title: "*Prime* Minister", "*vice* president". */
const RANK =
  /(?<!\p{L})(?:prime|(?:(?:executive|senior) )?vice|deputy|foreign|first|acting|former|under|assistant|attorney|comptroller|surgeon|inspector|solicitor)[ -]$/iu;

/** What stands before a name and belongs to it, by the type of the name. */
const BEFORE: Readonly<Partial<Record<EntityType, RegExp>>> = {
  country: /(?<!\p{L})[Mm]ainland $/u,
  region: /(?<!\p{L})(?:north|south|east|west|northern|southern|eastern|western|central|sub-Saharan|greater) $/u,
  agreement: /(?<![\p{L}\p{N}-])(?:19|20)\d\d $/u,
  program: /(?<![\p{L}\p{N}-])(?:19|20)\d\d $/u,
  publication: /(?<![\p{L}\p{N}-])(?:19|20)\d\d $/u,
};

/** Bodies that are counted by how often they were elected or met: "*19th* Party Congress". */
const SITTING =
  /^(?:(?:National|Party|People['’]s) )*(?:Congress|Parliament|Knesset|General Assembly|Central Committee)(?!\p{L})/u;
const ORDINAL = /(?<![\p{L}\p{N}-])\d{1,3}(?:st|nd|rd|th) $/u;

/** A body, a law or a program behind the adjective or the name of its country: "*Korean* Ministry of Fisheries". */
const PLACED: ReadonlySet<EntityType> = new Set(['organization', 'law', 'agreement', 'program', 'publication']);

/**
 * A mention with what the text puts before it and means by the same words: a person's title ("President-elect Yoon"),
 * a year ("2015 Fisheries Accord"), a part of a country ("mainland China"), the country of a body. Null without.
 * @param previous The mention before it in the same flow.
 */
export function extentOf(
  text: string,
  span: Span,
  type: EntityType,
  previous: Pick<EntityMention, 'span' | 'entityType'> | undefined,
): Span | null {
  if (PLACED.has(type) && previous?.entityType === 'country' && previous.span.end + 1 === span.start)
    if (text[previous.span.end] === ' ') return { start: previous.span.start, end: span.end };
  if (type === 'organization' && SITTING.test(text.slice(span.start, span.start + 40))) {
    const ordinal = ORDINAL.exec(text.slice(Math.max(0, span.start - 8), span.start));
    if (ordinal) return { start: span.start - ordinal[0].length, end: span.end };
  }
  const start =
    type === 'person' || type === 'other'
      ? titleStart(text, span.start)
      : span.start - (BEFORE[type]?.exec(text.slice(Math.max(0, span.start - 16), span.start))?.[0].length ?? 0);
  return start < span.start ? { start, end: span.end } : null;
}

/** Whether the word before the blank before `end` may close a title: most words do not. Cheap. */
function mayEndTitle(text: string, end: number): boolean {
  if (text[end - 1] !== ' ') return false;
  const last = text[end - 2] === '.' ? end - 2 : end - 1;
  let start = last;
  while (isLetter(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, last);
  return text[start - 1] === '-' || isTitle(word.charAt(0).toUpperCase() + word.slice(1));
}

/** Where the titles begin that stand right before offset `start`: "Dr.", "president-elect", "Vice President". */
export function titleStart(text: string, start: number): number {
  let from = start;
  for (let titles = 0; titles < 3 && mayEndTitle(text, from); titles++) {
    const word = /(?<![\p{L}\p{N}])(\p{L}[\p{L}.]*(?:-(?:[Ee]lect|designate|[Gg]eneral))?) $/u.exec(
      text.slice(Math.max(0, from - 24), from),
    )?.[1];
    if (word === undefined || !isTitle(word.charAt(0).toUpperCase() + word.slice(1))) break;
    from -= word.length + 1;
  }
  const rank = from < start ? (RANK.exec(text.slice(Math.max(0, from - 16), from))?.[0] ?? '') : '';
  // "Under President Vik" tells when; an under secretary is one.
  return /^under/i.test(rank) && !/^secretar/i.test(text.slice(from, from + 8)) ? from : from - rank.length;
}

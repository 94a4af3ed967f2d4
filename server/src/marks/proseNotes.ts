import { readAuthors } from './referenceAuthors.js';
import { datesIn, latest } from './referenceDates.js';
import { quotedTitle, sentenceEnd } from './referenceTitle.js';

// Notes that tell something instead of citing a work, or before they do.

/** Verbs that a citation has at most inside its title. */
const TELLS =
  /\b(?:is|are|was|were|has been|have been|had|will|would|can|could|may|might|does|did|follows|includes?|refers?|brings|means|shows?|uses|covers|excludes?|represents?|comes|come|became|remains?)\b/;

/** How a sentence begins that goes on telling, and no place where something appeared. */
const GOES_ON = /^[.?!] (?:See|This|These|Those|It|They|Both|No) /;

/** Whether a note tells something in sentences of its own instead of citing a work. */
export function isProse(body: string): boolean {
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
  return quote !== null || rest < 2 || rest > 10 || TELLS.test(behind) || GOES_ON.test(behind);
}

/** "… is used in a May 2024 report …": the date of the work that a note names in passing, where it names just one. */
export function reportDate(body: string): string | null {
  const dates = datesIn(body);
  const [only] = dates;
  if (dates.length !== 1 || !only) return null;
  return /^\s(?:report|study|paper|survey|article|speech|statement|letter|interview|briefing|press release)\b/.test(
    body.slice(only.end),
  )
    ? latest(dates)
    : null;
}

/** So many sentences of a note are looked behind. */
const MOST = 12;

/** A title in italics or none, with where, by whom and when it was published: "Ports at Risk (Busan: Quay Press, May 2021)". */
const PUBLISHED = /^\p{Lu}[^()]{8,240} \((?:[^():]{2,40}: )?[^():]{2,80}, (?:[^(),:]{2,20} )?(?:19|20)\d\d\)/u;

/** Between the start of a citation and its title in quotes: nothing, or a body and its comma. */
const NAMED = /^(?:\p{Lu}[^.;:“"]{2,80}, )?$/u;

/** The citation behind the sentences of a note that tells: "It rose by 6 percent. “Ports at Risk,” Harbor Review, May 2021". Null without. */
export function citationBehind(body: string): string | null {
  let at = 0;
  for (let sentences = 0; sentences < MOST && at < body.length; sentences++) {
    const stop = sentenceEnd(body, at);
    const rest = body.slice(stop).replace(/^[.?!"”’)\s]+/, '');
    if (rest === '') return null;
    if (isCitation(rest)) return untilProse(rest);
    at = body.length - rest.length;
  }
  return null;
}

/** A citation without the sentences behind it that tell again. */
function untilProse(citation: string): string {
  const title = quotedTitle(citation)?.whole.end ?? 0;
  const end = sentenceEnd(citation, title);
  return title > 0 && TELLS.test(citation.slice(end)) ? citation.slice(0, end) : citation;
}

function isCitation(rest: string): boolean {
  const start = rest.slice(0, 400).replace(/^(?:See|Source:)(?: also)?,? /, '');
  if (PUBLISHED.test(start)) return !TELLS.test(start.slice(0, start.indexOf(' (')));
  const quote = quotedTitle(start);
  if (!quote) return false;
  const before = start.slice(0, quote.whole.start);
  const authors = readAuthors(before);
  const isNamed = NAMED.test(before) || (authors !== null && authors.end >= before.trimEnd().length);
  // Titles end with the comma that goes on to where they appeared; what is merely quoted does not.
  const isTitle = /,["”]$|^.["”],? ?\($|["”], $/.test(
    start.slice(quote.whole.end - 2, quote.whole.end + 2).replace(/ \p{Lu}$/u, ''),
  );
  return isNamed && isTitle && !TELLS.test(before);
}

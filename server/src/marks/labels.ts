import type { Figure } from './figure.js';

/** Words whose number is their name: "Section 232", "figure 2", "page 14", "June 3". */
const LABELS = new Set(
  `section sections sec sect article articles art title titles chapter chapters part parts figure figures fig table tables
box boxes annex appendix exhibit schedule page pages p pp para paragraph paragraphs note notes footnote footnotes fn fns ref
refs reference references no nos nr number numbers vol volume volumes issue issues version versions ver v step steps phase
stage scope pillar cmnd cmd ext deliverable deliverables workstream milestone recommendation rec recs objective item items line lines row column clause clauses rule rules regulation regulations act law order resolution
decree directive proposition amendment scenario option model series grade level tier type class category group room
floor suite street avenue route highway interstate gate platform channel flight bus apt box building unit lot block
building size form question q lesson unit day week episode season game match round lecture theorem lemma equation eq example
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday tel fax phone isbn issn doi s h hr cfr usc stat
windows agenda vision horizon covid iso ieee euro gen generation web industry society world g id code zip fy cy`.split(
    /\s+/,
  ),
);

/** Whether a word in lower case makes the number behind it a name: "tier", "pages". */
export function namesNumber(word: string): boolean {
  return LABELS.has(word) || LABELS.has(word.replace(/s$/, ''));
}

/** Words that begin a sentence with a capital and still leave a number a number. */
export const SENTENCE_WORDS =
  /^(?:in|of|at|by|on|for|from|to|with|the|these|those|this|that|some|about|around|over|under|nearly|almost|only|just|all|another|other|more|less|than|at|least|most|up|between|among|roughly|approximately|more|and|or|but|its|their|our|his|her|as|after|before|since|until|within|during|through|per|were|are|is|was|had|have|has|while|where|when|if|both|each|every|there|total|combined|additional|nor|yet|so|because|although|though|currently|today|last|first|next|since|despite|including|with|an?|out|top|then|now)$/i;

const TIME_BEHIND = /^ ?(?:[ap]\.?m\.?(?![a-z])|o[’']clock|h\d\d|GMT|UTC|EST|EDT|ET(?![a-z]))/i;

/**
 * Whether a bare number is a name, a place or a time rather than an amount: "5G", "Section 232", "COVID-19", "10:30",
 * "[12]", "192.168.1.2", "+1 202 555 0123", a year.
 * @param counts Whether a noun that it may count follows.
 */
export function isLabel(text: string, { start, end, numeral }: Figure, counts: boolean): boolean {
  if (hangsOn(text, start)) return true;
  if (numeral.form !== 'digits') return numeral.form === 'words' && isNamedInWords(text, start, counts);
  const written = text.slice(start, end);
  if (/^0\d/.test(written) || written.length > 20) return true;
  if (/^\d{4}$/.test(written) && /^(?:1[5-9]|20)/.test(written)) return true;
  // "Working paper 2020-6": the sixth of its year.
  if (!counts && /(?:^|\D)(?:19|20)\d\d-$/.test(text.slice(Math.max(0, start - 6), start))) return true;
  if (!counts && /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(written)) return true;
  // "Gatwick 40.9 million", "France 145,200": names are given small numbers.
  const isAmount = numeral.scale > 1 || /\d,\d{3}/.test(written);
  return (
    goesOn(text, end) ||
    isPageOfContents(text, start) ||
    isBracketed(text, start, end) ||
    TIME_BEHIND.test(text.slice(end, end + 8)) ||
    isListNumber(text, start, end) ||
    isListed(text, start) ||
    (!counts && written === '3M') ||
    (!isAmount && followsName(text, start, end, counts))
  );
}

/** "Chapter two explains it", "in phase two": what is numbered in words too. */
function isNamedInWords(text: string, start: number, counts: boolean): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 32), start))?.groups?.word ?? '';
  const isNamed =
    /^(?:annex|article|chapter|figure|option|part|phase|pillar|scenario|section|stage|step|tier|volume)$/i.test(word);
  return isNamed && (/^[A-Z]/.test(word) || !counts);
}

/** Whether letters, signs or other digits hold on to the number's front: "COVID-19", "#5", "202-555-0123". */
function hangsOn(text: string, start: number): boolean {
  const before = text[start - 1];
  // "in two yards (10 percent).8": a note's number.
  if (text[start] === '.' && before !== undefined && /[)\]”’"]/.test(before)) return true;
  if (before === undefined || !/[\w#@§№&=/\\.:_^'’*|+%–-]/.test(before)) return false;
  if (before !== '-' && before !== '–') return true;
  // "2023-20471": what a year and its running number name; "2023-2027" are years.
  if (
    /(?:^|\D)(?:19|20)\d\d-$/.test(text.slice(Math.max(0, start - 6), start)) &&
    /^(?!(?:19|20)\d\d(?!\d))\d{4,7}(?!\d|[.,]\d)/.test(text.slice(start, start + 8))
  )
    return true;
  // A range hangs on one number, a minus on none; a name on letters, a phone number on many.
  const slice = text.slice(Math.max(0, start - 10), start);
  return (
    !/(?:^|[^\d.,–-])[\d,.]*[-–]$/.test(slice) ||
    /[A-Za-z)][-–]$/.test(slice) ||
    /^[-–.]\d/.test(behindDigits(text, start))
  );
}

function behindDigits(text: string, start: number): string {
  // A range of decimals, "1.2–3.4": the point behind the second is its own where the first has one.
  const isOfDecimals = /\d\.\d{1,3}[-–]$/.test(text.slice(Math.max(0, start - 8), start));
  return text.slice(start, start + 16).replace(isOfDecimals ? /^\d+(?:\.\d{1,3})?/ : /^[\d,]+/, '');
}

/** Whether letters or other digits follow without a blank: "5G", "10:30", "24/7", "737-MAX", "1-alpha", "555-0123-4", "10⁹". */
function goesOn(text: string, end: number): boolean {
  const behind = text[end] ?? ' ';
  if (/[\w°@]/.test(behind)) return true;
  // "21<sup>st</sup> century": the ending of an ordinal, raised.
  if (behind === '<') return /^<sup>(?:st|nd|rd|th)</.test(text.slice(end, end + 8));
  // A power of ten; other raised numbers behind a figure are a note's as a rule.
  if (/[⁻⁰¹²³⁴-⁹]/.test(behind)) return /(?<![\d.,])10$/.test(text.slice(Math.max(0, end - 3), end));
  if (
    /[/:.,\\&=_+-]/.test(behind) &&
    /\d/.test(text[end + 1] ?? '') &&
    !isRange(text, end) &&
    !isDecimalRange(text, end)
  )
    return true;
  return /^[-–](?:[a-zA-Z]?\d*[A-Z]|(?:alpha|beta|gamma)(?![a-z]))/.test(text.slice(end, end + 7));
}

/** "10-15" but not "202-555-0123". */
function isRange(text: string, end: number): boolean {
  return /^[-–]\d{1,7}(?![\d]*[-–.]\d)/.test(text.slice(end, end + 12));
}

/** "1.2–3.4" but not "1.2-3.4.5". */
function isDecimalRange(text: string, end: number): boolean {
  return (
    /\d\.\d{1,3}$/.test(text.slice(Math.max(0, end - 6), end)) &&
    /^[-–]\d{1,7}\.\d{1,3}(?![\d.–-]|\w)/.test(text.slice(end, end + 14))
  );
}

function isBracketed(text: string, start: number, end: number): boolean {
  const [before, behind] = [text[start - 1], text[end]];
  return (
    (before === '[' && /[\],]/.test(behind ?? '')) ||
    (before === '(' && behind === ')') ||
    (behind === ')' && start === 0)
  );
}

/** "Federal programs .......... 12". */
function isPageOfContents(text: string, start: number): boolean {
  return /(?:\.{5}|(?: \.){4}|…{3}|_{5}|·{5}) ?$/.test(text.slice(Math.max(0, start - 9), start));
}

/** The page behind a marker, "ports.[5]: 12", and the number of a firm at an exchange, "(TYO: 9984)". */
function isListed(text: string, start: number): boolean {
  return /(?:\]|\([A-Z]{2,8}): ?$/.test(text.slice(Math.max(0, start - 12), start));
}

/** "2. Trade", "3.1 Trade", "21-22 Digital Agreements" at the start of a heading, item or reference. */
function isListNumber(text: string, start: number, end: number): boolean {
  // "Data are provisional. 1. Break in series": the notes of a table in one line.
  if (/^\d{1,2}$/.test(text.slice(start, end)) && /[a-z)][.;:] $/.test(text.slice(Math.max(0, start - 3), start)))
    if (/^[.)] [A-Z]/.test(text.slice(end, end + 3))) return true;
  if (start > 8 || !/^[\s\d.–-]*$/.test(text.slice(0, start))) return false;
  return end - start <= 4 && /^(?:[-–.]\d{1,4})?(?:[.):]? +[A-Z“"‘]|\.$)/.test(text.slice(end, end + 12));
}

const WORD_BEFORE = /(?:^|[^\w’'])(?<word>[A-Za-z][\w&’'-]*)(?<stop>\.?) ?$/;

/** Whether a word stands in front whose number is its name: "Pillar 3". */
export function isNumbered(text: string, start: number): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 32), start))?.groups?.word;
  return word !== undefined && /^[A-Z]/.test(word) && LABELS.has(word.toLowerCase());
}

/** Words of {@link LABELS} behind which a number counts where it can: "may 3 ships". */
const MAY_COUNT = /^(?:may|march|act|order|line|note|group|number|issue|level)s?$/;

/** Whether a plural stands in front that names all numbers behind it: "Resolutions 1701 and 2231", "blocks 3 and 4". */
export function isNamedByPlural(text: string, start: number): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 32), start))?.groups?.word?.toLowerCase();
  return word !== undefined && /[^s]s$/.test(word) && word.length > 3 && namesNumber(word);
}

/** "Blocks 3 *and 4*": in small letters, one number behind a plural may count ("in two days 45 were killed"). */
const GOES_ON = /^ (?:and|or|to) \d/;

/** What comes in versions, where a decimal of it is none of what follows: "the framework 2.1 names ports". */
const VERSIONED =
  /^(?:code|edition|framework|guidelines?|licen[cs]e|platform|protocol|release|software|standard|web)$/i;

/** Whether a number behind a word tells its version: "Framework 2.0 names three ports". */
function isVersion(word: string, written: string): boolean {
  if (/^\d{1,2}\.0$/.test(written) && /^[A-Z]/.test(word) && !SENTENCE_WORDS.test(word)) return true;
  return /^\d{1,2}\.\d{1,2}$/.test(written) && VERSIONED.test(word);
}

function followsName(text: string, start: number, end: number, counts: boolean): boolean {
  const slice = text.slice(Math.max(0, start - 32), start);
  if (/(?:^| )(?:Group|Gang|Council) of $/.test(slice)) return true;
  const groups = WORD_BEFORE.exec(slice)?.groups;
  if (!groups) return false;
  const word = groups.word!;
  const lower = word.toLowerCase();
  const isCapital = /[A-Z]/.test(word);
  if (isVersion(word, text.slice(start, end)) || (lower === 'top' && !counts)) return true;
  if (LABELS.has(lower) && !(counts && !isCapital && MAY_COUNT.test(lower))) return true;
  const mayName = isCapital || (!counts && GOES_ON.test(text.slice(end, end + 8)));
  if (mayName && isNamedByPlural(text, start)) return true;
  if (groups.stop && word.length > 2) return false;
  return isCapital && !counts && !SENTENCE_WORDS.test(word) && !/['’]s?$/.test(word);
}

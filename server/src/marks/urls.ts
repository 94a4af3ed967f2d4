import type { Span } from '../text/document.js';

/** An address in running text. */
export interface UrlMention {
  /** Offsets into the text; angle brackets and the sentence's own punctuation are outside. */
  readonly span: Span;
  /** As written, without the blanks and line breaks that layout put into it. */
  readonly url: string;
}

const START = /https?:\/\/|\bwww\.|\b(?:dx\.)?doi\.org\/10\./gi;
/** What ends an address beside white space. */
const STOPPERS = new Set(['<', '>', '"', '“', '”', '«', '»', '|', '{', '}', '`', '\\']);
const EXTENSION = /\.(?:s?html?|pdf|aspx?|php|jsp|cfm|do|docx?|xlsx?)\b/;
const DOMAIN = 'com|org|gov|net|edu|int|mil|info|eu|co|ac|go|or|uk|kr|jp|cn|de|fr|in';
const DOMAIN_END = new RegExp(`^(?:${DOMAIN}|s?html?|pdf|aspx?|php)(?:[/.?:]|$)`);
/** A host of one word, which is none yet: "https://www.white" of "https://www.white house.gov". */
const OPEN_HOST = /^(?:https?:\/\/(?:www\.)?|www\.)[\w-]+$/i;
/** A host cut behind a dot: "https://energy.ec." of "https://energy.ec. example.eu/a"; one that ends as hosts do is whole. */
const CUT_HOST = new RegExp(`^(?:https?://|www\\.)(?!\\S*\\.(?:${DOMAIN})\\.$)[\\w-]+(?:\\.[\\w-]+)*\\.$`, 'i');
const HOST_END = new RegExp(`^[\\w-]+\\.(?:${DOMAIN})(?:[/.?:]|$)`);
const LOWER_HOST_END = new RegExp(`^[a-z\\d-]+\\.(?:${DOMAIN})(?:[/?:]|$)`);
/** What a path holds; brackets around some of it as in "EN(2025)12.pdf" only where more of the path stands around them. */
const PATH = /^[\w%~.#?=&/-]+(?:\([\w-]+\)[\w%~.#?=&/-]+)?$/;
/** A path whose last part is no whole file name, and the rest of one: "…/ports_integ" and "rated_plans_final.pdf". */
const OPEN_FILE = /\/\/[^/]+\/(?:[^/]+\/)*[^./?]+$/;
const FILE_END = /^[a-zA-Z\d%~]*[_-][\w%~-]*\.(?:s?html?|pdf|aspx?|php|docx?|xlsx?)$/i;
/** An address that layout cut into more pieces than this is no address. */
const MAX_PIECES = 12;

/** All addresses of a text, in order. Linear: each character belongs to one address at most. */
export function urlsOf(text: string): readonly UrlMention[] {
  const found: UrlMention[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const mention = readUrl(text, match.index, match[0].length);
    if (mention) found.push(mention);
    START.lastIndex = Math.max(START.lastIndex, mention?.span.end ?? 0);
  }
  return found;
}

function readUrl(text: string, start: number, scheme: number): UrlMention | null {
  const isBracketed = text[start - 1] === '<';
  let end = pieceEnd(text, start + scheme);
  for (let pieces = 1; pieces < MAX_PIECES; pieces++) {
    const gap = gapAt(text, end);
    if (gap === 0) break;
    const next = end + gap;
    const nextEnd = pieceEnd(text, next);
    if (next === nextEnd) break;
    const closes = isBracketed && text[nextEnd] === '>';
    if (!closes && !continues(text.slice(start, end), text.slice(next, nextEnd))) break;
    end = nextEnd;
  }
  end = withoutPunctuation(text, start, end);
  if (end <= start + scheme) return null;
  return { span: { start, end }, url: text.slice(start, end).replace(/\s/g, '') };
}

function pieceEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !STOPPERS.has(text[end]!) && text.charCodeAt(end) > 32 && text[end] !== '\u00a0') end++;
  return end;
}

/** Length of the white space that layout may have put into an address: a blank, a line break with its indent. */
function gapAt(text: string, end: number): number {
  let length = 0;
  while (length < 8 && /[\s\u00a0]/.test(text[end + length] ?? '')) length++;
  return length < 8 ? length : 0;
}

/** Whether `next` is the rest of an address that a blank cut behind `url`. */
function continues(url: string, next: string): boolean {
  if (/^(?:https?:|www\.|[(<[])/i.test(next)) return false;
  const rest = next.replace(/[.,;:)\]]{1,4}$/, '');
  const isLast = rest.length < next.length;
  if (/^https?:\/\/$/i.test(url)) return /^[\w-]+\./.test(rest);
  if (/(?:^|\/\/)www\.$/i.test(url)) return /^[\w-]+/.test(rest);
  if (/\.$/.test(url)) return DOMAIN_END.test(rest) || (CUT_HOST.test(url) && LOWER_HOST_END.test(rest));
  if (OPEN_HOST.test(url) && HOST_END.test(rest)) return true;
  if (!PATH.test(rest)) return false;
  if (/^[/?=&]/.test(rest)) return /[\w/]$/.test(url) && rest.length > 1;
  if (/[-_=&?%]$/.test(url)) return true;
  if (OPEN_FILE.test(url) && FILE_END.test(rest)) return true;
  if (!/\/$/.test(url)) return false;
  const hyphens = rest.split('-').length - 1;
  return /[/=_?\d]/.test(rest)
    ? !/^\d{1,4}$/.test(rest)
    : hyphens > 1 || EXTENSION.test(rest) || (isLast && hyphens > 0);
}

/** Cuts what the sentence put behind the address; a bracket stays that the address opened. */
function withoutPunctuation(text: string, start: number, from: number): number {
  let end = from;
  for (; end > start; end--) {
    const last = text[end - 1]!;
    if (/[.,;:!?'’‘*\]]/.test(last)) continue;
    if (last === ')' && isUnopened(text.slice(Math.max(start, end - 200), end))) continue;
    break;
  }
  return end;
}

function isUnopened(url: string): boolean {
  return url.split(')').length > url.split('(').length;
}

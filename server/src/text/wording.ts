import { skipLayout } from './lines.js';
import { TEX_SUPERSCRIPT } from './texSuperscripts.js';

/** What the words at the edges of a line tell about whether the text goes on. All offsets count into the file. */

const CLOSERS = '"\'”’)]»*_>';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Whether a sentence, or a clause that leads to a list, ends before `end`; closing quotes and markers may follow its stop. */
export function endsSentence(text: string, start: number, end: number): boolean {
  let at = behindMarker(text, end) - 1;
  const limit = Math.max(start, end - 12);
  while (at > limit && (CLOSERS.includes(text[at]!) || SUPERSCRIPTS.includes(text[at]!))) at--;
  let digits = at;
  while (digits > limit && isDigit(text.charCodeAt(digits))) digits--;
  if (digits < at && at - digits <= 3 && '.?!”"'.includes(text[digits]!) && !isDigit(text.charCodeAt(digits - 1)))
    return true;
  return '.?!…:'.includes(text[at]!);
}

/** Whether a text is no title: it ends as a sentence does, or in a web address. */
export function isWhole(text: string, start: number, end: number): boolean {
  return endsSentence(text, start, end) || ADDRESS_AT_END.test(text.slice(Math.max(start, end - 320), end));
}

const ADDRESS_AT_END = /(?:https?:\/\/|www\.)\S{4,300}$/;

/** The offset in front of a marker with marks around it, such as "[12]", "(12)" or " $^{12}$", that ends at `end`; else `end`. */
function behindMarker(text: string, end: number): number {
  if (!'])$'.includes(text[end - 1] ?? ' ')) return end;
  const marker = MARKER_AT_END.exec(text.slice(Math.max(0, end - 16), end));
  return marker ? end - marker[0].length : end;
}

const MARKER_AT_END = new RegExp(
  `(?: ?\\[(?:\\^|[Ff]ootnote )?\\d{1,3}\\]|(?<=[.?!”"])\\(\\d{1,3}\\)| ?${TEX_SUPERSCRIPT})$`,
);

/** Whether the full stop before `end` belongs to an abbreviation that rarely ends a sentence: "U.S.", "e.g.", "Dr.". */
export function endsInAbbreviation(text: string, start: number, end: number): boolean {
  return /(?:\b\p{L}\.\p{L}\.|\b(?:Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Rep|Gov|St|No|Nos|vs|cf|Fig|approx|Art|Sec|pp?|vol)\.)$/u.test(
    text.slice(Math.max(start, end - 12), end),
  );
}

/** Whether the text at an offset goes on in lower case, quotes and brackets in front aside. */
export function startsLower(text: string, at: number): boolean {
  const from = skipOpeners(text, at);
  const code = text.charCodeAt(from);
  if (code >= 0x61 && code <= 0x7a) return true;
  return code > 0xbf && /^\p{Ll}/u.test(text.slice(from, from + 2));
}

export function startsUpper(text: string, at: number): boolean {
  const from = skipOpeners(text, at);
  const code = text.charCodeAt(from);
  if (code >= 0x41 && code <= 0x5a) return true;
  return code > 0xbf && /^[\p{Lu}\p{Lo}]/u.test(text.slice(from, from + 2));
}

/** Behind up to two quotation marks and brackets. */
function skipOpeners(text: string, at: number): number {
  let from = at;
  while (from < at + 2 && !isLetter(text.charCodeAt(from)) && '“"‘\'([<*'.includes(text[from] ?? ' ')) from++;
  return from;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Words after which a sentence goes on. */
const LEADING = new Set(
  'a an the of in on at to for from by with without and or nor but as than that which who whose whom into onto upon over under between among amid within toward towards through throughout during about against across per via versus vs is are was were be been being has have had will would can could may might shall should must not no its their his her our your this these those some any each every such both either neither if whether when while where because since until unless although though so more most less fewer least very including like near around after before despite beyond'.split(
    ' ',
  ),
);

/** As {@link leadsOn}, for titles, which write every word with a capital. */
export function leadsOnInTitle(text: string, start: number, end: number): boolean {
  const word = /(?<![A-Za-z])[A-Za-z]+$/.exec(text.slice(Math.max(start, end - 16), end))?.[0];
  return word !== undefined && LEADING.has(word.toLowerCase());
}

/** Whether the last word before `end` can't end a sentence: "the", "of", a comma, a hyphen. */
export function leadsOn(text: string, start: number, end: number): boolean {
  const tail = text.slice(Math.max(start, end - 16), end);
  if (/[,;(\u2010\u2011\u2013\u2014&/-]$/.test(tail)) return true;
  const word = /(?<![A-Za-z])[A-Za-z]+$/.exec(tail)?.[0];
  return word !== undefined && LEADING.has(word);
}

/** Length of the first word at an offset, up to `to`. */
export function firstWordLength(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && end - at < 40 && text.charCodeAt(end) > 0x20) end++;
  return end - at;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Words of a short text, white space of any kind between them. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s\u00a0]+/).filter((word) => word !== '');
}

/** A stretch of the file as one line, white space made single blanks: for matching short texts only. */
export function flat(text: string, start: number, end: number): string {
  return text.slice(skipLayout(text, start, end), end).replace(/\s{2,}|[^\S ]|[\u00ad\u200b]/g, ' ');
}

/** Whether most words of more than three letters begin with a capital or a digit. */
export function isTitleCase(head: string): boolean {
  const words = wordsOf(head).filter((word) => word.length > 3);
  const capitals = words.filter((word) => /^[“"‘'(]?[\p{Lu}\d]/u.test(word)).length;
  return capitals >= words.length * 0.8;
}

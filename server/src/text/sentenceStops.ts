import { labelAbbreviations, leadingAbbreviations, sentenceStarters, trailingAbbreviations } from './sentenceWords.js';
import { TEX_SUPERSCRIPT } from './texSuperscripts.js';

/** What the characters around a stop tell; `unsure` where it takes a parser that knows the language. */
export type Verdict = 'boundary' | 'inside' | 'unsure';

/** A run of full stops, question or exclamation marks. Offsets are the text's. */
export interface Stop {
  readonly start: number;
  /** Behind closing quotes, brackets and note marks ("growth.”12"), which belong to the sentence. */
  readonly end: number;
  /** Where the next word, or the quote or bracket before it, begins; the text's length behind the last. */
  readonly next: number;
  readonly verdict: Verdict;
}

const terminator = /[.?!\u2026\u203d]/g;
const space = /\s/;
const closer = /["'”’»)\]]/;
const opener = /["'“‘«([¿¡–—-]/;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** Note marks behind a stop: "12", "3,4", "[5]", "[^6]", "¹", " $^{7}$". */
const noteMarks = new RegExp(
  `(?:\\[\\^?[\\w-]{1,20}\\]|[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]{1,3}|\\d{1,3}(?:[,–-]\\d{1,3}){0,4}(?![\\d.,%])| ?${TEX_SUPERSCRIPT})+`,
  'y',
);
/** What opens the word before a stop; longer words are no abbreviations. */
const wordBefore = /[\p{L}\p{N}][\p{L}\p{N}.’'&-]{0,23}$/u;
const wordAfter = /[\p{L}\p{N}]{1,20}/uy;
const initialism = /^(?:\p{L}\.)+\p{L}$/u;
/** A sentence begun without a blank: "ends.The next". Sticky, at the character behind the stop. */
const gluedStart =
  /(?!(?:Com|Org|Net|Gov|Edu|Html?|PDF|DOCX?|XLSX?|CSV|JPE?G|PNG|HTML|XML)\b)(?:\p{Lu}\p{Ll}{0,20}(?=\s|\.\s|,\s)|\p{Lu}{2,12}(?=\s))/uy;

/**
 * The next stop at or behind `from`; null where there is none.
 * @param sentenceStart Where the sentence that holds `from` begins: "2. The" is a number there, an end elsewhere.
 */
export function nextStop(text: string, from: number, sentenceStart: number): Stop | null {
  terminator.lastIndex = from;
  const found = terminator.exec(text);
  if (!found) return null;
  const start = found.index;
  const run = runEnd(text, start);
  const end = closersEnd(text, run.end);
  let next = end;
  while (next < text.length && space.test(text[next]!)) next++;
  const context = { text, start, sentenceStart, dots: run.dots, spaced: run.spaced, run: text.slice(start, run.end) };
  const verdict = next === text.length ? 'inside' : next > end ? parted(context, next) : glued(text, start, end);
  return { start, end, next, verdict };
}

interface StopContext {
  readonly text: string;
  readonly start: number;
  readonly sentenceStart: number;
  /** How many full stops the run has. */
  readonly dots: number;
  /** Whether blanks stand between them: an ellipsis set as ". . .". */
  readonly spaced: boolean;
  readonly run: string;
}

/** The run of terminators that begins at `start`; an ellipsis may be spaced. */
function runEnd(
  text: string,
  start: number,
): { readonly end: number; readonly dots: number; readonly spaced: boolean } {
  let end = start;
  let dots = 0;
  let spaced = false;
  for (let i = start; i < text.length; i++) {
    const c = text[i]!;
    if (c === '.' || c === '?' || c === '!' || c === '\u2026' || c === '\u203d') {
      if (end < i && end > start) spaced = true;
      end = i + 1;
      if (c === '.') dots++;
      else if (c === '\u2026') dots += 3;
    } else if ((c !== ' ' && c !== '\u00a0') || i > end) break;
  }
  return { end, dots, spaced };
}

function closersEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && closer.test(text[end]!)) end++;
  // "4.5" is no mark 5, but behind a year there is no decimal.
  const isDecimal = end === from && /(?<!(?:1[5-9]|20)\d)\d$/.test(text.slice(Math.max(0, from - 5), from - 1));
  if (!isDecimal || /[[\u00b9\u00b2\u00b3\u2070-\u2079]/.test(text[end] ?? '')) {
    noteMarks.lastIndex = end;
    const marks = noteMarks.exec(text);
    if (marks && isEdge(text, noteMarks.lastIndex)) end = noteMarks.lastIndex;
  }
  return end;
}

function isEdge(text: string, at: number): boolean {
  return at >= text.length || space.test(text[at]!);
}

/** A stop with a blank behind it. */
function parted(stop: StopContext, next: number): Verdict {
  const { text } = stop;
  let head = next;
  while (head < text.length && opener.test(text[head]!)) head++;
  const first = String.fromCodePoint(text.codePointAt(head) ?? 0);
  if (/\p{Ll}/u.test(first)) return isEnumerator(text.slice(next, next + 7)) ? 'boundary' : 'inside';
  const bracket = text[stop.start - 1];
  if (stop.dots >= 3 && (bracket === '[' || bracket === '(')) return 'inside';
  if (stop.run !== '.') return stop.spaced && stop.dots === 3 ? 'inside' : 'boundary';
  return single(stop, head, first);
}

/** One full stop, and behind the blank no small letter. */
function single(stop: StopContext, head: number, first: string): Verdict {
  const { text, start, sentenceStart } = stop;
  const word = wordBefore.exec(text.slice(Math.max(sentenceStart, start - 25), start))?.[0] ?? '';
  const digitNext = /\p{N}/u.test(first);
  if (word === '') return text[start - 1] === '°' ? 'inside' : 'boundary';
  if (start - word.length <= sentenceStart + openingMarks(text, sentenceStart, start) && isListNumber(word))
    return 'inside';
  const lower = word.toLowerCase();
  const capitals = /^\p{Lu}{2,}s?$/u.test(word);
  if (leadingAbbreviations.has(lower) && !capitals) return 'inside';
  wordAfter.lastIndex = head;
  const after = wordAfter.exec(text)?.[0] ?? '';
  const starts = sentenceStarters.has(after) && text[head + after.length] !== '.';
  if (lower === 'a.m' || lower === 'p.m')
    return startsBehindTime(stop, word, starts || isTitle(after)) ? 'boundary' : 'inside';
  if (labelAbbreviations.has(lower)) return digitNext ? 'inside' : starts || lower === 'no' ? 'boundary' : 'unsure';
  if (trailingAbbreviations.has(lower)) return starts ? 'boundary' : digitNext ? 'inside' : 'unsure';
  if (initialism.test(word) || /^\p{L}$/u.test(word)) return starts ? 'boundary' : 'inside';
  if (/^[\p{N}.,-]+$/u.test(word)) return digitNext && !/^(?:1\d|20)\d\d$/.test(word) ? 'inside' : 'boundary';
  return starts || isPlainWord(word) ? 'boundary' : 'unsure';
}

/** Too long, or too oddly written, for an abbreviation. */
function isPlainWord(word: string): boolean {
  if (word.includes('.')) return false;
  return word.length >= 5 || (word.length >= 4 && /^\p{Ll}+$/u.test(word)) || /^\p{Lu}{2,}s?$/u.test(word);
}

/** How many characters of a sentence's opening are quotes, bullets and blanks. */
function openingMarks(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && i < from + 8 && !letterOrDigit.test(text[i]!)) i++;
  return i - from;
}

/** "2", "a" or "iv" before its stop at the head of a sentence. */
function isListNumber(word: string): boolean {
  return /^(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})$/.test(word);
}

/** "(a) " or "iv) ". */
function isEnumerator(text: string): boolean {
  return /^\(?(?:[a-z]|[ivx]{2,4})\)\s/.test(text);
}

function isTitle(word: string): boolean {
  return /^(?:Mr|Mrs|Ms|Dr|Prof)$/.test(word);
}

/** "He left at 6 p.m. Mr. Kim stayed" ends a sentence; "At 6 p.m. Mr. Kim left" has hardly begun one. */
function startsBehindTime(stop: StopContext, word: string, starts: boolean): boolean {
  if (!starts) return false;
  const before = stop.text.slice(Math.max(stop.sentenceStart, stop.start - word.length - 60), stop.start - word.length);
  return before.split(/\s+/).filter((part) => part !== '').length > 2;
}

/** A stop with no blank behind it: a sentence all the same where a word with a capital follows a common word. */
function glued(text: string, start: number, end: number): Verdict {
  gluedStart.lastIndex = end;
  if (!gluedStart.test(text)) return 'inside';
  const before = /\S{1,60}$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  if (before.length === 60 || /[@/:.\\]/.test(before) || !/[\p{Ll}\p{N}”"’)]{2}$/u.test(before)) return 'inside';
  return /^\d{1,3}$/.test(before) ? 'inside' : 'boundary';
}

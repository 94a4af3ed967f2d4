import type { Span } from '../text/document.js';
import { MONTH_LIKE } from '../text/months.js';

/** A title in quotation marks: what is inside, and all with the marks. Offsets into the text. */
export interface QuotedTitle {
  readonly title: Span;
  readonly whole: Span;
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '«': '»', '`': "'", '*': '*' };
const OPENING = /(^|[\s(,.])(“|"|‘|«|``|`|'|\*(?!\*))(?=\S)/g;

/**
 * The first quoted title. Quotation marks that never close hold it to the first comma,
 * as in `“Regional Perspectives, Center for Studies, April 2022`.
 */
export function quotedTitle(text: string): QuotedTitle | null {
  for (const match of text.matchAll(OPENING)) {
    const mark = match[2]!;
    const open = match.index + match[1]!.length;
    const isDouble = mark === '“' || mark === '"' || mark === '``';
    const start = open + mark.length;
    const close = closing(text, start, mark === "'" ? "'" : CLOSERS[mark[0]!]!, mark === '``');
    if (close === null && !isDouble) continue;
    const end = close ?? unclosed(text, start);
    const title = trimmed(text, start, end);
    if (!isDouble && !/\s\S+\s/.test(text.slice(start, end))) continue;
    return { title, whole: { start: open, end: close === null ? end : end + (mark === '``' ? 2 : 1) } };
  }
  return null;
}

/** A closing mark stands behind a letter or stop and before a blank, stop, bracket or the end. */
function closing(text: string, from: number, mark: string, isDoubled: boolean): number | null {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (isDoubled && text[at + 1] !== mark) continue;
    const next = text[at + (isDoubled ? 2 : 1)] ?? ' ';
    if (mark === '”' || mark === '»' || /[\s,.;:)\]<]/.test(next)) return at;
  }
  return null;
}

function unclosed(text: string, from: number): number {
  const comma = text.slice(from).search(/,\s/);
  return comma < 0 ? text.length : from + comma;
}

/** Abbreviations whose full stop ends no title. */
const ABBREVIATED =
  /(?:^|[\s("“‘])(?:\p{Lu}|(?:\p{Lu}\.){1,4}\p{Lu}?|Mr|Mrs|Ms|Dr|St|vs?|No|Nos|Vol|vol|pp?|[Ee]ds?|Jr|Sr|al|etc|Inc|Ltd|Co|Corp|Ch|Sec|Art|approx|ca|Rev|Trans|Proc|Int|Conf|Symp|Tech|Rep|Univ|Dept|Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)$/u;

/**
 * Where a title without quotation marks ends: at a full stop, question or exclamation mark that ends a sentence,
 * or before what can be no title (", in Proceedings", ", vol. 3", ", May 2021"); the end of the text without one.
 */
export function titleEnd(text: string, from: number): number {
  const stop = sentenceEnd(text, from);
  const container = text.slice(from, stop).search(CONTAINER);
  return container > 0 ? from + container : stop;
}

const CONTAINER = new RegExp(
  `,? \\(?(?:[Ii]n:? (?:[Pp]roc|\\d{4} |\\p{Lu}[\\w.]* (?:and|&|,) |\\p{Lu}\\. )|Proc\\.|Proceedings|[Tt]ech(?:nical|\\.) [Rr]ep|Ph\\.? ?D\\.?|[Vv]ol(?:ume|\\.)|pp?\\. ?\\d|pages? \\d|\\(?(?:(?:of |dated )?\\d{1,2} )?${MONTH_LIKE}\\.? \\d)|, (?:IEEE|ACM)\\b|,? in:? (?:the )?Proc|, R[LS]?\\d{5}\\b|, (?:in|In)(?:: | )(?=\\p{Lu})|, (?:1[5-9]|20)\\d\\d\\b|,? \\((?=\\p{Lu}[^()]{1,80}(?:1[5-9]|20)\\d\\d\\))`,
  'u',
);

/** Where the first sentence from an offset ends; the end of the text without a stop. */
export function sentenceEnd(text: string, from: number): number {
  const stops = /[.?!]["”’)]?(?=\s+(?:[\p{Lu}\p{N}“"‘([<]|in:? |pp)|\s*$)/gu;
  stops.lastIndex = from;
  for (let match = stops.exec(text); match; match = stops.exec(text)) {
    if (match[0][0] !== '.' || !ABBREVIATED.test(text.slice(Math.max(from, match.index - 12), match.index)))
      return match.index + (match[0][0] === '.' ? 0 : 1);
  }
  return text.length;
}

/** Without the blanks, commas and full stop that a list puts around a title. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,.;:)*_]/.test(text[from]!)) from++;
  while (to > from && /[\s,.;:*_]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

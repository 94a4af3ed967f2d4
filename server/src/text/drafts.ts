import { dateLine } from './dateLines.js';
import type { TextBlockKind } from './document.js';
import { isFieldLine } from './fieldLines.js';
import { isHyphen } from './hyphenation.js';
import type { Line } from './lines.js';
import { LIST_HEADING } from './listHeading.js';
import { MONTH } from './months.js';
import { type Opening, openingAt } from './openings.js';
import { namesIn } from './people.js';
import { isLegend, type TableRow, tableRowsOf } from './tables.js';
import { PUBLISHER } from './titleLines.js';
import {
  endsSentence,
  firstWordLength,
  flat,
  isDigit,
  isTitleCase,
  leadsOn,
  leadsOnInTitle,
  startsLower,
  startsUpper,
  wordsOf,
} from './wording.js';

/** Lines that stand together, on the way to a block. Later passes settle what kind of block they are. */
export interface Draft {
  readonly lines: readonly Line[];
  readonly opening: Opening | null;
  /** Its first 240 characters behind the label, as one line. */
  readonly head: string;
  /** The rows of a table, or the one of an item that says what an abbreviation stands for; null for text. */
  readonly rows: readonly TableRow[] | null;
  /** Whether an empty line or a page break stands in front. */
  readonly isApart: boolean;
  readonly newPage: boolean;
  kind: TextBlockKind | 'table';
  label: string | null;
  level: number | null;
  /** What it is to its neighbours, where the kind does not say. */
  role: 'byline' | 'date' | 'field' | 'about' | 'furniture' | null;
}

export const startOf = (draft: Draft): number => draft.lines[0]!.start;
export const endOf = (draft: Draft): number => draft.lines.at(-1)!.end;
/** Where its text begins, behind its label. */
export const contentOf = (draft: Draft): number => draft.opening?.content ?? startOf(draft);
/** How much of a draft is looked at to tell what it is. */
const HEAD = 240;

/** Groups lines into drafts: at empty lines, at bullets, numbers and captions, and where a short line ends a paragraph. */
export function draftsOf(text: string, lines: readonly Line[]): Draft[] {
  const wrapping = wrappingOf(text, lines);
  const tables = tableRowsOf(text, lines);
  const drafts: Draft[] = [];
  const last = new Map<Opening['type'], string>();
  let from = 0;
  let opening = lines[0] ? openingAt(text, lines[0].start) : null;
  const close = (to: number, next: Opening | null) => {
    drafts.push(newDraft(text, lines.slice(from, to), opening));
    if (opening) last.set(opening.type, opening.label);
    from = to;
    opening = next;
  };
  for (let i = 1; i <= lines.length; i++) {
    const table = tables.get(from);
    if (table) {
      const to = from + table.length;
      const rows = lines.slice(from, to);
      if (isLegend(text, table))
        for (const [n, row] of table.entries())
          drafts.push({ ...newDraft(text, [rows[n]!], null), rows: [row], kind: 'item' });
      else drafts.push({ ...newDraft(text, rows, null), rows: table, kind: 'table' });
      from = to;
      i = to;
      opening = lines[to] ? openingAt(text, lines[to].start) : null;
      continue;
    }
    const line = lines[i];
    if (!line) {
      close(i, null);
      break;
    }
    const next = openingAt(text, line.start);
    const isParted = line.gap > 0 || line.newPage || tables.has(i);
    const isFront = i < FRONT && isApartOnFront(text, lines, i);
    if (isParted || isFront || isBarrier(text, line) || isBarrier(text, lines[i - 1]!)) close(i, next);
    else if (next ? opens(text, lines, i, next, opening, last, wrapping) : parts(text, lines, from, i, wrapping))
      close(i, next);
  }
  return drafts;
}

/** So many lines from the start may be fields and addresses. */
const FRONT = 20;

/** "Date: May 5, 2025", "http://ports.example/": on a front page such a line, and what follows an address, begins anew. */
function isApartOnFront(text: string, lines: readonly Line[], i: number): boolean {
  const [before, line] = [lines[i - 1]!, lines[i]!].map(({ start, end }) =>
    text.slice(start, Math.min(end, start + 120)),
  );
  return isFieldLine(line!) || (before!.startsWith('http') && isFieldLine(before!));
}

/** A rule, a running head with its page number at the margin, or a date in the middle of a front page: text never runs through it. */
function isBarrier(text: string, line: Line): boolean {
  if (line.end - line.start > 160) return false;
  if (/[-_=*~—─━]/.test(text[line.start]!)) {
    const content = text.slice(line.start, line.end);
    if (/^([-_=*~—─━])(?: ?\1){4,}$/.test(content)) return true;
  }
  const isNumbered = isDigit(text.charCodeAt(line.end - 1)) || isDigit(text.charCodeAt(line.start));
  if (!isNumbered) return false;
  const content = text.slice(line.start, line.end);
  if ((line.indent > 3 && dateLine(content)) || CONTENTS_LINE.test(content)) return true;
  return content.includes('    ') && PAGE_HEAD.test(content);
}

/** A line of a table of contents: "Loans ........ 12". */
export const CONTENTS_LINE = /(?<!\. ?)(?:\. ?){4,}\d{1,4}$|(?<!…)…{2,}\.* ?\d{1,4}$/;

/** "Annual Report      14": words, wide white space, a page number, in either order. */
export const PAGE_HEAD = /^(?:\d{1,4} {4,}\p{L}[^\t]{2,80}|\p{L}(?:[^\s]| (?! {3})){2,80} {4,}\d{1,4})$/u;

function newDraft(text: string, lines: readonly Line[], opening: Opening | null): Draft {
  const first = lines[0]!;
  const content = opening?.content ?? first.start;
  return {
    lines,
    opening,
    head: flat(text, content, Math.min(lines.at(-1)!.end, content + HEAD)),
    rows: null,
    isApart: first.gap > 0 || first.newPage,
    newPage: first.newPage,
    kind: 'paragraph',
    label: null,
    level: null,
    role: null,
  };
}

/** Whether a line that looks like the opening of a block is one, with no empty line in front. */
function opens(
  text: string,
  lines: readonly Line[],
  i: number,
  next: Opening,
  current: Opening | null,
  last: ReadonlyMap<Opening['type'], string>,
  wrapping: Wrapping,
): boolean {
  const before = lines[i - 1]!;
  const isSibling = current?.type === next.type;
  switch (next.type) {
    case 'superscript':
    case 'definition':
      return true;
    case 'quote':
      return !isSibling;
    case 'bullet':
      if ((isSibling && current.label === next.label) || isBulletAt(text, lines[i + 1], next.label)) return true;
      if (!'-–—+*'.includes(next.label)) return true;
      break;
    case 'bare':
      if (isDateLine(text, lines[i]!)) return !leadsOn(text, before.start, before.end);
      return (
        follows(isSibling ? current.label : (last.get('bare') ?? current?.label), next.label) &&
        endsSentence(text, before.start, before.end)
      );
    case 'reference':
      if (next.label === '1' && LIST_HEADING.test(flat(text, before.start, before.end))) return true;
      if (follows(isSibling ? current.label : last.get(next.type), next.label)) return true;
      break;
    case 'number':
      if (next.label === '1' && LIST_HEADING.test(flat(text, before.start, before.end))) return true;
      if (follows(isSibling ? current.label : last.get(next.type), next.label)) return true;
      break;
    default:
      if (follows(isSibling ? current.label : last.get(next.type), next.label)) return true;
  }
  return (
    endsSentence(text, before.start, before.end) ||
    isShort(text, lines, i, wrapping) ||
    /[;,]$|\b(?:and|or)$/.test(text.slice(Math.max(before.start, before.end - 4), before.end))
  );
}

function isBulletAt(text: string, line: Line | undefined, label: string): boolean {
  const opening = line?.gap === 0 ? openingAt(text, line.start) : null;
  return opening?.type === 'bullet' && opening.label === label;
}

/** Whether one label comes right after another: 4 after 3, b after a. */
function follows(previous: string | undefined, label: string): boolean {
  if (previous === undefined) return false;
  if (/^\d+$/.test(label)) return Number(label) === Number(previous) + 1;
  return label.length === 1 && previous.length === 1 && label.charCodeAt(0) === previous.charCodeAt(0) + 1;
}

/** How wide the text is wrapped, locally and on the whole. */
interface Wrapping {
  /** By line: its width where it was plainly broken in mid-sentence, else 0. */
  readonly full: Uint16Array;
  /** Width of the document's wrapped lines; 0 where it has none. */
  readonly usual: number;
}

const NARROWEST = 40;
const WIDEST = 200;

function wrappingOf(text: string, lines: readonly Line[]): Wrapping {
  const full = new Uint16Array(lines.length);
  const widths = new Map<number, number>();
  let count = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    const width = widthOf(line);
    if (next.gap > 0 || width < NARROWEST || width > WIDEST) continue;
    if (!startsLower(text, next.start) && !isHyphen(text.charCodeAt(line.end - 1))) continue;
    if (endsSentence(text, line.start, line.end)) continue;
    full[i] = width;
    widths.set(width, (widths.get(width) ?? 0) + 1);
    count++;
  }
  return { full, usual: count < 3 ? 0 : percentile(widths, count, 0.9) };
}

/** The width that a share of the lines does not exceed. */
function percentile(widths: ReadonlyMap<number, number>, count: number, share: number): number {
  let seen = 0;
  for (const [width, number] of [...widths].sort((a, b) => a[0] - b[0])) {
    seen += number;
    if (seen >= count * share) return width;
  }
  return 0;
}

const widthOf = (line: Line): number => line.indent + line.end - line.start;

/** Width of the wrapped lines around a line; 0 where the text is not wrapped. */
function widthAround(wrapping: Wrapping, i: number): number {
  let width = 0;
  const to = Math.min(wrapping.full.length, i + 10);
  for (let k = Math.max(0, i - 10); k < to; k++) if (wrapping.full[k]! > width) width = wrapping.full[k]!;
  return width || wrapping.usual;
}

/** Whether the next line's first word would have fitted well into the line before: then that line was meant to end. */
function isShort(text: string, lines: readonly Line[], i: number, wrapping: Wrapping): boolean {
  const width = widthAround(wrapping, i - 1);
  const next = lines[i]!;
  return widthOf(lines[i - 1]!) + 1 + firstWordLength(text, next.start, next.end) <= 0.85 * width;
}

/** Whether line `i`, with neither an empty line nor a label in front, begins another block than line `from`. */
function parts(text: string, lines: readonly Line[], from: number, i: number, wrapping: Wrapping): boolean {
  const before = lines[i - 1]!;
  const line = lines[i]!;
  if (isBeyondMargin(text, before, line)) return true;
  const ends = endsSentence(text, before.start, before.end);
  const width = widthAround(wrapping, i - 1);
  const isWrapped = width > 0 && widthOf(before) <= WIDEST;
  if ((i < FRONT || !isWrapped) && isCutTitle(text, before, line, lines[i + 1])) return false;
  if (isDateLine(text, line) && !leadsOn(text, before.start, before.end)) return true;
  if (!isWrapped) {
    if (ends) return true;
    if (leadsToNumber(text, before, line)) return false;
    return !startsLower(text, line.start) && !leadsOn(text, before.start, before.end);
  }
  if (isShort(text, lines, i, wrapping)) {
    if (ends) return true;
    if (startsLower(text, line.start) || leadsOn(text, before.start, before.end)) return false;
    return !(leadsOnInTitle(text, before.start, before.end) && isTitleCase(flat(text, before.start, before.end)));
  }
  if (ends && REPEATED.test(text.slice(line.start, line.start + 4))) return true;
  if (!ends || !startsUpper(text, line.start)) return false;
  if (isBackFromHanging(lines, from, i)) return true;
  const after = lines[i + 1];
  const isHanging = after !== undefined && after.gap === 0 && after.indent > line.indent + 1;
  if (isHanging && line.indent === lines[from]!.indent && before.indent >= line.indent) return true;
  // Two paragraphs of one line each are an entry that hangs.
  if (i - 1 === from && endsSentence(text, line.start, line.end)) return false;
  return line.indent > before.indent + 1 && after !== undefined && after.gap === 0 && after.indent < line.indent;
}

/** Columns by which a line at the right edge of a page stands apart from the text. */
const MARGIN = 30;

/** Whether one of two lines stands at the margin and the other far to its right, or both do there and the first is a name. */
function isBeyondMargin(text: string, before: Line, line: Line): boolean {
  const nearest = Math.min(before.indent, line.indent);
  if (nearest < 4) return Math.abs(before.indent - line.indent) > MARGIN;
  return nearest > MARGIN && namesIn(flat(text, before.start, before.end)).length > 0;
}

/** Dashes for the authors of the entry before. */
const REPEATED = /^(?:[—–―_]{2}|-{3})/;

/** Whether line `i` stands as far left as the first of its block, behind lines or a block before that hang under theirs. */
function isBackFromHanging(lines: readonly Line[], from: number, i: number): boolean {
  const { indent, gap } = lines[from]!;
  if (lines[i]!.indent !== indent) return false;
  const hanging = i - 1 > from ? lines[i - 1]! : gap === 0 ? lines[from - 1] : undefined;
  return hanging !== undefined && hanging.indent > indent + 1;
}

function isDateLine(text: string, { end, start }: Line): boolean {
  return end - start < 40 && isDigit(text.charCodeAt(end - 1)) && dateLine(text.slice(start, end)) !== null;
}

/** "… was agreed in May ⏎ 2021": a number that belongs to the word in front of it. */
function leadsToNumber(text: string, before: Line, line: Line): boolean {
  return (
    isDigit(text.charCodeAt(line.start)) &&
    NUMBERED.test(text.slice(Math.max(before.start, before.end - 24), before.end))
  );
}

const NUMBERED = new RegExp(
  `\\b(?:${MONTH}|Tables?|Figures?|Box|Section|Article|Chapter|Part|Annex|Title|No\\.)(?: \\d{1,2},?)?$`,
);

/**
 * "Shipbuilding and the Merchant ⏎ Marine: Issues for Congress", "Ports and the Harbor Act: ⏎ Issues for Congress": a
 * title in two lines, cut within what stands before its colon, or behind it.
 */
function isCutTitle(text: string, before: Line, line: Line, after: Line | undefined): boolean {
  if (before.end - before.start < 20 || line.end - line.start > 120 || before.end - before.start > 120) return false;
  const [first, second] = [before, line].map(({ end, start }) => text.slice(start, end));
  if (!isTitleCase(first!) || PUBLISHER.test(first!)) return false;
  if (first!.endsWith(':'))
    return (
      (after === undefined || after.gap > 0) &&
      wordsOf(first!).length > 2 &&
      !/\b(?:by|contact|authors?|date)\b/i.test(first!) &&
      /^[\p{Lu}\d]/u.test(second!) &&
      !/[.:;]$/.test(second!) &&
      isTitleCase(second!)
    );
  if (before.end - before.start < 30 || /[:.!?]/.test(first!)) return false;
  return /^\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+)?: \p{Lu}/u.test(second!);
}

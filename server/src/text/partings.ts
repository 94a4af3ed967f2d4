import { dateLine } from './dateLines.js';
import { isFieldLine } from './fieldLines.js';
import type { Line } from './lines.js';
import { LIST_HEADING } from './listHeading.js';
import { MONTH } from './months.js';
import { type Opening, openingAt } from './openings.js';
import { namesIn } from './people.js';
import { PUBLISHER } from './titleLines.js';
import {
  endsSentence,
  flat,
  isDigit,
  isTitleCase,
  isWhole,
  leadsOn,
  leadsOnInTitle,
  startsLower,
  startsUpper,
  wordsOf,
} from './wording.js';
import { isShort, WIDEST, type Wrapping, widthAround, widthOf } from './wrapping.js';

// Whether a line begins another block than the line before it, where no empty line stands between them.

/** So many lines from the start may be a front page: fields, addresses, a title in two lines. */
const FRONT = 20;

/** "Date: May 5, 2025", "http://ports.example/": on a front page such a line, and what follows an address, begins anew. */
export function isApartOnFront(text: string, lines: readonly Line[], i: number): boolean {
  if (i >= FRONT) return false;
  const [before, line] = [lines[i - 1]!, lines[i]!].map(({ start, end }) =>
    text.slice(start, Math.min(end, start + 120)),
  );
  return isFieldLine(line!) || (before!.startsWith('http') && isFieldLine(before!));
}

/**
 * Whether line `i`, which looks like the opening of a block, is one.
 * @param next That opening.
 * @param current The opening of the block that the line before belongs to; null without.
 * @param last The label of the last opening of each type.
 */
export function opensBlock(
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
        isWhole(text, before.start, before.end)
      );
    case 'reference':
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

/** Whether line `i`, with neither an empty line nor a label in front, begins another block than line `from`. */
export function beginsAnew(text: string, lines: readonly Line[], from: number, i: number, wrapping: Wrapping): boolean {
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

/** Dashes for the authors of the entry before; one alone may be a bullet. */
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

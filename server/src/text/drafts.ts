import { isBoldLine } from './boldLines.js';
import { dateLine } from './dateLines.js';
import type { TextBlockKind } from './document.js';
import { linesRunOnInto } from './doubleSpacing.js';
import { flushEntries } from './flushEntries.js';
import { gluedLabels } from './gluedLabels.js';
import type { Line } from './lines.js';
import { LIST_HEADING } from './listHeading.js';
import { type Opening, openingAt } from './openings.js';
import { beginsAnew, isApartOnFront, opensBlock } from './partings.js';
import { isContents, isLegend, type TableRow, tableRowsOf } from './tables.js';
import { flat, isDigit, startsUpper } from './wording.js';
import { wrappingOf } from './wrapping.js';

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
  const glued = gluedLabels(text, lines);
  const openingOf = ({ end, start }: Line): Opening | null =>
    glued.get(start) ?? (isBoldLine(text.slice(start, end)) ? null : openingAt(text, start));
  const entries = flushEntries(text, lines);
  const runOn = linesRunOnInto(text, lines, openingOf);
  const drafts: Draft[] = [];
  const last = new Map<Opening['type'], string>();
  let from = 0;
  let opening = lines[0] ? openingOf(lines[0]) : null;
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
      else if (isContents(text, table))
        for (const row of rows) drafts.push({ ...newDraft(text, [row], null), kind: 'chrome', role: 'furniture' });
      else drafts.push({ ...newDraft(text, rows, null), rows: table, kind: 'table' });
      from = to;
      i = to;
      opening = lines[to] ? openingOf(lines[to]) : null;
      continue;
    }
    const line = lines[i];
    if (!line) {
      close(i, null);
      break;
    }
    const next = openingOf(line) ?? labelAlone(text, lines, i, opening);
    const isSpaced = runOn.has(i);
    const isParted = (line.gap > 0 && !isSpaced) || line.newPage || tables.has(i);
    const isBar = (at: number) => isBarrier(text, lines[at]!) || isListName(text, lines, at, openingOf);
    const isSetApart = isParted || isApartOnFront(text, lines, i) || isBar(i);
    if (isSetApart || isBar(i - 1) || entries.get(i) === 'begins') close(i, next);
    else if (entries.get(i) === 'goes on' && entries.has(i - 1)) continue;
    else if (isSpaced || opening?.content === line.start) continue;
    else if (
      next ? opensBlock(text, lines, i, next, opening, last, wrapping) : beginsAnew(text, lines, from, i, wrapping)
    )
      close(i, next);
  }
  return drafts;
}

/** A rule, a heading in bold, a running head with its page number at the margin, or a date in the middle of a front page: text never runs through it. */
function isBarrier(text: string, line: Line): boolean {
  if (line.end - line.start > 160) return false;
  if (/[-_=*~—─━]/.test(text[line.start]!)) {
    const content = text.slice(line.start, line.end);
    if (/^([-_=*~—─━])(?: ?\1){4,}$/.test(content) || isBoldLine(content)) return true;
  }
  const isNumbered = isDigit(text.charCodeAt(line.end - 1)) || isDigit(text.charCodeAt(line.start));
  if (!isNumbered) return false;
  const content = text.slice(line.start, line.end);
  if ((line.indent > 3 && dateLine(content)) || CONTENTS_LINE.test(content)) return true;
  return content.includes('    ') ? PAGE_HEAD.test(content) : BARRED_HEAD.test(content);
}

/** "Institute of Ports | 21": the foot of a page. */
const BARRED_HEAD = /^\p{Lu}\p{L}[^|.]{6,78} \| \d{1,4}$/u;

/** "3" on a line of its own between "2 Ada Lind, …" and "Tom Berg, …": the number of the next note. */
function labelAlone(text: string, lines: readonly Line[], i: number, before: Opening | null): Opening | null {
  const [line, next] = [lines[i]!, lines[i + 1]];
  const label = line.end - line.start < 4 ? text.slice(line.start, line.end) : '';
  const isNext = before !== null && (before.type === 'bare' || before.type === 'number') && /^\d+$/.test(label);
  if (!isNext || !next || Number(label) !== Number(before.label) + 1) return null;
  const isClose = line.gap === 0 && next.gap === 0 && !line.newPage && !next.newPage;
  return isClose && startsUpper(text, next.start) ? { type: before.type, label, content: next.start } : null;
}

/** "Endnotes", right above "1 Ada Lind, …". */
function isListName(
  text: string,
  lines: readonly Line[],
  i: number,
  openingOf: (line: Line) => Opening | null,
): boolean {
  const { start, end } = lines[i]!;
  if (end - start > 40 || !LIST_HEADING.test(text.slice(start, end))) return false;
  const next = lines[i + 1];
  return next !== undefined && openingOf(next)?.label === '1';
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

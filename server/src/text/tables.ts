import type { Span } from './document.js';
import { type Line, skipLayout } from './lines.js';
import { openingAt } from './openings.js';

/** The cells of a table's row; offsets into the file. */
export type TableRow = readonly Span[];

/** Tables by the index of their first line. */
export function tableRowsOf(text: string, lines: readonly Line[]): ReadonlyMap<number, readonly TableRow[]> {
  const tables = new Map<number, readonly TableRow[]>();
  if (!text.includes('\t') && !text.includes('   ') && !text.includes('|')) return tables;
  let rows: TableRow[] = [];
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    const cells = line && (rows.length === 0 || (line.gap === 0 && !line.newPage)) ? cellsOf(text, line) : null;
    if (cells) rows.push(cells);
    if (cells && i < lines.length) continue;
    if (isTable(rows)) tables.set(i - rows.length, rows);
    const wasInterrupted = rows.length > 0 && line !== undefined;
    rows = [];
    if (wasInterrupted) {
      const again = cellsOf(text, line);
      if (again) rows.push(again);
    }
  }
  return tables;
}

/** At least two rows of cells, most of them short. */
function isTable(rows: readonly TableRow[]): boolean {
  if (rows.length < 2) return false;
  const cells = rows.flat();
  const long = cells.filter((cell) => cell.end - cell.start > 80).length;
  return long * 4 <= cells.length && (rows.length > 2 || rows.every((row) => row.length > 2) || sameStarts(rows));
}

function sameStarts(rows: readonly TableRow[]): boolean {
  return rows.every((row) => row.length === rows[0]!.length);
}

/** A list of abbreviations in two columns: capitals, and words that mostly begin with the same letter. */
export function isLegend(text: string, rows: readonly TableRow[]): boolean {
  let agreeing = 0;
  for (const [short, long, ...more] of rows) {
    if (!short || !long || more.length > 0) return false;
    if (!/^\p{Lu}[\p{Lu}\p{N}&/-]{0,9}\p{Lu}s?$/u.test(text.slice(short.start, short.end))) return false;
    if (!/^\p{L}[^\d ]* [^\d]*$/u.test(text.slice(long.start, long.end))) return false;
    if (text[short.start] === text[long.start]!.toUpperCase()) agreeing++;
  }
  return agreeing * 3 >= rows.length * 2;
}

/** Lines that every table of contents has one of. */
export const CONTENTS_TITLE =
  /^(?:executive summary|summary|introduction|conclusions?|foreword|preface|acknowledge?ments|references|bibliography|(?:end)?notes|appendix\b.*|annex\b.*|about the authors?|authors?)$/i;

/** Whether a table is one of contents: titles, one of them well known, and pages that never go back. */
export function isContents(text: string, rows: readonly TableRow[]): boolean {
  if (rows.length < 3 || rows.some((row) => row.length !== 2)) return false;
  const cells = rows.map((row) => row.map(({ start, end }) => text.slice(start, end)));
  const pages = cells.map(([, page]) => (/^\d{1,3}$/.test(page!) ? Number(page) : Number.NaN));
  return pages.every((page, i) => page >= (pages[i - 1] ?? 0)) && cells.some(([title]) => CONTENTS_TITLE.test(title!));
}

/** The cells of a line: between tabs, bars or runs of three blanks; null where it has only one. */
function cellsOf(text: string, line: Line): TableRow | null {
  const content = text.slice(line.start, line.end);
  if (content.length > 2000) return null;
  const isBarred = content.startsWith('|') && content.length > 2;
  if (!isBarred && !content.includes('\t') && !content.includes('   ')) return null;
  const separator = isBarred ? /\|/g : content.includes('\t') ? /\t+/g : / {3,}/g;
  const cells: Span[] = [];
  let from = 0;
  for (const match of content.matchAll(separator)) {
    addCell(text, line.start + from, line.start + match.index, cells);
    from = match.index + match[0].length;
  }
  addCell(text, line.start + from, line.end, cells);
  if (cells.length === 2 && openingAt(text, line.start)?.content === cells[1]!.start) return null;
  return cells.length > 1 || (isBarred && cells.length === 0) ? cells : null;
}

function addCell(text: string, from: number, to: number, cells: Span[]): void {
  const start = skipLayout(text, from, to);
  let end = to;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start < end && /[^\s|:=+-]/.test(text.slice(start, end))) cells.push({ start, end });
}

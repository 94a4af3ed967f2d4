import type { Line } from './lines.js';
import { LIST_HEADING } from './listHeading.js';
import { flat, isWhole } from './wording.js';

/**
 * Authors and a year before any title: "Lind, Ada, and Tom Berg. 2022. ", "Lind, A. (2018). ", "Ports Board. 2023a. ", dashes
 * for those of the entry before.
 */
const AUTHORS_AND_YEAR =
  /^(?:\p{Lu}[^‘“"'?!;:\d]{1,240}?|[—–―_]{2,8}|-{3,8})[.,)]? \(?(?:1[89]|20)\d\d[a-z]?\)?[.,:] ?[\p{Lu}‘“"'\d]/u;
/** What closes a title: an entry does not begin in front of one. */
const TITLE_END = /[’”][.,]/;
/** How much of the text tells whether an entry begins: its authors may take three lines. */
const REACH = 260;
/** So many entries are a list. */
const LEAST = 3;
/** Lines of the longest entry. */
const LONGEST = 8;

/**
 * The lines of lists of references whose entries neither hang nor are parted: which begin an entry, by their index in
 * `lines`, and which go on with one. A line in capitals, or one that comes again, is a page's and in no entry.
 */
export function flushEntries(text: string, lines: readonly Line[]): ReadonlyMap<number, 'begins' | 'goes on'> {
  const found = new Map<number, 'begins' | 'goes on'>();
  for (const [i, { start, end }] of lines.entries())
    if (end - start < 40 && LIST_HEADING.test(text.slice(start, end)))
      for (const [at, role] of entriesBelow(text, lines, i)) found.set(at, role);
  return found;
}

function entriesBelow(
  text: string,
  lines: readonly Line[],
  heading: number,
): ReadonlyMap<number, 'begins' | 'goes on'> {
  const roles = new Map<number, 'begins' | 'goes on'>();
  let [begun, last, count] = [-1, heading, 0];
  for (let i = heading + 1; i < lines.length && i - last <= LONGEST; i++) {
    if (isOfPage(text, lines, i)) {
      last = i;
      continue;
    }
    if (begins(text, lines, i, begun)) {
      roles.set(i, 'begins');
      [begun, last] = [i, i];
      count++;
    } else if (begun >= 0 && lines[i]!.gap === 0) roles.set(i, 'goes on');
    else if (begun < 0) break;
  }
  return count < LEAST ? new Map() : roles;
}

function begins(text: string, lines: readonly Line[], i: number, begun: number): boolean {
  const [before, line] = [lines[i - 1]!, lines[i]!];
  const reach = Math.min(lines[Math.min(i + 2, lines.length - 1)]!.end, line.start + REACH);
  const authors = AUTHORS_AND_YEAR.exec(flat(text, line.start, reach))?.[0];
  if (authors === undefined || TITLE_END.test(authors)) return false;
  // Behind a full stop the next line is another entry's.
  if (authors.length > line.end - line.start + 2 && text[line.end - 1] === '.') return false;
  return begun < 0 || isOfPage(text, lines, i - 1) || isWhole(text, before.start, before.end);
}

function isOfPage(text: string, lines: readonly Line[], i: number): boolean {
  const { start, end } = lines[i]!;
  const line = text.slice(start, end);
  return !/\p{Ll}/u.test(line) || (end - start > 15 && text.indexOf(line, end) >= 0) || text.indexOf(line) < start;
}

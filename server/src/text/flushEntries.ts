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
/** Characters of a line that may come again by chance. */
const SHORT = 15;
/** Lines of the longest entry. */
const LONGEST = 8;

/**
 * The lines of lists of references whose entries neither hang nor are parted: which begin an entry, by their index in
 * `lines`, and which go on with one. A line in capitals, or one that comes again, is a page's and in no entry.
 */
export function flushEntries(text: string, lines: readonly Line[]): ReadonlyMap<number, 'begins' | 'goes on'> {
  const found = new Map<number, 'begins' | 'goes on'>();
  let repeated: ReadonlySet<string> | null = null;
  for (const [i, line] of lines.entries()) {
    if (!isListHeading(text, line)) continue;
    repeated ??= repeatedLines(text, lines);
    for (const [at, role] of entriesBelow(text, lines, i, repeated)) found.set(at, role);
  }
  return found;
}

function isListHeading(text: string, { start, end }: Line): boolean {
  return end - start < 40 && LIST_HEADING.test(text.slice(start, end));
}

/** The lines that stand twice: heads and feet of pages. Short ones end entries: "Routledge." */
function repeatedLines(text: string, lines: readonly Line[]): ReadonlySet<string> {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    if (line.length > SHORT) (seen.has(line) ? repeated : seen).add(line);
  }
  return repeated;
}

function entriesBelow(
  text: string,
  lines: readonly Line[],
  heading: number,
  repeated: ReadonlySet<string>,
): ReadonlyMap<number, 'begins' | 'goes on'> {
  const roles = new Map<number, 'begins' | 'goes on'>();
  const isOfPage = (i: number) => {
    const line = text.slice(lines[i]!.start, lines[i]!.end);
    return !/\p{Ll}/u.test(line) || repeated.has(line);
  };
  let [begun, last, count] = [-1, heading, 0];
  for (let i = heading + 1; i < lines.length && i - last <= LONGEST; i++) {
    if (isListHeading(text, lines[i]!)) break;
    if (isOfPage(i)) {
      last = i;
      continue;
    }
    const before = lines[i - 1]!;
    if (begins(text, lines, i) && (begun < 0 || isOfPage(i - 1) || isWhole(text, before.start, before.end))) {
      roles.set(i, 'begins');
      [begun, last] = [i, i];
      count++;
    } else if (begun >= 0 && lines[i]!.gap === 0) roles.set(i, 'goes on');
    else if (begun < 0) break;
  }
  return count < LEAST ? new Map() : roles;
}

function begins(text: string, lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  const reach = Math.min(lines[Math.min(i + 2, lines.length - 1)]!.end, line.start + REACH);
  const authors = AUTHORS_AND_YEAR.exec(flat(text, line.start, reach))?.[0];
  if (authors === undefined || TITLE_END.test(authors)) return false;
  // Behind a full stop the next line is another entry's.
  return authors.length <= line.end - line.start + 2 || text[line.end - 1] !== '.';
}

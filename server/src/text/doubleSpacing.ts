import type { Line } from './lines.js';
import type { Opening } from './openings.js';
import { endsInAbbreviation, endsSentence, flat, isTitleCase, startsLower } from './wording.js';
import { isFullBefore, percentile, WIDEST, widthOf } from './wrapping.js';

// Text taken from a page that is set with double spacing has an empty line behind each of its lines: there an empty line
// says nothing, and only what the lines hold tells whether a paragraph goes on.

/** Narrower lines tell nothing about how a document is set. */
const NARROWEST = 40;
/** So many sentences that run through an empty line are no chance of page breaks. */
const FEWEST = 5;

type OpeningOf = (line: Line) => Opening | null;

const ADDRESS = /^(?:https?:|www\.)/;

/** The lines, by index, that the line before runs on into though an empty line parts them; none in an ordinary document. */
export function linesRunOnInto(text: string, lines: readonly Line[], openingOf: OpeningOf): ReadonlySet<number> {
  const runOn = new Set<number>();
  const width = spacedWidth(text, lines);
  if (width === 0) return runOn;
  const repeated = repeatedLines(text, lines);
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    if (line.gap !== 1 || line.newPage || !isFullBefore(text, before, line, width)) continue;
    if (endsHere(text, before) || isColumned(text, before) || isColumned(text, line)) continue;
    if (openingOf(line) !== null || ADDRESS.test(text.slice(line.start, line.start + 8))) continue;
    const isRunOn =
      startsLower(text, line.start) ||
      (!repeated.has(text.slice(line.start, line.end)) &&
        (runOn.has(i - 1) || isProse(text, before, openingOf(before))) &&
        isRestOfProse(text, line, lines[i + 1], width));
    if (isRunOn) runOn.add(i);
  }
  return runOn;
}

/**
 * How wide most lines of a document with double spacing are; 0 where it has none: where most of the breaks within
 * sentences have an empty line, and the lines in front of those are of one width.
 */
function spacedWidth(text: string, lines: readonly Line[]): number {
  if (countSpaced(lines) < 0.3 * lines.length) return 0;
  const widths: number[] = [];
  let close = 0;
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    const width = widthOf(before);
    if (line.gap > 1 || width < NARROWEST || width > WIDEST) continue;
    if (!startsLower(text, line.start) || endsSentence(text, before.start, before.end)) continue;
    if (line.gap === 0) close++;
    else widths.push(width);
  }
  if (widths.length < FEWEST || widths.length < 2 * close) return 0;
  const usual = percentile(widths, 0.5);
  const alike = widths.filter((width) => width > 0.85 * usual && width < 1.25 * usual);
  return alike.length > 0.8 * widths.length ? usual : 0;
}

/** How many lines have an empty line in front: few where paragraphs have several lines, which is soon told. */
function countSpaced(lines: readonly Line[]): number {
  let count = 0;
  for (const { gap } of lines) if (gap === 1) count++;
  return count;
}

/** What stands on more than one line: heads of pages, which come between the halves of a sentence. */
function repeatedLines(text: string, lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    if (seen.has(line)) repeated.add(line);
    seen.add(line);
  }
  return repeated;
}

function endsHere(text: string, { start, end }: Line): boolean {
  return endsSentence(text, start, end) && !endsInAbbreviation(text, start, end);
}

/** Whether a line is set in columns, as a row of a table is. */
function isColumned(text: string, { start, end }: Line): boolean {
  return /\t| {3}/.test(text.slice(start, end));
}

/** Whether a line is no heading or caption, whatever comes next. */
function isProse(text: string, { start, end }: Line, opening: Opening | null): boolean {
  const content = flat(text, opening?.content ?? start, end);
  switch (opening?.type) {
    case undefined:
      return startsLower(text, start) || !isTitleCase(content);
    case 'caption':
      return false;
    case 'superscript':
    case 'reference':
    case 'definition':
      return true;
    default:
      return SAYS_OR_CITES.test(content);
  }
}

/** What headings with a number in front rarely hold: the end of a sentence, a quotation, a year, a list. */
const SAYS_OR_CITES = /\p{Ll}{2}[.?!] \p{Lu}|["“”]|(?:19|20)\d\d(?!\d)|,[^,]*,/u;

/** Whether a line that begins with a capital or a digit goes on with a sentence: it ends with it, or is full too. */
function isRestOfProse(text: string, line: Line, next: Line | undefined, width: number): boolean {
  if (text[line.end - 1] !== ':' && endsSentence(text, line.start, line.end)) return true;
  return next !== undefined && isFullBefore(text, line, next, width);
}

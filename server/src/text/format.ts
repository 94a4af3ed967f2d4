/** How a text is written. */
export type Format = 'markdown' | 'plain';

/** What the name of a file says of it. */
export function formatOfName(uri: string): Format {
  return /\.(md|markdown)$/i.test(uri) ? 'markdown' : 'plain';
}

/**
 * How a text is written, whatever its file is called: people paste papers into `.md` files and save Markdown as `.txt`.
 * @param declared What the name of its file, or the editor, says.
 */
export function formatOf(text: string, declared: Format): Format {
  if (declared === 'plain') return hasHeadings(text) ? 'markdown' : 'plain';
  return hasPages(text) && !MARKDOWN.test(text) ? 'plain' : 'markdown';
}

/** A heading with its sign, behind an empty line or at the start. */
const HEADING = /(?:^\uFEFF?|\n[ \t]*\r?\n)#{1,6}[ \t]+[^\s#]/g;

/** Whether a text opens with such a heading or has two. */
function hasHeadings(text: string): boolean {
  // Most texts have no such sign at all, and this is asked at every key.
  if (!text.includes('#')) return false;
  const headings = text.match(HEADING) ?? [];
  return headings.length > 1 || headings[0]?.includes('\n') === false;
}

/** What only Markdown has: headings, links, notes, tables, words in bold, code. */
const MARKDOWN =
  /^#{1,6}[ \t]\S|\]\(\S|\[\^|^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*\||\*\*\S|^(?:```|~~~)|\S[ \t]*\r?\n(?:={2,}|-{3,})[ \t]*$/m;

/** What pasting a paper leaves behind: page breaks, lines that are a number, or that a tab sets a number off in. */
function hasPages(text: string): boolean {
  return text.includes('\f') || (text.match(NUMBERED)?.length ?? 0) >= NUMBERED_LINES;
}

const NUMBERED = /^[ \t]{0,8}\d{1,3}(?:\t\S|[ \t]*$)|\S\t\d{1,3}[ \t]*$/gm;
const NUMBERED_LINES = 3;

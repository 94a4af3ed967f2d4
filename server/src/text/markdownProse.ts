import type { Span } from './document.js';

/** Characters that may begin markup. A bracket alone is none; what it may refer to is the caller's to know. */
const markup = /[\\`*_|]|~~|<[a-z!/?]|&[#\w]{1,32};|\][(:]/i;
/** Lines that may begin another block than a paragraph, or underline a heading. */
const blockStart = /(?:^|\n)[ \t]*(?:[#>+=:~-]|\d{1,9}[.)])/;
const indented = /^(?: {4}| {0,3}\t)/;
const paragraphs = /\n[ \t\r]*\n/;
const oddBreak = /\r(?!\n)/;

/**
 * The paragraph that a chunk is, where it holds nothing that Markdown reads in another way than plain text.
 * remark finds the same, some twenty times slower.
 * @returns Offsets into the chunk, without the white space around; null where it takes a parser to tell.
 */
export function proseSpan(chunk: string): Span | null {
  const first = /^(?:[ \t\r]*\n)*/.exec(chunk)![0].length;
  const content = chunk.slice(first).trimEnd();
  if (markup.test(content) || blockStart.test(content) || paragraphs.test(content) || oddBreak.test(content))
    return null;
  if (indented.test(content)) return null;
  const start = first + /^[ \t]*/.exec(content)![0].length;
  return { start, end: Math.max(start, first + content.length) };
}

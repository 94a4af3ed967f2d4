import type { Document } from './document.js';
import { type Format, formatOf, formatOfName } from './format.js';
import { readMarkdown } from './markdown.js';
import { readPlain } from './plain.js';

/**
 * Reads a file's text into a document, as Markdown or as plain text.
 * Never fails: what it can't make sense of is a paragraph.
 * @param uri Kept as it is.
 * @param text The file decoded and otherwise unmodified.
 * @param previous The document as it was read before an edit. It saves time and changes nothing.
 * @param declared How it is said to be written; its signs may say otherwise.
 */
export function readDocument(
  uri: string,
  text: string,
  previous: Document | null = null,
  declared: Format = formatOfName(uri),
): Document {
  return formatOf(text, declared) === 'markdown' ? readMarkdown(uri, text, previous) : readPlain(uri, text);
}

import type { Document } from './document.js';
import { readMarkdown } from './markdown.js';
import { readPlain } from './plain.js';

/**
 * Reads a file's text into a document: Markdown by its name's ending, else plain text.
 * Never fails: what it can't make sense of is a paragraph.
 * @param uri Tells the kind of text; kept as it is.
 * @param text The file decoded and otherwise unmodified.
 * @param previous The document as it was read before an edit. It saves time and changes nothing.
 */
export function readDocument(uri: string, text: string, previous: Document | null = null): Document {
  return /\.(md|markdown)$/i.test(uri) ? readMarkdown(uri, text, previous) : readPlain(uri, text);
}

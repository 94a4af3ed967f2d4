import type { Document } from './document.js';
import { readPlain } from './plain.js';

/** Markdown. */
export function readMarkdown(uri: string, text: string): Document {
  return readPlain(uri, text);
}

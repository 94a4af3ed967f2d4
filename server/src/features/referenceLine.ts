import type { PlacedReference } from '../corpus/analyse.js';
import { shorten } from '../text/shorten.js';
import type { Run } from './richText.js';

/** A reference's words are cut to this many characters where its parts could not be read. */
const SHORT = 120;

/**
 * A reference in one line: its number as a link to its place, authors, title, publisher and date, and the web address.
 * @param uri The document that holds it.
 */
export function referenceLine(
  { id, authors, title, publisher, date, url, block }: PlacedReference,
  uri: string,
): Run[] {
  const parts = [authors.join(', '), title && `“${title}”`, publisher, date].filter(Boolean);
  // A quotation alone may be the first words of a remark.
  const isWork = title && (parts.length > 1 || url);
  const words = isWork ? parts.join(', ') : shorten(block.flow.text, SHORT);
  const runs: Run[] = [{ text: id, to: { uri, span: block.span } }, ` ${words}`];
  return url ? [...runs, ' ', { text: hostOf(url), to: url }] : runs;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

import type { DateMention } from '../marks/mark.js';
import type { Dated, Filler } from './claim.js';
import type { Reader } from './reader.js';
import type { Token } from './token.js';

/**
 * A span of years that a caption states for its figure, or a sentence that refers to that figure: "Between 1990 and 2020,
 * output doubled (figure 3)". Both must speak of the same series.
 * @param tokens Of its sentence.
 * @param caption Whether that is a caption.
 * @param referred The figures and tables that it refers to: "Figure 3".
 */
export function coverageOf(
  date: DateMention,
  tokens: readonly Token[],
  reader: Reader,
  caption: boolean,
  referred: readonly string[],
): Dated | null {
  if (!/^\d{4}\/\d{4}$/.test(date.iso)) return null;
  const own = caption ? CAPTION.exec(reader.text)?.[0] : undefined;
  const labels = own === undefined ? referred : [own];
  if (labels.length === 0 || (caption && own === undefined)) return null;
  const series = reader.filler(tokens.filter((token) => token.tag === 'name' || token.tag === 'noun'));
  if (!series) return null;
  const shown: Filler = { keys: labels.map(objectKey), text: labels.join(', '), span: null };
  const side: Filler = { keys: [caption ? 'caption' : 'text'], text: caption ? 'caption' : 'text', span: null };
  return { frame: 'EVENT', roles: { shown, side, series }, topic: `years that ${labels[0]!.toLowerCase()} covers` };
}

/** "Figure 2a" at the start of a caption or as a cross-reference, as one key. */
function objectKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const CAPTION = /^(?:figure|fig\.?|table|chart|box)\s+\d{1,3}(?:[.-]\d{1,2})?[a-z]?/i;

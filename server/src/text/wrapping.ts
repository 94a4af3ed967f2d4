import { isHyphen } from './hyphenation.js';
import type { Line } from './lines.js';
import { endsSentence, firstWordLength, startsLower } from './wording.js';

/** How wide the text is wrapped, locally and on the whole. */
export interface Wrapping {
  /** By line: its width where it was plainly broken in mid-sentence, else 0. */
  readonly full: Uint16Array;
  /** Width of the document's wrapped lines; 0 where it has none. */
  readonly usual: number;
}

const NARROWEST = 40;
/** Columns; longer lines are paragraphs that nobody wrapped. */
export const WIDEST = 200;

export function wrappingOf(text: string, lines: readonly Line[]): Wrapping {
  const full = new Uint16Array(lines.length);
  const widths = new Map<number, number>();
  let count = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    const width = widthOf(line);
    if (next.gap > 0 || width < NARROWEST || width > WIDEST) continue;
    if (!startsLower(text, next.start) && !isHyphen(text.charCodeAt(line.end - 1))) continue;
    if (endsSentence(text, line.start, line.end)) continue;
    full[i] = width;
    widths.set(width, (widths.get(width) ?? 0) + 1);
    count++;
  }
  return { full, usual: count < 3 ? 0 : percentile(widths, count, 0.9) };
}

/** The width that a share of the lines does not exceed. */
function percentile(widths: ReadonlyMap<number, number>, count: number, share: number): number {
  let seen = 0;
  for (const [width, number] of [...widths].sort((a, b) => a[0] - b[0])) {
    seen += number;
    if (seen >= count * share) return width;
  }
  return 0;
}

/** Columns from the margin to the end of a line. */
export const widthOf = (line: Line): number => line.indent + line.end - line.start;

/** Width of the wrapped lines around a line; 0 where the text is not wrapped. */
export function widthAround(wrapping: Wrapping, i: number): number {
  let width = 0;
  const to = Math.min(wrapping.full.length, i + 10);
  for (let k = Math.max(0, i - 10); k < to; k++) if (wrapping.full[k]! > width) width = wrapping.full[k]!;
  return width || wrapping.usual;
}

/** Whether the next line's first word would have fitted well into the line before: then that line was meant to end. */
export function isShort(text: string, lines: readonly Line[], i: number, wrapping: Wrapping): boolean {
  const width = widthAround(wrapping, i - 1);
  const next = lines[i]!;
  return widthOf(lines[i - 1]!) + 1 + firstWordLength(text, next.start, next.end) <= 0.85 * width;
}

import { isHyphen } from './hyphenation.js';
import type { Line } from './lines.js';
import { endsSentence, firstWordLength, startsLower } from './wording.js';

/** How wide the text is wrapped, locally and on the whole. */
export interface Wrapping {
  /** By line: its width where it was plainly broken in mid-sentence, else 0. */
  readonly full: Uint16Array;
  /** By line: 1 where an empty line stands in front, else 0. */
  readonly parted: Uint8Array;
  /** Width of the document's wrapped lines; 0 where it has none. */
  readonly usual: number;
}

const NARROWEST = 40;
/** Columns; longer lines are paragraphs that nobody wrapped. */
export const WIDEST = 200;

export function wrappingOf(text: string, lines: readonly Line[]): Wrapping {
  const full = new Uint16Array(lines.length);
  const parted = Uint8Array.from(lines, ({ gap }) => Math.min(gap, 1));
  const widths: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    const width = widthOf(line);
    if (next.gap > 0 || width < NARROWEST || width > WIDEST) continue;
    if (!startsLower(text, next.start) && !isHyphen(text.charCodeAt(line.end - 1))) continue;
    if (endsSentence(text, line.start, line.end)) continue;
    full[i] = width;
    widths.push(width);
  }
  return { full, parted, usual: widths.length < 3 ? 0 : percentile(widths, 0.9) };
}

/** The width that a share of the lines does not exceed; of one line at least. */
export function percentile(widths: readonly number[], share: number): number {
  return Uint16Array.from(widths).sort()[Math.ceil(widths.length * share) - 1]!;
}

/** Columns from the margin to the end of a line. */
export const widthOf = (line: Line): number => line.indent + line.end - line.start;

/** So many lines broken in mid-sentence show how wide a paragraph is set: a column beside a figure is narrower than the rest. */
const SHOWN = 3;
/** So many lines on each side are around a line. */
const AROUND = 10;

/** Width of the wrapped lines around a line, of its own paragraph where they show it; 0 where the text is not wrapped. */
export function widthAround({ full, parted, usual }: Wrapping, i: number): number {
  const [first, end] = [Math.max(0, i - AROUND), Math.min(full.length, i + AROUND)];
  let from = i;
  while (from > first && parted[from] === 0) from--;
  let [shown, own, around] = [0, 0, 0];
  let isOwn = false;
  for (let k = first; k < end; k++) {
    if (k === from) isOwn = true;
    else if (k > i && parted[k] === 1) isOwn = false;
    const width = full[k]!;
    if (width > around) around = width;
    if (!isOwn || width === 0) continue;
    shown++;
    if (width > own) own = width;
  }
  return (shown >= SHOWN ? own : around) || usual;
}

/** Whether the next line's first word would have fitted well into the line before: then that line was meant to end. */
export function isShort(text: string, lines: readonly Line[], i: number, wrapping: Wrapping): boolean {
  return !isFullBefore(text, lines[i - 1]!, lines[i]!, widthAround(wrapping, i - 1));
}

/** Whether a line had no room for the first word of the next, in a text that is so wide. */
export function isFullBefore(text: string, line: Line, next: Line, width: number): boolean {
  return widthOf(line) + 1 + firstWordLength(text, next.start, next.end) > 0.85 * width;
}

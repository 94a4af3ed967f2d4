/** A line with something on it. */
export interface Line {
  /** Offset of the first and behind the last character that is no white space or control character. */
  readonly start: number;
  readonly end: number;
  /** Columns of white space in front; a tab reaches the next multiple of four. */
  readonly indent: number;
  /** Empty lines between this and the line before it. */
  readonly gap: number;
  /** Whether a form feed parts it from the line before it. */
  readonly newPage: boolean;
}

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/**
 * The lines of a text that have something on them, in order. A line that is one comment (`<!-- … -->`) is not there.
 * @param offset Offset of the first line to read.
 */
export function linesOf(text: string, offset = 0): readonly Line[] {
  const lines: Line[] = [];
  const lineBreak = new RegExp(LINE_BREAK);
  let from = offset;
  lineBreak.lastIndex = offset;
  let gap = -1;
  let newPage = false;
  while (from <= text.length) {
    const match = lineBreak.exec(text);
    const to = match ? match.index : text.length;
    const start = skipLayout(text, from, to);
    if (start < to) {
      const end = skipLayoutBackward(text, start, to);
      if (isComment(text, start, end)) gap--;
      else {
        lines.push({ start, end, indent: columns(text, from, start), gap: Math.max(gap, 0), newPage });
        gap = -1;
        newPage = false;
      }
    }
    if (!match) break;
    gap++;
    if (text.charCodeAt(to) === 0x0c) newPage = true;
    from = lineBreak.lastIndex;
  }
  return lines;
}

/** Comments to the checker stand in plain text as they do in Markdown. */
function isComment(text: string, start: number, end: number): boolean {
  return text.startsWith('<!--', start) && end - start >= 7 && text.indexOf('-->', start + 4) === end - 3;
}

/** Whether a character is white space or a control or zero-width character: what no reader sees. */
export function isLayout(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  if (code <= 0xa0) return true;
  if (code < 0x1680) return false;
  return code === 0x1680 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && isWidthOnly(code));
}

/** Spaces of all widths, zero-width and direction marks of General Punctuation. */
function isWidthOnly(code: number): boolean {
  return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || (code >= 0x205f && code <= 0x2069);
}

/** The first offset from `from` that is no layout; `to` where there is none. */
export function skipLayout(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isLayout(text.charCodeAt(at))) at++;
  return at;
}

function skipLayoutBackward(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isLayout(text.charCodeAt(at - 1))) at--;
  return at;
}

function columns(text: string, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x09) column += 4 - (column % 4);
    else if (code === 0x20 || code >= 0xa0) column++;
  }
  return column;
}

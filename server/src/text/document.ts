/** A half-open range of UTF-16 offsets. What it counts into (a file or a flow) is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `length` characters that stand at `flow` in a flow's text and at `file` in the file, one for one. */
export interface Piece {
  readonly flow: number;
  readonly file: number;
  readonly length: number;
}

/**
 * Running text as a reader sees it: lines joined, hyphenation undone, escapes read, page breaks skipped.
 * A line break that became a blank counts as mapped; what layout put in (hyphens, indents, markup) is in no piece.
 */
export interface Flow {
  readonly text: string;
  /** In ascending order of `flow`, without overlap. */
  readonly pieces: readonly Piece[];
  /** Spans of `text` that the markup raised as superscript (`<sup>`). Plain text has none. */
  readonly raised?: readonly Span[];
  /** Links of the markup: the words they stand on (span of `text`) and where they lead. */
  readonly links?: readonly { readonly span: Span; readonly url: string }[];
}

export type TextBlockKind = 'heading' | 'paragraph' | 'item' | 'caption' | 'note' | 'reference' | 'quote' | 'chrome';

/** A block of running text. */
export interface TextBlock {
  readonly kind: TextBlockKind;
  /** 1 to 6 for headings (1 is the document's title), nesting depth from 1 for items, null for the rest. */
  readonly level: number | null;
  /**
   * What the block is called by: a note's or reference's number ("12"), a caption's object ("Figure 2a"),
   * an item's bullet or number, a heading's number ("3.1"). A label is not part of the flow, but for
   * headings and captions, whose number a reader reads aloud.
   */
  readonly label: string | null;
  /** Offsets into the file, label included. Blocks that interrupt this one (notes at a page end) lie within it. */
  readonly span: Span;
  readonly flow: Flow;
}

/** A table: rows of cells, each a flow of its own. */
export interface TableBlock {
  readonly kind: 'table';
  readonly span: Span;
  readonly rows: readonly (readonly Flow[])[];
}

export type Block = TextBlock | TableBlock;

export interface Metadata {
  readonly title: string | null;
  /** `2022-03-09`, `2022-03` or `2022`. */
  readonly date: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
}

/** One file as read. A pure function of its uri and text. */
export interface Document {
  readonly uri: string;
  /** The file decoded and otherwise unmodified; every file offset counts into it. */
  readonly text: string;
  readonly metadata: Metadata;
  /** In order of `span.start`. */
  readonly blocks: readonly Block[];
}

/** The flows of a block, in reading order. */
export function flowsOf(block: Block): readonly Flow[] {
  return block.kind === 'table' ? block.rows.flat() : [block.flow];
}

/**
 * Where a span of a flow stands in the file, as pieces in file order.
 * Neighbouring pieces are joined where only white space within a line, or one line break, lies between them.
 * @param text The file's text.
 * @param span Offsets into `flow.text`; must not be empty.
 */
export function locate(text: string, flow: Flow, span: Span): readonly Span[] {
  const spans: Span[] = [];
  for (let i = firstPieceAt(flow.pieces, span.start); i < flow.pieces.length; i++) {
    const piece = flow.pieces[i]!;
    if (piece.flow >= span.end) break;
    const from = Math.max(span.start, piece.flow);
    const to = Math.min(span.end, piece.flow + piece.length);
    if (from >= to) continue;
    const next = { start: piece.file + from - piece.flow, end: piece.file + to - piece.flow };
    const last = spans.at(-1);
    if (last && isSoftGap(text.slice(last.end, next.start), text[last.end - 1]))
      spans[spans.length - 1] = { start: last.start, end: next.end };
    else spans.push(next);
  }
  return spans;
}

/** The offset into `flow.text` of a file offset, or null where the flow has nothing there. */
export function flowOffset(flow: Flow, file: number): number | null {
  const piece = flow.pieces.find((p) => p.file <= file && file < p.file + p.length);
  return piece ? piece.flow + file - piece.file : null;
}

/** The smallest span that holds all pieces. */
export function hull(pieces: readonly Span[]): Span {
  return { start: Math.min(...pieces.map((p) => p.start)), end: Math.max(...pieces.map((p) => p.end)) };
}

/** Whether two spans of one text overlap or adjoin. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Index of the first piece that ends behind `offset`, by bisection. */
function firstPieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.flow + piece.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Indents, the second half of a CRLF and the backslash of an escape are no interruption;
 * a hyphen, a blank line or text between is.
 */
function isSoftGap(gap: string, before: string | undefined): boolean {
  if (gap === '' || gap === '\\') return true;
  if (/[^\t\n\r \u00a0]/.test(gap)) return false;
  const breaks = gap.split('\n').length - 1;
  return breaks === 0 || (breaks === 1 && before !== '\n');
}

/** How many characters in front of a text editors do not show and do not count in columns: a byte order mark. */
export function hiddenLength(text: string): 0 | 1 {
  return text.startsWith('\ufeff') ? 1 : 0;
}

/** A document's file name, for messages: the last segments of its uri, decoded. */
export function nameOf(uri: string, segments = 1): string {
  const name = uri.split('/').slice(-segments).join('/');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

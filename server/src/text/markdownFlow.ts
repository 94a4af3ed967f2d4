import type { PhrasingContent } from 'mdast';
import type { Flow, Span } from './document.js';
import { FlowWriter, jointOf } from './flow.js';
import type { Hyphenation } from './hyphenation.js';
import { addLines, addNodes, isBlank, type Segment, type Source } from './markdownSegments.js';

type Lines = Pick<Source, 'text' | 'hyphenation'>;

/** The healed text of inline content: markup, code and pictures left out, deletions skipped. */
export function flowOf(source: Source, nodes: readonly PhrasingContent[]): Flow {
  const segments: Segment[] = [];
  addNodes(segments, source, nodes);
  return write(source, segments);
}

/** As {@link flowOf}, for lines that hold no markup at all. @param span Offsets into the file. */
export function proseFlow(text: string, span: Span, hyphenation: Hyphenation): Flow {
  const segments: Segment[] = [];
  addLines(segments, text, span);
  return write({ text, hyphenation }, segments);
}

function write(source: Lines, segments: readonly Segment[]): Flow {
  const writer = new SegmentWriter(source, segments);
  for (const i of segments.keys()) writer.write(i);
  return writer.flow;
}

/** Writes the segments of inline content one after another. */
class SegmentWriter {
  readonly #source: Lines;
  readonly #segments: readonly Segment[];
  readonly #writer: FlowWriter;
  readonly #raised: Span[] = [];
  readonly #links: { span: Span; url: string }[] = [];
  /** Where superscripts and links begin that have not ended. */
  readonly #raises: number[] = [];
  readonly #opened: { start: number; url: string }[] = [];

  constructor(source: Lines, segments: readonly Segment[]) {
    this.#source = source;
    this.#segments = segments;
    this.#writer = new FlowWriter(source.text);
  }

  /** What was written. */
  get flow(): Flow {
    const flow = {
      ...this.#writer.flow,
      ...(this.#raised.length > 0 && { raised: this.#raised }),
      ...(this.#links.length > 0 && { links: this.#links }),
    };
    // An element at the end of a line may leave a blank.
    return sliced(flow, 0, flow.text.trimEnd().length);
  }

  /** @param i The index of the segment. */
  write(i: number): void {
    const segment = this.#segments[i]!;
    const writer = this.#writer;
    switch (segment.type) {
      case 'text':
        writer.write(
          this.#endsBlank ? skipBlanks(this.#source.text, segment) : segment.start,
          isDivided(this.#source, this.#segments, i) ? segment.end - 1 : segment.end,
        );
        return;
      case 'decoded':
        if (!/^\s$/.test(segment.value)) writer.insert(segment.value);
        else if (!this.#endsBlank) writer.insert(' ');
        return;
      case 'break':
        this.#break(i, segment.at);
        return;
      case 'raise':
        this.#raises.push(writer.text.length);
        return;
      case 'lower':
        addSpan(this.#raised, this.#raises.pop(), writer.text.length);
        return;
      case 'link':
        this.#opened.push({ start: writer.text.length, url: segment.url });
        return;
      case 'unlink':
        this.#unlink();
    }
  }

  get #endsBlank(): boolean {
    return this.#writer.text === '' || this.#writer.text.endsWith(' ');
  }

  #break(i: number, offset: number): void {
    if (this.#endsBlank || jointAt(this.#source, this.#segments, i) !== 'blank') return;
    const at = blankAt(this.#source.text, this.#segments[i - 1], offset);
    if (at === null) this.#writer.insert(' ');
    else this.#writer.blank(at);
  }

  #unlink(): void {
    const link = this.#opened.pop();
    const { text } = this.#writer;
    if (link && isWorded(text.slice(link.start), link.url))
      this.#links.push({ span: { start: link.start, end: text.length }, url: link.url });
  }
}

function skipBlanks(text: string, span: Span): number {
  let at = span.start;
  while (at < span.end && isBlank(text[at])) at++;
  return at;
}

/** A bare address is no link: there are no words that it stands behind. */
function isWorded(words: string, url: string): boolean {
  return words !== '' && url !== '' && (url.startsWith('#') || !url.endsWith(words));
}

function addSpan(spans: Span[], start: number | undefined, end: number): void {
  if (start !== undefined && start < end) spans.push({ start, end });
}

/** Where the blank that a break became stands: behind the text before it, or at the line end; null for `<br>`. */
function blankAt(text: string, before: Segment | undefined, at: number): number | null {
  if (before?.type === 'text' && /\s/.test(text[before.end] ?? '')) return before.end;
  const lineEnd = text[at] === '\\' ? at + 1 : at;
  return /\s/.test(text[lineEnd]!) ? lineEnd : null;
}

/** What joins the texts around a break; a blank where it stands at an edge or between others than texts. */
function jointAt(source: Lines, segments: readonly Segment[], i: number): ReturnType<typeof jointOf> {
  const before = neighbour(segments, i, -1);
  const after = neighbour(segments, i, 1);
  if (before?.type !== 'text' || after?.type !== 'text') return 'blank';
  return jointOf(source.text, before.end, after.start, source.hyphenation);
}

function isDivided(source: Lines, segments: readonly Segment[], i: number): boolean {
  for (let next = i + 1; next < segments.length; next++) {
    const { type } = segments[next]!;
    if (type === 'break') return jointAt(source, segments, next) === 'divided';
    if (type === 'text' || type === 'decoded') return false;
  }
  return false;
}

/** The nearest segment with characters, before (`-1`) or behind (`1`) a break. */
function neighbour(segments: readonly Segment[], i: number, step: 1 | -1): Segment | undefined {
  let at = i + step;
  while (segments[at] && segments[at]!.type !== 'text' && segments[at]!.type !== 'decoded') {
    if (segments[at]!.type === 'break') return undefined;
    at += step;
  }
  return segments[at];
}

/** The part of a flow from `start` to `end`. */
export function sliced(flow: Flow, start: number, end: number): Flow {
  if (start === 0 && end === flow.text.length) return flow;
  const cut = (span: Span): Span => ({
    start: Math.max(span.start, start) - start,
    end: Math.min(span.end, end) - start,
  });
  const pieces = flow.pieces.flatMap((piece) => {
    const from = Math.max(piece.flow, start);
    const length = Math.min(piece.flow + piece.length, end) - from;
    return length > 0 ? [{ flow: from - start, file: piece.file + from - piece.flow, length }] : [];
  });
  const raised = flow.raised?.map(cut).filter((span) => span.start < span.end);
  const links = flow.links
    ?.map(({ span, url }) => ({ span: cut(span), url }))
    .filter(({ span }) => span.start < span.end);
  return {
    text: flow.text.slice(start, end),
    pieces,
    ...(raised?.length && { raised }),
    ...(links?.length && { links }),
  };
}

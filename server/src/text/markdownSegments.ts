import type { PhrasingContent } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import type { Span } from './document.js';
import type { Hyphenation } from './hyphenation.js';
import type { Parsed } from './markdownParser.js';

/** What a flow is read from: the file, and a tree of a part of it. */
export interface Source {
  /** The file's text. */
  readonly text: string;
  readonly hyphenation: Hyphenation;
  /** What to add to an offset of the tree to get the file's. */
  readonly shift: number;
  readonly parsed: Parsed;
  /** Addresses of the document's link definitions, by mdast identifier. */
  readonly urls: ReadonlyMap<string, string>;
}

/** A flow in the order of reading. Offsets are the file's; a `text` lies within one line. */
export type Segment =
  | ({ readonly type: 'text' } & Span)
  | { readonly type: 'decoded'; readonly value: string }
  | { readonly type: 'break'; readonly at: number }
  | { readonly type: 'raise' | 'lower' | 'unlink' }
  | { readonly type: 'link'; readonly url: string };

const lineBreak = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
/** Superscript as Pandoc writes it: `^12^`. */
const caret = /\^([^\s^[\]]{1,12})\^/g;

/** Adds what inline content says. */
export function addNodes(segments: Segment[], source: Source, nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) {
    const { start, end } = spanOf(node);
    switch (node.type) {
      case 'text':
        addText(segments, source, { start, end });
        break;
      case 'break':
        segments.push({ type: 'break', at: start + source.shift });
        break;
      case 'footnoteReference':
        segments.push({ type: 'text', start: start + source.shift, end: end + source.shift });
        break;
      case 'emphasis':
      case 'strong':
        addNodes(segments, source, node.children);
        break;
      case 'link':
      case 'linkReference':
        segments.push({
          type: 'link',
          url: node.type === 'link' ? node.url : (source.urls.get(node.identifier) ?? ''),
        });
        addNodes(segments, source, node.children);
        segments.push({ type: 'unlink' });
        break;
      case 'html':
        addElement(segments, node.value, start + source.shift);
    }
  }
}

function addElement(segments: Segment[], tag: string, at: number): void {
  if (/^<sup[\s>]/i.test(tag)) segments.push({ type: 'raise' });
  else if (/^<\/sup[\s>]/i.test(tag)) segments.push({ type: 'lower' });
  else if (/^<br[\s/>]/i.test(tag)) segments.push({ type: 'break', at });
}

/** A text of the tree: what the source has there, without indents, escapes and references. */
function addText(segments: Segment[], source: Source, span: Span): void {
  const { skipped, references } = source.parsed;
  let from = span.start;
  let s = firstFrom(skipped, span.start);
  let r = firstFrom(references, span.start);
  const copyTo = (end: number): void => {
    if (from < end) addLines(segments, source.text, { start: from + source.shift, end: end + source.shift });
  };
  for (;;) {
    const skip = skipped[s];
    const reference = references[r];
    const isReference = reference !== undefined && (!skip || reference.start < skip.start);
    const next = isReference ? reference : skip;
    if (!next || next.start >= span.end) break;
    copyTo(next.start);
    from = Math.max(from, next.end);
    if (isReference) {
      const reference = source.text.slice(next.start + source.shift, next.end + source.shift);
      segments.push({ type: 'decoded', value: decodeString(reference) });
      r++;
    } else s++;
  }
  copyTo(span.end);
}

/** Adds the lines of a stretch of the file, without the blanks at their ends. */
export function addLines(segments: Segment[], text: string, span: Span): void {
  let from = span.start;
  const stretch = text.slice(span.start, span.end);
  for (const match of stretch.matchAll(lineBreak)) {
    const at = span.start + match.index;
    addRaised(segments, text, from, trimmedEnd(text, from, at));
    segments.push({ type: 'break', at });
    from = at + match[0].length;
    while (from < span.end && isBlank(text[from])) from++;
  }
  addRaised(segments, text, from, span.end);
}

function addRaised(segments: Segment[], text: string, start: number, end: number): void {
  let from = start;
  for (const match of text.slice(start, end).matchAll(caret)) {
    const at = start + match.index;
    if (from < at) segments.push({ type: 'text', start: from, end: at });
    from = at + match[0].length;
    segments.push({ type: 'raise' }, { type: 'text', start: at + 1, end: from - 1 }, { type: 'lower' });
  }
  if (from < end) segments.push({ type: 'text', start: from, end });
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text[end - 1])) end--;
  return end;
}

/** A blank or a tab: what Markdown leaves out at the ends of lines. */
export function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function spanOf(node: PhrasingContent): Span {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! };
}

/** Index of the first span that begins at or behind an offset, by bisection. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

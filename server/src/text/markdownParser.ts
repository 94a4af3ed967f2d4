import type { Root, RootContent } from 'mdast';
import type { CompileContext, Extension, Handle, Token } from 'mdast-util-from-markdown';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Span } from './document.js';

/** A tree with what its texts leave out of the source. */
export interface Parsed {
  readonly root: Root;
  /** Offsets into the input, in order: indents, prefixes of quotes and items, and backslashes that escape. */
  readonly skipped: readonly Span[];
  /** Offsets into the input, in order: character references such as `&nbsp;`. */
  readonly references: readonly Span[];
}

declare module 'mdast' {
  interface RootData {
    skipped?: Span[];
    referenceMarkers?: Span[];
  }
}

const parser = unified()
  .use(remarkParse)
  // One tilde is "about" in prose ("~5 to ~6 percent"), not a deletion.
  .use(remarkGfm, { singleTilde: false })
  .use(linksAsTokenised)
  .use(positionsOfLayout)
  .freeze();

/** Reads Markdown with the extensions of GitHub. Front matter is no part of it. */
export function parseMarkdown(input: string): Parsed {
  const root = parser.parse(input) as Root;
  const markers = inOrder(root.data?.referenceMarkers);
  const references = markers.flatMap((marker, i) =>
    i % 2 === 0 ? [{ start: marker.start, end: markers[i + 1]!.end }] : [],
  );
  return { root, skipped: inOrder(root.data?.skipped), references };
}

/** A text of several that were parsed together. */
export interface PlacedTree {
  readonly content: string;
  readonly parsed: Parsed;
  /** Where the text begins in the tree's input. */
  readonly start: number;
}

/** Keeps the texts of one parse apart: closes whatever a text leaves open at its end. */
const SEPARATOR = '\n\n***\n\n';
/** How many characters are parsed at once, about: a call has its price, and many notes in one take quadratic time. */
const BATCH = 16_000;

/**
 * Reads texts as if each stood alone behind the preamble. Each must be a chunk (`markdownChunks.ts`), and only the last
 * may leave code or a comment open. Definitions of earlier texts count for later ones.
 * @returns In order of `contents`.
 */
export function parseTogether(preamble: string, contents: readonly string[]): readonly PlacedTree[] {
  const placed: PlacedTree[] = [];
  let from = 0;
  while (from < contents.length) {
    // Begins with an empty line, because the parser drops a byte order mark at the very start.
    let input = `\n${preamble}`;
    const starts: number[] = [];
    while (from + starts.length < contents.length && input.length < BATCH + preamble.length) {
      input += SEPARATOR;
      starts.push(input.length);
      input += contents[from + starts.length - 1]!;
    }
    const parsed = parseMarkdown(input);
    for (const start of starts) placed.push({ content: contents[from++]!, parsed, start });
  }
  return placed;
}

/** The blocks of a tree that begin within a span of its input. */
export function childrenIn(root: Root, span: Span): readonly RootContent[] {
  return root.children.slice(firstAt(root.children, span.start), firstAt(root.children, span.end));
}

/** Index of the first node that begins at or behind an offset, by bisection. */
function firstAt(nodes: readonly RootContent[], offset: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.position!.start.offset! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Drops the second search for addresses that remark-gfm makes in the finished tree: it halves the speed, and the texts
 * that it takes apart lose their positions.
 */
function linksAsTokenised(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _, ...extension }) => extension);
}

/** Keeps the places of tokens that the tree does not show, so that each character can be traced to the file. */
function positionsOfLayout(this: Processor): void {
  const skip = keep('skipped');
  const extension: Extension = {
    enter: {
      linePrefix: skip,
      lineSuffix: skip,
      blockQuotePrefix: skip,
      listItemIndent: skip,
      gfmFootnoteDefinitionIndent: skip,
      escapeMarker: skip,
      // The ampersand and the semicolon; the reference itself is a token that builds the text.
      characterReferenceMarker: keep('referenceMarkers'),
    },
  };
  const data = this.data();
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), extension];
}

function keep(list: 'skipped' | 'referenceMarkers'): Handle {
  return function (this: CompileContext, token: Token) {
    const root = this.stack[0];
    if (root?.type !== 'root') return;
    root.data ??= {};
    root.data[list] ??= [];
    root.data[list].push({ start: token.start.offset, end: token.end.offset });
  };
}

function inOrder(spans: Span[] | undefined): readonly Span[] {
  return spans ? spans.sort((a, b) => a.start - b.start) : [];
}

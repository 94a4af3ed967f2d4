import { isBoldLine } from './boldLines.js';
import { type Block, type Flow, flowsOf, type Metadata } from './document.js';
import type { FrontMatter } from './markdownFrontMatter.js';
import { readPlain } from './plain.js';

/** How many blocks at the start and at the end tell of title, byline, date and copyright. */
const EDGE = 12;
/** Longer blocks say nothing of that, and cost time. */
const LONGEST = 600;

/** What front matter says; what it leaves open, the first heading, bylines and notices tell as in pasted text. */
export function metadataOf(text: string, front: FrontMatter, blocks: readonly Block[]): Metadata {
  const title = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const stated = {
    title: front.title ?? (title?.kind === 'heading' ? title.flow.text : null),
    date: front.date,
    publisher: front.publisher,
    authors: front.authors,
  };
  if (stated.date !== null && stated.publisher !== null && stated.authors.length > 0) return stated;
  const found = readPlain('', edgesOf(text, blocks)).metadata;
  const isHeadless = blocks.every(
    (block) => block.kind !== 'heading' || isBoldLine(text.slice(block.span.start, block.span.end)),
  );
  return {
    title: stated.title ?? (isHeadless ? found.title : null),
    date: stated.date ?? found.date,
    publisher: stated.publisher ?? found.publisher,
    authors: stated.authors.length > 0 ? stated.authors : found.authors,
  };
}

/** The edges of a document as pasted text. */
function edgesOf(text: string, blocks: readonly Block[]): string {
  const edges = blocks.length > 2 * EDGE ? [...blocks.slice(0, EDGE), ...blocks.slice(-EDGE)] : blocks;
  return edges
    .filter((block) => block.kind !== 'note' && block.kind !== 'reference')
    .flatMap((block) => flowsOf(block).map((flow) => linesOf(text, flow).slice(0, LONGEST)))
    .join('\n\n');
}

/** The text of a flow with its line breaks, which part bylines and dates as they do in pasted text. */
function linesOf(text: string, flow: Flow): string {
  let lines = '';
  for (const piece of flow.pieces) {
    lines += flow.text.slice(lines.length, piece.flow);
    lines += text.slice(piece.file, piece.file + piece.length).replace(/[\r\n]/g, '\n');
  }
  return lines + flow.text.slice(lines.length);
}

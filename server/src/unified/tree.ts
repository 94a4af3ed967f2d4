import type { Paragraph, Root, RootContent, Sentence, SentenceContent } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { Node, Position } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import {
  type Block,
  type Document,
  type Flow,
  flowsOf,
  hull,
  locate,
  type Piece,
  type Span,
} from '../text/document.js';
import { sentences } from '../text/sentences.js';

const words = unified().use(retextEnglish).freeze();

/**
 * A document as a tree of natural language: a paragraph for each flow, with its sentences and words. Text is healed, so that
 * it differs from the file where lines were joined; positions are the file's. What layout put in has none.
 */
export function treeOf(document: Document, file: VFile): Root {
  const places = location(file);
  const positionOf = (flow: Flow, span: Span): Position | undefined => {
    const pieces = span.start < span.end ? locate(document.text, flow, span) : [];
    if (pieces.length === 0) return undefined;
    const { start, end } = hull(pieces);
    return { start: places.toPoint(start)!, end: places.toPoint(end)! };
  };
  const children = document.blocks.flatMap((block) =>
    flowsOf(block).map((flow) => paragraphOf(block, flow, (span) => positionOf(flow, span))),
  );
  return { type: 'RootNode', children, data: { document } };
}

/** The flow of a paragraph: as the document reader healed it, else its text with the positions of its words. */
export function flowOf(paragraph: Paragraph): Flow {
  if (paragraph.data?.flow) return paragraph.data.flow;
  const pieces: Piece[] = [];
  let text = '';
  const visit = (node: Node): void => {
    if ('children' in node) for (const child of node.children as Node[]) visit(child);
    if (!('value' in node)) return;
    const value = String(node.value);
    const start = node.position?.start.offset;
    if (start !== undefined && value !== '' && node.position?.end.offset === start + value.length)
      pieces.push({ flow: text.length, file: start, length: value.length });
    text += value;
  };
  visit(paragraph);
  return { text, pieces };
}

/** The sentences of a paragraph with their spans of its text. */
export function sentencesOf(paragraph: Paragraph): readonly { readonly sentence: Sentence; readonly span: Span }[] {
  let end = 0;
  return paragraph.children.flatMap((child) => {
    const start = end;
    end += textOf(child).length;
    return child.type === 'SentenceNode' ? [{ sentence: child, span: { start, end } }] : [];
  });
}

function paragraphOf(block: Block, flow: Flow, positionOf: (span: Span) => Position | undefined): Paragraph {
  const paragraph: Paragraph = { type: 'ParagraphNode', children: [], data: { block, flow } };
  let behind = 0;
  for (const span of sentences(flow.text)) {
    if (behind < span.start)
      paragraph.children.push({ type: 'WhiteSpaceNode', value: flow.text.slice(behind, span.start) });
    paragraph.children.push({ type: 'SentenceNode', children: wordsOf(flow.text.slice(span.start, span.end)) });
    behind = span.end;
  }
  place(paragraph, 0, positionOf);
  return paragraph;
}

/** The words of one sentence; where retext-english sees several, what stands between them too. */
function wordsOf(sentence: string): SentenceContent[] {
  return (words.parse(sentence) as Root).children.flatMap(contentOf);
}

function contentOf(node: RootContent): SentenceContent[] {
  if (node.type === 'ParagraphNode') return node.children.flatMap(contentOf);
  if (node.type === 'SentenceNode') return node.children;
  // The parser makes no bare texts: all of them are words.
  return node.type === 'TextNode' ? [{ type: 'WordNode', children: [node] }] : [node];
}

/** Gives each node its place in the file. @returns Where it ends in the flow. */
function place(node: Node, start: number, positionOf: (span: Span) => Position | undefined): number {
  let end = start;
  if ('children' in node) for (const child of node.children as Node[]) end = place(child, end, positionOf);
  else if ('value' in node) end += String(node.value).length;
  const position = positionOf({ start, end });
  if (position) node.position = position;
  else delete node.position;
  return end;
}

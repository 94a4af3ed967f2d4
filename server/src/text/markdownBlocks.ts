import type { BlockContent, DefinitionContent, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Block, Flow, Span, TextBlock } from './document.js';
import { flowOf } from './markdownFlow.js';
import { childrenIn } from './markdownParser.js';
import { asNote } from './markdownReferences.js';
import type { Source } from './markdownSegments.js';
import { openingAt } from './openings.js';

/** What a node stands in. */
interface Place {
  readonly kind: 'paragraph' | 'quote' | 'note';
  /** Nesting of lists around the node. */
  readonly depth: number;
}

/**
 * The blocks of a Markdown tree. Code, raw HTML, pictures and definitions are none.
 * @param span Offsets into the tree's input: only what begins there is read.
 */
export function blocksOf(source: Source, span: Span): readonly Block[] {
  const blocks: Block[] = [];
  const nodes = childrenIn(source.parsed.root, span);
  addBlocks(blocks, source, nodes, { kind: 'paragraph', depth: 0 });
  return blocks;
}

/** A paragraph, or the caption or note that its text is. */
export function paragraphOf(flow: Flow, span: Span): TextBlock {
  const opening = openingAt(flow.text, 0);
  const isCaption = opening?.type === 'caption';
  if (isCaption) return { kind: 'caption', level: null, label: opening.label, span, flow };
  return asNote({ kind: 'paragraph', level: null, label: null, span, flow });
}

function addBlocks(blocks: Block[], source: Source, nodes: readonly RootContent[], place: Place): void {
  for (const node of nodes) {
    const span = fileSpan(source, node);
    switch (node.type) {
      case 'heading': {
        const flow = flowOf(source, node.children);
        add(blocks, { kind: 'heading', level: node.depth, label: headingLabel(flow.text), span, flow });
        break;
      }
      case 'paragraph':
        for (const part of paragraphsIn(source, place, node)) add(blocks, part);
        break;
      case 'blockquote':
        addBlocks(blocks, source, node.children, { ...place, kind: place.kind === 'note' ? 'note' : 'quote' });
        break;
      case 'list':
        node.children.forEach((item, i) => {
          const label = node.ordered ? `${(node.start ?? 1) + i}` : source.text[span.start]!;
          addLabelled(blocks, source, item, { kind: 'item', level: place.depth + 1, label }, place);
        });
        break;
      case 'footnoteDefinition':
        addLabelled(blocks, source, node, { kind: 'note', level: null, label: node.label ?? node.identifier }, place);
        break;
      case 'table':
        blocks.push({
          kind: 'table',
          span,
          rows: node.children.map((row) => row.children.map((cell) => flowOf(source, cell.children))),
        });
    }
  }
}

/** A list item or note: its first paragraph or heading carries the label, what follows belongs to it. */
function addLabelled(
  blocks: Block[],
  source: Source,
  node:
    | ListItem
    | { readonly children: readonly (BlockContent | DefinitionContent)[]; readonly position?: ListItem['position'] },
  head: Pick<TextBlock, 'kind' | 'level' | 'label'>,
  place: Place,
): void {
  const inside: Place =
    head.kind === 'note' ? { kind: 'note', depth: place.depth } : { ...place, depth: place.depth + 1 };
  const first = node.children[0];
  if (first?.type !== 'paragraph' && first?.type !== 'heading') {
    addBlocks(blocks, source, [...node.children], inside);
    return;
  }
  const span = { start: fileSpan(source, node).start, end: fileSpan(source, first).end };
  add(blocks, { ...head, span, flow: flowOf(source, first.children) });
  addBlocks(blocks, source, node.children.slice(1), inside);
}

/**
 * A paragraph, or two where its first line is set in bold or italics as a whole: a byline, or a heading of its own. Of
 * lines that begin with labels in bold each is one: a box of facts.
 */
function paragraphsIn(source: Source, place: Place, node: Paragraph): readonly TextBlock[] {
  const span = fileSpan(source, node);
  const facts = factsIn(source, node);
  if (facts.length > 1) return facts.map((fact) => paragraphIn(place, flowOf(source, fact), spanOf(source, fact)));
  const [first, ...rest] = node.children;
  const isRaised =
    (first?.type === 'strong' || first?.type === 'emphasis') && /^(?:text|break)$/.test(rest[0]?.type ?? '');
  const end = isRaised && place.kind === 'paragraph' ? fileSpan(source, first).end : span.end;
  const gap = LINE_END.exec(source.text.slice(end, Math.min(span.end, end + 40)));
  if (!gap) return [paragraphIn(place, flowOf(source, node.children), span)];
  return [
    paragraphIn(place, flowOf(source, [first!]), { start: span.start, end }),
    paragraphIn(place, flowOf(source, rest), { start: end + gap[0].length, end: span.end }),
  ];
}

/** Lines of a paragraph that begin with a label in bold; empty where its first does not. */
function factsIn(source: Source, { children }: Paragraph): readonly Paragraph['children'][] {
  const starts = children.flatMap((child, i) => (isLabel(source, child) && endsLine(children[i - 1]) ? [i] : []));
  return starts[0] === 0 ? starts.map((start, i) => children.slice(start, starts[i + 1])) : [];
}

/** "**Length:**" */
function isLabel(source: Source, node: PhrasingContent): boolean {
  const { start, end } = fileSpan(source, node);
  return node.type === 'strong' && /:(?:\*\*|__)$/.test(source.text.slice(start, end));
}

/** Whether a line ends with a node; the first has nothing before it. */
function endsLine(node: PhrasingContent | undefined): boolean {
  return node === undefined || node.type === 'break' || (node.type === 'text' && /[\r\n][ \t]*$/.test(node.value));
}

function spanOf(source: Source, nodes: Paragraph['children']): Span {
  return { start: fileSpan(source, nodes[0]!).start, end: fileSpan(source, nodes.at(-1)!).end };
}

/** A line break that no small letter follows: with one, a sentence goes on. */
const LINE_END = /^[ \t\\]*(?:\r\n?|\n)\s*(?=[^\p{Ll}\s])/u;

function paragraphIn(place: Place, flow: Flow, span: Span): TextBlock {
  if (place.kind === 'paragraph') return paragraphOf(flow, span);
  return { kind: place.kind, level: null, label: null, span, flow };
}

/** What has no text (a picture, a comment) is no block. */
function add(blocks: Block[], block: TextBlock): void {
  if (block.flow.text !== '') blocks.push(block);
}

/** "3.1" of "3.1 Trade"; null where a heading has no number. */
function headingLabel(text: string): string | null {
  const opening = openingAt(text, 0);
  return opening && /^(?:section|number|letter|roman|bare)$/.test(opening.type) ? opening.label : null;
}

/** White space that a paragraph ends with is left out. */
function fileSpan(source: Source, node: { readonly position?: Paragraph['position'] }): Span {
  const start = node.position!.start.offset! + source.shift;
  let end = node.position!.end.offset! + source.shift;
  while (end > start && /\s/.test(source.text[end - 1]!)) end--;
  return { start, end };
}

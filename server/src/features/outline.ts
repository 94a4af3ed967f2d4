import { type AnalysedDocument, marksOf, place } from '../corpus/analyse.js';
import { referencesOf } from '../corpus/citations.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Block, Span } from '../text/document.js';
import { valueText } from './valueText.js';

/** What an outline shows beside sections. */
export const OUTLINE_KINDS = ['figure', 'citation', 'table'] as const;
export type OutlineKind = (typeof OUTLINE_KINDS)[number];

/** An entry of a document's outline. Spans are offsets into the file. */
export interface OutlineEntry {
  readonly kind: OutlineKind | 'section';
  readonly name: string;
  /** What is said beside the name: what a figure says, the title of a reference. */
  readonly detail: string;
  /** From a heading to the next of its level; else the thing itself. */
  readonly span: Span;
  /** What to select: the heading, the figure. Lies within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

interface Open extends OutlineEntry {
  readonly level: number;
  readonly children: OutlineEntry[];
}

/**
 * The sections of a document, with the figures, citations and tables in them.
 * @param kinds What to show beside sections.
 */
export function outline(
  corpus: Corpus,
  uri: string,
  kinds: readonly OutlineKind[] = OUTLINE_KINDS,
): readonly OutlineEntry[] {
  const analysed = corpus.documents.get(uri);
  if (!analysed) return [];
  const roots: OutlineEntry[] = [];
  const open: Open[] = [];
  for (const entry of entries(analysed, kinds)) {
    while (open.length > 0 && open.at(-1)!.span.end <= entry.selection.start) open.pop();
    (open.at(-1)?.children ?? roots).push(entry);
    if (entry.kind === 'section') open.push(entry);
  }
  return roots;
}

/** All entries in order of their place, sections before what begins with them. */
function entries(analysed: AnalysedDocument, kinds: readonly OutlineKind[]): readonly Open[] {
  const marked = [...tables(analysed), ...figures(analysed), ...citations(analysed)];
  return [...sections(analysed), ...marked.filter(({ kind }) => kinds.some((shown) => shown === kind))].sort(
    (a, b) => a.selection.start - b.selection.start || b.span.end - a.span.end,
  );
}

function sections({ document }: AnalysedDocument): readonly Open[] {
  const found: Open[] = [];
  /** Where the next heading of a level, or of one above it, begins; from the last heading backwards. */
  const ends = Array<number>(7).fill(document.text.length);
  for (const block of document.blocks.toReversed()) {
    if (block.kind !== 'heading') continue;
    const level = block.level ?? 1;
    const span = { start: block.span.start, end: ends[level] ?? document.text.length };
    found.push(entry('section', block.flow.text.trim() || '—', '', span, block.span, level));
    ends.fill(block.span.start, level);
  }
  return found;
}

function tables({ document }: AnalysedDocument): readonly Open[] {
  return document.blocks.flatMap((block, i) => {
    if (block.kind !== 'table') return [];
    const columns = Math.max(0, ...block.rows.map((row) => row.length));
    return [entry('table', captionOf(document.blocks, i) ?? 'Table', `${block.rows.length} × ${columns}`, block.span)];
  });
}

/** The words above the table of an index, else those under it, where these are no other table's; null where it has none. */
function captionOf(blocks: readonly Block[], table: number): string | null {
  const [above, below, next] = [blocks[table - 1], blocks[table + 1], blocks[table + 2]];
  const caption = above?.kind === 'caption' ? above : next?.kind === 'table' ? undefined : below;
  return caption?.kind === 'caption' ? caption.flow.text.trim() || null : null;
}

function figures({ analyses, document }: AnalysedDocument): readonly Open[] {
  return analyses.flatMap(({ claims, flow, marks }) =>
    marks.flatMap((mark) => {
      if (mark.type !== 'quantity') return [];
      const claim = claims.find(({ figure }) => figure.span.start === mark.span.start);
      const { span, text } = place(document, flow, mark, mark.span);
      return [entry('figure', text, claim?.topic ?? valueText(mark), span)];
    }),
  );
}

function citations(analysed: AnalysedDocument): readonly Open[] {
  return marksOf(analysed, 'marker').map(({ span, text, value }) => {
    const [reference] = referencesOf(analysed, value);
    const detail = reference ? (reference.title ?? reference.block.flow.text) : 'missing';
    return entry('citation', text.trim() || value.target, detail, span);
  });
}

function entry(
  kind: OutlineEntry['kind'],
  name: string,
  detail: string,
  span: Span,
  selection = span,
  level = 0,
): Open {
  return { kind, name, detail, span, selection, level, children: [] };
}

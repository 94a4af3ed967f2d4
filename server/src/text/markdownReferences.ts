import { isBoldLine } from './boldLines.js';
import { isCalledInBrackets } from './bracketedCalls.js';
import type { Block, Flow, Span, TextBlock } from './document.js';
import { LIST_HEADING } from './listHeading.js';
import { sliced } from './markdownFlow.js';
import { openingAt } from './openings.js';
import { TEX_SUPERSCRIPT } from './texSuperscripts.js';

/** What an entry without a number holds and a paragraph about sources rarely does. */
const CITES = /\b(?:1[5-9]|20)\d\d[a-z]?\b|https?:|www\.|\bdoi\b|n\.d\./i;

/** Where an entry may begin within a paragraph whose lines are entries: "[2] …", "² …", "$^{2}$ …". */
const ENTRY = new RegExp(`\\[\\d{1,3}\\] ?|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}|${TEX_SUPERSCRIPT}`, 'g');

/**
 * Turns what stands under a heading such as "References" or "Endnotes" into references and notes: list items, and
 * paragraphs that are numbered or cite something. A heading of the same or a higher level ends the list. Notes that stand
 * below each other in one paragraph are parted anywhere.
 * @param text The file's text.
 */
export function withReferences(text: string, blocks: readonly Block[]): readonly Block[] {
  let list: { readonly kind: 'note' | 'reference'; readonly level: number } | null = null;
  let level = 1;
  /** Number of the last note at the foot of a page, 0 before the first. */
  let noted = 0;
  return blocks.flatMap((each, i): readonly Block[] => {
    const next = blocks[i + 1];
    const block = isListName(each, next) || isBoldHeading(text, each, next) ? headingOf(each, level + 1) : each;
    if (block.kind === 'heading') {
      const match = LIST_HEADING.exec(block.flow.text);
      level = each.kind === 'heading' ? block.level! : level;
      if (match) list = { kind: match[3] ? 'note' : 'reference', level: block.level! };
      else if (list && block.level! <= list.level) list = null;
      return [block];
    }
    if (block.kind === 'note') return notesOf(text, block);
    const number = list ? null : pageNote(text, block, noted);
    if (number !== null) {
      noted = number;
      return [asPageNote(block as TextBlock, number)];
    }
    if (!list) return [block];
    if (block.kind === 'item') return [entryOfItem(block, list.kind)];
    return block.kind === 'paragraph' ? entriesOfParagraph(text, block, list.kind) : [block];
  });
}

/** "4 Lind, *Ports*" where the text above says "[4]": what converters leave of a page's foot. Null for the rest. */
function pageNote(text: string, block: Block, noted: number): number | null {
  const label = block.kind === 'paragraph' ? /^(\d{1,3}) ["“‘[]?\p{Lu}/u.exec(block.flow.text)?.[1] : undefined;
  if (label === undefined) return null;
  const number = Number(label);
  return isCalledInBrackets(text, (block as TextBlock).span.start, number, noted) ? number : null;
}

function asPageNote(block: TextBlock, number: number): TextBlock {
  return { ...block, kind: 'note', label: `${number}`, flow: behindLabel(block.flow, `${number} `.length) };
}

/** "**References**" or "References" on a line of its own, above what is listed. */
function isListName(block: Block, next: Block | undefined): block is TextBlock {
  if (block.kind !== 'paragraph' || !LIST_HEADING.test(block.flow.text) || !next || next.kind === 'table') return false;
  return (
    next.kind === 'item' || (next.kind === 'paragraph' && (labelOf(next.flow) !== null || CITES.test(next.flow.text)))
  );
}

/** Characters that the text below a heading has at least, or a stop. */
const SHORT = 40;

/** "**Trade in services**" on a line of its own, above running text: what many set for a heading. */
function isBoldHeading(text: string, block: Block, next: Block | undefined): block is TextBlock {
  if (block.kind !== 'paragraph' || !next || next.kind === 'heading') return false;
  // A line as short is who wrote it, or when.
  if (next.kind === 'paragraph' && next.flow.text.length < SHORT && !next.flow.text.endsWith('.')) return false;
  return isBoldLine(text.slice(block.span.start, block.span.end));
}

function headingOf(block: TextBlock, level: number): TextBlock {
  return { ...block, kind: 'heading', level: Math.min(6, level) };
}

/** A paragraph that begins with a raised number is a note, wherever it stands. */
export function asNote(block: TextBlock): TextBlock {
  const label = block.kind === 'paragraph' ? raisedLabel(block.flow) : null;
  return label ? { ...block, kind: 'note', label: label.label, flow: behindLabel(block.flow, label.length) } : block;
}

function entryOfItem(block: TextBlock, kind: 'note' | 'reference'): TextBlock {
  const own = labelOf(block.flow);
  if (own) return { ...block, kind, level: null, label: own.label, flow: behindLabel(block.flow, own.length) };
  const isNumbered = block.level === 1 && /^\d+$/.test(block.label ?? '');
  return { ...block, kind, level: null, label: isNumbered ? block.label : null };
}

/** A note that began with a raised number, and those in the lines below it that do. */
function notesOf(text: string, block: TextBlock): readonly TextBlock[] {
  const starts = entryStarts(text, block.flow).filter((start) =>
    raisedLabel(sliced(block.flow, start, block.flow.text.length)),
  );
  if (starts.length === 0) return [block];
  return [0, ...starts].map((start, i): TextBlock => {
    const flow = trimmedSlice(block.flow, start, starts[i] ?? block.flow.text.length);
    const label = i === 0 ? null : raisedLabel(flow);
    const span = spanOf(flow, block.span);
    return label
      ? { ...block, label: label.label, span, flow: behindLabel(flow, label.length) }
      : { ...block, span: { ...span, start: block.span.start }, flow };
  });
}

function entriesOfParagraph(text: string, block: TextBlock, kind: 'note' | 'reference'): readonly TextBlock[] {
  const starts = [0, ...(labelOf(block.flow) === null ? [] : entryStarts(text, block.flow))];
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? block.flow.text.length;
    const flow = starts.length === 1 ? block.flow : trimmedSlice(block.flow, start, end);
    const span = starts.length === 1 ? block.span : spanOf(flow, block.span);
    const own = labelOf(flow);
    if (own) return { kind, level: null, label: own.label, span, flow: behindLabel(flow, own.length) };
    return CITES.test(flow.text) ? { kind, level: null, label: null, span, flow } : { ...block, span, flow };
  });
}

/** Where a paragraph's second and later entries begin: behind a line break of the file. */
function entryStarts(text: string, flow: Flow): readonly number[] {
  const raised = (flow.raised ?? []).map(({ start }) => start);
  const starts = new Set([...[...flow.text.matchAll(ENTRY)].map(({ index }) => index), ...raised]);
  return [...starts]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const piece = flow.pieces.find((p) => p.flow <= index && index < p.flow + p.length);
      if (!piece || index === 0) return [];
      const file = piece.file + index - piece.flow;
      return /[\n\r][ \t>]*(?:<sup>)?$/.test(text.slice(Math.max(0, file - 12), file)) ? [index] : [];
    });
}

function labelOf(flow: Flow): { readonly label: string; readonly length: number } | null {
  const raised = raisedLabel(flow);
  if (raised) return raised;
  const opening = openingAt(flow.text, 0);
  if (!opening || !/^(?:reference|number|bracketed|superscript|definition)$/.test(opening.type)) return null;
  return { label: opening.label, length: opening.content };
}

/** `<sup>12</sup> Smith`, or `¹² Smith`. */
function raisedLabel(flow: Flow): { readonly label: string; readonly length: number } | null {
  const raised = flow.raised?.[0];
  if (raised?.start === 0 && raised.end < flow.text.length && /^\d{1,3}$/.test(flow.text.slice(0, raised.end)))
    return { label: flow.text.slice(0, raised.end), length: raised.end };
  const opening = openingAt(flow.text, 0);
  return opening?.type === 'superscript' ? { label: opening.label, length: opening.content } : null;
}

function behindLabel(flow: Flow, length: number): Flow {
  return trimmedSlice(flow, length, flow.text.length);
}

function trimmedSlice(flow: Flow, start: number, end: number): Flow {
  const text = flow.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return sliced(flow, from, Math.max(from, start + text.trimEnd().length));
}

function spanOf(flow: Flow, block: Span): Span {
  const first = flow.pieces[0];
  const last = flow.pieces.at(-1);
  return first && last ? { start: first.file, end: last.file + last.length } : block;
}

import { type AnalysedDocument, place } from '../corpus/analyse.js';
import type { CrossReference } from '../marks/mark.js';
import { perFlow } from '../marks/perFlow.js';
import type { Block, Document, Span } from '../text/document.js';
import { perDocument } from '../text/remember.js';

/** Something that a document calls by a kind and a number: a figure, a table, a section, a note. */
export interface Numbered {
  /** As cross-references say it: "Figure", "Section", "Note". */
  readonly kind: string;
  readonly label: Label;
  /** What a reader sees of the number, with the kind where it is printed: "Figure 2a", "3.1". Offsets into the file. */
  readonly span: Span;
  /** What follows the number: the caption's or heading's words. */
  readonly title: string;
  /** For a heading, what it is counted among: its depth and the place of the heading that it stands under; else ''. */
  readonly among: string;
}

/** A number taken apart: "2a" is part `a` of 2, "A.3" the third of `A.`, "3.1" the first of `3.`. */
export interface Label {
  readonly text: string;
  /** What is counted on its own: '' for plain numbers, "A." and "3." for those of an appendix or a chapter. */
  readonly series: string;
  /** Null for letters and Roman numerals. */
  readonly number: number | null;
  readonly part: string;
}

/** @param text "2a", "3.1", "A.4", "IV". */
function labelOf(text: string): Label {
  const match = /(?<!\d)(\d{1,4})([a-z]?)$/i.exec(text);
  if (!match) return { text, series: '', number: null, part: '' };
  const [, number, part = ''] = match;
  return { text, series: text.slice(0, match.index).toUpperCase(), number: Number(number), part: part.toLowerCase() };
}

/** Captions, numbered headings and notes in the order of the document. */
export const numberedOf = perDocument(({ analyses, document }: AnalysedDocument): readonly Numbered[] => {
  const seen = new Set<Block>();
  /** Where the last heading of each depth starts. */
  const above: number[] = [];
  return analyses.flatMap(({ block, flow }): Numbered[] => {
    if (seen.has(block) || block.kind === 'table') return [];
    seen.add(block);
    const depth = block.kind === 'heading' ? (block.level ?? 1) : 0;
    const among = depth > 0 ? `${depth} ${above.slice(0, depth).findLast((start) => start !== undefined) ?? ''}` : '';
    if (depth > 0) {
      above.length = depth;
      above[depth] = block.span.start;
    }
    const own = OWN_NAME.exec(flow.text);
    const named = own && (block.kind === 'caption' || block.kind === 'heading') ? nameOf(own[1]!, own[2]!) : null;
    const number = named?.number ?? block.label;
    const kind = named?.kind ?? (block.kind === 'heading' ? 'Section' : (NOTES[block.kind] ?? null));
    if (kind === null || number === null) return [];
    const shown = own && named ? own[0] : flow.text.startsWith(number) ? number : '';
    const span = shown
      ? place(document, flow, null, { start: 0, end: shown.length }).span
      : labelSpan(document, block.span, number);
    const title = flow.text.slice(shown.length).replace(/^[\s.:|–—-]+/, '');
    return [{ kind, label: labelOf(number), span, title, among }];
  });
});

/**
 * Whether a line of the file begins with a number, as its sibling's does, apart from the places that are known to: it
 * may be a caption, heading or note that was read as something else.
 * @param known Offsets into the file.
 */
export function isAtLineStart(
  text: string,
  { kind, span }: Numbered,
  label: string,
  known: ReadonlySet<number>,
): boolean {
  const isBare = kind === 'Section' || kind === 'Chapter' || kind === 'Note' || kind === 'Reference';
  const number = label.replaceAll('.', '\\.');
  // "2." among "1." and "3.": "2 Ports" is the head of a page.
  const sign = /[.:)\]]/.exec(text[span.end] ?? '')?.[0];
  const name = isBare
    ? `(?:${kind}[ \\t]+)?${number}${sign ? `\\${sign}` : ''}[ \\t]+(?=["'“‘]?\\p{Lu})`
    : `${kind}[ \\t]+${number}(?![\\w]|\\.\\d)`;
  const names = text.matchAll(new RegExp(name, isBare ? 'gu' : 'giu'));
  return [...names].some(
    ({ index }) => !known.has(index) && LINE_START.test(text.slice(Math.max(0, index - 12), index)),
  );
}

/** What may stand before the first word of a line or cell: signs of lists, tables, emphasis and pictures. */
const LINE_START = /(?:^|[\n"'“|*_[(])[ \t#>|*_!"'“[(^]{0,12}$/;

/** Where a number that is no part of the flow is printed: a note's, most headings'. */
function labelSpan({ text }: Document, block: Span, number: string): Span {
  const start = Math.max(text.slice(block.start, block.end).indexOf(number), 0) + block.start;
  return { start, end: start + number.length };
}

/** A cross-reference taken apart, with what stands around it. */
export interface Call {
  readonly kind: string;
  readonly label: Label;
  readonly span: Span;
  readonly block: Block;
  /** The text of its flow before and behind it. */
  readonly before: string;
  readonly after: string;
}

/** The cross-references of a document, in order. */
export const callsOf = perDocument(({ analyses, document }: AnalysedDocument): readonly Call[] =>
  analyses.flatMap((analysis) => {
    const { block, flow } = analysis;
    return crossReferencesIn(analysis).map(({ span, target }): Call => {
      const blank = target.indexOf(' ');
      return {
        kind: target.slice(0, blank),
        label: labelOf(target.slice(blank + 1)),
        span: place(document, flow, null, span).span,
        block,
        before: flow.text.slice(Math.max(0, span.start - 160), span.start),
        after: flow.text.slice(span.end, span.end + 60),
      };
    });
  }),
);

const crossReferencesIn = perFlow((_, marks) =>
  marks.filter((mark): mark is CrossReference => mark.type === 'crossref'),
);

/** "Figures 1, 2a and 2b", "Figures 1 to 12". */
export function listOf(kind: string, labels: readonly string[]): string {
  const some = [...new Set(labels)];
  const kinds = some.length === 1 ? kind : (PLURALS[kind] ?? `${kind}s`);
  if (some.length > 6) return `${kinds} ${some[0]} to ${some.at(-1)}`;
  const last = some.at(-1)!;
  return some.length === 1 ? `${kinds} ${last}` : `${kinds} ${some.slice(0, -1).join(', ')} and ${last}`;
}

const PLURALS: Readonly<Record<string, string>> = { Box: 'Boxes', Appendix: 'Appendices', Annex: 'Annexes' };

const NOTES: Readonly<Record<string, string>> = { note: 'Note', reference: 'Reference' };

/** The name that a caption or heading begins with: "Figure 2a", "Table A.1", "Appendix B". */
const OWN_NAME =
  /^(figure|fig|table|chart|box|exhibit|map|appendix|annex|chapter|section)\.? ((?:\d{1,3}|[A-Z]{1,2}(?=[.-]?\d))(?:[.-]?\d{1,3}){0,3}[a-z]?|[A-Z]|[IVX]{1,5})(?![\p{L}\p{N}])/iu;

function nameOf(word: string, number: string): { readonly kind: string; readonly number: string } {
  const lower = word.toLowerCase();
  return { kind: lower === 'fig' ? 'Figure' : lower[0]!.toUpperCase() + lower.slice(1), number };
}

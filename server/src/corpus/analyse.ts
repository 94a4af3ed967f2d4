import { claimsOfCell } from '../claims/cells.js';
import { type CellText, cellTexts } from '../claims/cellText.js';
import type { Claim, Placed } from '../claims/claim.js';
import { type ClaimContext, citationLabel, claimContext, definitionsIn, readingContext } from '../claims/context.js';
import { claimsUnder, type LeadIn, leadInOf } from '../claims/leadIn.js';
import { namedThings } from '../claims/namedThings.js';
import { type SubjectNames, subjectNames } from '../claims/subjectNames.js';
import { type SubjectWords, subjectWords } from '../claims/subjectWords.js';
import type { Configuration } from '../configuration.js';
import type { Mark, Reference } from '../marks/mark.js';
import { recognise } from '../marks/recognise.js';
import type { ReadingContext } from '../marks/recogniser.js';
import { parseReference } from '../marks/references.js';
import type { Block, Document, Flow, Span, TextBlock } from '../text/document.js';
import { flowsOf, locate } from '../text/document.js';
import { perDocument } from '../text/remember.js';
import { sentences } from '../text/sentences.js';
import { activeClaims } from './activeClaims.js';
import { type Filing, fileClaim } from './filing.js';

/** A flow with what was found in it. Depends on the flow's text and the contexts only, never on its place. */
export interface Analysis {
  readonly flow: Flow;
  readonly block: Block;
  /** The heading above it; null before the first. */
  readonly heading: string | null;
  /** What an item of a list completes; null for the rest. */
  readonly lead: LeadIn | null;
  /** What a cell of a table says; null for the rest. */
  readonly cell: CellText | null;
  readonly marks: readonly Mark[];
  /** Spans of the flow; empty where the flow holds nothing to make a claim of. */
  readonly sentences: readonly Span[];
  readonly claims: readonly Claim[];
}

/** A note or list entry with its block. */
export interface PlacedReference extends Reference {
  readonly block: TextBlock;
}

/** A document with everything that was found in it. */
export interface AnalysedDocument {
  readonly document: Document;
  readonly reading: ReadingContext;
  readonly context: ClaimContext;
  /** One for each flow, in order of the blocks. */
  readonly analyses: readonly Analysis[];
  readonly references: readonly PlacedReference[];
  /** What the claims are filed by that are compared with those of others; of those alone that no earlier version has. */
  readonly filings: ReadonlyMap<Claim, Filing>;
  /** The names that tell what it is about. */
  readonly names: SubjectNames;
  /** What it speaks of most. */
  readonly words: SubjectWords;
}

/**
 * Reads marks and claims. The previous analysis is the cache: what has the same text and context is taken over,
 * the same objects, with the new flow beside them.
 * @param document The document as read.
 * @param previous What the last call returned for this uri, or null.
 */
export function analyse(
  document: Document,
  configuration: Configuration,
  previous: AnalysedDocument | null = null,
): AnalysedDocument {
  const reading = readingContext(document, configuration);
  const taken = previous && sameValue(previous.reading, reading) ? takeOver(previous) : null;
  const references = referencesOf(document, previous);
  let heading: string | null = null;
  let lead: LeadIn | null = null;
  const read = document.blocks.flatMap((block) => {
    if (block.kind === 'heading') heading = block.flow.text;
    return flowsOf(block).map((flow) => {
      if (block.kind !== 'item') lead = null;
      const above = lead;
      const old = taken?.({ flow, block, heading, lead: above }) ?? null;
      const marks = old?.marks ?? readMarks(block, flow, reading);
      if (block.kind === 'paragraph') lead = leadInOf(flow.text, marks);
      return { flow, block, heading, lead: above, old, marks };
    });
  });
  const definitions = definitionsIn(read, previous?.context.definitions ?? null);
  const things = namedThings(read, definitions, configuration);
  const context = claimContext(document, read, definitions, things, configuration);
  const sameContext = previous !== null && sameValue(previous.context, context);
  const cells = cellsOf(read);
  const anew: Analysis[] = [];
  const analyses = read.map((each): Analysis => {
    const cell = cells.get(each.flow) ?? null;
    const { old } = each;
    if (old && sameContext && sameValue(old.cell, cell)) return { ...old, flow: each.flow, block: each.block };
    const analysis = claimsIn(each, cell, references.get(each.block) ?? null, context, reading);
    anew.push(analysis);
    return analysis;
  });
  return {
    document,
    reading,
    context,
    analyses,
    references: [...references.values()],
    filings: new Map(activeClaims(anew).map((claim) => [claim, fileClaim(claim)])),
    names: subjectNames(things),
    words: subjectWords(read, definitions, configuration),
  };
}

/** Reads the claims of a flow whose marks are read. */
function claimsIn(
  { flow, block, heading, lead, marks }: Marked,
  cell: CellText | null,
  reference: Reference | null,
  context: ClaimContext,
  reading: ReadingContext,
): Analysis {
  if (cell) {
    const claims = claimsOfCell(cell, { flow, marks }, context, reading);
    return { flow, block, heading, lead, cell, marks, sentences: [], claims };
  }
  const spans = hasNumber(flow.text, marks) ? sentences(flow.text) : [];
  const passage = { text: flow.text, kind: block.kind, heading, marks, sentences: spans, reference };
  const claims = claimsUnder(lead, passage, context);
  return { flow, block, heading, lead, cell, marks, sentences: spans, claims };
}

/**
 * The marks of a flow; what an entry of a reference list is called itself, at its start or end, is no marker, and a
 * number of a page's furniture, or a bare one between the signs of a citation, is a page's.
 */
function readMarks(block: Block, flow: Flow, reading: ReadingContext): readonly Mark[] {
  const marks = recognise(flow, reading);
  if (block.kind === 'chrome') return marks.filter((mark) => mark.type !== 'crossref' && !isCount(mark));
  if (block.kind === 'note') return marks.filter((mark) => !(isBare(mark) && isPage(flow.text, mark.span)));
  if (block.kind !== 'reference') return marks;
  const label = citationLabel(block);
  const isOwn = (mark: Mark) =>
    mark.type === 'marker' && mark.target === label && (mark.span.start === 0 || mark.span.end === flow.text.length);
  return marks.some(isOwn) ? marks.filter((mark) => !isOwn(mark)) : marks;
}

/** "Loans 12 Ports 14", run together: the pages of a table of contents. */
function isCount(mark: Mark): boolean {
  return mark.type === 'quantity' && mark.kind === 'count';
}

function isBare(mark: Mark): boolean {
  return mark.type === 'quantity' && mark.unit === '';
}

/** "Ports Board, *12*. But the share is less." */
function isPage(text: string, { start, end }: Span): boolean {
  return (
    /[\p{L}\d.)”"’], $/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^(?:[.,;](?!\d)|$)/.test(text.slice(end, end + 2))
  );
}

/** What the cells of all tables say, by their flows. */
function cellsOf(read: readonly Marked[]): ReadonlyMap<Flow, CellText> {
  const marked = new Map(read.map((each) => [each.flow, each]));
  const tables = read.flatMap(({ block, heading }, i) => {
    if (block.kind !== 'table' || read[i - 1]?.block === block) return [];
    const beside = [read[i - 1], read[i + flowsOf(block).length]];
    const caption = beside.find((each) => each?.block.kind === 'caption') ?? null;
    const rows = block.rows.filter((row) => row.length > 0).map((row) => row.map((flow) => marked.get(flow)!));
    return [...cellTexts(rows, caption, heading)];
  });
  return new Map(tables);
}

/** The notes and list entries; those of the previous document with the same text are taken over. */
function referencesOf({ blocks }: Document, previous: AnalysedDocument | null): ReadonlyMap<Block, PlacedReference> {
  const keyOf = (block: TextBlock) => JSON.stringify([citationLabel(block), block.flow.text, block.flow.links]);
  const known = new Map(previous?.references.map((reference) => [keyOf(reference.block), reference]));
  const references = new Map<Block, PlacedReference>();
  for (const block of blocks) {
    const label = citationLabel(block);
    if (label === null || block.kind === 'table') continue;
    references.set(block, { ...(known.get(keyOf(block)) ?? parseReference(block.flow, label)), block });
  }
  return references;
}

/** Hands out each analysis of the previous document once, so that no two flows share claims. */
function takeOver(previous: AnalysedDocument): (read: Unmarked) => Analysis | undefined {
  // The text is a key of its own: joined to another it would be copied and hashed anew at every edit.
  const known = new Map<string, Map<string, Analysis[]>>();
  for (const analysis of previous.analyses) {
    const { text } = analysis.flow;
    const sameText = known.get(text) ?? new Map<string, Analysis[]>();
    known.set(text, sameText);
    const around = surroundings(analysis);
    const same = sameText.get(around);
    if (same) same.push(analysis);
    else sameText.set(around, [analysis]);
  }
  return (read) => known.get(read.flow.text)?.get(surroundings(read))?.shift();
}

/** A flow before it is marked. */
type Unmarked = Pick<Analysis, 'flow' | 'block' | 'heading' | 'lead'>;
type Marked = Unmarked & Pick<Analysis, 'marks'>;

/** What marks and claims of a flow depend on, beside its text and the contexts. */
function surroundings({ flow, block, heading, lead }: Unmarked): string {
  const label = block.kind === 'note' || block.kind === 'reference' ? (block.label ?? '') : '';
  const raised = flow.raised?.length ? JSON.stringify(flow.raised) : '';
  return `${block.kind} ${label}\n${heading ?? ''}\n${lead?.text ?? ''}\n${raised}`;
}

/** A mark or claim of a flow with its place in the file. */
export function place<T>(document: Document, flow: Flow, value: T, span: Span): Placed<T> {
  const pieces = locate(document.text, flow, span);
  return {
    value,
    uri: document.uri,
    span: pieces[0] ?? { start: 0, end: 0 },
    pieces,
    text: flow.text.slice(span.start, span.end),
  };
}

type PlacedMarks<T extends Mark['type']> = readonly Placed<Extract<Mark, { type: T }>>[];

/** All marks of one type with their places, in order of the flows. */
export function marksOf<T extends Mark['type']>(analysed: AnalysedDocument, type: T): PlacedMarks<T> {
  const known: { [K in T]?: PlacedMarks<K> } = placedMarks(analysed);
  known[type] ??= placeMarks(analysed, type);
  return known[type];
}

const placedMarks = perDocument((_: AnalysedDocument): { [T in Mark['type']]?: PlacedMarks<T> } => ({}));

function placeMarks<T extends Mark['type']>({ analyses, document }: AnalysedDocument, type: T): PlacedMarks<T> {
  const isAsked = (mark: Mark): mark is Extract<Mark, { type: T }> => mark.type === type;
  return analyses.flatMap(({ flow, marks }) =>
    marks.filter(isAsked).map((mark) => place(document, flow, mark, mark.span)),
  );
}

/** The marks at a file offset, innermost first, but a figure before the names in it ("US$5 billion"); null where there is none. */
export function markAt(
  analysed: AnalysedDocument,
  offset: number,
): { readonly analysis: Analysis; readonly marks: readonly Mark[] } | null {
  for (const analysis of analysed.analyses) {
    const pieces = analysis.flow.pieces;
    const first = pieces[0];
    const last = pieces.at(-1);
    if (!first || !last || offset < first.file || offset > last.file + last.length) continue;
    const marks = analysis.marks
      .filter((mark) =>
        locate(analysed.document.text, analysis.flow, mark.span).some((s) => s.start <= offset && offset <= s.end),
      )
      .sort((a, b) => rank(a) - rank(b) || a.span.end - a.span.start - (b.span.end - b.span.start));
    if (marks.length > 0) return { analysis, marks };
  }
  return null;
}

function rank({ type }: Mark): number {
  return type === 'quantity' ? 0 : 1;
}

/** Whether a flow holds anything to make a claim of. */
function hasNumber(text: string, marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.type === 'quantity' || mark.type === 'date') || NUMBER.test(text);
}

const NUMBER =
  /\d|\b(?:once|twice|first|second|third|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:four|fif|six|seven|eigh|nine)t(?:een|h|y)|twenty|thirty|forty|dozen|hundred|thousand|million|billion)\b/i;

/** Contexts are small plain data: equal where they print the same. */
function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

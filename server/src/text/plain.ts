import { markFurniture } from './chrome.js';
import { withoutContents } from './contentsPages.js';
import type { Block, Document, Flow, Metadata, Span } from './document.js';
import { contentOf, type Draft, draftsOf, endOf, startOf } from './drafts.js';
import { FlowWriter, heal } from './flow.js';
import { frontMatterDates } from './frontMatterDates.js';
import { markImprint } from './frontPage.js';
import { markHeadings } from './headings.js';
import { type Hyphenation, hyphenationOf } from './hyphenation.js';
import { type Joined, joinInterrupted } from './interruptions.js';
import { linesOf } from './lines.js';
import { type FrontMatter, readFrontMatter } from './markdownFrontMatter.js';
import { metadataOf } from './metadata.js';
import { markNotes } from './notes.js';
import type { TableRow } from './tables.js';

/** Pasted text: hard-wrapped or not, with page breaks, notes, lists, tables and the furniture of pages and sites. */
export function readPlain(uri: string, text: string): Document {
  const front = readFrontMatter(text);
  const drafts = draftsOf(text, linesOf(text, front.end));
  markFurniture(text, drafts);
  markNotes(text, drafts);
  const imprint = markImprint(text, drafts);
  markHeadings(text, drafts);
  markItems(drafts);
  markQuotes(text, drafts);
  const metadata = withFrontMatter(metadataOf(text, drafts, imprint), front);
  const hyphenation = hyphenationOf(text);
  const blocks = joinInterrupted(text, drafts).map((joined) => blockOf(text, joined, hyphenation));
  return { uri, text, metadata, blocks: [...frontMatterDates(text, front.end), ...withoutContents(text, blocks)] };
}

function withFrontMatter(metadata: Metadata, front: FrontMatter): Metadata {
  return {
    title: front.title ?? metadata.title,
    date: front.date ?? metadata.date,
    publisher: front.publisher ?? metadata.publisher,
    authors: front.authors.length > 0 ? front.authors : metadata.authors,
  };
}

/** What its opening alone tells: captions, items, quotes. */
function markItems(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'paragraph' || !draft.opening) continue;
    const { type, label } = draft.opening;
    if (type === 'bare' || type === 'section' || type === 'sign') continue;
    draft.kind = type === 'caption' ? 'caption' : type === 'quote' ? 'quote' : 'item';
    draft.label = type === 'quote' ? null : label;
  }
  markLevels(drafts);
}

/** Nesting of items by their indents, within one list. */
function markLevels(drafts: readonly Draft[]): void {
  let indents: number[] = [];
  for (const draft of drafts) {
    if (draft.kind !== 'item') {
      indents = [];
      continue;
    }
    const { indent } = draft.lines[0]!;
    indents = [...indents.filter((outer) => outer < indent), indent];
    draft.level = indents.length;
  }
}

/** Paragraphs put in quotation marks as a whole are quotes. */
function markQuotes(text: string, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'paragraph' || draft.role !== null || draft.opening) continue;
    if (text[startOf(draft)] !== '“' || !draft.isApart) continue;
    const content = text.slice(startOf(draft), endOf(draft));
    if (content.length > 60 && content.indexOf('”') >= content.length - 4) draft.kind = 'quote';
  }
}

function blockOf(text: string, { draft, parts }: Joined, hyphenation: Hyphenation): Block {
  const span = { start: startOf(draft), end: Math.max(endOf(draft), endOf(parts.at(-1)!)) };
  if (draft.kind === 'table')
    return { kind: 'table', span, rows: draft.rows!.map((row) => row.map((cell) => heal(text, [cell], hyphenation))) };
  const { kind, level, label } = draft;
  return { kind, level, label, span, flow: flowOf(text, draft, parts, hyphenation) };
}

/** "EV      electric vehicle" in a list of abbreviations says what one stands for: "EV = electric vehicle". */
function legendFlow(text: string, [short, long]: TableRow): Flow {
  const writer = new FlowWriter(text);
  writer.write(short!.start, short!.end);
  writer.insert(' = ');
  writer.write(long!.start, long!.end);
  return writer.flow;
}

function flowOf(text: string, draft: Draft, parts: readonly Draft[], hyphenation: Hyphenation): Flow {
  if (draft.rows) return legendFlow(text, draft.rows[0]!);
  const isLabelRead = draft.label === null || draft.kind === 'heading' || draft.kind === 'caption';
  const lines: Span[] = parts.flatMap((part) => part.lines);
  if (!isLabelRead || draft.kind === 'quote') {
    const start = contentOf(draft);
    // The label may have a line of its own.
    while (lines.length > 1 && lines[0]!.end <= start) lines.shift();
    lines[0] = { start, end: lines[0]!.end };
  }
  return heal(text, lines, hyphenation);
}

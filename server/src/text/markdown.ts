import type { Block, Document, Flow, Span } from './document.js';
import { type Hyphenation, hyphenationOf } from './hyphenation.js';
import { blocksOf, paragraphOf } from './markdownBlocks.js';
import { chunksOf } from './markdownChunks.js';
import { type Definition, definitionsIn, keyOf, keysUsedIn, mayDefine, preambleOf } from './markdownDefinitions.js';
import { proseFlow } from './markdownFlow.js';
import { type FrontMatter, readFrontMatter } from './markdownFrontMatter.js';
import { parseMarkdown } from './markdownParser.js';
import { proseSpan } from './markdownProse.js';
import { withReferences } from './markdownReferences.js';

/** A document read from Markdown, with what makes the next reading of it cheap. */
export interface MarkdownDocument extends Document {
  readonly chunks: readonly Chunk[];
}

/** A stretch of the file that was read by itself. */
export interface Chunk {
  /** Offsets into the file. */
  readonly span: Span;
  /** The definitions that it holds, in order. */
  readonly definitions: readonly Definition[];
  /** Definitions of other chunks that it uses, in Markdown. */
  readonly preamble: string;
  /** What it says without the document around it: which items are references, their heading tells later. */
  readonly blocks: readonly Block[];
  /** How hyphens at its line ends were taken, which the words of the whole document decide. */
  readonly joints: readonly Joint[];
}

/** Offsets count from the chunk's start. */
interface Joint {
  readonly end: number;
  readonly start: number;
  readonly joint: ReturnType<Hyphenation['joint']>;
}

/**
 * Markdown, with the tables, notes and deletions of GitHub and front matter.
 * Blocks are read chunk by chunk (`markdownChunks.ts`); a chunk that the previous document holds is taken over.
 * @param previous What was read from an earlier state of the text. Only the time depends on it, never the result.
 */
export function readMarkdown(uri: string, text: string, previous: Document | null = null): MarkdownDocument {
  const front = readFrontMatter(text);
  const known = new Known(previous);
  const spans = chunksOf(text, front.end);
  const definitions = spans.map((span) => known.definitions(text.slice(span.start, span.end)));
  const first = new Map<string, { readonly definition: Definition; readonly chunk: number }>();
  definitions.forEach((found, chunk) => {
    for (const definition of found)
      if (!first.has(keyOf(definition))) first.set(keyOf(definition), { definition, chunk });
  });
  const hyphenation = hyphenationOf(text);
  const urls = new Map([...first.values()].map(({ definition }) => [definition.identifier, definition.url]));
  const chunks = spans.map((span, i): Chunk => {
    const content = text.slice(span.start, span.end);
    const used = first.size === 0 ? [] : usedBy(content, i);
    const taken = known.chunk(content, preambleOf(used), span, hyphenation);
    return taken ?? readChunk({ text, span, definitions: definitions[i]!, used, hyphenation, urls });
  });
  const blocks = withReferences(
    text,
    chunks.flatMap((chunk) => chunk.blocks),
  );
  return { uri, text, metadata: metadataOf(front, blocks), blocks, chunks };

  function usedBy(content: string, chunk: number): readonly Definition[] {
    return [...keysUsedIn(content)].flatMap((key) => {
      const found = first.get(key);
      return found && found.chunk !== chunk ? [found.definition] : [];
    });
  }
}

/** What the previous document tells of texts that this one holds too. */
class Known {
  readonly #chunks = new Map<string, Chunk>();
  readonly #definitions = new Map<string, readonly Definition[]>();

  constructor(previous: Document | null) {
    if (!previous || !isMarkdown(previous)) return;
    for (const chunk of previous.chunks) {
      const content = previous.text.slice(chunk.span.start, chunk.span.end);
      this.#chunks.set(chunk.preamble + content, chunk);
      this.#definitions.set(content, chunk.definitions);
    }
  }

  definitions(content: string): readonly Definition[] {
    if (!mayDefine(content)) return [];
    return this.#definitions.get(content) ?? definitionsIn(parseMarkdown(`\n${content}`).root);
  }

  chunk(content: string, preamble: string, span: Span, hyphenation: Hyphenation): Chunk | null {
    const chunk = this.#chunks.get(preamble + content);
    const isSame = chunk?.joints.every(
      ({ end, start, joint }) => hyphenation.joint(end + span.start, start + span.start) === joint,
    );
    return chunk && isSame ? movedTo(chunk, span) : null;
  }
}

function isMarkdown(document: Document): document is MarkdownDocument {
  return 'chunks' in document;
}

interface Reading {
  readonly text: string;
  readonly span: Span;
  readonly definitions: readonly Definition[];
  /** Definitions of other chunks. */
  readonly used: readonly Definition[];
  readonly hyphenation: Hyphenation;
  readonly urls: ReadonlyMap<string, string>;
}

function readChunk({ text, span, definitions, used, hyphenation, urls }: Reading): Chunk {
  const joints: Joint[] = [];
  const recorded: Hyphenation = {
    joint(end, start) {
      const joint = hyphenation.joint(end, start);
      joints.push({ end: end - span.start, start: start - span.start, joint });
      return joint;
    },
  };
  const content = text.slice(span.start, span.end);
  const preamble = preambleOf(used);
  const prose = used.some(({ kind }) => kind === 'link') ? null : proseSpan(content);
  if (prose) {
    const place = { start: prose.start + span.start, end: prose.end + span.start };
    const flow = proseFlow(text, place, recorded);
    const blocks = flow.text === '' ? [] : [paragraphOf(flow, place)];
    return { span, definitions, preamble, blocks, joints };
  }
  // An empty line in front, because the parser drops a byte order mark at the very start.
  const head = `${preamble}\n`;
  const parsed = parseMarkdown(head + content);
  const source = { text, shift: span.start - head.length, parsed, hyphenation: recorded, urls };
  const blocks = blocksOf(source, { start: head.length, end: head.length + content.length });
  return { span, definitions, preamble, blocks, joints };
}

function movedTo(chunk: Chunk, span: Span): Chunk {
  const by = span.start - chunk.span.start;
  if (by === 0) return { ...chunk, span };
  return { ...chunk, span, blocks: chunk.blocks.map((block) => movedBlock(block, by)) };
}

function movedBlock(block: Block, by: number): Block {
  const span = { start: block.span.start + by, end: block.span.end + by };
  if (block.kind === 'table')
    return { ...block, span, rows: block.rows.map((row) => row.map((f) => movedFlow(f, by))) };
  return { ...block, span, flow: movedFlow(block.flow, by) };
}

function movedFlow(flow: Flow, by: number): Flow {
  return { ...flow, pieces: flow.pieces.map((piece) => ({ ...piece, file: piece.file + by })) };
}

function metadataOf(front: FrontMatter, blocks: readonly Block[]): Document['metadata'] {
  const title = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return {
    title: front.title ?? (title?.kind === 'heading' ? title.flow.text : null),
    date: front.date,
    publisher: front.publisher,
    authors: front.authors,
  };
}

import { withoutContents } from './contentsPages.js';
import type { Block, Document, Flow, Span } from './document.js';
import { frontMatterDates } from './frontMatterDates.js';
import { type Hyphenation, hyphenationOf } from './hyphenation.js';
import { blocksOf, paragraphOf } from './markdownBlocks.js';
import { chunksOf } from './markdownChunks.js';
import { type Definition, definitionsIn, keyOf, keysUsedIn, mayDefine, preambleOf } from './markdownDefinitions.js';
import { proseFlow } from './markdownFlow.js';
import { readFrontMatter } from './markdownFrontMatter.js';
import { exceedsParser } from './markdownLimits.js';
import { metadataOf } from './markdownMetadata.js';
import { type PlacedTree, parseTogether } from './markdownParser.js';
import { proseSpan } from './markdownProse.js';
import { withReferences } from './markdownReferences.js';
import { readPlain } from './plain.js';

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

/** A chunk before its blocks are read. */
interface Draft extends Pick<Chunk, 'span' | 'definitions'> {
  readonly content: string;
  /** Where it was parsed for its definitions. */
  readonly tree: PlacedTree | undefined;
  /** Definitions of other chunks that it uses. */
  used: readonly Definition[];
}

/**
 * Markdown, with the tables, notes and deletions of GitHub and front matter.
 * Blocks are read chunk by chunk (`markdownChunks.ts`); a chunk that the previous document holds is taken over.
 * @param previous What was read from an earlier state of the text. Only the time depends on it, never the result.
 */
export function readMarkdown(uri: string, text: string, previous: Document | null = null): MarkdownDocument {
  const known = new Known(previous);
  const front = readFrontMatter(text);
  const drafts = draftsOf(text, chunksOf(text, front.end), known);
  const urls = settleDefinitions(drafts);
  const chunks = new Reading(text, hyphenationOf(text), urls).chunks(drafts, known);
  const read = chunks.flatMap((chunk) => chunk.blocks);
  const blocks = [...frontMatterDates(text, front.end), ...withoutContents(text, withReferences(text, read))];
  return { uri, text, metadata: metadataOf(text, front, blocks), blocks, chunks };
}

function draftsOf(text: string, spans: readonly Span[], known: Known): Draft[] {
  const contents = spans.map((span) => text.slice(span.start, span.end));
  const defining = contents.filter(
    (content) => mayDefine(content) && !known.definitions(content) && !exceedsParser(content),
  );
  const trees = new Map(parseTogether('', defining).map((tree) => [tree.content, tree]));
  return spans.map((span, i) => {
    const content = contents[i]!;
    const tree = trees.get(content);
    const definitions =
      known.definitions(content) ??
      (tree ? definitionsIn(tree.parsed.root, { start: tree.start, end: tree.start + content.length }) : []);
    return { span, content, tree, definitions, used: [] };
  });
}

/** Settles which definitions each chunk uses; of two for one label, the first counts. Returns all addresses. */
function settleDefinitions(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const first = new Map<string, { readonly definition: Definition; readonly draft: Draft }>();
  for (const draft of drafts)
    for (const definition of draft.definitions)
      if (!first.has(keyOf(definition))) first.set(keyOf(definition), { definition, draft });
  if (first.size > 0)
    for (const draft of drafts)
      draft.used = [...keysUsedIn(draft.content)].flatMap((key) => {
        const found = first.get(key);
        return found && found.draft !== draft ? [found.definition] : [];
      });
  return new Map([...first.values()].map(({ definition }) => [definition.identifier, definition.url]));
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

  definitions(content: string): readonly Definition[] | undefined {
    return this.#definitions.get(content);
  }

  /** The chunk at its new place; null where it must be read. */
  chunk({ content, span, used }: Draft, hyphenation: Hyphenation): Chunk | null {
    const chunk = this.#chunks.get(preambleOf(used) + content);
    const isSame = chunk?.joints.every(
      ({ end, start, joint }) => hyphenation.joint(end + span.start, start + span.start) === joint,
    );
    return chunk && isSame ? movedTo(chunk, span) : null;
  }
}

function isMarkdown(document: Document): document is MarkdownDocument {
  return 'chunks' in document;
}

/** Reads the chunks of one text. */
class Reading {
  constructor(
    private readonly text: string,
    private readonly hyphenation: Hyphenation,
    private readonly urls: ReadonlyMap<string, string>,
  ) {}

  chunks(drafts: readonly Draft[], known: Known): readonly Chunk[] {
    const chunks = drafts.map((draft) => known.chunk(draft, this.hyphenation) ?? this.#unparsed(draft));
    const open = drafts.filter((_, i) => chunks[i] === null);
    const preamble = preambleOf([...new Set(open.flatMap((draft) => draft.used))]);
    const trees = parseTogether(
      preamble,
      open.map(({ content }) => content),
    );
    let next = 0;
    return chunks.map((chunk, i) => chunk ?? this.#parsed(drafts[i]!, trees[next++]!));
  }

  /** Null for a chunk that takes a parse. */
  #unparsed(draft: Draft): Chunk | null {
    // Where it uses nothing from elsewhere, what was parsed with it made no difference.
    if (draft.tree && draft.used.length === 0) return this.#parsed(draft, draft.tree);
    const chunk = this.#prose(draft);
    if (chunk || !exceedsParser(draft.content)) return chunk;
    const { blocks } = readPlain('', draft.content);
    return this.#chunk(draft, () => blocks.map((block) => movedBlock(block, draft.span.start)));
  }

  /** Null for a chunk that is more than a paragraph of plain words. */
  #prose(draft: Draft): Chunk | null {
    const span = draft.used.some(({ kind }) => kind === 'link') ? null : proseSpan(draft.content);
    if (!span) return null;
    const place = { start: span.start + draft.span.start, end: span.end + draft.span.start };
    return this.#chunk(draft, (hyphenation) => {
      const flow = proseFlow(this.text, place, hyphenation);
      return flow.text === '' ? [] : [paragraphOf(flow, place)];
    });
  }

  #parsed(draft: Draft, { parsed, start }: PlacedTree): Chunk {
    const { text, urls } = this;
    return this.#chunk(draft, (hyphenation) =>
      blocksOf(
        { text, shift: draft.span.start - start, parsed, hyphenation, urls },
        { start, end: start + draft.content.length },
      ),
    );
  }

  #chunk({ span, definitions, used }: Draft, read: (hyphenation: Hyphenation) => readonly Block[]): Chunk {
    const joints: Joint[] = [];
    const blocks = read({
      joint: (end, start) => {
        const joint = this.hyphenation.joint(end, start);
        joints.push({ end: end - span.start, start: start - span.start, joint });
        return joint;
      },
    });
    return { span, definitions, preamble: preambleOf(used), blocks, joints };
  }
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

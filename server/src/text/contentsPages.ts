import type { Block, TextBlock } from './document.js';
import { CONTENTS_TITLE } from './tables.js';
import { isDigit } from './wording.js';

/** So many page numbers are a table of contents. */
const LEAST = 3;
/** Characters of the longest line of one. */
const LONGEST = 120;

/**
 * Tables of contents that lost their dots and columns: titles that each end in a page, which never goes back. They are the
 * furniture of a paper, and say nothing.
 * @param text The file's text.
 */
export function withoutContents(text: string, blocks: readonly Block[]): readonly Block[] {
  const found = new Set<Block>();
  for (let from = 0; from < blocks.length; from++) {
    const run = runAt(text, blocks, from);
    if (isContentsRun(run)) for (const { block } of run) found.add(block);
    // A part of a run that is no table of contents is none either.
    from += Math.max(run.length - 1, 0);
  }
  if (found.size === 0) return blocks;
  return blocks.map((block) =>
    found.has(block) && block.kind !== 'table' ? { ...block, kind: 'chrome', level: null, label: null } : block,
  );
}

interface Listing {
  readonly block: Block;
  readonly entries: readonly Entry[];
}

/** The blocks from a place on that only list titles and pages which never go back. */
function runAt(text: string, blocks: readonly Block[], from: number): readonly Listing[] {
  const run: Listing[] = [];
  for (let i = from; i < blocks.length; i++) {
    const entries = entriesOf(text, blocks[i]!);
    const last = run.at(-1)?.entries.slice(-1) ?? [];
    if (!entries || goesBack([...last, ...entries])) break;
    run.push({ block: blocks[i]!, entries });
  }
  return run;
}

function isContentsRun(run: readonly Listing[]): boolean {
  const listed = run.flatMap(({ entries }) => entries);
  return listed.length >= LEAST && listed.some(({ title }) => CONTENTS_TITLE.test(title));
}

function goesBack(entries: readonly Entry[]): boolean {
  return entries.some(({ page }, i) => i > 0 && page < entries[i - 1]!.page);
}

interface Entry {
  readonly title: string;
  readonly page: number;
}

/** The entries of a block all of whose lines are of such a table; null for any other. */
function entriesOf(text: string, block: Block): readonly Entry[] | null {
  if (!MAY_LIST.has(block.kind)) return null;
  const { span } = block as TextBlock;
  // Few blocks end in a number, and this is asked at every key.
  if (!isDigit(text.charCodeAt(span.end - 1))) return null;
  const lines = text.slice(span.start, span.end).split(/[\r\n]+/);
  const entries: Entry[] = [];
  let title = '';
  for (const each of lines) {
    const line = each.trim();
    if (line.length > LONGEST || /[.!?]$/.test(line) || (title === '' && !/^["“#*]*[\p{Lu}\d]/u.test(line)))
      return null;
    title = title === '' ? line : `${title} ${line}`;
    const end = / (\d{1,3})$/.exec(title);
    if (!end || !/\p{L}{3}/u.test(title)) continue;
    entries.push({ title: title.slice(0, end.index).replace(/[#*]+ ?/g, ''), page: Number(end[1]) });
    title = '';
  }
  return title === '' && entries.length > 0 ? entries : null;
}

const MAY_LIST: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'item', 'caption']);

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
    for (const block of run) found.add(block);
    from += Math.max(run.length - 1, 0);
  }
  if (found.size === 0) return blocks;
  return blocks.map((block) =>
    found.has(block) && block.kind !== 'table' ? { ...block, kind: 'chrome', level: null, label: null } : block,
  );
}

/** The blocks of a table of contents that begins at a place; none where none does. */
function runAt(text: string, blocks: readonly Block[], from: number): readonly Block[] {
  const run: Block[] = [];
  const listed: Entry[] = [];
  for (const block of blocks.slice(from)) {
    const entries = entriesOf(text, block);
    if (!entries || goesBack([...listed.slice(-1), ...entries])) break;
    listed.push(...entries);
    run.push(block);
  }
  return listed.length >= LEAST && listed.some(({ title }) => CONTENTS_TITLE.test(title)) ? run : [];
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

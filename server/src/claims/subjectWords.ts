import type { Configuration } from '../configuration.js';
import { canonicalName } from '../marks/names.js';
import { type MarkedFlow, perFlow } from '../marks/perFlow.js';
import type { Block } from '../text/document.js';
import { isContent, isWeak, stem } from './content.js';
import { closedTag } from './lexicon.js';

/** What a document speaks of most, names that many papers have among it. In order of the alphabet. */
export interface SubjectWords {
  /** Stems of its most frequent words. */
  readonly words: readonly string[];
  /** Keys of the names that it comes back to. */
  readonly names: readonly string[];
}

/** So much of a document tells what it is about, in characters. */
const BEGINNING = 20_000;

/** So many of its words; what stands once may stand by chance. */
const MOST = 12;
const OFTEN = 2;

/** So many words must be common to documents that are on one subject. */
const SHARED = 3;

type Marked = MarkedFlow & { readonly block: Block };

/**
 * What a document speaks of most, from its beginning, notes and references left out.
 * @param read The flows of the document with their marks, in order.
 * @param definitions Acronyms that the document defines, to their expansions.
 */
export function subjectWords(
  read: readonly Marked[],
  definitions: Readonly<Record<string, string>>,
  { entities }: Configuration,
): SubjectWords {
  const words = new Map<string, number>();
  const names = new Map<string, number>();
  let length = 0;
  for (const marked of read) {
    const { block, flow, marks } = marked;
    if (block.kind === 'reference' || block.kind === 'note' || block.kind === 'chrome') continue;
    for (const word of wordsIn(marked)) count(words, word);
    for (const mark of marks)
      if (mark.type === 'entity') count(names, canonicalName(mark.known ?? mark.surface, definitions, entities).key);
    length += flow.text.length;
    if (length > BEGINNING) break;
  }
  return { words: frequent(words).slice(0, MOST).sort(), names: frequent(names).sort() };
}

/** Whether two documents come back to one name and speak of the same, for all that the name is of many papers. */
export function shareWords(a: SubjectWords, b: SubjectWords): boolean {
  if (!a.names.some((name) => b.names.includes(name))) return false;
  return a.words.filter((word) => b.words.includes(word)).length >= SHARED;
}

/**
 * Whether two sentences are of what only their own documents speak of: "wind farms" in a paper on wind power, "solar
 * farms" in one on solar power. @param words Keys of each sentence.
 */
export function areOwnSubjects(
  a: SubjectWords,
  words: readonly string[],
  b: SubjectWords,
  others: readonly string[],
): boolean {
  const own = words.some((word) => a.words.includes(word) && !b.words.includes(word) && !others.includes(word));
  return own && others.some((word) => b.words.includes(word) && !a.words.includes(word) && !words.includes(word));
}

const wordsIn = perFlow((text) => {
  const stems: string[] = [];
  for (const [found] of text.matchAll(/\p{L}[\p{L}-]{2,}/gu)) {
    const word = found.toLowerCase();
    if (closedTag(word) !== null || !isContent(word)) continue;
    const key = stem(word);
    if (!isWeak(key)) stems.push(key);
  }
  return stems;
});

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What stands often, the most frequent first. */
function frequent(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .filter(([, times]) => times >= OFTEN)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([key]) => key);
}

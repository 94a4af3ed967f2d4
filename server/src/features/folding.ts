import type { Corpus } from '../corpus/corpus.js';
import type { Block, Span } from '../text/document.js';
import { type OutlineEntry, outline } from './outline.js';

/** A part of a document that an editor may hide but for its first line. Offsets into the file. */
export interface Fold {
  readonly span: Span;
  readonly kind: 'section' | 'notes';
}

/** Sections, runs of notes and the reference list. */
export function folding(corpus: Corpus, uri: string): readonly Fold[] {
  const document = corpus.documents.get(uri)?.document;
  if (!document) return [];
  return [...sectionFolds(outline(corpus, uri, [])), ...noteFolds(document.blocks)];
}

function sectionFolds(sections: readonly OutlineEntry[]): readonly Fold[] {
  return sections.flatMap(({ children, span }) => [{ kind: 'section' as const, span }, ...sectionFolds(children)]);
}

/** Neighbouring notes or references as one. */
function noteFolds(blocks: readonly Block[]): readonly Fold[] {
  const folds: Fold[] = [];
  blocks.forEach(({ kind, span }, i) => {
    if (kind !== 'note' && kind !== 'reference') return;
    const last = folds.at(-1);
    if (last && blocks[i - 1]?.kind === kind)
      folds[folds.length - 1] = { ...last, span: { start: last.span.start, end: span.end } };
    else folds.push({ kind: 'notes', span });
  });
  return folds;
}

import type { Corpus } from '../corpus/corpus.js';
import type { Span } from '../text/document.js';
import { agreements } from './agreement.js';
import { type OutlineEntry, outline } from './outline.js';
import type { Place } from './richText.js';

/** A line over a heading that counts what stands below it. */
export interface CodeLens {
  /** The heading. */
  readonly span: Span;
  /** "12 figures · 2 disagree · 3 agree". */
  readonly text: string;
  /** The figures that disagree with others. */
  readonly disagreeing: readonly Place[];
}

/** One for each heading with figures below it, those of its inner sections among them. */
export function codeLenses(corpus: Corpus, uri: string): readonly CodeLens[] {
  const states = agreements(corpus, uri);
  const claims = corpus.claims(uri);
  return sectionsOf(outline(corpus, uri, [])).flatMap(({ selection, span }): CodeLens[] => {
    const inside = claims.filter((claim) => span.start <= claim.span.start && claim.span.start < span.end);
    if (inside.length === 0) return [];
    const withState = (state: string) => inside.filter(({ value }) => states.get(value) === state);
    const disagreeing = withState('disagree');
    const agreeing = withState('agree').length;
    const parts = [
      `${inside.length} figure${inside.length === 1 ? '' : 's'}`,
      disagreeing.length > 0 ? `${disagreeing.length} disagree${disagreeing.length === 1 ? 's' : ''}` : '',
      agreeing > 0 ? `${agreeing} agree${agreeing === 1 ? 's' : ''}` : '',
    ];
    return [{ span: selection, text: parts.filter(Boolean).join(' · '), disagreeing }];
  });
}

function sectionsOf(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...sectionsOf(entry.children)]);
}

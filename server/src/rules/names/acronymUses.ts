import type { Placed } from '../../claims/claim.js';
import { type AnalysedDocument, type Analysis, place } from '../../corpus/analyse.js';
import { matchesAtCapitals } from '../../marks/capitals.js';
import type { AcronymDefinition } from '../../marks/mark.js';
import { nameKey } from '../../marks/nameKey.js';
import { perFlow } from '../../marks/perFlow.js';
import { urlsOf } from '../../marks/urls.js';
import type { Span } from '../../text/document.js';
import { perDocument, remembering } from '../../text/remember.js';

/** One place where an acronym stands for itself. */
export interface AcronymUse {
  /** Without the plural's s. */
  readonly acronym: string;
  readonly analysis: Analysis;
  /** Offsets into the flow, without the plural's s. */
  readonly span: Span;
}

/** Where a definition stands: {@link Placed} with its flow. */
export interface PlacedDefinition extends Placed<AcronymDefinition> {
  readonly analysis: Analysis;
}

/** Capitals, digits and "&", with two capitals at least; not part of a longer word, but of a compound ("US-ROK"). */
const ACRONYM = /(?<![\p{L}\p{N}&@#/_.])\p{Lu}(?:[\p{Lu}\p{N}]|&(?=\p{Lu})){1,9}(?=s?(?![\p{L}\p{N}&_]|[./@]\w|-\d))/uy;

/** All uses of acronyms outside of their definitions, in order; those in addresses are none. */
export const acronymUses = perDocument(({ analyses }: AnalysedDocument): readonly AcronymUse[] =>
  analyses.flatMap((analysis) => usesIn(analysis).map(({ acronym, span }) => ({ acronym, analysis, span }))),
);

const usesIn = perFlow((text, marks): readonly Omit<AcronymUse, 'analysis'>[] => {
  const matches = [...matchesAtCapitals(text, ACRONYM)];
  if (matches.length === 0) return [];
  const covered = [
    ...urlsOf(text).map(({ span }) => span),
    ...marks.filter((mark) => mark.type === 'acronym').map(({ span }) => span),
  ];
  return matches.flatMap(({ 0: whole, index }) => {
    // A marker may be glued on: "FIRRMA7".
    const glued = marks.find(
      ({ span, type }) => type === 'marker' && index < span.start && span.start < index + whole.length,
    );
    const span = { start: index, end: glued?.span.start ?? index + whole.length };
    const acronym = text.slice(span.start, span.end);
    const isCovered = covered.some((other) => other.start < span.end && span.start < other.end);
    return isCovered || !/\p{Lu}.*\p{Lu}/u.test(acronym) ? [] : [{ acronym, span }];
  });
});

/** All definitions of acronyms, in order. All documents that define one are asked for at once. */
export const acronymDefinitions = remembering(({ analyses, document }: AnalysedDocument): readonly PlacedDefinition[] =>
  analyses.flatMap((analysis) =>
    definedIn(analysis).map((mark) => ({ ...place(document, analysis.flow, mark, mark.span), analysis })),
  ),
);

/** The acronyms that a document spells out, by which it is looked up; without the plural's s. */
export function definedAcronyms(analysed: AnalysedDocument): Iterable<string> {
  return acronymDefinitions(analysed).map(({ value }) => singular(value.acronym));
}

const definedIn = perFlow((_, marks) => marks.filter((mark): mark is AcronymDefinition => mark.type === 'acronym'));

/** An acronym without the plural's s: "FTAs" is "FTA". */
export function singular(acronym: string): string {
  return /\p{Lu}s$/u.test(acronym) ? acronym.slice(0, -1) : acronym;
}

/** The form under which expansions are compared: {@link nameKey}, each word without its plural's s. */
export function expansionKey(expansion: string): string {
  return nameKey(expansion).replace(/(?<=\p{L}{3})s\b/gu, '');
}

/** Whether a block is text of the document's own, read from top to bottom. */
export function isBody({ block }: Analysis): boolean {
  return block.kind === 'paragraph' || block.kind === 'item';
}

/** Whether a line ends no sentence, be it with "in the U.S.": what a headline shortens or spells out, the text does again. */
export function isHeadline({ flow: { text } }: Analysis): boolean {
  return text.length < LONGEST_HEADLINE && (!/[.!?:;]["”’)]?$/.test(text) || /\p{Lu}\.\p{Lu}\.$/u.test(text));
}

const LONGEST_HEADLINE = 120;

/** Whether a paragraph is the caption of a picture: it ends in whose that is. */
export function isPicture({ flow: { text } }: Analysis): boolean {
  return CREDIT.test(text.slice(-LONGEST_CREDIT));
}

const CREDIT =
  /(?:\. |\()(?:Photo |Image )?(?:[Cc]ourtesy of|by) \p{Lu}[\p{L} .’'-]{2,50}\)?$|\[(?:Photo by )?\p{Lu}[\p{L} ]{2,30}\]$/u;
const LONGEST_CREDIT = 80;

/** Headings of parts that are read by themselves, and may define what the text defines again. */
export function isSummary({ heading }: Analysis): boolean {
  return /\b(?:abstract|summary|key (?:points|findings|takeaways)|highlights|about|foreword|preface|abbreviations|acronyms|glossary)\b/i.test(
    heading ?? '',
  );
}

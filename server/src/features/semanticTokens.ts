import type { Claim } from '../claims/claim.js';
import type { Analysis } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Mark } from '../marks/mark.js';
import { locate, type Span } from '../text/document.js';
import { type Agreement, agreements } from './agreement.js';

export const TOKEN_TYPES = ['figure', 'date', 'entity', 'marker'] as const;
export const TOKEN_MODIFIERS = ['conflicting', 'agreed', 'uncited'] as const;

export interface SemanticToken {
  /** Offsets into the file, within one line or over several. */
  readonly span: Span;
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly modifiers: readonly (typeof TOKEN_MODIFIERS)[number][];
}

const TYPES: Readonly<Partial<Record<Mark['type'], SemanticToken['type']>>> = {
  quantity: 'figure',
  date: 'date',
  entity: 'entity',
  marker: 'marker',
};

/** The marks of a document in order of their place, without overlap: where two overlap, the first stays. */
export function semanticTokens(corpus: Corpus, uri: string): readonly SemanticToken[] {
  const analysed = corpus.documents.get(uri);
  if (!analysed) return [];
  const states = agreements(corpus, uri);
  const tokens = analysed.analyses.flatMap((analysis) =>
    analysis.marks.flatMap((mark) => {
      const type = TYPES[mark.type];
      if (!type) return [];
      const modifiers = modifiersOf(mark, analysis, states);
      return locate(analysed.document.text, analysis.flow, mark.span).map((span) => ({ span, type, modifiers }));
    }),
  );
  let end = 0;
  return tokens
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

function modifiersOf(
  mark: Mark,
  { claims }: Analysis,
  states: ReadonlyMap<Claim, Agreement>,
): SemanticToken['modifiers'] {
  const own = claims.filter(({ figure }) => figure.span.start === mark.span.start);
  const has = (state: Agreement) => own.some((claim) => states.get(claim) === state);
  return [
    ...(has('disagree') ? (['conflicting'] as const) : has('agree') ? (['agreed'] as const) : []),
    ...(own.length > 0 && own.every(({ source }) => source === null) ? (['uncited'] as const) : []),
  ];
}

import type { Mark } from '../marks/mark.js';
import type { Block, Span } from '../text/document.js';
import type { Claim } from './claim.js';
import { type Statement, statementsOf } from './clause.js';
import type { ClaimContext } from './context.js';
import { type Reading, rolesOf } from './frame.js';
import { frames } from './frames/index.js';
import { gistOf } from './measure.js';
import { namingsOf } from './naming.js';
import { periodOf } from './period.js';
import { modalityOf, scopeOf } from './qualifiers.js';
import { Reader } from './reader.js';
import { type Token, tokensOf } from './tokens.js';

/** A flow with its marks, as claims are read from it. */
export interface Passage {
  readonly text: string;
  readonly kind: Block['kind'];
  readonly heading: string | null;
  readonly marks: readonly Mark[];
  readonly sentences: readonly Span[];
}

/** Blocks whose figures say something by themselves. Cells need their table; entries of a list of references cite. */
const TELLING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quote', 'caption', 'note']);

/** Longer sentences are lists or data; their clauses cannot be told apart. In tokens. */
const LONGEST_SENTENCE = 300;

/** The claims of a passage, in order. */
export function claimsOf(passage: Passage, context: ClaimContext): readonly Claim[] {
  if (passage.kind === 'chrome' || passage.kind === 'heading') return [];
  const claims: Claim[] = [...namingsOf(passage, context)];
  if (!TELLING.has(passage.kind)) return claims;
  let earlier: readonly Token[] = [];
  for (const sentence of passage.sentences) {
    const tokens = tokensOf(passage.text, passage.marks, sentence);
    if (tokens.length <= LONGEST_SENTENCE && tokens.some((token) => token.tag === 'figure')) {
      const reader = new Reader(passage, tokens, earlier, context);
      const words = wordsOf(tokens, reader);
      for (const statement of statementsOf(tokens, sentence)) {
        const claim = claimOf(statement, tokens, words, reader, passage, context);
        if (claim) claims.push(claim);
      }
    }
    earlier = tokens;
  }
  return claims.sort((a, b) => a.figure.span.start - b.figure.span.start);
}

function claimOf(
  statement: Statement,
  tokens: readonly Token[],
  words: readonly Word[],
  reader: Reader,
  passage: Passage,
  context: ClaimContext,
): Claim | null {
  const figure = statement.figure.mark;
  if (figure?.type !== 'quantity') return null;
  const { frame, reading } = firstReading(statement, reader);
  const { about, doing, aspect, from, to } = gistOf(statement, reader);
  return {
    frame,
    roles: { ...reading?.roles, ...rolesOf({ about, doing, aspect, from, to }) },
    figure,
    sentence: statement.sentence,
    topic: reading?.topic ?? passage.text.slice(statement.sentence.start, statement.sentence.end).slice(0, 80),
    period: periodOf(statement, tokens, passage.text, context.date),
    modality: modalityOf(statement),
    scope: scopeOf(statement),
    words: [...new Set(words.filter(({ token }) => token !== statement.figure).map(({ key }) => key))].sort(),
    source: sourceOf(passage, statement),
  };
}

function firstReading(statement: Statement, reader: Reader): { frame: Claim['frame']; reading: Reading | null } {
  for (const frame of frames) {
    const reading = frame.read(statement, reader);
    if (reading) return { frame: frame.id, reading };
  }
  return { frame: 'LEXICAL', reading: null };
}

/** A key with the token it comes from. */
interface Word {
  readonly key: string;
  readonly token: Token;
}

function wordsOf(tokens: readonly Token[], reader: Reader): readonly Word[] {
  return tokens.flatMap((token): Word[] => {
    const { mark } = token;
    if (mark?.type === 'quantity') return [{ key: `#${mark.kind} ${mark.low} ${mark.high}`, token }];
    if (mark?.type === 'date') return [{ key: `#${mark.iso}`, token }];
    return reader.keys([token]).map((key) => ({ key, token }));
  });
}

/** The marker that follows the figure within its sentence or closes it. */
function sourceOf(passage: Passage, { figure, sentence }: Statement): string | null {
  const marker = passage.marks.find(
    (mark) => mark.type === 'marker' && mark.span.start >= figure.end && mark.span.start <= sentence.end + 1,
  );
  return marker?.type === 'marker' ? marker.target : null;
}

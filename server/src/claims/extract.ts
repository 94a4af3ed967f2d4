import type { DateMention, Mark, Quantity } from '../marks/mark.js';
import type { Block, Span } from '../text/document.js';
import type { Claim } from './claim.js';
import { type Statement, statementsOf } from './clause.js';
import type { ClaimContext } from './context.js';
import { coverageOf, eventOf } from './events.js';
import { type Reading, rolesOf } from './frame.js';
import { frames } from './frames/index.js';
import { gistOf } from './measure.js';
import { namingsOf } from './naming.js';
import { periodOf } from './period.js';
import { modalityOf, scopeOf } from './qualifiers.js';
import { Reader } from './reader.js';
import { type Gap, type Placing, templateOf } from './template.js';
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
    if (tokens.length <= LONGEST_SENTENCE)
      claims.push(...claimsOfSentence(tokens, sentence, earlier, passage, context));
    earlier = tokens;
  }
  return claims.sort((a, b) => a.figure.span.start - b.figure.span.start);
}

function claimsOfSentence(
  tokens: readonly Token[],
  sentence: Span,
  earlier: readonly Token[],
  passage: Passage,
  context: ClaimContext,
): readonly Claim[] {
  const reader = new Reader(passage, tokens, earlier, context);
  const template = templateOf(tokens, reader);
  if (template.gaps.length === 0) return [];
  const statements = new Map(statementsOf(tokens, sentence).map((statement) => [statement.figure, statement]));
  const words = wordsOf(tokens, reader);
  return template.gaps.map(({ token, value }, gap): Claim => {
    const figure =
      token.mark?.type === 'quantity' || token.mark?.type === 'date' ? token.mark : bareNumber(token, value);
    const statement = statements.get(token);
    const said =
      figure.type === 'date'
        ? datedOf(figure, statement ?? null, tokens, reader, passage)
        : statement
          ? sayingOf(statement, tokens, reader, passage, context)
          : null;
    return {
      figure,
      sentence,
      ...(said ?? unsaid(passage.text.slice(sentence.start, sentence.end))),
      words: [...new Set(words.filter((word) => word.token !== token).map(({ key }) => key))].sort(),
      placing: { words: template.words, content: template.content, gaps: template.gaps.map(bare), gap },
      source: sourceOf(passage, token, sentence),
    };
  });
}

/** What a date dates, where that is plain. */
function datedOf(
  date: DateMention,
  statement: Statement | null,
  tokens: readonly Token[],
  reader: Reader,
  passage: Passage,
): Said | null {
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  const referred = passage.marks.flatMap((mark) =>
    mark.type === 'crossref' && start <= mark.span.start && mark.span.end <= end + 1 ? [mark.target] : [],
  );
  const dated =
    (statement && eventOf(statement, reader)) ?? coverageOf(date, tokens, reader, passage.kind === 'caption', referred);
  return dated && { ...dated, period: null, modality: 'fact', scope: [] };
}

function bare({ kind, value }: Gap): Placing['gaps'][number] {
  return { kind, value };
}

/** A number that no recogniser takes for a quantity: it is compared in a sentence said twice, and nowhere else. */
function bareNumber({ start, end }: Token, value: string): Quantity {
  const low = Number(value);
  const span = { start, end };
  return { type: 'quantity', span, kind: 'count', low, high: low, unit: '', approximator: 'exact', precision: 1 };
}

type Said = Pick<Claim, 'frame' | 'roles' | 'topic' | 'period' | 'modality' | 'scope'>;

function sayingOf(
  statement: Statement,
  tokens: readonly Token[],
  reader: Reader,
  passage: Passage,
  context: ClaimContext,
): Said {
  const { frame, reading } = firstReading(statement, reader);
  const { about, doing, aspect, from, to } = gistOf(statement, reader);
  return {
    frame,
    roles: { ...reading?.roles, ...rolesOf({ about, doing, aspect, from, to }) },
    topic: reading?.topic ?? excerpt(passage.text.slice(statement.sentence.start, statement.sentence.end)),
    period: periodOf(statement, tokens, passage.text, context.date),
    modality: modalityOf(statement),
    scope: scopeOf(statement),
  };
}

function unsaid(sentence: string): Said {
  return { frame: 'LEXICAL', roles: {}, topic: excerpt(sentence), period: null, modality: 'fact', scope: [] };
}

/** The start of a sentence, cut between words, to name what nothing else names. */
function excerpt(sentence: string): string {
  return sentence.length <= 80 ? sentence : `${sentence.slice(0, 80).replace(/(?<!\s)\s+\S*$/, '')} …`;
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
function sourceOf(passage: Passage, figure: Token, sentence: Span): string | null {
  const marker = passage.marks.find(
    (mark) => mark.type === 'marker' && mark.span.start >= figure.end && mark.span.start <= sentence.end + 1,
  );
  return marker?.type === 'marker' ? marker.target : null;
}

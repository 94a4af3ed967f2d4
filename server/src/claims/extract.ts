import type { DateMention, Marker, Quantity } from '../marks/mark.js';
import type { Block, Span } from '../text/document.js';
import { accrualOf } from './accrual.js';
import { awardOf } from './awards.js';
import type { Claim } from './claim.js';
import { statementsOf } from './clause.js';
import { companiesIn, companyOf } from './companies.js';
import type { ClaimContext } from './context.js';
import { conversionOf, convertedFrom } from './converted.js';
import { coverageOf } from './coverage.js';
import { eventOf } from './events.js';
import { laterFigure } from './formerLevel.js';
import { fragmentUnder } from './fragment.js';
import { type Reading, rolesOf } from './frame.js';
import { frames } from './frames/index.js';
import { gistOf } from './gist.js';
import { headlined, tellsEnough } from './headline.js';
import { introductionOf } from './introduced.js';
import { isNameKey, keyOfDate, keyOfName, keyOfQuantity } from './keys.js';
import { labelled } from './labelled.js';
import { modalityOf } from './modality.js';
import { modifiersOf } from './modifiers.js';
import { namingsOf } from './naming.js';
import { occurrenceOf } from './occurrence.js';
import { otherEndOf } from './otherEnd.js';
import { ownWords } from './ownWords.js';
import type { Passage } from './passage.js';
import { periodOf, underYear } from './period.js';
import { entryOf, entryRole, titleSpan, workOf } from './publications.js';
import { additionOf, baselineOf, conditionOf, PART, scopeOf } from './qualifiers.js';
import { Reader } from './reader.js';
import { recurringIn } from './recurring.js';
import { resumed } from './resumption.js';
import { sizedOf } from './sized.js';
import type { Statement } from './statement.js';
import { subjectOf } from './subject.js';
import { mayHoldGap, templateOf } from './template.js';
import type { Token } from './token.js';
import { tokensOf } from './tokens.js';
import { type Said, shownTopic, unsaid } from './unsaid.js';

/** Blocks whose figures say something by themselves. Cells need their table; entries of a list of references cite. */
const TELLING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quote', 'caption', 'note']);

/** Longer sentences are lists or data; their clauses cannot be told apart. In tokens. */
const LONGEST_SENTENCE = 300;

/** How many sentences back what "the act" names may stand. */
const NEAR = 8;

/** The claims of a passage, in order. */
export function claimsOf(passage: Passage, context: ClaimContext): readonly Claim[] {
  if (passage.kind === 'chrome') return [];
  if (passage.kind === 'heading') return headingClaims(passage, context);
  const entry = entryOf(passage, context);
  const told = [...titleClaims(passage, context), ...sentenceClaims(passage, context)];
  const claims = [...namingsOf(passage, context), ...(entry ? [entry] : []), ...told];
  return claims.sort((a, b) => a.figure.span.start - b.figure.span.start);
}

function sentenceClaims(passage: Passage, context: ClaimContext): readonly Claim[] {
  if (!TELLING.has(passage.kind)) return [];
  const title = titleSpan(passage);
  // Most sentences hold no figure and are seldom asked for.
  const tokens = lazily((sentence: Span) => tokensOf(passage.text, passage.marks, sentence));
  // Who wrote a cited work, where and when it came out says nothing of its figures.
  const told = passage.sentences.filter(({ start, end }) => !title || start >= title.end || title.start >= end);
  return told.flatMap((sentence, i) => {
    if (!mayHoldGap(passage, sentence) || tokens(sentence).length > LONGEST_SENTENCE) return [];
    const before = told.slice(Math.max(0, i - NEAR), i).reverse();
    return claimsOfSentence(tokens(sentence), sentence, () => before.map(tokens), passage, context);
  });
}

function lazily<T>(make: (span: Span) => T): (span: Span) => T {
  const made = new Map<Span, T>();
  return (span) => {
    const value = made.get(span) ?? make(span);
    made.set(span, value);
    return value;
  };
}

/** The title of a cited work, read as a statement of its own: "Hydro Makes $100M Bid to Buy Shipyard". */
function titleClaims(passage: Passage, context: ClaimContext): readonly Claim[] {
  const title = titleSpan(passage);
  const { reference } = passage;
  if (!title || !reference) return [];
  const tokens = tokensOf(passage.text, passage.marks, title);
  return claimsOfSentence(tokens, title, () => [], passage, context)
    .filter(({ figure }) => figure.type === 'quantity')
    .map((claim) => ({ ...claim, roles: { ...claim.roles, entry: entryRole(reference) } }));
}

/** What a heading says of its figures: "Norvik to get $6 million". It is short, and rounds and leaves out more than a sentence. */
function headingClaims(passage: Passage, context: ClaimContext): readonly Claim[] {
  const [sentence, ...more] = passage.sentences;
  // Several sentences that stand like a heading are a paragraph.
  if (!sentence || more.length > 0 || !mayHoldGap(passage, sentence) || passage.text.trimEnd().endsWith('?')) return [];
  const tokens = headlined(tokensOf(passage.text, passage.marks, sentence));
  return claimsOfSentence(tokens, sentence, () => [], { ...passage, heading: null }, context)
    .filter(tellsEnough)
    .map((claim) => ({ ...claim, placing: null, roles: { ...claim.roles, headline: HEADLINE } }));
}

const HEADLINE = { keys: ['heading'], text: 'a heading', span: null };

function claimsOfSentence(
  tokens: readonly Token[],
  sentence: Span,
  earlier: () => readonly (readonly Token[])[],
  passage: Passage,
  context: ClaimContext,
): readonly Claim[] {
  const said = labelled(resumed(tokens, () => earlier()[0] ?? null));
  const reader = new Reader(passage, said, earlier, context);
  const { template, gaps } = templateOf(tokens, reader);
  if (gaps.length === 0) return [];
  const statements = new Map(statementsOf(said, sentence).map((statement) => [statement.figure, statement]));
  const words = [...wordsOf(said, reader)].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const under = fragmentUnder(passage.text.slice(sentence.start, sentence.end).trimEnd(), tokens, passage.heading);
  const named = words.some(({ key }) => isNameKey(key)) ? null : subjectOf(passage, context);
  const subject = named && { keys: [keyOfName(named.key)], text: named.name, span: null };
  const companies = companiesIn(said, sentence, reader, passage, context);
  const recurring = recurringIn(passage.text.slice(sentence.start, sentence.end));
  return gaps.map(({ token, filling }, gap): Claim => {
    const figure =
      token.mark?.type === 'quantity' || token.mark?.type === 'date' ? token.mark : bareNumber(token, filling.value);
    const statement = statements.get(token);
    const told =
      figure.type === 'date'
        ? datedOf(figure, token, statement ?? null, tokens, reader, passage)
        : statement && levelOf(statement, said, statements, reader, passage, context);
    const own = statement && companyOf(token, statement, said, reader);
    const { roles, ...rest } = told ?? unsaid(passage.text.slice(sentence.start, sentence.end));
    return {
      figure,
      sentence,
      ...rest,
      roles: {
        ...roles,
        ...rolesOf({ under, subject, companies: own ?? companies, recurring, converted: conversionOf(token, said) }),
      },
      words: keysBeside(token, words),
      placing: { template, gap },
      source: sourceOf(passage, token, sentence),
    };
  });
}

/** What a date dates, where that is plain. */
function datedOf(
  date: DateMention,
  token: Token,
  statement: Statement | null,
  tokens: readonly Token[],
  reader: Reader,
  passage: Passage,
): Said | null {
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  const referred = figuresNamed(passage, { start, end });
  const dated =
    (statement && eventOf(statement, reader)) ??
    coverageOf(date, tokens, reader, passage.kind === 'caption', referred) ??
    workOf(token, tokens, reader, sourceOf(passage, token, { start, end }));
  const own = statement && occurrenceOf(statement, reader);
  if (!dated && !own) return null;
  const said = { ...unsaid(passage.text.slice(start, end), own?.text), ...dated };
  return { ...said, roles: { ...said.roles, ...rolesOf({ own }) } };
}

/** The figures that a sentence refers to, or else the next one, where that goes on without a date of its own. */
function figuresNamed({ marks, sentences }: Passage, sentence: Span): readonly string[] {
  const inside = ({ start, end }: Span) => marks.filter(({ span }) => start <= span.start && span.start <= end);
  const named = (span: Span) => inside(span).flatMap((mark) => (mark.type === 'crossref' ? [mark.target] : []));
  const own = named(sentence);
  const next = sentences.find(({ start }) => start >= sentence.end);
  if (own.length > 0 || !next || inside(next).some((mark) => mark.type === 'date')) return own;
  return named(next);
}

/** A number that no recogniser takes for a quantity: it is compared in a sentence said twice, and nowhere else. */
function bareNumber({ start, end }: Token, value: string): Quantity {
  const low = Number(value);
  const span = { start, end };
  return { type: 'quantity', span, kind: 'count', low, high: low, unit: '', approximator: 'exact', precision: 1 };
}

/**
 * What a statement says; what was a level before, that which the later one says, at its own time; a sum in another currency,
 * what the sum in front of it says.
 * @param tokens Of the sentence.
 */
function levelOf(
  statement: Statement,
  tokens: readonly Token[],
  statements: ReadonlyMap<Token, Statement>,
  reader: Reader,
  passage: Passage,
  context: ClaimContext,
): Said {
  const host = statements.get(convertedFrom(statement.figure, tokens) ?? statement.figure) ?? statement;
  const said = sayingOf(host, reader, passage, context);
  const later = laterFigure(host.figure, host.around);
  const whole = later && statements.get(later);
  return whole ? { ...sayingOf(whole, reader, passage, context), period: said.period } : said;
}

function sayingOf(statement: Statement, reader: Reader, passage: Passage, context: ClaimContext): Said {
  const { frame, reading } = firstReading(statement, reader);
  const { about, doing, aspect, from, to } = gistOf(statement, reader);
  const award = awardOf(statement, reader);
  return {
    frame,
    roles: {
      ...reading?.roles,
      ...rolesOf({
        about,
        doing,
        aspect: reading?.roles.aspect ?? aspect,
        from,
        to,
        metonym: reader.filler(statement.tokens.filter((token) => reader.isMetonym(token))),
      }),
      ...rolesOf({
        own: ownWords(statement, reader),
        modifiers: modifiersOf(statement, reader),
        base: baselineOf(statement),
        otherEnd: otherEndOf(statement),
        added: additionOf(statement),
        accrued: accrualOf(statement, passage.text),
        condition: conditionOf(statement),
        introduced: introductionOf(statement, passage.text),
        awardee: award?.recipient ?? null,
        payer: award?.payer ?? null,
        stage: award?.stage ?? null,
        sized: sizedOf(statement, reader),
      }),
    },
    topic: reading
      ? shownTopic(reading.topic)
      : unsaid(passage.text.slice(statement.sentence.start, statement.sentence.end)).topic,
    period: isAttribute(statement)
      ? null
      : underYear(
          passage.heading,
          periodOf(statement, passage.text, context.date, () => reader.earlierDate()),
        ),
    modality: modalityOf(statement),
    scope: scopeOf(statement).filter(
      (word) =>
        !(reading?.isWhole && word === PART) &&
        // An award is direct funding, however it is called.
        !(award && word === 'direct') &&
        // The role tells the side of a vote.
        word !== reading?.roles.side?.text,
    ),
  };
}

/** "The 378-kilometre line will open in 2033": it is as long at all times. */
function isAttribute({ figure, noun }: Statement): boolean {
  return noun !== null && /^[\d.,]+-\p{L}/u.test(figure.word);
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
  return reader.units(tokens).flatMap(({ keys, token }): Word[] => {
    const { mark } = token;
    if (mark?.type === 'quantity') return [{ key: keyOfQuantity(mark), token }];
    if (mark?.type === 'date') return [{ key: keyOfDate(mark.iso), token }];
    return keys.map((key) => ({ key, token }));
  });
}

/** The keys of all words but a token's own, each once. @param words In order of their keys. */
function keysBeside(token: Token, words: readonly Word[]): readonly string[] {
  const keys: string[] = [];
  for (const word of words) if (word.token !== token && word.key !== keys.at(-1)) keys.push(word.key);
  return keys;
}

/** The marker that follows the figure within its sentence or closes it, else the sentence's only one. */
function sourceOf(passage: Passage, figure: Token, sentence: Span): string | null {
  const markers: Marker[] = [];
  for (const mark of passage.marks)
    if (mark.type === 'marker' && sentence.start <= mark.span.start && mark.span.start <= sentence.end + 1)
      markers.push(mark);
  const behind = markers.find(({ span }) => span.start >= figure.end);
  return (behind ?? (markers.length === 1 ? markers[0] : null))?.target ?? null;
}

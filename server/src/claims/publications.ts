import type { DateMention, Reference } from '../marks/mark.js';
import type { Span } from '../text/document.js';
import { type Claim, type Dated, type Filler, UNQUALIFIED } from './claim.js';
import { stem } from './content.js';
import type { ClaimContext } from './context.js';
import { rolesOf } from './frame.js';
import type { Passage } from './passage.js';
import { Reader } from './reader.js';
import type { Token } from './token.js';
import { tokensOf } from './tokens.js';

/** Works that say in their title what they are: "U.S.-Japan Joint Statement", "Remarks by …". */
const NAMED =
  /^(?:statement|speech|call|letter|communiqu[eé]|declaration|memorandum|memo|sheet|testimony|remarks|address|interview|order|proclamation|resolution|announcement|release|readout|opinion|ruling)$/;

/** Works that any title may have. */
const NAMELESS =
  /^(?:report|study|paper|analysis|article|survey|book|essay|brief|briefing|post|commentary|assessment|publication)$/;

/** What may stand between a work and its date: who made it, for whom, on what occasion; never what it is about. */
const OCCASION =
  /^(?:summit|meeting|talks|visit|conference|session|president(?:-elect)?|chancellor|minister|prime|foreign|leader|secretary|ambassador|government|congress|parliament|administration)s?$/;
const LINKS = /^(?:by|to|with|between|from|after|at|in|on|of|and|dated)$/;
const MAKING = /^(?:release|publish|issue|adopt|date|write|deliver|agree|make|produce|sign|give|send|hold)$/;

const DATE_LINKS = /^(?:in|on|of|from|dated)$/;

/** How many words a work's phrase has behind a date: "the May 2021 joint leaders' statement". */
const PHRASE = 3;

/**
 * When a work came out, as a sentence says it: "a 2020 report", "the joint statement released in May 2021", "when both
 * met in May 2021, their joint statement …". Null where the date is no work's, or may be what the work is about.
 */
export function workOf(date: Token, tokens: readonly Token[], reader: Reader, source: string | null): Dated | null {
  const at = tokens.indexOf(date);
  const work = workBehind(tokens, at) ?? workBefore(tokens, at) ?? workOfOccasion(tokens, at);
  if (work === null) return null;
  const phrase = phraseOf(tokens, work);
  const what = reader.filler(phrase.filter((token) => token.tag === 'noun'));
  if (!what) return null;
  const parties = reader.filler(tokens.filter((token) => token.tag === 'name'));
  return {
    frame: 'EVENT',
    roles: rolesOf({
      event: PUBLICATION,
      what,
      kind: kindOf(tokens[work]!, reader),
      parties,
      cites: source === null ? null : { keys: [source], text: source, span: null },
    }),
    topic: `date of the ${what.text}`,
  };
}

const PUBLICATION: Filler = { keys: ['publication'], text: 'date', span: null };

/** The noun for the work; nothing where any title may have it. */
function kindOf(token: Token, reader: Reader): Filler | null {
  return NAMED.test(token.word) ? reader.filler([token]) : null;
}

function isWork({ word, tag }: Token): boolean {
  return tag === 'noun' && (NAMED.test(word) || NAMELESS.test(word));
}

/** "A 2020 report", "the May 2021 joint statement". */
function workBehind(tokens: readonly Token[], at: number): number | null {
  for (let i = at + 1; i <= at + PHRASE && (tokens[i]?.tag === 'noun' || tokens[i]?.tag === 'name'); i++)
    if (isWork(tokens[i]!) && tokens[i + 1]?.tag !== 'noun') return i;
  return null;
}

/** "A report of 2020", "the statement that both released after their summit in May 2021". */
function workBefore(tokens: readonly Token[], at: number): number | null {
  if (!DATE_LINKS.test(tokens[at - 1]?.word ?? '')) return null;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (isWork(token)) return i;
    const isMaker = token.tag === 'name' || token.tag === 'possessive' || OCCASION.test(token.word);
    const isMade = token.tag === 'verb' && token.verb !== null && MAKING.test(token.verb.lemma);
    if (!isMaker && !isMade && !LINKS.test(token.word) && !/^(?:the|their|his|her|its|a|an)$/.test(token.word))
      return null;
  }
  return null;
}

/** "When both met in May 2021, their joint statement gave …". */
function workOfOccasion(tokens: readonly Token[], at: number): number | null {
  const comma = tokens[at + 1]?.tag === 'comma' ? at + 1 : -1;
  if (comma < 0 || !/^(?:when|after|at|meeting)$/.test(tokens[0]!.word)) return null;
  if (!/^(?:their|his|her|its)$/.test(tokens[comma + 1]?.word ?? '')) return null;
  for (let i = comma + 2; i <= comma + 1 + PHRASE; i++) if (tokens[i] && isWork(tokens[i]!)) return i;
  return null;
}

/** The noun with the nouns and names in front of it. */
function phraseOf(tokens: readonly Token[], work: number): readonly Token[] {
  let from = work;
  while (from > 0 && (tokens[from - 1]!.tag === 'noun' || tokens[from - 1]!.tag === 'name')) from--;
  return tokens.slice(from, work + 1);
}

/** The title of a cited work in its entry; null where the entry tells instead, or the layout breaks the title. */
export function titleSpan({ text, reference }: Passage): Span | null {
  const start = reference?.title ? text.indexOf(reference.title) : -1;
  return start < 0 ? null : { start, end: start + reference!.title!.length };
}

/** What an entry of a reference list says of the work's date; null where it gives none, or several. */
export function entryOf(passage: Passage, context: ClaimContext): Claim | null {
  const { text, marks, reference } = passage;
  const title = titleSpan(passage);
  if (!reference?.title || reference.date === null || !title) return null;
  const figure = marks.find((mark) => mark.type === 'date' && mark.iso === reference.date);
  if (figure?.type !== 'date' || hasOtherYear(figure, title, passage)) return null;
  const sentence = { start: 0, end: text.length };
  const tokens = tokensOf(text, marks, sentence);
  const reader = new Reader(passage, tokens, () => [], context);
  const words = reference.title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return {
    frame: 'EVENT',
    roles: rolesOf({
      event: PUBLICATION,
      what: { keys: [...new Set(words.map(stem))].sort(), text: reference.title, span: title },
      parties: reader.filler(tokens.filter((token) => token.tag === 'name')),
      entry: entryRole(reference),
    }),
    figure,
    sentence,
    topic: `date of “${reference.title}”`,
    ...UNQUALIFIED,
  };
}

/** The label by which markers call the entry. */
export function entryRole({ id }: Reference): Filler {
  return { keys: [id], text: id, span: null };
}

/** An entry with dates of other years, but in its title, lists several works or editions. */
function hasOtherYear(figure: DateMention, title: Span, { marks }: Passage): boolean {
  return marks.some(
    (mark) =>
      mark.type === 'date' &&
      mark.iso.slice(0, 4) !== figure.iso.slice(0, 4) &&
      !(title.start <= mark.span.start && mark.span.end <= title.end),
  );
}

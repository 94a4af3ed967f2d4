import type { Mark } from '../marks/mark.js';
import type { Span } from '../text/document.js';
import { closedTag, type Tag } from './lexicon.js';
import { type VerbReading, verbReading } from './verbs.js';

/** A word, a mark (which is one token however many words it has) or a punctuation sign of a sentence. */
export interface Token {
  /** Offsets into the flow. */
  readonly start: number;
  readonly end: number;
  /** Lower case; what stands in the flow otherwise. */
  readonly word: string;
  readonly tag: Tag;
  readonly mark: Mark | null;
  /** The words in front that belong to a figure, lower case: "an additional". */
  readonly hedge?: string;
  /** How a word tagged `verb` is read; null for the rest. */
  readonly verb: VerbReading | null;
}

/** A token before its tag is known. */
type RawToken = Omit<Token, 'tag' | 'verb'>;

/** Words or single signs. A possessive ending is cut off below; dashes between words stay signs. */
const WORD = /['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’&-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

const SIGNS: ReadonlyMap<string, Tag> = new Map(
  Object.entries({
    ',': 'comma',
    '(': 'open',
    '[': 'open',
    ')': 'close',
    ']': 'close',
    ';': 'break',
    ':': 'break',
    '—': 'break',
    '–': 'break',
    '?': 'break',
    '!': 'break',
    '&': 'conjunction',
  }),
);

/** Words in front of a figure that its approximator already tells, or that say nothing of its own; they join its token. */
const HEDGES = new Set([
  ...'about around approximately roughly nearly almost over under above below some only just exactly slightly well'.split(
    ' ',
  ),
  ...['up to', 'close to', 'at least', 'at most', 'more than', 'less than', 'fewer than', 'greater than', 'as much as'],
  ...['as many as', 'as high as', 'as low as', 'as little as', 'no more than', 'no less than', 'no fewer than'],
  ...[
    'an estimated',
    'an additional',
    'another',
    'a further',
    'a total of',
    'a record',
    'a combined',
    'a whopping',
    'nearly a',
    'almost a',
    'about a',
  ],
]);

/**
 * The tokens of a sentence. Markers and cross-references are left out: they are not part of what it says.
 * @param text The flow's text.
 * @param marks All marks of the flow, in order of `span.start`.
 */
export function tokensOf(text: string, marks: readonly Mark[], sentence: Span): readonly Token[] {
  const spans = wholeMarks(marks, sentence);
  const raw: RawToken[] = [];
  let at = sentence.start;
  for (const mark of [...spans, null]) {
    const stop = mark ? mark.span.start : sentence.end;
    for (const match of text.slice(at, stop).matchAll(WORD)) raw.push(...splitPossessive(match[0], at + match.index));
    if (!mark) break;
    if (mark.type !== 'marker' && mark.type !== 'crossref') {
      const { start, end } = mark.span;
      raw.push({ start, end, word: text.slice(start, end).toLowerCase(), mark });
    }
    at = mark.span.end;
  }
  return tagged(
    absorbHedges(
      joined(raw).map((token, i, all) => (isLabel(token, all[i - 1], all[i + 1]) ? { ...token, mark: null } : token)),
    ),
    /[.!?]/.test(text.slice(sentence.end - 2, sentence.end)),
  );
}

/** "Region 4", "district 12": a small number behind a noun, counting nothing, names a thing and is no figure of it. */
function isLabel(token: RawToken, before: RawToken | undefined, next: RawToken | undefined): boolean {
  const { mark, word } = token;
  if (mark?.type !== 'quantity' || mark.kind !== 'count' || !/^\d{1,3}$/.test(word) || !before || before.mark)
    return false;
  const isNoun =
    /^\p{L}{3,}$/u.test(before.word) && closedTag(before.word) === null && verbReading(before.word) === null;
  const counts = next !== undefined && !next.mark && /^\p{L}/u.test(next.word) && closedTag(next.word) === null;
  return isNoun && !counts;
}

/** Marks of the sentence without overlap: of two that overlap the quantity, else the one that starts first, else the longer. */
function wholeMarks(marks: readonly Mark[], sentence: Span): Mark[] {
  const whole: Mark[] = [];
  for (const mark of marks) {
    if (mark.span.start < sentence.start || mark.span.end > sentence.end || mark.span.start >= mark.span.end) continue;
    const last = whole.at(-1);
    if (!last || mark.span.start >= last.span.end) whole.push(mark);
    else if (mark.type === 'quantity' && last.type === 'entity') whole[whole.length - 1] = mark;
    else if (mark.span.start === last.span.start && mark.span.end > last.span.end) whole[whole.length - 1] = mark;
  }
  return whole;
}

function splitPossessive(surface: string, start: number): RawToken[] {
  const end = start + surface.length;
  const cut = /['’]s?$/.exec(surface);
  if (cut?.index === 0) return [{ start, end, word: "'s", mark: null }];
  if (!cut) return [{ start, end, word: surface.toLowerCase(), mark: null }];
  return [
    { start, end: start + cut.index, word: surface.slice(0, cut.index).toLowerCase(), mark: null },
    { start: start + cut.index, end, word: "'s", mark: null },
  ];
}

/** "As well as" joins as "and" does: one token. */
function joined(raw: readonly RawToken[]): readonly RawToken[] {
  if (!raw.some(({ word }) => word === 'well')) return raw;
  return raw.flatMap((token, i) => {
    const isMiddle = token.word === 'well' && raw[i - 1]?.word === 'as' && raw[i + 1]?.word === 'as';
    if (isMiddle) return [{ ...token, start: raw[i - 1]!.start, end: raw[i + 1]!.end, word: 'and' }];
    const isAround =
      token.word === 'as' &&
      [i - 1, i + 1].some((at) => raw[at]?.word === 'well' && raw[at - 1]?.word === 'as' && raw[at + 1]?.word === 'as');
    return isAround ? [] : [token];
  });
}

/** Takes "more than", "an estimated" and the like into the figure's token. */
function absorbHedges<T extends RawToken>(raw: readonly T[]): T[] {
  const kept: T[] = [];
  for (const token of raw) {
    const hedge: T[] = [];
    if (token.mark?.type === 'quantity')
      for (let length = hedgeLength(kept); length > 0; length = hedgeLength(kept))
        hedge.unshift(...kept.splice(kept.length - length));
    const [first] = hedge;
    kept.push(first ? { ...token, start: first.start, hedge: hedge.map(({ word }) => word).join(' ') } : token);
  }
  return kept;
}

/** How many tokens at the end are a hedge; the longest. */
function hedgeLength(tokens: readonly { readonly word: string }[]): number {
  for (let length = Math.min(3, tokens.length); length > 0; length--) {
    const words = tokens.slice(-length).map((token) => token.word);
    if (HEDGES.has(words.join(' '))) return length;
  }
  return 0;
}

function tagged(raw: readonly RawToken[], isSentence: boolean): Token[] {
  const tokens: Token[] = [];
  raw.forEach((token, i) => {
    tokens.push({ ...token, ...tagOf(token, tokens, raw[i + 1] ?? null) });
  });
  const told =
    isSentence && tokens.every(({ tag }) => tag !== 'verb' && tag !== 'auxiliary') ? withVerb(tokens) : tokens;
  return told.map((token, i) =>
    isGerundSubject(token, tokens[i + 1]) ? { ...token, tag: 'noun', verb: null } : token,
  );
}

/** "The strike cut grain exports": a sentence has a verb, and the first word that may be one behind a noun is it. */
function withVerb(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ tag, word }, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    if (tag !== 'noun' || !before || !next || (before.tag !== 'noun' && before.tag !== 'name')) return false;
    const verb = verbReading(word);
    if (!verb || verb.form === 'ing' || next.word === 'of') return false;
    return verb.form === 's' || verb.invariant || verb.form === 'past' || isPlural(before.word);
  });
  return tokens.map((token, i) => (i === at ? { ...token, tag: 'verb', verb: verbReading(token.word) } : token));
}

/** "Lending rose": an "-ing" form in front of a finite verb is that verb's subject. */
function isGerundSubject(token: Token, next: Token | undefined): boolean {
  if (token.verb?.form !== 'ing' || !next) return false;
  return next.tag === 'auxiliary' ? next.word !== 'been' : next.verb?.form === 's' || next.verb?.form === 'past';
}

function tagOf(
  token: RawToken,
  before: readonly Token[],
  next: RawToken | null,
): { readonly tag: Tag; readonly verb: VerbReading | null } {
  const none = { verb: null };
  if (token.mark) return { tag: MARK_TAGS[token.mark.type], ...none };
  const sign = SIGNS.get(token.word);
  if (sign) return { tag: sign, ...none };
  if (!/[\p{L}\p{N}]/u.test(token.word)) return { tag: token.word === "'" ? 'possessive' : 'adverb', ...none };
  if (token.word === "'s") return { tag: 'possessive', ...none };
  // "According to" is one preposition.
  if (token.word === 'to' && before.at(-1)?.word === 'according') return { tag: 'adverb', ...none };
  const closed = closedTag(token.word);
  if (closed)
    return {
      tag: closed === 'relative' && isNounAfter(token.word, before.at(-1), next) ? 'determiner' : closed,
      ...none,
    };
  const verb = verbReading(token.word) ?? unknownVerb(token.word, before, next);
  return verb && isVerbHere(verb, before, next) ? { tag: 'verb', verb } : { tag: 'noun', ...none };
}

/** "Could afford", "overhauled the": behind a modal, or with "-ed" between two phrases, a word of no other class is a verb. */
function unknownVerb(word: string, before: readonly Token[], next: RawToken | null): VerbReading | null {
  let i = before.length - 1;
  while (i >= 0 && (before[i]!.tag === 'adverb' || before[i]!.tag === 'negation')) i--;
  const last = before[i];
  const verb = { lemma: word, noun: false, invariant: false } as const;
  if (last?.tag === 'auxiliary' && MODALS.has(last.word)) return { ...verb, form: 'base' };
  const opens = next !== null && (next.mark !== null || closedTag(next.word) === 'determiner');
  const isPast = /^[a-z]{3,}ed$/.test(word) && (last?.tag === 'noun' || last?.tag === 'name') && opens;
  return isPast ? { ...verb, lemma: word.slice(0, -2), form: 'past' } : null;
}

const MODALS = new Set('will would can could may might shall should must cannot'.split(' '));

const MARK_TAGS: Readonly<Record<Mark['type'], Tag>> = {
  quantity: 'figure',
  date: 'date',
  entity: 'name',
  acronym: 'name',
  marker: 'adverb',
  crossref: 'adverb',
};

/** "That program" points; "the program that …" and "found that Peru …" relate. */
function isNounAfter(word: string, before: Token | undefined, next: RawToken | null): boolean {
  if (next?.mark && before?.tag === 'verb') return false;
  return word === 'that' && next !== null && closedTag(next.word) === null && verbReading(next.word) === null;
}

/** Tells the verb "exports" from the noun by the words around it. */
function isVerbHere(verb: VerbReading, before: readonly Token[], next: RawToken | null): boolean {
  let i = before.length - 1;
  while (i >= 0 && (before[i]!.tag === 'adverb' || before[i]!.tag === 'negation')) i--;
  const last = before[i] ?? null;
  const nextTag = next
    ? next.mark
      ? MARK_TAGS[next.mark.type]
      : (SIGNS.get(next.word) ?? closedTag(next.word))
    : null;
  if (last?.word === 'to' || last?.tag === 'auxiliary') {
    // "to exports" and "is home" stay nouns: after "to" only a bare form, after an auxiliary any but the s-form.
    // "Committed to cutting its debt": the "-ing" form has an object of its own.
    if (last.word === 'to' && verb.form === 'ing') return nextTag === 'determiner';
    if (last.word === 'to') return verb.form === 'base' && (!verb.noun || nextTag !== 'preposition');
    return verb.form !== 's' && !(verb.noun && !verb.invariant && isBe(last.word));
  }
  if (last === null) return verb.form === 'ing' || (verb.form === 'past' && nextTag !== null);
  if (last.tag === 'determiner' || last.tag === 'possessive') return false;
  if (last.tag === 'preposition') {
    if (verb.form !== 'ing' || verb.noun || nextTag === 'preposition') return false;
    return !INDUSTRIES.has(verb.lemma) || nextTag === 'determiner';
  }
  if (last.tag === 'pronoun' || last.tag === 'relative') return true;
  if (verb.form === 'past') return last.tag !== 'figure' || nextTag !== null;
  if (verb.form === 'ing') {
    // "Chip manufacturing", but "companies manufacturing chips".
    if (INDUSTRIES.has(verb.lemma) && last.tag === 'noun') return isPlural(last.word);
    return last.tag === 'comma' || nextTag !== null || last.tag === 'noun';
  }
  // "Norway already cut emissions": an adverb between subject and verb.
  if (i < before.length - 1 && last.tag === 'name') return true;
  if (last.tag === 'figure') return verb.form === 's' && !verb.noun;
  if (last.tag === 'conjunction') return continuesVerbs(verb, before, nextTag);
  // "The act, signed in May, gives …".
  if (last.tag === 'comma') return verb.form === 's' && !verb.noun;
  if (last.tag !== 'noun' && last.tag !== 'name' && last.tag !== 'date' && last.tag !== 'close') return false;
  // "Inflation hit 9 percent", "Peru set a limit".
  if (verb.invariant && (nextTag === 'figure' || nextTag === 'determiner')) return true;
  if (!verb.noun) return verb.form === 's' || isPlural(last.word) || last.tag === 'name';
  if (next && GOVERNS.get(next.word)?.has(verb.lemma)) return true;
  const opens =
    nextTag === 'determiner' ||
    nextTag === 'figure' ||
    nextTag === 'adverb' ||
    next?.word === 'to' ||
    next?.word === 'that';
  return opens && (verb.form === 's' || (last.tag === 'noun' && isPlural(last.word)));
}

/** Verbs whose "-ing" form names an industry or an activity: "for manufacturing incentives", "in training programs". */
const INDUSTRIES = new Set(
  'manufacture train farm mine process ship fish trade test refine spend lend borrow finance fund teach host'.split(
    ' ',
  ),
);

/** "Would cut emissions and create jobs", "cuts costs and creates jobs": a verb in the form of one before "and". */
function continuesVerbs(verb: VerbReading, before: readonly Token[], nextTag: Tag | null | undefined): boolean {
  if (verb.noun && nextTag !== 'determiner' && nextTag !== 'figure') return false;
  const clause = before.slice(before.findLastIndex(({ tag }) => tag === 'break' || tag === 'subordinator') + 1);
  return clause.some(
    (token) => token.verb?.form === verb.form || (verb.form === 's' && /^(?:is|has|does)$/.test(token.word)),
  );
}

function isPlural(word: string): boolean {
  return word.endsWith('s') || /^(?:people|children|women|men|police|media|data)$/.test(word);
}

/** Verbs that a preposition tells from the noun: "accounts for", "stands at", "falls to". */
const GOVERNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    for: new Set(['account', 'aim', 'call']),
    at: new Set(['stand', 'peak', 'hold', 'value']),
    to: new Set(['amount', 'rise', 'fall', 'increase', 'drop', 'decline', 'surge', 'jump', 'climb', 'grow']),
    by: new Set(['rise', 'fall', 'increase', 'drop', 'decline', 'surge', 'jump', 'climb', 'grow']),
    up: new Set(['make']),
    aside: new Set(['set']),
  }),
);

function isBe(word: string): boolean {
  return /^(?:is|are|was|were|be|been|being)$/.test(word);
}

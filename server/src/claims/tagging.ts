import { holdsLetterOrDigit } from '../marks/letters.js';
import type { Mark } from '../marks/mark.js';
import { closedTag, isBe, type Tag } from './lexicon.js';
import { kindOf, type RawToken, type Token } from './token.js';
import { type VerbReading, verbClass, verbReading } from './verbs.js';

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

/**
 * Tells what each word does in its sentence, by its class and by the words around it.
 * @param isSentence Whether it ends like a sentence, which has a verb.
 */
export function tagged(raw: readonly RawToken[], isSentence: boolean): Token[] {
  const tokens: Token[] = [];
  raw.forEach((token, i) => {
    const { start, end, word, mark, hedge } = token;
    const { tag, verb } = tagOf(token, tokens, raw[i + 1] ?? null);
    tokens.push(
      hedge === undefined ? { start, end, word, mark, tag, verb } : { start, end, word, mark, hedge, tag, verb },
    );
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
  const { mark, word } = token;
  if (mark) return { tag: MARK_TAGS[mark.type], verb: null };
  const sign = SIGNS.get(word);
  if (sign) return { tag: sign, verb: null };
  if (!holdsLetterOrDigit(word)) return { tag: word === "'" ? 'possessive' : 'adverb', verb: null };
  if (word === "'s") return { tag: 'possessive', verb: null };
  // "According to" is one preposition.
  if (word === 'to' && before.at(-1)?.word === 'according') return { tag: 'adverb', verb: null };
  // "Norway built 10 percent of that in 2020".
  if (word === 'that' && before.at(-1)?.word === 'of') return { tag: 'pronoun', verb: null };
  const closed = closedTag(word);
  if (closed) {
    const isPointing = closed === 'relative' && isNounAfter(word, before.at(-1), next);
    return { tag: isPointing ? 'determiner' : closed, verb: null };
  }
  if (next?.word === 'to' && isBe(before.at(-1)?.word ?? '') && EXPECTANT.has(word))
    return { tag: 'adverb', verb: null };
  const verb = verbReading(word) ?? unknownVerb(word, before, next);
  return verb && isVerbHere(verb, before, next) ? { tag: 'verb', verb } : { tag: 'noun', verb: null };
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

/** "Is due to rise": a verb comes. */
const EXPECTANT = new Set('due likely unlikely bound poised slated ready certain sure about able'.split(' '));

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
  // "Pledged that emissions would fall": it points at one thing only.
  if (word !== 'that' || next === null || /[^sui]s$/.test(next.word)) return false;
  return closedTag(next.word) === null && verbReading(next.word) === null;
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
    if (last.word === 'to')
      return verb.form === 'base' && (!verb.noun || nextTag !== 'preposition' || isGoverning(verb, next));
    return verb.form !== 's' && !(verb.noun && !verb.invariant && isBe(last.word));
  }
  // "Helps cut emissions": behind "help", a bare form with an object is what it helps to do.
  if (last?.verb?.lemma === 'help' && verb.form === 'base')
    return next !== null && (nextTag === null || OBJECT.has(nextTag!));
  // "Spending on ports rose", "raise lending to farms": what such a verb is done to has no preposition.
  if (verb.form === 'ing' && nextTag === 'preposition' && isMoney(verb)) return false;
  if (last === null) return verb.form === 'ing' || (verb.form === 'past' && nextTag !== null);
  // "This includes $5 billion": of one thing no plural is told.
  if (last.word === 'this') return verb.form === 's';
  if (last.tag === 'determiner' || last.tag === 'possessive') return false;
  if (last.tag === 'preposition') {
    if (verb.form !== 'ing' || verb.noun || nextTag === 'preposition') return false;
    return !INDUSTRIES.has(verb.lemma) || nextTag === 'determiner';
  }
  // "That taxes would fall", "that taxes fell".
  if (last.tag === 'pronoun' || last.tag === 'relative')
    return !(verb.noun && (nextTag === 'auxiliary' || (next !== null && verbReading(next.word)?.form === 'past')));
  if (verb.form === 'past') return last.tag !== 'figure' || nextTag !== null;
  if (verb.form === 'ing') {
    // "Chip manufacturing", but "companies manufacturing chips".
    if (INDUSTRIES.has(verb.lemma) && last.tag === 'noun') return isPlural(last.word);
    return last.tag === 'comma' || nextTag !== null || last.tag === 'noun';
  }
  // "Norway already cut emissions": an adverb between subject and verb.
  if (i < before.length - 1 && last.tag === 'name') return true;
  // "91 percent hold a certificate".
  if (last.tag === 'figure')
    return (verb.form === 's' && !verb.noun) || (nextTag === 'determiner' && kindOf(last) === 'percent');
  // "And thus increase deficits": an adverb goes with a verb.
  if (last.tag === 'conjunction') return continuesVerbs(verb, before, i < before.length - 1 ? 'determiner' : nextTag);
  // "The act, signed in May, gives …".
  if (last.tag === 'comma') return (verb.form === 's' && !verb.noun) || closesRelative(before, i);
  if (last.tag !== 'noun' && last.tag !== 'name' && last.tag !== 'date' && last.tag !== 'close') return false;
  // "Inflation hit 9 percent", "Peru set a limit".
  if (verb.invariant && (nextTag === 'figure' || nextTag === 'determiner')) return true;
  if (!verb.noun) return verb.form === 's' || isPlural(last.word) || last.tag === 'name';
  if (isGoverning(verb, next)) return true;
  // "The Board projects exports will grow": a plural is seldom in front of a noun that it tells the kind of.
  if (
    verb.form === 's' &&
    verbClass(verb.lemma) === 'estimate' &&
    last.tag === 'name' &&
    (nextTag ?? 'name') === 'name'
  )
    return next !== null;
  const opens =
    nextTag === 'determiner' ||
    nextTag === 'figure' ||
    nextTag === 'adverb' ||
    next?.word === 'to' ||
    next?.word === 'that';
  return opens && (verb.form === 's' || (last.tag === 'noun' && isPlural(last.word)));
}

/** What an object begins with, beside a noun. */
const OBJECT: ReadonlySet<Tag> = new Set(['determiner', 'name', 'figure', 'possessive', 'pronoun']);

/** "The fund, which was set up in 2022, helps …": behind a relative clause between commas, the subject's verb is still to come. */
function closesRelative(before: readonly Token[], comma: number): boolean {
  const at = before.findLastIndex(({ tag }) => tag === 'relative');
  if (at < 1 || before[at - 1]!.tag !== 'comma') return false;
  const isOne = before.slice(at, comma).every(({ tag }) => tag !== 'comma');
  return isOne && before.slice(0, at).every(({ tag }) => tag !== 'verb' && tag !== 'auxiliary' && tag !== 'break');
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

const CHANGES = new Set(['rise', 'fall', 'increase', 'drop', 'decline', 'surge', 'jump', 'climb', 'grow']);
/** Verbs that a preposition tells from the noun: "accounts for", "stands at", "falls to". */
const GOVERNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    for: new Set(['account', 'aim', 'call']),
    at: new Set(['stand', 'peak', 'hold', 'value']),
    to: new Set(['amount', ...CHANGES]),
    by: CHANGES,
    from: CHANGES,
    up: new Set(['make']),
    aside: new Set(['set']),
  }),
);

function isGoverning({ lemma }: VerbReading, next: RawToken | null): boolean {
  return next !== null && (GOVERNS.get(next.word)?.has(lemma) ?? false);
}

function isMoney({ lemma }: VerbReading): boolean {
  return /^(?:spend|lend|borrow|fund|finance)$/.test(lemma);
}

import { datedByName, isKindOfAgreement, treatyOf } from './agreements.js';
import { circumstancesOf, isMissed, isPartial } from './circumstances.js';
import type { Dated, Filler } from './claim.js';
import { rolesOf } from './frame.js';
import { isNameKey } from './keys.js';
import { groupTokens, type Reader } from './reader.js';
import type { Group, Predication, Statement, Verb } from './statement.js';
import type { Token } from './token.js';

/**
 * Kinds of event with the verbs that tell them, from the vocabulary of treaties, laws and institutions. An event happens
 * once, so that two dates of it disagree; verbs of what recurs (meet, visit, report) are left out.
 */
const EVENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    founding: 'found establish create set',
    signing: 'sign',
    ratification: 'ratify',
    enactment: 'enact',
    passage: 'pass',
    adoption: 'adopt',
    launch: 'launch',
    conclusion: 'conclude',
    'entry into force': 'enter come take apply',
    repeal: 'repeal abolish terminate dissolve',
    completion: 'complete finish',
    opening: 'open inaugurate',
  }).flatMap(([event, verbs]) => verbs.split(' ').map((verb) => [verb, event] as const)),
);

/** The same events as nouns: "since its founding in 1995", "the treaty's entry into force in 2012". */
const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    founding: 'founding foundation establishment creation',
    signing: 'signing signature',
    ratification: 'ratification',
    enactment: 'enactment',
    passage: 'passage',
    adoption: 'adoption',
    launch: 'launch',
    conclusion: 'conclusion',
    'entry into force': 'entry',
    repeal: 'repeal abolition termination dissolution',
    completion: 'completion',
    opening: 'opening inauguration',
  }).flatMap(([event, nouns]) => nouns.split(' ').map((noun) => [noun, event] as const)),
);

/** What only texts undergo: laws, agreements, programmes. */
const OF_TEXTS = new Set(['signing', 'ratification', 'enactment', 'passage', 'adoption', 'entry into force']);

/** An event that happens once, with whom it happens to: "the Ports Treaty was signed in 1994". Null where it is none. */
export function eventOf(statement: Statement, reader: Reader): Dated | null {
  const { verb, subject, object, figure, before } = statement;
  const isTimed =
    before === 'in' ||
    before === 'on' ||
    isAdjoined(statement) ||
    isStart(statement, reader) ||
    isInService(statement, reader);
  if (figure.mark?.type !== 'date') return null;
  if (!isTimed) return datedByName(statement, figure.mark, reader);
  const own = verb && { verb, subject, object: object ?? relatedTo(statement) };
  const found = happened(statement, own, reader);
  return found && !isMissed(statement) && !isPartial(statement) ? withCircumstances(found, statement, reader) : null;
}

function happened(statement: Statement, own: Predication | null, reader: Reader): Dated | null {
  const { verb, subject, figure, opened, governor } = statement;
  return (
    (own && happening(own, statement.tokens, reader)) ??
    (opened && happening(opened, statement.tokens, reader)) ??
    (governor && named(governor, reader)) ??
    (subject && verb && TIMES.test(verb.lemma) ? named(subject, reader) : null) ??
    (subject && isInForce(statement, reader) ? dated('entry into force', subject, [figure], reader) : null) ??
    (subject && isInService(statement, reader) ? dated('opening', subject, [figure], reader, true) : null)
  );
}

function withCircumstances(found: Dated, statement: Statement, reader: Reader): Dated {
  const { opened, tokens } = statement;
  const done = opened ?? statement;
  // Who signs what has no name is what it is told by.
  const isNamed = found.roles.what?.span !== null;
  const actor = done.verb?.passive || !isNamed ? null : done.subject;
  const what = tokens.find(({ start, mark }) => mark !== null && start === found.roles.what?.span?.start) ?? null;
  const told = circumstancesOf(statement, found.roles.event!.keys[0]!, actor, what, reader);
  return { ...found, roles: { ...found.roles, ...told } };
}

/** "The act, which the President signed in May": the act. */
function relatedTo({ subject, tokens, verb }: Statement): Group | null {
  const at = subject && !verb?.passive ? tokens.indexOf(subject.tokens[0]!) : -1;
  if (at < 2 || !/^(?:which|that)$/.test(tokens[at - 1]!.word)) return null;
  const named = tokens[at - 2]!.tag === 'comma' ? tokens[at - 3] : tokens[at - 2];
  return named?.tag === 'name' ? { tokens: [named], links: [] } : null;
}

/** Verbs that say no more of an event than when it is: "completion is expected in 2035". */
const TIMES = /^(?:be|expect|plan|schedule|slate|foresee|anticipate|occur|follow|come|happen)$/;

/** "Has been in force since May 2024". */
function isInForce(statement: Statement, reader: Reader): boolean {
  return hasBeen(statement, /\bin (?:force|effect) since $/, reader);
}

/** "Has been in operation since May 2024", "is operational since May 2024". */
function isInService(statement: Statement, reader: Reader): boolean {
  return hasBeen(statement, /\b(?:in (?:operation|service|use)|operational|operating|open) since $/, reader);
}

function hasBeen({ before, figure, verb }: Statement, words: RegExp, reader: Reader): boolean {
  const isState = before === 'since' && (verb?.lemma === 'be' || verb?.lemma === 'operate');
  return isState && words.test(reader.text.slice(Math.max(0, figure.start - 40), figure.start));
}

/** "Entered into force August 1, 2024", "signed August 1, 2024". */
function isAdjoined({ tokens, figure }: Statement): boolean {
  const before = tokens[tokens.indexOf(figure) - 1];
  return before !== undefined && (/^(?:force|effect|law)$/.test(before.word) || before.tag === 'verb');
}

/** "Has applied since May 2024", "applies from May 2024": what applies is in force. */
function isStart(statement: Statement, reader: Reader): boolean {
  const { before, verb } = statement;
  return isInForce(statement, reader) || (verb?.lemma === 'apply' && (before === 'since' || before === 'from'));
}

/** "Peru signed the treaty": the treaty; "the treaty was signed", "the treaty, signed in …", "entered into force": too. */
function happening({ verb, subject, object }: Predication, tokens: readonly Token[], reader: Reader): Dated | null {
  const starts = startsService(verb, reader);
  const isLaw = becomesLaw(verb, reader);
  const event = isLaw ? 'signing' : starts ? 'opening' : EVENTS.get(verb.lemma);
  if (!event || verb.negated || !(isLaw || starts || isIdiom(verb, reader))) return null;
  // Each chamber passes a bill on a day of its own.
  if (verb.lemma === 'pass' && !verb.passive) return null;
  const isDone = !verb.passive && !starts && !isLaw && event !== 'entry into force' && object !== null;
  const thing = isDone ? object : subject;
  return dated(event, thing, verb.tokens, reader, !isDone) ?? treatyOf(event, verb, thing, tokens, reader);
}

function named(group: Group, reader: Reader): Dated | null {
  const at = group.tokens.findLastIndex((token) => token.tag === 'noun');
  const noun = group.tokens[at];
  const event = noun && NOUNS.get(noun.word);
  if (!event || (event === 'entry into force' && !isFollowed(noun, /^ into (?:force|effect)/, reader))) return null;
  const owner = group.tokens.slice(0, at);
  const of = group.links.find(({ preposition }) => preposition === 'of');
  return dated(event, of?.group ?? { tokens: owner, links: [] }, [noun], reader);
}

/**
 * @param thing What it happens to.
 * @param tokens What tells the event.
 * @param isOwn Whether the thing is the verb's subject, so that nobody else's name stands for it.
 */
function dated(
  event: string,
  thing: Group | null,
  tokens: readonly Token[],
  reader: Reader,
  isOwn = false,
): Dated | null {
  const things = groupTokens(thing).filter((token, i, all) => {
    // "The second line of the railway opened": not all of it.
    const isWhole = isOwn && thing!.tokens.includes(token);
    return isThing(token, event, reader, isWhole) && !owns(all, i);
  });
  if (things[0] && DERIVED.test(reader.text.slice(Math.max(0, things[0].start - 60), things[0].start))) return null;
  if (things[0] && isPart(things[0], thing!)) return null;
  const named = reader.filler(things.slice(0, 1));
  const what = named ? withKeys(named, which(things[0]!, thing!)) : thing && described(thing, reader);
  if (!what) return null;
  const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  // "Its founding": what that stands for is a guess.
  const guessed = things[0]?.mark === null ? { ...what, text: things[0].word } : null;
  const owner = things[0] ? reader.filler(owners(things[0], thing!, reader)) : null;
  return {
    frame: 'EVENT',
    roles: rolesOf({
      event: { keys: [event], text: reader.text.slice(span.start, span.end), span },
      what,
      guessed,
      owner,
    }),
    topic: `${event} of ${what.text}`,
  };
}

/** "The first section of the line opened", "the northern tube of the tunnel": not all of it. */
function isPart(name: Token, { tokens }: Group): boolean {
  const head = tokens.at(-1);
  if (tokens.includes(name) || !head) return false;
  return (head.tag === 'noun' && !WORK.test(head.word)) || SOME.test(head.word);
}

/** What is done on a thing, all of it. */
const WORK = /^(?:construction|building|works?|whole|text)$/;

const SOME = /^(?:most|much|some|half|parts?|portions?|rest)$/;

/** "The second Lisbon terminal", "the new Larsen Bridge": words that tell it from another of its name. */
function which(name: Token, { tokens }: Group): readonly string[] {
  const before = tokens.slice(0, Math.max(0, tokens.indexOf(name)));
  return before.flatMap(({ word }) => (WHICH.test(word) ? [word] : []));
}

/** "California's Clean Air Act", "the Green Line in Dubai": whose it is, of several of one name. */
function owners(name: Token, { tokens, links }: Group, reader: Reader): readonly Token[] {
  const before = tokens.slice(0, Math.max(0, tokens.indexOf(name)));
  const places = links.flatMap(({ preposition, group }) => (preposition === 'in' ? group.tokens : []));
  return [...before, ...places].filter(
    (token) => token !== name && (reader.isPlace(token) || /^(?:state|federal)$/.test(token.word)),
  );
}

const WHICH =
  /^(?:first|second|third|fourth|fifth|draft|new|old|former|original|another|other|next|revised|amended|modernised|modernized|upgraded|upper|lower|northern|southern|eastern|western|amending)$/;

function withKeys(filler: Filler, keys: readonly string[]): Filler {
  return keys.length === 0 ? filler : { ...filler, keys: [...new Set([...filler.keys, ...keys])].sort() };
}

/** "Its protocol was signed", "the pact's protocol": another thing is meant than the one that has it. */
function owns(tokens: readonly Token[], at: number): boolean {
  const isOwner = /^(?:its|their)$/.test(tokens[at]!.word) || tokens[at + 1]?.tag === 'possessive';
  return isOwner && tokens.slice(at + 1).some(({ tag }) => tag === 'noun');
}

/** "The protocol to the treaty", "rules under the act": what a law or treaty has beside itself. */
const DERIVED =
  /\b(?:protocols?|annex|appendix|amendments?|successor|addendum|supplement|rules?|regulations?|guidance|guidelines|revision|renewal|extension)(?: (?:to|of|on|under|for|amending|implementing|supplementing|replacing))?(?: (?:the|this|that))? $/i;

/** How many words it takes to say what a thing without a name is, beside whose it is. */
const TELLING = 3;

/** What is built once, under a name. */
const STRUCTURE =
  /^(?:dam|bridge|tunnel|airport|terminal|line|railway|motorway|canal|pipeline|reactor|plant|factory|port|harbou?r|stadium|tower|hospital|museum|library)$/;

/** "Japan's controls on exports of chips": a thing without a name is the same where all words for it are. */
function described(thing: Group, reader: Reader): Filler | null {
  const what = reader.filler(thing);
  const names = what?.keys.filter(isNameKey) ?? [];
  const isBuilt = STRUCTURE.test(thing.tokens.at(-1)?.word ?? '');
  if (!what || names.length === 0 || what.keys.length - names.length < (isBuilt ? 1 : TELLING)) return null;
  return { ...what, keys: [what.keys.join(' ')] };
}

/** "Became law", "received Royal Assent": a bill becomes law by its signature. */
function becomesLaw({ lemma, tokens }: Verb, reader: Reader): boolean {
  if (lemma === 'become') return isFollowed(tokens.at(-1)!, /^ (?:a )?law\b/, reader);
  return (
    /^(?:receive|get|obtain|give)$/.test(lemma) && isFollowed(tokens.at(-1)!, /^ (?:the )?royal assent\b/i, reader)
  );
}

/** "Entered service", "go into operation", "became operational": what is built opens. */
function startsService({ lemma, tokens }: Verb, reader: Reader): boolean {
  const words = STARTS[lemma];
  return words !== undefined && isFollowed(tokens.at(-1)!, words, reader);
}

/** "Service", "full operation", "commercial operations", "operating". */
const SERVICE = '(?:commercial |regular |full )?(?:service|operation|operating)';

const STARTS: Readonly<Record<string, RegExp>> = {
  enter: new RegExp(`^ (?:into )?${SERVICE}`),
  go: new RegExp(`^ (?:into ${SERVICE}|live|online|operational)`),
  come: new RegExp(`^ (?:into ${SERVICE}|online|on ?stream)`),
  become: /^ (?:fully )?operational/,
  begin: new RegExp(`^ ${SERVICE}`),
  start: new RegExp(`^ ${SERVICE}`),
};

/** "Entered into force" and "took effect", "set up": the verb alone says too little. */
function isIdiom({ lemma, tokens }: Verb, reader: Reader): boolean {
  const last = tokens.at(-1)!;
  if (lemma === 'apply') return isFollowed(last, /^ (?:since|from|as of) /, reader);
  if (lemma === 'enter' || lemma === 'come') return isFollowed(last, /^ into (?:force|effect)/, reader);
  if (lemma === 'take') return isFollowed(last, /^ effect/, reader);
  return lemma !== 'set' || isFollowed(last, /^ up\b/, reader);
}

function isFollowed(token: Token, words: RegExp, reader: Reader): boolean {
  return words.test(reader.text.slice(token.end, token.end + 32));
}

function isThing(token: Token, event: string, reader: Reader, isOwn: boolean): boolean {
  const type = reader.nameOf(token)?.type;
  if (type === undefined || type === 'country' || type === 'region' || type === 'person') return false;
  if (isKindOfAgreement(token)) return false;
  // Who finishes or opens something may have its own name in front: what it is, all words for it tell.
  if ((event === 'completion' || event === 'opening') && !isOwn) return STRUCTURE.test(token.word.split(' ').at(-1)!);
  return !OF_TEXTS.has(event) || (type !== 'organization' && type !== 'company');
}

import { remembering } from '../text/remember.js';
import { compareAwards } from './awards.js';
import type { Claim } from './claim.js';
import { isWeak, stem, WORLD } from './content.js';
import { compareFillers, differsInScope, saysMore, shareKey } from './fillers.js';
import { areFragmentsApart } from './fragment.js';
import { frameOf } from './frames/index.js';
import { isNameKey, isNumberKey } from './keys.js';
import { areNarrowed, areOfParts } from './modifiers.js';
import { areOpposite } from './opposites.js';
import { areOwnWordsApart, compareOwnWords, shareLaw } from './ownTopic.js';
import { areRolesApart } from './rolesApart.js';
import { areOfOneSize } from './sized.js';
import { sameTemplate } from './template.js';
import { compareWording } from './wording.js';

/** How two claims are about the same thing. */
export interface Topic {
  /** Whether one speaks of a part of what the other speaks of. */
  readonly narrower: boolean;
  /** 0 to 1: how sure. */
  readonly score: number;
  /** Whether the thing has one figure for all times. */
  readonly timeless: boolean;
}

/** How two claims are about the same thing where they stand in one document, and in two; null where nothing shows it. */
export interface Topics {
  readonly within: Topic | null;
  readonly across: Topic | null;
}

const NONE: Topics = { within: null, across: null };

/** Whether two claims of one unit are about the same thing; null where nothing shows it. */
export function sameTopic(a: Claim, b: Claim, sameDocument: boolean): Topic | null {
  const topics = areThingsSaidApart(a, b) ? NONE : sameTopics(a, b);
  return sameDocument ? topics.within : topics.across;
}

/** As {@link sameTopic}, both ways at once, for claims that are not {@link areTopicsApart}. */
export function sameTopics(a: Claim, b: Claim): Topics {
  if (a.roles.entry || b.roles.entry) return { within: byCitation(a, b), across: null };
  if (!areRepeated(a, b)) return areFragmentsApart(a, b, false) ? withinOnly(a, b) : topicsOf(a, b);
  let topics: Topics | null = null;
  const of = (sameDocument: boolean) => {
    if (areFragmentsApart(a, b, sameDocument)) return null;
    if (sameTemplate(a.placing, b.placing, sameDocument)) return REPEATED;
    topics ??= a.placing?.gap !== b.placing?.gap || areRolesApart(a, b) ? NONE : topicsOf(a, b);
    return sameDocument ? topics.within : topics.across;
  };
  return { within: of(true), across: of(false) };
}

/** One sentence, said twice. In it a figure's match stands at its own place. */
const REPEATED: Topic = { narrower: false, score: 1, timeless: false };

/** Fragments under headings of two documents are apart. */
function withinOnly(a: Claim, b: Claim): Topics {
  return areFragmentsApart(a, b, true) ? NONE : { within: topicsOf(a, b).within, across: null };
}

/** Whether two claims speak of different things whatever their documents: a cheap no, before {@link sameTopics}. */
export function areTopicsApart(a: Claim, b: Claim): boolean {
  if (a.roles.entry || b.roles.entry) return false;
  return (isCounted(a) && isMetonymOf(a, b) !== isMetonymOf(b, a)) || areThingsSaidApart(a, b);
}

function areThingsSaidApart(a: Claim, b: Claim): boolean {
  if (a.roles.entry || b.roles.entry) return false;
  return areSubjectsApart(a, b) || (!areRepeated(a, b) && areRolesApart(a, b));
}

/** Whether a capital stands for a country in one, which the other has by its name: "Berlin" may be the city after all. */
export function isMetonymOf({ roles: { metonym } }: Claim, { words }: Claim): boolean {
  return metonym?.keys.some((key) => words.includes(key)) ?? false;
}

/** What is counted or measured is of a place, and no government's. */
function isCounted({ figure }: Claim): boolean {
  return figure.type === 'quantity' && (figure.kind === 'count' || figure.kind === 'measure');
}

/** One sentence, said twice. */
function areRepeated({ placing: a }: Claim, { placing: b }: Claim): boolean {
  return a?.template.words === b?.template.words;
}

function topicsOf(a: Claim, b: Claim): Topics {
  const gist = byGist(a, b);
  const frame = gist?.across ? null : byFrame(a, b);
  const framed = { within: gist?.within ?? frame?.within, across: gist?.across ?? frame?.across };
  const wording = framed.within && framed.across ? null : byWording(a, b);
  const within = framed.within ?? wording;
  const across = awarded(framed.across ?? wording ?? null, a, b) ?? bySize(a, b) ?? byOwnWords(a, b);
  if ((!within && !across) || areOpposite(a.words, b.words)) return NONE;
  // A frame with scopes of its own has compared what narrows it.
  const isScoped = (frameOf(a.frame)?.scope.length ?? 0) > 0;
  const [isNarrowed, areParts] = [areNarrowed(a, b), areOfParts(a, b)];
  const narrowed = (topic: Topic | null) => {
    const isFramed = topic === framed.within || topic === framed.across;
    // What describes a thing that is named narrows nothing.
    if (topic === OF_ONE_SIZE) return topic;
    return topic && (areParts || (isNarrowed && !(isScoped && isFramed))) ? { ...topic, narrower: true } : topic;
  };
  return { within: narrowed(within), across: narrowed(across) };
}

/** Neither names anything, and the titles of their documents name different things. */
export function areSubjectsApart({ roles: { subject: a } }: Claim, { roles: { subject: b } }: Claim): boolean {
  return a !== undefined && b !== undefined && !shareKey(a, b);
}

/** Two votes of a chamber: on what, only a name tells. */
export function areVotesApart(a: Claim, b: Claim): boolean {
  const isVote = ({ scope }: Claim) => scope.includes('for') || scope.includes('against');
  return isVote(a) && isVote(b) && !shareLaw(a, b);
}

/** Words that a sentence must have in common with the title of the work that it cites. */
const CITED_WORDS = 2;

/** The title of the work that a sentence cites states the sentence's figure. */
function byCitation(a: Claim, b: Claim): Topic | null {
  const [entry, citing] = a.roles.entry ? [a, b] : [b, a];
  if (citing.roles.entry || citing.source !== entry.roles.entry?.keys[0]) return null;
  const shared = entry.words.filter((word) => !isNumberKey(word) && citing.words.includes(word));
  return shared.length < CITED_WORDS ? null : { narrower: false, score: 0.7, timeless: true };
}

/** Both clauses say the same, but for words that say little and for a verb that only one of them has. */
function byGist(a: Claim, b: Claim): Topics | null {
  const [about, other] = [a.roles.about?.keys, b.roles.about?.keys];
  if (!about || !other) return null;
  const [doing, done] = [a.roles.doing?.keys ?? [], b.roles.doing?.keys ?? []];
  const isExtra = (key: string) => !other.includes(key) && !done.includes(key);
  const isMissing = (key: string) => !about.includes(key) && !doing.includes(key);
  if (about.some((key) => !isWeak(key) && isExtra(key)) || other.some((key) => !isWeak(key) && isMissing(key)))
    return null;
  const onlyDoing = doing.filter((key) => !done.includes(key) && !other.includes(key));
  const onlyDone = done.filter((key) => !doing.includes(key) && !about.includes(key));
  if (onlyDoing.length > 0 && onlyDone.length > 0) return null;
  const shared = [...new Set([...about, ...doing])].filter(
    (key) => other.includes(key) || (done.includes(key) && about.includes(key)),
  );
  const left = about.filter(isExtra).length + other.filter(isMissing).length + onlyDoing.length + onlyDone.length;
  // One thing in common shows nothing while either side says more: "5 percent of GDP" is a share of many things.
  if (shared.length < 2 && left > 0) return null;
  // "It stood at 5 percent" tells of whom, and not what; "Peru lent Chile $5 million" does.
  const isTold = [a, b].every(({ roles }) => roles.from && roles.to) || doing.some((key) => done.includes(key));
  if (!isTold && shared.every((key) => isWeak(key) || isNameKey(key))) return null;
  if (shared.every(isWeak) || areOwnWordsApart(a, b) || areNamesApart(a, b)) return null;
  const evidence = shared.length + shared.filter(isNameKey).length;
  const sameStated = a.period?.basis === 'stated' && b.period?.basis === 'stated' && a.period.from === b.period.from;
  const topic = { narrower: false, score: evidence / (evidence + left), timeless: false };
  const isEnough =
    evidence + (sameStated ? 1 : 0) >= 2 && !shared.every((key) => isWeak(key) || HARMED.has(key) || ANY.has(key));
  return { within: topic, across: isEnough ? topic : null };
}

/** "The program could cost $9 billion", "the plan will take 5 years": which one, another sentence says. */
const ANY: ReadonlySet<string> = new Set(
  'program project plan scheme package deal bill effort initiative proposal measure system fund cost take need last'
    .split(' ')
    .map((word) => stem(word)),
);

/** "At least 18 people are dead": of what, another sentence says. */
const HARMED: ReadonlySet<string> = new Set(
  'dead injured missing homeless displaced evacuated infected'.split(' ').map((word) => stem(word)),
);

/** Both sentences name things, and none in common: "61 percent back it" in Poland, and in Hungary. */
function areNamesApart(a: Claim, b: Claim): boolean {
  const [x, y] = [namesSaid(a), namesSaid(b)];
  return x.length > 0 && y.length > 0 && !x.some((name) => y.includes(name));
}

/** The names of a claim's sentence. A claim is compared with many. */
const namesSaid = remembering(({ words }: Claim): readonly string[] => words.filter(isNameKey));

/** Whether both name one thing: without, two documents may each speak of its own country, fund or year. */
export function shareName(a: Claim, b: Claim): boolean {
  const other = namesOf(b);
  return other.length > 0 && namesOf(a).some((name) => other.includes(name));
}

/** Whether both are of the whole world, of which there is one. */
export function areOfWorld({ roles: { about: a } }: Claim, { roles: { about: b } }: Claim): boolean {
  return Boolean(a?.keys.includes(WORLD) && b?.keys.includes(WORLD));
}

/** The names of a claim's sentence and those that fill its roles from elsewhere. */
function namesOf(claim: Claim): readonly string[] {
  const { roles } = claim;
  const fillers = [roles.about, roles.subject, roles.source];
  return [...namesSaid(claim), ...fillers.flatMap((filler) => filler?.keys.filter(isNameKey) ?? [])];
}

/** What one company is awarded, of two links of one chain of payers, and for a purpose that each words in its own way. */
function awarded(topic: Topic | null, a: Claim, b: Claim): Topic | null {
  const award = topic && !topic.narrower ? null : compareAwards(a, b);
  if (!award || (topic && !award.isSame)) return topic;
  return { narrower: award.narrower, score: LOOSE, timeless: true };
}

/** Up to here a score tells of likeness, not of sameness. */
export const LOOSE = 0.7;

const OF_ONE_SIZE: Topic = { narrower: false, score: LOOSE, timeless: true };

/** How much one named thing costs, however each describes it. */
function bySize(a: Claim, b: Claim): Topic | null {
  return areOfOneSize(a, b) ? OF_ONE_SIZE : null;
}

/** Same frame, and its key roles say the same. */
function byFrame(a: Claim, b: Claim): Topics | null {
  const frame = a.frame === b.frame ? frameOf(a.frame) : null;
  if (!frame || frame.key.length === 0) return null;
  const isNamed = shareName(a, b);
  if (!isNamed && areNamesApart(a, b)) return null;
  let narrower = false;
  for (const role of frame.key) {
    const relation = compareFillers(a.roles[role], b.roles[role]);
    if (relation === 'other') return null;
    if (relation === 'part') narrower = true;
  }
  if (frame.scope.some((role) => differsInScope(a, b, role))) narrower = true;
  // What only one of them says leaves open whether they mean the same.
  const isOpen =
    (frame.apart ?? []).some((role) => (a.roles[role] === undefined) !== (b.roles[role] === undefined)) ||
    frame.scope.some((role) => saysMore(a.roles[role], b.roles[role]) || saysMore(b.roles[role], a.roles[role]));
  const topic = { narrower, score: isOpen ? LOOSE : 0.9, timeless: (frame.timeless ?? false) && !isOfPurse(a) };
  // Where the roles name nothing, whose the figure is may stand in the rest of one sentence, and nowhere for the other.
  const isOfOne = !isNamed && (namesOf(a).length === 0) !== (namesOf(b).length === 0);
  return { within: topic, across: isOfOne ? null : topic };
}

/** What a fund has and pays out changes from year to year; what a law gives does not. */
function isOfPurse({ roles: { source } }: Claim): boolean {
  return source?.keys.some((key) => /^@.* (?:fund|facility|bank)$/.test(key)) ?? false;
}

function byWording(a: Claim, b: Claim): Topic | null {
  const score = compareWording(a, b);
  // A word that only one of them has may tell them apart: enough to tell, not to warn.
  return score === null
    ? null
    : { narrower: false, score: score < 1 ? Math.min(score, LOOSE) : score, timeless: false };
}

/**
 * Nothing shows that the rest of both clauses is the same: enough to tell, not to warn. One document sets figures of
 * nearly the same thing side by side because they are not of the same.
 */
function byOwnWords(a: Claim, b: Claim): Topic | null {
  const score = compareOwnWords(a, b);
  return score === null ? null : { narrower: false, score, timeless: false };
}

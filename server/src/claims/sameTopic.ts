import type { Claim, Filler } from './claim.js';
import { isWeak, WORLD } from './content.js';
import { areFragmentsApart } from './fragment.js';
import { without } from './frame.js';
import { frameOf } from './frames/index.js';
import { isNameKey, isNumberKey } from './keys.js';
import { areNarrowed, areOfParts, isThing } from './modifiers.js';
import { areOpposite } from './opposites.js';
import { areOwnWordsApart, compareOwnWords, shareLaw } from './ownTopic.js';
import { sameTemplate } from './template.js';
import { telling } from './topicKeys.js';
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

/** Whether two claims of one unit are about the same thing; null where nothing shows it. */
export function sameTopic(a: Claim, b: Claim, sameDocument: boolean): Topic | null {
  if (a.roles.entry || b.roles.entry) return sameDocument ? byCitation(a, b) : null;
  if (areFragmentsApart(a, b, sameDocument) || areSubjectsApart(a, b)) return null;
  if (sameTemplate(a.placing, b.placing, sameDocument)) return { narrower: false, score: 1, timeless: false };
  // In one sentence said twice, a figure's match stands at its own place.
  if (a.placing && b.placing && areRepeated(a, b) && a.placing.gap !== b.placing.gap) return null;
  if (areSaidApart(a, b)) return null;
  const topic = topicOf(a, b, sameDocument);
  if (!topic || areOpposite(a.words, b.words)) return null;
  return areOfParts(a, b) ? { ...topic, narrower: true } : topic;
}

/** Whether two claims speak of different things whatever their documents: a cheap no, before {@link sameTopic}. */
export function areTopicsApart(a: Claim, b: Claim): boolean {
  if (a.roles.entry || b.roles.entry) return false;
  if (isCounted(a) && isMetonymOf(a, b) !== isMetonymOf(b, a)) return true;
  return areSubjectsApart(a, b) || (!areRepeated(a, b) && areSaidApart(a, b));
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

/** One changes and the other is a level, one goes where the other comes from, or a role of both is filled otherwise. */
function areSaidApart(a: Claim, b: Claim): boolean {
  const [aspect, other] = [a.roles.aspect?.keys[0], b.roles.aspect?.keys[0]];
  const [base, counted] = [a.roles.base, b.roles.base];
  if (base && counted && !shares(base, counted)) return true;
  const [condition, otherwise] = [a.roles.condition, b.roles.condition];
  if (condition && otherwise && !shares(condition, otherwise)) return true;
  return aspect === undefined || aspect !== other || isReversed(a, b) || isApart(a, b);
}

function topicOf(a: Claim, b: Claim, sameDocument: boolean): Topic | null {
  const framed = byGist(a, b, sameDocument) ?? byFrame(a, b, sameDocument);
  // A frame with scopes of its own has compared what narrows it.
  if (framed && (frameOf(a.frame)?.scope.length ?? 0) > 0) return framed;
  const topic = framed ?? byWording(a, b) ?? (sameDocument ? null : byOwnWords(a, b));
  return topic && !topic.narrower && areNarrowed(a, b) ? { ...topic, narrower: true } : topic;
}

/** Neither names anything, and the titles of their documents name different things. */
export function areSubjectsApart({ roles: { subject: a } }: Claim, { roles: { subject: b } }: Claim): boolean {
  return a !== undefined && b !== undefined && !shares(a, b);
}

/** Two votes of a chamber: on what, only a name tells. */
export function areVotesApart(a: Claim, b: Claim): boolean {
  const isVote = ({ scope }: Claim) => scope.includes('for') || scope.includes('against');
  return isVote(a) && isVote(b) && !shareLaw(a, b);
}

/** One goes where the other comes from. What stands on both sides of one ("earned from its sales") tells nothing. */
function isReversed(a: Claim, b: Claim): boolean {
  return shares(only(a, 'from', 'to'), only(b, 'to', 'from')) || shares(only(a, 'to', 'from'), only(b, 'from', 'to'));
}

/** What one side has and the other has not. */
function only({ roles }: Claim, side: 'from' | 'to', other: 'from' | 'to'): Filler | undefined {
  return without(roles[side] ?? null, roles[other] ?? null) ?? undefined;
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

/** One frame reads both, and finds that a role of theirs has nothing in common. */
function isApart(a: Claim, b: Claim): boolean {
  const frame = a.frame === b.frame ? frameOf(a.frame) : null;
  const differs = (role: string) => a.roles[role] && b.roles[role] && !shares(a.roles[role], b.roles[role]);
  return frame !== null && (frame.key.some(differs) || (frame.apart?.some(differs) ?? false));
}

function shares(a: Filler | undefined, b: Filler | undefined): boolean {
  return a?.keys.some((key) => b?.keys.includes(key)) ?? false;
}

/** Both clauses say the same, but for words that say little and for a verb that only one of them has. */
function byGist(a: Claim, b: Claim, sameDocument: boolean): Topic | null {
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
  const isTold = (a.roles.from && a.roles.to) || doing.some((key) => done.includes(key));
  if (!isTold && shared.every((key) => isWeak(key) || isNameKey(key))) return null;
  if (shared.every(isWeak) || areOwnWordsApart(a, b) || areNamesApart(a, b)) return null;
  const evidence = shared.length + shared.filter(isNameKey).length;
  const sameStated = a.period?.basis === 'stated' && b.period?.basis === 'stated' && a.period.from === b.period.from;
  if (evidence + (sameStated ? 1 : 0) + (sameDocument ? 1 : 0) < 2) return null;
  return { narrower: false, score: evidence / (evidence + left), timeless: false };
}

/** Both sentences name things, and none in common: "61 percent back it" in Poland, and in Hungary. */
function areNamesApart(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ words }) => words.filter(isNameKey));
  return x!.length > 0 && y!.length > 0 && !x!.some((name) => y!.includes(name));
}

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
function namesOf({ words, roles }: Claim): readonly string[] {
  const names = words.filter(isNameKey);
  for (const filler of [roles.about, roles.subject, roles.source])
    for (const key of filler?.keys ?? []) if (isNameKey(key)) names.push(key);
  return names;
}

/** Same frame, and its key roles say the same. */
function byFrame(a: Claim, b: Claim, sameDocument: boolean): Topic | null {
  const frame = frameOf(a.frame);
  if (!frame || a.frame !== b.frame || frame.key.length === 0) return null;
  // Where the roles name nothing, whose the figure is may stand in the rest of one sentence, and nowhere for the other.
  if (
    !shareName(a, b) &&
    (areNamesApart(a, b) || (!sameDocument && (namesOf(a).length === 0) !== (namesOf(b).length === 0)))
  )
    return null;
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
  return { narrower, score: isOpen ? LOOSE : 0.9, timeless: (frame.timeless ?? false) && !isOfPurse(a) };
}

/** What a fund has and pays out changes from year to year; what a law gives does not. */
function isOfPurse({ roles: { source } }: Claim): boolean {
  return source?.keys.some((key) => /^@.* (?:fund|facility|bank)$/.test(key)) ?? false;
}

/** `part` where one says all that the other says, and more. */
function compareFillers(a: Filler | undefined, b: Filler | undefined): 'same' | 'part' | 'other' {
  if (!a || !b || !sharesTelling(a, b)) return 'other';
  const onlyA = a.keys.filter((key) => !b.keys.includes(key) && !isWeak(key));
  const onlyB = b.keys.filter((key) => !a.keys.includes(key) && !isWeak(key));
  if (onlyA.length > 0 && onlyB.length > 0) return 'other';
  return onlyA.length + onlyB.length === 0 ? 'same' : 'part';
}

/**
 * Scope differs where only one side has it, where both share nothing but a word that says what kind of another thing is meant
 * ("cancer drugs" and "cancer research"), and where a number or a name tells them apart ("schools in Lisbon").
 */
function differsInScope(a: Claim, b: Claim, role: string): boolean {
  const [x, y] = [a.roles[role], b.roles[role]];
  if (!x || !y) return x !== y;
  const numbers = ({ keys }: Filler) => keys.filter(isNumberKey).join();
  if (numbers(x) !== numbers(y) || isPlaced(x, y) || isPlaced(y, x)) return true;
  if (areThingsApart(x, y)) return true;
  const other = telling(y);
  return !telling(x).some((key) => other.includes(key) && headOf(key, a, x) === headOf(key, b, y));
}

/** "Peru's ministries" and "Peru's laboratories": a name in common, and no thing. */
function areThingsApart(a: Filler, b: Filler): boolean {
  const [here, there] = [a, b].map(({ keys }) => keys.filter((key) => !/^[@#]/.test(key) && !isWeak(key)));
  const isNamed = a.keys.some((key) => isNameKey(key) && b.keys.includes(key));
  return isNamed && here!.length > 0 && there!.length > 0 && !here!.some((key) => there!.includes(key));
}

/** Whether one says what the other says, and a name more: "schools in Lisbon". */
function isPlaced(a: Filler, b: Filler): boolean {
  const more = a.keys.filter((key) => !b.keys.includes(key) && !isWeak(key));
  return more.length > 0 && more.every(isNameKey) && !saysMore(b, a);
}

/** What a word of a filler modifies in it, where that says something of its own; else the word itself. */
function headOf(key: string, { roles: { modifiers } }: Claim, filler: Filler): string {
  const pair = modifiers?.keys.find((each) => each.startsWith(`${key} `));
  const head = pair?.slice(key.length + 1);
  return head !== undefined && filler.keys.includes(head) && isThing(head) ? head : key;
}

/** Whether one says something that the other does not, beside words that say little. */
function saysMore(a: Filler | undefined, b: Filler | undefined): boolean {
  return a !== undefined && b !== undefined && a.keys.some((key) => !isWeak(key) && !b.keys.includes(key));
}

/** Whether two fillers have a key in common that tells things apart, where they have such keys. */
function sharesTelling(a: Filler, b: Filler): boolean {
  const other = telling(b);
  return telling(a).some((key) => other.includes(key));
}

function byWording(a: Claim, b: Claim): Topic | null {
  const score = compareWording(a, b);
  // A word that only one of them has may tell them apart: enough to tell, not to warn.
  return score === null
    ? null
    : { narrower: false, score: score < 1 ? Math.min(score, LOOSE) : score, timeless: false };
}

/** Up to here a score tells of likeness, not of sameness. */
export const LOOSE = 0.7;

/**
 * Nothing shows that the rest of both clauses is the same: enough to tell, not to warn. One document sets figures of
 * nearly the same thing side by side because they are not of the same.
 */
function byOwnWords(a: Claim, b: Claim): Topic | null {
  const score = compareOwnWords(a, b);
  return score === null ? null : { narrower: false, score, timeless: false };
}

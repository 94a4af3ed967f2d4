import { rememberingTexts } from '../text/remember.js';
import type { Claim, Relation } from './claim.js';

/** How two names stand to each other; `topic` in words. */
export interface NameComparison {
  readonly relation: Relation;
  readonly topic: string;
  readonly score: number;
}

/**
 * Whether two namings are of one thing. They agree where the thing is the same; they disagree where one acronym stands
 * for two expansions that differ in a word or would stand for a name that does, or where a name that nobody vouches for is one word off a name that
 * somebody does.
 */
export function compareNamings(a: Claim, b: Claim): NameComparison | null {
  const topic = a.roles.settled ? a.topic : b.topic;
  if (isSameAcronym(a, b)) return isNearMiss(form(a), form(b)) ? { relation: 'conflict', topic, score: 0.95 } : null;
  if (keyOf(a) === keyOf(b)) return { relation: 'agree', topic, score: 1 };
  if (isOneAcronym(a, b) || isOneAcronym(b, a)) return { relation: 'conflict', topic, score: 0.9 };
  if (!a.roles.settled === !b.roles.settled) return null;
  const [loose, settled] = a.roles.settled ? [b, a] : [a, b];
  // A name that nothing tells the kind of is no misspelling of another.
  if (loose.roles.acronym || (loose.figure.type === 'entity' && loose.figure.entityType === 'other')) return null;
  const near =
    (isNearMiss(form(loose), form(settled)) && !isOfOtherKind(form(loose), form(settled))) ||
    isHalfNamed(form(loose), form(settled));
  return near ? { relation: 'conflict', topic, score: 0.8 } : null;
}

/** Keys of the inverted index: the thing, the acronym, a long name with one word cut short, its name with one party only. */
export function namingKeys(claim: Claim): readonly string[] {
  const words = form(claim).split(' ');
  const long = content(words);
  const near = long.length < FEWEST_WORDS ? [] : long.map((word, i) => long.with(i, word.slice(0, ALIKE)).join(' '));
  return [
    `name ${keyOf(claim)}`,
    ...(claim.roles.acronym ? [`acronym ${claim.roles.acronym.keys[0]}`] : []),
    ...near.map((words) => `near ${words}`),
    ...(isPact(words)
      ? [words[0], words.at(-1 - PACT_TAIL)].map((party) => `pact ${words.slice(-PACT_TAIL).join(' ')} ${party}`)
      : []),
  ];
}

function keyOf(claim: Claim): string {
  return claim.roles.name!.keys[0]!;
}

function form(claim: Claim): string {
  return claim.roles.form!.keys[0]!;
}

/** A definition's expansion and a name one word off, which the acronym would fit as well. */
function isOneAcronym(defined: Claim, other: Claim): boolean {
  const acronym = defined.roles.acronym?.keys[0];
  if (acronym === undefined || other.roles.acronym || !isNearMiss(form(defined), form(other))) return false;
  // A court is no council: what differs must not be what the body is.
  if (form(defined).split(' ').at(-1) !== form(other).split(' ').at(-1)) return false;
  return initialsOf(form(defined)) === acronym && initialsOf(form(other)) === acronym;
}

function initialsOf(name: string): string {
  return content(name.split(' '))
    .map((word) => word[0])
    .join('');
}

function isSameAcronym(a: Claim, b: Claim): boolean {
  const acronym = a.roles.acronym?.keys[0];
  return acronym !== undefined && acronym === b.roles.acronym?.keys[0] && form(a) !== form(b);
}

/** Shorter names differ in a word because they are other names: "Clean Air Act", "Clean Water Act". */
const FEWEST_WORDS = 3;

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'a', 'an', 'with', 'by', 'at']);

function content(words: readonly string[]): readonly string[] {
  return words.filter((word) => !SMALL.has(word));
}

/** The words of a name that are not small. A name is compared with many. */
const contentOf = rememberingTexts((name) => content(name.split(' ')));

/** Letters that a word shares with the one it was mistaken for. */
const ALIKE = 2;

/** Whether two names differ in one content word that another with the same first letters has replaced: "Investment" for "Inflation". */
export function isNearMiss(a: string, b: string): boolean {
  const [x, y] = [contentOf(a), contentOf(b)];
  if (x.length !== y.length || x.length < FEWEST_WORDS) return false;
  const other = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i]!] as const]));
  const [pair] = other;
  return other.length === 1 && pair !== undefined && pair[0].slice(0, ALIKE) === pair[1].slice(0, ALIKE);
}

/** Whether the word that differs says what kind of thing it is: a "Federal Supreme Council" is no "Federal Supreme Court". */
function isOfOtherKind(a: string, b: string): boolean {
  return a.slice(a.lastIndexOf(' ') + 1) !== b.slice(b.lastIndexOf(' ') + 1);
}

/** Words of "Free Trade Agreement" and its like that a pact's name ends with. */
const PACT_TAIL = 3;

function isPact(words: readonly string[]): boolean {
  return words.length > PACT_TAIL && /^(?:agreement|treaty|accord|pact|alliance)$/.test(words.at(-1)!);
}

/** A pact between two, named by one alone: "Korea Free Trade Agreement". */
function isHalfNamed(short: string, long: string): boolean {
  const [few, many] = [short.split(' '), long.split(' ')];
  if (!isPact(few) || !isPact(many) || few.length >= many.length) return false;
  const [party, whole] = [few.slice(0, -PACT_TAIL).join(' '), many.slice(0, -PACT_TAIL).join(' ')];
  return (
    few.slice(-PACT_TAIL).join() === many.slice(-PACT_TAIL).join() &&
    (whole.startsWith(`${party} `) || whole.endsWith(` ${party}`))
  );
}

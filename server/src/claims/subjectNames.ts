import type { EntityType } from '../marks/mark.js';
import { remembering } from '../text/remember.js';
import { isWeak } from './content.js';
import type { NamedThing } from './namedThings.js';

/**
 * The names of a document that tell what it is about, each as the first two words of its canonical name's key: papers
 * say "Meridian Gate" and "Meridian Gate Terminals".
 */
export interface SubjectNames {
  /** Those that it comes back to, or that its title names. */
  readonly main: readonly string[];
  /** All, those among them. */
  readonly all: readonly string[];
}

/** @param things What the document names. */
export function subjectNames(things: readonly NamedThing[]): SubjectNames {
  const telling = things.filter(isTelling);
  const main = telling.filter((thing) => !isOnce(thing));
  return { main: keysOf(main), all: keysOf(telling.filter((thing) => !isOnce(thing) || !isBareWord(thing))) };
}

function keysOf(things: readonly NamedThing[]): readonly string[] {
  return [...new Set(things.map(({ name }) => shortName(name.key)))];
}

/** "meridian gate" of "meridian gate terminals", but all of "ministry of ports". @param key That of a canonical name. */
export function shortName(key: string): string {
  return /^\S+(?: (?!(?:of|for|and|on|in|the|states|nations)\b)\S+|.*)/.exec(key)![0];
}

/** So many names that both only mention tell as much as one that either comes back to. */
const MENTIONS = 2;

/**
 * Whether two documents are on one subject: one comes back to a name that the other has too, or they have two names in
 * common. Places, bodies, newspapers and statesmen that many papers name do not count.
 */
export function shareSubject(a: SubjectNames, b: SubjectNames): boolean {
  const [here, there] = [setOf(a.all), setOf(b.all)];
  if (a.main.some((key) => there.has(key)) || b.main.some((key) => here.has(key))) return true;
  return a.all.filter((key) => there.has(key)).length >= MENTIONS;
}

const setOf = remembering((keys: readonly string[]) => new Set(keys));

const OF_MANY_PAPERS: ReadonlySet<EntityType> = new Set(['country', 'region', 'organization', 'publication', 'person']);

function isTelling({ name, wellKnown }: NamedThing): boolean {
  return name.type !== 'country' && !isWeak(name.key) && !(wellKnown && OF_MANY_PAPERS.has(name.type));
}

function isOnce({ times, titled }: NamedThing): boolean {
  return times + titled < 2;
}

/** A capital alone makes no name. */
function isBareWord({ name: { key, type } }: NamedThing): boolean {
  return type === 'other' && !key.includes(' ');
}

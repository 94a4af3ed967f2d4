import { rememberingTexts } from '../text/remember.js';
import { gazetteer, type KnownEntity } from './gazetteer.js';
import { homeOf, isForeign, lawOfPlace } from './homonyms.js';
import { nameKey } from './nameKey.js';

/** A law that a text names with whose it is: "the European Chips Act", "Chile's AI Act", "the American CHIPS Act". */
interface OwnedLaw {
  /** The key under which all know another law, or this one: "chips act". */
  readonly short: string;
  /** Its name where it is not the law that all know under the short one; null where it is that. */
  readonly name: string | null;
}

/**
 * The laws that a document means by the short names of others: "the Chips Act" is the European one in a paper that names
 * "the European Chips Act" and never the American one.
 * @param texts The running texts of the document.
 * @returns Names by the short name's key, in order of the keys.
 */
export function localLaws(texts: readonly string[]): Readonly<Record<string, string>> {
  const meant = new Map<string, Set<string | null>>();
  for (const text of texts)
    for (const { short, name } of lawsIn(text)) meant.set(short, (meant.get(short) ?? new Set()).add(name));
  const local = [...meant].flatMap(([short, [name, ...others]]) =>
    name !== null && name !== undefined && others.length === 0 && !isNamed(short, texts)
      ? [[short, name] as const]
      : [],
  );
  return Object.fromEntries(local.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether the law that all know under a short name is named in full. */
function isNamed(short: string, texts: readonly string[]): boolean {
  const name = gazetteer.get(short)?.name;
  return name !== undefined && nameKey(name) !== short && texts.some((text) => text.includes(name));
}

/** Capitalised words up to "Act" or "Law". */
const ACT = /(?<![\p{L}-])(?:\p{Lu}[\p{L}.’'-]{1,20} ){1,6}(?:Act|Law)(?![\p{L}-])/gu;
/** "The EU approves its Chips Act": who makes a law. */
const MADE =
  /(?<![\p{L}-])(\p{Lu}[\p{L}.]{1,14}) (?:adopt|approve|enact|pass)(?:e?[sd])? (?:a |its |the )?((?:\p{Lu}[\p{L}-]{1,20} ){1,3}(?:Act|Law))(?![\p{L}-])/gu;

const lawsIn = rememberingTexts((text: string): readonly OwnedLaw[] => {
  if (!/(?:Act|Law)(?![\p{L}])/u.test(text)) return [];
  return [
    ...[...text.matchAll(ACT)].flatMap((match) => ownedLaw(match[0], text.slice(match.index + match[0].length))),
    ...[...text.matchAll(MADE)].flatMap(([, maker, law]) => lawOf(maker!, law!, '.')),
  ];
});

/** The law at the end of some words, with the country or union in front of it. */
function ownedLaw(words: string, behind: string): readonly OwnedLaw[] {
  const parts = words.split(' ');
  for (let from = 0; from < parts.length - 2; from++)
    for (const owners of [1, 2]) {
      const [owner, law] = [parts.slice(from, from + owners).join(' '), parts.slice(from + owners).join(' ')];
      const owned = law.includes(' ') ? lawOf(owner, law, behind) : [];
      if (owned.length > 0) return owned;
    }
  return [];
}

/** What ends a name: in "China's Trade Act worries" none is China's. */
const ENDS =
  /^(?:$|['’]s |[,.;:)”"’]| (?:also|and|at|by|for|from|gave|gives|had|has|in|is|of|on|or|that|to|was|which|will|with|would)(?!\p{L}))/u;

function lawOf(owner: string, law: string, behind: string): readonly OwnedLaw[] {
  const known = knownLaw(law);
  const place = known && gazetteer.get(withoutEnding(owner));
  if (!known || !place || homeOf(place) === null) return [];
  const short = nameKey(law);
  const whole = knownLaw(`${owner} ${law}`) ?? lawOfPlace(law, place);
  if (whole) return [{ short, name: whole === known ? null : whole.name }];
  if (!isForeign(known, place)) return [{ short, name: null }];
  return ENDS.test(behind.slice(0, 12)) ? [{ short, name: `${withoutEnding(owner)} ${law}` }] : [];
}

function knownLaw(name: string): KnownEntity | null {
  const known = gazetteer.get(name);
  return known?.type === 'law' ? known : null;
}

function withoutEnding(owner: string): string {
  return owner.replace(/['’]s?$/, '');
}

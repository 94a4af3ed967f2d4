import { gazetteer } from '../marks/gazetteer.js';
import { lawOfPlace } from '../marks/homonyms.js';
import { nameKey } from '../marks/nameKey.js';
import type { CanonicalName } from '../marks/names.js';
import type { NamedThing } from './namedThings.js';

/** What short forms of names stand for in a document. Keys are lower case. */
export interface ShortForms {
  /** By the key of a law that is known by the short form of another: "the Ports Act" in a text on the Norwegian Ports Act. */
  readonly byTail: Readonly<Record<string, CanonicalName>>;
  /** By the noun that ends the name: "the tunnel" is the one tunnel that is named, or the one that the title names. */
  readonly byHead: Readonly<Record<string, CanonicalName>>;
  /** By the first word of a company's name, where it stands alone too: "Meridian" is Meridian Networks. */
  readonly byFirst: Readonly<Record<string, CanonicalName>>;
}

/** Nouns that end the names of what there is once: "the fund" for the Pandemic Fund. */
const HEAD = new Set(
  'company fund facility bank agency authority ministry institute association alliance council commission union network line tunnel bridge dam port airport railway university corporation plant project initiative mission scheme exchange corridor terminal mine refinery shipyard hospital museum reserve basin canal road motorway highway interconnector link cable pipeline grid satellite telescope constellation mechanism partnership compact charter convention protocol declaration directive regulation trust foundation federation office tribunal inspectorate committee secretariat centre center laboratory hub platform consortium barrier reservoir ferry viaduct stadium array observatory strategy service'.split(
    ' ',
  ),
);

/** Whether "the" in front of a noun may mean the one thing whose name ends in it. @param word Lower case. */
export function isHead(word: string): boolean {
  return HEAD.has(word);
}

/** @param things What the document names. */
export function shortFormsOf(things: readonly NamedThing[]): ShortForms {
  const heads = new Map<string, NamedThing[]>();
  const firsts = new Map<string, NamedThing[]>();
  for (const thing of things) {
    const words = thing.name.key.split(' ');
    if (words.length < 2) continue;
    if (isHead(words.at(-1)!)) add(heads, words.at(-1)!, thing);
    if (thing.name.type === 'company') add(firsts, words[0]!, thing);
  }
  const byHead = [...heads].map(([head, sharing]) => [head, theOnly(sharing)] as const);
  const alone = things.filter(({ name }) => name.type === 'other' || name.type === 'company');
  const byFirst = alone.map(({ name: { key } }) => [key, theOnly(firsts.get(key) ?? [])] as const);
  const laws = things.filter(({ name }) => name.type === 'law');
  const homes = things.filter(({ titled }) => titled > 0).map(({ name }) => name.name);
  const byTail = laws.map((law) => [law.name.key, longerOf(law, laws, homes)] as const);
  return { byTail: named(byTail), byHead: named(byHead), byFirst: named(byFirst) };
}

/**
 * The law that all forms of another's name are short for: "Chips Act", where the title has "EU Chips Act" or the EU;
 * null where the name is what it says.
 */
function longerOf(
  { name, surfaces, wellKnown }: NamedThing,
  laws: readonly NamedThing[],
  homes: readonly string[],
): CanonicalName | null {
  const forms = [...surfaces].map((surface) => nameKey(surface));
  // The full name of a law that many papers name tells that it is meant.
  if (wellKnown && forms.includes(name.key)) return null;
  const titled = laws.filter((law) => law.titled > 0 && law.name.key !== name.key);
  const longer = titled.filter((law) => forms.every((form) => isTail(form, law)));
  if (longer.length > 0) return longer.length === 1 ? longer[0]!.name : null;
  const places = homes.flatMap((home) => gazetteer.get(home) ?? []);
  const known = places.flatMap((place) => forms.flatMap((form) => lawOfPlace(form, place) ?? []));
  return known[0] && known.every((law) => law === known[0]) ? known[0] : null;
}

function isTail(form: string, { surfaces }: NamedThing): boolean {
  return [...surfaces].some((surface) => nameKey(surface).endsWith(` ${form}`));
}

function add(things: Map<string, NamedThing[]>, word: string, thing: NamedThing): void {
  const sharing = things.get(word);
  if (sharing) sharing.push(thing);
  else things.set(word, [thing]);
}

/** The only one, or the only one that the title names; null where it may be any. */
function theOnly(things: readonly NamedThing[]): CanonicalName | null {
  const [only, ...others] = things.length > 1 ? things.filter(({ titled }) => titled > 0) : things;
  return only && others.length === 0 ? only.name : null;
}

function named(forms: readonly (readonly [string, CanonicalName | null])[]): Readonly<Record<string, CanonicalName>> {
  return Object.fromEntries(forms.flatMap(([word, name]) => (name ? [[word, name]] : [])));
}

import { perDocument, remembering, rememberingTexts } from '../text/remember.js';
import { gazetteer, governmentOf, indexOf, type KnownEntity } from './gazetteer.js';
import type { EntityType } from './mark.js';
import { typeOfName } from './nameHeads.js';
import { nameKey } from './nameKey.js';
import type { KnownName } from './recogniser.js';

/** What a name means, as far as the name itself, the document's definitions and the known names tell. */
export interface CanonicalName {
  /** Two mentions are one thing where their keys are equal. Not meant for people to read. */
  readonly key: string;
  /** The name for people: the known name, else the expansion, else the name as written. */
  readonly name: string;
  /** `other` where nothing tells. */
  readonly type: EntityType;
}

/**
 * The key by which two mentions are one thing, without any state of the corpus: "the CHIPS Act" and "CHIPS and Science
 * Act of 2022" have one key, "U.S." and "United States", "ROK" and "Korea", "WTO" and what the document says it stands
 * for; "K-Chips Act" has its own. Costs a few microseconds.
 *
 * Asked in this order: the team's names; the document's definitions; the gazetteer; a country's government ("Korean
 * government", "Seoul"); the acronyms that the document defines, spelled out inside the name; the name's own form.
 * @param surface The name as written, with or without "the", a possessive, a year.
 * @param definitions Acronyms that the document defines, to their expansions.
 * @param names The team's names.
 */
export function canonicalName(
  surface: string,
  definitions: Definitions = NO_DEFINITIONS,
  names: readonly KnownName[] = NO_NAMES,
): CanonicalName {
  return knownUnder(definitions)(names)(surface);
}

/** Acronyms to their expansions. */
type Definitions = Readonly<Record<string, string>>;

const NO_DEFINITIONS: Definitions = {};
const NO_NAMES: readonly KnownName[] = [];

/** The names of one document recur in it and at every edit. */
const knownUnder = perDocument((definitions: Definitions) =>
  remembering((names: readonly KnownName[]) => rememberingTexts((surface) => readName(surface, definitions, names))),
);

function readName(surface: string, definitions: Definitions, names: readonly KnownName[]): CanonicalName {
  const key = nameKey(surface);
  const configured = indexOf(names).get(surface, key);
  if (configured) return configured;
  const expansion = expansionOf(surface, definitions);
  if (expansion !== null && nameKey(expansion) !== key) return canonicalName(expansion, NO_DEFINITIONS, names);
  const known = gazetteer.get(surface, key) ?? government(surface, key) ?? wholeFirm(surface);
  if (known) return known;
  const plain = plainName(surface);
  const spelled = spellOut(plain, definitions);
  if (spelled !== plain) return asWritten(plain, spelled, canonicalName(spelled, NO_DEFINITIONS, names));
  return { key, name: plain, type: typeOfName(plain) ?? 'other' };
}

/** The government of a country or union as an entity: "South Korean government". */
export function governmentEntity(country: string): KnownEntity {
  const name = `Government of ${/^(?:United|European|Netherlands|Philippines)/.test(country) ? 'the ' : ''}${country}`;
  return { name, type: 'organization', key: nameKey(name) };
}

/** What the document says an acronym stands for; plurals find the singular's definition and the other way round. */
function expansionOf(surface: string, definitions: Definitions): string | null {
  const forms = formsOf(definitions);
  return forms.size === 0 ? null : (forms.get(surface.replace(/^[Tt]he |['’]s$/g, '')) ?? null);
}

/** The expansions by what the text may write: the acronym as defined, else without or with a plural's s. */
const formsOf = perDocument((definitions: Definitions): ReadonlyMap<string, string> => {
  const forms = new Map(Object.entries(definitions));
  for (const [acronym, expansion] of Object.entries(definitions))
    if (acronym.endsWith('s') && !forms.has(acronym.slice(0, -1))) forms.set(acronym.slice(0, -1), expansion);
  for (const [acronym, expansion] of Object.entries(definitions))
    if (!forms.has(`${acronym}s`)) forms.set(`${acronym}s`, expansion);
  return forms;
});

/** A name that is compared by its spelled-out form: people know it as the text has it, unless it is a known name. */
function asWritten(plain: string, spelled: string, meant: CanonicalName): CanonicalName {
  return meant.name === plainName(spelled) ? { ...meant, name: plain } : meant;
}

/** A name with the acronyms in it spelled out: "IFD Agreement". */
function spellOut(surface: string, definitions: Definitions): string {
  if (formsOf(definitions).size === 0) return surface;
  return surface.replace(/(?<![\p{L}\p{N}-])\p{Lu}[\p{L}&]+(?![\p{L}\p{N}])/gu, (word) =>
    /\p{Lu}.*\p{Lu}/u.test(word) && Object.hasOwn(definitions, word) ? definitions[word]! : word,
  );
}

/** "Seoul", "Korean government", "government of Japan". */
function government(surface: string, key: string): KnownEntity | null {
  const capital = governmentOf.get(surface.replace(/['’]s$/, ''));
  if (capital !== undefined) return governmentEntity(capital);
  const country =
    /^government of (.+)$/.exec(key)?.[1] ?? /^(.+?)(?: federal| national| central)? government$/.exec(key)?.[1];
  const known = country === undefined ? null : gazetteer.get(titleCase(country), country);
  return known && (known.type === 'country' || known.key === 'european union') ? governmentEntity(known.name) : null;
}

/** "Boeing Technologies": how a firm that is known by its first word may be called in full. */
function wholeFirm(surface: string): KnownEntity | null {
  const first = /^(\p{Lu}\S+) Technolog(?:y|ies)$/u.exec(surface)?.[1];
  const known = first === undefined ? null : gazetteer.get(first);
  return known?.type === 'company' ? known : null;
}

function titleCase(key: string): string {
  return key.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** A name without "the", a possessive and an act's bracketed acronym. */
function plainName(surface: string): string {
  return surface
    .replace(/^[Tt]he /, '')
    .replace(/['’]s$/, '')
    .replace(/ \(\p{Lu}{2,10}\)/gu, '');
}

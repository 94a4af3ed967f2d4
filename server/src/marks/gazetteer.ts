import countries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import { CAPITALS } from './gazetteer/capitals.js';
import { GAZETTEER } from './gazetteer/index.js';
import type { EntityType } from './mark.js';
import { nameKey } from './nameKey.js';
import type { KnownName } from './recogniser.js';

/** An entity that the gazetteer or the configuration knows. */
export interface KnownEntity {
  readonly name: string;
  readonly type: EntityType;
  /** {@link nameKey} of its name. */
  readonly key: string;
}

/** A name of an entity, as it may stand in a text. */
interface Entry {
  readonly entity: KnownEntity;
  /** Set where only this exact spelling counts: "WHO" is no "Who", "Fed" no "FED". */
  readonly exact: string | null;
}

/** Names by key, and how many words the longest name has that starts with a given word. */
class NameIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #longest = new Map<string, number>();
  /** Last words in lower case: "hynix" of "SK hynix", "bank" of "World Bank". */
  readonly #tails = new Set<string>();
  readonly #byLastWord = new Map<string, KnownEntity[]>();

  /** Adds an entity under its name and aliases; names that are there already stay what they were. */
  add(name: string, type: EntityType, aliases: readonly string[]): void {
    const entity: KnownEntity = { name, type, key: nameKey(name) };
    const last = entity.key.slice(entity.key.lastIndexOf(' ') + 1);
    this.#byLastWord.set(last, [...(this.#byLastWord.get(last) ?? []), entity]);
    for (const alias of [name, ...aliases]) {
      const key = nameKey(alias);
      for (const form of [key, alias.toLowerCase()]) this.#tails.add(form.slice(form.lastIndexOf(' ') + 1));
      // "S. Korea" is written with two words, though its key has one.
      const words = Math.max(key.split(' ').length, alias.split(' ').length);
      for (const first of [key, nameKey(alias.split(' ')[0]!)].map((form) => form.split(' ')[0]!))
        this.#longest.set(first, Math.max(words, this.#longest.get(first) ?? 0));
      if (key === '' || this.#entries.has(key)) continue;
      const exact = /^[^\p{Ll}]{1,6}$/u.test(alias) ? alias.replaceAll('.', '') : null;
      this.#entries.set(key, { entity, exact });
    }
  }

  /**
   * The entity of this name; null where none is known.
   * @param surface As written, for names that count in one spelling only.
   */
  get(surface: string, key: string = nameKey(surface)): KnownEntity | null {
    const entry = this.#entries.get(key);
    if (!entry) return null;
    if (entry.exact !== null && !isSpelled(surface, entry.exact)) return null;
    return entry.entity;
  }

  /** Whether a name ends with this word, written here in lower case. */
  endsIn(word: string): boolean {
    return this.#tails.has(word);
  }

  /** The entities whose name, not an alias, ends with a word of a key. */
  endingWith(word: string): readonly KnownEntity[] {
    return this.#byLastWord.get(word) ?? [];
  }

  /** How many words the longest name has whose key starts with `word`; 0 for none. */
  longest(word: string): number {
    return this.#longest.get(word) ?? 0;
  }
}

/** The names that everybody knows: countries and their people, and the curated list. */
export const gazetteer: NameIndex = buildGazetteer();

/** The country whose government a capital stands for; null for a surface that is no capital. */
export const governmentOf: ReadonlyMap<string, string> = new Map(CAPITALS);

const configured = new WeakMap<readonly KnownName[], NameIndex>();

/** The index of the team's own names; made once for each list. */
export function indexOf(names: readonly KnownName[]): NameIndex {
  let index = configured.get(names);
  if (!index) {
    index = new NameIndex();
    for (const { name, type, aliases } of names) index.add(name, type, aliases);
    configured.set(names, index);
  }
  return index;
}

function buildGazetteer(): NameIndex {
  const index = new NameIndex();
  for (const [type, lines] of Object.entries(GAZETTEER))
    for (const line of lines.trim().split('\n')) {
      const [name, ...aliases] = line.split('|').map((part) => part.trim());
      index.add(name!, type as EntityType, aliases);
    }
  const people: Readonly<Record<string, string>> = nationalities.nationalities;
  for (const [code, names] of Object.entries(countries.countries)) {
    const all = [names].flat().filter((name) => !/[,(]/.test(name));
    const shortest = all.reduce((a, b) => (b.length < a.length && /\p{Ll}/u.test(b) ? b : a), all[0] ?? '');
    if (shortest === '') continue;
    const found = index.get(shortest);
    const known = found?.type === 'country' ? found : null;
    const demonym = people[code];
    const usable = demonym && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(demonym) && !all.includes(demonym);
    index.add(known?.name ?? shortest, 'country', [
      ...all,
      `Republic of ${shortest}`,
      ...(usable ? [demonym, ...plural(demonym)] : []),
    ]);
  }
  return index;
}

function plural(demonym: string): readonly string[] {
  return /(?:an|ian|i)$/.test(demonym) ? [`${demonym}s`] : [];
}

function isSpelled(surface: string, exact: string): boolean {
  const plain = surface.replace(/['’]s$|^[Tt]he /g, '').replaceAll('.', '');
  return plain === exact;
}

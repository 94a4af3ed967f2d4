import { titleKey } from '../marks/titleKey.js';
import { nameOf } from '../text/document.js';
import type { AnalysedDocument } from './analyse.js';

/** Titles of fewer words are too common to tell a work by. */
const FEWEST_WORDS = 3;

/** Documents by key, then by uri. */
type Index = Map<string, Map<string, AnalysedDocument>>;

/** The documents of a corpus by their titles and file names, so that a citation is looked up, not searched for. */
export class Titles {
  /** By the first words of the title's key. */
  readonly #byOpening: Index = new Map();
  readonly #byName: Index = new Map();

  add(document: AnalysedDocument): void {
    for (const [index, key] of this.#keys(document)) {
      const found = index.get(key) ?? new Map<string, AnalysedDocument>();
      index.set(key, found.set(document.document.uri, document));
    }
  }

  remove(document: AnalysedDocument): void {
    for (const [index, key] of this.#keys(document)) {
      const found = index.get(key);
      found?.delete(document.document.uri);
      if (found?.size === 0) index.delete(key);
    }
  }

  /** The documents whose title is this one, with or without a subtitle on either side. */
  titled(title: string): readonly AnalysedDocument[] {
    const given = titleKey(title);
    const opening = openingOf(given);
    if (opening === null) return [];
    return [...(this.#byOpening.get(opening)?.values() ?? [])].filter(({ document }) => {
      const own = titleKey(document.metadata.title!);
      return given === own || given.startsWith(`${own} `) || own.startsWith(`${given} `);
    });
  }

  /** The documents with this file name. */
  named(name: string): readonly AnalysedDocument[] {
    return [...(this.#byName.get(name)?.values() ?? [])];
  }

  *#keys({ document: { metadata, uri } }: AnalysedDocument): Iterable<readonly [Index, string]> {
    yield [this.#byName, nameOf(uri)];
    const opening = metadata.title === null ? null : openingOf(titleKey(metadata.title));
    if (opening !== null) yield [this.#byOpening, opening];
  }
}

/** The first words of a title's key; null for a title that is too short to tell a work by. */
function openingOf(key: string): string | null {
  const words = key.split(' ');
  return words.length < FEWEST_WORDS ? null : words.slice(0, FEWEST_WORDS).join(' ');
}

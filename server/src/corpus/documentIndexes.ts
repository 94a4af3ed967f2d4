import type { AnalysedDocument } from './analyse.js';

/** The keys under which a document is looked up. A constant of its module: the function itself stands for the index. */
export type KeysOf = (document: AnalysedDocument) => Iterable<string>;

/** What stands under a key, and who asked for it. */
interface Entry {
  /** By uri. */
  readonly documents: Map<string, AnalysedDocument>;
  /** The uris of documents whose findings depend on what stands here, or does not. */
  readonly askers: Set<string>;
}

type Index = Map<string, Entry>;

/** A key of an index. */
interface Place {
  readonly index: Index;
  readonly key: string;
}

/**
 * The documents of a corpus by whatever they are looked up by, so that nobody searches all of them. An index is made
 * when it is first asked and kept up to date from then on. It remembers who asked for what, so that an edit tells whose
 * findings it may change.
 */
export class DocumentIndexes {
  readonly #indexes = new Map<KeysOf, Index>();
  readonly #asked = new Map<string, Place[]>();

  /** @returns The uris of those who asked for one of its keys. */
  add(document: AnalysedDocument): ReadonlySet<string> {
    const askers = new Set<string>();
    for (const [keysOf, index] of this.#indexes)
      for (const key of keysOf(document)) {
        const entry = entryAt(index, key);
        entry.documents.set(document.document.uri, document);
        for (const asker of entry.askers) askers.add(asker);
      }
    return askers;
  }

  /** @returns As {@link add}. */
  remove(document: AnalysedDocument): ReadonlySet<string> {
    const askers = new Set<string>();
    for (const [keysOf, index] of this.#indexes)
      for (const key of keysOf(document)) {
        const entry = index.get(key);
        if (!entry) continue;
        entry.documents.delete(document.document.uri);
        for (const asker of entry.askers) askers.add(asker);
        dropIfEmpty({ index, key });
      }
    return askers;
  }

  /**
   * @param documents All documents, for an index that is asked for the first time.
   * @param asker The uri of the document whose findings depend on the answer; null where none do.
   * @returns Those with one of the keys, each once, in order of their uris.
   */
  find(
    keysOf: KeysOf,
    keys: Iterable<string>,
    documents: Iterable<AnalysedDocument>,
    asker: string | null,
  ): readonly AnalysedDocument[] {
    const index = this.#indexOf(keysOf, documents);
    const found = new Set<AnalysedDocument>();
    for (const key of keys) {
      for (const document of index.get(key)?.documents.values() ?? []) found.add(document);
      if (asker !== null) this.#remember(asker, { index, key });
    }
    return [...found].sort((a, b) => (a.document.uri < b.document.uri ? -1 : 1));
  }

  /** Forgets what was asked for a document: it is checked anew, or gone. */
  forget(asker: string): void {
    for (const place of this.#asked.get(asker) ?? []) {
      place.index.get(place.key)?.askers.delete(asker);
      dropIfEmpty(place);
    }
    this.#asked.delete(asker);
  }

  #indexOf(keysOf: KeysOf, documents: Iterable<AnalysedDocument>): Index {
    const known = this.#indexes.get(keysOf);
    if (known) return known;
    const index: Index = new Map();
    for (const document of documents)
      for (const key of keysOf(document)) entryAt(index, key).documents.set(document.document.uri, document);
    this.#indexes.set(keysOf, index);
    return index;
  }

  #remember(asker: string, place: Place): void {
    const { askers } = entryAt(place.index, place.key);
    if (askers.has(asker)) return;
    askers.add(asker);
    const asked = this.#asked.get(asker);
    if (asked) asked.push(place);
    else this.#asked.set(asker, [place]);
  }
}

function entryAt(index: Index, key: string): Entry {
  const entry = index.get(key) ?? { documents: new Map(), askers: new Set() };
  index.set(key, entry);
  return entry;
}

function dropIfEmpty({ index, key }: Place): void {
  const entry = index.get(key);
  if (entry && entry.documents.size === 0 && entry.askers.size === 0) index.delete(key);
}

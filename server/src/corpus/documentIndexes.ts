import type { AnalysedDocument } from './analyse.js';

/** The keys under which a document is looked up. A constant of its module: the function itself stands for the index. */
export type KeysOf = (document: AnalysedDocument) => Iterable<string>;

/** Documents by key, then by uri. */
type Index = Map<string, Map<string, AnalysedDocument>>;

/**
 * The documents of a corpus by whatever they are looked up by, so that nobody searches all of them. An index is made
 * when it is first asked and kept up to date from then on.
 */
export class DocumentIndexes {
  readonly #indexes = new Map<KeysOf, Index>();

  add(document: AnalysedDocument): void {
    for (const [keysOf, index] of this.#indexes) addTo(index, keysOf, document);
  }

  remove(document: AnalysedDocument): void {
    for (const [keysOf, index] of this.#indexes)
      for (const key of new Set(keysOf(document))) {
        const found = index.get(key);
        found?.delete(document.document.uri);
        if (found?.size === 0) index.delete(key);
      }
  }

  /**
   * @param documents All documents, for an index that is asked for the first time.
   * @returns Those with one of the keys, each once, in order of their uris.
   */
  find(keysOf: KeysOf, keys: Iterable<string>, documents: Iterable<AnalysedDocument>): readonly AnalysedDocument[] {
    let index = this.#indexes.get(keysOf);
    if (!index) {
      index = new Map();
      for (const document of documents) addTo(index, keysOf, document);
      this.#indexes.set(keysOf, index);
    }
    const found = new Set<AnalysedDocument>();
    for (const key of keys) for (const document of index.get(key)?.values() ?? []) found.add(document);
    return [...found].sort((a, b) => (a.document.uri < b.document.uri ? -1 : 1));
  }
}

function addTo(index: Index, keysOf: KeysOf, document: AnalysedDocument): void {
  for (const key of keysOf(document)) {
    const found = index.get(key) ?? new Map<string, AnalysedDocument>();
    index.set(key, found.set(document.document.uri, document));
  }
}

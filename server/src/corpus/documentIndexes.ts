import type { AnalysedDocument } from './analyse.js';

/** The keys under which a document is looked up. A constant of its module: the function itself stands for the index. */
export type KeysOf = (document: AnalysedDocument) => Iterable<string>;

/** Far more than there are functions that name one. */
const MOST = 50;

/** One index, and whose findings depend on which documents stand under which keys. */
interface Index {
  /** Documents by key, then by uri. */
  readonly documents: Map<string, Map<string, AnalysedDocument>>;
  readonly askers: Set<string>;
}

/**
 * The documents of a corpus by whatever they are looked up by, so that nobody searches all of them. An index is made
 * when it is first asked and kept up to date from then on. It remembers who asked it and who was given which document,
 * so that an edit tells whose findings it may change.
 */
export class DocumentIndexes {
  readonly #indexes = new Map<KeysOf, Index>();
  /** By the uri of a document: whose findings looked into it, and into which others its own did. */
  readonly #readers = new Map<string, Set<string>>();
  readonly #readBy = new Map<string, Set<string>>();

  /**
   * Puts a document in place of its earlier version.
   * @param before null for a new one.
   * @param after null for one that goes.
   * @returns The uris of those whose findings looked into it, or depend on an index in which it has other keys now.
   */
  replace(uri: string, before: AnalysedDocument | null, after: AnalysedDocument | null): ReadonlySet<string> {
    const concerned = new Set(this.#readers.get(uri));
    for (const [keysOf, { askers, documents }] of this.#indexes) {
      const old = new Set(before ? keysOf(before) : []);
      const now = new Set(after ? keysOf(after) : []);
      for (const key of old) if (!now.has(key)) drop(documents, key, uri);
      for (const key of now) if (after) put(documents, key, after);
      if (old.size !== now.size || [...now].some((key) => !old.has(key)))
        for (const asker of askers) concerned.add(asker);
    }
    return concerned;
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
    const found = new Map<string, AnalysedDocument>();
    for (const key of keys) for (const [uri, document] of index.documents.get(key) ?? []) found.set(uri, document);
    if (asker !== null) {
      index.askers.add(asker);
      for (const uri of found.keys()) {
        setAt(this.#readers, uri).add(asker);
        setAt(this.#readBy, asker).add(uri);
      }
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, document]) => document);
  }

  /** Forgets what was looked up for a document: it is checked anew, or gone. */
  forget(asker: string): void {
    for (const { askers } of this.#indexes.values()) askers.delete(asker);
    for (const uri of this.#readBy.get(asker) ?? []) {
      const readers = this.#readers.get(uri);
      readers?.delete(asker);
      if (readers?.size === 0) this.#readers.delete(uri);
    }
    this.#readBy.delete(asker);
  }

  #indexOf(keysOf: KeysOf, documents: Iterable<AnalysedDocument>): Index {
    const known = this.#indexes.get(keysOf);
    if (known) return known;
    if (this.#indexes.size >= MOST) throw new Error(`${keysOf.name} is made anew for each question: ${MOST} indexes`);
    const index: Index = { documents: new Map(), askers: new Set() };
    for (const document of documents) for (const key of keysOf(document)) put(index.documents, key, document);
    this.#indexes.set(keysOf, index);
    return index;
  }
}

function setAt(sets: Map<string, Set<string>>, key: string): Set<string> {
  const set = sets.get(key) ?? new Set<string>();
  sets.set(key, set);
  return set;
}

function put(documents: Index['documents'], key: string, document: AnalysedDocument): void {
  const found = documents.get(key) ?? new Map<string, AnalysedDocument>();
  documents.set(key, found.set(document.document.uri, document));
}

function drop(documents: Index['documents'], key: string, uri: string): void {
  const found = documents.get(key);
  found?.delete(uri);
  if (found?.size === 0) documents.delete(key);
}

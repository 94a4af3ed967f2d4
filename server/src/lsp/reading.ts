import { URI } from 'vscode-uri';
import type { Outcome } from '../analyseWithin.js';
import { BackgroundReader } from './backgroundReader.js';
import type { ReadingTask } from './readingWorker.js';
import type { Root } from './root.js';

/** A document that was read, or why it was not; null where it is left alone. */
export interface Read {
  readonly uri: string;
  readonly root: Root | null;
  readonly result: Outcome | null;
}

/** So many documents are on their way at once, so that neither thread waits for the other. */
const AT_ONCE = 2;

/** The documents that are still to be read. What was read is delivered in turn, and only if it is still wanted. */
export class Reading {
  readonly #reader = new BackgroundReader();
  readonly #homeOf: (uri: string) => Promise<Root | null>;
  readonly #deliver: (read: Read) => void;
  readonly #unread = new Map<string, Root | null>();
  /** The documents on their way; a later request for one makes the earlier worthless. */
  readonly #onTheWay = new Map<string, object>();
  #done = 0;

  /** @param homeOf Where a document belongs whose root is not known; null where it is left alone. */
  constructor(homeOf: (uri: string) => Promise<Root | null>, deliver: (read: Read) => void) {
    this.#homeOf = homeOf;
    this.#deliver = deliver;
  }

  /** How many were read since nothing was to be read. */
  get done(): number {
    return this.#done;
  }

  get left(): number {
    return this.#unread.size + this.#onTheWay.size;
  }

  /** The documents that are still to be delivered. */
  get uris(): Iterable<string> {
    return [...this.#unread.keys(), ...this.#onTheWay.keys()];
  }

  /** @param root Where it belongs; null where that is to be found out. */
  add(uri: string, root: Root | null): void {
    this.#onTheWay.delete(uri);
    this.#unread.set(uri, root);
    this.#send();
  }

  /** Reads a text that the client shows, before all others. Resolves when it has been delivered or is not wanted. */
  async readNow(uri: string, text: string, root: Root): Promise<void> {
    this.#unread.delete(uri);
    await this.#read(uri, root, { text });
  }

  /** Takes back the request for a document. */
  delete(uri: string): void {
    this.#unread.delete(uri);
    this.#onTheWay.delete(uri);
  }

  clear(): void {
    this.#unread.clear();
    this.#onTheWay.clear();
    this.#done = 0;
  }

  #send(): void {
    for (const [uri, root] of this.#unread) {
      if (this.#onTheWay.size >= AT_ONCE) return;
      this.#unread.delete(uri);
      void this.#read(uri, root, { path: URI.parse(uri).fsPath });
    }
  }

  async #read(uri: string, known: Root | null, source: ReadingTask['source']): Promise<void> {
    const ticket = {};
    this.#onTheWay.set(uri, ticket);
    const root = known ?? (await this.#homeOf(uri));
    const result = root && (await this.#reader.read({ uri, source, configuration: root.corpus.configuration }));
    if (this.#onTheWay.get(uri) === ticket) {
      this.#onTheWay.delete(uri);
      this.#done++;
      this.#deliver({ uri, root, result });
      if (this.left === 0) this.#done = 0;
    }
    this.#send();
  }
}

import type { AnalysedDocument } from '../corpus/analyse.js';
import { Discovery } from './discovery.js';
import { Growing } from './growing.js';
import { type Read, Reading } from './reading.js';
import type { Root } from './root.js';
import type { Step } from './slices.js';

/** Whoever has documents taken in. */
interface Receiver {
  /** Where a document belongs whose root is not known; null where it is left alone. */
  homeOf(uri: string): Promise<Root | null>;
  /** Whether the client shows a document: what the disk has of it is not looked for. */
  isOpen(uri: string): boolean;
  /** Whether what was read is still the newest of its document. */
  isWanted(read: Read): boolean;
  /** Takes a document, or its first part, into the corpus of a root. */
  put(root: Root, analysed: AnalysedDocument): void;
  /** A document is not reviewed; `problem` says why it can't be read, null where it is gone or left alone. */
  forget(uri: string, problem: string | null): void;
  /** How far the reading is. Equal numbers end it. */
  reading(done: number, total: number): void;
  /** There may be something to do. */
  wake(): void;
  log(message: string): void;
}

/** The documents on their way into the corpora: found in folders, read in the background, taken in part by part. */
export class Intake {
  readonly #receiver: Receiver;
  readonly #discovery: Discovery;
  readonly #reading: Reading;
  /** What was read and is not in the corpus yet. */
  readonly #arrived: Read[] = [];
  readonly #growing: Growing;

  constructor(receiver: Receiver) {
    this.#receiver = receiver;
    this.#growing = new Growing((root, analysed) => receiver.put(root, analysed));
    this.#discovery = new Discovery({
      found: (uri, root) => !receiver.isOpen(uri) && this.#reading.add(uri, root),
      unread: ({ path, problem }) => receiver.log(`${path} ${problem}`),
      went: () => {
        this.report();
        receiver.wake();
      },
    });
    this.#reading = new Reading(
      (uri) => receiver.homeOf(uri),
      (read) => {
        this.#arrived.push(read);
        receiver.wake();
      },
    );
  }

  get isGoingOn(): boolean {
    const { left } = this.#reading;
    return left > 0 || this.#arrived.length > 0 || this.#growing.size > 0 || this.#discovery.isGoingOn;
  }

  /** The documents that are on their way. */
  get uris(): Iterable<string> {
    return [...this.#reading.uris, ...this.#arrived.map(({ uri }) => uri), ...this.#growing.uris];
  }

  /** The next bit of taking in what was read; null where nothing was. */
  get next(): Step | null {
    const { next } = this.#growing;
    const [read] = this.#arrived;
    if (next !== undefined) return () => this.#grow(next);
    return read ? () => this.#accept(read) : null;
  }

  /** As {@link next}, of one document. */
  nextOf(uri: string): Step | null {
    const read = this.#arrivedOf(uri);
    if (read) return () => this.#accept(read);
    return this.#growing.has(uri) ? () => this.#grow(uri) : null;
  }

  /** Takes in all that was read of a document. */
  finish(uri: string): void {
    for (const read of this.#arrived.filter((arrived) => arrived.uri === uri)) this.#accept(read);
    this.#growing.finish(uri);
  }

  /** Has the documents of a root looked for and read. */
  discover(root: Root): void {
    void this.#discovery.start(root);
  }

  /** Leaves the documents of a root that is gone. */
  leave(root: Root): void {
    this.#discovery.stop(root);
    this.#growing.deleteOf(root);
  }

  /** Has a document read. @param root Where it belongs; null where that is to be found out. */
  read(uri: string, root: Root | null): void {
    this.#reading.add(uri, root);
  }

  /** Reads a text that the client shows, before all others. Resolves when it has arrived or is not wanted. */
  readNow(uri: string, text: string, root: Root): Promise<void> {
    return this.#reading.readNow(uri, text, root);
  }

  /** Takes back that a document be read. */
  cancel(uri: string): void {
    this.#reading.delete(uri);
  }

  /** Leaves what was read of a document and is not in the corpus yet. */
  forget(uri: string): void {
    this.#growing.delete(uri);
  }

  /** Whether a document arrived that could not be analysed; it is forgotten then. */
  loseUnreadable(uri: string): boolean {
    const read = this.#arrivedOf(uri);
    if (!read?.result || !('problem' in read.result)) return false;
    this.#accept(read);
    return true;
  }

  /** Leaves the rest unread. @returns How many were read and how many at least were not. */
  stop(): { readonly done: number; readonly left: number } {
    const { done, left } = this.#reading;
    this.#reading.clear();
    this.#discovery.stopAll();
    this.report();
    return { done, left };
  }

  /** Tells how far it is. */
  report(): void {
    const { done, left } = this.#reading;
    this.#receiver.reading(done, this.isGoingOn ? done + Math.max(1, left) : done);
  }

  #arrivedOf(uri: string): Read | undefined {
    return this.#arrived.find((read) => read.uri === uri);
  }

  /** Begins to take in a document that was read, unless something newer is known of it. */
  #accept(read: Read): void {
    const { result, root, uri } = read;
    this.#arrived.splice(this.#arrived.indexOf(read), 1);
    if (this.#receiver.isWanted(read)) {
      if (!root || !result) this.#receiver.forget(uri, null);
      else if ('problem' in result) this.#receiver.forget(uri, result.problem);
      else this.#growing.add(uri, root, result);
    }
    this.report();
  }

  #grow(uri: string): void {
    this.#growing.step(uri);
    this.report();
  }
}

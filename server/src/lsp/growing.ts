import type { AnalysedDocument } from '../corpus/analyse.js';
import type { Root } from './root.js';

/** So many milliseconds taking in a part of a document may last, about: messages wait meanwhile. */
const SHORT = 5;

/** So many claims a part has at first: few, for no code is warm. */
const FIRST = 8;

/** A document of which the corpus has the first analyses. */
interface Sprout {
  readonly root: Root;
  readonly analysed: AnalysedDocument;
  readonly taken: number;
}

/** Documents that were read, and are taken into the corpus part by part. */
export class Growing {
  readonly #put: (root: Root, analysed: AnalysedDocument) => void;
  readonly #sprouts = new Map<string, Sprout>();
  /** Claims of a part. What a claim costs depends on the machine and on the corpus, so it follows the clock. */
  #part = FIRST;

  /** @param put Takes a document, or its first part, into the corpus of a root. */
  constructor(put: (root: Root, analysed: AnalysedDocument) => void) {
    this.#put = put;
  }

  get size(): number {
    return this.#sprouts.size;
  }

  get uris(): Iterable<string> {
    return this.#sprouts.keys();
  }

  /** The next document; undefined without any. */
  get next(): string | undefined {
    const [first] = this.#sprouts.keys();
    return first;
  }

  has(uri: string): boolean {
    return this.#sprouts.has(uri);
  }

  add(uri: string, root: Root, analysed: AnalysedDocument): void {
    this.#sprouts.set(uri, { root, analysed, taken: 0 });
  }

  delete(uri: string): void {
    this.#sprouts.delete(uri);
  }

  /** Leaves out what belongs to a root that is gone. */
  deleteOf(root: Root): void {
    for (const [uri, sprout] of this.#sprouts) if (sprout.root === root) this.#sprouts.delete(uri);
  }

  /** Takes in the next part of a document. */
  step(uri: string): void {
    const began = performance.now();
    this.#take(uri, this.#part);
    this.#part = performance.now() - began > SHORT ? Math.ceil(this.#part / 2) : this.#part + 1;
  }

  /** Takes in the rest of a document. */
  finish(uri: string): void {
    this.#take(uri, Number.POSITIVE_INFINITY);
  }

  #take(uri: string, claims: number): void {
    const sprout = this.#sprouts.get(uri);
    if (!sprout) return;
    const { analysed, root } = sprout;
    let { taken } = sprout;
    for (let count = 0; taken < analysed.analyses.length && count < claims; taken++)
      count += analysed.analyses[taken]!.claims.length;
    const isWhole = taken === analysed.analyses.length;
    if (isWhole) this.#sprouts.delete(uri);
    else this.#sprouts.set(uri, { root, analysed, taken });
    this.#put(root, isWhole ? analysed : { ...analysed, analyses: analysed.analyses.slice(0, taken) });
  }
}

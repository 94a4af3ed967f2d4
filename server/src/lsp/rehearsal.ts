import { analyseWithin } from '../analyseWithin.js';
import type { Corpus } from '../corpus/corpus.js';
import { check } from '../rules/check.js';
import { readDocument } from '../text/read.js';
import type { Step } from './slices.js';

/** Each piece is longer by this, from one character on: code that has never run takes a hundred times as long. */
const GROWTH = 1.25;
/** Characters of the longest piece: some milliseconds. */
const LONGEST = 1_500;
/** Milliseconds that a piece may take. */
const LIMIT = 1_000;
/** Keys that are rehearsed: behind so many, V8 has compiled most of what a key runs. A second in all. */
const KEYS = 60;
/** Characters of the longest document that keys are rehearsed in. What one takes then keeps no message waiting for long. */
const LONGEST_TYPED = 200_000;

/**
 * Reads a document in pieces, then as if keys were typed into it, for no other end than to run the code: V8 compiles what
 * has run, and a large document that was read in another thread would keep its first keys waiting for that. Once for each
 * kind of document.
 */
export class Rehearsal {
  readonly #kinds = new Set<string>();
  readonly #steps: Step[] = [];

  /** The next piece to read, or key to type; null without any. */
  get next(): Step | null {
    return this.#steps.length > 0 ? () => this.#steps.shift()!() : null;
  }

  /**
   * @param uri Tells the kind of text.
   * @param corpus Where the document is, or will be.
   */
  add(uri: string, text: string, corpus: Corpus): void {
    const kind = /\.\w+$/.exec(uri)?.[0] ?? '';
    if (this.#kinds.has(kind)) return;
    this.#kinds.add(kind);
    for (const piece of piecesOf(text))
      this.#steps.push(
        () => void readDocument(uri, piece),
        () => void analyseWithin(() => readDocument(uri, piece), corpus.configuration, { limit: LIMIT }),
      );
    if (text.length > LONGEST_TYPED) return;
    for (let key = 0; key < KEYS; key++)
      this.#steps.push(
        () => void readDocument(uri, text),
        () => readAgain(uri, corpus),
        // At once: on a check that stops half-way, the corpus knows half of what it depends on.
        () => void check(uri, corpus),
      );
  }
}

/** Does what an edit of a document takes, and keeps nothing of it. */
function readAgain(uri: string, { configuration, documents }: Corpus): void {
  const previous = documents.get(uri);
  if (!previous) return;
  const { document } = previous;
  analyseWithin(() => readDocument(uri, document.text, document), configuration, { limit: LIMIT, previous });
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const to = from + Math.ceil(Math.min(LONGEST, GROWTH ** pieces.length));
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

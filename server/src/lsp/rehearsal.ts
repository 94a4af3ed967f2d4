import { analyseWithin } from '../analyseWithin.js';
import type { Configuration } from '../configuration.js';
import { readDocument } from '../text/read.js';
import type { Step } from './slices.js';

/** Characters of the first piece: code that has never run takes a hundred times as long. Each piece is longer by as many. */
const FIRST = 40;
/** Characters of the longest piece: some milliseconds. */
const LONGEST = 1_500;
/** Milliseconds that a piece may take. */
const LIMIT = 1_000;

/**
 * Reads a document in pieces, for no other end than to run the code: V8 compiles what has run, and a large document that
 * was read in another thread would keep its first keys waiting for that. Once for each kind of document.
 */
export class Rehearsal {
  readonly #kinds = new Set<string>();
  readonly #steps: Step[] = [];

  /** The next piece to read; null without any. */
  get next(): Step | null {
    return this.#steps.length > 0 ? () => this.#steps.shift()!() : null;
  }

  /** @param uri Tells the kind of text. */
  add(uri: string, text: string, configuration: Configuration): void {
    const kind = /\.\w+$/.exec(uri)?.[0] ?? '';
    if (this.#kinds.has(kind)) return;
    this.#kinds.add(kind);
    for (const piece of piecesOf(text))
      this.#steps.push(
        () => void readDocument(uri, piece),
        () => void analyseWithin(() => readDocument(uri, piece), configuration, { limit: LIMIT }),
      );
  }
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const to = from + Math.min(LONGEST, FIRST * (pieces.length + 1));
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

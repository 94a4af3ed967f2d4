/**
 * Tells most words from a list's by their first two letters and length, without making a string of them.
 * Says no for sure and yes perhaps; letter case does not matter.
 */
export class WordFilter {
  /** For each pair of first letters a bit for each length. */
  readonly #lengths = new Int32Array(32 * 32);

  constructor(words: Iterable<string>) {
    for (const word of words) this.#lengths[indexOf(word, 0, word.length)]! |= 1 << (word.length % 32);
  }

  /** Whether the word from `start` to `end` of a text may be of the list. */
  mayHold(text: string, start: number, end: number): boolean {
    return end - start < 32 && (this.#lengths[indexOf(text, start, end)]! & (1 << (end - start))) !== 0;
  }
}

function indexOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) & 31 : 0;
  return ((text.charCodeAt(start) & 31) << 5) | second;
}

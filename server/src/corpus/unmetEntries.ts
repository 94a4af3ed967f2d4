import type { RegisterEntry } from '../configuration.js';
import type { AnalysedDocument } from './analyse.js';
import type { Corpus } from './corpus.js';
import { isAbout, type RegisteredFigure, registerOf } from './register.js';

/**
 * Finds the entries of a corpus's register that no statement is about, since they guard nothing. Each document is asked
 * once until it changes, and only for what no other states.
 */
export class UnmetEntries {
  readonly #corpus: Corpus;
  readonly #answers = new WeakMap<AnalysedDocument, Map<RegisterEntry, boolean>>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** Looks through the documents, with a stop behind each that is asked. @returns The entries, in their order. */
  *find(): Generator<void, readonly RegisterEntry[]> {
    let unmet = registerOf(this.#corpus.configuration);
    for (const [uri, analysed] of this.#corpus.documents) {
      const answers = this.#answers.get(analysed) ?? new Map<RegisterEntry, boolean>();
      this.#answers.set(analysed, answers);
      const unasked = unmet.filter(({ entry }) => !answers.has(entry));
      for (const figure of unasked) answers.set(figure.entry, this.#states(uri, figure));
      unmet = unmet.filter(({ entry }) => !answers.get(entry));
      if (unasked.length > 0) yield;
    }
    return unmet.map(({ entry }) => entry);
  }

  #states(uri: string, figure: RegisteredFigure): boolean {
    return this.#corpus.claims(uri).some(({ value }) => isAbout(value, figure));
  }
}

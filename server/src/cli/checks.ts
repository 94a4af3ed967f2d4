import type { Corpus } from '../corpus/corpus.js';
import { type Checked, checkWithoutPairs, checkWithSuppressed } from '../rules/check.js';

/** What the rules find in the documents of a corpus, kept from one check to the next. */
export class Checks {
  readonly #corpus: Corpus;
  readonly #known = new Map<string, Checked>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** What they find in all documents; what is known still is not looked for again. */
  all(): Checked {
    return joined([...this.#corpus.documents.keys()].map((uri) => this.#of(uri)));
  }

  /**
   * What they find that involves certain documents, and more. Most others agree with them or have no pair with them:
   * few rules have to look at these.
   * @returns Also the documents of which all findings are among them.
   */
  around(uris: ReadonlySet<string>): Checked & { readonly whole: ReadonlySet<string> } {
    const corpus = this.#corpus;
    const whole = new Set([...uris].filter((uri) => corpus.documents.has(uri)));
    for (const uri of [...whole])
      for (const { a, b, relation } of corpus.pairs(uri)) if (relation !== 'agree') whole.add(a.uri).add(b.uri);
    const checked = [...corpus.documents.keys()].map((uri) =>
      whole.has(uri) ? this.#of(uri) : checkWithoutPairs(uri, corpus),
    );
    return { ...joined(checked), whole };
  }

  /**
   * To be told of an edit.
   * @param uri The document that changed.
   * @param changed What the corpus says that changed with it.
   */
  edited(uri: string, changed: ReadonlySet<string>): void {
    for (const one of changed) this.#known.delete(one);
    // What stands elsewhere may have moved without another word about it.
    for (const [one, { findings }] of this.#known)
      if (findings.some(({ related }) => related.some((other) => other.uri === uri))) this.#known.delete(one);
  }

  #of(uri: string): Checked {
    const checked = this.#known.get(uri) ?? checkWithSuppressed(uri, this.#corpus);
    this.#known.set(uri, checked);
    return checked;
  }
}

function joined(checked: readonly Checked[]): Checked {
  return {
    findings: checked.flatMap(({ findings }) => findings),
    suppressed: checked.flatMap(({ suppressed }) => suppressed),
  };
}

import type { Corpus } from '../corpus/corpus.js';
import { type Checked, check, checkInSteps } from '../rules/check.js';
import type { Finding } from '../rules/rule.js';
import { RelatedPlaces } from './relatedPlaces.js';
import type { Root } from './root.js';

/** Told of the findings of a document; of none, and no root, for one that is no longer reviewed. */
export type Tell = (uri: string, root: Root | undefined, findings: readonly Finding[]) => void;

/** The documents whose findings may have changed, and the one that is being checked, rule by rule. */
export class Checking {
  readonly #rootWith: (uri: string) => Root | undefined;
  readonly #tell: Tell;
  /** Documents whose own text changed: their findings go out before more is read. */
  readonly #urgent = new Set<string>();
  readonly #stale = new Set<string>();
  readonly #places = new RelatedPlaces();
  /** Documents whose findings stay and point to other places. */
  readonly #moved = new Set<string>();
  #current: { readonly uri: string; readonly corpus: Corpus; readonly steps: Generator<void, Checked> } | null = null;

  constructor(rootWith: (uri: string) => Root | undefined, tell: Tell) {
    this.#rootWith = rootWith;
    this.#tell = tell;
  }

  /** The document to check before more is read; undefined without any. */
  get urgent(): string | undefined {
    const [first] = this.#urgent;
    return first;
  }

  /** The document to check when all is read; undefined without any. */
  get stale(): string | undefined {
    const [first] = this.#stale;
    return first;
  }

  /** The document to tell of again, since what its findings point to has moved; undefined without any. */
  get moved(): string | undefined {
    const [first] = this.#moved;
    return first;
  }

  hurry(uri: string): void {
    this.#urgent.add(uri);
  }

  /** To be told of documents whose findings may have changed. */
  spoil(uris: Iterable<string>): void {
    this.#current = null;
    for (const uri of uris) this.#stale.add(uri);
  }

  /** To be told of an edit, behind {@link spoil}. @param before The text that the document had. */
  edited(uri: string, before: string, after: string): void {
    const { lost, moved } = this.#places.move(uri, before, after);
    for (const pointing of moved) this.#moved.add(pointing);
    this.spoil(lost);
  }

  /** Tells of findings whose places have moved. */
  tellMoved(uri: string): void {
    this.#moved.delete(uri);
    const root = this.#rootWith(uri);
    if (root) this.#tell(uri, root, this.#places.of(uri));
  }

  /** Checks a document by one rule more, and tells of its findings behind the last. */
  step(uri: string): void {
    const root = this.#rootWith(uri);
    const isGoingOn = this.#current?.uri === uri && this.#current.corpus === root?.corpus;
    if (root && !isGoingOn) this.#current = { uri, corpus: root.corpus, steps: checkInSteps(uri, root.corpus) };
    const { done = true, value } = (root && this.#current?.steps.next()) ?? {};
    if (done) this.#finish(uri, root, value?.findings ?? []);
  }

  /** Checks a document at once. */
  now(uri: string): void {
    const root = this.#rootWith(uri);
    this.#finish(uri, root, root ? check(uri, root.corpus) : []);
  }

  #finish(uri: string, root: Root | undefined, findings: readonly Finding[]): void {
    this.#current = null;
    this.#urgent.delete(uri);
    this.#stale.delete(uri);
    this.#moved.delete(uri);
    this.#places.set(uri, findings);
    this.#tell(uri, root, findings);
  }
}

import type { RegisterEntry } from '../configuration.js';
import { UnmetEntries } from '../corpus/unmetEntries.js';
import type { Root } from './root.js';
import type { Step } from './slices.js';

/** Told of the entries of a root's register that none of its documents states. */
export type TellUnmet = (root: Root, entries: readonly RegisterEntry[]) => void;

/** Looks, when there is nothing else to do, for entries of registers that guard nothing. */
export class Registers {
  readonly #tell: TellUnmet;
  readonly #unmet = new WeakMap<Root, UnmetEntries>();
  /** The revision of each corpus that was looked through last. */
  readonly #done = new WeakMap<Root, number>();
  #current: {
    readonly root: Root;
    readonly revision: number;
    readonly steps: ReturnType<UnmetEntries['find']>;
  } | null = null;

  constructor(tell: TellUnmet) {
    this.#tell = tell;
  }

  /** The next look at a document; null where all were looked at since they changed. */
  next(roots: readonly Root[]): Step | null {
    const root = roots.find((each) => this.#done.get(each) !== each.corpus.revision);
    return root ? () => this.#look(root) : null;
  }

  #look(root: Root): void {
    const { revision } = root.corpus;
    if (this.#current?.root !== root || this.#current.revision !== revision) {
      const unmet = this.#unmet.get(root) ?? new UnmetEntries(root.corpus);
      this.#unmet.set(root, unmet);
      this.#current = { root, revision, steps: unmet.find() };
    }
    const { done, value } = this.#current.steps.next();
    if (!done) return;
    this.#current = null;
    this.#done.set(root, revision);
    this.#tell(root, value);
  }
}

import type { Token } from './capitals.js';
import { gazetteer, indexOf, type KnownEntity } from './gazetteer.js';
import { senseIn } from './homonyms.js';
import type { EntityType } from './mark.js';
import { nameKey } from './nameKey.js';
import type { ReadingContext } from './recogniser.js';

/** A known name in a run. */
export interface KnownName {
  /** Index of the token behind the name. */
  readonly to: number;
  readonly type: EntityType;
  readonly entity: KnownEntity;
  /** What the name has behind its last capital: " hynix"; mostly empty. */
  readonly tail: string;
}

/** The names of one flow that the gazetteer or the configuration knows. */
export class KnownNames {
  readonly #text: string;
  readonly #names: ReturnType<typeof indexOf>;
  readonly #laws: ReadingContext['laws'];
  #run: readonly Token[] = [];
  #found: (KnownName | false)[] = [];

  /**
   * @param text The flow.
   * @param context The names that the configuration adds, and what the document calls as others do.
   */
  constructor(text: string, { names, laws }: ReadingContext) {
    this.#text = text;
    this.#names = indexOf(names);
    this.#laws = laws;
  }

  /** The longest known name that starts at token `i`; null where none does. */
  at(run: readonly Token[], i: number): KnownName | null {
    // Asked for the same token again and again, while the forms around it are tried.
    if (this.#run !== run) {
      this.#run = run;
      this.#found = [];
    }
    this.#found[i] ??= this.#read(run, i) ?? false;
    return this.#found[i] || null;
  }

  #read(run: readonly Token[], i: number): KnownName | null {
    const key = nameKey(run[i]!.text);
    const first = key.includes(' ') ? key.slice(0, key.indexOf(' ')) : key;
    if (first === 'the' && run[i]!.gap === '') {
      const named = i + 1 < run.length ? this.at(run, i + 1) : null;
      return named?.type === 'publication' ? named : null;
    }
    const most = Math.max(gazetteer.longest(first), this.#names.longest(first));
    if (most > run.length - i) {
      const { end } = run.at(-1)!;
      const tail = /^ \p{Ll}{2,}(?![\p{L}\p{N}])/u.exec(this.#text.slice(end, end + 24))?.[0];
      const isTail = tail !== undefined && (gazetteer.endsIn(tail.slice(1)) || this.#names.endsIn(tail.slice(1)));
      const entity = isTail ? this.lookup(this.#text.slice(run[i]!.start, end) + tail) : null;
      if (tail !== undefined && entity) return { to: run.length, type: entity.type, entity, tail };
    }
    for (let to = Math.min(run.length, i + most); to > i; to--) {
      const surface = this.#text.slice(run[i]!.start, run[to - 1]!.end);
      const found = this.lookup(surface);
      const entity = found && !this.#isOther(run, i, to) ? senseIn(this.#text, found) : null;
      if (entity) return { to, type: entity.type, entity, tail: '' };
    }
    return null;
  }

  /**
   * Whether one word with the letters of a name is another's: the number of "Title XI", the given name of "Bown, Chad P."
   */
  #isOther(run: readonly Token[], i: number, to: number): boolean {
    const { text, gap } = run[i]!;
    if (to > i + 1) return false;
    return /^[XVI]{2,}$/.test(text) || (gap === '' && /^\p{Lu}\.$/u.test(run[i + 1]?.text ?? ''));
  }

  /** The entity of a name as it is written; null where nobody knows it. */
  lookup(surface: string): KnownEntity | null {
    // "F-35s"
    if (/^\p{Lu}-\d{1,3}s$/u.test(surface)) return this.lookup(surface.slice(0, -1));
    const key = nameKey(surface);
    const configured = this.#names.get(surface, key);
    if (configured) return configured;
    const law = Object.hasOwn(this.#laws, key) ? this.#laws[key]! : null;
    if (law === null) return gazetteer.get(surface, key);
    return gazetteer.get(law) ?? { name: law, type: 'law', key: nameKey(law) };
  }
}

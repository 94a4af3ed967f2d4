import { type Entry, TopicList } from './topicList.js';

/**
 * Inverted index from the keys of filings to claims: what is compared at all, without looking at all pairs. A pure
 * function of the claims in it.
 */
export class Candidates<T extends Entry> {
  /** By key. Most have one entry, which needs no list. */
  readonly #lists = new Map<number, T | TopicList<T>>();

  /** @returns Other entries whose candidates change by more than the new one. */
  add(entry: T): ReadonlySet<T> {
    const unsettled = new Set<T>();
    for (const { keys, kind } of entry.filing.lists)
      for (const key of keys) {
        const known = this.#lists.get(key);
        if (known === undefined) this.#lists.set(key, entry);
        else if (known instanceof TopicList) known.add(entry, unsettled);
        else this.#lists.set(key, new TopicList<T>(kind, [known, entry]));
      }
    unsettled.delete(entry);
    return unsettled;
  }

  /** @returns Other entries whose candidates change by more than the one that goes. */
  remove(entry: T): ReadonlySet<T> {
    const unsettled = new Set<T>();
    for (const { keys } of entry.filing.lists)
      for (const key of keys) {
        const known = this.#lists.get(key);
        if (known instanceof TopicList) known.remove(entry, unsettled);
        if (known === entry || (known instanceof TopicList && known.size === 0)) this.#lists.delete(key);
      }
    unsettled.delete(entry);
    return unsettled;
  }

  /** What it is compared with, itself left out. Where `a` is compared with `b`, so is `b` with `a`. */
  of(entry: T): ReadonlySet<T> {
    const found = new Set<T>();
    for (const { keys } of entry.filing.lists)
      for (const key of keys) {
        const known = this.#lists.get(key);
        if (known instanceof TopicList) known.collect(entry, found);
      }
    found.delete(entry);
    return found;
  }
}

import { listings } from '../claims/topicKeys.js';
import { type Entry, TopicList } from './topicList.js';

/**
 * Inverted index from keys to claims: what is compared at all, without looking at all pairs. A pure function of the
 * claims in it.
 */
export class Candidates<T extends Entry> {
  readonly #lists = new Map<string, TopicList<T>>();

  /** @returns Other entries whose candidates change by more than the new one. */
  add(entry: T): ReadonlySet<T> {
    const unsettled = new Set<T>();
    for (const { key, kind } of listings(entry.claim)) {
      const list = this.#lists.get(key) ?? new TopicList<T>(kind === 'topic');
      this.#lists.set(key, list);
      list.add(entry, unsettled);
    }
    unsettled.delete(entry);
    return unsettled;
  }

  /** @returns Other entries whose candidates change by more than the one that goes. */
  remove(entry: T): ReadonlySet<T> {
    const unsettled = new Set<T>();
    for (const { key } of listings(entry.claim)) {
      const list = this.#lists.get(key)!;
      list.remove(entry, unsettled);
      if (list.size === 0) this.#lists.delete(key);
    }
    unsettled.delete(entry);
    return unsettled;
  }

  /** What it is compared with, itself left out. Where `a` is compared with `b`, so is `b` with `a`. */
  of(entry: T): ReadonlySet<T> {
    const found = new Set<T>();
    for (const { key } of listings(entry.claim)) this.#lists.get(key)?.collect(entry, found);
    found.delete(entry);
    return found;
  }
}

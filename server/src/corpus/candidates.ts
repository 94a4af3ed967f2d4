import { type Listing, listings } from '../claims/topicKeys.js';
import { type Entry, TopicList } from './topicList.js';

/**
 * Inverted index from keys to claims: what is compared at all, without looking at all pairs. A pure function of the
 * claims in it.
 */
export class Candidates<T extends Entry> {
  readonly #lists = new Map<string, TopicList<T>>();
  /** The lists that an entry stands on. */
  readonly #standing = new Map<T, readonly TopicList<T>[]>();

  /** @returns Other entries whose candidates change by more than the new one. */
  add(entry: T): ReadonlySet<T> {
    const unsettled = new Set<T>();
    const lists = listings(entry.claim).map(({ key, kind }) => this.#list(key, kind));
    for (const list of lists) list.add(entry, unsettled);
    this.#standing.set(entry, lists);
    unsettled.delete(entry);
    return unsettled;
  }

  /** @returns Other entries whose candidates change by more than the one that goes. */
  remove(entry: T): ReadonlySet<T> {
    const unsettled = new Set<T>();
    for (const list of this.#standing.get(entry) ?? []) {
      list.remove(entry, unsettled);
      if (list.size === 0) this.#lists.delete(list.key);
    }
    this.#standing.delete(entry);
    unsettled.delete(entry);
    return unsettled;
  }

  /** What it is compared with, itself left out. Where `a` is compared with `b`, so is `b` with `a`. */
  of(entry: T): ReadonlySet<T> {
    const found = new Set<T>();
    for (const list of this.#standing.get(entry) ?? []) list.collect(entry, found);
    found.delete(entry);
    return found;
  }

  #list(key: string, kind: Listing['kind']): TopicList<T> {
    const known = this.#lists.get(key);
    if (known) return known;
    const list = new TopicList<T>(key, kind);
    this.#lists.set(key, list);
    return list;
  }
}

import { listings } from '../claims/topicKeys.js';
import { hash } from './hash.js';
import { type Entry, TopicList } from './topicList.js';

/**
 * Inverted index from keys to claims: what is compared at all, without looking at all pairs. A pure function of the
 * claims in it. Keys are sentences at times and a corpus has millions of them: their hashes stand for them. Two keys of
 * one hash cost a comparison, and change nothing else.
 */
export class Candidates<T extends Entry> {
  /** By the hash of a key. Most have one entry, which needs no list. */
  readonly #lists = new Map<number, T | TopicList<T>>();
  /** The hashes of the keys that an entry stands under. */
  readonly #keys = new Map<T, readonly number[]>();

  /** @returns Other entries whose candidates change by more than the new one. */
  add(entry: T): ReadonlySet<T> {
    const unsettled = new Set<T>();
    const keys: number[] = [];
    for (const listing of listings(entry.claim)) {
      const key = hash(`${listing.kind} ${listing.key}`);
      if (keys.includes(key)) continue;
      keys.push(key);
      const known = this.#lists.get(key);
      if (known === undefined) this.#lists.set(key, entry);
      else if (known instanceof TopicList) known.add(entry, unsettled);
      else this.#lists.set(key, new TopicList<T>(listing.kind, [known, entry]));
    }
    this.#keys.set(entry, keys);
    unsettled.delete(entry);
    return unsettled;
  }

  /** @returns Other entries whose candidates change by more than the one that goes. */
  remove(entry: T): ReadonlySet<T> {
    const unsettled = new Set<T>();
    for (const key of this.#keys.get(entry) ?? []) {
      const known = this.#lists.get(key);
      if (known instanceof TopicList) known.remove(entry, unsettled);
      if (known === entry || (known instanceof TopicList && known.size === 0)) this.#lists.delete(key);
    }
    this.#keys.delete(entry);
    unsettled.delete(entry);
    return unsettled;
  }

  /** What it is compared with, itself left out. Where `a` is compared with `b`, so is `b` with `a`. */
  of(entry: T): ReadonlySet<T> {
    const found = new Set<T>();
    for (const key of this.#keys.get(entry) ?? []) {
      const known = this.#lists.get(key);
      if (known instanceof TopicList) known.collect(entry, found);
    }
    found.delete(entry);
    return found;
  }
}

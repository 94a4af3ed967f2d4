import type { Claim } from '../claims/claim.js';
import { postings, probes } from '../claims/topicKeys.js';

/**
 * Inverted index from keys to things that make a claim: what may be compared at all, without looking at all pairs.
 * A probe reads the shortest of the lists that may hold its matches, so frequent words cost nothing where a rare one
 * is at hand; whichever lists it reads, it misses no match.
 */
export class Candidates<T extends { readonly claim: Claim }> {
  readonly #index = new Map<string, Set<T>>();

  add(entry: T): void {
    for (const key of postings(entry.claim)) {
      const entries = this.#index.get(key);
      if (entries) entries.add(entry);
      else this.#index.set(key, new Set([entry]));
    }
  }

  remove(entry: T): void {
    for (const key of postings(entry.claim)) {
      const entries = this.#index.get(key);
      entries?.delete(entry);
      if (entries?.size === 0) this.#index.delete(key);
    }
  }

  /** Everything that may be about the same thing, each once; itself left out. */
  of(entry: T): ReadonlySet<T> {
    const found = new Set<T>();
    for (const { keys, enough } of probes(entry.claim)) {
      const lists = keys.map((key) => this.#index.get(key)).sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
      for (const list of lists.slice(0, enough)) for (const other of list ?? []) found.add(other);
    }
    found.delete(entry);
    return found;
  }
}

import type { Claim } from '../claims/claim.js';
import { candidateKeys } from '../claims/compare.js';

/** Inverted index from keys to claims: what may be compared at all, without looking at all pairs. */
export class Candidates {
  readonly #index = new Map<string, Set<Claim>>();

  add(claim: Claim): void {
    for (const key of candidateKeys(claim)) {
      const claims = this.#index.get(key);
      if (claims) claims.add(claim);
      else this.#index.set(key, new Set([claim]));
    }
  }

  remove(claim: Claim): void {
    for (const key of candidateKeys(claim)) {
      const claims = this.#index.get(key);
      claims?.delete(claim);
      if (claims?.size === 0) this.#index.delete(key);
    }
  }

  /** The claims that share a key with this one, each once, itself left out. */
  of(claim: Claim): ReadonlySet<Claim> {
    const found = new Set<Claim>();
    for (const key of candidateKeys(claim)) for (const other of this.#index.get(key) ?? []) found.add(other);
    found.delete(claim);
    return found;
  }
}

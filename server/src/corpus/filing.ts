import type { Claim } from '../claims/claim.js';
import { type Listing, listings } from '../claims/topicKeys.js';
import { hash } from './hash.js';

/** What a corpus files a claim by. Made where the claim is, in whatever thread; plain data. */
export interface Filing {
  /** What sayings are known by and ordered by: equal for claims that say the same, and without a pattern else. */
  readonly order: string;
  /**
   * The lists of the index on which it stands, each once, by kind and by the hashes of their keys: keys are sentences at
   * times, and a corpus has millions of them. Two keys of one hash cost a comparison, and change nothing else.
   */
  readonly lists: readonly { readonly kind: Listing['kind']; readonly keys: readonly number[] }[];
}

/** Files a claim. A pure function of what comparing looks at in it. */
export function fileClaim(claim: Claim): Filing {
  const lists = new Map<Listing['kind'], Set<number>>();
  for (const { key, kind } of listings(claim)) {
    const keys = lists.get(kind) ?? new Set();
    lists.set(kind, keys.add(hash(`${kind} ${key}`)));
  }
  return { order: digest(contentOf(claim)), lists: [...lists].map(([kind, keys]) => ({ kind, keys: [...keys] })) };
}

/** Everything of a claim that comparing looks at. */
function contentOf({ frame, roles, figure, period, modality, scope, words, placing, source, topic }: Claim): string {
  const keys = Object.entries(roles).map(([role, filler]) => [role, filler.keys]);
  const { span: _, ...value } = figure;
  return JSON.stringify([frame, keys, value, period, modality, scope, words, placing, source, topic]);
}

/**
 * Stands for a content, and orders sayings without a pattern: three numbers of 32 bits (FNV-1a with primes of its own
 * each) and the length. Contents have a thousand characters and more, and a corpus millions of them.
 */
function digest(content: string): string {
  let [a, b, c] = [0x811c9dc5, 0x9e3779b9, 0x2545f491];
  for (let i = 0; i < content.length; i++) {
    const code = content.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    c = Math.imul(c ^ code, 0xc2b2ae35);
  }
  return [a >>> 0, b >>> 0, c >>> 0, content.length].map((part) => part.toString(36)).join(' ');
}

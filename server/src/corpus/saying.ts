import type { Claim } from '../claims/claim.js';
import type { Comparisons } from '../claims/comparison.js';
import type { Filing } from './filing.js';
import type { Entry } from './topicList.js';

/** A claim with the document that makes it. */
export interface Member {
  readonly uri: string;
  readonly claim: Claim;
}

/** How many claims a saying has, and which of them speaks for it. */
export interface Standing {
  readonly size: number;
  readonly first: Claim | null;
}

/**
 * All claims that say exactly the same, wherever they stand. Comparing is done once for a saying, not for each claim,
 * so a sentence that a thousand documents repeat costs what one costs.
 */
export class Saying implements Entry {
  /** Any of them, for comparing. */
  readonly claim: Claim;
  readonly filing: Filing;
  /** Of no other saying of the corpus, ever. */
  readonly number: number;
  /** Whether it was compared with itself, which only two claims that say it make worthwhile. */
  isRepeated = false;
  /** Whether somebody asked what it matches. Until then it knows only those of its matches that were asked for. */
  isAsked = false;
  /** Most sayings match no other and stand in one document: no map for these. */
  #matches: Map<Saying, Comparisons> | null = null;
  #uri: string | null = null;
  #claims: readonly Claim[] = [];
  /** The other documents, each with its claims in its order. */
  #more: Map<string, readonly Claim[]> | null = null;
  #size = 0;
  #first: Member | null = null;

  constructor(claim: Claim, filing: Filing, number: number) {
    this.claim = claim;
    this.filing = filing;
    this.number = number;
  }

  /** Sayings about the same thing, itself too where one claim makes an agreement with its like. */
  get matches(): ReadonlyMap<Saying, Comparisons> {
    return this.#matches ?? NONE;
  }

  match(other: Saying, match: Comparisons): void {
    this.#matches ??= new Map();
    this.#matches.set(other, match);
  }

  unmatch(other: Saying): void {
    this.#matches?.delete(other);
    if (this.#matches?.size === 0) this.#matches = null;
  }

  get size(): number {
    return this.#size;
  }

  get standing(): Standing {
    return { size: this.#size, first: this.first?.claim ?? null };
  }

  get uris(): readonly string[] {
    return [...(this.#uri === null ? [] : [this.#uri]), ...(this.#more?.keys() ?? [])];
  }

  get members(): readonly Member[] {
    const members: Member[] = [];
    for (const uri of this.uris) for (const claim of this.#in(uri)) members.push({ uri, claim });
    return members;
  }

  /** The first claim of the document whose uri comes first; null without any. */
  get first(): Member | null {
    if (this.#first) return this.#first;
    let first = this.#uri;
    for (const uri of this.#more?.keys() ?? []) if (first === null || uri < first) first = uri;
    const claim = first === null ? undefined : this.#in(first)[0];
    if (first !== null && claim) this.#first = { uri: first, claim };
    return this.#first;
  }

  /** Replaces the claims of a document. */
  set(uri: string, claims: readonly Claim[]): void {
    this.#size += claims.length - this.#in(uri).length;
    if (this.#first && uri <= this.#first.uri) this.#first = null;
    if (uri === this.#uri || (this.#uri === null && !this.#more?.has(uri))) {
      this.#uri = claims.length > 0 ? uri : null;
      this.#claims = claims;
    } else if (claims.length > 0) {
      this.#more ??= new Map();
      this.#more.set(uri, claims);
    } else {
      this.#more?.delete(uri);
    }
  }

  #in(uri: string): readonly Claim[] {
    return uri === this.#uri ? this.#claims : (this.#more?.get(uri) ?? []);
  }
}

const NONE: ReadonlyMap<Saying, Comparisons> = new Map();

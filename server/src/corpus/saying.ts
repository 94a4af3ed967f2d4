import type { Claim } from '../claims/claim.js';
import type { Comparisons } from '../claims/compare.js';
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
  readonly order: string;
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

  constructor(claim: Claim, order: string, number: number) {
    this.claim = claim;
    this.order = order;
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
/** What sayings are known by and ordered by: equal for claims that say the same, and without a pattern else. */
export function orderOf(claim: Claim): string {
  return digest(contentOf(claim));
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

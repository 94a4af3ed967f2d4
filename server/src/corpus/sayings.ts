import type { Claim } from '../claims/claim.js';
import { type Comparison, compare } from '../claims/compare.js';
import { Candidates } from './candidates.js';

/**
 * All claims that say exactly the same, wherever they stand. Comparing is done once for a saying, not for each claim,
 * so a sentence that a thousand documents repeat costs what one costs.
 */
class Saying {
  /** Any of them, for comparing. */
  readonly claim: Claim;
  /** Sayings about the same thing, itself too where one claim makes an agreement with its like. */
  readonly matches = new Map<Saying, Match>();
  /** By document, in the document's order. */
  readonly #members = new Map<string, readonly Claim[]>();
  #size = 0;
  #first: Member | null = null;

  constructor(claim: Claim) {
    this.claim = claim;
  }

  get size(): number {
    return this.#size;
  }

  get uris(): Iterable<string> {
    return this.#members.keys();
  }

  get members(): readonly Member[] {
    return [...this.#members].flatMap(([uri, claims]) => claims.map((claim) => ({ uri, claim })));
  }

  /** The first claim of the document whose uri comes first. */
  get first(): Member {
    if (this.#first) return this.#first;
    let first: string | null = null;
    for (const uri of this.#members.keys()) if (first === null || uri < first) first = uri;
    this.#first = { uri: first!, claim: this.#members.get(first!)![0]! };
    return this.#first;
  }

  /** Replaces the claims of a document. */
  set(uri: string, claims: readonly Claim[]): void {
    this.#size += claims.length - (this.#members.get(uri)?.length ?? 0);
    if (claims.length > 0) this.#members.set(uri, claims);
    else this.#members.delete(uri);
    this.#first = null;
  }
}

/** Whether two claims stand in one document matters to how they compare; null where they then do not match. */
interface Match {
  readonly within: Comparison | null;
  readonly across: Comparison | null;
}

/** Two claims about the same thing, unplaced. */
export interface MatchedClaims {
  readonly a: Member;
  readonly b: Member;
  readonly comparison: Comparison;
}

export interface Member {
  readonly uri: string;
  readonly claim: Claim;
}

/**
 * Up to so many pairs, every claim of a saying is paired with every claim of another; beyond, each with the first of
 * the other: enough to say that it disagrees and with what, and linear in the number of claims.
 */
const ALL_PAIRS = 100;

/** The sayings of a corpus and how they match. A pure function of the claims of each document. */
export class Sayings {
  readonly #byContent = new Map<string, Saying>();
  readonly #of = new Map<Claim, Saying>();
  readonly #candidates = new Candidates<Saying>();

  /**
   * Replaces the claims of a document. Claims that stay must be the same objects; work is proportional to the others.
   * @returns The uris whose pairs changed.
   */
  replace(uri: string, before: readonly Claim[], after: readonly Claim[]): ReadonlySet<string> {
    const changed = new Set<string>();
    const touched = new Set<Saying>();
    const kept = new Set(after);
    for (const claim of before) {
      const saying = this.#of.get(claim)!;
      if (kept.has(claim)) continue;
      touched.add(saying);
      this.#of.delete(claim);
    }
    for (const claim of after) {
      if (this.#of.has(claim)) continue;
      const saying = this.#sayingOf(claim);
      touched.add(saying);
      this.#of.set(claim, saying);
    }
    for (const saying of touched) collectUris(saying, changed);
    const current = new Map<Saying, Claim[]>();
    for (const claim of after) {
      const saying = this.#of.get(claim)!;
      const claims = current.get(saying);
      if (claims) claims.push(claim);
      else current.set(saying, [claim]);
    }
    for (const [saying, claims] of current) saying.set(uri, claims);
    for (const saying of touched) {
      if (!current.has(saying)) saying.set(uri, []);
      if (saying.size === 0) this.#drop(saying);
      else collectUris(saying, changed);
    }
    return changed;
  }

  /** The pairs that a claim is a side of, in no order. */
  *pairsOf(claim: Claim, uri: string): Iterable<MatchedClaims> {
    const saying = this.#of.get(claim);
    if (!saying) return;
    const own: Member = { uri, claim };
    for (const [other, match] of saying.matches)
      for (const member of partnersOf(own, saying, other)) {
        const comparison = member.uri === uri ? match.within : match.across;
        if (comparison && member.claim.sentence !== claim.sentence) yield { a: own, b: member, comparison };
      }
  }

  #sayingOf(claim: Claim): Saying {
    const content = contentOf(claim);
    const known = this.#byContent.get(content);
    if (known) return known;
    const saying = new Saying(claim);
    this.#byContent.set(content, saying);
    for (const other of [saying, ...this.#candidates.of(saying)]) {
      const match = { within: compare(claim, other.claim, true), across: compare(claim, other.claim, false) };
      if (!match.within && !match.across) continue;
      saying.matches.set(other, match);
      other.matches.set(saying, match);
    }
    this.#candidates.add(saying);
    return saying;
  }

  #drop(saying: Saying): void {
    this.#byContent.delete(contentOf(saying.claim));
    this.#candidates.remove(saying);
    for (const other of saying.matches.keys()) other.matches.delete(saying);
  }
}

/** Whom a claim is paired with in a saying. */
function partnersOf(own: Member, saying: Saying, other: Saying): readonly Member[] {
  const all = saying.size * other.size <= ALL_PAIRS || own.claim === saying.first.claim;
  const partners = all ? other.members : [other.first];
  return partners.filter(({ claim }) => claim !== own.claim);
}

/** Documents whose pairs may change with a saying: its own and those of its matches. */
function collectUris(saying: Saying, uris: Set<string>): void {
  for (const one of [saying, ...saying.matches.keys()]) for (const uri of one.uris) uris.add(uri);
}

/** Everything of a claim that comparing looks at. */
function contentOf({ frame, roles, figure, period, modality, scope, words, placing, source, topic }: Claim): string {
  const keys = Object.entries(roles).map(([role, filler]) => [role, filler.keys]);
  const { span: _, ...value } = figure;
  return JSON.stringify([frame, keys, value, period, modality, scope, words, placing, source, topic]);
}

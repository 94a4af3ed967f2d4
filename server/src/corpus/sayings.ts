import type { Claim, Relation } from '../claims/claim.js';
import { compareAnywhere } from '../claims/compare.js';
import type { Comparison, Comparisons } from '../claims/comparison.js';
import { type SubjectNames, shareSubject } from '../claims/subjectNames.js';
import { areOwnSubjects, type SubjectWords, shareWords } from '../claims/subjectWords.js';
import { Candidates } from './candidates.js';
import { type Filing, fileClaim } from './filing.js';
import { type Member, Saying, type Standing } from './saying.js';
import { commonness } from './topicList.js';

/** What tells what a document is about. */
interface Subject {
  readonly names: SubjectNames;
  readonly words: SubjectWords;
}

const NO_PAIRS: readonly MatchedClaims[] = [];

/** Two claims about the same thing, unplaced. */
export interface MatchedClaims {
  readonly a: Member;
  readonly b: Member;
  readonly comparison: Comparison;
}

/** So many pairs are known to be apart. */
const MOST_APART = 100_000;

/** More than any corpus has sayings; its square is a whole number still. */
const MOST_SAYINGS = 2 ** 26;

/** Up to so many pairs, every claim of a saying is paired with every claim of another. */
const ALL_PAIRS = 100;

/**
 * The sayings of a corpus and how they match. A pure function of the claims of each document. A saying is compared with
 * others when somebody first asks for its pairs, and kept up to date from then on: what is read one after the other is
 * compared once, when all is there, and what nobody asks for is not compared at all.
 */
export class Sayings {
  readonly #byContent = new Map<string, Saying>();
  readonly #of = new Map<Claim, Saying>();
  readonly #candidates = new Candidates<Saying>();
  /** By uri. */
  readonly #subjects = new Map<string, Subject>();
  /** Pairs that were compared and do not match, by their numbers: where a list grows long, those on it are compared again. */
  readonly #apart = new Set<number>();
  #count = 0;
  #askedCount = 0;

  /**
   * Replaces the claims of a document. Claims that stay must be the same objects; work is proportional to the others.
   * @param filings What to file the claims by; may lack some.
   * @param subject What tells the subject of the document now; null where it goes.
   * @returns The uris whose pairs changed, of those whose pairs were asked for.
   */
  replace(
    uri: string,
    before: readonly Claim[],
    after: readonly Claim[],
    filings: ReadonlyMap<Claim, Filing>,
    subject: Subject | null,
  ): ReadonlySet<string> {
    const changed = new Set<string>([uri]);
    if (this.#resubject(uri, subject)) for (const claim of before) this.#collectRelated(claim, changed);
    const { gone, come } = differenceOf(before, after);
    const touched = new Map<Saying, Standing>();
    for (const claim of gone) {
      const saying = this.#of.get(claim)!;
      touched.set(saying, saying.standing);
      this.#of.delete(claim);
    }
    for (const claim of come) {
      const saying = this.#sayingOf(claim, filings.get(claim) ?? fileClaim(claim), changed);
      if (!touched.has(saying)) touched.set(saying, saying.standing);
      this.#of.set(claim, saying);
    }
    this.#place(uri, after, touched);
    for (const [saying, standing] of touched) {
      for (const other of saying.matches.keys())
        collectChanged(saying, standing, other, touched.get(other)?.size ?? other.size, changed);
      if (saying.size === 0) this.#drop(saying, changed);
    }
    return changed;
  }

  /**
   * Compares a claim with all others, and keeps that up to date from now on.
   * @returns Whether it matches any, or its like.
   */
  ask(claim: Claim): boolean {
    const saying = this.#of.get(claim);
    if (saying && !saying.isAsked) this.#compare(saying);
    return saying !== undefined && saying.matches.size > 0;
  }

  #compare(saying: Saying): void {
    // Those that were asked for before have been compared with it.
    for (const other of this.#candidates.of(saying)) if (!other.isAsked) this.#match(saying, other);
    saying.isAsked = true;
    this.#askedCount++;
  }

  /** The pairs that a claim is a side of, in no order. @param relation Only those; all where it is null. */
  pairsOf(claim: Claim, uri: string, relation: Relation | null): readonly MatchedClaims[] {
    if (!this.ask(claim)) return NO_PAIRS;
    const saying = this.#of.get(claim)!;
    const own: Member = { uri, claim };
    const pairs: MatchedClaims[] = [];
    for (const [other, comparisons] of saying.matches) {
      const { related, within } = comparisons;
      if (relation !== null && within?.relation !== relation && related?.relation !== relation) continue;
      for (const member of partnersOf(own, saying, other)) {
        const comparison = this.#choose(comparisons, own, member);
        if (!comparison || (relation !== null && comparison.relation !== relation)) continue;
        if (member.claim.sentence !== claim.sentence) pairs.push({ a: own, b: member, comparison });
      }
    }
    return pairs;
  }

  /** How claims of two documents compare, or of one. */
  #choose({ across, akin, related, within }: Comparisons, own: Member, member: Member): Comparison | null {
    if (own.uri === member.uri) return within;
    if (across === related) return across;
    const [a, b] = [this.#subjects.get(own.uri), this.#subjects.get(member.uri)];
    if (!a || !b) return across;
    if (shareSubject(a.names, b.names)) return related;
    if (akin === across || !shareWords(a.words, b.words)) return across;
    const isApart =
      akin?.relation === 'conflict' && areOwnSubjects(a.words, own.claim.words, b.words, member.claim.words);
    return isApart ? across : akin;
  }

  /** @returns Whether a document has another subject now, so that it may be on that of others. */
  #resubject(uri: string, subject: Subject | null): boolean {
    const before = this.#subjects.get(uri);
    if (subject) this.#subjects.set(uri, subject);
    else this.#subjects.delete(uri);
    return JSON.stringify(before) !== JSON.stringify(subject ?? undefined);
  }

  /** Documents with pairs that depend on what the claim's document is about. */
  #collectRelated(claim: Claim, uris: Set<string>): void {
    const saying = this.#of.get(claim);
    for (const [other, { across, related }] of saying?.matches ?? [])
      if (across !== related) for (const uri of other.uris) uris.add(uri);
  }

  /** Gives each saying its claims of a document, in their order. */
  #place(uri: string, claims: readonly Claim[], touched: ReadonlyMap<Saying, Standing>): void {
    if (touched.size === 0) return;
    const current = new Map<Saying, Claim[]>([...touched.keys()].map((saying) => [saying, []]));
    for (const claim of claims) current.get(this.#of.get(claim)!)?.push(claim);
    // An array that was pushed to has room for more than most sayings ever have.
    for (const [saying, members] of current) saying.set(uri, members.slice());
  }

  #sayingOf(claim: Claim, filing: Filing, changed: Set<string>): Saying {
    const known = this.#byContent.get(filing.order);
    if (known) {
      if (!known.isRepeated) this.#match(known, known);
      known.isRepeated = true;
      return known;
    }
    const saying = new Saying(claim, filing, this.#count++);
    this.#byContent.set(filing.order, saying);
    const unsettled = this.#candidates.add(saying);
    this.#settle(saying, changed);
    for (const other of unsettled) this.#settle(other, changed);
    return saying;
  }

  #drop(saying: Saying, changed: Set<string>): void {
    if (saying.isAsked) this.#askedCount--;
    this.#byContent.delete(saying.filing.order);
    for (const other of [...saying.matches.keys()]) {
      other.unmatch(saying);
      saying.unmatch(other);
    }
    for (const other of this.#candidates.remove(saying)) this.#settle(other, changed);
  }

  /** Matches a saying with what it is to be compared with, where one of the two was asked for, and with nothing else. */
  #settle(saying: Saying, changed: Set<string>): void {
    if (this.#askedCount === 0) return;
    const candidates = this.#candidates.of(saying);
    for (const other of [...saying.matches.keys()]) {
      if (other === saying || candidates.has(other)) continue;
      collectPaired(saying, other, changed);
      saying.unmatch(other);
      other.unmatch(saying);
    }
    for (const other of candidates)
      if ((saying.isAsked || other.isAsked) && !saying.matches.has(other) && this.#match(saying, other))
        collectPaired(saying, other, changed);
  }

  /** Compares two sayings; false where they do not match. */
  #match(a: Saying, b: Saying): boolean {
    const pair = Math.min(a.number, b.number) * MOST_SAYINGS + Math.max(a.number, b.number);
    if (this.#apart.has(pair)) return false;
    const match = compareAnywhere(a.claim, b.claim);
    if (match) {
      a.match(b, match);
      b.match(a, match);
    } else {
      if (this.#apart.size >= MOST_APART) this.#apart.clear();
      this.#apart.add(pair);
    }
    return match !== null;
  }
}

/** What is in only one of two lists; an edit changes a few that stand together. */
function differenceOf(before: readonly Claim[], after: readonly Claim[]) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const [old, now] = [before, after].map((list) => new Set(list.slice(start, list.length - end)));
  return { gone: [...old!].filter((claim) => !now!.has(claim)), come: [...now!].filter((claim) => !old!.has(claim)) };
}

/**
 * Whom a claim is paired with in a saying. Where there are many pairs, the first claim of a saying speaks for it, and
 * only to sayings that are no more common: enough to say that a claim disagrees and with what most say.
 */
function partnersOf(own: Member, saying: Saying, other: Saying): readonly Member[] {
  if (saying.size * other.size <= ALL_PAIRS) return other.members.filter(({ claim }) => claim !== own.claim);
  const hears = commonness(saying.size) <= commonness(other.size);
  const speaks = own.claim === saying.first?.claim && commonness(other.size) <= commonness(saying.size);
  const partners = speaks ? other.members : hears && other.first ? [other.first] : [];
  return partners.filter(({ claim }) => claim !== own.claim);
}

/** Documents with pairs between two sayings of the given sizes, and those that speak for one. */
function collectPaired(a: Saying, b: Saying, uris: Set<string>, size = a.size, otherSize = b.size): void {
  if (size === 0 || otherSize === 0) return;
  const isAll = size * otherSize <= ALL_PAIRS;
  const [x, y] = [commonness(size), commonness(otherSize)];
  for (const uri of isAll || x <= y ? a.uris : []) uris.add(uri);
  for (const uri of isAll || y <= x ? b.uris : []) uris.add(uri);
  for (const { first } of [a, b]) if (first) uris.add(first.uri);
}

/** Documents whose pairs between two sayings change when the first had another standing, and the other another size. */
function collectChanged(saying: Saying, before: Standing, other: Saying, otherSize: number, uris: Set<string>): void {
  const { size, first } = saying.standing;
  const isSteady =
    before.first === first &&
    commonness(before.size) === commonness(size) &&
    Math.min(before.size, size) * Math.min(otherSize, other.size) > ALL_PAIRS;
  if (isSteady) {
    if (other.first) uris.add(other.first.uri);
    if (saying.first) uris.add(saying.first.uri);
  } else {
    collectPaired(saying, other, uris, before.size, saying === other ? before.size : otherSize);
    collectPaired(saying, other, uris);
  }
}

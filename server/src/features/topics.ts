import type { Claim, Placed } from '../claims/claim.js';
import { type Corpus, comparePlaces } from '../corpus/corpus.js';
import { isIgnored } from '../rules/ignored.js';
import type { Agreement } from './agreement.js';

/** What several statements are about, or one alone. */
export interface Topic {
  /** In the words of its first statement. */
  readonly name: string;
  /** `disagree` where any two statements do, and nobody ignores it. */
  readonly state: Agreement;
  /** In order of documents and places; at least one. */
  readonly statements: readonly Placed<Claim>[];
}

/** All statements of the corpus by what they are about: those that disagree first, those that stand alone last. */
export function topics(corpus: Corpus): readonly Topic[] {
  const steps = topicsInSteps(corpus);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So many topics are made at once. */
const PART = 200;

/** As {@link topics}, with stops, for those who must not be kept long. The corpus must not change meanwhile. */
export function* topicsInSteps(corpus: Corpus): Generator<void, readonly Topic[]> {
  const uris = [...corpus.documents.keys()].sort();
  const joined = new Groups();
  const sides = new Map<Claim, Placed<Claim>>();
  const disagreeing: Claim[] = [];
  for (const uri of uris) {
    for (const pair of corpus.pairsFrom(uri)) {
      const isConflict = pair.relation === 'conflict' && !isIgnored(pair, corpus);
      if (!isConflict && pair.relation !== 'agree') continue;
      joined.join(pair.a.value, pair.b.value);
      if (isConflict) disagreeing.push(pair.a.value);
      for (const side of [pair.a, pair.b]) sides.set(side.value, side);
    }
    yield;
  }
  const members = new Map<Claim, Placed<Claim>[]>();
  const add = (statement: Placed<Claim>) => {
    const group = joined.groupOf(statement.value);
    const known = members.get(group);
    if (known) known.push(statement);
    else members.set(group, [statement]);
    sides.delete(statement.value);
  };
  for (const uri of uris) {
    corpus.claims(uri).forEach(add);
    yield;
  }
  // Names are listed where they disagree.
  [...sides.values()].sort(comparePlaces).forEach(add);
  yield;
  const found: Record<Agreement, Topic[]> = { disagree: [], agree: [], single: [] };
  const groups = new Set(disagreeing.map((claim) => joined.groupOf(claim)));
  let count = 0;
  for (const [group, statements] of members) {
    const state = groups.has(group) ? 'disagree' : statements.length > 1 ? 'agree' : 'single';
    if (state === 'disagree' || statements[0]!.value.frame !== 'NAME')
      found[state].push({ name: statements[0]!.value.topic, state, statements });
    if (++count % PART === 0) yield;
  }
  return [...found.disagree, ...found.agree, ...found.single];
}

/** Claims that pairs join, directly or over others. */
class Groups {
  readonly #parents = new Map<Claim, Claim>();

  join(a: Claim, b: Claim): void {
    const [from, to] = [this.groupOf(a), this.groupOf(b)];
    if (from !== to) this.#parents.set(from, to);
  }

  /** The claim that stands for all that are joined with this one. */
  groupOf(claim: Claim): Claim {
    let root = claim;
    for (let parent = this.#parents.get(root); parent; parent = this.#parents.get(root)) root = parent;
    // The way is shortened, so that long chains are walked once.
    for (let at = claim; at !== root; ) {
      const next = this.#parents.get(at)!;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }
}

import type { Claim, Pair, Placed } from '../claims/claim.js';
import type { Corpus } from '../corpus/corpus.js';
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

const ORDER: Readonly<Record<Agreement, number>> = { disagree: 0, agree: 1, single: 2 };

/** All statements of the corpus by what they are about: those that disagree first, those that stand alone last. */
export function topics(corpus: Corpus): readonly Topic[] {
  const pairs = corpus
    .pairs()
    .filter((pair) => pair.relation === 'agree' || (pair.relation === 'conflict' && !isIgnored(pair, corpus)));
  const groups = groupsOf(pairs);
  const disagreeing = new Set(pairs.filter(({ relation }) => relation === 'conflict').map(({ a }) => groups(a.value)));
  const members = new Map<Claim, Map<Claim, Placed<Claim>>>();
  const add = (statement: Placed<Claim>) => {
    const group = groups(statement.value);
    const known = members.get(group) ?? new Map<Claim, Placed<Claim>>();
    members.set(group, known.set(statement.value, statement));
  };
  for (const uri of [...corpus.documents.keys()].sort()) corpus.claims(uri).forEach(add);
  // Names are listed where others give them too.
  for (const { a, b } of pairs) [a, b].forEach(add);
  return [...members]
    .map(([group, found]): Topic => {
      const statements = [...found.values()];
      const state = disagreeing.has(group) ? 'disagree' : statements.length > 1 ? 'agree' : 'single';
      return { name: statements[0]!.value.topic, state, statements };
    })
    .sort((a, b) => ORDER[a.state] - ORDER[b.state]);
}

/** The representative of each claim among those that pairs join, directly or over others. */
function groupsOf(pairs: readonly Pair[]): (claim: Claim) => Claim {
  const parents = new Map<Claim, Claim>();
  const find = (claim: Claim): Claim => {
    let root = claim;
    for (let parent = parents.get(root); parent; parent = parents.get(root)) root = parent;
    // The way is shortened, so that long chains are walked once.
    for (let at = claim; at !== root; ) {
      const next = parents.get(at)!;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { a, b } of pairs) {
    const [from, to] = [find(a.value), find(b.value)];
    if (from !== to) parents.set(from, to);
  }
  return find;
}

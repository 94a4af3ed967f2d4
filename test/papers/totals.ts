import type { Pair } from '../../server/src/claims/claim.js';
import { groupsOf, isAt, type Keyed, type Kind, oneThing, type PaperSet } from './papers.js';

/** What is found of what the key of a set names. */
export interface Totals {
  /** How many items of each kind the key has. */
  readonly keyed: Readonly<Record<Kind, number>>;
  /** How many conflicts and agreements of the key are told as such. */
  readonly conflicts: number;
  readonly agreements: number;
  /** How many look-alikes and agreements of the key are told as conflicts. */
  readonly wrong: number;
  /** How many conflicts are told that the key does not name, and that do not follow from what it says. */
  readonly other: number;
}

export function totalsOf(set: PaperSet): Totals {
  const keyed = { conflict: 0, agree: 0, 'look-alike': 0 };
  const found = { conflicts: 0, agreements: 0, wrong: 0, other: 0 };
  for (const { corpus, key } of groupsOf(set)) {
    // Names are compared too.
    const pairs = corpus.pairs().filter(({ a, b }) => a.value.frame !== 'NAME' && a.uri !== b.uri);
    const conflicts = pairs.filter(({ relation }) => relation === 'conflict');
    for (const item of key) {
      keyed[item.kind]++;
      const told = pairs.filter((pair) => isOf(pair, item)).map(({ relation }) => relation);
      if (item.kind === 'conflict' && told.includes('conflict')) found.conflicts++;
      if (item.kind === 'agree' && told.includes('agree')) found.agreements++;
      if (item.kind !== 'conflict' && told.includes('conflict')) found.wrong++;
    }
    const areOfOneThing = oneThing(key);
    found.other += conflicts.filter(
      ({ a, b }) => !areOfOneThing(a, b) && !key.some((item) => isOf({ a, b }, item)),
    ).length;
  }
  return { keyed, ...found };
}

function isOf({ a, b }: Pick<Pair, 'a' | 'b'>, { places: [one, other] }: Keyed): boolean {
  return (isAt(a, one) && isAt(b, other)) || (isAt(a, other) && isAt(b, one));
}

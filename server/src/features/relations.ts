import type { Pair, Relation } from '../claims/claim.js';

/** How a relation reads: as what a pair is, as what a statement does, and between two figures. */
interface Wording {
  readonly name: string;
  readonly verb: string;
  readonly between: string;
}

/** In order of interest. */
export const RELATIONS: Readonly<Record<Relation, Wording>> = {
  conflict: { name: 'conflict', verb: 'disagrees', between: 'disagrees with' },
  agree: { name: 'agree', verb: 'agrees', between: 'agrees with' },
  'differs-by-period': { name: 'other period', verb: 'other period', between: 'another period:' },
  'differs-by-scope': { name: 'other scope', verb: 'other scope', between: 'another scope:' },
};

/** Whether two documents name one thing and agree on its name, which nobody needs to be told. */
export function isNamingAgreed({ a, relation }: Pick<Pair, 'a' | 'relation'>): boolean {
  return relation === 'agree' && a.value.frame === 'NAME';
}

const ORDER = Object.keys(RELATIONS);

/** Sorts what has a relation, those of most interest first. */
export function byInterest(a: Pick<Pair, 'relation'>, b: Pick<Pair, 'relation'>): number {
  return ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation);
}

import type { Claim, Pair, Placed, Relation } from './claim.js';

/** What comparing two claims gives, before they are placed. */
export type Comparison = Pick<Pair, 'relation' | 'topic' | 'score' | 'certain'>;

/** Keys under which a claim is filed: two claims can only be the same topic where they share one. */
export function candidateKeys(claim: Claim): readonly string[] {
  const unit = claim.figure.type === 'quantity' ? `${claim.figure.kind}:${claim.figure.unit}` : claim.figure.type;
  return Object.entries(claim.roles).map(([role, filler]) => `${claim.frame}|${unit}|${role}|${filler.key}`);
}

/** Whether two claims speak of the same thing, and how they relate; null where they do not. */
export function compare(a: Claim, b: Claim, _sameDocument: boolean): Comparison | null {
  if (a.figure.type !== 'quantity' || b.figure.type !== 'quantity') return null;
  if (a.frame !== b.frame || a.figure.unit !== b.figure.unit) return null;
  const relation: Relation = a.figure.low === b.figure.low ? 'agree' : 'conflict';
  return { relation, topic: a.topic, score: 0.5, certain: true };
}

/** One line that a fact-checker understands: the topic, both figures, what matched and what differs. */
export function explain(a: Placed<Claim>, b: Placed<Claim>, comparison: Comparison): string {
  return `${comparison.topic}: ${a.text} and ${b.text}`;
}

import type { Claim, Placed } from './claim.js';
import type { Comparison } from './compare.js';

/** One line that a fact-checker understands: the topic, both figures, what matched and what differs. */
export function explain(a: Placed<Claim>, b: Placed<Claim>, comparison: Comparison): string {
  const differences = [
    differenceOf('period', a.value.period?.text, b.value.period?.text),
    differenceOf('wording', a.value.modality, b.value.modality),
  ];
  const told = differences.filter((d) => d !== null);
  return `${comparison.topic}: ${a.text} and ${b.text}${told.length > 0 ? ` (${told.join('; ')})` : ''}`;
}

function differenceOf(name: string, a: string | undefined, b: string | undefined): string | null {
  return a === b ? null : `${name}: ${a ?? 'none'} against ${b ?? 'none'}`;
}

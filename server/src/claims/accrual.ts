import type { Claim, Filler } from './claim.js';
import { isUndated } from './period.js';
import type { Statement } from './statement.js';
import { kindOf } from './token.js';

/**
 * Whether a figure has grown up to the day of writing, and will grow on: "has approved $5 billion", "so far", "brings the
 * total to 3 million". Papers of two days give two.
 */
export function accrualOf({ tokens, figure, verb, before }: Statement): Filler | null {
  const isTotal = verb?.lemma === 'bring' && before === 'to';
  const isPerfect =
    verb !== null && !/^(?:be|have)$/.test(verb.lemma) && verb.tokens.some(({ word }) => HAS.test(word));
  const told = tokens.find(({ word }, i) => word === 'already' || SO_FAR.test(`${word} ${tokens[i + 1]?.word}`));
  if (kindOf(figure) === null || !(isTotal || isPerfect || told)) return null;
  return { keys: [isTotal ? TOTAL : 'so far'], text: told?.word ?? verb?.lemma ?? '', span: null };
}

/** What something is brought to. */
const TOTAL = 'total';

const HAS = /^(?:has|have|had)$/;
const SO_FAR = /^(?:(?:so|thus) far|to date|until now)$/;

/**
 * "Has approved $5 billion so far", "brings the total to $7 billion": each is of the day on which it was written.
 * @param unknown The answer where that of one is not known.
 */
export function areOfTwoDays(a: Claim, b: Claim, unknown: boolean): boolean {
  if (!isUndated(a) || !isUndated(b) || !(a.roles.accrued || b.roles.accrued)) return false;
  if (!a.period || !b.period) return unknown && Boolean(a.roles.accrued && b.roles.accrued);
  return a.period.to < b.period.from || b.period.to < a.period.from;
}

/** Whether a figure is what something brings a total to, and no addition. */
export function isTotal({ roles: { accrued } }: Claim): boolean {
  return accrued?.keys.includes(TOTAL) ?? false;
}

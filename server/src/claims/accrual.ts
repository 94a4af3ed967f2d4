import type { Claim, Filler } from './claim.js';
import { isUndated } from './period.js';
import type { Statement } from './statement.js';
import { kindOf } from './token.js';

/**
 * Whether a figure has grown up to the day of writing, and will grow on: "has approved $5 billion", "so far", "brings the
 * total to 3 million". Papers of two days give two.
 * @param text The flow's text.
 */
export function accrualOf({ sentence, figure, verb, before }: Statement, text: string): Filler | null {
  const isTotal = verb?.lemma === 'bring' && before === 'to';
  const isPerfect = verb !== null && ACCRUING.test(verb.lemma) && verb.tokens.some(({ word }) => HAS.test(word));
  const told = SO_FAR.test(text.slice(sentence.start, sentence.end));
  if (kindOf(figure) === null || !(isTotal || isPerfect || told)) return null;
  return { keys: [isTotal ? TOTAL : 'so far'], text: isTotal ? 'the total' : 'so far', span: null };
}

/** What is done again and again, or goes on: its sum grows. What is adopted, proposed or fined is so once. */
const ACCRUING =
  /^(?:accumulate|add|announce|approve|attract|award|build|cancel|collect|create|deliver|disburse|earn|enrol|enroll|export|fall|forgive|get|give|grant|grow|help|hire|install|invest|kill|lend|lose|pay|pledge|produce|raise|reach|receive|recover|relieve|repay|rise|save|secure|sell|send|serve|ship|spend|total|train|unleash|win)$/;

/** What something is brought to. */
const TOTAL = 'total';

const HAS = /^(?:has|have|had)$/;
/** What brings one total up to date tells all its figures as of the day. */
const SO_FAR = /\b(?:(?:so|thus) far|to date|until now|bring(?:s|ing)? (?:the|its|our|their) total)\b/i;

/**
 * "Has approved $5 billion so far", "brings the total to $7 billion": each is of the day on which it was written.
 * @param unknown The answer where that of one is not known.
 */
export function areOfTwoDays(a: Claim, b: Claim, unknown: boolean): boolean {
  if (!isUndated(a) || !isUndated(b) || !(isAccrued(a) || isAccrued(b))) return false;
  if (!a.period || !b.period) return unknown && isAccrued(a) && isAccrued(b);
  return a.period.to < b.period.from || b.period.to < a.period.from;
}

/** What a law sets, and a rate, stand until they are changed. */
function isAccrued({ frame, modality, roles }: Claim): boolean {
  const isSet = frame === 'RATE' || frame === 'SHARE' || modality === 'authorized' || modality === 'appropriated';
  return roles.accrued !== undefined && !isSet;
}

/** Whether a figure is what something brings a total to, and no addition. */
export function isTotal({ roles: { accrued } }: Claim): boolean {
  return accrued?.keys.includes(TOTAL) ?? false;
}

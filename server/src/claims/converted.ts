import type { Claim, Filler } from './claim.js';
import { shareKey } from './fillers.js';
import { keyOfQuantity } from './keys.js';
import type { Token } from './token.js';

/** The sum that a figure gives in another currency: "344 billion yuan ($47.5 billion)", "45 billion euros, or $49 billion"; null without. */
export function convertedFrom(figure: Token, tokens: readonly Token[]): Token | null {
  const at = tokens.indexOf(figure);
  const before = tokens.slice(Math.max(0, at - JOINED), at);
  const sum = before.findLastIndex(({ tag }) => tag === 'figure');
  const joint = before.slice(sum + 1).map(({ word }) => word);
  return sum >= 0 && JOINT.test(joint.join(' ')) && isMoneyOf(before[sum]!, figure) ? before[sum]! : null;
}

/** Tokens from a sum up to the other currency: "5 euros, equivalent to $6". */
const JOINED = 4;
const JOINT = /^(?:[([](?: or| worth| (?:equal|equivalent) to)?|, or|(?:, )?(?:equal|equivalent) to)$/;

/** Whether both are money, of two currencies. */
function isMoneyOf({ mark: a }: Token, { mark: b }: Token): boolean {
  const isMoney = a?.type === 'quantity' && b?.type === 'quantity' && a.kind === 'money' && b.kind === 'money';
  return isMoney && a.unit !== b.unit;
}

/** The sum that a figure gives in another currency, as a filler; null where it gives none. */
export function conversionOf(figure: Token, tokens: readonly Token[]): Filler | null {
  const sum = convertedFrom(figure, tokens);
  if (sum?.mark?.type !== 'quantity') return null;
  return { keys: [keyOfQuantity(sum.mark)], text: sum.word, span: { start: sum.start, end: sum.end } };
}

/** So far the rates of two days are apart, the greater divided by the less, and so far those of two years. */
const DAYS = 1.05;
const YEARS = 1.5;

/** How a sum that two papers give in one other currency comes out: as the rates of two days may tell, or not; null for two sums. */
export function ratesOf({ figure: x, roles: a }: Claim, { figure: y, roles: b }: Claim): 'near' | 'apart' | null {
  if (x.type !== 'quantity' || y.type !== 'quantity' || x.unit !== y.unit || !shareKey(a.converted, b.converted))
    return null;
  const ratio = Math.max(x.high, y.high) / Math.min(x.low, y.low);
  return ratio <= DAYS ? 'near' : ratio <= YEARS ? 'apart' : null;
}

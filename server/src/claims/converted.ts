import type { Claim, Filler } from './claim.js';
import { shareKey } from './fillers.js';
import { keyOfQuantity } from './keys.js';
import type { Token } from './token.js';

/** The sum that a figure gives in another currency: "344 billion yuan ($47.5 billion)", "45 billion euros, or $49 billion"; null without. */
export function convertedFrom(figure: Token, tokens: readonly Token[]): Token | null {
  const at = tokens.indexOf(figure);
  const [first, second] = [tokens[at - 1], tokens[at - 2]];
  const isBracketed = first?.tag === 'open';
  const isOr = first?.word === 'or' && second?.tag === 'comma';
  const sum = isBracketed ? second : isOr ? tokens[at - 3] : undefined;
  return sum && isMoneyOf(sum, figure) ? sum : null;
}

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

/** So far the rates of two days are apart, the greater divided by the less. */
const RATES = 1.05;

/** Whether both give one sum in another currency, at the rates of two days. */
export function areOneSum({ figure: x, roles: a }: Claim, { figure: y, roles: b }: Claim): boolean {
  if (x.type !== 'quantity' || y.type !== 'quantity' || !shareKey(a.converted, b.converted)) return false;
  return Math.max(x.high, y.high) <= RATES * Math.min(x.low, y.low);
}

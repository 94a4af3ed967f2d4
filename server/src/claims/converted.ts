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

/** Whether both give one sum in another currency: at the rates of two days it is worth more or less. */
export function areOneSum({ roles: { converted: a } }: Claim, { roles: { converted: b } }: Claim): boolean {
  return shareKey(a, b);
}

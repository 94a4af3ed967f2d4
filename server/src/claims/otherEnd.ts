import type { Claim, Filler } from './claim.js';
import { keyOfQuantity } from './keys.js';
import type { Statement } from './statement.js';
import { kindOf, type Token } from './token.js';

/** How many tokens the two ends of a change may be apart. */
const NEAR = 4;

/** The other end of a change that a figure is one of: "from 3 percent to 4 percent", "to 4 percent from 3 percent"; null without. */
export function otherEndOf({ before, figure, around }: Statement): Filler | null {
  if (before !== 'from' && before !== 'to') return null;
  const at = around.indexOf(figure);
  const [here, there] = [at + 1, Math.max(0, at - NEAR)];
  const isEnd = (token: Token, i: number) =>
    isLike(token, figure) && around[i - 1]?.word === (before === 'from' ? 'to' : 'from');
  const behind = around.findIndex((token, i) => i >= here && i <= at + NEAR && isEnd(token, i));
  const front = around.findIndex((token, i) => i >= there && i < at && isEnd(token, i));
  // "From 3 to 4 and from 7 to 9": what stands in front of a start has its own.
  const end = around[before === 'from' || front < 0 ? (behind < 0 ? front : behind) : front];
  return end?.mark?.type === 'quantity'
    ? { keys: [keyOfQuantity(end.mark)], text: end.word, span: { start: end.start, end: end.end } }
    : null;
}

function isLike(token: Token, figure: Token): boolean {
  return token.tag === 'figure' && kindOf(token) === kindOf(figure);
}

/** Whether both figures are an end of a change, and the changes have other ends: a rate went from 7 to 9, and later from 9 to 12. */
export function areOtherSteps({ roles: { otherEnd: a } }: Claim, { roles: { otherEnd: b } }: Claim): boolean {
  return a !== undefined && b !== undefined && a.keys[0] !== b.keys[0];
}

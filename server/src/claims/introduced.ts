import type { Filler } from './claim.js';
import type { Statement } from './statement.js';
import { kindOf } from './token.js';

/** What is given or taken again and again, each time another one. */
const REPEATED =
  /^(?:fines?|penalt(?:y|ies)|settlement|award|grant|loan|contract|donation|instalment|installment|tranche|bond|bid)$/;

/**
 * "A fine of $8 million", "fines of $5 million", "a $6 million loan": a text that speaks of another one later brings it
 * in the same way. Null where it is told as known ("the fine"), and for what is no money.
 * @param text The flow's text, which has the articles that no token is made of.
 */
export function introductionOf({ before, figure, governor, noun }: Statement, text: string): Filler | null {
  const group = before === 'of' ? governor : noun;
  const head = group?.tokens.at(-1);
  if (kindOf(figure) !== 'money' || !group || !head || !REPEATED.test(head.word)) return null;
  const start = before === 'of' ? group.tokens.find(({ tag }) => tag !== 'determiner')!.start : figure.start;
  const opener = text.slice(Math.max(0, start - REACH), start);
  const isNew = INDEFINITE.test(opener) || (head.word.endsWith('s') && !KNOWN.test(opener));
  return isNew ? { keys: [head.word], text: head.word, span: null } : null;
}

const REACH = 16;
const INDEFINITE = /(?:^|[^a-z])(?:an?|another) $/i;
const KNOWN = /(?:^|[^a-z])(?:the|this|that|these|those|its|their|his|her|our|my|your) $|['’]s? $/i;

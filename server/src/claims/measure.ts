import { isContent } from './content.js';
import type { Group, Statement } from './statement.js';
import type { Token } from './token.js';

/** The last noun of a phrase; where it only counts ("number"), that of what is counted. */
export function headOf(group: Group): Token | null {
  const head = group.tokens.findLast((token) => token.tag === 'noun' || token.tag === 'name') ?? null;
  if (head && (head.mark !== null || isContent(head.word))) return head;
  const link = group.links.find(({ preposition }) => preposition === 'of' || preposition === 'in');
  return (link && headOf(link.group)) ?? head;
}

/** The phrase that a figure measures: its own noun, what it is a value of, or the subject. */
export function measureOf({ noun, whole, governor, verb, subject, object, before }: Statement): Group | null {
  const isLength =
    noun?.tokens.length === 1 && /^(?:long|tall|wide|deep|high|old|thick|apart)$/.test(noun.tokens[0]!.word);
  if (isLength && subject) return subject;
  if (noun ?? whole ?? governor) return noun ?? whole ?? governor;
  return verb && object && before !== null ? object : subject;
}

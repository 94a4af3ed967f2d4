import { hasPredicate } from './fragment.js';
import type { Token } from './token.js';

/** Longer labels are sentences that lead up to a list. In tokens. */
const LONGEST_LABEL = 12;

/**
 * "Permanent jobs: 1,050" says that they are 1,050: the colon behind the label of a line stands for a verb, where there is
 * no other.
 * @param tokens Those of one sentence.
 */
export function labelled(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ tag }) => !LABEL.has(tag));
  const [colon, value] = [tokens[at], tokens[at + 1]];
  const isLabel = at > 0 && at <= LONGEST_LABEL && colon?.word === ':';
  if (!isLabel || (value?.tag !== 'figure' && value?.tag !== 'date') || hasPredicate(tokens)) return tokens;
  return [...tokens.slice(0, at), { ...colon, word: 'were', tag: 'auxiliary' }, ...tokens.slice(at + 1)];
}

const LABEL: ReadonlySet<Token['tag']> = new Set([
  'noun',
  'name',
  'adverb',
  'preposition',
  'determiner',
  'conjunction',
  'comma',
  'open',
  'close',
  'possessive',
]);

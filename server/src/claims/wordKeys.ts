import { isContent, stem } from './content.js';
import { closedTag } from './lexicon.js';
import { LONGEST_TERM, termAt } from './terms.js';
import type { Token } from './token.js';
import { sense } from './verbs.js';

/** Stems of a token's content words; an abbreviation that is no name counts as its words. */
export function wordKeys(token: Token): readonly string[] {
  if (token.mark?.type === 'acronym') return expanded(token.mark.expansion.toLowerCase());
  if (token.word === 'r&d') return ['research', 'development'].map(stem);
  // "Region 5" and "region 6" are two regions.
  if (!token.mark && /^\d/.test(token.word)) return [`#${token.word}`];
  if (token.tag !== 'noun' && token.tag !== 'verb') return [];
  return (token.verb ? sense(token.verb.lemma) : token.word).split('-').filter(isContent).map(stem);
}

/** @param expansion Lower case. */
function expanded(expansion: string): readonly string[] {
  const words = expansion.split(/[^\p{L}]+/u);
  const term = termAt(words.slice(0, LONGEST_TERM));
  if (term?.length === words.length) return [term.key];
  return words.filter((word) => isContent(word) && closedTag(word) === null).map(stem);
}

import { changeOf } from './changeNouns.js';
import { isVerbal, type Token } from './token.js';

/**
 * What a sentence says of a figure beside its point, behind a comma: "…, the highest level since 1988", "…, an increase of
 * 6.8 percent in real terms", "…, 4 percent of the total", "…, below the target of 95 percent". Its words are of no other
 * figure.
 */
export function asidesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const first = tokens.findIndex(({ tag }) => tag === 'figure');
  return tokens.flatMap(({ tag }, comma) => {
    if (tag !== 'comma' || first < 0 || comma < first) return [];
    const end = tokens.findIndex((token, i) => i > comma && (token.tag === 'comma' || token.tag === 'break'));
    const aside = tokens.slice(comma + 1, end < 0 ? tokens.length : end);
    const isListed = tokens[end]?.tag === 'comma' && tokens[end + 1]?.tag === 'conjunction';
    return isAside(aside, isListed) ? [aside] : [];
  });
}

/** @param isListed Whether a comma and a conjunction follow. */
function isAside(tokens: readonly Token[], isListed: boolean): boolean {
  const [opener, ...rest] = tokens[0]?.tag === 'conjunction' ? tokens.slice(1) : tokens;
  if (!opener || tokens.some(isVerbal)) return false;
  if (COMPARING.test(opener.word)) return true;
  const isPhrase = /^(?:an?|the)$/.test(opener.word);
  if (isPhrase && rest.slice(0, HEAD).some(isTelling)) return true;
  // "For roads, the ports and the railways" is a list.
  const isOne = !isListed && tokens.every(({ tag }) => tag !== 'conjunction');
  return isOne && (isPhrase || opener.tag === 'figure');
}

/** How many tokens of a phrase are looked at for what makes it one that renames. */
const HEAD = 3;

/** What opens a comparison with another figure. */
const COMPARING =
  /^(?:below|above|under|over|up|down|compared|versus|against|short|well|far|slightly|just|more|less|fewer|higher|lower)$/;

/** A change, or the highest, the first or the only one. */
function isTelling({ tag, word }: Token): boolean {
  return (
    tag === 'figure' || changeOf(word) !== null || /^(?:\w+est|most|least|only|first|last|same|record)$/.test(word)
  );
}

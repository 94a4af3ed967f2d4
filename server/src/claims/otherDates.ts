import type { Token } from './token.js';

/**
 * Tokens without the dates that are plainly another thing's than the figure's: what it is compared with, a former level,
 * what a clause says of a thing that the figure is not in.
 * @param tokens In order, the figure among them.
 */
export function withoutOtherDates(tokens: readonly Token[], figure: Token): readonly Token[] {
  return withoutAsides(withoutFormer(withoutBases(tokens), figure), figure);
}

/** Without the dates that something is only compared with: "60 percent over 2022", "more than in 2022", "the most since 2022". */
function withoutBases(tokens: readonly Token[]): readonly Token[] {
  const isBase = ({ mark, tag }: Token, i: number) => {
    if (tag !== 'date' || mark?.type !== 'date' || mark.iso.includes('/')) return false;
    const [before, first] = [tokens[i - 1]?.word ?? '', tokens[i - 2]?.word ?? ''];
    // Nothing takes place "on 2022", and "the lowest since 2010" is of today.
    if (before === 'on' && /^\d{4}$/.test(mark.iso)) return true;
    if (before === 'since' && isSuperlative(tokens, i - 1)) return true;
    if (before === 'of' && isCompared(tokens, i - 1)) return true;
    return /^(?:over|than|versus|vs)$/.test(before) || /^(?:than in|compared (?:with|to))$/.test(`${first} ${before}`);
  };
  return tokens.some(isBase) ? tokens.filter((token, i) => !isBase(token, i)) : tokens;
}

/** "More than the study of 2020 foresaw": within one phrase. */
function isCompared(tokens: readonly Token[], of: number): boolean {
  const phrase = tokens.slice(Math.max(0, of - PHRASE), of);
  const than = phrase.findLastIndex(({ word }) => word === 'than');
  return than >= 0 && phrase.slice(than).every(({ tag }) => tag !== 'comma' && tag !== 'break' && tag !== 'figure');
}

/** "The highest since", "the country's first such win abroad since": within one phrase. */
function isSuperlative(tokens: readonly Token[], since: number): boolean {
  const from = tokens.findLastIndex(
    ({ tag }, i) => i < since && (tag === 'comma' || tag === 'figure' || tag === 'verb'),
  );
  return tokens.slice(Math.max(from + 1, since - PHRASE), since).some(({ word }) => SUPERLATIVE.test(word));
}

/** So many words may stand between a superlative and its "since", or "than" and a date. */
const PHRASE = 8;

/** Without the dates of other levels: "8 percent, down from 24 percent in 1974", "to 8 percent from 24 percent in 1974". */
function withoutFormer(tokens: readonly Token[], figure: Token): readonly Token[] {
  const isFormer = ({ tag }: Token, i: number) => {
    if (tag !== 'date' || tokens[i - 1]?.tag !== 'preposition') return false;
    const at = tokens.findLastIndex((token, j) => j < i && token.tag === 'figure');
    return at > 0 && i - at <= FORMER && tokens[at] !== figure && tokens[at - 1]!.word === 'from';
  };
  return tokens.some(isFormer) ? tokens.filter((token, i) => !isFormer(token, i)) : tokens;
}

/** "24 percent of ferries in": how many tokens may stand between a former level and its date. */
const FORMER = 4;

const SUPERLATIVE = /^(?:\w{3,}est|best|most|least|worst|first)$/;

/** Without the dates of what stands behind the figure: "a tunnel of 40 kilometres that replaces a line that opened in 1906". */
function withoutAsides(tokens: readonly Token[], figure: Token): readonly Token[] {
  const own = tokens.indexOf(figure);
  let isAside = false;
  // "388 people who drowned in 2022": right behind the figure's own noun, it is the figure's.
  const isOwn = (at: number) => tokens.slice(own + 1, at).every(({ tag }) => tag === 'noun');
  const isOfAside = ({ tag }: Token, i: number) => {
    if (i > own && tag === 'relative' && !isOwn(i)) isAside = true;
    else if (ENDS_ASIDE.has(tag)) isAside = false;
    return isAside && tag === 'date';
  };
  const others = new Set(tokens.filter(isOfAside));
  return others.size > 0 ? tokens.filter((token) => !others.has(token)) : tokens;
}

const ENDS_ASIDE: ReadonlySet<Token['tag']> = new Set(['comma', 'break']);

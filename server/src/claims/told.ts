import type { Token } from './token.js';

/**
 * The words that tell a reader what some tokens are, in runs as the text has them: what was put in from elsewhere is a run of its
 * own.
 * @param sentence The sentence that they are of.
 */
export function toldRuns(tokens: readonly Token[], sentence: readonly Token[]): readonly (readonly Token[])[] {
  return runsOf(beforeFigure(trimmed(tokens), sentence), sentence);
}

function runsOf(tokens: readonly Token[], sentence: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    const between = last ? betweenOf(last.at(-1)!, token, sentence) : [];
    const other = between.findIndex(({ tag }) => tag === 'name');
    // "Shares of *Peru and* Chile" that each have their own.
    if (other >= 0) last!.push(...between.slice(0, other));
    if (last && other < 0 && last.at(-1)!.end <= token.start) last.push(token);
    else runs.push([token]);
  }
  return runs;
}

function betweenOf({ end }: Token, { start }: Token, sentence: readonly Token[]): readonly Token[] {
  return sentence.filter((token) => token.start >= end && token.end <= start);
}

/** The words in front of a figure that is none of them: a topic is told without its figure. */
function beforeFigure(tokens: readonly Token[], sentence: readonly Token[]): readonly Token[] {
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  const figure = sentence.find(
    (token) => token.tag === 'figure' && token.start > start && token.end < end && !tokens.includes(token),
  );
  return figure ? tokens.filter((token) => token.start < figure.start) : tokens;
}

/** Without determiners at the start, and without what says nothing at the end: a possessive ending, a full stop, a date. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  let last = tokens.length;
  while (last > 1 && isTail(tokens[last - 1]!)) last--;
  let i = 0;
  while (i < last - 1 && /^(?:the|an?)$/.test(tokens[i]!.word)) i++;
  return tokens.slice(i, last);
}

const TAILS: ReadonlySet<Token['tag']> = new Set(['possessive', 'date', 'preposition', 'determiner']);

function isTail({ tag, word }: Token): boolean {
  return TAILS.has(tag) || word === '.' || word === 'worth';
}

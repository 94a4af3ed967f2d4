import { kindOf, type Token } from './token.js';

/** "Builds 8 percent of ferries, down from 24 percent in 1974": the figure whose level a dated figure was before; null without. */
export function laterFigure(figure: Token, tokens: readonly Token[]): Token | null {
  const at = tokens.indexOf(figure);
  if (tokens[at - 1]?.word !== 'from' || !/^(?:up|down)$/.test(tokens[at - 2]?.word ?? '')) return null;
  if (tokens[at + 1]?.tag !== 'preposition' || tokens[at + 2]?.tag !== 'date') return null;
  const before = tokens.slice(0, at).findLast(({ tag }) => tag === 'figure' || tag === 'break');
  return before?.tag === 'figure' && kindOf(before) === kindOf(figure) ? before : null;
}

import type { Token } from './token.js';

/** The scope of a rate, "per year" or "per head"; null where a noun is no unit of rates. @param noun Behind "a" or "per". */
export function rateOf(noun: string): string | null {
  return RATES.get(noun) ?? null;
}

const RATES: ReadonlyMap<string, string> = new Map([
  ...'head person capita inhabitant resident citizen'.split(' ').map((noun) => [noun, 'per head'] as const),
  ...'year month week day hour'.split(' ').map((noun) => [noun, `per ${noun}`] as const),
  ['annum', 'per year'],
]);

/** The scope of the rate that a word opens: "a year", "per head"; null where it opens none. */
export function rateBehind(tokens: readonly Token[], at: number): string | null {
  return PER.has(tokens[at]?.word ?? '') ? rateOf(tokens[at + 1]?.word ?? '') : null;
}

const PER = new Set(['per', 'a', 'every', 'each']);

/** "A year earlier", "a year before": no rate; "$9 a year before tax" is one. */
export function isApart(token: Token | undefined, next: Token | undefined): boolean {
  if (/^(?:earlier|later|ago)$/.test(token?.word ?? '')) return true;
  return /^(?:before|after)$/.test(token?.word ?? '') && next?.tag !== 'noun';
}

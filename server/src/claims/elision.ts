import type { Token } from './token.js';

/**
 * The tokens of a sentence with what a possessor leaves out: "Peru's share of the market was 26 percent and Chile's 14
 * percent" has the noun and the verb of the clause before. What is put in stands twice, the same tokens.
 */
export function withElided(tokens: readonly Token[]): readonly Token[] {
  let owned: Owned | null = null;
  const read: Token[] = [];
  tokens.forEach((token, i) => {
    read.push(token);
    if (token.tag !== 'possessive') return;
    const next = tokens[i + 1];
    if (next?.tag === 'noun' || next?.tag === 'name') owned = ownedAt(tokens, i + 1) ?? owned;
    else if (owned && next && isPredicate(next)) read.push(...owned.noun);
    else if (owned && next?.tag === 'figure' && isLast(tokens, i + 1)) read.push(...owned.noun, ...owned.verb);
  });
  return read.length === tokens.length ? tokens : read;
}

/** What a possessor has, "share of the market", and the verb behind it. */
interface Owned {
  readonly noun: readonly Token[];
  readonly verb: readonly Token[];
}

const NOMINAL: ReadonlySet<Token['tag']> = new Set(['noun', 'name', 'determiner', 'preposition', 'adverb']);

/** Null where no verb follows the noun. */
function ownedAt(tokens: readonly Token[], at: number): Owned | null {
  let end = at;
  while (NOMINAL.has(tokens[end]?.tag ?? 'break')) end++;
  let last = end;
  while (tokens[last] && isPredicate(tokens[last]!)) last++;
  return last === end ? null : { noun: tokens.slice(at, end), verb: tokens.slice(end, last) };
}

function isPredicate({ tag }: Token): boolean {
  return tag === 'verb' || tag === 'auxiliary';
}

/** "Chile's 14 percent", not "Chile's 14 ports". */
function isLast(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.tag !== 'noun' && next?.tag !== 'name' && next?.word !== 'of';
}

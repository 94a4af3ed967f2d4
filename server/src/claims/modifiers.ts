import type { Claim, Filler } from './claim.js';
import { isWeak } from './content.js';
import { groupTokens, type Reader } from './reader.js';
import type { Statement } from './statement.js';
import type { Token } from './tokens.js';

/**
 * The nouns around a figure with the words in front of them that say which are meant: "youth unemployment" as
 * `youth jobless`. Null where none has such a word.
 */
export function modifiersOf({ tokens, subject }: Statement, reader: Reader): Filler | null {
  const all = [...new Set([...(subject ? groupTokens(subject) : []), ...tokens])].sort((a, b) => a.start - b.start);
  const keys = all.flatMap((token, i) => {
    const next = all[i + 1];
    if (!next || !isPlain(token, reader) || !isPlain(next, reader)) return [];
    const [modifier, head] = [reader.keys([token])[0], reader.keys([next])[0]];
    return modifier && head && !isWeak(modifier) ? [`${modifier} ${head}`] : [];
  });
  return keys.length === 0 ? null : { keys: [...new Set(keys)].sort(), text: '', span: null };
}

function isPlain(token: Token, reader: Reader): boolean {
  return token.tag === 'noun' && !reader.nameOf(token);
}

/** Whether a noun that both have is narrowed by a word that only one of them has at all: "rural households". */
export function areNarrowed(a: Claim, b: Claim): boolean {
  return isNarrowed(a, b) || isNarrowed(b, a);
}

function isNarrowed({ roles }: Claim, { words }: Claim): boolean {
  return (roles.modifiers?.keys ?? []).some((key) => {
    const [modifier, head] = key.split(' ');
    return words.includes(head!) && !words.includes(modifier!);
  });
}

import type { Claim, Filler } from './claim.js';
import { isWeak } from './content.js';
import { groupTokens, type Reader } from './reader.js';
import type { Statement } from './statement.js';

/**
 * The nouns around a figure with the words in front of them that say which are meant: "youth unemployment" as
 * `youth jobless`. Null where none has such a word.
 */
export function modifiersOf({ tokens, subject }: Statement, reader: Reader): Filler | null {
  const all = [...new Set([...groupTokens(subject), ...tokens])].sort((a, b) => a.start - b.start);
  const units = reader.units(all);
  const keys = units.flatMap((unit, i) => {
    const next = units[i + 1];
    const isModifying =
      next && next.token === all[unit.at + 1] && unit.token.tag === 'noun' && next.token.tag === 'noun';
    const [modifier, head] = [unit.keys[0], next?.keys[0]];
    if (!isModifying || !modifier || !head || /^@/.test(modifier + head) || isWeak(modifier)) return [];
    return [`${modifier} ${head}`];
  });
  return keys.length === 0 ? null : { keys: [...new Set(keys)].sort(), text: '', span: null };
}

/** Whether a noun that both have is narrowed by a word that only one of them has at all: "rural households". */
export function areNarrowed(a: Claim, b: Claim): boolean {
  return isNarrowed(a, b) || isNarrowed(b, a);
}

function isNarrowed({ roles }: Claim, { roles: { about }, words }: Claim): boolean {
  return (roles.modifiers?.keys ?? []).some((key) => {
    const [modifier, head] = key.split(' ');
    return about?.keys.includes(head!) && !words.includes(modifier!);
  });
}

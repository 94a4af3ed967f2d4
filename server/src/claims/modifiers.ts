import type { Claim, Filler } from './claim.js';
import { isWeak, stem } from './content.js';
import { isNameKey } from './keys.js';
import { CITIZEN, groupTokens, type Reader } from './reader.js';
import type { Statement } from './statement.js';
import { OUTPUTS } from './terms.js';
import { kindOf } from './token.js';

/**
 * The nouns around a figure with the words in front of them that say which are meant: "youth unemployment" as
 * `youth jobless`. Null where none has such a word.
 */
export function modifiersOf(statement: Statement, reader: Reader): Filler | null {
  const { subject, tokens } = statement;
  const isSpent = isMoney(statement, reader);
  const all = [...new Set([...groupTokens(subject), ...tokens])].sort((a, b) => a.start - b.start);
  const units = reader.units(all);
  const keys = units.flatMap((unit, i) => {
    const next = units[i + 1];
    const isModifying =
      next && next.token === all[unit.at + 1] && unit.token.tag === 'noun' && next.token.tag === 'noun';
    const [modifier, head] = [unit.keys[0], next?.keys[0]];
    if (unit.keys[1] === CITIZEN) return [`${modifier} ${CITIZEN}`];
    if (!modifier || !head) return [];
    // "Italian companies".
    if (isSpent && ACTORS.has(head) && next?.token === all[unit.at + 1] && reader.isPlace(unit.token))
      return [`${modifier} ${head}`];
    if (!isModifying || isNameKey(modifier) || isWeak(modifier)) return [];
    return [`${modifier} ${head}`];
  });
  return keys.length === 0 ? null : { keys: [...new Set(keys)].sort(), text: '', span: null };
}

/** A sum, or a share of a country's output. */
function isMoney({ figure, whole }: Statement, reader: Reader): boolean {
  const isSum = kindOf(figure) === 'money';
  return isSum || (whole !== null && reader.keys(whole.tokens).some((key) => OUTPUTS.has(key)));
}

/** Who are a part of their country, and never meant by it: what they spend, it does not. */
const ACTORS: ReadonlySet<string> = new Set('company household university bank'.split(' ').map(stem));

/** Heads that say no more than that there is money for a thing. */
const MEANS: ReadonlySet<string> = new Set(
  'program funding spending project measure initiative effort support scheme investment budget subsidy grant loan aid maker manufacturer producer'
    .split(' ')
    .map(stem),
);

/** Whether the head of a compound makes it another thing: "cancer drugs", not "cancer programs". */
export function isThing(head: string): boolean {
  return ACTORS.has(head) || !(isWeak(head) || MEANS.has(head));
}

/** Sales in money are told as revenue. */
const [SALE, REVENUE] = [stem('sale'), stem('revenue')];

/** Whether a noun that both have is narrowed by a word that only one of them has at all: "rural households". */
export function areNarrowed(a: Claim, b: Claim): boolean {
  return isNarrowed(a, b) || isNarrowed(b, a);
}

function isNarrowed({ roles }: Claim, { roles: { about }, words }: Claim): boolean {
  return (roles.modifiers?.keys ?? []).some((key) => {
    const [modifier, head] = key.split(' ');
    const isSaid = about?.keys.includes(head!) || (head === SALE && about?.keys.includes(REVENUE));
    return isSaid && !words.includes(modifier!);
  });
}

/** Whether one is of a country, and the other of a part of its people: "Italy" and "Italian companies". */
export function areOfParts(a: Claim, b: Claim): boolean {
  return isOfPart(a, b) || isOfPart(b, a);
}

function isOfPart({ roles }: Claim, { words }: Claim): boolean {
  return (roles.modifiers?.keys ?? []).some((key) => {
    const at = key.lastIndexOf(' ');
    const [place, actor] = [key.slice(0, at), key.slice(at + 1)];
    return isNameKey(place) && words.includes(place) && !words.includes(actor);
  });
}

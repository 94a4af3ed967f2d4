import { gazetteer } from '../marks/gazetteer.js';
import type { Claim, Filler } from './claim.js';
import { isWeak } from './content.js';
import { isNameKey, isNumberKey } from './keys.js';
import { isThing } from './modifiers.js';

/** Whether two fillers have a key in common. */
export function shareKey(a: Filler | undefined, b: Filler | undefined): boolean {
  return a?.keys.some((key) => b?.keys.includes(key)) ?? false;
}

/** Keys that tell a thing from others; all where none does. */
export function telling(filler: Filler | undefined): readonly string[] {
  const keys = filler?.keys ?? [];
  const strong = keys.filter((key) => !isWeak(key));
  return strong.length > 0 ? strong : keys;
}

/** `part` where one says all that the other says, and more. */
export function compareFillers(a: Filler | undefined, b: Filler | undefined): 'same' | 'part' | 'other' {
  if (!a || !b || !sharesTelling(a, b)) return 'other';
  const onlyA = a.keys.filter((key) => !b.keys.includes(key) && !isWeak(key));
  const onlyB = b.keys.filter((key) => !a.keys.includes(key) && !isWeak(key));
  if (onlyA.length > 0 && onlyB.length > 0) return 'other';
  return onlyA.length + onlyB.length === 0 ? 'same' : 'part';
}

/**
 * Scope differs where only one side has it, where both share nothing but a word that says what kind of another thing is meant
 * ("cancer drugs" and "cancer research"), and where a number or a name tells them apart ("schools in Lisbon").
 */
export function differsInScope(a: Claim, b: Claim, role: string): boolean {
  const [x, y] = [a.roles[role], b.roles[role]];
  if (!x || !y) return x !== y;
  const numbers = ({ keys }: Filler) => keys.filter(isNumberKey).join();
  if (numbers(x) !== numbers(y) || isPlaced(x, y) || isPlaced(y, x)) return true;
  if (areThingsApart(x, y) || arePlacesApart(x, y)) return true;
  const other = telling(y);
  return !telling(x).some((key) => other.includes(key) && headOf(key, a, x) === headOf(key, b, y));
}

/** "Peru's ministries" and "Peru's laboratories": a name in common, and no thing. */
function areThingsApart(a: Filler, b: Filler): boolean {
  const [here, there] = [a, b].map(({ keys }) => keys.filter((key) => !/^[@#]/.test(key) && !isWeak(key)));
  const isNamed = a.keys.some((key) => isNameKey(key) && b.keys.includes(key));
  return isNamed && here!.length > 0 && there!.length > 0 && !here!.some((key) => there!.includes(key));
}

/** "Plants in Lota", "plants in Arica"; a plant in Chile may be that in Lota. */
function arePlacesApart(a: Filler, b: Filler): boolean {
  const [here, there] = [a, b].map(({ keys }) => keys.filter(isNameKey));
  if (here!.length === 0 || there!.length === 0 || here!.some((name) => there!.includes(name))) return false;
  return here!.some(isCountry) === there!.some(isCountry);
}

/** Whether a key is that of a country's name. */
export function isCountry(key: string): boolean {
  const name = key.slice(1);
  return gazetteer.get(name, name)?.type === 'country';
}

/** Whether one says what the other says, and a name more: "schools in Lisbon". */
function isPlaced(a: Filler, b: Filler): boolean {
  const more = a.keys.filter((key) => !b.keys.includes(key) && !isWeak(key));
  return more.length > 0 && more.every(isNameKey) && !saysMore(b, a);
}

/** What a word of a filler modifies in it, where that says something of its own; else the word itself. */
function headOf(key: string, { roles: { modifiers } }: Claim, filler: Filler): string {
  const pair = modifiers?.keys.find((each) => each.startsWith(`${key} `));
  const head = pair?.slice(key.length + 1);
  return head !== undefined && filler.keys.includes(head) && isThing(head) ? head : key;
}

/** Whether `a` says something that `b` does not, beside words that say little. */
export function saysMore(a: Filler | undefined, b: Filler | undefined): boolean {
  return a !== undefined && b !== undefined && a.keys.some((key) => !isWeak(key) && !b.keys.includes(key));
}

/** Whether two fillers have a key in common that tells things apart, where they have such keys. */
function sharesTelling(a: Filler, b: Filler): boolean {
  const other = telling(b);
  return telling(a).some((key) => other.includes(key));
}

import type { Token } from './capitals.js';
import { governmentOf } from './gazetteer.js';
import type { KnownName } from './knownNames.js';
import { nameKey } from './nameKey.js';
import { governmentEntity } from './names.js';

/** In front of a name: where things are, a list of such places, or whose people and prices there are. */
const BEFORE_CITY =
  /\b(?:in|near|at|around|outside|across|via|visited|greater|central|downtown|(?:(?:Mr|Ms|Mrs)\. \p{Lu}{2,15}|city|mayor|population|people|residents|inhabitants|rate|rents?|homes|streets|airports?|port|metro) of|(?:Publishing|Press|Publishers),|in \p{Lu}\p{L}{2,20}(?:,| and)) $/iu;
/**
 * Behind a name: a country, a road from it, what only a city has, who is based there, the date of a letter and the
 * house of a publisher ("Paris: Riba Press, 2022").
 */
const BEHIND_CITY =
  /^(?:, ?\p{Lu}| to \p{Lu}|['’]s (?:\p{Ll}{3,12} )?(?:population|budget|airports?|mayor|metro|subway|housing|homes|flats|rents?|streets|districts?|suburbs|residents|inhabitants|ports?|schools|buses|trams|taxis|tourists)\b|-based\b|, ?\d{1,2}[ .](?:\p{Lu}|\d)|: \p{Lu}[^:.;]{2,30}?,? (?:19|20)\d\d\b|: \p{Lu}(?:[\p{L}.]| (?=\p{Lu}|of|for|and|und|f[uü]r|a )){2,70}\.?(?:$|[,)]))/u;

/**
 * A capital stands for its government, but behind "in", "near" or "city of", between two cities, and before what only a city
 * has ("Berlin's airports") it is the city.
 * @returns The city or the government at token `i` of a run; null where no capital is named there.
 */
export function capitalAt(text: string, run: readonly Token[], i: number): KnownName | null {
  const token = run[i]!;
  const two = run[i + 1] && token.gap === '' ? `${token.text} ${run[i + 1]!.text}` : '';
  const city = governmentOf.has(token.text) ? token.text : governmentOf.has(two) ? two : null;
  if (city === null) return null;
  const before = text.slice(Math.max(0, token.start - 40), token.start);
  const after = text.slice(token.start + city.length, token.start + city.length + 40);
  // "Policy of Ports, Tokyo.": where something was printed.
  const isPlace = BEFORE_CITY.test(before) || BEHIND_CITY.test(after) || (before.endsWith(', ') && /^\.?$/.test(after));
  const entity = isPlace
    ? { name: city, type: 'region' as const, key: nameKey(city) }
    : governmentEntity(governmentOf.get(city)!);
  return { to: city === token.text ? i + 1 : i + 2, type: entity.type, entity, tail: '' };
}

import type { Token } from './capitals.js';
import { governmentOf } from './gazetteer.js';
import type { KnownName } from './knownNames.js';
import { nameKey } from './nameKey.js';
import { governmentEntity } from './names.js';

/**
 * A capital stands for its government, but behind "in", "from", "to" and before a comma it is the city.
 * @returns The city or the government at token `i` of a run; null where no capital is named there.
 */
export function capitalAt(text: string, run: readonly Token[], i: number): KnownName | null {
  const token = run[i]!;
  const two = run[i + 1] && token.gap === '' ? `${token.text} ${run[i + 1]!.text}` : '';
  const city = governmentOf.has(token.text) ? token.text : governmentOf.has(two) ? two : null;
  if (city === null) return null;
  const before = text.slice(Math.max(0, token.start - 12), token.start);
  const after = text.slice(token.start + city.length, token.start + city.length + 3);
  const isPlace = /\b(?:in|near|at|around|outside|via|visited) $/i.test(before) || /^, ?\p{Lu}/u.test(after);
  const entity = isPlace
    ? { name: city, type: 'region' as const, key: nameKey(city) }
    : governmentEntity(governmentOf.get(city)!);
  return { to: city === token.text ? i + 1 : i + 2, type: entity.type, entity, tail: '' };
}

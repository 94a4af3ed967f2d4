import type { Filler } from './claim.js';
import { keyOfName } from './keys.js';
import type { Reader } from './reader.js';
import type { Statement } from './statement.js';
import type { Token } from './token.js';

// Whose growth or prices a figure is of: a country, a region, the world.

const WORLD = /^(?:world|global|worldwide)$/;
/** Unions of countries whose economies are told as one. */
const UNIONS = /^(?:european union|asean)$/;
const EURO_AREA = /^(?:eurozone|euro|area)$/;
/** Whether a token tells whose economy it is. */
export function tellsEconomy(token: Token, reader: Reader): boolean {
  return WORLD.test(token.word) || EURO_AREA.test(token.word) || isPlace(token, reader);
}

function isPlace(token: Token, reader: Reader): boolean {
  return reader.isPlace(token) || UNIONS.test(reader.nameOf(token)?.key ?? '');
}

/** The one economy that tokens of a statement tell; null where they tell none or several ("Peru and Chile"). */
export function economyOf(tokens: readonly Token[], { around }: Statement, reader: Reader): Filler | null {
  const places = tokens.filter((token) => isPlace(token, reader));
  const [place, another] = places;
  if (another || (place && isJoined(around, around.indexOf(place), reader))) return null;
  if (place) {
    const filler = reader.filler(places);
    return filler && { ...filler, text: reader.nameOf(place)?.name ?? filler.text };
  }
  const euro = tokens.find(({ word }) => word === 'eurozone' || word === 'euro');
  if (euro)
    return { keys: [keyOfName('euro area')], text: 'the euro area', span: { start: euro.start, end: euro.end } };
  const world = tokens.find(({ word }) => WORLD.test(word));
  return world ? { keys: [keyOfName('world')], text: 'the world', span: { start: world.start, end: world.end } } : null;
}

/** Whether another place is named in one breath. @param at Index of the place. */
function isJoined(tokens: readonly Token[], at: number, reader: Reader): boolean {
  const [joint, next, second] = tokens.slice(at + 1, at + 4);
  const isJoint = joint?.tag === 'conjunction' || joint?.tag === 'comma';
  const other = next?.tag === 'determiner' || next?.tag === 'conjunction' ? second : next;
  return at >= 0 && isJoint && other !== undefined && isPlace(other, reader);
}

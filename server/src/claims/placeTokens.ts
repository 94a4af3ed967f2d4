import { US_STATES } from '../marks/gazetteer/regions.js';
import type { RawToken } from './token.js';

const STATES: ReadonlySet<string> = new Set(US_STATES.split('\n').map((line) => line.split('|')[0]!.trim()));

/**
 * Leaves of a town and where it lies the town: "the plant in Vikby, Ohio, will employ 300". The commas would part what is
 * said from what it is said of, and what lies in one state is not one thing.
 */
export function withPlaces(raw: readonly RawToken[]): readonly RawToken[] {
  const kept: RawToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    kept.push(raw[i]!);
    if (!isTown(raw, i)) continue;
    // The comma behind is the end of what lies between two, unless a list goes on there.
    i += raw[i + 3]?.word === ',' && !LIST.test(raw[i + 4]?.word ?? '') ? 3 : 2;
  }
  return kept;
}

const LIST = /^(?:and|or|nor|but)$/;
/** Where something is: no list of places begins behind it. */
const WHERE = /^(?:in|at|near|outside|from)$/;

function isTown(raw: readonly RawToken[], at: number): boolean {
  const [before, town, comma, place, next] = [raw[at - 1], raw[at], raw[at + 1], raw[at + 2], raw[at + 3]];
  if (comma?.word !== ',' || place?.mark?.type !== 'entity' || before?.word === 'the') return false;
  if (town?.mark?.type !== 'entity' || town.mark.entityType !== 'region' || STATES.has(nameOf(town))) return false;
  if (STATES.has(nameOf(place))) return true;
  const isList = next?.word === ',' ? LIST.test(raw[at + 4]?.word ?? '') : LIST.test(next?.word ?? '');
  return place.mark.entityType === 'country' && WHERE.test(before?.word ?? '') && !isList;
}

function nameOf({ mark, word }: RawToken): string {
  return mark?.type === 'entity' ? (mark.known ?? mark.surface) : word;
}

import type { Placed } from '../claims/claim.js';
import type { EntityMention, EntityType } from '../marks/mark.js';

/** Mentions that are one thing so far; `key` may change while groups are joined. */
export interface Group {
  readonly key: string;
  /** Its own key and those of the groups that joined it. */
  readonly keys: string[];
  name: string;
  readonly mentions: Placed<EntityMention>[];
  readonly extents: Placed<EntityMention>[];
  readonly types: EntityType[];
}

/** The group of a key; a new one where there is none. */
export function groupOf(groups: Map<string, Group>, key: string, name: string): Group {
  const known = groups.get(key);
  if (known) return known;
  const group: Group = { key, keys: [key], name, mentions: [], extents: [], types: [] };
  groups.set(key, group);
  return group;
}

/** Makes one group of two; the first keeps its name. */
export function join(groups: Map<string, Group>, into: Group, from: Group): void {
  into.keys.push(...from.keys);
  into.mentions.push(...from.mentions);
  into.extents.push(...from.extents);
  into.types.push(...from.types.filter((type) => type !== 'other'));
  groups.delete(from.key);
}

/** The type that most mentions give, where one gives any. */
export function typeOf(types: readonly EntityType[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const type of types) if (type !== 'other') counts.set(type, (counts.get(type) ?? 0) + 1);
  let best: EntityType = 'other';
  for (const [type, count] of counts) if (best === 'other' || count > counts.get(best)!) best = type;
  return best;
}

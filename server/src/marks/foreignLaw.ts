import type { Token } from './capitals.js';
import type { KnownEntity } from './gazetteer.js';
import { isForeign, lawOfPlace } from './homonyms.js';
import type { KnownName } from './knownNames.js';
import { nameKey } from './nameKey.js';
import type { Around } from './setting.js';

/** A law behind the place that made it. */
export interface ForeignLaw {
  /** Index behind its last token. */
  readonly to: number;
  /** Null where nobody knows it. */
  readonly entity: KnownEntity | null;
}

/**
 * "Taiwan's Chips Act": another law than the one that is known by the name. "Korea's IRA worries" has none: letters that
 * all know mean what they always do.
 * @param place The name at token `i`.
 */
export function foreignLaw(
  run: readonly Token[],
  i: number,
  place: KnownName | null,
  { names, text }: Around,
): ForeignLaw | null {
  if (!place || place.to >= run.length) return null;
  const owner = run[place.to - 1]!;
  if (!owner.possessive || owner.gap !== '') return null;
  const law = names.at(run, place.to);
  if (!law || law.to - place.to < 2) return null;
  const { end } = run[law.to - 1]!;
  const isOwn = nameKey(text.slice(run[i]!.start, end)) === law.entity.key;
  const entity = isOwn ? law.entity : lawOfPlace(text.slice(run[place.to]!.start, end), place.entity);
  return entity || isForeign(law.entity, place.entity) ? { to: law.to, entity } : null;
}

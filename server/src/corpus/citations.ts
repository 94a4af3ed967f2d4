import type { Marker } from '../marks/mark.js';
import type { AnalysedDocument, PlacedReference } from './analyse.js';

/** The references that a marker points to: one, or all of a range such as `[5–7]`. */
export function referencesOf({ references }: AnalysedDocument, marker: Marker): readonly PlacedReference[] {
  return references.filter(({ id }) => pointsTo(marker, id));
}

/** Whether a marker points to the reference of this id. */
export function pointsTo({ target, through }: Marker, id: string): boolean {
  if (id === target || id === through) return true;
  return through !== undefined && Number(target) < Number(id) && Number(id) < Number(through);
}

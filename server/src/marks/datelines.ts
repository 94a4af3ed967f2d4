import type { Span } from '../text/document.js';
import { gazetteer } from './gazetteer.js';

/**
 * "LIMA, March 3 (Port Wire) –", "SAVANNAH —", "LONDON (Reuters) -", "BELÉM (May 5, 2025) —", "COX'S BAZAR, Bangladesh:": a
 * place in capitals, when, who tells it, a dash; behind a country a colon will do.
 */
const DATELINE =
  /^(\p{Lu}{3,20}(?:['’]\p{Lu})?(?: \p{Lu}{3,20}){0,2}(?:, D\.C\.)?)(?:(?:\/\p{Lu}{3,20})?(?:, [\p{L}\d., ]{3,30})? ?(?:\(\p{L}[\p{L}\d, ]{1,30}\) ?)?(?:[–—]|--? )|, \p{Lu}\p{Ll}[\p{L} ]{1,24}: )/u;

/** The place in capitals that opens a report; null where none does. */
export function datelinePlace(text: string): Span | null {
  const place = DATELINE.exec(text.slice(0, REACH))?.[1];
  // "IMF (May 5, 2025) —": a body that is known by its letters is no place.
  const known = place === undefined ? undefined : gazetteer.get(place);
  return place === undefined || known?.type === 'organization' || known?.type === 'law'
    ? null
    : { start: 0, end: place.length };
}

const REACH = 120;

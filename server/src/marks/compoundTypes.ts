import type { Span } from '../text/document.js';
import type { EntityType } from './mark.js';

// What the nouns that go on with a name say that it names: "the Orvo loitering munition", "the KALDEX initiative".

/** What stands between a name of a weapon and its noun. */
const KINDS_OF_ARMS =
  '(?:(?:loitering|cruise|ballistic|anti-\\p{Ll}+|surface-to-air|air-to-(?:air|ground|surface)|unmanned|uncrewed|loyal|wingman|attack|strike|surveillance|reconnaissance|combat|stealth|hypersonic|air|defen[cs]e|guided|kamikaze|fighter|light|heavy|multirole|(?:long|medium|short)-range) ){0,3}';

/** "Orvo loitering munition", "Orvo demonstrators": nobody else is called after such a thing. */
const ARMS = new RegExp(`^ ${KINDS_OF_ARMS}(?:munitions?|demonstrators?|torpedo(?:es)?|howitzers?)(?![\\p{L}-])`, 'u');

/** "the Orvo cruise missile": one, and known; "Kalvek rockets" may be a militia’s. */
const KNOWN_ARMS = new RegExp(
  `^ ${KINDS_OF_ARMS}(?:missile|rocket|drone|helicopter|bomber|jet|fighter|submarine|tank|aircraft|interceptor)(?![\\p{L}-])`,
  'u',
);

/** "KX-41B", with the noun of what is numbered so behind it, or a name of its own: "the KX-41 jets", "KX-41B Orvo". */
const NUMBERED = /(?:^| )\p{Lu}{1,5}-\d{1,3}(?:\p{Lu}{1,2})?s?(?: |$)/u;
const NAMED_NUMBER = /(?:^| )\p{Lu}{1,5}-\d{2,3}\p{Lu} \p{Lu}|\p{Ll} \p{Lu}{2,5}-\d{2,3} \p{Lu}\p{Ll}/u;
const NUMBERED_ARMS = new RegExp(
  `^ ${KINDS_OF_ARMS}(?:missile|rocket|drone|helicopter|bomber|jet|fighter|submarine|tank|aircraft|interceptor|plane)s?(?![\\p{L}-])`,
  'u',
);

/** What stands between the name of a program and its noun. */
const KINDS_OF_SCHEME =
  '(?:(?:industrial|policy|research|grants?|loans?|training|pilot|unmanned|uncrewed|surface|aerial|undersea|vessel|vehicle|development|investment|procurement|acquisition|modernization|support|subsidy|tax|credit|voucher) ){0,3}';
/** Behind a name, its acronym in brackets or the bracket that holds it. */
const SCHEME = new RegExp(
  `^(?: \\([^()]{1,24}\\)|\\))? ${KINDS_OF_SCHEME}(campaign|initiative|program(?:me)?|project|scheme)(?![\\p{L}-])`,
  'u',
);

/** The type that the nouns behind a name give it; null where they give none. */
export function compoundType(text: string, { start, end }: Span): EntityType | null {
  const name = text.slice(start, end);
  if (NAMED_NUMBER.test(name)) return 'product';
  const sign = text.charCodeAt(end);
  if (sign !== 0x20 && sign !== 0x29) return null;
  const after = text.slice(end, end + 90);
  if (isArms(name, after, text.slice(Math.max(0, start - 14), start))) return 'product';
  return isScheme(name, after, text.slice(Math.max(0, start - 4), start)) ? 'program' : null;
}

function isArms(name: string, after: string, before: string): boolean {
  if (ARMS.test(after)) return true;
  if (NUMBERED.test(name)) return NUMBERED_ARMS.test(after);
  return /(?:[Tt]he|\p{Lu}\p{Ll}+(?:an|ese|ish|i)|U\.S\.) $/u.test(before) && KNOWN_ARMS.test(after);
}

/** "the Riba Ferry Score project", "the KALDEX initiative"; "the Orvik project" is called after a place or a firm. */
function isScheme(name: string, after: string, before: string): boolean {
  const noun = SCHEME.exec(after)?.[1];
  if (noun === undefined) return false;
  const words = name.split(' ').length;
  if (words > 2) return true;
  const isKnown = /(?:[Tt]he|['’]s) $/.test(before) || after.startsWith(')');
  if (noun === 'initiative' || noun === 'scheme') return isKnown;
  return noun.startsWith('program') && isKnown && (words > 1 || /^\p{Lu}{3,}\d?$/u.test(name));
}

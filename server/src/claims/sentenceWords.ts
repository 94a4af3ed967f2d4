import { remembering } from '../text/remember.js';
import type { Claim } from './claim.js';
import { isNameKey, isNumberKey } from './keys.js';
import { shortName } from './subjectNames.js';

/** The keys of the words that belong to a claim's figure alone, names by their first words. */
export const ownOf = remembering(({ roles }: Claim) => withShortNames(roles.own?.keys ?? []));

/** The keys of what stands beside a claim's figure, numbers left out. A claim is compared with many. */
export const besides = remembering(({ roles: { about, doing, own } }: Claim): readonly string[] => {
  const keys = withShortNames([...(own?.keys ?? []), ...(about?.keys ?? []), ...(doing?.keys ?? [])]);
  return keys.filter((key) => !isNumberKey(key));
});

/** The keys of all that a claim's sentence says but numbers, names by their first words. */
export const sentenceOf = remembering((claim: Claim): ReadonlySet<string> => {
  const words = claim.words.filter((key) => !isNumberKey(key));
  return new Set([...besides(claim), ...withShortNames(words)]);
});

/** Papers say "Meridian Gate" and "Meridian Gate Terminals". Each once. */
function withShortNames(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map((key) => (isNameKey(key) ? shortName(key) : key)))];
}

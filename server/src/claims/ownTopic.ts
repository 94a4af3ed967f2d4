import { remembering } from '../text/remember.js';
import type { Claim } from './claim.js';
import { isWeak, WORLD } from './content.js';
import { isNameKey, isWordKey } from './keys.js';

/** How much two figures' own words must share: words in common of the longer one's words. */
const ALIKE = 0.6;

/** How sure such a match can be: never enough for a warning. */
const SURE = 0.7;

/** What a figure's own words have in common must tell it from others. */
const FEWEST = 3;

/** A law or a plan that money and goals come under: the text around a figure names it, or one of its own words does. */
const UNDER =
  /^@.*\b(?:act|law|bill|agreement|treaty|pact|accord|initiative|programme|program|plan|fund|framework|directive|regulation)(?: of \d{4})?$/;

/**
 * How alike the own words of two figures are, 0 to {@link SURE}; null where they are not about one thing. Names must be
 * said on both sides; a law may stand in the text around one of them.
 */
export function compareOwnWords(a: Claim, b: Claim): number | null {
  const [x, y] = [ownKeys(a), ownKeys(b)];
  const [shared, longer] = x.length < y.length ? [x, y] : [y, x];
  if (shared.length < Math.max(2, longer.length * ALIKE)) return null;
  // "Exports of copper" and "exports of coffee": each says something that the other does not.
  if (!shared.every((key) => longer.includes(key))) return null;
  const laws = [lawsOf(a), lawsOf(b)] as const;
  const law = laws[0].filter((key) => laws[1].includes(key));
  if (law.length === 0 && laws[0].length > 0 && laws[1].length > 0) return null;
  if (isStrange(x, y, b) || isStrange(y, x, a) || isWorldOf(a, y) || isWorldOf(b, x)) return null;
  // Peru and Chile may each have a surplus with Brazil: the sentences tell whose it is, and the own words do not.
  if (law.length === 0 && namesOnly(a, b) && namesOnly(b, a)) return null;
  const names = shared.filter(isNameKey).length;
  // "World" tells nothing by itself, but something of "military spending".
  const weak = a.roles.own?.keys.some((key) => isWeak(key) && b.roles.own?.keys.includes(key)) ? 1 : 0;
  if (shared.length + names + law.length + weak < FEWEST) return null;
  return (shared.length / longer.length) * SURE;
}

/** Whether the own words of two figures have nothing in common: two figures of one clause, or of clauses alike. */
export function areOwnWordsApart(a: Claim, b: Claim): boolean {
  const [x, y] = [a.roles.own?.keys ?? [], b.roles.own?.keys ?? []];
  // "$2 million in 2020 and $3 million in 2021": the second has no words of its own, and means the same.
  return x.length > 0 && y.length > 0 && !x.some((key) => y.includes(key));
}

/** Whether a name or label ("district 3") among the own words of one is not said by the other at all. */
function isStrange(own: readonly string[], other: readonly string[], { words }: Claim): boolean {
  return own.some((key) => !isWordKey(key) && !other.includes(key) && !words.includes(key));
}

/** Whether one is of the world, and the own words of the other name a part of it. */
function isWorldOf({ roles }: Claim, other: readonly string[]): boolean {
  const own = roles.own?.keys ?? [];
  return own.includes(WORLD) && other.some((key) => isNameKey(key) && !own.includes(key));
}

/** Whether the sentence of one names something that the sentence of the other does not. */
function namesOnly({ words }: Claim, other: Claim): boolean {
  return words.some((word) => isNameKey(word) && !other.words.includes(word));
}

/** What tells a figure from others, without the law that it comes under. A claim is compared with many. */
const ownKeys = remembering(({ roles }: Claim): readonly string[] =>
  (roles.own?.keys ?? []).filter((key) => !isWeak(key) && !UNDER.test(key)),
);

/** Whether both come under one law or plan. */
export function shareLaw(a: Claim, b: Claim): boolean {
  const other = lawsOf(b);
  return lawsOf(a).some((law) => other.includes(law));
}

const lawsOf = remembering(({ words, roles }: Claim): readonly string[] =>
  [...new Set([...words, ...(roles.own?.keys ?? [])])].filter((key) => UNDER.test(key)),
);

/**
 * Keys of the inverted index: words so much alike have two in common among the first few in any fixed order. Two tell
 * more than one: every other sentence names the United States.
 */
export function ownWordKeys(claim: Claim): readonly string[] {
  const keys = [...ownKeys(claim)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const first = keys.slice(0, keys.length - Math.max(2, Math.ceil(keys.length * ALIKE)) + 2);
  return first.flatMap((key, i) => first.slice(i + 1).map((other) => `${key} ${other}`));
}

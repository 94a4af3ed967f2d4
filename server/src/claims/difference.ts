import type { Claim, Filler } from './claim.js';
import { isWeak } from './content.js';
import { shareKey } from './fillers.js';
import { areFragmentsApart } from './fragment.js';
import { frameOf } from './frames/index.js';
import { areSubjectsApart, sameTopic } from './sameTopic.js';
import { compareValues } from './values.js';

/** What tells two statements apart that look alike: the first thing that does. */
export type Difference =
  /** They stand in one sentence, which sets its figures side by side. */
  | { readonly kind: 'sentence' }
  /** They speak of one thing, and a bound ("over 30%") allows the other figure without meaning it. */
  | { readonly kind: 'bound' }
  /** They give one figure, of another time or of a part: that neither agrees nor disagrees. */
  | { readonly kind: 'coincidence' }
  /** Neither is a sentence: what they are figures of stands in their headings, or nowhere. */
  | { readonly kind: 'fragment' }
  /** One goes where the other comes from. */
  | { readonly kind: 'reversed' }
  /** A role must say the same and does not. */
  | { readonly kind: 'role'; readonly role: string; readonly here: Filler | null; readonly there: Filler | null }
  /** Keys of what only one of them speaks of (see {@link Filler.keys}). */
  | { readonly kind: 'words'; readonly here: readonly string[]; readonly there: readonly string[] };

/** Why `there` is not held to be about the same thing as `here`, for two figures of one unit that are no pair. */
export function difference(here: Claim, there: Claim, sameDocument: boolean): Difference {
  if (here.sentence === there.sentence) return { kind: 'sentence' };
  if (sameTopic(here, there, sameDocument)) return sameThing(here, there);
  if (areFragmentsApart(here, there, sameDocument)) return { kind: 'fragment' };
  if (shareKey(here.roles.from, there.roles.to) || shareKey(here.roles.to, there.roles.from))
    return { kind: 'reversed' };
  if (areSubjectsApart(here, there))
    return { kind: 'role', role: 'subject', here: here.roles.subject ?? null, there: there.roles.subject ?? null };
  const role = ['aspect', ...keyRoles(here, there)].find((name) => !isSame(here.roles[name], there.roles[name]));
  if (role !== undefined)
    return { kind: 'role', role, here: here.roles[role] ?? null, there: there.roles[role] ?? null };
  return { kind: 'words', here: only(here, there), there: only(there, here) };
}

function sameThing({ figure: a }: Claim, { figure: b }: Claim): Difference {
  const isOpen = a.type === 'quantity' && b.type === 'quantity' && compareValues(a, b) === 'open';
  return { kind: isOpen ? 'bound' : 'coincidence' };
}

/** What frames ask for, where both have the same one. */
function keyRoles(a: Claim, b: Claim): readonly string[] {
  return a.frame === b.frame ? (frameOf(a.frame)?.key ?? []) : [];
}

function only(a: Claim, b: Claim): readonly string[] {
  const keys = ({ roles }: Claim) => [...(roles.about?.keys ?? []), ...(roles.doing?.keys ?? [])];
  return keys(a).filter((key) => !keys(b).includes(key) && !isWeak(key));
}

function isSame(a: Filler | undefined, b: Filler | undefined): boolean {
  return a?.keys.join() === b?.keys.join();
}

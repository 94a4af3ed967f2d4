import { shareAward } from './awards.js';
import type { Claim, Filler } from './claim.js';
import { shareKey } from './fillers.js';
import { frameOf } from './frames/index.js';

/** One changes and the other is a level, one goes where the other comes from, or a role of both is filled otherwise. */
export function areRolesApart(a: Claim, b: Claim): boolean {
  const [aspect, other] = [a.roles.aspect?.keys[0], b.roles.aspect?.keys[0]];
  const [base, counted] = [a.roles.base, b.roles.base];
  if (base && counted && !shareKey(base, counted)) return true;
  const [condition, otherwise] = [a.roles.condition, b.roles.condition];
  if (condition && otherwise && !shareKey(condition, otherwise)) return true;
  return aspect === undefined || aspect !== other || isReversed(a, b) || isApart(a, b);
}

/** One frame reads both, and finds that a role of theirs has nothing in common. */
function isApart(a: Claim, b: Claim): boolean {
  const frame = a.frame === b.frame ? frameOf(a.frame) : null;
  const differs = (role: string) => a.roles[role] && b.roles[role] && !shareKey(a.roles[role], b.roles[role]);
  if (shareAward(a, b)) return false;
  return frame !== null && (frame.key.some(differs) || (frame.apart?.some(differs) ?? false));
}

/** One goes where the other comes from. What stands on both sides of one ("earned from its sales") tells nothing. */
function isReversed({ roles: a }: Claim, { roles: b }: Claim): boolean {
  return meet(a.from, a.to, b.to, b.from) || meet(a.to, a.from, b.from, b.to);
}

/** Whether one end of a claim and an end of another share what the other ends of both do not have. */
function meet(
  end: Filler | undefined,
  other: Filler | undefined,
  there: Filler | undefined,
  otherThere: Filler | undefined,
): boolean {
  if (!end || !there) return false;
  return end.keys.some(
    (key) => there.keys.includes(key) && !other?.keys.includes(key) && !otherThere?.keys.includes(key),
  );
}

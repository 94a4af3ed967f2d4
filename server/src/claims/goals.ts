import type { Claim, Filler } from './claim.js';
import { telling } from './fillers.js';

/**
 * Whether two shares that are aimed at by one year are the European Union's in one paper and Europe's in the other: only a
 * union has goals. What is or was may well be of a Europe that is larger.
 */
export function areGoalsOfOneUnion(a: Claim, b: Claim): boolean {
  const areShares = [a, b].every(({ frame, modality }) => frame === 'SHARE' && modality === 'target');
  if (!areShares || a.period?.basis !== 'stated' || a.period.from !== b.period?.from) return false;
  const parts = [a, b].map(({ roles }) => unionOf(roles.part));
  const whole = telling(b.roles.whole);
  return parts.every(Boolean) && telling(a.roles.whole).some((key) => whole.includes(key));
}

function unionOf(part: Filler | undefined): boolean {
  return part?.keys.some((key) => key === '@european union' || key === '@europe') ?? false;
}

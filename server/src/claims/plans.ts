import type { Claim } from './claim.js';
import { shareKey } from './fillers.js';
import { frameOf } from './frames/index.js';

/** What is aimed at is no figure of what is, nor is a change that is planned one that took place. */
export function arePlansApart(a: Claim, b: Claim): boolean {
  if ((a.modality === 'target') !== (b.modality === 'target')) return true;
  // What a law changes is the same while it is a bill.
  const isChange = a.roles.aspect?.keys[0] !== 'level' && !frameOf(a.frame)?.timeless;
  if (isAhead(a) && isAhead(b) && shareKey(a.roles.doing, b.roles.doing)) return false;
  return isChange && PLANNED.has(a.modality) !== PLANNED.has(b.modality);
}

/** "Plans to build 12 reactors", "will build 14 reactors". */
function isAhead({ modality }: Claim): boolean {
  return modality === 'announced' || modality === 'estimated';
}

const PLANNED: ReadonlySet<Claim['modality']> = new Set(['target', 'proposed', 'announced']);

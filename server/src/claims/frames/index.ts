import type { FrameName } from '../claim.js';
import type { Frame } from '../frame.js';
import acquisition from './acquisition.js';
import balance from './balance.js';
import capacity from './capacity.js';
import deficit from './deficit.js';
import economicGrowth from './economicGrowth.js';
import funding from './funding.js';
import growth from './growth.js';
import inflation from './inflation.js';
import investment from './investment.js';
import level from './level.js';
import lexical from './lexical.js';
import membership from './membership.js';
import outputShare from './outputShare.js';
import rank from './rank.js';
import rate from './rate.js';
import share from './share.js';
import trade from './trade.js';
import vote from './vote.js';

/** All frames, in the order in which they are asked; the first that reads a statement takes it. */
export const frames: readonly Frame[] = [
  balance,
  deficit,
  economicGrowth,
  inflation,
  rate,
  outputShare,
  share,
  rank,
  membership,
  vote,
  level,
  capacity,
  trade,
  acquisition,
  investment,
  funding,
  growth,
  lexical,
];

const BY_ID: ReadonlyMap<FrameName, Frame> = new Map(frames.map((frame) => [frame.id, frame]));

/** A frame by its name; null for names, which are no frame of figures. */
export function frameOf(id: FrameName): Frame | null {
  return BY_ID.get(id) ?? null;
}

import type { Quantity } from '../marks/mark.js';
import type { Claim, Filler, Pair, Relation } from './claim.js';
import { compareNamings } from './compareNames.js';
import { isWeak } from './content.js';
import { frameOf } from './frames/index.js';
import { comparePeriods, type PeriodRelation } from './period.js';
import { compareValues } from './values.js';
import { compareWording } from './wording.js';

/** What comparing two claims gives, before they are placed. */
export type Comparison = Pick<Pair, 'relation' | 'topic' | 'score' | 'certain'>;

/** Whether two claims speak of the same thing, and how they relate; null where they do not. */
export function compare(a: Claim, b: Claim, sameDocument: boolean): Comparison | null {
  if (a.frame === 'NAME' && b.frame === 'NAME') {
    const names = compareNamings(a, b);
    return names && { ...names, certain: true };
  }
  if (a.figure.type !== 'quantity' || b.figure.type !== 'quantity') return null;
  if (a.figure.kind !== b.figure.kind) return null;
  // What a count counts is among the claim's words.
  if (a.figure.kind !== 'count' && a.figure.unit !== b.figure.unit) return null;
  const topic = sameTopic(a, b, sameDocument);
  return topic && relate(a, b, a.figure, b.figure, topic, sameDocument);
}

/** How two claims are about the same thing. */
interface Topic {
  /** Whether one speaks of a part of what the other speaks of. */
  readonly narrower: boolean;
  readonly score: number;
  readonly timeless: boolean;
}

function sameTopic(a: Claim, b: Claim, sameDocument: boolean): Topic | null {
  if (a.roles.aspect?.keys[0] !== b.roles.aspect?.keys[0] || isReversed(a, b)) return null;
  return byGist(a, b, sameDocument) ?? byFrame(a, b) ?? byWording(a, b);
}

/** Same frame, and its key roles say the same. */
function byFrame(a: Claim, b: Claim): Topic | null {
  const frame = frameOf(a.frame);
  if (!frame || a.frame !== b.frame || frame.key.length === 0) return null;
  let narrower = false;
  for (const role of frame.key) {
    const relation = compareFillers(a.roles[role], b.roles[role]);
    if (relation === 'other') return null;
    if (relation === 'part') narrower = true;
  }
  if (frame.scope.some((role) => differsInScope(a.roles[role], b.roles[role]))) narrower = true;
  return { narrower, score: 0.9, timeless: frame.timeless ?? false };
}

type FillerRelation = 'same' | 'part' | 'other';

/** `part` where one says all that the other says, and more. */
function compareFillers(a: Filler | undefined, b: Filler | undefined): FillerRelation {
  if (!a || !b) return 'other';
  const onlyA = a.keys.filter((key) => !b.keys.includes(key) && !isWeak(key));
  const onlyB = b.keys.filter((key) => !a.keys.includes(key) && !isWeak(key));
  if (!a.keys.some((key) => b.keys.includes(key))) return 'other';
  if (onlyA.length > 0 && onlyB.length > 0) return 'other';
  return onlyA.length + onlyB.length === 0 ? 'same' : 'part';
}

/** Scope differs where only one side has it, or both share nothing. */
function differsInScope(a: Filler | undefined, b: Filler | undefined): boolean {
  if (!a || !b) return a !== b;
  return !a.keys.some((key) => b.keys.includes(key));
}

/** One goes where the other comes from. */
function isReversed(a: Claim, b: Claim): boolean {
  return shares(a.roles.from, b.roles.to) || shares(a.roles.to, b.roles.from);
}

function shares(a: Filler | undefined, b: Filler | undefined): boolean {
  return a?.keys.some((key) => b?.keys.includes(key)) ?? false;
}

/** Both clauses say the same, but for words that say little and for a verb that only one of them has. */
function byGist(a: Claim, b: Claim, sameDocument: boolean): Topic | null {
  const [about, other] = [a.roles.about, b.roles.about];
  if (!about || !other) return null;
  const [doing, done] = [a.roles.doing?.keys ?? [], b.roles.doing?.keys ?? []];
  const extra = about.keys.filter((key) => !other.keys.includes(key) && !done.includes(key));
  const missing = other.keys.filter((key) => !about.keys.includes(key) && !doing.includes(key));
  if (extra.some((key) => !isWeak(key)) || missing.some((key) => !isWeak(key))) return null;
  const onlyDoing = doing.filter((key) => !done.includes(key) && !other.keys.includes(key));
  const onlyDone = done.filter((key) => !doing.includes(key) && !about.keys.includes(key));
  if (onlyDoing.length > 0 && onlyDone.length > 0) return null;
  const shared = [...new Set([...about.keys, ...doing])].filter(
    (key) => other.keys.includes(key) || (done.includes(key) && about.keys.includes(key)),
  );
  const evidence = shared.length + shared.filter((key) => key.startsWith('@')).length;
  const sameStated = a.period?.basis === 'stated' && b.period?.basis === 'stated' && a.period.from === b.period.from;
  if (evidence + (sameStated ? 1 : 0) + (sameDocument ? 1 : 0) < 2) return null;
  const left = extra.length + missing.length + onlyDoing.length + onlyDone.length;
  return { narrower: false, score: evidence / (evidence + left), timeless: false };
}

function byWording(a: Claim, b: Claim): Topic | null {
  const score = compareWording(a, b);
  return score === null ? null : { narrower: false, score, timeless: false };
}

function relate(
  a: Claim,
  b: Claim,
  x: Quantity,
  y: Quantity,
  { narrower, score, timeless }: Topic,
  sameDocument: boolean,
): Comparison | null {
  const values = compareValues(x, y);
  if (values === 'open') return null;
  const period = samePeriod(a, b, sameDocument);
  const scope = narrower || a.scope.join() !== b.scope.join();
  const relation = relationOf(values === 'agree', scope, period, timeless);
  if (relation === null) return null;
  const topic = a.topic.length <= b.topic.length ? a.topic : b.topic;
  return { relation, topic, score, certain: period === 'same' && a.modality === b.modality && score > 0.7 };
}

function relationOf(agree: boolean, scope: boolean, period: PeriodRelation, timeless: boolean): Relation | null {
  if (agree) return scope || period === 'differs' ? null : 'agree';
  if (scope) return 'differs-by-scope';
  return period === 'differs' && !timeless ? 'differs-by-period' : 'conflict';
}

function samePeriod(a: Claim, b: Claim, sameDocument: boolean): PeriodRelation {
  const undated = (claim: Claim) => claim.period === null || claim.period.basis === 'document';
  return sameDocument && undated(a) && undated(b) ? 'same' : comparePeriods(a.period, b.period);
}

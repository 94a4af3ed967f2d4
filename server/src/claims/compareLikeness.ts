import { areOfTwoDays } from './accrual.js';
import { baseUnit, inBaseUnit } from './baseUnits.js';
import type { Claim } from './claim.js';
import { areCompaniesApart } from './companies.js';
import { areTimesApart } from './compareTimes.js';
import type { Comparison } from './comparison.js';
import { ratesOf } from './converted.js';
import { areNear, valuesOf } from './figureValues.js';
import { shareKey } from './fillers.js';
import { areKindsApart, type Evidence, evidenceOf, isStrong, likeness } from './likeness.js';
import { isUndated } from './period.js';
import { arePlansApart } from './plans.js';
import { areOfSomePeriod } from './recurring.js';
import { sharedTopic } from './sharedTopic.js';
import { areByChance, areGiversApart } from './unlikely.js';

/** Sentences of two papers on one subject that are alike in their words, in any grammar. */
export function byLikeness(a: Claim, b: Claim): { comparison: Comparison; isStrong: boolean } | null {
  const evidence = likenessEvidence(a, b);
  const score = evidence && likeness(evidence);
  if (!evidence || score === null) return null;
  const relation = evidence.apart === 0 ? 'agree' : 'conflict';
  return { comparison: { relation, topic: sharedTopic(a, b), score, certain: false }, isStrong: isStrong(evidence) };
}

/** What stands at two times that both papers name, in sentences that are alike. */
export function byPeriod(a: Claim, b: Claim): Comparison | null {
  const [x, y] = [a.figure, b.figure];
  if (x.type !== 'quantity' || y.type !== 'quantity' || x.kind !== y.kind) return null;
  if (x.kind !== 'count' && baseUnit(x) !== baseUnit(y)) return null;
  if (isUndated(a) || isUndated(b) || !areTimesApart(a, b) || areDirectionsApart(a, b) || arePlansApart(a, b))
    return null;
  if (valuesOf(a, b, x, y) !== 'disagree' || areOthersThan(a, b)) return null;
  const evidence = evidenceOf(a, b, true);
  const score = evidence && !areOwnApart(a, b, evidence) ? likeness(evidence) : null;
  return score === null ? null : { relation: 'differs-by-period', topic: sharedTopic(a, b), score, certain: false };
}

/**
 * Whether one paper gives one figure twice. Near ones it sets side by side because they are of two things; only its headings
 * round what its text gives in full.
 */
export function isOneFigure({ figure: x, roles: a }: Claim, { figure: y, roles: b }: Claim): boolean {
  if (x.type !== 'quantity' || y.type !== 'quantity') return false;
  const [p, q] = [inBaseUnit(x), inBaseUnit(y)];
  if (p.high === q.high && (p.low === q.low || [x, y].some(({ approximator }) => approximator === 'up_to')))
    return true;
  return (
    (a.headline !== undefined && p.precision > q.precision) || (b.headline !== undefined && q.precision > p.precision)
  );
}

/** What speaks for the figures of two papers being of one thing at one time; null where they are not, or nothing does. */
export function likenessEvidence(a: Claim, b: Claim): Evidence | null {
  const [x, y] = [a.figure, b.figure];
  if (x.type !== 'quantity' || y.type !== 'quantity') return null;
  const values = valuesOf(a, b, x, y);
  if (x.kind !== y.kind || (x.kind !== 'count' && baseUnit(x) !== baseUnit(y)) || values === 'open') return null;
  // "Aims to invest $5 million", "a plan of $5 million"; "creating 2,000 jobs", "aims to create 2,000 jobs".
  const isPlan =
    values === 'agree' && (x.kind === 'money' || (x.kind === 'count' && shareKey(a.roles.doing, b.roles.doing)));
  if ((!isPlan && arePlansApart(a, b)) || isOfTheText(a) || areTimesApart(a, b)) return null;
  const evidence = areDirectionsApart(a, b) ? null : evidenceOf(a, b, values === 'agree');
  if (evidence?.apart === 0) return areNear(a, b) && !areByChance(a, b, evidence.own) ? evidence : null;
  // Few words are in common with a heading by more than chance.
  if ((a.roles.headline === undefined) !== (b.roles.headline === undefined)) return null;
  // Whose money goes where, the frame has read.
  if ((a.frame === 'FUNDING' && b.frame === 'FUNDING') || areOfTwoDays(a, b, true)) return null;
  return evidence && !areOthersThan(a, b) && !areOwnApart(a, b, evidence) ? evidence : null;
}

/** Whether figures that words hold to be of one thing are of different things for what else is known of them. */
function areOthersThan(a: Claim, b: Claim): boolean {
  return (
    areKindsApart(a, b) ||
    areCompaniesApart(a, b) ||
    areGiversApart(a, b) ||
    areOfSomePeriod(a, b, false) ||
    ratesOf(a, b) === 'near'
  );
}

/**
 * Both figures have words of their own, and none in common: "crews with $5 million in wages" and "a sawmill of $6 million
 * that feeds crews" share what their sentences are about, and are of two things.
 */
function areOwnApart(a: Claim, b: Claim, { own }: Evidence): boolean {
  return own === 0 && a.roles.own !== undefined && b.roles.own !== undefined;
}

/** One rises, the other falls. */
function areDirectionsApart({ roles: { aspect: a } }: Claim, { roles: { aspect: b } }: Claim): boolean {
  const keys = [a?.keys[0], b?.keys[0]];
  return keys.includes('rise') && keys.includes('fall');
}

/** Nouns by which a text counts what it is about to say: "for two reasons" says nothing of the world. */
const OF_THE_TEXT =
  /^(?:reason|way|thing|question|example|aspect|section|part|chapter|argument|observation|lesson|theme|conclusion|objection)s?$/;

/** Whether a figure counts what the text is about to say. */
export function isOfTheText({ frame, figure }: Claim): boolean {
  return frame === 'LEXICAL' && figure.type === 'quantity' && figure.kind === 'count' && OF_THE_TEXT.test(figure.unit);
}

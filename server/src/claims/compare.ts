import type { Quantity } from '../marks/mark.js';
import { areOfTwoDays, isTotal } from './accrual.js';
import { areOtherAgreements } from './agreements.js';
import { areLinksOfOne, shareAward } from './awards.js';
import { baseUnit } from './baseUnits.js';
import type { Claim, Relation } from './claim.js';
import { areCompaniesApart } from './companies.js';
import { compareEvents, isOpen } from './compareEvents.js';
import { byLikeness, byPeriod, isOfTheText, isOneFigure } from './compareLikeness.js';
import { compareNamings } from './compareNames.js';
import { compareOccurrences } from './compareOccurrences.js';
import { areOfTwoPlans, areTimesApart, mayBeOfOneTime, samePeriod } from './compareTimes.js';
import type { Comparison, Comparisons } from './comparison.js';
import { ratesOf } from './converted.js';
import { valuesOf } from './figureValues.js';
import { areFragmentsApart } from './fragment.js';
import { frameOf } from './frames/index.js';
import { isSameScope } from './likeness.js';
import { areOtherSteps } from './otherEnd.js';
import { isUndated, type PeriodRelation } from './period.js';
import { arePlansApart } from './plans.js';
import { areOfSomePeriod } from './recurring.js';
import { saysToo } from './saidAgain.js';
import {
  areOfWorld,
  areSubjectsApart,
  areTopicsApart,
  areVotesApart,
  isMetonymOf,
  LOOSE,
  sameTopics,
  shareName,
  type Topic,
} from './sameTopic.js';
import { compareSameValue, isRareValue } from './sameValue.js';
import { sharedTopic, topicOf } from './sharedTopic.js';
import { sameTemplate } from './template.js';
import { areFar, areGiversApart, arePurposesApart } from './unlikely.js';

/**
 * Whether two claims speak of the same thing, and how they relate; null where they do not. The order of the claims is
 * of no account. Claims of one sentence are for the caller to keep apart: a sentence sets its figures side by side.
 */
export function compare(a: Claim, b: Claim, sameDocument: boolean): Comparison | null {
  const ways = compareBothWays(a, b);
  return ways && (sameDocument ? ways.within : ways.across);
}

/** As {@link compare}, wherever they stand: what is dear to find out is the same in one document and in two. */
export function compareAnywhere(a: Claim, b: Claim): Comparisons | null {
  const { within, across } = compareBothWays(a, b) ?? NO_WAY;
  const like = across ? null : byLikeness(a, b);
  const related = across ?? like?.comparison ?? byOccurrence(a, b) ?? byConversion(a, b) ?? byPeriod(a, b);
  const isEnough = related?.relation === 'agree' || like?.isStrong;
  const own = within ?? (like?.comparison.relation === 'agree' && isOneFigure(a, b) ? like.comparison : null);
  return own || related ? { within: own, across, related, akin: isEnough ? related : across } : null;
}

type BothWays = Pick<Comparisons, 'within' | 'across'>;

const NO_WAY: BothWays = { within: null, across: null };

function compareBothWays(a: Claim, b: Claim): BothWays | null {
  const [x, y] = [a.figure, b.figure];
  if (x.type === 'quantity') return y.type === 'quantity' ? compareQuantities(a, b, x, y) : null;
  if (a.frame === 'NAME' && b.frame === 'NAME') {
    const names = compareNamings(a, b);
    const comparison = names && { ...names, certain: true };
    return comparison && { within: comparison, across: comparison };
  }
  if (x.type !== 'date' || y.type !== 'date') return null;
  const [within, across] = [compareDates(a, b, true), compareDates(a, b, false)];
  return within || across ? { within, across } : null;
}

function compareQuantities(a: Claim, b: Claim, x: Quantity, y: Quantity): BothWays | null {
  // What a count counts is among its claim's words.
  if (x.kind !== y.kind || (x.kind !== 'count' && baseUnit(x) !== baseUnit(y))) return null;
  if (!isCovered(a, 'caption', b) || !isCovered(b, 'caption', a)) return null;
  const values = valuesOf(a, b, x, y);
  if (values === 'open' || isUnderCap(a, b) || isUnderCap(b, a)) return null;
  if (areTopicsApart(a, b)) {
    const across = values === 'agree' ? byOtherName(a, b) : null;
    return across && { within: null, across };
  }
  const topics = sameTopics(a, b);
  const same = topics.within && topics.across ? null : bySameValue(a, b);
  const within = topics.within ? relate(a, b, values === 'agree', topics.within, true) : same;
  const told = topics.across && relate(a, b, values === 'agree', topics.across, false);
  const across = told ?? (topics.across && values !== 'agree' ? null : (same ?? bySameValue(a, b)));
  return within || across ? { within, across } : null;
}

/** "Tariffs of up to 45 percent": the highest of many rates, of which one firm's may be far lower. */
function isUnderCap({ frame, figure: x }: Claim, { frame: other, figure: y }: Claim): boolean {
  if (frame !== 'RATE' || other !== 'RATE' || x.type !== 'quantity' || y.type !== 'quantity') return false;
  return y.approximator === 'up_to' && x.approximator !== 'up_to' && x.high < y.low;
}

/** One figure of two papers that each tell by another name: the law and its ministry. */
function byOtherName(a: Claim, b: Claim): Comparison | null {
  return areLinksOfOne(a, b) ? bySameValue(a, b) : null;
}

/** One figure of two papers that word it each in its own way. */
function bySameValue(a: Claim, b: Claim): Comparison | null {
  const score = compareSameValue(a, b);
  if (score === null || (!isRareValue(a) && areOfTwoCompanies(a, b))) return null;
  const isTimeless = shareAward(a, b) || [a, b].every(({ frame }) => frameOf(frame)?.timeless);
  if (!isTimeless && areTimesApart(a, b) && !mayBeOfOneTime(a, b)) return null;
  return { relation: 'agree', topic: topicOf(a, b), score, certain: false };
}

/** "6.8 trillion yen ($55 billion)", "6.8 trillion yen ($50 billion)": one sum, of two worths. */
function byConversion(a: Claim, b: Claim): Comparison | null {
  if (ratesOf(a, b) !== 'apart' || areTimesApart(a, b)) return null;
  return { relation: 'conflict', topic: topicOf(a, b), score: LOOSE, certain: false };
}

/** What happened, as two papers on one subject tell it. */
function byOccurrence(a: Claim, b: Claim): Comparison | null {
  const compared = areOtherAgreements(a, b) ? null : compareOccurrences(a, b);
  return compared && { ...compared, topic: sharedTopic(a, b), certain: false };
}

/** Two dates of one event, or a sentence said twice with another date. */
function compareDates(a: Claim, b: Claim, sameDocument: boolean): Comparison | null {
  if (a.figure.type !== 'date' || b.figure.type !== 'date') return null;
  const event = a.frame === 'EVENT' && b.frame === 'EVENT' ? compareEvents(a, b, sameDocument) : null;
  if (event) return { ...event, topic: topicOf(a, b), certain: !a.roles.guessed && !b.roles.guessed && !isOpen(a, b) };
  if (a.figure.iso === b.figure.iso || !sameTemplate(a.placing, b.placing, sameDocument)) return null;
  if (areOtherAgreements(a, b) || areFragmentsApart(a, b, sameDocument) || areSubjectsApart(a, b)) return null;
  return { relation: 'conflict', topic: topicOf(a, b), score: 0.7, certain: false };
}

function relate(a: Claim, b: Claim, agree: boolean, how: Topic, sameDocument: boolean): Comparison | null {
  const period = samePeriod(a, b, sameDocument);
  const scope = how.narrower || !(isSameScope(a, b) || areSameFunds(a, b));
  const isLater = !agree && (areOfTwoPlans(a, b) || (!sameDocument && areOfTwoDays(a, b, false)));
  const relation = relationOf(agree, scope, isLater ? 'differs' : period, how.timeless, shareAward(a, b));
  if (relation === null || (relation === 'conflict' && isOfTheText(a))) return null;
  if (relation === 'conflict' && (arePlansApart(a, b) || (!sameDocument && areVotesApart(a, b)))) return null;
  if (relation === 'conflict' && (areOfTwoCompanies(a, b) || (!sameDocument && areGiversApart(a, b)))) return null;
  // "A fine of $8 million", and "a fine of $3 million" further on: one more.
  const isOneTime = !isUndated(a) && !isUndated(b);
  if (relation === 'conflict' && sameDocument && !isOneTime && a.roles.introduced && b.roles.introduced) return null;
  // What one paper adds to the rest is no other figure for it, nor is what that brings the total to.
  if (relation === 'conflict' && sameDocument && (a.roles.added || b.roles.added || isTotal(a) !== isTotal(b)))
    return null;
  if (relation === 'conflict' && (areOfSomePeriod(a, b, sameDocument) || areOtherSteps(a, b))) return null;
  if (relation === 'conflict' && !sameDocument && how.score <= LOOSE && (saysToo(a, b) || saysToo(b, a))) return null;
  if (relation === 'conflict' && (arePurposesApart(a, b) || ratesOf(a, b) === 'near')) return null;
  const isNamed = sameDocument || shareName(a, b) || areOfWorld(a, b);
  const isSure =
    ['base', 'condition', 'converted'].every((role) => Boolean(a.roles[role]) === Boolean(b.roles[role])) &&
    isNamed &&
    isMetonymOf(a, b) === isMetonymOf(b, a);
  const isWhole = isCovered(a, 'heading', b) && isCovered(b, 'heading', a);
  const areForecasts = !sameDocument && a.modality === 'estimated' && (frameOf(a.frame)?.isForecast ?? false);
  const isSame = period === 'same' && a.modality === b.modality;
  const certain = isSure && isWhole && isSame && how.score > LOOSE && !(areForecasts && relation === 'conflict');
  if (relation === 'conflict' && !sameDocument && !certain && how.score < 1 && areFar(a, b)) return null;
  return { relation, topic: topicOf(a, b), score: how.score, certain };
}

/** What a law gives ports is the same whether or not it is called direct: all of it that is for nothing else may be more. */
function areSameFunds(a: Claim, b: Claim): boolean {
  const areParts = [a, b].every(({ frame, roles }) => frame === 'FUNDING' && roles.purpose !== undefined);
  const plain = ({ scope }: Claim) => scope.filter((word) => word !== 'direct').join();
  return areParts && plain(a) === plain(b);
}

/**
 * Whether what two sentences say is of other companies. Where a frame reads a figure of something that both name, a law or a
 * country's exports, the companies around it are of no account.
 */
function areOfTwoCompanies(a: Claim, b: Claim): boolean {
  return areCompaniesApart(a, b) && (a.frame === 'LEXICAL' || !shareName(a, b));
}

/** Whether the other side says all that narrows a figure of a table: what the table is called, or its heading. */
function isCovered({ roles }: Claim, role: 'caption' | 'heading', other: Claim): boolean {
  const narrowing = roles[role];
  if (narrowing === undefined) return true;
  const said = [...other.words, ...(other.roles[role]?.keys ?? [])];
  return narrowing.keys.every((key) => said.includes(key));
}

function relationOf(
  agree: boolean,
  scope: boolean,
  period: PeriodRelation,
  timeless: boolean,
  isSameAward: boolean,
): Relation | null {
  if (agree) return scope || (period === 'differs' && !isSameAward) ? null : 'agree';
  if (scope) return 'differs-by-scope';
  return period === 'differs' && !timeless ? 'differs-by-period' : 'conflict';
}

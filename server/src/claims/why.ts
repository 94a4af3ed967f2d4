import { MONTHS } from '../text/months.js';
import type { Claim, Modality, Pair, Period, Placed, Relation } from './claim.js';
import type { Comparison } from './comparison.js';
import { areOfWorld, LOOSE, shareName } from './sameTopic.js';

/** Between the two figures of a pair. */
const BETWEEN: Readonly<Record<Relation, string>> = {
  conflict: 'against',
  agree: 'agrees with',
  'differs-by-period': 'and',
  'differs-by-scope': 'and',
};

/** One line that a fact-checker understands: the topic, both figures, what both say, what one says and what is open. */
export function explain(a: Placed<Claim>, b: Placed<Claim>, comparison: Comparison): string {
  const { relation, topic } = comparison;
  const figures = `${figureApart(a, b)} ${BETWEEN[relation]} ${figureApart(b, a)}`;
  const doubt = relation === 'conflict' ? doubtOf(a.value, b.value, comparison) : null;
  return [`${topic}: ${figures}${bothOf(a.value, b.value)}`, doubt].filter(Boolean).join('; ');
}

/** A figure with what its statement says of it and the other does not: "$52 billion (authorized, 2022)". */
export function figureApart({ text, value }: Placed<Claim>, other: Placed<Claim>): string {
  const [period, that] = [whenOf(value.period), whenOf(other.value.period)];
  const parts = [
    value.modality === other.value.modality ? null : MODALITIES[value.modality],
    ...value.scope.filter((scope) => !other.value.scope.includes(scope)),
    period === that ? null : period,
  ].filter((part) => part !== null);
  return parts.length > 0 ? `${text} (${parts.join(', ')})` : text;
}

/** What both say of when and how: ", both for 2023"; empty where that is nothing. */
export function bothOf(a: Claim, b: Claim): string {
  const period = whenOf(a.period);
  const parts = [
    a.modality === b.modality ? MODALITIES[a.modality] : null,
    period !== null && period === whenOf(b.period) ? `for ${period}` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? `, both ${parts.join(' ')}` : '';
}

/** Why a conflict is not certain; null where it is. */
export function doubtOf(a: Claim, b: Claim, { certain, score }: Pick<Pair, 'certain' | 'score'>): string | null {
  if (certain) return null;
  const dated = [a, b].filter(({ period }) => whenOf(period) !== null).length;
  if (score <= LOOSE && a.figure.type === 'date') return 'they may speak of two occasions';
  if (score <= LOOSE) return 'they are worded differently and may not mean the same';
  if (a.figure.type !== 'date' && !shareName(a, b) && !areOfWorld(a, b))
    return 'no name on both sides says whose it is';
  if (a.figure.type === 'date' || dated === 2) return a.modality === b.modality ? null : 'they may not mean the same';
  return dated === 1 ? 'only one of them says for when' : `neither says for when${writtenOf(a.period, b.period)}`;
}

const MODALITIES: Readonly<Record<Modality, string | null>> = {
  fact: null,
  authorized: 'authorized',
  appropriated: 'appropriated',
  proposed: 'proposed',
  estimated: 'estimated',
  announced: 'announced',
  awarded: 'awarded',
  target: 'a target',
};

/** When a statement says that it holds; null where only its document has a date. */
function whenOf(period: Period | null): string | null {
  return period === null || period.basis === 'document' ? null : period.text;
}

function writtenOf(a: Period | null, b: Period | null): string {
  if (!a || !b || a.text === b.text) return '';
  return `; they were written in ${monthOf(a.text)} and ${monthOf(b.text)}`;
}

/** @param iso `2022-03-09`, `2022-03` or `2022`. */
function monthOf(iso: string): string {
  const [year, month] = iso.split('-');
  const name = month && MONTHS[Number(month) - 1];
  return name ? `${name} ${year}` : iso;
}

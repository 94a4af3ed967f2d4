import type { Span } from '../text/document.js';
import { MONTH } from '../text/months.js';
import { type Approximation, approximation, approximationOfTime } from './approximators.js';
import { BOUND_EXAMPLES } from './bounds.examples.js';
import { citedNumbers } from './citedNumbers.js';
import { contactNumbers } from './contactNumbers.js';
import { COUNT_EXAMPLES } from './counts.examples.js';
import { type Counted, countedOf } from './counts.js';
import type { Figure } from './figure.js';
import { figures } from './figures.js';
import { isShare } from './fractions.js';
import { isLabel, isNamedByPlural } from './labels.js';
import type { Mark, Quantity } from './mark.js';
import { MEASURE_EXAMPLES } from './measures.examples.js';
import { MONEY_EXAMPLES } from './money.examples.js';
import { NO_QUANTITY_EXAMPLES } from './noQuantities.examples.js';
import { type Joint, jointOf, shareUnits } from './ranges.js';
import { defineRecogniser } from './recogniser.js';
import { SHARE_EXAMPLES } from './shares.examples.js';
import { urlsOf } from './urls.js';

export const quantities = defineRecogniser<Quantity>({
  id: 'quantity',
  docs: 'Money, percentages, counts, multipliers, measures, durations and ranks, with their unit, written precision and approximator. Leaves alone what only looks like one: years, section and page numbers, names with digits, versions, times of day, and "the two countries", which only points back.',
  examples: [
    ...MONEY_EXAMPLES,
    ...SHARE_EXAMPLES,
    ...COUNT_EXAMPLES,
    ...MEASURE_EXAMPLES,
    ...BOUND_EXAMPLES,
    ...NO_QUANTITY_EXAMPLES,
  ],
  recognise({ text }, { dollar }, earlier) {
    const found = shareUnits(text, measured(text, dollar, takenSpans(text, earlier)));
    const quantities: Quantity[] = [];
    const isNamed = inside(earlier.flatMap(({ type, span }) => (type === 'entity' ? [span] : [])));
    const nouns = countedNouns(text, found);
    const labels = labelled(text, found, nouns);
    for (const [i, figure] of found.entries()) {
      if (labels.has(figure)) continue;
      const quantity = quantityOf(text, figure, found[i - 1], nouns[i] ?? null, dollar, isNamed(figure));
      if (quantity) quantities.push(inPoints(text, quantity, quantities.at(-1)));
    }
    return quantities;
  },
});

/** "Orvik has 16 percentage points of it, and Kalvex 11 points": points are those that the sentence speaks of. */
function inPoints(text: string, quantity: Quantity, previous: Quantity | undefined): Quantity {
  const { kind, unit, span } = quantity;
  if (previous?.unit !== 'pp' || kind !== 'count' || unit !== 'point') return quantity;
  const between = text.slice(previous.span.end, span.start);
  const noun = /^ points?(?![\p{L}-])/u.exec(text.slice(span.end, span.end + 9));
  if (!noun || between.length > 120 || /[.?!] /.test(between)) return quantity;
  return { ...quantity, kind: 'percent', unit: 'pp', span: { start: span.start, end: span.end + noun[0].length } };
}

/** The figures of a text without those that tell a place in print, a telephone or a house: looked for where one may. */
function measured(text: string, dollar: string, taken: readonly Span[]): readonly Figure[] {
  const found = figures(text, dollar, taken);
  if (!found.some(mayPlace)) return found;
  const places = [...citedNumbers(text), ...contactNumbers(text)];
  return places.length === 0 ? found : figures(text, dollar, inOrder([...taken, ...places]));
}

/** Whether a number may be of a page: bare digits, or with what abbreviates pages. */
function mayPlace({ numeral, unit, role }: Figure): boolean {
  return numeral.form === 'digits' && role !== 'multiplier' && (unit === null || unit.unit === 'pp');
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** What others have found and holds no quantity: dates, markers, cross-references and addresses. */
function takenSpans(text: string, earlier: readonly Mark[]): readonly Span[] {
  const spans = earlier.flatMap(({ type, span }) => (TAKEN.has(type) ? [span] : []));
  const mayHoldUrl = text.includes('://') || text.includes('www.') || text.includes('doi.org');
  const urls = mayHoldUrl ? urlsOf(text).map(({ span }) => span) : [];
  return inOrder([...spans, ...urls]);
}

const TAKEN: ReadonlySet<Mark['type']> = new Set(['date', 'marker', 'crossref']);

/** Tells of figures, asked about in order, whether they touch one of the spans. */
function inside(spans: readonly Span[]): (figure: Figure) => boolean {
  const sorted = [...spans].sort((a, b) => a.end - b.end);
  let next = 0;
  return ({ start, end }) => {
    while (next < sorted.length && sorted[next]!.end <= start) next++;
    return next < sorted.length && sorted[next]!.start < end;
  };
}

/** What each bare number counts; numbers of one range or list count the same: "two or three countries". */
function countedNouns(text: string, found: readonly Figure[]): readonly (Counted | null)[] {
  const nouns: (Counted | null)[] = [];
  for (let i = found.length - 1; i >= 0; i--) {
    const figure = found[i]!;
    if (figure.unit || figure.role !== 'number') continue;
    const own = countedOf(text, figure.start, figure.end);
    const next = found[i + 1];
    nouns[i] = own ?? (next && jointOf(text, figure, next) ? (nouns[i + 1] ?? null) : null);
  }
  return nouns;
}

/**
 * Bare numbers that name; what is joined to one names too: "pages 14–16", "Articles 5 and 6", "scope 1 and 2 emissions",
 * "Resolutions 1701 and 2231 bind all members".
 */
function labelled(text: string, found: readonly Figure[], nouns: readonly (Counted | null)[]): ReadonlySet<Figure> {
  const labels = new Set<Figure>();
  const ofPlural = new Set<Figure>();
  for (const [i, figure] of found.entries()) {
    if (figure.unit || figure.role !== 'number' || figure.numeral.form === 'fraction') continue;
    const noun = nouns[i] ?? null;
    const last = found[i - 1];
    const joint = last && labels.has(last) ? jointOf(text, last, figure) : null;
    if (last && joint && (ofPlural.has(last) || isNamedByPlural(text, last.start))) ofPlural.add(figure);
    const follows = last && joint && (noun === null || ofPlural.has(figure) || goesOn(text, last, figure, joint));
    if (follows || isLabel(text, figure, noun !== null)) labels.add(figure);
  }
  return labels;
}

/** "Scope 1 and 2 emissions", but neither "on June 11, 12 people" nor "in May 4 and 5 ships": a day names no more than itself. */
function goesOn(text: string, last: Figure, figure: Figure, joint: Joint): boolean {
  return joint !== 'comma' && !isDay(text, last.start, last.end) && isNext(last, figure);
}

function isNext({ numeral: a }: Figure, { numeral: b }: Figure): boolean {
  return a.form === 'digits' && b.form === 'digits' && b.low === a.low + 1;
}

function quantityOf(
  text: string,
  figure: Figure,
  previous: Figure | undefined,
  noun: Counted | null,
  dollar: string,
  isNamed: boolean,
): Quantity | null {
  const { start, end, numeral, unit, role } = figure;
  const quantity = (kind: Quantity['kind'], name: string, factor = 1): Quantity => {
    const found = (kind === 'duration' ? approximationOfTime : approximation)(text, start, end);
    const approximator = isBase(text, start, found, previous) ? 'exact' : found.approximator;
    return {
      type: 'quantity',
      span: { start, end },
      kind,
      low: scale(numeral.low, factor),
      high: scale(numeral.high, factor),
      unit: name,
      approximator: numeral.form === 'vague' && approximator === 'exact' ? 'about' : approximator,
      precision: scale(numeral.precision, factor),
    };
  };
  if (role === 'multiplier') return quantity('multiplier', 'times');
  if (role === 'rank') return isNamed ? null : quantity('rank', 'rank');
  if (unit) return isHeadOfColumn(text, figure) ? null : quantity(unit.kind, unit.unit, unit.factor);
  if (numeral.form === 'fraction')
    return !isNamed && isShare(text, figure, approximation(text, start, end).start < start)
      ? quantity('percent', 'percent', 100)
      : null;
  if (isNamed) return null;
  if (numeral.scale >= 1e6 && noun === null && isFunds(text, end)) return quantity('money', dollar);
  if (isCount(text, figure, noun)) return quantity('count', noun?.noun ?? '');
  return null;
}

const COMPARES = /^(?:[a-z]+ than|as [a-z]+ as|above|over|below|under|beyond) /i;

/** "12 percent more than the 50,000 cars of 2020": behind a difference, "more than" compares with a figure that is exact. */
function isBase(text: string, start: number, { start: from }: Approximation, previous: Figure | undefined): boolean {
  if (!previous || previous.end + 1 !== from || !COMPARES.test(text.slice(from, start))) return false;
  const { unit, role, numeral } = previous;
  return role === 'multiplier' || numeral.form === 'fraction' || (unit !== null && unit.kind !== 'duration');
}

function scale(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(14));
}

const FUNDS =
  /^ (?:in|of) (?:[a-z-]+ ){0,3}(?:investments?|funding|funds|subsid(?:y|ies)|aid|assistance|grants?|loans?|tax|taxes|exports?|imports?|trade|sales|revenues?|spending|losses|damages?|costs?|savings|assets|debt|profits?|capital|credits?|tariffs|fines|budget)(?![a-z])/;

/** "tens of billions in investments": money that leaves its currency unsaid. */
function isFunds(text: string, end: number): boolean {
  return FUNDS.test(text.slice(end, end + 64));
}

/** "Exports, billions of US dollars": the unit of a table or figure, no amount. */
function isHeadOfColumn(text: string, { start, numeral }: Figure): boolean {
  const isBare = numeral.form === 'vague' && numeral.low === numeral.scale;
  return isBare && /(?:^|[,(:;] ?|(?:^|[ (])in )$/i.test(text.slice(Math.max(0, start - 5), start));
}

const MONTH_BEHIND = new RegExp(`^(?:st|nd|rd|th)? (?:of )?${MONTH}`);
const MONTH_BEFORE = new RegExp(`(?:^|[^A-Za-z])${MONTH} $`);

/** "By 1 November each year", "on November 1 each year": a day of no year. */
function isDay(text: string, start: number, end: number): boolean {
  if (!/^\d{1,2}$/.test(text.slice(start, end))) return false;
  return MONTH_BEHIND.test(text.slice(end, end + 18)) || MONTH_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}

/** "12 deaths per 100,000 people": what a rate is stated for, and no one has counted. */
function isBasis(text: string, start: number, value: number): boolean {
  return BASES.has(value) && /(?:^|[^a-z])per $/i.test(text.slice(Math.max(0, start - 5), start));
}

const BASES: ReadonlySet<number> = new Set([100, 1000, 1e4, 1e5, 1e6]);

const PAIR_BEFORE = /(?:^|[^a-z])(?:the|these|those|our|both|between|either) $/i;
const OF_THEM = /^ of (?:the|these|those|them|its|their|his|our|your|us|which|whom|all|my|every)(?![a-z])/;
/** "Four of Japan's tools": of what somebody has. */
const OF_OWNER = /^ of \p{Lu}[\p{L}.-]{1,30}['’]s? (?=\p{L})/u;
/** "The pension age is sixty-six.": what a number in words ends that stands for itself. */
const STATED = /(?:^|[^a-z])(?:is|are|was|were|to|at|of|from|by|than|reach|reached|remains) $/;

/** "Two dozen American and other firms": never a pronoun. */
const DOZEN = /^(?!an? )\S+[ -]dozen$/i;

/** Whether a bare number counts something, rather than pointing back ("the two countries") or naming ("one another"). */
function isCount(text: string, { start, end, numeral }: Figure, noun: Counted | null): boolean {
  if (numeral.form === 'digits') return !isDay(text, start, end) && !isBasis(text, start, numeral.low);
  if (numeral.form === 'vague') return /^ of (?!the |this |these |a )/.test(text.slice(end, end + 6)) || noun !== null;
  const isOne = numeral.low === 1;
  if (isOne) return false;
  const isPair = numeral.low === 2 && PAIR_BEFORE.test(text.slice(Math.max(0, start - 8), start));
  if (isPair) return noun !== null && (noun.distance > 0 || /^ \w+ of /.test(text.slice(end, end + 24)));
  // "It bought three ships and may buy another two."
  if (/(?:^|[^a-z])another $/i.test(text.slice(Math.max(0, start - 9), start))) return true;
  const isStated = numeral.low >= 20 && STATED.test(text.slice(Math.max(0, start - 9), start));
  if (isStated && /^(?:$|[.,;:)])/.test(text.slice(end, end + 1))) return true;
  return (
    noun !== null ||
    numeral.scale > 1 ||
    DOZEN.test(text.slice(start, end)) ||
    OF_THEM.test(text.slice(end, end + 12)) ||
    OF_OWNER.test(text.slice(end, end + 40))
  );
}

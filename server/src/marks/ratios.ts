import type { Figure } from './figure.js';
import { isLetter } from './letters.js';
import { numeralAt } from './numbers.js';
import { fractionOf, type Numeral } from './numeral.js';
import { type ReadNumber, readNumber } from './readNumber.js';

const JOINT = /[ -](?:(?<over>over)|(?<out>out of(?: every)?|in every)|in)[ -](?=[a-z\d])/iy;
/** What people say shares of: behind "in", any other number counts something else ("5 in 12 countries"). */
const ROUND = new Set([10, 100, 1000, 1e4, 1e5, 1e6]);
const MORE =
  /(?: (?:countries|states|regions|provinces|districts|counties|cities|towns|places|sites|sectors|areas|phases|stages|rounds|tranches|parts|years|days|weeks|months|hours|percent|million|billion)|,\d|\.\d|%|-)/y;
/** "one post in twelve", where no noun follows that twelve would count. */
const ONE_IN = / [a-z]{3,16} in (?=[a-z\d])/y;
const SHARE_END =
  /^(?:[.,;:!?)]|$| (?:is|are|was|were|has|have|had|will|would|can|could|may|did|does|and|but)(?![a-z]))/;
const CLAUSE_END = /^(?:[.;:!?)]|$)/;

/** "one in five", "3 out of 10", "one over three": what a number begins, if that is a ratio. */
export function ratioOf(text: string, part: Numeral): Figure | null {
  const { low, scale, form, end } = part;
  if (!/[ -]/.test(text[end] ?? '') || scale !== 1 || form === 'fraction' || form === 'vague') return null;
  if (low < 1 || !Number.isInteger(low) || isLetter(text.charCodeAt(part.start - 1))) return null;
  if (low === 1 && form === 'words') {
    const ratio = oneIn(text, part);
    if (ratio) return ratio;
  }
  JOINT.lastIndex = end;
  const joint = JOINT.exec(text);
  const whole = joint && readNumber(text, JOINT.lastIndex);
  if (!whole || whole.ordinal || !Number.isInteger(whole.value)) return null;
  return joint.groups!.over ? partOverWhole(text, part, whole) : share(text, part, whole, Boolean(joint.groups!.out));
}

function oneIn(text: string, part: Numeral): Figure | null {
  ONE_IN.lastIndex = part.end;
  const whole = ONE_IN.test(text) ? readNumber(text, ONE_IN.lastIndex) : null;
  const isWhole = whole && !whole.ordinal && whole.value <= 100 && SHARE_END.test(text.slice(whole.end, whole.end + 7));
  return isWhole ? share(text, part, whole, true) : null;
}

function share(text: string, { start, low }: Numeral, whole: ReadNumber, isOutOf: boolean): Figure | null {
  // "Three in five cars": in words, of less than each place could have one.
  const isInWords = whole.value < 6 && !whole.digits && isLetter(text.charCodeAt(start));
  const isShare = isOutOf || low === 1 || isInWords || ROUND.has(whole.value);
  MORE.lastIndex = whole.end;
  if (!isShare || whole.value <= low || whole.value > 1e6 || MORE.test(text)) return null;
  if (!isOutOf && isYear(text, whole)) return null;
  const value = (100 * low) / whole.value;
  const { end } = whole;
  const numeral = {
    start,
    end,
    low: value,
    high: value,
    precision: 50 / whole.value,
    scale: 1,
    form: 'words',
  } as const;
  return { start, end, numeral, unit: { kind: 'percent', unit: 'percent', factor: 1 }, role: 'ratio' };
}

/** "The second one in 2027.": no share, where nothing follows that the number would count. */
function isYear(text: string, { end }: ReadNumber): boolean {
  return / (?:19|20)\d\d$/.test(text.slice(end - 5, end)) && SHARE_END.test(text.slice(end, end + 7));
}

/** "one over three": a fraction said as it is written, where nothing follows that the second number would count. */
function partOverWhole(text: string, { start, low }: Numeral, { end, value }: ReadNumber): Figure | null {
  const isMoney = /\p{Sc} ?$/u.test(text.slice(Math.max(0, start - 2), start));
  if (isMoney || value < 2 || !CLAUSE_END.test(text.slice(end, end + 1))) return null;
  return { start, end, numeral: fractionOf(start, end, low / value, value), unit: null, role: 'number' };
}

const POINT = /an? (?:(?<more>full|whole|single|further|entire) )?percentage point(?![a-z])/iy;
const POINT_BEFORE =
  /(?:^|[^a-z])(?:by|about|around|than|nearly|almost|over|under|least|of|to|within|roughly|only|just|up|down|another) $/i;
const POINT_BEHIND = / (?:higher|lower|more|less|above|below)(?![a-z])/y;

/** "a full percentage point", "by a percentage point": one of it, where "a percentage point increase" may be any. */
export function pointAt(text: string, start: number): Figure | null {
  POINT.lastIndex = start;
  const groups = POINT.exec(text)?.groups;
  if (!groups) return null;
  const end = POINT.lastIndex;
  POINT_BEHIND.lastIndex = end;
  const isOne = groups.more || POINT_BEHIND.test(text) || POINT_BEFORE.test(text.slice(Math.max(0, start - 10), start));
  if (!isOne) return null;
  const numeral = { start, end, low: 1, high: 1, precision: 1, scale: 1, form: 'words' } as const;
  return { start, end, numeral, unit: { kind: 'percent', unit: 'pp', factor: 1 }, role: 'number' };
}

const PERCENT_OF = /per ?cents? of (?=[a-z\d])/iy;

/** "per cent of 210" as headings and forms put it, with nothing around it: the unit before the number. */
export function percentOfAt(text: string, start: number): Figure | null {
  PERCENT_OF.lastIndex = start;
  if (!/(?:^|[(:;,] ?)$/.test(text.slice(Math.max(0, start - 2), start)) || !PERCENT_OF.test(text)) return null;
  const numeral = numeralAt(text, PERCENT_OF.lastIndex);
  if (!numeral || numeral.form === 'fraction' || !CLAUSE_END.test(text.slice(numeral.end, numeral.end + 1)))
    return null;
  return { start, end: numeral.end, numeral, unit: { kind: 'percent', unit: 'percent', factor: 1 }, role: 'number' };
}

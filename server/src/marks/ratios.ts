import type { Figure } from './figure.js';
import { numeralAt } from './numbers.js';
import { type ReadNumber, readNumber } from './numberWords.js';
import { fractionOf } from './numeral.js';

const OUT_OF = /[ -](?:out of(?: every)?|in(?: every)?)[ -](?=[a-z\d])/iy;
/** What people say shares of: behind "in", any other number counts something else ("5 in 12 countries"). */
const ROUND = new Set([10, 100, 1000, 1e4, 1e5, 1e6]);
const MORE = /(?: (?:countries|states|years|days|weeks|months|hours|cities|percent|million|billion)|,\d|\.\d|%|-)/y;

/** "one in five", "3 out of 10": a share, in percent; null where two numbers merely meet. */
export function ratioAt(text: string, start: number): Figure | null {
  const part = readNumber(text, start);
  if (!part || part.ordinal || !Number.isInteger(part.value) || part.value < 1 || part.scale !== 1) return null;
  const over = partOverWhole(text, start, part);
  if (over) return over;
  OUT_OF.lastIndex = part.end;
  const joint = OUT_OF.exec(text)?.[0];
  const whole = joint === undefined ? null : readNumber(text, OUT_OF.lastIndex);
  if (!whole || whole.ordinal || whole.value <= part.value || !Number.isInteger(whole.value)) return null;
  const isShare = joint!.includes('every') || joint!.includes('out') || part.value === 1 || ROUND.has(whole.value);
  MORE.lastIndex = whole.end;
  if (!isShare || whole.value > 1e6 || MORE.test(text)) return null;
  const value = (100 * part.value) / whole.value;
  const numeral = {
    start,
    end: whole.end,
    low: value,
    high: value,
    precision: 50 / whole.value,
    scale: 1,
    form: 'words' as const,
  };
  return { start, end: whole.end, numeral, unit: { kind: 'percent', unit: 'percent', factor: 1 }, role: 'ratio' };
}

const OVER = / over (?=[a-z\d])/iy;

/** "one over three": a fraction said as it is written, where nothing follows that the second number would count. */
function partOverWhole(text: string, start: number, part: ReadNumber): Figure | null {
  OVER.lastIndex = part.end;
  const whole =
    OVER.test(text) && !/\p{Sc} ?$/u.test(text.slice(Math.max(0, start - 2), start))
      ? readNumber(text, OVER.lastIndex)
      : null;
  if (!whole || whole.ordinal || whole.value < 2 || !/^(?:[.;:!?)]|$)/.test(text.slice(whole.end, whole.end + 1)))
    return null;
  const numeral = fractionOf(start, whole.end, part.value / whole.value, whole.value);
  return { start, end: whole.end, numeral, unit: null, role: 'number' };
}

const PERCENT_OF = /per ?cents? of (?=[a-z\d])/iy;

/** "per cent of 210" as headings and forms put it, with nothing around it: the unit before the number. */
export function percentOfAt(text: string, start: number): Figure | null {
  PERCENT_OF.lastIndex = start;
  if (!/(?:^|[(:;,] ?)$/.test(text.slice(Math.max(0, start - 2), start)) || !PERCENT_OF.test(text)) return null;
  const numeral = numeralAt(text, PERCENT_OF.lastIndex);
  if (!numeral || numeral.form === 'fraction' || !/^(?:[.,;:)]|$)/.test(text.slice(numeral.end, numeral.end + 1)))
    return null;
  return { start, end: numeral.end, numeral, unit: { kind: 'percent', unit: 'percent', factor: 1 }, role: 'number' };
}

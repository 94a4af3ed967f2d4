import type { Figure } from './figure.js';
import { isNumbered } from './labels.js';
import { times } from './numeral.js';

/** What stands between two numbers of one range or list; a few words that approximate may come with it. */
const JOINT =
  /^(?:(?<dash> ?[-–—−] ?)|(?<word>-to-|-? ?(?:to|and|or|through|versus|vs\.?)|, (?:and|or))|(?<comma>,)) ?(?:(?:about|around|nearly|almost|over|up to|more than|at least|as much as|some) )?$/i;
const LONGEST_JOINT = 20;

/** How two neighbouring figures hang together; null where they do not. */
export type Joint = 'dash' | 'word' | 'comma' | null;

/**
 * Units and scales that ranges and lists write once are given to all their numbers: "40 and 70 percent",
 * "$3 to $5 billion", "€10–15 million", "8, 10 and 12 years". Spans stay what they were: a range is two figures.
 */
export function shareUnits(text: string, found: readonly Figure[]): readonly Figure[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [left, right] = [shared[i]!, shared[i + 1]!];
    if (right.role === 'multiplier') {
      if (isTimes(text, left, right)) shared[i] = { ...left, end: left.numeral.end, role: 'multiplier' };
      continue;
    }
    const joint = jointOf(text, left, right);
    if (!joint) continue;
    if (left.unit?.kind === 'money' && isMillions(text, right)) {
      shared[i + 1] = { ...right, unit: left.unit, numeral: times(right.numeral, 1e6, right.end) };
      shared[i] = scaledLike(shared[i + 1]!, left);
      continue;
    }
    if (left.unit === null && right.unit !== null) {
      if (isApart(text, shared[i - 1], left, right)) continue;
      if (joint !== 'comma' || isInList(text, shared, i + 1))
        shared[i] = scaledLike(right, { ...left, unit: right.unit });
    } else if (left.unit?.kind === right.unit?.kind && left.unit?.unit === right.unit?.unit && joint !== 'comma') {
      shared[i] = scaledLike(right, left);
    } else if (left.unit?.kind === 'money' && right.unit === null && joint !== 'comma') {
      if (joint === 'word' && right.numeral.scale === 1) continue;
      if (left.numeral.scale <= right.numeral.scale) {
        shared[i + 1] = { ...right, unit: left.unit };
        shared[i] = scaledLike(shared[i + 1]!, left);
      }
    }
  }
  return shared;
}

/** "€5–10 m": no metres behind an amount of money. */
function isMillions(text: string, { start, end, unit, numeral }: Figure): boolean {
  return unit?.unit === 'meter' && numeral.scale === 1 && /\d[ \u00a0]?m$/.test(text.slice(start, end));
}

/** "four to five times", "three- to fivefold", "2–3x", "between 150 and 700 times". */
function isTimes(text: string, left: Figure, right: Figure): boolean {
  const isBare = left.role === 'number' && left.unit === null && /^(?:digits|words)$/.test(left.numeral.form);
  if (!isBare || left.numeral.low >= right.numeral.low) return false;
  const joint = text.slice(left.end, right.start);
  return (
    OF_TIMES.test(joint) || (joint === ' and ' && BETWEEN.test(text.slice(Math.max(0, left.start - 9), left.start)))
  );
}

const OF_TIMES = /^(?:-?[ \u00a0](?:to|or)[ \u00a0]|-to-|[-\u2010-\u2013])$/;
const BETWEEN = /(?:^|[^a-z])between $/i;

/** Whether a bare number is none of what the next one is, for all that "and", "or" or a comma stands between. */
function isApart(text: string, before: Figure | undefined, left: Figure, right: Figure): boolean {
  const between = text.slice(left.end, right.start);
  // "Pillar 3 – $5 billion": a dash between blanks sets off what a label names.
  if (/^ [-–—]/.test(between) && isNumbered(text, left.start)) return true;
  // "There are 300, and $2 billion is needed": a sign in front is the second number's own. "3 to $5 billion" is a range.
  if (right.start < right.numeral.start) return /^,| (?:and|or) /.test(between);
  // "36 million people over 65, or 29%" says one thing twice; "40, 50, or 60 percent" lists.
  const isTwice = right.unit?.kind === 'percent' && left.numeral.low >= 1000 && left.numeral.low > right.numeral.low;
  return isTwice || (between.startsWith(', or') && (before === undefined || jointOf(text, before, left) === null));
}

/** Whether the figure at `i` is joined to the next one: a comma before it then belongs to a list. */
function isInList(text: string, all: readonly Figure[], i: number): boolean {
  const next = all[i + 1];
  return next !== undefined && next.unit?.unit === all[i]!.unit?.unit && jointOf(text, all[i]!, next) !== null;
}

/** What stands between two figures, where it makes one range or list of them. */
export function jointOf(text: string, left: Figure, right: Figure): Joint {
  const gap = right.start - left.end;
  if (gap < 1 || gap > LONGEST_JOINT || left.role !== 'number' || right.role !== 'number') return null;
  if (left.numeral.form === 'fraction' || left.numeral.form === 'vague' || isYear(text, left)) return null;
  const groups = JOINT.exec(text.slice(left.end, right.start))?.groups;
  return groups ? (groups.dash ? 'dash' : groups.word ? 'word' : 'comma') : null;
}

/** Four digits that read as a year: "by 2020 and 70 percent" is no list. */
function isYear(text: string, { numeral, unit }: Figure): boolean {
  return (
    unit === null &&
    numeral.end - numeral.start === 4 &&
    /^(?:1[89]|20)\d\d$/.test(text.slice(numeral.start, numeral.end))
  );
}

/** The left figure with the right one's scale, where it has none and stays below it: "3 to 5 billion". */
function scaledLike(right: Figure, left: Figure): Figure {
  const { scale } = right.numeral;
  const { low, high, precision } = left.numeral;
  if (scale === 1 || left.numeral.scale !== 1 || Math.abs(low) > Math.abs(right.numeral.low) / scale) return left;
  const numeral = { ...left.numeral, low: low * scale, high: high * scale, precision: precision * scale, scale };
  return { ...left, numeral };
}

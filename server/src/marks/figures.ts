import { articleDurationAt } from './durations.js';
import type { Figure } from './figure.js';
import { multiplierAt } from './multipliers.js';
import { type Numeral, numeralAt } from './numbers.js';
import { numberWord } from './numberWords.js';
import { type Rank, rankAt } from './ranks.js';
import { ratioAt } from './ratios.js';
import { currencyBefore, unitAfter, unitOfFraction } from './units.js';

/** Words other than numbers that a figure may begin with. */
const OPENERS = new Set(
  'a an half quarter tens dozens scores number no nos twice double doubled doubles doubling triple tripled triples tripling trebled quadrupled quadrupling quintupled halved halving'.split(
    ' ',
  ),
);
/** First letters of {@link OPENERS} and of number words, to pass over most words at once. */
const FIRST = new Set([...'abcdefhlmnoqstz'].flatMap((letter) => [letter.charCodeAt(0), letter.charCodeAt(0) - 32]));
const LONGEST = 13;
const VULGAR = /[¼-¾⅐-⅞]/;

/**
 * Every number of a text with its currency and unit, in order, without overlap. One pass; linear.
 * @param dollar ISO 4217 code for a bare "$".
 */
export function figures(text: string, dollar: string): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      let end = at + 1;
      while (end < text.length && isLetter(text.charCodeAt(end))) end++;
      const figure = FIRST.has(code) && end - at <= LONGEST ? figureAtWord(text, at, end, dollar) : null;
      if (figure) found.push(figure);
      at = figure?.end ?? end;
    } else if (isDigit(code)) {
      const figure = figureAtDigit(text, at, dollar, found.at(-1)?.end ?? 0);
      if (figure) found.push(figure);
      at = Math.max(at + 1, figure?.end ?? skipNumber(text, at));
    } else {
      const figure = code > 187 && VULGAR.test(text[at]!) ? numberAt(text, at, dollar, 0) : null;
      if (figure) found.push(figure);
      at = figure?.end ?? at + 1;
    }
  }
  return found;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 192 && code < 592);
}

function figureAtWord(text: string, start: number, end: number, dollar: string): Figure | null {
  const word = text.slice(start, end).toLowerCase();
  const entry = numberWord(word);
  if (!entry && !OPENERS.has(word) && !word.endsWith('fold')) return null;
  if (/[\w’'-]/.test(text[start - 1] ?? '') && !/[^\w][-–]/.test(text.slice(Math.max(0, start - 2), start)))
    return null;
  const multiplier = multiplierAt(text, start);
  if (multiplier) return multiplier;
  const rank = rankAt(text, start);
  if (rank) return ranked(rank);
  return articleDurationAt(text, start) ?? ratioAt(text, start) ?? numberAt(text, start, dollar, start);
}

function figureAtDigit(text: string, at: number, dollar: string, from: number): Figure | null {
  const rank = rankAt(text, at);
  if (rank) return ranked(rank);
  const hasPoint = text[at - 1] === '.' && at - 1 >= from && !/[\w.]/.test(text[at - 2] ?? '');
  return multiplierAt(text, at) ?? ratioAt(text, at) ?? numberAt(text, hasPoint ? at - 1 : at, dollar, from);
}

function ranked({ start, end, value }: Rank): Figure {
  const numeral: Numeral = { start, end, low: value, high: value, precision: 1, scale: 1, form: 'words' };
  return { start, end, numeral, unit: null, role: 'rank' };
}

const SIGN = /(?:^|[\s([–—])(?<sign>[-−–])$/;

/** @param from What ends before it belongs to the figure before. */
function numberAt(text: string, at: number, dollar: string, from: number): Figure | null {
  let before = currencyBefore(text, at, dollar);
  if (before && before.start < from) before = null;
  const numeral = numeralAt(text, at, before !== null);
  if (!numeral) return null;
  const behind = numeral.form === 'fraction' ? unitOfFraction(text, numeral, dollar) : unitAfter(text, numeral, dollar);
  const start = before?.start ?? at;
  if (before) {
    // "US$5 billion dollars": the word repeats the sign.
    const end = behind?.kind === 'money' && behind.unit === before.currency ? behind.end : withPlus(text, numeral.end);
    return { start, end, numeral, unit: { kind: 'money', unit: before.currency, factor: 1 }, role: 'number' };
  }
  const minus = signed(text, numeral);
  const end = behind?.end ?? withPlus(text, numeral.end);
  return { start: minus.start, end, numeral: minus, unit: behind, role: 'number' };
}

/** With the minus sign in front of it, where one stands there that is no dash or hyphen. */
function signed(text: string, numeral: Numeral): Numeral {
  const { start, low, high } = numeral;
  if (numeral.form !== 'digits' || !SIGN.test(text.slice(Math.max(0, start - 2), start))) return numeral;
  return text[start - 1] === '–' ? numeral : { ...numeral, start: start - 1, low: -low, high: -high };
}

/** Behind the plus of "60+". */
function withPlus(text: string, end: number): number {
  return text[end] === '+' && !/[\w+]/.test(text[end + 1] ?? '') ? end + 1 : end;
}

/** Behind digits that are no number, so that a number never begins in the middle of digits. */
function skipNumber(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end)))) end++;
  return end;
}

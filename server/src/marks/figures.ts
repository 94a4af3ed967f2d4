import { articleDurationAt } from './durations.js';
import type { Figure } from './figure.js';
import { isDigit, isLetter } from './letters.js';
import { multiplierAt } from './multipliers.js';
import { numeralAt } from './numbers.js';
import { numberWord } from './numberWords.js';
import type { Numeral } from './numeral.js';
import { ordinalAt, type Rank, rankAt } from './ranks.js';
import { percentOfAt, ratioAt } from './ratios.js';
import { currencyBefore, unitAfter, unitOfFraction } from './units.js';

/** Words other than numbers that a figure may begin with. */
const OPENERS = new Set(
  'a an half quarter tens dozens scores number no nos twice double doubled doubles doubling triple tripled triples tripling trebled quadrupled quadrupling quintupled halved halving per percent percents'.split(
    ' ',
  ),
);
/** First letters of {@link OPENERS} and of number words, to pass over most words at once. */
const FIRST = new Set([...'abcdefhlmnopqstz'].flatMap((letter) => [letter.charCodeAt(0), letter.charCodeAt(0) - 32]));
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
      if (figure) push(text, found, figure);
      at = figure?.end ?? end;
    } else if (isDigit(code)) {
      const figure = figureAtDigit(text, at, dollar, found.at(-1)?.end ?? 0);
      if (figure) push(text, found, figure);
      at = Math.max(at + 1, figure?.end ?? skipNumber(text, at));
    } else {
      const figure = code > 187 && VULGAR.test(text[at]!) ? numberAt(text, at, dollar, 0) : null;
      if (figure) push(text, found, figure);
      at = figure?.end ?? at + 1;
    }
  }
  return found;
}

/** "This one", "the one who": a pronoun. */
const PRONOUN_BEFORE = /(?:^|[^a-z])(?:the|this|that|which|no|any|every|each|another) $/i;

/** Adds a figure, or joins it to the one before: "3 dollars 50 cents", "15 dollars and 50". */
function push(text: string, found: Figure[], figure: Figure): void {
  const last = found.at(-1);
  const joined = last ? withCents(text, last, figure) : null;
  if (joined) found[found.length - 1] = joined;
  else found.push(figure);
}

const AND = /^ (?:and )?$/;
const CLAUSE_END = /^(?:[.,;:!?)]|$)/;

function withCents(text: string, whole: Figure, part: Figure): Figure | null {
  if (whole.unit?.kind !== 'money' || whole.unit.factor !== 1 || part.start - whole.end > 5) return null;
  if (!AND.test(text.slice(whole.end, part.start)) || !/[a-z]/i.test(text[whole.end - 1]!)) return null;
  if (!Number.isInteger(whole.numeral.low) || whole.numeral.scale !== 1 || part.role !== 'number') return null;
  const cents = part.numeral.low;
  const isCents = part.unit?.factor === 0.01 && part.unit.unit === whole.unit.unit;
  const isBare = part.unit === null && cents >= 10 && CLAUSE_END.test(text.slice(part.end, part.end + 1));
  if (!(isCents || isBare) || !Number.isInteger(cents) || cents > 99 || cents < 0) return null;
  const value = whole.numeral.low + cents / 100;
  return { ...whole, end: part.end, numeral: { ...whole.numeral, low: value, high: value, precision: 0.01 } };
}

function figureAtWord(text: string, start: number, end: number, dollar: string): Figure | null {
  const word = text.slice(start, end).toLowerCase();
  const entry = numberWord(word);
  if (!entry && !OPENERS.has(word) && !word.endsWith('fold')) return null;
  if (word === 'one' && PRONOUN_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return null;
  if (/[\w’'-]/.test(text[start - 1] ?? '') && !/[^\w][-–]/.test(text.slice(Math.max(0, start - 2), start)))
    return null;
  if (word.startsWith('per')) return percentOfAt(text, start);
  const multiplier = multiplierAt(text, start);
  if (multiplier) return multiplier;
  const rank = rankAt(text, start);
  if (rank) return ranked(rank);
  const ratio = ratioAt(text, start);
  if (ratio) return signed(text, ratio);
  return articleDurationAt(text, start) ?? numberAt(text, start, dollar, start);
}

function figureAtDigit(text: string, at: number, dollar: string, from: number): Figure | null {
  const rank = rankAt(text, at);
  if (rank) return ranked(rank);
  if (ordinalAt(text, at)) return null;
  const hasPoint = text[at - 1] === '.' && at - 1 >= from && !/[\w.]/.test(text[at - 2] ?? '');
  return multiplierAt(text, at) ?? ratioAt(text, at) ?? numberAt(text, hasPoint ? at - 1 : at, dollar, from);
}

function ranked({ start, end, value }: Rank): Figure {
  const numeral: Numeral = { start, end, low: value, high: value, precision: 1, scale: 1, form: 'words' };
  return { start, end, numeral, unit: null, role: 'rank' };
}

const _SIGN = /(?:^|[\s([–—])(?:[-−]|(?:minus|negative) )$/i;

/** @param from What ends before it belongs to the figure before. */
function numberAt(text: string, at: number, dollar: string, from: number): Figure | null {
  const found = currencyBefore(text, at, dollar);
  const before = found && found.start >= from ? found : null;
  const numeral = numeralAt(text, at, before !== null);
  if (!numeral) return null;
  const behind = numeral.form === 'fraction' ? unitOfFraction(text, numeral, dollar) : unitAfter(text, numeral, dollar);
  const bare = withPlus(text, numeral.end);
  if (!before) return signed(text, { start: at, end: behind?.end ?? bare, numeral, unit: behind, role: 'number' });
  // "US$5 billion dollars": the word repeats the sign, where "$5 $6" goes on.
  const repeats = behind?.kind === 'money' && behind.unit === before.currency && /\w/.test(text[behind.end - 1]!);
  const unit = { kind: 'money', unit: before.currency, factor: before.factor } as const;
  return signed(text, { start: before.start, end: repeats ? behind.end : bare, numeral, unit, role: 'number' });
}

const SIGN = /(?:^|[\s([–—])(?<sign>[-−]|(?:minus|negative) )$/i;

/** With the minus in front of it, where one stands there that is no dash or hyphen. */
function signed(text: string, figure: Figure): Figure {
  const { start, numeral } = figure;
  const before = text.slice(Math.max(0, start - 10), start);
  // A cell of a table sets the minus apart: "- 1.8".
  const isAlone = start < 4 && /^ ?- $/.test(before) && figure.end >= text.length - 1;
  const sign = isAlone ? '- ' : SIGN.exec(before)?.groups?.sign;
  if (sign === undefined || (numeral.form === 'words' && sign === '-')) return figure;
  const isFirst = numeral.start === start;
  const from = start - sign.length;
  const negated = { ...numeral, start: isFirst ? from : numeral.start, low: -numeral.high, high: -numeral.low };
  return { ...figure, start: from, numeral: negated };
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

import type { Figure } from './figure.js';
import type { Numeral } from './numeral.js';

const DOUBLING: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  triple: 3,
  tripled: 3,
  triples: 3,
  tripling: 3,
  treble: 3,
  trebled: 3,
  quadruple: 4,
  quadrupled: 4,
  quadruples: 4,
  quadrupling: 4,
  quintuple: 5,
  quintupled: 5,
  halve: 0.5,
  halved: 0.5,
  halving: 0.5,
};
/** Words that multiply by themselves: where they may begin, {@link doublingAt} decides. */
export const DOUBLING_WORDS: readonly string[] = Object.keys(DOUBLING);

const IDIOM =
  /-| (?:down|digit|digits|standard|standards|up|check|count|counting|taxation|tax|vision|agent|whammy|talk)(?![a-z])/y;
const AS_MUCH = / (?:as|the|that|those|its|their|his|her|our|what|more|over)(?![a-z])/y;
const TO_DOUBLE =
  /(?:^|[^a-z])(?:to|will|would|could|may|might|can|must|shall|should|than|nearly|almost|about|roughly|approximately) $/i;

/** "doubled", "tripling", "twice as many", "to double"; null for "twice a year", "double standards". */
export function doublingAt(text: string, start: number, word: string): Figure | null {
  const end = start + word.length;
  if (matches(IDIOM, text, end)) return null;
  const isVerb = word === 'halve' || /(?:ed|ing)$/.test(word);
  const mayBeVerb = word !== 'twice' && TO_DOUBLE.test(text.slice(Math.max(0, start - 15), start));
  return isVerb || mayBeVerb || matches(AS_MUCH, text, end) ? multiplier(start, end, DOUBLING[word]!) : null;
}

const FOLD = /[ -]?fold(?![a-z])/y;
const CROSS = /[x×](?!\w)/y;
const TO_ONE = /-to-(?:one|1)(?!\w|\.\d)/y;
/** "Nine to one", "3:1": ratios where the words in front say so, else a way down or a time. */
const AGAINST_ONE = /(?: to (?:one|1)|:1)(?![\w:]|[.,]\d| [a-z]{3,15}s(?![a-z]))/y;
const RATIO_BEFORE =
  /(?:^|[^a-z])(?:ratios?|odds|leverage|margins?|majority|outnumber[a-z]*|by)(?: (?:of|is|was|were|by|at|to|about|around|nearly|almost|over|more than|some|roughly|approximately|up to)){0,3} (?:an? )?$/i;
const TIMES = /[ \u00a0-]times(?![a-z])/y;
const COMPARED =
  / (?:as|more|higher|larger|greater|bigger|faster|the|that|those|its|their|what|over|lower|less|smaller|fewer|cheaper|longer|stronger|better|costlier|current|today|annual|average|normal|worse|deeper|richer|heavier|quicker|above|GDP|earnings|revenue)(?![a-z])/y;
const GROWTH_BEFORE =
  /(?:^|[^a-z])(?:gr[eo]w[a-z]*|increas[a-z]+|r[io]se[a-z]*|expand[a-z]*|multipl[a-z]+|jump[a-z]*|surg[a-z]+|up|soar[a-z]*|climb[a-z]*|by|factor of|worth|valued at)(?: (?:by|to|about|some|around|almost|nearly|over|more than|roughly|approximately|at least)){0,2} $/i;

/** "tenfold", "594 times", "2.5x", "2-to-1": the multiplier that a number begins; null where it is none. */
export function multiplierOf(text: string, { start, end, low, precision, form }: Numeral): Figure | null {
  if (form === 'fraction' || form === 'vague' || !MAY_FOLLOW.test(text[end] ?? '')) return null;
  for (const pattern of [FOLD, CROSS, TO_ONE])
    if (matches(pattern, text, end)) return multiplier(start, pattern.lastIndex, low, precision);
  const before = () => text.slice(Math.max(0, start - 40), start);
  if (
    matches(AGAINST_ONE, text, end) &&
    (RATIO_BEFORE.test(before()) || /^[ -]ratio/.test(text.slice(AGAINST_ONE.lastIndex, AGAINST_ONE.lastIndex + 6)))
  )
    return multiplier(start, AGAINST_ONE.lastIndex, low, precision);
  if (!matches(TIMES, text, end)) return null;
  const last = TIMES.lastIndex;
  const isGrowth = GROWTH_BEFORE.test(before());
  return isGrowth || matches(COMPARED, text, last) ? multiplier(start, last, low, precision) : null;
}

const MAY_FOLLOW = /[ \u00a0f×x:-]/;

/** A word that multiplies ("tenfold" with 10). */
export function multiplier(start: number, end: number, value: number, precision = 1): Figure {
  const numeral = { start, end, low: value, high: value, precision, scale: 1, form: 'words' } as const;
  return { start, end, numeral, unit: null, role: 'multiplier' };
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

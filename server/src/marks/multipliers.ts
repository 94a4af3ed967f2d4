import type { Figure } from './figure.js';
import { numeralAt } from './numbers.js';
import { readNumber } from './numberWords.js';

const FOLD = /(?<word>[a-z]{2,8}?)[ -]?fold(?![a-z])/iy;
const TIMES = /[ \u00a0-]times(?![a-z])/y;
const COMPARED =
  / (?:as|more|higher|larger|greater|bigger|faster|the|that|those|its|their|what|over|lower|less|smaller|fewer|cheaper|longer|stronger|better|costlier|current|today|annual|average|normal|worse|deeper|richer|heavier|quicker|above|GDP|earnings|revenue)(?![a-z])/y;
const GROWTH_BEFORE =
  /(?:gr[eo]w\w*|increas\w+|r[io]se\w*|expand\w*|multipl\w+|jump\w*|surg\w+|up|soar\w*|climb\w*|by|factor of|worth|valued at)(?: (?:by|to|about|some|around|almost|nearly|over|more than|roughly|approximately|at least)){0,2} $/i;
const CROSS = /[x×](?![\w])/y;
const DOUBLING: Readonly<Record<string, number>> = {
  twice: 2, double: 2, doubled: 2, doubles: 2, doubling: 2, triple: 3, tripled: 3, triples: 3, tripling: 3, trebled: 3,
  quadrupled: 4, quadrupling: 4, quintupled: 5, halved: 0.5, halving: 0.5,
}; // biome-ignore format: one table
const DOUBLING_WORD = new RegExp(`(?:${Object.keys(DOUBLING).sort().reverse().join('|')})(?![\\w-])`, 'iy');
const AS_MUCH = / (?:as|the|that|those|its|their|his|her|our|what|more|over)(?![a-z])/y;
const TO_DOUBLE = /(?:to|will|would|could|may|might|can|should|than|nearly|almost|about|roughly|and|or) $/i;
const IDIOM =
  / (?:down|digit|digits|standard|standards|up|check|count|counting|taxation|tax|vision|agent|whammy)(?![a-z])/y;

/** "tenfold", "594 times", "2.5x", "doubled", "twice as many", "2-to-1" at an offset; null where none stands there. */
export function multiplierAt(text: string, start: number): Figure | null {
  const code = text.charCodeAt(start) | 32;
  return (code >= 97 ? (doublingAt(text, start) ?? foldAt(text, start)) : null) ?? timesAt(text, start);
}

function doublingAt(text: string, start: number): Figure | null {
  DOUBLING_WORD.lastIndex = start;
  const word = DOUBLING_WORD.exec(text)?.[0].toLowerCase();
  if (word === undefined) return null;
  const end = start + word.length;
  IDIOM.lastIndex = end;
  if (IDIOM.test(text)) return null;
  AS_MUCH.lastIndex = end;
  const isAsMuch = AS_MUCH.test(text);
  const isVerb = word !== 'twice' && !/^(?:double|triple)s?$/.test(word);
  const mayBeVerb = word !== 'twice' && TO_DOUBLE.test(text.slice(Math.max(0, start - 8), start));
  return isVerb || isAsMuch || mayBeVerb ? multiplier(start, end, DOUBLING[word]!) : null;
}

function foldAt(text: string, start: number): Figure | null {
  FOLD.lastIndex = start;
  const match = FOLD.exec(text);
  if (!match) return null;
  const read = readNumber(match.groups!.word!, 0);
  const isWhole = read?.end === match.groups!.word!.length && !read.ordinal;
  return isWhole ? multiplier(start, FOLD.lastIndex, read.value) : null;
}

const DIGIT_FOLD = /-?fold(?![a-z])/y;
const TO_ONE = /[- ]to[- ](?<one>one|1)(?![\w.])(?! (?:million|billion|percent))/y;

function timesAt(text: string, start: number): Figure | null {
  const numeral = numeralAt(text, start);
  if (!numeral || numeral.form === 'fraction' || numeral.form === 'vague') return null;
  const { end, low, precision } = numeral;
  for (const pattern of [DIGIT_FOLD, CROSS]) {
    pattern.lastIndex = end;
    if (pattern.test(text)) return multiplier(start, end + pattern.lastIndex - end, low, precision);
  }
  TO_ONE.lastIndex = end;
  const ratio = TO_ONE.exec(text)?.[0];
  if (ratio?.includes('-to-')) return multiplier(start, end + ratio.length, low, precision);
  TIMES.lastIndex = end;
  if (!TIMES.test(text)) return null;
  const last = TIMES.lastIndex;
  COMPARED.lastIndex = last;
  const isMultiplier = COMPARED.test(text) || GROWTH_BEFORE.test(text.slice(Math.max(0, start - 40), start));
  return isMultiplier ? multiplier(start, last, low, precision) : null;
}

function multiplier(start: number, end: number, value: number, precision = 1): Figure {
  const numeral = { start, end, low: value, high: value, precision, scale: 1, form: 'words' as const };
  return { start, end, numeral, unit: null, role: 'multiplier' };
}

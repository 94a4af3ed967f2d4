import { isDigit, isLetter } from './letters.js';
import { readNumber } from './readNumber.js';

/** An ordinal; offsets are the text's. */
export interface Rank {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const DIGIT_ORDINAL = /(?<digits>\d{1,4})(?:st|nd|rd|th)(?![a-zA-Z\d])/y;

/** The ordinal at an offset, whether or not it ranks; null where none stands there. */
export function ordinalAt(text: string, start: number): Rank | null {
  if (isDigit(text.charCodeAt(start))) {
    let end = start + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    if (!isLetter(text.charCodeAt(end))) return null;
    DIGIT_ORDINAL.lastIndex = start;
    const digits = DIGIT_ORDINAL.exec(text)?.groups?.digits;
    return digits === undefined ? null : { start, end: DIGIT_ORDINAL.lastIndex, value: Number(digits) };
  }
  const read = readNumber(text, start);
  return read?.ordinal ? { start, end: read.end, value: read.value } : null;
}

const SUPERLATIVE =
  /[ -](?:(?<est>[a-z]{2,14}est)|most|least|best|worst|leading|ranked|ranking|place|placed)(?![a-z])/iy;
const NO_SUPERLATIVE =
  /^(?:inter|hon|mod|for|harv|inv|conqu|requ|prot|cont|w|t|r|gu|qu|pri|arr|manif|mid-?w|south-?w|north-?w|b|l|v|p|n)est$/i;
const OF_MANY =
  / (?:of|out of|among) (?:the )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)(?![a-z]))/iy;
const COUNTED =
  / (?:(?:annual|plenary|ministerial|consecutive|straight) )?(?:anniversary|meeting|session|summit|edition|conference|birthday|ranking|rank|spot|position)(?![a-z])/iy;
const RANKED_BEFORE =
  /(?:^|[^a-z])(?:rank(?:s|ed|ing)?|plac(?:es|ed|ing)|came|comes|finish(?:ed|es)?)(?: (?:as|at|in|the|only|about)){0,2} $/i;
/** "puts us fourth", "puts the country third in Asia". */
const PUT_BEFORE = /(?:^|[^a-z])put(?:s|ting)? (?:the )?[\p{L}.]+ $/iu;
const PLACE_END = /^(?:$|[.,;:)]| (?:in|among|behind|after|worldwide|globally|overall)(?![a-z]))/;

/**
 * The ordinal if it ranks, with the superlative that belongs to it: "13th-largest", "the fifth of 20", "ranked third",
 * "ninth meeting"; null where it merely orders or names ("second round", "21st century").
 */
export function rankOf(text: string, ordinal: Rank): Rank | null {
  const { start, end, value } = ordinal;
  SUPERLATIVE.lastIndex = end;
  const superlative = SUPERLATIVE.exec(text);
  const est = superlative?.groups?.est;
  if (superlative && !(est && NO_SUPERLATIVE.test(est))) return { start, end: SUPERLATIVE.lastIndex, value };
  OF_MANY.lastIndex = end;
  if (OF_MANY.test(text)) return ordinal;
  COUNTED.lastIndex = end;
  if (value > 2 && COUNTED.test(text)) return ordinal;
  const before = text.slice(Math.max(0, start - 32), start);
  return RANKED_BEFORE.test(before) || (PUT_BEFORE.test(before) && PLACE_END.test(text.slice(end, end + 16)))
    ? ordinal
    : null;
}

const WORDS = 'one two three four five six seven eight nine ten'.split(' ');
const NUMBER_ONE = new RegExp(
  `(?:(?<number>number[ -](?<word>${WORDS.join('|')}))|no\\. ?(?<digit>\\d{1,2}))(?![\\w.])`,
  'iy',
);

/** "number-one", "No. 2 economy": a rank where it describes a noun, no label such as "Resolution No. 5". */
export function numberOneAt(text: string, start: number): Rank | null {
  NUMBER_ONE.lastIndex = start;
  const groups = NUMBER_ONE.exec(text)?.groups;
  if (!groups) return null;
  const end = NUMBER_ONE.lastIndex;
  const value = groups.word === undefined ? Number(groups.digit) : WORDS.indexOf(groups.word.toLowerCase()) + 1;
  const before = text.slice(Math.max(0, start - 24), start);
  if (groups.digit !== undefined && /[A-Z][a-zA-Z]{0,23} $|[(,;] ?$/.test(before)) return null;
  const behind = text.slice(end, end + 40);
  const describes = /^[ -][a-z-]{3,}/.test(behind) && !/^ (?:and|was|for|from|with|has|are|that)(?![a-z])/.test(behind);
  return groups.number?.includes('-') || describes ? { start, end, value } : null;
}

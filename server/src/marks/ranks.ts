import { readNumber } from './numberWords.js';

/** An ordinal that ranks: "13th-largest", "number-one", "the fifth of 20". Offsets are the text's. */
export interface Rank {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const DIGIT_ORDINAL = /(?<digits>\d{1,4})(?:st|nd|rd|th)(?![a-zA-Z\d])/y;
const NUMBER_ONE =
  /(?:number[ -](?<word>one|two|three|four|five|six|seven|eight|nine|ten)|no\. ?(?<digit>\d{1,2}))(?![\w.])/iy;
const WORDS = 'one two three four five six seven eight nine ten'.split(' ');

/** The ordinal at an offset, whether or not it ranks; null where none stands there. Offsets are the text's. */
export function ordinalAt(text: string, start: number): Rank | null {
  const code = text.charCodeAt(start);
  if (code >= 48 && code <= 57) {
    DIGIT_ORDINAL.lastIndex = start;
    const digits = DIGIT_ORDINAL.exec(text)?.groups?.digits;
    return digits === undefined ? null : { start, end: DIGIT_ORDINAL.lastIndex, value: Number(digits) };
  }
  const read = readNumber(text, start);
  return read?.ordinal ? { start, end: read.end, value: read.value } : null;
}

const SUPERLATIVE =
  /[ -](?:(?!interest|honest|modest|forest|harvest|invest|conquest|request|protest|contest|west|east|test|rest|guest|quest|priest|arrest|manifest|midwest|southwest|northwest)[a-z]{2,14}est|most|least|best|worst|leading|ranked|ranking|place|placed|highest)(?![a-z])/iy;
const OF_MANY =
  / (?:of|out of|among) (?:the )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)(?![a-z]))/iy;
const COUNTED =
  / (?:(?:annual|plenary|ministerial|consecutive|straight) )?(?:anniversary|meeting|session|summit|edition|conference|birthday|ranking|rank|spot|position)(?![a-z])/iy;
const RANKED_BEFORE =
  /(?:\b(?:rank(?:s|ed|ing)?|plac(?:es|ed|ing)|came|comes|finish(?:ed|es)?)(?: (?:as|at|in|the|only|about)){0,2} )$/i;

/** The ordinal at an offset if it ranks, with the superlative that belongs to it; null where it merely orders. */
export function rankAt(text: string, start: number): Rank | null {
  NUMBER_ONE.lastIndex = start;
  const named = NUMBER_ONE.exec(text)?.groups;
  if (named) return namedRank(text, start, NUMBER_ONE.lastIndex, named);
  const ordinal = ordinalAt(text, start);
  if (!ordinal) return null;
  SUPERLATIVE.lastIndex = ordinal.end;
  if (SUPERLATIVE.exec(text)) return { ...ordinal, end: SUPERLATIVE.lastIndex };
  OF_MANY.lastIndex = ordinal.end;
  if (OF_MANY.exec(text)) return ordinal;
  COUNTED.lastIndex = ordinal.end;
  if (ordinal.value > 2 && COUNTED.exec(text)) return ordinal;
  return RANKED_BEFORE.test(text.slice(Math.max(0, start - 32), start)) ? ordinal : null;
}

/** "number-one", "No. 2 economy": a rank where it describes a noun, no label such as "Resolution No. 5". */
function namedRank(
  text: string,
  start: number,
  end: number,
  { word, digit }: Readonly<Record<string, string | undefined>>,
): Rank | null {
  const value = word === undefined ? Number(digit) : WORDS.indexOf(word.toLowerCase()) + 1;
  if (digit !== undefined && /[A-Z][a-zA-Z]* $|[(,;] ?$/.test(text.slice(Math.max(0, start - 24), start))) return null;
  const isHyphened = text[start + 'number'.length] === '-';
  const describes =
    /^[ -](?:[a-z]+[- ]){0,1}[a-z]{3,}/.test(text.slice(end, end + 40)) &&
    !/^ (?:of|and|or|in|to|is|was|on)\b/.test(text.slice(end, end + 6));
  return isHyphened || describes ? { start, end, value } : null;
}

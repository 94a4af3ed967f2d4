import { denied } from './deniedBounds.js';
import type { Approximator } from './mark.js';

/** Phrases in front of a number and what they make of it; the longest that fits is taken. */
const PHRASES: Readonly<Record<Exclude<Approximator, 'exact'>, string>> = {
  about:
    'about|around|some|roughly|approximately|approx|approx.|circa|ca.|c.|an estimated|estimated|in the range of|on the order of|in the order of|in the region of|in the neighborhood of|something like|or so',
  almost:
    'almost|nearly|close to|nearing|approaching|just under|just below|just shy of|just short of|not quite|virtually|practically',
  over: 'over|more than|above|exceeding|exceeds|exceeded|exceed|in excess of|upwards of|upward of|greater than|higher than|larger than|well over|surpassing|surpassed|surpass|topping|topped|beyond|north of|better than',
  under: 'under|below|less than|fewer than|lower than|smaller than|south of|well under|well below',
  at_least:
    'at least|no less than|no fewer than|not less than|a minimum of|minimum of|minimum|starting at|as little as|as few as|as low as',
  up_to:
    'up to|as much as|as many as|as high as|at most|no more than|not more than|a maximum of|maximum of|maximum|a total of up to|not exceeding|not to exceed|capped at|as long as',
};

const SIGNS: ReadonlyMap<string, Approximator> = new Map<string, Approximator>(Object.entries({
  '~': 'about', '∼': 'about', '≈': 'about', '>': 'over', '<': 'under', '≥': 'at_least', '≤': 'up_to',
} as const)); // biome-ignore format: one table

const BY_PHRASE: ReadonlyMap<string, Approximator> = new Map(
  Object.entries(PHRASES).flatMap(([approximator, phrases]) =>
    phrases.split('|').map((phrase) => [phrase, approximator as Approximator] as const),
  ),
);
/** The last words of the phrases: most words before a number are none of them. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...BY_PHRASE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);
const LONGEST = 6;
const REACH = 48;

/** Words that may stand between an approximator and its number: "over the 30 members", "about a third". */
const BETWEEN = /^(?:an?|the|only|just|even|another|its|their|between|from)$/;

/** What the words around a number make of it, and where the words in front begin. */
export interface Approximation {
  readonly approximator: Approximator;
  /** Offset of the first word of the phrase; the number's own start where there is none. */
  readonly start: number;
}

/**
 * Reads "around", "at least", "up to" and the like before a number and "or so", "or more", "+" behind it.
 * @param start Where the number with its currency begins, and `end` where it ends with its unit; offsets of the text.
 */
export function approximation(text: string, start: number, end: number): Approximation {
  const behind = inside(text.slice(start, end)) ?? approximatorBehind(text, end);
  if (behind) return { approximator: behind, start };
  const blank = text[start - 1] === ' ' ? 1 : 0;
  const sign = SIGNS.get(text[start - 1 - blank] ?? '');
  if (sign) return { approximator: sign, start: start - 1 - blank };
  const words = wordsBefore(text, start);
  const hasArticle = /^an?$/.test(words[0]?.word ?? '');
  if (words.length > 1 && BETWEEN.test(words[0]!.word)) words.shift();
  const mayFit = words.length > 0 && LAST_WORDS.has(words[0]!.word);
  for (let length = mayFit ? Math.min(LONGEST, words.length) : 0; length > 0; length--) {
    const phrase = words
      .slice(0, length)
      .reverse()
      .map(({ word }) => word)
      .join(' ');
    const approximator = BY_PHRASE.get(phrase);
    if (!approximator) continue;
    const from = words[length - 1]!.start;
    if (phrase === 'up to' && RISES.test(text.slice(Math.max(0, from - 12), from))) break;
    if (PLACES.test(phrase) && (hasArticle || isOfWordBefore(text, from))) break;
    return { approximator: denied(approximator, phrase, text, from), start: from };
  }
  return { approximator: 'exact', start };
}

/** Words that place a thing as well: "over a $1 part", "under a 10-year plan". */
const PLACES = /^(?:over|above|under|below|beyond)$/;
/** Verbs that "up" belongs to: "growth picked up to 2.4%", "speed went up to 9". */
const RISES =
  /(?<![a-z])(?:(?:pick|ramp|mov|tick|inch|edg|creep|jump|nudg|bump|step|stepp|speed)(?:e?s|ed|ing)|went|gone|crept|sped) $/i;
/** What goes on over something: "the dispute over 12 islets". */
const GOES_ON_OVER =
  /(?<![a-z])(?:(?:dispute|quarrel|clash|feud|negotiate|argue|debate|fight|battle|bicker|haggle|wrangle|disagree|worry)(?:s|d|es|ed|ing)?|(?:negotiation|disagreement|argument|concern|conflict|tension|anxietie|worrie|doubt|lawsuit|talk|row|war|spat|protest|fear)s?|disputing|negotiating|arguing|debating|battling|haggling|wrangling|worried|talking|fought|anxiety|outrage|outcry|anger|alarm|uncertainty|litigation|sued|suing|controversy|controversies|sovereignty|jurisdiction|authority|veto|stand-?off) over $/i;

/** Verbs that "over" belongs to: "extends over 300 hectares", "handed over 300 keys". "Made over $9 million" may be either. */
const PHRASAL_OVER =
  /(?<![a-z])(?:extend(?:s|ed|ing)?|spread(?:s|ing)?|stretch(?:es|ed|ing)?|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|sign(?:s|ed|ing)?|hold(?:s|ing)?|held|tak(?:e|es|en|ing)|took) over $/i;

/** Whether "over" at an offset belongs to the word in front of it, and not to the number. */
function isOfWordBefore(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 24), from + 5);
  return GOES_ON_OVER.test(before) || PHRASAL_OVER.test(before);
}

/** "60+", "five or more years". */
function inside(written: string): Approximator | null {
  if (/\d\+| or more /.test(written)) return 'at_least';
  return / or (?:fewer|less) /.test(written) ? 'up_to' : null;
}

/** "$8 billion, or more than half", "30 or over a tenth": what follows "or" is another figure's. */
const GOES_ON = '(?= (?:than|like)(?![a-z])|(?<=over|above|under|below) (?:the|an?|half|\\p{Sc}|\\d))';
const BEHIND = new RegExp(
  '-(?<odd>odd)(?![a-z])| or (?<so>so)(?![a-z])|(?<plus>\\+|-plus(?![a-z]))|' +
    `,? or (?:(?<more>more|greater|higher|above|over|longer|older)|(?<less>less|fewer|lower|below|under|younger))(?![a-z]|${GOES_ON})|` +
    ',? at (?:the )?(?:(?<least>least)|(?<most>most))(?![a-z])',
  'uy',
);

function approximatorBehind(text: string, end: number): Approximator | null {
  if (!/[ ,+-]/.test(text[end] ?? '')) return null;
  BEHIND.lastIndex = end;
  const groups = BEHIND.exec(text)?.groups ?? behindNoun(text, end);
  if (!groups) return null;
  if (groups.so || groups.odd) return 'about';
  return groups.plus || groups.more || groups.least ? 'at_least' : 'up_to';
}

/** "50 employees or fewer", "an 18 nm half-pitch or less": the bound behind what is counted or measured. */
const BEHIND_NOUN =
  /(?: of (?:age|[A-Z]{2,5}))?(?: (?!(?:in|of|on|at|by|for|from|to|and|or|nor|but|as|than|the|an?|with|without|per|is|are|was|were|be|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|that|which|who|not|it|they|we|one|two|three|four|five|six|seven|eight|nine|ten|twenty|half|all|more|less|fewer|over|under|up|down|if|when|while|because) )[a-z][a-z-]{1,20}){0,3},? or (?:(?<more>more|greater|longer|older|larger|above)|(?:less|fewer|shorter|younger|smaller|below))(?=[.,;:!?)]|$| (?:in|at|on|for|per|by|and|were|are|is|was|have|had|to|from|with|who|that|must|shall|may|will|can|each)(?![a-z]))/y;

const LONGEST_NOUN = 72;

function behindNoun(text: string, end: number): Readonly<Record<string, string | undefined>> | undefined {
  if (!text.slice(end, end + LONGEST_NOUN).includes(' or ')) return undefined;
  BEHIND_NOUN.lastIndex = end;
  return BEHIND_NOUN.exec(text)?.groups;
}

/** "Spent over five years": a span of time; "for over five years" is more than five. */
const MORE_BEFORE =
  /(?:^|[^a-z])(?:for|of|in|after|than|well|just|last(?:ed|ing|s)?|aged|took|takes|is|are|was|were|be|been|being|those|people|persons|adults|children|women|men|workers|at|by|and) $/i;

/** "Over 15 years ago": more than so many. */
const MORE_BEHIND = /^ (?:ago|earlier|later|old)\b/;

/**
 * As {@link approximation}, of a length of time: "over" is "during" more often than "more than", and so it is where the
 * text opens with it and a comma follows: "Over 15 years, exports grew".
 */
export function approximationOfTime(text: string, start: number, end: number): Approximation {
  const found = approximation(text, start, end);
  const isOver = found.approximator === 'over' && /^over\b/i.test(text.slice(found.start, found.start + 5));
  if (!isOver || MORE_BEHIND.test(text.slice(end, end + 9))) return found;
  const isDuring =
    found.start === 0 ? text[end] === ',' : !MORE_BEFORE.test(text.slice(Math.max(0, found.start - 10), found.start));
  return isDuring ? { approximator: 'exact', start } : found;
}

/** The words directly before an offset, nearest first, in small letters; a sign or a comma ends them. */
function wordsBefore(text: string, start: number): { readonly word: string; readonly start: number }[] {
  const from = Math.max(0, start - REACH);
  const words: { word: string; start: number }[] = [];
  let end = start;
  while (words.length <= LONGEST) {
    while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
    // The number follows directly: "2023-24" has no word before "24".
    if (words.length === 0 && end === start) return words;
    let at = end;
    while (at > from && isWordCode(text.charCodeAt(at - 1))) at--;
    if (at === end) return words;
    words.push({ word: text.slice(at, end).toLowerCase(), start: at });
    if (!isBlank(text.charCodeAt(at - 1))) return words;
    end = at;
  }
  return words;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 160;
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 46;
}

import pluralize from 'pluralize';
import { numberWord } from './numberWords.js';

/** The words behind a number that say what it counts. */
export interface Counted {
  /** The head noun in the singular, small letters. */
  readonly noun: string;
  /** How many words stand between the number and the noun. */
  readonly distance: number;
}

/** Words that end the search for the noun: nothing behind them belongs to the number. */
const STOPS = new Set(
  `of in on at by for from to with without and or nor but as than that which who whom whose where when while if because
so is are was were be been being am has have had do does did will would can could may might must shall should not the a an
this these those its their his her our your my it they he she we you i there here then into onto over under about after
before between among against during through per via within upon until since across toward towards above below off out up
down adds makes takes gives comes goes says includes requires allows gets puts brings keeps becomes seems applies provides creates
also only just still already respectively ago later earlier both each every all any some no how why what plus minus`.split(
    /\s+/,
  ),
);

/** Words in -s that are no plurals. */
const NO_PLURAL = /(?:ss|us|is|nomics|litics|thics|hysics|matics|gistics|mantics)$/;
const SINGULARS_IN_S = new Set(
  'us various previous perhaps always versus plus gas bus status basis analysis crisis sometimes besides overseas its his this thus less yes alas atlas texas paris'.split(
    ' ',
  ),
);
const PLURALS = new Set(
  'people men women children persons feet teeth data media criteria phenomena means series species police fish sheep aircraft spacecraft staff personnel bases crises analyses buses'.split(
    ' ',
  ),
);

/** Plurals that are as often what another noun is of. */
const ATTRIBUTIVE = new Set('data media series police fish sheep aircraft spacecraft staff personnel'.split(' '));

/** "Three, potentially second-hand, ships": an aside between the number and what it counts. */
const ASIDE =
  /, (?:potential|possib|probab|most|large|main|part|new|relative|high|ful|previous|current|entire|reported)ly [a-z][a-z-]{2,20},? (?=[a-zA-Z])/y;

const WORD =
  /[ \u00a0-]{1,2}(?<word>[a-zA-Z\u00c0-\u024f][a-zA-Z\u00c0-\u024f&]*(?:\.[A-Z]\.)*)(?<possessive>['’]s?(?![a-z]))?/y;
const REACH = 6;
/** "50-plus members", "250 or more employees": no noun, and no attribute of one. */
const ROUNDED = /-(?:plus|odd|some)(?![a-z-])| or (?:more|fewer|less)(?= [a-z])/y;
/** "nine of the member states", "three of the four pillars", "hundreds of ships". */
const OF_THEM =
  / of (?:(?:the|these|those|its|their|his|our|your|my) )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) )?/y;

/** Two words that are one attribute: "five research and development priorities". */
const COMPOUND =
  /[ \u00a0](?:research and development|health and safety|search and rescue|command and control|oil and gas|food and drink)(?= [a-z])/iy;

/** "the 27-nation bloc": a noun behind digits and a hyphen is what they count, whatever plural follows. */
const ATTRIBUTE =
  /^\d-(?!(?:odd|plus|strong|fold|some|something|ish|off|way|time|and|or|to|on|in|by|for|of)[ -])(?<noun>[a-z]{3,18}) (?=[a-zA-Z])/;

const OF_WHICH =
  /(?:^|[.;:] |, )of (?:the|these|those|our|its|their|all)(?: \d{1,3})?(?<whole> [^,.;:()]{3,60}), (?:(?:about|around|some|only|just|nearly|almost|over|roughly|another|(?:more|fewer|less) than|at least|up to) )?$/di;

/**
 * What a number counts: the noun behind it, or the one in front that it takes a part of, where no noun follows at once:
 * "Of the private yards, seven build large ships".
 */
export function countedOf(text: string, start: number, end: number): Counted | null {
  const own = countedNoun(text, end);
  if (own?.distance === 0) return own;
  const from = Math.max(0, start - 96);
  const whole = OF_WHICH.exec(text.slice(from, start))?.indices?.groups?.whole;
  return (whole && countedNoun(text, from + whole[0])) ?? own;
}

/**
 * The plural noun behind a number that it counts: "two new leading-edge logic fabs" gives "fab".
 * The first plural is taken, for English puts attributes in the singular.
 * @param end Where the number ends.
 * @returns null where no plural stands in reach.
 */
function countedNoun(text: string, end: number): Counted | null {
  const attribute = ATTRIBUTE.exec(text.slice(end - 1, end + 24))?.groups?.noun;
  if (attribute !== undefined) return { noun: singular(attribute), distance: 0 };
  ROUNDED.lastIndex = end;
  const from = ROUNDED.test(text) ? ROUNDED.lastIndex : end;
  OF_THEM.lastIndex = from;
  ASIDE.lastIndex = from;
  let at = OF_THEM.test(text) ? OF_THEM.lastIndex - 1 : ASIDE.test(text) ? ASIDE.lastIndex - 1 : from;
  for (let distance = 0; distance < REACH; distance++) {
    COMPOUND.lastIndex = at;
    if (COMPOUND.test(text)) {
      at = COMPOUND.lastIndex;
      continue;
    }
    WORD.lastIndex = at;
    const groups = WORD.exec(text)?.groups;
    const word = groups?.word ?? '';
    const lower = word.toLowerCase();
    // "12 academic, business and civil society leaders", "40 new construction and repair jobs"
    const isList = !groups || lower === 'and' || lower === 'or';
    if ((distance === 1 || distance === 2) && isList) return countedByKinds(text, from, at);
    if (!groups || (STOPS.has(lower) && word !== 'US')) return null;
    // "4 million one year earlier": the next number counts the rest.
    if (numberWord(lower)?.kind === 'unit' && text[WORD.lastIndex] === ' ') return null;
    // "Five police officers", "five data center sites": what the officers are of is not counted.
    const isOfNext = ATTRIBUTIVE.has(lower) && isPluralSoon(text, WORD.lastIndex);
    if (isOfNext) {
      at = WORD.lastIndex;
      continue;
    }
    // "three battery makers' plants": the makers are counted.
    if (isPlural(word, lower) && !isNameBefore(text, word, WORD.lastIndex)) return { noun: singular(lower), distance };
    if (groups.possessive) return null;
    at = WORD.lastIndex;
  }
  return null;
}

/** Endings and words of adjectives that tell kinds of what is counted. */
const KIND =
  /(?:al|ic|ive|ary|ory|ous|ian|ish|ese|[ai]ble|(?:uc|ta)tion|(?:er|ur)ing|ment)$|^(?:public|private|large|small|male|female|senior|junior|foreign|young|black|white|blue|skilled|unskilled|urban|civilian|primary)$/;
/** The other kinds, each of one or two words, up to the last. */
const OTHER_KINDS = /(?:, [a-z-]{3,20}(?: [a-z-]{3,20})?){0,4},? (?:and|or)(?= [a-z])/y;

/** The noun behind kinds of it that are listed, the first of which ends at `at`; null where they are none. */
function countedByKinds(text: string, from: number, at: number): Counted | null {
  const kind = text.slice(from, at).trim().split(' ').at(-1)!;
  if (!KIND.test(kind)) return null;
  OTHER_KINDS.lastIndex = at;
  if (!OTHER_KINDS.test(text)) return null;
  const counted = countedNoun(text, OTHER_KINDS.lastIndex);
  return counted && counted.distance > 0 && counted.distance < 3
    ? { ...counted, distance: counted.distance + 1 }
    : null;
}

/** Words between: "data *center* sites", "staff *training* days". */
const PARTS = /^(?:center|centre|station|training|protection|support|health)$/;

/** Whether a plural follows that the word is of. @param end Behind the word. */
function isPluralSoon(text: string, end: number): boolean {
  WORD.lastIndex = end;
  const words = [WORD.exec(text), WORD.exec(text)].map((found) => found?.groups?.word?.toLowerCase() ?? 'of');
  WORD.lastIndex = end;
  const [next, second] = words as [string, string];
  return (!STOPS.has(next) && isPlural(next, next)) || (PARTS.test(next) && isPlural(second, second));
}

/** "8 million Windows devices": a name in -s before the plural that is counted. */
function isNameBefore(text: string, word: string, end: number): boolean {
  if (!/^[A-Z]/.test(word)) return false;
  WORD.lastIndex = end;
  const next = WORD.exec(text)?.groups?.word ?? '';
  WORD.lastIndex = end;
  return /^[a-z]/.test(next) && isPlural(next, next) && !STOPS.has(next);
}

/** The singular of a noun in small letters. */
function singular(noun: string): string {
  return noun === 'means' ? noun : pluralize.singular(noun);
}

function isPlural(word: string, lower: string): boolean {
  if (PLURALS.has(lower)) return true;
  if (!lower.endsWith('s') || lower.length < 3 || SINGULARS_IN_S.has(lower)) return false;
  // "FTAs" is a plural, "US", "CHIPS" and "GPS" are names.
  if (/^[A-Z]+$/.test(word)) return false;
  return !NO_PLURAL.test(lower);
}

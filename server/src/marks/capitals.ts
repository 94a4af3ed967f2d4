import { CALENDAR_NAME } from './calendar.js';
import { gazetteer } from './gazetteer.js';
import { namesNumber } from './labels.js';
import { headType } from './nameHeads.js';
import { ABBREVIATIONS, isPartNumber } from './nameWords.js';
import { isFamilyName } from './people.js';

/** A capitalised word, or a number behind one. Offsets count into the flow. */
export interface Token {
  readonly start: number;
  /** Without a possessive's s. */
  readonly end: number;
  readonly text: string;
  readonly possessive: boolean;
  /** Whether a sentence starts with it, as far as the signs before it tell. */
  readonly opening: boolean;
  /**
   * What stands between this word and the next of its run: '' for a blank, '-' for a hyphen or dash, '&', ',',
   * or small words ("of the"); null for the last of a run.
   */
  readonly gap: string | null;
}

/** A token of a run that is being read. */
interface Word extends Token {
  gap: string | null;
}

/** Small words that names hold: "Bank *of* England", "Committee *on* Banking". */
const GAP =
  /^(?:[ \u00a0\u2009\u202f](?!Between )(?=\p{Lu}|\p{Ll}\p{Lu})|[-‐‑–](?=\p{Lu})| ?& ?(?=\p{Lu})|,? ((?:of|for|and|on|in|to|between|with|against|from|d[aeo]|del|du|de[rs]|d[ao]s|para|por|pour|für|la|und|et|[ye]|von der|van der|von|van|bin|al|under|Between)(?: the| las?| los| les?| el)?|for a) (?=\p{Lu}|\p{Ll}\p{Lu})|, (?=\p{Lu}))/u;

/** A number behind a capitalised word: "Section 232", "Made in China 2025", "Ferry Framework 2.0"; not the amount in "gave Kumamoto 40 billion yen". */
const NUMBER =
  /^[ \u00a0](?:\d{1,2}\.0|\d{1,5})(?![\p{L}\d%+]|[.,]\d|[–—-]\d|[ \u00a0-](?:%|percent|per cent|hundred|thousand|lakh|crore|[mbt]r?illion|[mbt]n|years?|months?|weeks?|days?|points?|pp|bps)(?![a-z]))/u;

const WORD =
  /(?:\p{Lu}|(?<![\p{L}\p{Nd}])\p{Ll}(?=\p{Lu}\p{Ll}))[\p{L}\p{Nd}\p{M}]*(?:[.&](?=\p{Lu})[\p{L}\p{Nd}]+|['’](?=\p{Lu}|(?:an|i)(?!\p{L}))[\p{L}\p{M}]+|\.(?:gov|com|org|net|io|ai|eu|edu)(?![\p{L}\p{Nd}./]))*/uy;

const ABBREVIATED =
  /^(?:Inc|Corp|Co|Ltd|Jr|Sr|Dr|Mr|Mrs|Ms|Gen|Sen|Rep|Gov|Prof|St|Wm|Lt|Col|Adm|Capt|Bros|Pub|Dept|Univ|Intl)$/;

/** Second halves of adjectives: "Seoul-based" is no name of its own. */
const SUFFIX =
  /^-(?:based|led|backed|made|born|style|sized|owned|wide|general|free|term|first|level|plus|to|in|and|by|controlled|dominated|funded|related|sponsored|listed|educated|friendly|produced|origin|centric|bound|era|type|like|neutral|driven|rich|only|specific|trained|focused|oriented|eligible|compliant|exempt|language|speaking|\p{Ll}*(?:ed|ing|wide|like))(?!\p{L})/u;

/** No name has so many words; each is looked at from all before it, so that a line of capitals would cost its square. */
const LONGEST_RUN = 40;

/** The runs of capitalised words of a text, with the small words between them. Linear. */
export function runsOf(text: string): readonly (readonly Token[])[] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  let next = 0;
  for (let start = capitalFrom(text, 0); start < text.length; start = capitalFrom(text, next)) {
    WORD.lastIndex = start;
    const found = WORD.exec(text);
    next = start + (found?.[0].length ?? 1);
    if (!found || isInsideWord(text, start)) continue;
    const word = completed(text, start, next);
    const end = word + groupsOwn(text, start, word);
    const possessive = isPossessive(text, end);
    next = end + (possessive ? 2 : 0);
    const number = possessive ? null : numberAt(text, next);
    let gap = number === null ? gapAt(text, next) : '';
    const token: Word = {
      start,
      end,
      text: text.slice(start, end),
      possessive,
      opening: opensSentence(text, start),
      gap,
    };
    run.push(token);
    if (number !== null) {
      const from = next + 1;
      next = from + number.length;
      gap = gapAt(text, next);
      run.push({ start: from, end: next, text: number, possessive, opening: false, gap });
    }
    // In titles the small word is a capital too: it is the gap, and no word of the run.
    if (gap?.startsWith('between') && text.startsWith(' Between', next)) next += ' Between'.length;
    if (gap !== null && run.length < LONGEST_RUN) continue;
    run.at(-1)!.gap = null;
    runs.push(run);
    run = [];
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/**
 * As `text.matchAll(pattern)`, for patterns that begin with a capital: much faster, since most letters are none.
 * @param pattern Sticky; never matches the empty string.
 */
export function* matchesAtCapitals(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let at = capitalFrom(text, 0); at < text.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) yield match;
    at = capitalFrom(text, at + (match?.[0].length ?? 1));
  }
}

/** Offset of the next letter that may start a word of a name: a capital, or one of lower case before a capital. */
function capitalFrom(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x41 && code <= 0x5a) return i;
    if (code > 0x7f) return i;
    if (isSmallLetter(code) && isCapitalOrForeign(text.charCodeAt(i + 1))) return i;
  }
  return text.length;
}

function isCapitalOrForeign(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code > 0x7f;
}

function isPossessive(text: string, end: number): boolean {
  const sign = text[end];
  return (sign === "'" || sign === '’') && text[end + 1] === 's' && !/[\p{L}\p{Nd}]/u.test(text[end + 2] ?? ' ');
}

/** Length of the possessive that a group has inside a name, "*People’s* Congress", "*Workers’* Party"; 0 without. */
function groupsOwn(text: string, start: number, end: number): number {
  const sign = text.charCodeAt(end);
  if ((sign !== 0x27 && sign !== 0x2019) || end - start > 12) return 0;
  const own = /^['’]s?(?= \p{Lu})/u.exec(text.slice(end, end + 4))?.[0];
  return own !== undefined && GROUP.test(text.slice(start, end) + own) ? own.length : 0;
}

const GROUP =
  /^(?:(?:Children|Men|People|Women)['’]s|(?:Consumers|Employers|Farmers|Finance|Girls|Investors|Leaders|Ministers|Peoples|Students|Teachers|Veterans|Workers)['’])$/;

/** The number behind a word that ends at `end`; null without one. */
function numberAt(text: string, end: number): string | null {
  const digit = text.charCodeAt(end + 1);
  if (!(digit >= 48 && digit <= 57)) return null;
  return NUMBER.exec(text.slice(end, end + 18))?.[0].slice(1) ?? null;
}

/** The gap behind a word that ends at `end`; null where its run ends there. */
function gapAt(text: string, end: number): string | null {
  if (!startsGap(text, end)) return null;
  const tail = text.slice(end, end + 24);
  const gap = GAP.exec(tail);
  if (!gap || SUFFIX.test(tail)) return null;
  if (gap[1] !== undefined) return gap[0].startsWith(',') ? `, ${gap[1]}` : gap[1].toLowerCase();
  const sign = gap[0].trim();
  return /[-‐‑–]/.test(sign) ? '-' : sign;
}

/** Whether a gap may start at `end`: most words have a point or a small word behind them that is none. Cheap. */
function startsGap(text: string, end: number): boolean {
  const sign = text.charCodeAt(end);
  if (sign === 0x20) {
    const letter = text.charCodeAt(end + 1);
    // Of lower-case ASCII letters, those that start a small word, or a name like "iFlytek".
    return !(letter >= 0x61 && letter <= 0x7a) || SMALL.test(text[end + 1]!) || isCapital(text, end + 2);
  }
  return sign === 0x2c || sign === 0x2d || sign === 0x26 || sign > 0x7f;
}

/** First letters of the small words of {@link GAP}. */
const SMALL = /[abdefilopt-wy]/;

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '');
}

/** The end of a word with the point of its abbreviation and the second half of a given name ("Suk-yeol"). */
function completed(text: string, start: number, end: number): number {
  const sign = text[end];
  if (sign === '.') return isAbbreviated(text.slice(start, end)) ? end + 1 : end;
  if (sign === '+') return /\d/.test(text[end + 1] ?? '') ? end : end + 1;
  if (sign !== '-') return end;
  const tail = text.slice(end, end + 16);
  const designation = end === start + 1 ? DESIGNATION.exec(tail) : null;
  if (designation) return end + designation[0].length;
  const running = /^\p{Lu}{2,5}$/u.test(text.slice(start, end)) ? (RUNNING.exec(tail) ?? VERSION.exec(tail)) : null;
  if (running) return end + running[0].length;
  const model = MODEL.exec(tail);
  if (model && isModel(text.slice(start, end), model[0])) return end + model[0].length;
  const half = HALF.exec(tail);
  if (!half || !/^\p{Lu}\p{Ll}*$/u.test(text.slice(start, end))) return end;
  return SUFFIX.test(tail) && !isGiven(text, start, end + half[0].length) ? end : end + half[0].length;
}

/** "Moon Jae-in": of the suffixes, "-in" closes given names too, beside a family name. */
function isGiven(text: string, start: number, end: number): boolean {
  if (!text.startsWith('-in', end - 3)) return false;
  const before = /(?<!\p{L})(\p{Lu}\p{Ll}{1,6}) $/u.exec(text.slice(Math.max(0, start - 9), start))?.[1];
  return before !== undefined && isFamilyName(before);
}

/** The number of a visa or machine behind its letter: "H-1B", "F-16s". */
const DESIGNATION = /^-\d{1,3}(?:\p{Lu}{1,2})?s?(?![\p{L}\p{N}-])/u;

/** As it, behind two letters or more, with the letter of a version: "KX-41B". */
const VERSION = /^-[1-9]\d{1,2}\p{Lu}{1,2}s?(?![\p{L}\p{N}-])/u;

/** The running number of a case or document behind its letters, whomever they stand for elsewhere: "AU-03". */
const RUNNING = /^-0\d{1,3}(?![\p{L}\p{N}-])/u;

/** The number of a version or model behind its word: "Orvo-3", "KX-21". */
const MODEL = /^-[1-9]\d?(?:\.\d)?(?![\p{L}\p{N}%-]|\.\d)/u;

/** Whether a number is part of a word: not that of a group, a part of a text, or a disease that all know by its letters ("EU-27", "Section-5"). */
function isModel(word: string, number: string): boolean {
  if (gazetteer.get(word + number)) return true;
  if (!/^(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}{2,})$/u.test(word) || gazetteer.get(word)) return false;
  return !(
    ABBREVIATIONS.has(word) ||
    CALENDAR_NAME.test(word) ||
    headType(word) ||
    isPartNumber(word, '1') ||
    namesNumber(word.toLowerCase()) ||
    NUMBERED.test(word)
  );
}

/** Further words that a hyphen and a number follow, and that are no names. */
const NUMBERED = /^(?:Top|Big|Under|Over|Goal|Module|Output|SDG|COP)$/;

/** The second half of a given name. */
const HALF = /^-\p{Ll}{2,10}(?![\p{L}-])/u;

function isAbbreviated(word: string): boolean {
  return ABBREVIATED.test(word) || /(?:^|\.)\p{Lu}$/u.test(word);
}

function isInsideWord(text: string, start: number): boolean {
  return start > 0 && text[start - 1] !== ' ' && /[\p{L}\p{Nd}_@]/u.test(text[start - 1]!);
}

/** Looks back over quotes, brackets and blanks to the sign that ended what came before. */
function opensSentence(text: string, start: number): boolean {
  let i = start - 1;
  // In the middle of a sentence a letter and a blank stand before.
  if (text[i] === ' ' && isSmallLetter(text.charCodeAt(i - 1))) return false;
  while (i >= 0 && start - i < 8 && /[\s“”"‘'([*_]/.test(text[i]!)) i--;
  if (i < 0) return true;
  if (!/[.!?:;=•—|▲△▶►■□◆◇●○▪◦※①-⑳]/.test(text[i]!)) return false;
  return (
    text[i] !== '.' ||
    !/(?:^|[\s.(])\p{Lu}$|\b(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Prof|vs|No)$/u.test(text.slice(Math.max(0, i - 5), i))
  );
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

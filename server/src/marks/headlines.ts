import type { Span } from '../text/document.js';
import { isLetter } from './letters.js';

/** Verbs of headlines: a name ends before them, though they are capitalised as it is. */
const VERBS: ReadonlySet<string> = new Set(
  `Accuses Adds Agree Agrees Aims Announce Announced Announces Applauds Approves Are Ask Asks Attend Awarded
  Backs Ban Bans Be Blocks Bolster Bolsters Boost Boosts Buy Buys Call Calls Can Clinches Commits Confirms Could
  Creates Cut Cuts Denies Doubles Establish Expand Expands Expected Expects Extends Eyes Faces Falls Gets Give
  Gives Grows Hails Halts Has Have Help Helps Hit Hits Imposes Inks Invest Invests Is Join Joins Launch Launches
  Leads Looks Loses Maintains Make Makes Meet Meets Must Nears Need Needs Opens Overtakes Pass Passes Plans
  Pledges Plunges Praises Prepare Prepares Propose Proposes Push Pushes Raise Raises Reaches Receives Rejects
  Releases Resumes Reveals Revives Rises Rushes Said Say Says Secures Seek Seeks Set Sets Should Sign Signs
  Slams Slashes Starts Strengthens Struggle Struggles Surges Suspends Take Takes Target Targets Tells Threatens
  Tightens Triples Tumbles Unveils Urge Urges Vow Vows Want Wants Warns Was Welcomes Were Widens Will Win Wins
  Would`.split(/\s+/),
);

/** Nouns too, and small words: a name ends before them in titles only. Elsewhere "Duty To Care Act" is one. */
const IN_TITLES: ReadonlySet<string> = new Set(
  `Amid Award Awards Build Builds Create Drives Drop Drops Form Forms From Her His Into Its Lands Lifts Our Over
  Posted Receive Secure Slip Slips Snags Their To Tops Views`.split(/\s+/),
);

export function isHeadlineVerb(word: string): boolean {
  return VERBS.has(word);
}

/** Whether a word of a title is part of no name. */
export function isTitleWord(word: string): boolean {
  return VERBS.has(word) || IN_TITLES.has(word);
}

/** Whether the words of a text are capitalised as in a title, so that capitals tell nothing. */
export function isTitleCase(text: string): boolean {
  let words = 0;
  let capitals = 0;
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start);
    if (end - start < LONG) {
      start = Math.max(end, start + 1);
      continue;
    }
    words++;
    if (isCapital(text, start)) capitals++;
    // Each word takes five characters at least: prose is known long before its end.
    const most = words + (text.length - start) / (LONG + 1);
    if (words - capitals > 0.3 * most + 1) return false;
    start = end;
  }
  return words > 0 && capitals >= 0.7 * words;
}

/** Characters of a word that counts: small words are small in titles too. */
const LONG = 4;

/** Offset behind the word that starts with the letter at `start`; `start` where no letter stands there. */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || (code > LAST_LATIN && /[\p{L}\p{Cs}]/u.test(text[end]!))) continue;
    const isInside = end > start && (code === 0x27 || code === 0x2d || code === 0x2019);
    if (!isInside) break;
  }
  return end;
}

/** Letters up to here are told without a regular expression. */
const LAST_LATIN = 591;

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code <= 0x5a : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Titles in quotes: four words or more, most of them capitalised. In order; a quote is closed within 300 characters. */
export function quotedTitles(text: string): readonly Span[] {
  const titles: Span[] = [];
  let from = 0;
  while (from < text.length) {
    const open = indexOfQuote(text, from);
    if (open < 0) break;
    const close = text.slice(open + 1, open + 300).search(text[open] === '“' ? /”/ : /"/);
    if (close < 0) {
      from = open + 1;
      continue;
    }
    const end = open + 1 + close;
    const words = text.slice(open + 1, end).split(' ');
    if (words.length > 3 && isTitleCase(text.slice(open + 1, end))) titles.push({ start: open, end });
    from = end + 1;
  }
  return titles;
}

/**
 * The words before a colon that say what a paragraph is about: "Clean Energy: The two banks …", "AGENCY: Ports Board."
 * They are capitalised as a title is. @returns Their end; 0 where the text opens with none.
 */
export function labelEnd(text: string): number {
  const label = LABEL.exec(text)?.[1];
  if (label === undefined) return /^[QA]\d{0,2}(?=: )/.exec(text)?.[0].length ?? 0;
  const isLabel = label.includes(' ')
    ? isTitleCase(label)
    : /^(?:ACTION|ACTIONS|AGENCY|DATES|ADDRESSES|SUMMARY)$/.test(label);
  return isLabel ? label.length : 0;
}

const LABEL = /^(\p{Lu}(?:[\p{L}\d ,&’'()-]|(?<=\p{Lu})\.(?=[\p{Lu} -])){2,100}):(?= )/u;

/** The text with spans and web addresses blanked, so that no name is read across or from them. Offsets stay. */
export function blanked(text: string, spans: readonly Span[]): string {
  const addresses = !/https?:|www\./.test(text)
    ? []
    : [...text.matchAll(/(?:https?:\/\/|\bwww\.)\S*[^\s;,]/g)].map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
      }));
  const all = [...spans, ...addresses].sort((a, b) => a.start - b.start);
  if (all.length === 0) return text;
  let out = '';
  let from = 0;
  for (const { start, end } of all) {
    if (end <= from) continue;
    out += text.slice(from, Math.max(from, start)) + ' '.repeat(end - Math.max(from, start));
    from = end;
  }
  return out + text.slice(from);
}

function indexOfQuote(text: string, from: number): number {
  // Both at once: a search for the one that is not there goes to the end, at every quote.
  const quote = /[“"]/g;
  quote.lastIndex = from;
  return quote.exec(text)?.index ?? -1;
}

import type { Span } from '../text/document.js';

/** Verbs of headlines: a name ends before them, though they are capitalised as it is. */
const VERBS: ReadonlySet<string> = new Set(
  `Accuses Adds Agree Agrees Aims Announce Announced Announces Approves Are Ask Asks Attend Backs Ban Bans Be Blocks Boost
  Boosts Buy Buys Call Calls Can Could Cut Cuts Denies Establish Expand Expands Expects Eyes Faces Falls Gets Give Gives Grows
  Has Have Help Helps Hit Hits Is Join Joins Launch Launches Leads Looks Make Makes Meet Meets Must Need Needs Opens Pass
  Passes Plans Pledges Praises Prepare Prepares Push Pushes Raise Raises Reaches Rejects Releases Rises Said Say Says Seek
  Seeks Set Sets Should Sign Signs Slams Starts Struggle Struggles Take Takes Target Targets Tells Threatens Unveils Urge Urges
  Vow Vows Want Wants Warns Was Were Will Win Wins Would`.split(/\s+/),
);

export function isHeadlineVerb(word: string): boolean {
  return VERBS.has(word);
}

/** Whether the words of a text are capitalised as in a title, so that capitals tell nothing. */
export function isTitleCase(text: string): boolean {
  let words = 0;
  let capitals = 0;
  LONG_WORD.lastIndex = 0;
  for (let match = LONG_WORD.exec(text); match; match = LONG_WORD.exec(text)) {
    words++;
    if (isCapital(match[0])) capitals++;
    // Each word takes five characters at least: prose is known long before its end.
    const most = words + (text.length - match.index) / 5;
    if (words - capitals > 0.3 * most + 1) return false;
  }
  return words > 0 && capitals >= 0.7 * words;
}

const LONG_WORD = /\p{L}[\p{L}’'-]{3,}/gu;

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code <= 0x5a;
  return /^\p{Lu}/u.test(word);
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

/** The text with spans and web addresses blanked, so that no name is read across or from them. Offsets stay. */
export function blanked(text: string, spans: readonly Span[]): string {
  const addresses = !/https?:|www\./.test(text)
    ? []
    : [...text.matchAll(/https?:\/\/\S+|\bwww\.\S+/g)].map((m) => ({
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
  const curly = text.indexOf('“', from);
  const straight = text.indexOf('"', from);
  if (curly < 0 || straight < 0) return Math.max(curly, straight);
  return Math.min(curly, straight);
}

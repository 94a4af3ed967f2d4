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

/** Small words that names hold: "Bank *of* England", "Committee *on* Banking". */
const GAP =
  /^(?:[ \u00a0\u2009\u202f](?!Between )(?=\p{Lu}|\p{Ll}\p{Lu})|[-‐‑–](?=\p{Lu})| ?& ?(?=\p{Lu})|,? ((?:of|for|and|on|in|to|between|with|against|from|de|del|du|des|da|do|la|von der|van der|von|van|bin|al|under|Between)(?: the| la)?) (?=\p{Lu}|\p{Ll}\p{Lu})|, (?=\p{Lu}))/u;

/** A number behind a capitalised word: "Section 232", "Made in China 2025". */
const NUMBER = /^[ \u00a0]\d{1,5}(?![\p{L}\d%+]|[.,]\d)/u;

const WORD =
  /(?:\p{Lu}|(?<![\p{L}\p{Nd}])\p{Ll}(?=\p{Lu}\p{Ll}))[\p{L}\p{Nd}\p{M}]*(?:[.&](?=\p{Lu})[\p{L}\p{Nd}]+|['’](?=\p{Lu})[\p{L}\p{M}]+)*/gu;

const ABBREVIATED =
  /^(?:Inc|Corp|Co|Ltd|Jr|Sr|Dr|Mr|Mrs|Ms|Gen|Sen|Rep|Gov|Prof|St|Wm|Lt|Col|Adm|Capt|Bros|Pub|Dept|Univ|Intl)$/;

/** Second halves of adjectives: "Seoul-based" is no name of its own. */
const SUFFIX =
  /^-(?:based|led|backed|made|born|style|sized|owned|wide|general|free|term|first|level|plus|to|in|and|by|controlled|dominated|funded|related|sponsored|listed|educated|friendly|produced|origin|centric|bound|era|type|like|neutral|driven|rich|only|specific|trained|focused|oriented|\p{Ll}*(?:ed|ing|wide|like))(?!\p{L})/u;

/** No name has so many words; each is looked at from all before it, so that a line of capitals would cost its square. */
const LONGEST_RUN = 40;

/** The runs of capitalised words of a text, with the small words between them. Linear. */
export function runsOf(text: string): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let next = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (start < next || isInsideWord(text, start)) continue;
    const end = completed(text, start, start + match[0].length);
    const possessive = /^['’]s(?![\p{L}\p{Nd}])/u.test(text.slice(end, end + 3));
    next = end + (possessive ? 2 : 0);
    const number = possessive ? null : NUMBER.exec(text.slice(next, next + 12));
    const word = { start, end, text: text.slice(start, end), possessive, opening: opensSentence(text, start) };
    if (number) {
      const from = next + 1;
      next += number[0].length;
      run.push({ ...word, gap: '' });
      run.push({
        start: from,
        end: next,
        text: number[0].slice(1),
        possessive,
        opening: false,
        gap: gapAt(text, next),
      });
    } else run.push({ ...word, gap: gapAt(text, next) });
    // In titles the small word is a capital too: it is the gap, and no word of the run.
    if (run.at(-1)!.gap?.startsWith('between') && text.startsWith(' Between', next)) next += ' Between'.length;
    if (run.at(-1)!.gap !== null && run.length < LONGEST_RUN) continue;
    run[run.length - 1] = { ...run.at(-1)!, gap: null };
    runs.push(run);
    run = [];
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** The gap behind a word that ends at `end`; null where its run ends there. */
function gapAt(text: string, end: number): string | null {
  const tail = text.slice(end, end + 24);
  const gap = GAP.exec(tail);
  if (!gap || SUFFIX.test(tail)) return null;
  if (gap[1] !== undefined) return gap[0].startsWith(',') ? `, ${gap[1]}` : gap[1].toLowerCase();
  const sign = gap[0].trim();
  return /[-‐‑–]/.test(sign) ? '-' : sign;
}

/** The end of a word with the point of its abbreviation and the second half of a given name ("Suk-yeol"). */
function completed(text: string, start: number, end: number): number {
  const word = text.slice(start, end);
  const tail = text.slice(end, end + 16);
  if (tail[0] === '.' && (/^\p{Lu}$/u.test(word) || /\.\p{Lu}$/u.test(word) || ABBREVIATED.test(word))) return end + 1;
  if (tail[0] === '+' && !/^\+\d/.test(tail)) return end + 1;
  const half = /^-\p{Ll}{2,10}(?![\p{L}-])/u.exec(tail);
  return half && /^\p{Lu}\p{Ll}*$/u.test(word) && !SUFFIX.test(tail) ? end + half[0].length : end;
}

function isInsideWord(text: string, start: number): boolean {
  return start > 0 && /[\p{L}\p{Nd}_@]/u.test(text[start - 1]!);
}

/** Looks back over quotes, brackets and blanks to the sign that ended what came before. */
function opensSentence(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && start - i < 8 && /[\s“”"‘'([*_]/.test(text[i]!)) i--;
  if (i < 0) return true;
  if (!/[.!?:;•—|]/.test(text[i]!)) return false;
  return (
    text[i] !== '.' ||
    !/(?:^|[\s.(])\p{Lu}$|\b(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Prof|vs|No)$/u.test(text.slice(Math.max(0, i - 5), i))
  );
}

/** Small words that an acronym passes over: "Department *of* Energy". */
const SMALL_WORDS = new Set(
  'a an and as at by da das de del der des die do dos du e el et for from fur in into la las le les los of on or over para per por pour the to under upon via von with within y zum zur'.split(
    ' ',
  ),
);

/** What it costs an alignment to read a letter from inside a word, or to leave a word without a letter. */
const COST = {
  /** A letter right behind the one before it: the "h" of "Ph". */
  next: 0.3,
  /** A letter further inside a word that has given one: the "C" of "telecommunication". */
  inside: 0.6,
  /** A word whose first letter is passed over, though a later one is taken. */
  headless: 1.2,
  smallWord: 0.05,
  /** A part behind a hyphen: the "Term" of "Long-Term". */
  part: 0.4,
  word: 1,
  /** The last word: an expansion ends where its acronym does. */
  lastWord: 1.6,
} as const;

/** A word, or a part of a hyphenated word, of an expansion. Offsets count into the text it was split from. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** Letters and digits, lower case, without diacritics. */
  readonly letters: string;
  /** Whether it stands behind a hyphen or slash, not a blank. */
  readonly joined: boolean;
}

/** Splits running text into words and the parts of hyphenated words. Linear. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (const match of text.matchAll(/&|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.]*/gu)) {
    const start = match.index;
    const letters = match[0] === '&' ? 'and' : fold(match[0]);
    if (letters === '') continue;
    parts.push({ start, end: start + match[0].length, letters, joined: /[-‐‑–/]/.test(text[start - 1] ?? ' ') });
  }
  return parts;
}

/**
 * How well an acronym abbreviates a run of words: 0 where each word gives its first letter, more for every letter read
 * from inside a word and for every word passed over; Infinity where the letters do not occur in order, or the first is
 * not the first of the run. After Schwartz and Hearst (2003), who take any letters in order, with Ab3P's (Sohn et al.,
 * 2008) preference for first letters.
 * @param letters As {@link acronymLetters} gives them.
 */
export function alignmentCost(letters: string, parts: readonly Part[]): number {
  if (parts.length === 0 || parts[0]!.letters[0] !== letters[0]) return Number.POSITIVE_INFINITY;
  // best[i]: the least cost at which the parts so far have given the first i letters.
  let best: number[] = [0];
  for (const [index, part] of parts.entries()) {
    const next: number[] = [];
    const skip = index === 0 ? Number.POSITIVE_INFINITY : skipCost(part, index === parts.length - 1);
    for (let from = 0; from <= letters.length; from++) {
      const cost = best[from];
      if (cost === undefined) continue;
      lower(next, from, cost + skip);
      let at = -1;
      let taken = cost;
      for (let to = from; to < letters.length; to++) {
        const found = part.letters.indexOf(letters[to]!, at + 1);
        if (found < 0 || (index === 0 && to === 0 && found > 0)) break;
        if (at < 0) taken += found === 0 ? 0 : COST.headless;
        else taken += found === at + 1 ? COST.next : COST.inside;
        at = found;
        lower(next, to + 1, taken);
      }
    }
    best = next;
  }
  return best[letters.length] ?? Number.POSITIVE_INFINITY;
}

/**
 * The letters of an acronym that its expansion must give, lower case: "FTAs" gives "fta", "S&T" gives "sandt" no
 * more than "st". Words of lower case in it ("MLP S&T Plan") are left out where `expansion` has them in full.
 */
export function acronymLetters(acronym: string, expansion: readonly Part[]): string {
  const words = acronym.split(/[\s-]+/).filter((word) => word !== '');
  const kept = words.filter((word, i) => {
    const spelled = i > 0 && /^\p{Lu}?\p{Ll}{2,}$/u.test(word);
    return !(spelled && expansion.some((part) => part.letters === fold(word)));
  });
  const letters = kept.map((word) => fold(withoutPlural(word).replace(/&/g, ''))).join('');
  return expansion.some((part) => /\d/.test(part.letters))
    ? letters
    : letters.replace(/(\p{Ll})([2-4])(?!\d)/gu, repeated);
}

/** "C2" for "Command and Control": a number counts the words that begin with the letter before it. */
function repeated(_: string, letter: string, times: string): string {
  return letter.repeat(Number(times));
}

/** "FTAs" without its plural's s: only behind a capital. */
function withoutPlural(acronym: string): string {
  return /[\p{Lu}\p{N}]['’]?s$/u.test(acronym) ? acronym.replace(/['’]?s$/, '') : acronym;
}

/** Whether an abbreviation may leave a word out: "of", "the". */
export function isSmallWord(part: Part): boolean {
  return SMALL_WORDS.has(part.letters);
}

function skipCost(part: Part, isLast: boolean): number {
  if (isSmallWord(part)) return COST.smallWord;
  if (isLast) return COST.lastWord;
  return part.joined ? COST.part : COST.word;
}

function lower(costs: number[], index: number, cost: number): void {
  if (cost < (costs[index] ?? Number.POSITIVE_INFINITY)) costs[index] = cost;
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

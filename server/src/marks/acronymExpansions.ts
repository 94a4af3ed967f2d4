import type { Span } from '../text/document.js';
import { acronymLetters, alignmentCost, isSmallWord, type Part, partsOf } from './abbreviation.js';
import type { Mark } from './mark.js';
import { headType, opensName, typeOfName } from './nameHeads.js';

// Which words of a text an acronym is short for.

/** An expansion is looked for in so many characters before its acronym, and so many behind it. */
export const REACH = 220;

/** The dearest alignment that is still a definition, for each letter of the acronym. */
const COST_PER_LETTER = 0.6;
/** What it costs to begin with a small word. */
const SMALL_OPENING = 0.1;

/** Where the expansion of `acronym` stands that ends right before `end`; null where none does. */
export function expansionBefore(text: string, end: number, acronym: string, earlier: readonly Mark[]): Span | null {
  let last = end;
  while (last > 0 && /[\s"”’'*_]/.test(text[last - 1]!)) last--;
  const marker = earlier.find((mark) => mark.type === 'marker' && mark.span.end === last);
  if (marker) last = marker.span.start;
  while (last > 0 && /[\s"”’'¹²³⁰-⁹*_]/.test(text[last - 1]!)) last--;
  if (/['’]s$/.test(text.slice(Math.max(0, last - 2), last))) last -= 2;
  const from = Math.max(0, last - REACH);
  const year = /\d/.test(acronym) ? null : LAW_YEAR.exec(text.slice(Math.max(0, last - 24), last));
  if (year) last -= year[1]!.length;
  const offset = from + clauseStart(text.slice(from, last));
  const parts = partsOf(text.slice(offset, last));
  // "Ports at War* (PAW 2020)": the edition.
  const letters = acronym.replace(/(?<=^\p{Lu}{2,8}) (?:19|20)\d\d$/u, '');
  const best = bestStart(acronym, parts) ?? (letters === acronym ? null : bestStart(letters, parts));
  if (best === null) return null;
  const start = headStart(letters, text.slice(offset, last), best);
  const rank = NAME_RANK.exec(text.slice(offset, offset + start))?.[0] ?? '';
  const isNamed = rank !== '' && typeOfName(text.slice(offset + start, last)) !== null;
  return { start: offset + start - (isNamed ? rank.length : 0), end: last };
}

/** "*Convention on* Certain Conventional Vessels (CCV)": where the head has the first letter, it is one of two that do. */
function headStart(acronym: string, before: string, start: number): number {
  const head = HEAD.exec(before.slice(Math.max(0, start - 24), start));
  if (!head || !opensName(head[1]!) || head[1]![0] !== acronym[0]) return start;
  const from = start - head[0].length;
  return abbreviates(acronym, before.slice(from)) ? from : start;
}

const HEAD = /(?<![\p{L}-])(\p{Lu}\p{Ll}+) (?:on|of|for)(?: the)? $/u;

/** The year of a British law, which no alias abbreviates: "Ports Act 2021 (the “PO Act”)". */
const LAW_YEAR = /(?:Act|Law|Code|Order|Regulations|Bill)( (?:1[89]|20)\d\d)$/;
/** Words that open a body's name, though its letters may leave them out: "*U.S. International* Development Finance Corporation (DFC)". */
const NAME_RANK =
  /(?<![\p{L}.])(?:(?:U\.S\.|US|UK|U\.K\.|EU) )?(?:International|National|Federal|Royal|Joint|Global|Central) $/u;

/** Offset in `before` behind the last end of a clause; a point behind an initial or "U.S." ends none. */
function clauseStart(before: string): number {
  let start = 0;
  for (const match of before.matchAll(/[;:()[\]]|[.?!]["”’']?\s/g)) {
    if (match[0][0] === '.' && /(?:^|[\s.(])\p{L}{1,2}$/u.test(before.slice(Math.max(0, match.index - 3), match.index)))
      continue;
    start = match.index + match[0].length;
  }
  return start;
}

/** The start of the cheapest expansion among those that end with the last part; the shorter of equals. */
function bestStart(acronym: string, parts: readonly Part[]): number | null {
  const reach = Math.min(parts.length, 2 * acronym.length + 5);
  // "Ports and Yards Act (PY Act)": the last word gives no letter, as it is there in full.
  const isSpelled = / \p{Lu}?\p{Ll}{2,}$/u.test(acronym) && acronym.toLowerCase().endsWith(` ${parts.at(-1)?.letters}`);
  let best: { readonly cost: number; readonly start: number } | null = null;
  for (let i = parts.length - 1; i >= parts.length - reach; i--) {
    const run = parts.slice(i);
    const letters = acronymLetters(acronym, run);
    // "Office *of* …": a small word opens an expansion only where no other word does.
    const opening = isSmallWord(parts[i]!) ? SMALL_OPENING : 0;
    const cost =
      alignmentCost(letters, isSpelled && run.length > 1 ? run.slice(0, -1) : run) / letters.length + opening;
    if (cost <= COST_PER_LETTER && cost < (best?.cost ?? Number.POSITIVE_INFINITY))
      best = { cost, start: parts[i]!.start };
  }
  return best?.start ?? null;
}

/** Whether the letters of an acronym are those of all of an expansion. */
export function abbreviates(acronym: string, expansion: string): boolean {
  const parts = partsOf(expansion);
  const letters = acronymLetters(acronym, parts);
  return parts.length > 1 && alignmentCost(letters, parts) <= COST_PER_LETTER * letters.length;
}

/** The words at the start of `text` that `acronym` abbreviates best; null where none do. */
export function longestMatch(acronym: string, text: string): string | null {
  const parts = partsOf(text);
  let best: { readonly cost: number; readonly end: number } | null = null;
  for (let n = 2; n <= Math.min(parts.length, 2 * acronym.length + 5); n++) {
    const run = parts.slice(0, n);
    const letters = acronymLetters(acronym, run);
    const cost = alignmentCost(letters, run) / letters.length;
    if (cost <= COST_PER_LETTER && cost < (best?.cost ?? Number.POSITIVE_INFINITY))
      best = { cost, end: run.at(-1)!.end };
  }
  return best && text.slice(0, best.end);
}

/** "Quadrilateral Forum, or Quad": a name of several capitals, cut to the start of its first word. */
export function clippedName(text: string, end: number, short: string): Span | null {
  const run = capitalsBefore(text, end);
  if (!run) return null;
  const at = ` ${text.slice(run.start, end)}`.lastIndexOf(` ${short}`);
  const start = run.start + at;
  return at >= 0 && text.slice(start, end).includes(' ') ? { start, end } : null;
}

/** "Coordinating Committee for Export Controls, or CoCom": made of the beginnings of the first words. */
export function compoundName(text: string, end: number, short: string): Span | null {
  const halves = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u.exec(short);
  const run = halves && capitalsBefore(text, end);
  if (!run) return null;
  const [first, second] = text.slice(run.start, end).split(' ');
  return first!.startsWith(halves![1]!) && second!.startsWith(halves![2]!) ? run : null;
}

/** The run of at least two capitalised words that ends at `end`; small words stand between, never first. */
export function capitalsBefore(text: string, end: number): Span | null {
  const from = Math.max(0, end - REACH);
  const run =
    /(?:^|[\s("“])(\p{Lu}[\p{L}\p{N}'’&-]*(?: (?:\p{Lu}[\p{L}\p{N}'’&-]*|of|and|for|on|the|in|to))* \p{Lu}[\p{L}\p{N}'’&-]*)$/u.exec(
      text.slice(from, end),
    );
  if (!run) return null;
  const start = end - run[1]!.length + (run[1]!.startsWith('The ') ? 4 : 0);
  return { start, end };
}

/**
 * "EU Agency for Cybersecurity (ENISA)": a body whose letters are those of an older or foreign name. What stands in
 * brackets may also be a part of the body or what it publishes: so the initials of half of its words must occur in
 * order, those of the first and of its head among them.
 */
export function translatedName(text: string, open: number, acronym: string): Span | null {
  const run = /^\p{Lu}{4,8}$/u.test(acronym) ? capitalsBefore(text, open - 1) : null;
  if (!run || / the /.test(text.slice(run.start, run.end))) return null;
  const words = text
    .slice(run.start, run.end)
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word));
  const head = words.findIndex((word, i) => i > 0 && headType(word) === 'organization');
  const given: string[] = [];
  let at = 0;
  for (const word of words) {
    const found = acronym.indexOf(word[0]!, at);
    if (found < 0) continue;
    given.push(word);
    at = found + 1;
  }
  const isHeaded = acronym[0] === words[0]![0] && head > 0 && given.includes(words[head]!);
  return isHeaded && given.length * 2 >= words.length ? run : null;
}

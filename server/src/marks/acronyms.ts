import type { Span } from '../text/document.js';
import { acronymLetters, alignmentCost, isSmallWord, type Part, partsOf } from './abbreviation.js';
import type { AcronymDefinition, Mark } from './mark.js';
import { headType, typeOfName } from './nameHeads.js';
import { defineRecogniser } from './recogniser.js';

/** An expansion is looked for in so many characters before its acronym, and so many behind it. */
const REACH = 220;

/** The dearest alignment that is still a definition, for each letter of the acronym. */
const COST_PER_LETTER = 0.6;
/** What it costs to begin with a small word. */
const SMALL_OPENING = 0.1;

export const acronyms = defineRecogniser<AcronymDefinition>({
  id: 'acronym',
  docs: `An abbreviation with what it stands for: behind it in brackets ("World Trade Organization (WTO)"), before it
("WTO (World Trade Organization)"), with "or", "=", a dash or "known as". The letters must occur in order, most of
them at the starts of words; a bracket whose letters do not is no definition, but for a body with the letters of its
foreign name ("EU Agency for Cybersecurity (ENISA)").`,
  examples: [
    { text: 'The [|Farm Credit Board (FCB)|] lends.', marks: ['FCB = Farm Credit Board'] },
    { text: 'The [|FCB (Farm Credit Board)|] lends.', marks: ['FCB = Farm Credit Board'] },
    { text: 'The [|Harbor Safety Act (“HSA”)|] passed.', marks: ['HSA = Harbor Safety Act'] },
    { text: 'The [|Harbor Safety Act (the “HSA”)|] passed.', marks: ['HSA = Harbor Safety Act'] },
    {
      text: 'The [|Ports and Yards Act 2021 (“the PY Act”)|] passed.',
      marks: ['PY Act = Ports and Yards Act'],
    },
    {
      text: 'The [|U.S. International Ferry Finance Corporation (FFC)|] and the Riba [|Ferry Board (FB)|] lend.',
      marks: ['FFC = U.S. International Ferry Finance Corporation', 'FB = Ferry Board'],
    },
    {
      text: 'The [|Ferry Aid Agency (in this Act referred to as the “FAA”)|] pays.',
      marks: ['FAA = Ferry Aid Agency'],
    },
    {
      text: 'the [|Bundesministerium für Häfen und Klimaschutz (BMHK)|]',
      marks: ['BMHK = Bundesministerium für Häfen und Klimaschutz'],
    },
    { text: 'They signed [|free trade agreements (FTAs)|].', marks: ['FTAs = free trade agreements'] },
    {
      text: 'The [|Making Airports Safer (MAS)|] and Cleaner Act failed.',
      marks: ['MAS = Making Airports Safer'],
    },
    {
      text: 'the [|Baltic Fish Accord (BFA|]; now called the [|Nordic-Baltic Fish Accord [NBFA]|])',
      marks: ['BFA = Baltic Fish Accord', 'NBFA = Nordic-Baltic Fish Accord'],
    },
    { text: 'for [|research and development (R&D)|] alone', marks: ['R&D = research and development'] },
    {
      text: 'the [|Peru-Chile Free Trade Agreement (PECHI FTA)|]',
      marks: ['PECHI FTA = Peru-Chile Free Trade Agreement'],
    },
    { text: 'spent on [|artificial intelligence, or AI|], last year', marks: ['AI = artificial intelligence'] },
    { text: 'the [|People’s Republic of Niue (PRN|] or Niue)', marks: ['PRN = People’s Republic of Niue'] },
    {
      text: 'the [|Coordinating Committee for Port Controls, or CoCom|], ended',
      marks: ['CoCom = Coordinating Committee for Port Controls'],
    },
    { text: 'Note: [|BFA = Baltic Fish Accord|].', marks: ['BFA = Baltic Fish Accord'] },
    {
      text: 'the [|River Basin Union, better known as Riba|], met',
      marks: ['Riba = River Basin Union'],
    },
    { text: 'a line of 5 [|nanometers (nm)|]', marks: ['nm = nanometers'] },
    {
      text: 'The [|Office of Port Statistics (OPS)|] and Chile’s [|Board of Mines (BOM)|] agree.',
      marks: ['OPS = Office of Port Statistics', 'BOM = Board of Mines'],
    },
    { text: 'The [|Republic of Niue’s (RON’s)|] yards.', marks: ['RON = Republic of Niue'] },
    { text: 'The [|EU Agency for Ferries (ESCAL)|] pays.', marks: ['ESCAL = EU Agency for Ferries'] },
    {
      text: 'The Board of Mines (BERGA) met, and the EU Agency for Ferries (OSHA) too.',
      marks: [],
    },
    { text: 'The ministry (MOTIE) and its partner (Japan) agreed (in 2021).', marks: [] },
    { text: 'The price rose (see Annex A), said the board (by phone).', marks: [] },
  ],
  recognise({ text }, _context, earlier) {
    const found: AcronymDefinition[] = [];
    const add = (definition: AcronymDefinition | null): void => {
      if (definition && definition.span.start >= (found.at(-1)?.span.end ?? 0)) found.push(definition);
    };
    for (const match of text.matchAll(/[([]|, or |,? = | [-–—] |\bknown (?=as|by)|\babbreviated (?=as|to)/g)) {
      const at = match.index;
      if (match[0] === '(' || match[0] === '[') add(bracketed(text, at, earlier));
      else if (match[0].includes('=') || /^ [-–—] $/.test(match[0])) add(equated(text, at, at + match[0].length));
      else if (match[0] === ', or ') add(alternative(text, at, earlier));
      else add(called(text, at));
    }
    return found;
  },
});

/** "Long Form (LF…" or "LF (Long Form)"; `open` is the bracket's offset. */
function bracketed(text: string, open: number, earlier: readonly Mark[]): AcronymDefinition | null {
  const inside = text.slice(open + 1, open + 1 + REACH);
  const head =
    /^(?:the |or |in this \p{L}+ referred to as |referred to as |hereafter |hereinafter |henceforth |in short |short )?(?:the )?["“‘']?(?:the )?["“‘']?/u.exec(
      inside,
    )!;
  const short = /^[^\s()[\],;:"“”]+(?: [^\s()[\],;:"“”]+){0,2}(?=["”’']?\s?[)\],;:]|["”’'] or )/
    .exec(inside.slice(head[0].length))?.[0]
    .replace(OR_ELSE, '');
  if (short !== undefined && isAcronym(short)) {
    const acronym = short.replace(/(?<!["“”‘’'])["“”‘’']+$|['’]s$/, '');
    const start = open + 1 + head[0].length;
    const expansion = expansionBefore(text, open, acronym, earlier) ?? translatedName(text, open, acronym);
    if (expansion) {
      const tail = /^(?:['’]s)?["”’']{0,2}\s?[)\]]/.exec(
        text.slice(start + acronym.length, start + acronym.length + 6),
      );
      const end = start + acronym.length + (tail?.[0].length ?? 0);
      return define(text, { start: expansion.start, end }, acronym, expansion, earlier);
    }
  }
  return reversed(text, open, inside);
}

/** "(PRN or Niue)" */
const OR_ELSE = / or \p{Lu}\p{Ll}+$/u;

/** "LF (Long Form)": the acronym is the word, or the two words, before the bracket. */
function reversed(text: string, open: number, inside: string): AcronymDefinition | null {
  const long = /^["“‘']?([^()[\];"“”]{5,})["”’']?[)\];]/.exec(inside);
  if (!long) return null;
  const before = text.slice(Math.max(0, open - 40), open);
  const word = /(?:^|[\s“"(])((?:[^\s“"”()]+ )?[^\s“"”()]+)["”]? ?$/.exec(before)?.[1];
  if (word === undefined) return null;
  const expansion = long[1]!;
  const from = open + 1 + long[0].indexOf(expansion);
  for (const acronym of new Set([word, word.slice(word.lastIndexOf(' ') + 1)])) {
    if (!isAcronym(acronym) || (acronym.includes(' ') && !/\p{Lu}{2}/u.test(acronym.split(' ')[0]!))) continue;
    if (!abbreviates(acronym, expansion)) continue;
    const start = open - before.length + before.lastIndexOf(acronym);
    const close = /^["”’']?[)\]]/.exec(text.slice(from + expansion.length, from + expansion.length + 2));
    const end = from + expansion.length + (close?.[0].length ?? 0);
    return {
      type: 'acronym',
      span: { start, end },
      acronym,
      expansion,
      acronymSpan: { start, end: start + acronym.length },
      expansionSpan: { start: from, end: from + expansion.length },
    };
  }
  return null;
}

/** "LF = Long Form", "LF – Long Form" where it opens the text, a sentence or a list. */
function equated(text: string, at: number, from: number): AcronymDefinition | null {
  const word = /(?:^|[\s;:,])([^\s;:,]{2,12})$/.exec(text.slice(Math.max(0, at - 16), at))?.[1];
  if (word === undefined || !isAcronym(word)) return null;
  const start = at - word.length;
  if (!text.slice(at, from).includes('=') && start > 0 && !/[.;:\n]\s?$/.test(text.slice(start - 2, start)))
    return null;
  const rest = /^[^.;:,()[\]=]+/.exec(text.slice(from, from + REACH))?.[0].trimEnd() ?? '';
  const expansion = longestMatch(word, rest);
  if (expansion === null) return null;
  return {
    type: 'acronym',
    span: { start, end: from + expansion.length },
    acronym: word,
    expansion,
    acronymSpan: { start, end: at },
    expansionSpan: { start: from, end: from + expansion.length },
  };
}

/** "Long Form, or LF" and "LF, or long form". */
function alternative(text: string, comma: number, earlier: readonly Mark[]): AcronymDefinition | null {
  const from = comma + ', or '.length;
  const short = /^["“‘']?([^\s,.;:"”’)]+(?: [^\s,.;:"”’)]+)?)["”’']?(?=[\s,.;:)]|$)/.exec(text.slice(from, from + 24));
  for (const word of short ? new Set([short[1]!.split(' ')[0]!, short[1]!]) : []) {
    const acronym = word.replace(/(?<![,.;:])[,.;:]+$/, '');
    if (!isAcronym(acronym) && !/^\p{Lu}\p{Ll}{2,}$/u.test(acronym)) continue;
    const expansion = isAcronym(acronym)
      ? (expansionBefore(text, comma, acronym, earlier) ?? compoundName(text, comma, acronym))
      : clippedName(text, comma, acronym);
    const end = from + text.slice(from).indexOf(acronym) + acronym.length;
    if (expansion) return define(text, { start: expansion.start, end }, acronym, expansion, earlier);
  }
  return null;
}

/** "Quadrilateral Forum, or Quad": a name of several capitals, cut to the start of its first word. */
function clippedName(text: string, end: number, short: string): Span | null {
  const run = capitalsBefore(text, end);
  if (!run) return null;
  const at = ` ${text.slice(run.start, end)}`.lastIndexOf(` ${short}`);
  const start = run.start + at;
  return at >= 0 && text.slice(start, end).includes(' ') ? { start, end } : null;
}

/** "Coordinating Committee for Export Controls, or CoCom": made of the beginnings of the first words. */
function compoundName(text: string, end: number, short: string): Span | null {
  const halves = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u.exec(short);
  const run = halves && capitalsBefore(text, end);
  if (!run) return null;
  const [first, second] = text.slice(run.start, end).split(' ');
  return first!.startsWith(halves![1]!) && second!.startsWith(halves![2]!) ? run : null;
}

/** "Long Form, better known as LF": here the letters need not agree. `at` is the offset of "known" or "abbreviated". */
function called(text: string, at: number): AcronymDefinition | null {
  const before = /, (?:also |better |best |commonly |widely |otherwise |generally |often )?$/.exec(
    text.slice(Math.max(0, at - 14), at),
  );
  if (!before) return null;
  const after =
    /^(?:known as|abbreviated as|abbreviated to|known by \S[^.;:,()]{0,60},) (?:the )?["“]?(\p{Lu}[\p{L}&-]+)/u.exec(
      text.slice(at, at + 110),
    );
  const expansion = capitalsBefore(text, at - before[0].length);
  if (!after || !expansion || after[1]!.length > 12) return null;
  const end = at + after[0].length;
  return {
    type: 'acronym',
    span: { start: expansion.start, end },
    acronym: after[1]!,
    expansion: text.slice(expansion.start, expansion.end),
    acronymSpan: { start: end - after[1]!.length, end },
    expansionSpan: expansion,
  };
}

/** The run of at least two capitalised words that ends at `end`; small words stand between, never first. */
function capitalsBefore(text: string, end: number): Span | null {
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
function translatedName(text: string, open: number, acronym: string): Span | null {
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

/** Where the expansion of `acronym` stands that ends right before `end`; null where none does. */
function expansionBefore(text: string, end: number, acronym: string, earlier: readonly Mark[]): Span | null {
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
  const start = bestStart(acronym, parts);
  if (start === null) return null;
  const rank = NAME_RANK.exec(text.slice(offset, offset + start))?.[0] ?? '';
  const isNamed = rank !== '' && typeOfName(text.slice(offset + start, last)) !== null;
  return { start: offset + start - (isNamed ? rank.length : 0), end: last };
}

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

function abbreviates(acronym: string, expansion: string): boolean {
  const parts = partsOf(expansion);
  const letters = acronymLetters(acronym, parts);
  return parts.length > 1 && alignmentCost(letters, parts) <= COST_PER_LETTER * letters.length;
}

/** The words at the start of `text` that `acronym` abbreviates best; null where none do. */
function longestMatch(acronym: string, text: string): string | null {
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

/**
 * Whether a word may be an acronym: 2 to 14 characters with a capital ("FTAs", "AfCFTA", "MIC 2025"), or 2 to 4 of
 * lower case ("nm"); no number, no plain capitalised word.
 */
function isAcronym(word: string): boolean {
  if (word.length < 2 || word.length > 14 || !/^[\p{L}\p{N}]/u.test(word) || !/\p{L}/u.test(word)) return false;
  if (!/^[\p{L}\p{N}&/.+’' -]+$/u.test(word)) return false;
  if (/^(?:op|loc)\.? ?cit|^ibid|^et al/i.test(word)) return false;
  if (/^\p{Ll}{2,4}$/u.test(word))
    return !/^(?:the|and|for|see|eg|ie|cf|or|in|on|of|by|to|at|as|all|not|but|with)$/.test(word);
  return (word.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

function define(
  text: string,
  span: Span,
  acronym: string,
  expansion: Span,
  earlier: readonly Mark[],
): AcronymDefinition {
  const markers = earlier.filter(
    ({ type, span: s }) => type === 'marker' && expansion.start <= s.start && s.end <= expansion.end,
  );
  let words = '';
  let from = expansion.start;
  for (const { span: s } of markers) {
    words += text.slice(from, s.start);
    from = s.end;
  }
  words += text.slice(from, expansion.end);
  const at = text.indexOf(acronym, expansion.end);
  return {
    type: 'acronym',
    span,
    acronym,
    expansion: words.replace(/["“”*]/g, '').trim(),
    acronymSpan: { start: at, end: at + acronym.length },
    expansionSpan: expansion,
  };
}

import type { Span } from '../text/document.js';
import {
  abbreviates,
  capitalsBefore,
  clippedName,
  compoundName,
  expansionBefore,
  longestMatch,
  REACH,
  translatedName,
} from './acronymExpansions.js';
import { listedAcronyms } from './listedAcronyms.js';
import type { AcronymDefinition, Mark } from './mark.js';
import { defineRecogniser } from './recogniser.js';

export const acronyms = defineRecogniser<AcronymDefinition>({
  id: 'acronym',
  docs: `An abbreviation with what it stands for: behind it in brackets ("World Trade Organization (WTO)"), before it
("WTO (World Trade Organization)"), with "or", "=", a dash or "known as". The letters must occur in order, most of
them at the starts of words; a bracket whose letters do not is no definition, but for a body with the letters of its
foreign name ("EU Agency for Cybersecurity (ENISA)"). In a list of abbreviations each stands in front of its words.`,
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
    { text: 'the [|Permiso por Puertos Pequeños (PPP)|]', marks: ['PPP = Permiso por Puertos Pequeños'] },
    { text: 'They signed [|free trade agreements (FTAs)|].', marks: ['FTAs = free trade agreements'] },
    {
      text: 'The [|Making Airports Safer (MAS)|] and Cleaner Act failed.',
      marks: ['MAS = Making Airports Safer'],
    },
    {
      text: 'the [|Baltic Fish Accord (BFA|]; now called the [|Nordic-Baltic Fish Accord [NBFA]|])',
      marks: ['BFA = Baltic Fish Accord', 'NBFA = Nordic-Baltic Fish Accord'],
    },
    {
      text: 'the [|Joint All-Port Command and Control (JAPC2)|] plan',
      marks: ['JAPC2 = Joint All-Port Command and Control'],
    },
    {
      text: 'the UN [|Convention on Certain Conventional Vessels (CCV)|], the [|Science of Ferry Strategy (SFS 2020)|]',
      marks: ['CCV = Convention on Certain Conventional Vessels', 'SFS 2020 = Science of Ferry Strategy'],
    },
    { text: 'for [|research and development (R&D)|] alone', marks: ['R&D = research and development'] },
    {
      text: 'the [|Peru-Chile Free Trade Agreement (PECHI FTA)|]',
      marks: ['PECHI FTA = Peru-Chile Free Trade Agreement'],
    },
    { text: 'spent on [|artificial intelligence, or AI|], last year', marks: ['AI = artificial intelligence'] },
    {
      text: 'a plan called “[|Keep Every Lamp Lit Again,” or KELLA|], and cheap',
      marks: ['KELLA = Keep Every Lamp Lit Again'],
    },
    { text: 'the [|People’s Republic of Niue (PRN|] or Niue)', marks: ['PRN = People’s Republic of Niue'] },
    {
      text: 'the [|Coordinating Committee for Port Controls, or CoCom|], ended',
      marks: ['CoCom = Coordinating Committee for Port Controls'],
    },
    { text: 'Note: [|BFA = Baltic Fish Accord|].', marks: ['BFA = Baltic Fish Accord'] },
    {
      text: '[|FCB Farm Credit Board|] [|FRQ freely rated quotas|] [|HSA Harbor and Ship Safety Act|] [|PRQ ports council|]',
      marks: [
        'FCB = Farm Credit Board',
        'FRQ = freely rated quotas',
        'HSA = Harbor and Ship Safety Act',
        'PRQ = ports council',
      ],
    },
    { text: '[|BOM Board of Mines|]', marks: ['BOM = Board of Mines'] },
    { text: 'BOM chief to leave', marks: [] },
    { text: 'WTO rules on ferries. ILO members met.', marks: [] },
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
    { text: 'The bank, its staff, or its trustees lend to ports, yards, or py.', marks: [] },
    { text: 'The ministry (MOTIE) and its partner (Japan) agreed (in 2021).', marks: [] },
    { text: 'The price rose (see Annex A), said the board (by phone).', marks: [] },
  ],
  recognise({ text }, _context, earlier) {
    const listed = listedAcronyms(text);
    if (listed.length > 0) return listed;
    const found: AcronymDefinition[] = [];
    const add = (definition: AcronymDefinition | null): void => {
      if (definition && definition.span.start >= (found.at(-1)?.span.end ?? 0)) found.push(definition);
    };
    for (const match of text.matchAll(/[([]|,["”]? or |,? = | [-–—] |\bknown (?=as|by)|\babbreviated (?=as|to)/g)) {
      const at = match.index;
      if (match[0] === '(' || match[0] === '[') add(bracketed(text, at, earlier));
      else if (match[0].includes('=') || /^ [-–—] $/.test(match[0])) add(equated(text, at, at + match[0].length));
      else if (match[0].endsWith(' or ')) add(alternative(text, at, at + match[0].length, earlier));
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
  if (short !== undefined && mayBeAcronym(short)) {
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
    if (!mayBeAcronym(acronym) || (acronym.includes(' ') && !/\p{Lu}{2}/u.test(acronym.split(' ')[0]!))) continue;
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
  if (word === undefined || !mayBeAcronym(word)) return null;
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
function alternative(text: string, comma: number, from: number, earlier: readonly Mark[]): AcronymDefinition | null {
  const short = /^["“‘']?([^\s,.;:"”’)]+(?: [^\s,.;:"”’)]+)?)["”’']?(?=[\s,.;:)]|$)/.exec(text.slice(from, from + 24));
  for (const word of short ? new Set([short[1]!.split(' ')[0]!, short[1]!]) : []) {
    const acronym = word.replace(/(?<![,.;:])[,.;:]+$/, '');
    // "The bank, its staff, or its trustees" goes on with a word.
    if (!/\p{Lu}/u.test(acronym)) continue;
    if (!mayBeAcronym(acronym) && !/^\p{Lu}\p{Ll}{2,}$/u.test(acronym)) continue;
    const expansion = mayBeAcronym(acronym)
      ? (expansionBefore(text, comma, acronym, earlier) ?? compoundName(text, comma, acronym))
      : clippedName(text, comma, acronym);
    const end = from + text.slice(from).indexOf(acronym) + acronym.length;
    if (expansion) return define(text, { start: expansion.start, end }, acronym, expansion, earlier);
  }
  return null;
}

/** "Long Form, better known as LF": here the letters need not agree. `at` is the offset of "known" or "abbreviated". */
function called(text: string, at: number): AcronymDefinition | null {
  const before = /, (?:also |better |best |commonly |widely |otherwise |generally |often )?$/.exec(
    text.slice(Math.max(0, at - 14), at),
  );
  if (!before) return null;
  const after =
    /^(?:known as|abbreviated as|abbreviated to|known by \S[^.;:,()]{0,60},) (?:the )?["“]?(\p{Lu}[\p{L}&-]+)(?![\p{L}&-]| \p{Lu})/u.exec(
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

/**
 * Whether a word may be an acronym: 2 to 14 characters with a capital ("FTAs", "AfCFTA", "MIC 2025"), or 2 to 4 of
 * lower case ("nm"); no number, no plain capitalised word.
 */
function mayBeAcronym(word: string): boolean {
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

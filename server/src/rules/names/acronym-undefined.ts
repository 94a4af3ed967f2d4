import type { Placed } from '../../claims/claim.js';
import { type AnalysedDocument, place } from '../../corpus/analyse.js';
import type { Corpus } from '../../corpus/corpus.js';
import { matchesAtCapitals } from '../../marks/capitals.js';
import { gazetteer } from '../../marks/gazetteer.js';
import { perFlow } from '../../marks/perFlow.js';
import { defineRule, type Fix } from '../rule.js';
import { acronymKind } from './acronymKind.js';
import {
  type AcronymUse,
  acronymDefinitions,
  acronymUses,
  definedAcronyms,
  isBody,
  isHeadline,
  type PlacedDefinition,
  singular,
} from './acronymUses.js';

export default defineRule({
  id: 'names/acronym-undefined',
  severity: 'information',
  title: 'Acronym that is not spelled out',
  docs:
    'Finds the first use of an acronym that the document spells out nowhere, or only further down. Readers outside of ' +
    'the field stop at it. Spell it out at its first use; where the corpus or the checker’s own list of names tells ' +
    'what it stands for, a fix does. Silent for what every reader knows (`known` adds to these), for names of companies, ' +
    'ships and countries, for acronyms inside a longer name, and for those whose words stand elsewhere in the document. ' +
    'Measured on think-tank papers and press: 39 of 41 findings right; in lists of names that put family names in capitals it is not, hence information.',
  options: {
    known: { description: 'Acronyms that readers know.', default: [] as readonly string[] },
    uses: { description: 'How often it must stand in the text.', default: 1 },
  },
  examples: {
    good: [
      'The Harbor Safety Act (HSA) passed. The HSA holds.',
      'The US and the UK signed; GDP grew.',
      'The chipmaker QRT and TQX, a Swiss shipbuilder, left; BKV’s sales fell. Then QRT came back in the USNS Mercy.',
      'The Farm Credit Board lends. An FCB loan is cheap.',
      'SEOUL, 14 May 2024. The port closed.',
      'Vik Ferries (QXE: 9984) and Orvik Ports (OSLE: VQF) sold it.',
      'SEOUL: The port closed.',
      "COX'S BAZAR, Bangladesh: The port closed.",
      'BELÉM (May 5, 2025) —The port closed.',
      'DATES: This rule is effective in May.',
      'The CHIPS Act holds, and the port is NOT closed; it will not close.',
      'The Minister of Ports and FCB spoke; so did Fisheries and FCB Minister Anna Berg.',
      'They signed a treaty of free ports, also known as QRTZ. QRTZ holds.',
      'Ferry fares after the HSA vote\n\nThe Harbor Safety Act (HSA) passed in 2019.',
      'QTX 2656.33 +27.71 +1.05%\n\nThe broadcaster WQRV told of it at 03:10 KST.',
    ],
    bad: [
      { text: 'The [|FCB|] lends. The FCB saves.', message: '“FCB” is never spelled out.' },
      {
        text: 'The [|WTO|] ruled for the port.',
        message: '“WTO” is never spelled out: World Trade Organization.',
      },
      {
        text: 'The [|HSA|] holds.\n\nThe Harbor Safety Act (HSA) passed in 2019.',
        message: '“HSA” is used here and spelled out only later.',
      },
      {
        text: '=== draft.md\nThe [|HSA|] holds.\n=== paper.md\nThe Harbor Safety Act (HSA) passed in 2019.\n',
        message: '“HSA” is never spelled out: Harbor Safety Act.',
      },
    ],
  },
  *check(analysed, corpus, { known, uses }) {
    const readers = new Set([...KNOWN, ...known]);
    const definitions = definitionsIn(analysed);
    const { analyses } = analysed;
    for (const [acronym, all] of usesByAcronym(analysed)) {
      if (readers.has(acronym)) continue;
      const definition = definitions.get(acronym);
      const isSpelledOutAbove = ({ analysis, span }: AcronymUse) =>
        definition && definition.span.start <= place(analysed.document, analysis.flow, null, span).span.start;
      // Most are: the cheapest question comes first.
      if (isSpelledOutAbove(all[0]!) || all.some((use) => acronymKind(use) === 'name')) continue;
      const read = all.filter((use) => acronymKind(use) === 'acronym');
      const [use] = read;
      if (!use || read.length < uses || isSpelledOutAbove(use)) continue;
      const { analysis } = use;
      const placed = place(analysed.document, analysis.flow, use, use.span);
      const { span } = placed;
      const word = acronym.toLowerCase();
      if (isBracketed(use) || analyses.some((each) => plainWords(each)(word))) continue;
      if (definition) {
        if (isHeadline(analysis)) continue;
        const related = [{ uri: analysed.document.uri, span: definition.span, message: definition.text }];
        yield { span, message: `“${acronym}” is used here and spelled out only later.`, related };
        continue;
      }
      const letters = acronym.replace(/[&\p{N}]/gu, '');
      if (analyses.some((each) => initialsIn(each).has(letters))) continue;
      const expansion = expansionOf(acronym, corpus);
      const told = expansion === null ? '' : `: ${expansion}`;
      const fixes = expansion === null ? [] : [spellOut(use, placed, expansion)];
      yield { span, message: `“${acronym}” is never spelled out${told}${told.endsWith('.') ? '' : '.'}`, fixes };
    }
  },
});

/** Writes an expansion in front of an acronym. Safe where "the" stands before it and no word behind that goes with it. */
function spellOut(
  { acronym, analysis, span: { end, start } }: AcronymUse,
  { pieces, span, uri }: Placed<AcronymUse>,
  expansion: string,
): Fix {
  const text = `${expansion} (${acronym})`;
  const { text: flow } = analysis.flow;
  const isWhole = pieces.length === 1 && /\b[Tt]he $/.test(flow.slice(0, start)) && /^[\s,.;]/.test(flow.slice(end));
  return { title: `Write “${text}”`, edits: [{ uri, span, text }], safe: isWhole };
}

/** The uses in the text, by the acronym. */
function usesByAcronym(analysed: AnalysedDocument): ReadonlyMap<string, readonly AcronymUse[]> {
  const found = new Map<string, AcronymUse[]>();
  for (const use of acronymUses(analysed)) {
    if (!isBody(use.analysis)) continue;
    const same = found.get(use.acronym);
    if (same) same.push(use);
    else found.set(use.acronym, [use]);
  }
  return found;
}

/** The first definition of each acronym, and of each part of one that has several ("IMF MENA"). */
function definitionsIn(analysed: AnalysedDocument): ReadonlyMap<string, PlacedDefinition> {
  const found = new Map<string, PlacedDefinition>();
  for (const definition of acronymDefinitions(analysed))
    for (const part of singular(definition.value.acronym).split(' ')) if (!found.has(part)) found.set(part, definition);
  return found;
}

/** What the other documents say, or the gazetteer knows, that an acronym stands for; null where they disagree or are silent. */
function expansionOf(acronym: string, corpus: Corpus): string | null {
  const said = new Set<string>();
  for (const document of corpus.find(definedAcronyms, [acronym]))
    for (const { value } of acronymDefinitions(document)) if (value.acronym === acronym) said.add(value.expansion);
  if (said.size === 1) return [...said][0]!;
  const name = said.size === 0 ? gazetteer.get(acronym)?.name : undefined;
  return name !== undefined && name !== acronym && name.includes(' ') ? name : null;
}

/** "(ABC)", "(ABCs)": spelled out in words that the checker does not read as its expansion. */
function isBracketed({ analysis: { flow }, span }: AcronymUse): boolean {
  return (
    /[([]["“]?$/.test(flow.text.slice(Math.max(0, span.start - 2), span.start)) &&
    /^s?["”]?\\?[)\]]/.test(flow.text.slice(span.end, span.end + 4))
  );
}

/** Tells of a word in lower case whether a flow holds it; each word is looked for once. */
const plainWords = perFlow((text) => {
  const known = new Map<string, boolean>();
  return (word: string): boolean => {
    const found = known.get(word) ?? holdsWord(text, word);
    known.set(word, found);
    return found;
  };
});

/** Whether a word in lower case stands in a text by itself: the same in capitals is shouted, not short for anything. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!BESIDE_WORD.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}'’]/u.test(text[at + word.length] ?? ' ')) return true;
  return false;
}

const BESIDE_WORD = /[\p{L}\p{N}'’.-]/u;

const CAPITALISED = /\p{Lu}\p{Ll}+(?:[\s-](?:(?:of|and|for|on|the|in) )?\p{Lu}\p{Ll}+)+/uy;

/** The initials of all runs of words that begin with a capital, and of all names. */
const initialsIn = perFlow((text, marks): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const mark of marks) {
    if (mark.type !== 'entity') continue;
    const words = mark.surface.split(/[\s-]+/);
    // Nobody abbreviates one word to its initial.
    if (words.length < 2) continue;
    found.add(words.map((word) => word[0]!.toUpperCase()).join(''));
    found.add(
      words
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0])
        .join(''),
    );
  }
  for (const [run] of matchesAtCapitals(text, CAPITALISED)) found.add(run.replace(/[^\p{Lu}]/gu, ''));
  return found;
});

/** Acronyms that dictionaries list as words, currencies, and what stands in references and addresses. */
const KNOWN =
  `US USA UK EU UN UAE USSR GDP GNP CEO CFO COO CTO AI IT TV PC DC AM PM BC AD BCE CE OK PhD MBA ID HR PR VIP FAQ ATM GPS
USB LED DVD CD DNA RNA HIV AIDS COVID SARS NASA NATO FBI CIA OPEC UNESCO UNICEF BBC CNN NBC ABC CBS PBS NPR URL PDF HTML HTTP
HTTPS WWW DOI ISBN ISSN VAT USD EUR GBP JPY CNY KRW RMB NGO NGOs SUV LGBT LGBTQ R&D LTE DRAM NAND RAM CPU GPU RSVP SOS UFO IQ PTA ZIP JEL UTC GMT EST EDT CST PST PDT CET CEST KST JST HKT FAX VHF UHF UHD HD MOU PPE STEM TRUE FALSE NULL NONE NAN`.split(
    /\s+/,
  );

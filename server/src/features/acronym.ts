import type { Placed } from '../claims/claim.js';
import { type AnalysedDocument, place } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import type { AcronymDefinition } from '../marks/mark.js';
import {
  type AcronymUse,
  acronymDefinitions,
  acronymUses,
  definedAcronyms,
  expansionKey,
  type PlacedDefinition,
  singular,
} from '../rules/names/acronymUses.js';
import { remembering } from '../text/remember.js';

/** A name or acronym as it is written at a place. */
export interface Written {
  readonly surface: string;
}

/** An acronym that some document spells out, where it stands for nothing that is known as an entity. */
export interface Acronym {
  /** What it is short for. */
  readonly name: string;
  /** The place that was asked for. */
  readonly here: Placed<Written>;
  /** Those of the document itself, else those of the rest of the corpus; at least one. */
  readonly definitions: readonly Placed<AcronymDefinition>[];
  /** Where the corpus writes it for the same, in its definitions too. */
  readonly mentions: readonly Placed<Written>[];
}

/** The acronym at `offset` (into the file), also in its definition; null where no document spells it out. */
export function acronymAt(corpus: Corpus, uri: string, offset: number): Acronym | null {
  const analysed = corpus.documents.get(uri);
  const here =
    analysed &&
    freeAcronyms(analysed).find(({ pieces }) => pieces.some(({ start, end }) => start <= offset && offset <= end));
  const definitions = here ? meaningsOf(corpus, here.value.surface)(analysed) : [];
  const [definition] = definitions;
  if (!here || !definition) return null;
  const { acronym, expansion } = definition.value;
  const key = expansionKey(expansion);
  const mentions = mentionsOfAcronym(corpus, singular(acronym), (other) => expansionKey(other.expansion) === key);
  return { name: expansion, here, definitions, mentions };
}

/**
 * Where the corpus writes an acronym that is no mention of an entity.
 * @param isMeant Whether a definition of it is the one that is asked for.
 */
export function mentionsOfAcronym(
  corpus: Corpus,
  acronym: string,
  isMeant: (definition: AcronymDefinition) => boolean,
): readonly Placed<Written>[] {
  const meanings = meaningsOf(corpus, acronym);
  return [...corpus.documents.values()].flatMap((document) => {
    // Most documents do not hold it: the cheapest question comes first. A file may write "&" in other ways.
    if (!acronym.includes('&') && !document.document.text.includes(acronym)) return [];
    const isSame = meanings(document).some(({ value }) => isMeant(value));
    return isSame ? freeAcronyms(document).filter(({ value }) => value.surface === acronym) : [];
  });
}

/** Tells what an acronym stands for in a document: as it says itself, else as the others do, where they agree. */
function meaningsOf(corpus: Corpus, acronym: string): (document: AnalysedDocument) => readonly PlacedDefinition[] {
  const byDocument = new Map<AnalysedDocument, readonly PlacedDefinition[]>();
  for (const document of corpus.find(definedAcronyms, [acronym]))
    byDocument.set(
      document,
      acronymDefinitions(document).filter(({ value }) => singular(value.acronym) === acronym),
    );
  const all = [...byDocument.values()].flat();
  const agreed = new Set(all.map(({ value }) => expansionKey(value.expansion))).size === 1 ? all : [];
  return (document) => byDocument.get(document) ?? agreed;
}

/** The acronyms of a document, without the plural's s, that stand in no name, figure or date. */
const freeAcronyms = remembering((analysed: AnalysedDocument): readonly Placed<Written>[] => {
  return [...inDefinitions(analysed), ...acronymUses(analysed)].flatMap(({ acronym, analysis, span }) => {
    const isTaken = analysis.marks.some(
      (mark) => TAKING.has(mark.type) && mark.span.start < span.end && span.start < mark.span.end,
    );
    return isTaken ? [] : [place(analysed.document, analysis.flow, { surface: acronym }, span)];
  });
});

const TAKING: ReadonlySet<string> = new Set(['entity', 'quantity', 'date', 'crossref']);

function inDefinitions(analysed: AnalysedDocument): readonly AcronymUse[] {
  return acronymDefinitions(analysed).map(({ analysis, value }) => {
    const acronym = singular(value.acronym);
    const { start } = value.acronymSpan;
    return { acronym, analysis, span: { start, end: start + acronym.length } };
  });
}

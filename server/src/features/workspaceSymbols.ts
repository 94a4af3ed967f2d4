import type { Corpus } from '../corpus/corpus.js';
import type { EntityType } from '../marks/mark.js';
import { entitiesIn } from './mentions.js';
import type { Place } from './richText.js';

/** Something that can be looked for by name across the corpus. */
export interface FoundSymbol {
  readonly kind: 'heading' | 'figure' | 'entity';
  /** "$52 billion — total funding of the CHIPS and Science Act". */
  readonly name: string;
  readonly entityType?: EntityType;
  readonly place: Place;
}

/** More than anyone reads. */
const MOST_SYMBOLS = 500;

/**
 * Headings, figures with what they say, and entities (at their first mention) whose name holds the query's letters in
 * order, those that fit best first. All of them for an empty query. Up to a limit.
 */
export function workspaceSymbols(corpus: Corpus, query: string): readonly FoundSymbol[] {
  const wanted = query.trim().toLowerCase();
  const byFit: FoundSymbol[][] = [[], [], [], []];
  const entities = new Set<string>();
  for (const uri of corpus.documents.keys()) {
    for (const symbol of [...headings(corpus, uri), ...entitiesOf(corpus, uri, entities), ...figures(corpus, uri)])
      byFit[misfit(symbol.name.toLowerCase(), wanted)]?.push(symbol);
    if (byFit[0]!.length >= MOST_SYMBOLS) break;
  }
  return byFit.flat().slice(0, MOST_SYMBOLS);
}

function headings(corpus: Corpus, uri: string): readonly FoundSymbol[] {
  return corpus.documents.get(uri)!.document.blocks.flatMap((block): FoundSymbol[] => {
    const name = block.kind === 'heading' ? block.flow.text.trim() : '';
    return name ? [{ kind: 'heading', name, place: { uri, span: block.span } }] : [];
  });
}

function entitiesOf(corpus: Corpus, uri: string, seen: Set<string>): readonly FoundSymbol[] {
  return entitiesIn(corpus.documents.get(uri)!).flatMap(({ key, mentions, name, type }): FoundSymbol[] => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ kind: 'entity', name, entityType: type, place: { uri, span: mentions[0]!.span } }];
  });
}

function figures(corpus: Corpus, uri: string): readonly FoundSymbol[] {
  return corpus.claims(uri).map(({ span, text, value }): FoundSymbol => {
    return { kind: 'figure', name: value.topic ? `${text} — ${value.topic}` : text, place: { uri, span } };
  });
}

/** 0 where a name begins as it is looked for, 1 where one of its words does, 2 and 3 where less of it fits, 4 where it does not. */
function misfit(name: string, wanted: string): number {
  const at = name.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return /[\p{L}\p{N}]/u.test(name[at - 1]!) ? 2 : 1;
  return holdsInOrder(name, wanted.replace(/\s+/g, '')) ? 3 : 4;
}

/** As editors match: every character of the query, in order, with anything between. */
function holdsInOrder(text: string, wanted: string): boolean {
  let at = 0;
  for (const character of wanted) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

import { abbreviates } from './acronymExpansions.js';
import type { AcronymDefinition } from './mark.js';

/** A word that an entry may begin with: two capitals at least. */
const SHORT = /(?<=^|\s)\p{Lu}[\p{L}\p{N}&-]{0,8}\p{Lu}[\p{L}\p{N}&-]{0,4}(?=\s)/gu;
/** What ends a sentence: a list has none. */
const STOP = /(?<!\p{Lu})[.!?;:](?:\s|$)/u;
/** So many entries are a list though some letters do not agree, as they must where there is one. */
const LIST = 3;
/** Words of the longest entry. */
const LONGEST = 12;

/**
 * The entries of a list of abbreviations whose lines have run together ("FCB Farm Credit Board HSA Harbor Safety Act"), or
 * one that stands alone. Empty where a text is no such list.
 */
export function listedAcronyms(text: string): readonly AcronymDefinition[] {
  const entries = entriesIn(text);
  const agreeing = entries.filter(({ acronym, expansion }) => abbreviates(acronym, expansion)).length;
  const isList = entries.length < LIST ? agreeing === entries.length : agreeing * 3 >= entries.length * 2;
  return isList ? entries : [];
}

function entriesIn(text: string): readonly AcronymDefinition[] {
  const first = text.search(/\s/);
  if (first < 2 || !/^\p{Lu}[^.,:;]*$/u.test(text.slice(0, first)) || STOP.test(text)) return [];
  const entries: AcronymDefinition[] = [];
  const starts = Array.from(text.matchAll(SHORT), ({ 0: acronym, index }) => ({ acronym, index }));
  if (starts[0]?.index !== 0) return [];
  for (const [i, { acronym, index }] of starts.entries()) {
    const end = starts[i + 1]?.index ?? text.length;
    const from = index + acronym.length + 1;
    const expansion = text.slice(from, end).trim();
    const count = expansion.split(/[\s-]+/).length;
    if (count < 2 || count > LONGEST) return [];
    const span = { start: index, end: from + expansion.length };
    entries.push({
      type: 'acronym',
      span,
      acronym,
      expansion,
      acronymSpan: { start: index, end: index + acronym.length },
      expansionSpan: { start: from, end: span.end },
    });
  }
  return entries;
}

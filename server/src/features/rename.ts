import { markAt, place } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Edit } from '../rules/rule.js';
import type { Span } from '../text/document.js';
import { type Acronym, acronymAt } from './acronym.js';
import { entityOf } from './mentions.js';

/** What a rename would change: the name as it is written here. */
export interface Renamable {
  readonly span: Span;
  readonly name: string;
}

/** The name or acronym at `offset`, where it can be renamed; null elsewhere. */
export function renamable(corpus: Corpus, uri: string, offset: number): Renamable | null {
  const found = nameAt(corpus, uri, offset);
  return found && { span: found.here.span, name: found.here.value.surface };
}

/**
 * Replaces a name, as it is written at `offset`, wherever the corpus writes the same entity the same way. Other forms
 * of it stay. A name that a page break interrupts stays too.
 */
export function rename(corpus: Corpus, uri: string, offset: number, name: string): readonly Edit[] {
  const found = nameAt(corpus, uri, offset);
  if (!found) return [];
  return found.mentions
    .filter(({ pieces, value }) => value.surface === found.here.value.surface && pieces.length === 1)
    .map((mention) => ({ uri: mention.uri, span: mention.span, text: name }));
}

function nameAt(corpus: Corpus, uri: string, offset: number): Pick<Acronym, 'here' | 'mentions'> | null {
  const analysed = corpus.documents.get(uri);
  if (!analysed) return null;
  const found = markAt(analysed, offset);
  const mention = found?.marks.find((mark) => mark.type === 'entity');
  const name =
    found && mention
      ? {
          here: place(analysed.document, found.analysis.flow, mention, mention.span),
          mentions: entityOf(corpus, analysed, mention).mentions,
        }
      : acronymAt(corpus, uri, offset);
  if (!name || name.here.pieces.length > 1) return null;
  // What looks like a name and is none, as the rest of the document shows, has no mentions.
  const { span } = name.here;
  return name.mentions.some((other) => other.uri === uri && other.span.start === span.start) ? name : null;
}

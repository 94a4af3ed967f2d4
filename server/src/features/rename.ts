import { markAt, place } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import type { EntityMention } from '../marks/mark.js';
import type { Edit } from '../rules/rule.js';
import type { Span } from '../text/document.js';
import { entityOf } from './mentions.js';

/** What a rename would change: the name as it is written here. */
export interface Renamable {
  readonly span: Span;
  readonly name: string;
}

/** The name at `offset`, where it can be renamed; null elsewhere. */
export function renamable(corpus: Corpus, uri: string, offset: number): Renamable | null {
  const found = mentionAt(corpus, uri, offset);
  return found && { span: found.span, name: found.mention.surface };
}

/**
 * Replaces a name, as it is written at `offset`, wherever the corpus writes the same entity the same way. Other forms
 * of it stay. A name that a page break interrupts stays too.
 */
export function rename(corpus: Corpus, uri: string, offset: number, name: string): readonly Edit[] {
  const found = mentionAt(corpus, uri, offset);
  if (!found || name.trim() === '') return [];
  const { mentions } = entityOf(corpus, corpus.documents.get(uri)!, found.mention);
  return mentions
    .filter(({ pieces, value }) => value.surface === found.mention.surface && pieces.length === 1)
    .map((mention) => ({ uri: mention.uri, span: mention.span, text: name }));
}

function mentionAt(
  corpus: Corpus,
  uri: string,
  offset: number,
): { readonly mention: EntityMention; readonly span: Span } | null {
  const analysed = corpus.documents.get(uri);
  if (!analysed) return null;
  const found = markAt(analysed, offset);
  const mention = found?.marks.find((mark) => mark.type === 'entity');
  if (!found || !mention) return null;
  const { pieces, span } = place(analysed.document, found.analysis.flow, mention, mention.span);
  return pieces.length === 1 ? { mention, span } : null;
}

import { nameOf } from '../text/document.js';
import type { AnalysedDocument } from './analyse.js';
import type { Corpus } from './corpus.js';

/** The documents with this file name. */
export function named(corpus: Corpus, name: string): readonly AnalysedDocument[] {
  return corpus.find(fileName, [name]);
}

/** What a document is called among the others: its file name, behind as many folders as tell it from those of one name. */
export function documentName(corpus: Corpus, uri: string): string {
  const others = named(corpus, nameOf(uri)).flatMap(({ document }) => (document.uri === uri ? [] : [document.uri]));
  const most = uri.split('/').length;
  let segments = 1;
  // Two uris may be one name, decoded.
  while (segments < most && others.some((other) => nameOf(other, segments) === nameOf(uri, segments))) segments++;
  return nameOf(uri, segments);
}

function fileName({ document }: AnalysedDocument): Iterable<string> {
  return [nameOf(document.uri)];
}

import type { Corpus } from '../corpus/corpus.js';
import { documentName } from '../corpus/documentNames.js';
import { statementAt } from '../corpus/statement.js';
import { figuresIn } from './explain.js';
import { partsOf } from './parts.js';
import type { Place } from './richText.js';

/** One statement taken apart, a part a line: put side by side, two of them show what they share and where they differ. */
export function statementSheet(corpus: Corpus, place: Place): string {
  const claim = figuresIn(corpus, place.uri, place.span).find(({ span }) => span.start === place.span.start);
  if (!claim) return '';
  const rows = [
    { name: 'Figure', text: claim.text },
    { name: 'Topic', text: claim.value.topic },
    ...partsOf(corpus, claim),
  ];
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const table = rows.map(({ name, text }) => `${`${name}:`.padEnd(width)}${text}`).join('\n');
  return `${table}\n\n“${sentenceOf(corpus, claim)}”\n${documentName(corpus, claim.uri)}\n`;
}

/** The sentence that holds a statement, as a reader sees it. */
export function sentenceOf(corpus: Corpus, { span, uri }: Place): string {
  return statementAt(corpus.documents.get(uri)!, span).text;
}

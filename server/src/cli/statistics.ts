import type { Relation } from '../claims/claim.js';
import { marksOf } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import { topics } from '../features/topics.js';

/** What is in a corpus, a line for each kind. */
export function statistics(corpus: Corpus): string {
  const documents = [...corpus.documents.values()];
  const pairs = corpus.pairs();
  const sum = (count: (document: (typeof documents)[number]) => number) =>
    documents.reduce((total, document) => total + count(document), 0);
  const related = (relation: Relation) => pairs.filter((pair) => pair.relation === relation).length;
  const rows: readonly (readonly [string, number])[] = [
    ['documents', documents.length],
    ['characters', sum(({ document }) => document.text.length)],
    ['figures', sum((document) => marksOf(document, 'quantity').length)],
    ['citations', sum((document) => marksOf(document, 'marker').length)],
    ['statements', documents.reduce((total, { document }) => total + corpus.claims(document.uri).length, 0)],
    ['topics', topics(corpus).length],
    ['pairs that disagree', related('conflict')],
    ['pairs that agree', related('agree')],
    ['pairs apart', related('differs-by-scope') + related('differs-by-period')],
  ];
  return rows.map(([name, count]) => `${name.padEnd(20)} ${String(count).padStart(8)}\n`).join('');
}

import type { Claim, Placed } from '../claims/claim.js';
import type { Corpus } from '../corpus/corpus.js';
import { statementAt } from '../corpus/statement.js';
import { nameOf } from '../text/document.js';
import type { Place } from './richText.js';
import { valueText } from './valueText.js';

/** One statement taken apart, a part a line: put side by side, two of them show what they share and where they differ. */
export function statementSheet(corpus: Corpus, place: Place): string {
  const claim = statementsIn(corpus, place.uri).find(({ span }) => span.start === place.span.start);
  if (!claim) return '';
  const { figure, modality, period, roles, scope, source, topic } = claim.value;
  const rows: [string, string][] = [
    ['Figure', claim.text],
    ['Value', figure.type === 'quantity' ? valueText(figure) : claim.text],
    ['Topic', topic],
    ...Object.entries(roles).map(([role, { text }]): [string, string] => [titled(role), text]),
    ['Period', period ? `${period.text} (${period.from} to ${period.to})` : 'unknown'],
    ['Said as', modality],
    ['Limited to', scope.join(', ') || 'nothing'],
    ['Source', source === null ? 'none' : `note ${source}`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const table = rows.map(([name, value]) => `${`${name}:`.padEnd(width)}${value}`).join('\n');
  return `${table}\n\n“${sentenceOf(corpus, claim)}”\n${nameOf(claim.uri)}\n`;
}

/** The sentence that holds a statement, as a reader sees it. */
export function sentenceOf(corpus: Corpus, { span, uri }: Place): string {
  return statementAt(corpus.documents.get(uri)!, span).text;
}

/** All claims of a document that say something: its figures, and the names that others give otherwise. */
function statementsIn(corpus: Corpus, uri: string): readonly Placed<Claim>[] {
  const paired = corpus.pairs(uri).flatMap(({ a, b }) => [a, b].filter((side) => side.uri === uri));
  return [...paired, ...corpus.claims(uri)];
}

function titled(role: string): string {
  return role.charAt(0).toUpperCase() + role.slice(1);
}

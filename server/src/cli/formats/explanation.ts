import type { Claim, Placed } from '../../claims/claim.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { Explanation } from '../../features/explain.js';
import type { Part } from '../../features/parts.js';
import { RELATIONS } from '../../features/relations.js';
import { toFilePlace } from '../places.js';
import { counted, type Paper, prose, quote, style } from './layout.js';
import { plain } from './plain.js';
import { shownStatement } from './statement.js';
import { place } from './text.js';

/** A statement taken apart, then every other one of the same thing, then what only looks like it. */
export function explanationText(
  paper: Paper,
  corpus: Corpus,
  { claim, lookAlikes, others, parts }: Explanation,
): string {
  const { span, uri, value } = claim;
  const hasConflict = others.some(({ relation }) => relation === 'conflict');
  const head = `${place(paper, corpus, uri, span)}\n${quote(paper, shownStatement(corpus, uri, span), [hasConflict ? 'yellow' : 'green', 'bold'])}`;
  const rows = others.map(({ other, relation, why }) => {
    const color = relation === 'conflict' ? 'yellow' : relation === 'agree' ? 'green' : 'dim';
    return `  ${style(paper, color, RELATIONS[relation].name.padEnd(INDENT - 2))}${figure(paper, corpus, other)}${prose(paper, why, ' '.repeat(INDENT))}`;
  });
  const alike = lookAlikes.map(({ other, why }) => `  ${figure(paper, corpus, other)}${prose(paper, why, '    ')}`);
  return [
    head,
    `\n${prose(paper, value.topic, '')}${partsText(paper, parts)}`,
    `\n${others.length > 0 ? counted(others.length, 'other statement') : 'No other statement'} of it\n${rows.join('')}`,
    alike.length > 0 ? `\nLooks alike, and is about something else\n${alike.join('')}` : '',
  ].join('');
}

/** Where the values stand, in columns from the margin. */
const INDENT = 15;

function partsText(paper: Paper, parts: readonly Part[]): string {
  return parts
    .map(({ name, text }) => {
      const lines = prose(paper, text, ' '.repeat(INDENT));
      return `  ${style(paper, 'dim', name.padEnd(INDENT - 2))}${lines.slice(INDENT)}`;
    })
    .join('');
}

function figure(paper: Paper, corpus: Corpus, { span, text, uri }: Placed<Claim>): string {
  return `${style(paper, 'bold', plain(text))}  ${place(paper, corpus, uri, span)}\n`;
}

/** The figures of one line, for a person who has to name one. */
export function figuresText(paper: Paper, corpus: Corpus, claims: readonly Placed<Claim>[]): string {
  const rows = claims.map(({ span, text, uri, value }) => {
    return { place: toFilePlace(corpus, uri, span), text: plain(text), topic: value.topic };
  });
  const width = Math.max(...rows.map(({ text }) => text.length));
  const lines = rows.map(({ place: { column, line }, text, topic }) => {
    return `  ${`${line}:${column}`.padEnd(INDENT - 2)}${style(paper, 'bold', text.padEnd(width))}  ${style(paper, 'dim', topic)}\n`;
  });
  const { column, line, path } = rows[0]!.place;
  return `${path}:${line} holds ${counted(claims.length, 'figure')}. Name one by its column:\n${lines.join('')}\nFor example: crosscheck explain ${path}:${line}:${column}\n`;
}

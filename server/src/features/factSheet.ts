import { stringify } from 'csv-stringify/sync';
import { h } from 'hastscript';
import type { Claim, Placed } from '../claims/claim.js';
import type { AnalysedDocument } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import { documentName } from '../corpus/documentNames.js';
import { isIgnored } from '../rules/ignored.js';
import { type Agreement, agreements } from './agreement.js';
import { sentenceOf } from './comparison.js';
import { page, table } from './page.js';
import { referenceLine } from './referenceLine.js';
import { RELATIONS } from './relations.js';
import { toPlainText } from './richText.js';

/** A row of the ledger that fact-checkers keep. */
export interface Fact {
  /** What is said, in words. */
  readonly fact: string;
  readonly value: string;
  readonly document: string;
  /** As the caller writes places: "12:5". */
  readonly place: string;
  readonly source: string;
  /** The other statements, one a line. */
  readonly others: string;
  readonly status: 'disagrees' | 'agrees' | 'not checked';
  /** The sentence. */
  readonly note: string;
}

export type FactSheetFormat = 'markdown' | 'html' | 'csv';

const TITLES: Readonly<Record<keyof Fact, string>> = {
  fact: 'Fact',
  value: 'Value',
  document: 'Document',
  place: 'Place',
  source: 'Source',
  others: 'Other statements',
  status: 'Status',
  note: 'Note',
};
const COLUMNS = Object.keys(TITLES) as readonly (keyof Fact)[];

const STATUSES: Readonly<Record<Agreement, Fact['status']>> = {
  disagree: 'disagrees',
  agree: 'agrees',
  single: 'not checked',
};

/**
 * Every statement of a document, with its source and what the rest of the corpus says of it.
 * @param placeOf Writes a place of a document.
 */
export function facts(corpus: Corpus, uri: string, placeOf: (uri: string, offset: number) => string): readonly Fact[] {
  const analysed = corpus.documents.get(uri);
  if (!analysed) return [];
  const agreement = agreements(corpus, uri);
  return corpus.claims(uri).map((claim): Fact => {
    const others = corpus.pairsOf(claim).map((pair) => {
      const other = pair.a.value === claim.value ? pair.b : pair.a;
      const ignored = pair.relation === 'conflict' && isIgnored(pair, corpus) ? ' (ignored)' : '';
      return `${RELATIONS[pair.relation].verb}${ignored}: ${other.text}, ${documentName(corpus, other.uri)} ${placeOf(other.uri, other.span.start)}`;
    });
    return {
      fact: claim.value.topic,
      value: claim.text,
      document: documentName(corpus, uri),
      place: placeOf(uri, claim.span.start),
      source: sourceOf(analysed, claim),
      others: others.join('\n'),
      status: STATUSES[agreement.get(claim.value) ?? 'single'],
      note: sentenceOf(corpus, claim),
    };
  });
}

/** The sheet as a file of its own. */
export function factSheet(rows: readonly Fact[], title: string, format: FactSheetFormat): string {
  switch (format) {
    case 'markdown':
      return markdown(rows, title);
    case 'html':
      return html(rows, title);
    case 'csv':
      return csv(rows);
  }
}

function sourceOf({ document, references }: AnalysedDocument, { value }: Placed<Claim>): string {
  const reference = references.find(({ id }) => id === value.source);
  return reference ? toPlainText([{ runs: referenceLine(reference, document.uri) }]) : '';
}

function markdown(rows: readonly Fact[], title: string): string {
  const cell = (text: string) => text.replace(/[\\|]/g, '\\$&').replace(/\n\s*/g, '<br>');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [line(COLUMNS.map((column) => TITLES[column])), line(COLUMNS.map(() => '---'))];
  return [`# ${title}`, '', ...head, ...rows.map((row) => line(COLUMNS.map((column) => cell(row[column])))), ''].join(
    '\n',
  );
}

/** For spreadsheets: with a byte order mark, and no cell that one would take for a formula. */
function csv(rows: readonly Fact[]): string {
  return stringify([...rows], {
    bom: true,
    columns: TITLES,
    escape_formulas: true,
    header: true,
    quoted: true,
    record_delimiter: 'windows',
  });
}

function html(rows: readonly Fact[], title: string): string {
  const cell = (row: Fact, column: keyof Fact) =>
    column === 'status'
      ? h('span', row.status === 'disagrees' ? { class: 'disagree' } : {}, row.status)
      : row[column].split('\n').map((line) => h('p', line));
  const cells = rows.map((row) => COLUMNS.map((column) => cell(row, column)));
  const titles = COLUMNS.map((column) => TITLES[column]);
  return page(`Fact sheet: ${title}`, [
    h('h1', `Fact sheet: ${title}`),
    h('main', table('Every figure, and what other documents say', titles, cells)),
  ]);
}

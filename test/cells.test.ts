import { deepEqual, equal } from 'node:assert/strict';
import { DEFAULTS } from '../server/src/configuration.js';
import { analyse } from '../server/src/corpus/analyse.js';
import { Corpus } from '../server/src/corpus/corpus.js';
import { statementAt } from '../server/src/corpus/statement.js';
import { readDocument } from '../server/src/text/read.js';

/** What the cells of a document say, as sentences. */
function told(text: string): readonly string[] {
  const { analyses } = analyse(readDocument('a.md', text), DEFAULTS);
  return analyses.flatMap(({ cell }) => cell?.text ?? []);
}

/** A table in Markdown: rows parted by "/", cells by ",". */
function table(rows: string): string {
  const [head, ...body] = rows.split(' / ').map((row) => `| ${row.split(', ').join(' | ')} |`);
  return [head, head!.replace(/[^|]+/g, '---'), ...body].join('\n');
}

/** How the figures of two documents relate, with that of the first. */
function relation(a: string, b: string): string {
  const corpus = new Corpus();
  for (const [uri, text] of [
    ['a.md', a],
    ['b.txt', `${b}\n`],
  ] as const)
    corpus.update(readDocument(uri, text));
  const pair = corpus.pairs().find((each) => each.a.uri !== each.b.uri && each.a.value.frame !== 'NAME');
  return pair
    ? `${pair.relation}${pair.relation === 'conflict' && !pair.certain ? '?' : ''}: ${pair.a.text}`
    : 'nothing';
}

describe('cells of tables', () => {
  const said: Readonly<Record<string, readonly string[]>> = {
    'Country, Exports in 2022 / Chile, $98 billion': ['In 2022, Chile’s exports was $98 billion.'],
    'Country, Exports (US$ billion) / Chile, 98.5': ['Chile’s exports was US$98.5 billion.'],
    'Year, Arrivals in Greece / 2021, 14.7 million / 2022, 27.8 million': [
      'In 2021, arrivals in Greece was 14.7 million.',
      'In 2022, arrivals in Greece was 27.8 million.',
    ],
    ' , 2021, 2022 / Debt of Spain (% of GDP), 118, 113': [
      'In 2021, debt of Spain was 118% of GDP.',
      'In 2022, debt of Spain was 113% of GDP.',
    ],
    'Company, Revenue 2023, Employees / ASML, €27.6 billion, 42416': [
      'In 2023, ASML’s revenue was €27.6 billion.',
      'ASML’s employees was 42416.',
    ],
    ' , Terminal / Depth of the basin, 17.5 metres / Cranes, 12': [
      'Depth of the basin was 17.5 metres.',
      'Cranes was 12.',
    ],
    'Measure, 2022, 2023 / Net enrolment (%), 78, 86': [
      'In 2022, net enrolment was 78%.',
      'In 2023, net enrolment was 86%.',
    ],
    'Provision, At present, Planned / Visa fee, $298, $310': [],
    'Country, 2021, Change / Chile, 98, 3%': [],
    'Year, Value / 2021, 98': [],
    'Country, Exports / Chile, 98 / Chile, 97': [],
    'Country, Exports / Asia,  / Japan, 98': [],
    'Chile, Peru / 98, 97': [],
  };
  for (const [rows, sentences] of Object.entries(said))
    it(`say of “${rows}”: ${sentences.join(' ') || 'nothing'}`, () => deepEqual(told(table(rows)), sentences));

  it('are compared without names on one subject only', () => {
    const cells = table(' , Terminal / Depth of the basin, 17.5 metres');
    const text = 'The basin is 16.5 metres deep.';
    equal(relation(cells, text), 'nothing');
    const named = (words: string) =>
      `They built the Larsen Canal Bridge. They like the Larsen Canal Bridge.\n\n${words}\n`;
    equal(relation(named(cells), named(text)), 'conflict?: 17.5 metres');
    equal(relation(named(cells), named(text.replace('16.5', '17.5'))), 'agree: 17.5 metres');
  });

  it('take what a caption is called for their measure, time or name', () => {
    const cells = table('Country, 2021 / Japan, 1.1');
    deepEqual(told(`Table 1. Military expenditure (% of GDP)\n\n${cells}`), [
      'In 2021, Japan’s military expenditure was 1.1% of GDP.',
    ]);
    deepEqual(told(`Table 1. Military expenditure by country, 2010–22 (% of GDP)\n\n${cells}`), [
      'In 2021, Japan’s military expenditure was 1.1% of GDP.',
    ]);
    deepEqual(told(`Table 2. Japan: key indicators\n\n${table(' , 2021 / Inflation, 1.1%')}`), [
      'In 2021, Japan’s inflation was 1.1%.',
    ]);
    deepEqual(told(`Table 3. Trade in 2022\n\n${table('Country, Exports / Japan, $98 billion')}`), [
      'In 2022, Japan’s exports was $98 billion.',
    ]);
  });

  it('are shown with their row', () => {
    const text = table('Country, 2021, 2022 / Chile, 98, 99.5');
    const start = text.indexOf('99.5');
    const shown = statementAt(analyse(readDocument('a.md', text), DEFAULTS), { start, end: start + 4 });
    deepEqual(shown, { text: 'Chile | 98 | 99.5', figure: { start: 13, end: 17 } });
  });

  const exports = table('Country, Exports in 2022 / Chile, $98 billion / Peru, $66 billion');
  const pairs: readonly (readonly [string, string, string])[] = [
    [exports, 'In 2022, Chile exported goods worth $87 billion.', 'conflict?: $98 billion'],
    [exports, 'Chile’s exports came to $87 billion in 2022.', 'conflict: $98 billion'],
    [exports, 'Chile’s exports came to $98 billion in 2022.', 'agree: $98 billion'],
    [exports, 'Chile’s exports came to $87 billion in 2021.', 'differs-by-period: $98 billion'],
    [exports, 'Chile’s imports came to $87 billion in 2022.', 'nothing'],
    // What the table is called narrows it.
    [`Table 1. Trade in copper\n\n${exports}`, 'Chile’s exports came to $87 billion in 2022.', 'nothing'],
    [`# Copper\n\n${exports}`, 'Chile’s exports came to $87 billion in 2022.', 'conflict?: $98 billion'],
    // A number is told with the unit that its column has.
    [table('Country, GDP 2022 (US$ bn) / Chile, 301'), 'Chile’s GDP was $317 billion in 2022.', 'conflict: US$301 bn'],
    // A scale that is not read would make millions of thousands.
    [table('Country, Population (000s) / Chile, 19604'), 'Chile’s population was 19.6 million.', 'nothing'],
  ];
  for (const [a, b, expected] of pairs) it(`${b} ${expected}`, () => equal(relation(a, b), expected));
});

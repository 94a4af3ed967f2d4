/**
 * Quantities on the training set of grobid-quantities (papers and patents), by overlap of spans:
 * `tsx test/score/grobid.ts [--misses]`. English rows only.
 */
import { readQuantities } from './readQuantities.js';
import { rowsOf } from './rows.js';
import { OverlapTally, type Spot } from './spans.js';

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly expected: readonly (Spot & { readonly type: string })[];
}

const rows = rowsOf<Row>('grobid-quantities/training.jsonl');
const tally = new OverlapTally();
for (const { text, expected } of rows.filter(({ lang }) => lang === 'en')) {
  const { missed, extra } = tally.add(expected, readQuantities(text, { years: true }));
  if (process.argv.includes('--misses'))
    for (const [what, spots] of [
      ['missed', missed],
      ['extra', extra],
    ] as const)
      for (const { start, end } of spots)
        console.log(
          `  ${what} ${text.slice(Math.max(0, start - 30), start)}[|${text.slice(start, end)}|]${text.slice(end, end + 30)}`.replaceAll(
            '\n',
            ' ',
          ),
        );
}
if (rows.length > 0) console.log(`grobid-quantities (overlap)  ${tally}`);

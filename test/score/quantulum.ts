/** Quantities on the tests of quantulum3, by overlap of spans: `tsx test/score/quantulum.ts [--misses]`. */
import { readQuantities } from './readQuantities.js';
import { rowsOf } from './rows.js';
import { OverlapTally, type Spot } from './spans.js';

interface Row {
  readonly text: string;
  readonly expected: readonly (Spot & { readonly raw: string })[];
}

const rows = rowsOf<Row>('quantulum3/quantities.jsonl');
const tally = new OverlapTally();
for (const { text, expected } of rows) {
  const { missed, extra } = tally.add(expected, readQuantities(text, { years: true }));
  if (process.argv.includes('--misses') && missed.length + extra.length > 0)
    console.log(`  ${text}\n    missed ${print(text, missed)}\n    extra  ${print(text, extra)}`);
}
if (rows.length > 0) console.log(`quantulum3 (overlap)         ${tally}`);

function print(text: string, spots: readonly Spot[]): string {
  return spots.map(({ start, end }) => `[${text.slice(start, end)}]`).join(' ');
}

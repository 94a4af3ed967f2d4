/** Minimal pairs and controls of TabFact: `tsx test/score/tabfact.ts [how many misses to show]`. */
import { Corpus } from '../../server/src/corpus/corpus.js';
import { readDocument } from '../../server/src/text/read.js';
import { rowsOf } from './rows.js';

// Pairs of statements about one table that differ in a figure (one is true, one false), and controls that are both true.
// The naive rule, alike but for the numbers, flags 96 percent of the pairs and alarms on 76 percent of the controls.

interface MinimalPair {
  readonly positive: string;
  readonly negative: string;
}

interface Control {
  readonly a: string;
  readonly b: string;
}

const pairs = rowsOf<MinimalPair>('tabfact/numeric-minimal-pairs.jsonl');
const controls = rowsOf<Control>('tabfact/control-true-true-pairs.jsonl');

const missed = pairs.filter(({ positive, negative }) => !conflict(positive, negative));
const alarms = controls.filter(({ a, b }) => conflict(a, b));
// An absent set has been named by now, and has no percentage.
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);

console.log(
  `flagged ${percent(pairs.length - missed.length, pairs.length)} of ${pairs.length} pairs with another figure`,
);
console.log(`alarm on ${percent(alarms.length, controls.length)} of ${controls.length} pairs that are both true`);
const shown = Number(process.argv[2] ?? 0);
for (const { positive, negative } of missed.slice(0, shown)) console.log(`  missed ${positive}\n         ${negative}`);
for (const { a, b } of alarms.slice(0, shown)) console.log(`  alarm  ${a}\n         ${b}`);

function conflict(a: string, b: string): boolean {
  const corpus = new Corpus();
  corpus.update(readDocument('a.txt', `${a} .\n`));
  corpus.update(readDocument('b.txt', `${b} .\n`));
  return corpus.pairs().some(({ relation }) => relation === 'conflict');
}

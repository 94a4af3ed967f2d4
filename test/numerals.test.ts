import { deepEqual, equal } from 'node:assert/strict';
import { numeralAt } from '../server/src/marks/numbers.js';
import { markSpans, readFixture } from './fixture.js';

/** A text with the number marked, its value, and what its last digit is worth. */
type Case = readonly [string, number, number];

const NUMBERS: readonly Case[] = [
  ['[|7|] ports', 7, 1],
  ['[|1,300|] ports', 1300, 1],
  ['[|4.25|] percent', 4.25, 0.01],
  ['[|52 billion|] dollars', 52e9, 1e9],
  ['[|79.3 billion|] dollars', 79.3e9, 1e8],
  ['[|½|] of them', 0.5, 0.01],
  ['[|¾|] of them', 0.75, 0.01],
  ['[|2½|] years', 2.5, 0.1],
  ['[|2 ½|] years', 2.5, 0.1],
  ['[|2½ million|] years', 2.5e6, 1e5],
  ['[|3/4|] of them', 0.75, 0.025],
  ['[|99/100|] of them', 0.99, 0.001],
  ['[|10 1/2|] years', 10.5, 0.1],
  ['[|10-1/2|] years', 10.5, 0.1],
  ['[|10 1/2 million|] years', 10.5e6, 1e5],
  ['[|.08|] percent', 0.08, 0.01],
  ['[|.5 million|] ports', 5e5, 1e5],
  ['[|1.3e6|] tons', 1.3e6, 1e5],
  ['[|2.5E+3|] tons', 2500, 100],
  ['[|2.48×10−5|] grams', 2.48e-5, 1e-7],
  ['[|8x2^10|] bits', 8192, 1024],
  ['[|10^6|] bits', 1e6, 1e5],
  ['[|10k|] ports', 10_000, 1000],
  ['[|10K|] ports', 10_000, 1000],
  ['[|43bn|] euros', 43e9, 1e9],
  ['[|4.3tn|] euros', 4.3e12, 1e11],
  ['[|23M|] people', 23e6, 1e6],
  ['[|23MM|] people', 23e6, 1e6],
  ['[|23mn|] people', 23e6, 1e6],
  ['[|5B|] people', 5e9, 1e9],
  ['[|5T|] people', 5e12, 1e12],
  ['[|66m|] children', 66e6, 1e6],
  ['[|2.4m|] low-income homes', 2.4e6, 1e5],
  ['[|1.2b|] people', 1.2e9, 1e8],
  ['[|1.2 k|] ports', 1200, 100],
  ['[|5 million|] ports', 5e6, 1e6],
  ['[|five million|] ports', 5e6, 1e6],
  ['[|twenty-one|] ports', 21, 1],
  ['[|66|]m tall', 66, 1],
  ['[|2|]b', 2, 1],
  ['[|2|]t', 2, 1],
  ['[|5|] kg', 5, 1],
  ['[|3|]/1', 3, 1],
  ['[|3|]/101', 3, 1],
  ['[|5|]/4', 5, 1],
  ['[|4|]/4', 4, 1],
  ['[|3|]/4/5', 3, 1],
];

const MONEY: readonly Case[] = [
  ['[|5m|]', 5e6, 1e6],
  ['[|2b|]', 2e9, 1e9],
  ['[|2t|]', 2e12, 1e12],
  ['[|3 k|]', 3000, 1000],
  ['[|.5m|]', 5e5, 1e5],
];

const NONE: readonly string[] = ['ports', '.', '.x', '. 5', `${'9'.repeat(41)}`, '.½'];

function reads(cases: readonly Case[], isMoney: boolean): void {
  for (const [source, value, precision] of cases)
    it(source, () => {
      const [{ text, spans } = { text: '', spans: [] }] = readFixture(source);
      const numeral = numeralAt(text, spans[0]!.start, isMoney)!;
      equal(markSpans(text, [numeral]), source);
      deepEqual([numeral.low, numeral.high].map(rounded), [value, value].map(rounded));
      equal(rounded(numeral.precision), rounded(precision), 'what the last digit is worth');
    });
}

function rounded(n: number): string {
  return n.toPrecision(9);
}

describe('numbers', () => {
  reads(NUMBERS, false);
  for (const text of NONE) it(`none in ${text.slice(0, 8)}`, () => equal(numeralAt(text, 0), null));
  it('in the middle of a fraction', () => equal(numeralAt('1/2/3', 2)?.low, 2));
});

describe('numbers of money', () => reads(MONEY, true));

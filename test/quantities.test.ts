import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Quantity } from '../server/src/marks/mark.js';
import { numeralAt } from '../server/src/marks/numbers.js';
import { quantities } from '../server/src/marks/quantities.js';
import { PLAIN_CONTEXT } from '../server/src/marks/recogniser.js';

function read(text: string): readonly Quantity[] {
  const flow = { text, pieces: [{ flow: 0, file: 0, length: text.length }] };
  return quantities.recognise(flow, PLAIN_CONTEXT, []);
}

/** Texts of the words and signs that quantities are made of, in any order, with strange ones between. */
const pieces =
  '1 2 7.5 1,200 2020 $ € % US$ million bn two twenty hundred half a third thirds of and to - – / . , ( + percent years nm won one in ten times fold doubled first No. over several constructor __proto__ toString é \ud800 \0'.split(
    ' ',
  );
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces, ' ', ' '), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(' ')),
);

describe('quantities', () => {
  it('reads any text into ordered marks that do not overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { span, low, high, precision } of read(text)) {
          ok(last <= span.start && span.start < span.end && span.end <= text.length);
          ok(Number.isFinite(low) && low <= high && Number.isFinite(precision) && precision >= 0);
          last = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same quantities whatever stands in other sentences', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), (value) => {
        const [quantity] = read(`They paid $${value} million.`);
        equal(quantity?.low, value * 1e6);
        const behind = read(`Nothing happened here. They paid $${value} million.`).at(-1);
        equal(behind?.low, value * 1e6);
      }),
    );
  });

  it('reads long lines in linear time', function () {
    this.timeout(300_000);
    for (const unit of ['7', ' ', '"', 'a-', '1,', 'one and ', 'half ', '5% ', 'million ', 'a year ', '$']) {
      const time = (length: number): number => {
        const text = unit.repeat(length / unit.length);
        const start = process.cpuUsage().user;
        read(text);
        return process.cpuUsage().user - start;
      };
      time(100_000);
      const [short, long] = [time(100_000), time(800_000)];
      // Eight times the text: a quadratic reader takes 64 times as long.
      ok(long < 30 * Math.max(short, 10_000), `${JSON.stringify(unit)}: ${short} µs, then ${long} µs`);
    }
  });

  it('keeps the written precision', () => {
    const precisions = (text: string): number[] => read(text).map(({ precision }) => precision);
    deepEqual(precisions('$79.3 billion, 70%, 1.67 trillion won, 0.25 percent'), [1e8, 1, 1e10, 0.01]);
  });
});

describe('numbers', () => {
  const cases: readonly (readonly [text: string, value: number])[] = [
    ['12,34,567.89', 1234567.89],
    ['1 234 567', 1234567],
    ['1.234,5', 1234.5],
    ['2.5×10−3', 0.0025],
    ['one hundred and five', 105],
    ['two million three hundred thousand', 2300000],
    ['three lakh crore', 3e12],
    ['two and a half million', 2500000],
    ['3 million and a quarter', 3250000],
    ['three twenty-fifths', 0.12],
    ['10 1/2', 10.5],
    ['nine point zero four', 9.04],
    ['half a dozen', 6],
  ];
  for (const [text, value] of cases)
    it(text, () => {
      const numeral = numeralAt(text, 0);
      equal(numeral?.low, value);
      equal(numeral?.end, text.length);
    });
});

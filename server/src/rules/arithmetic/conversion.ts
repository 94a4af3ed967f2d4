import type { Quantity } from '../../marks/mark.js';
import { gappedSentences, HEDGE, perSentence, spanOf, written } from '../gapped.js';
import { defineRule } from '../rule.js';
import { EXCHANGE_RATES } from './exchangeRates.js';

/** "{a} ({b})", "{a}, or {b}", "{a}, equivalent to {b}". */
const CONVERTED = new RegExp(
  `\\{(\\d+)\\}(?: [([](?:or |equal to |equivalent to |worth |i\\.e\\.,? )?|,? (?:or|equal to|equivalent to) )${HEDGE}\\{(\\d+)\\}`,
  'g',
);

/** So many times the two must be apart at the nearest rate: older rates and rounding make less. */
const APART = 3;

export default defineRule({
  id: 'arithmetic/conversion',
  severity: 'warning',
  title: 'Amount in two currencies that no rate makes one',
  docs:
    'Finds an amount of money with its worth in another currency beside it ("450 trillion won ($31 billion)") where the two are ' +
    'three times apart and more at every exchange rate since 2005. Mostly a million stands for a billion on one side, or the ' +
    'currencies were mixed up; look which of the two the source gives. Silent on currencies that lost most of their worth since, ' +
    'and where the year’s rate alone would tell. Measured on some 240 papers and press texts: four reported, and all four are off.',
  examples: {
    good: [
      'The fund of 450 trillion won ($325 billion) is large.',
      'They lent 500 billion euros ($545bn), or 5.4 trillion kronor.',
      'It costs $5 million (3 million for roads) or 2 percent.',
      'They pay 5 million euros in May or 300 million yen in June.',
      'A fee of over 5 million euros ($40 million) is due.',
      'A fee of under 50 million euros ($4 million) is due.',
      'It pays 5 million euros (20 million euros in all) a year.',
      'Fees of 0 euros ($4 where they are late) are due.',
    ],
    bad: [
      {
        text: 'Norway lends 12 billion kroner, equivalent to [|$1.2 million|], to ports.',
        message:
          '$1.2 million disagrees with the 12 billion kroner beside it: some 900 times apart at the rates since 2005.',
      },
      {
        text: 'The fund of 450 trillion won ([|$31 billion|]) is large.',
        message:
          '$31 billion disagrees with the 450 trillion won beside it: some 10 times apart at the rates since 2005.',
      },
      {
        text: 'It is worth around 45 billion euros or [|half a billion kronor|] today.',
        message:
          'half a billion kronor disagrees with the 45 billion euros beside it: some 600 times apart at the rates since 2005.',
      },
    ],
  },
  *check(document) {
    for (const sentence of gappedSentences(document, 2))
      for (const { from, to, times } of conversionsIn(sentence)) {
        const { analysis } = sentence;
        const [a, b] = [from, to].map((figure) => written(analysis.flow, figure));
        const message = `${b} disagrees with the ${a} beside it: some ${rounded(times)} times apart at the rates since 2005.`;
        yield { span: spanOf(document, analysis, to), message };
      }
  },
});

interface Conversion {
  readonly from: Quantity;
  readonly to: Quantity;
  /** How far they are apart at the nearest rate. */
  readonly times: number;
}

/** The amounts of a sentence that are too far apart. */
const conversionsIn = perSentence(({ figures, text }) =>
  Array.from(text.matchAll(CONVERTED), ([, a, b]) => [figures[Number(a)]!, figures[Number(b)]!] as const).flatMap(
    ([from, to]): Conversion[] => {
      const times = timesApart(from, to);
      return times !== null && times >= APART ? [{ from, to, times }] : [];
    },
  ),
);

/** How many times two amounts are apart at the nearest rate, 1 where they may be the same; null where nobody can tell. */
function timesApart(a: Quantity, b: Quantity): number | null {
  const [x, y] = [inDollars(a), inDollars(b)];
  if (!x || !y || a.unit === b.unit) return null;
  return Math.max(x.low / y.high, y.low / x.high, 1);
}

/** What an amount may be worth in US dollars; null for what is no sum of money, or has no known rate. */
function inDollars({ approximator, low, high, unit }: Quantity) {
  const rates = low > 0 ? EXCHANGE_RATES[unit] : undefined;
  // "Over 5 billion euros" has no upper end.
  if (!rates || approximator === 'over' || approximator === 'under') return null;
  return { low: low / rates.most, high: high / rates.least };
}

/** With one digit: no more is known. */
function rounded(times: number): string {
  return Number(times.toPrecision(1)).toLocaleString('en-US');
}

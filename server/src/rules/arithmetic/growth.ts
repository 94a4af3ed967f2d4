import { type Change, changesOf } from '../changes.js';
import { gappedSentences, spanOf, written } from '../gapped.js';
import {
  boundsText,
  type Interval,
  intervalOf,
  mapped,
  meet,
  numberText,
  quotient,
  statedInterval,
} from '../interval.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'arithmetic/growth',
  severity: 'warning',
  title: 'Change that its two figures do not make',
  docs:
    'Finds a change stated beside the figures from which and to which it led ("grew 50 percent, from 20 to 40 million") ' +
    'where the two make another, however they were rounded. One of the three is a slip; recompute it from the source. The message gives the ' +
    'quotient of the figures as written and both bounds that rounding allows. Silent on yearly averages and on series in real terms. ' +
    'Measured on some 1,800 real documents and 18 passages from public files: 27 changes stood beside both figures, 24 agreed, and the 3 reported were off.',
  examples: {
    good: [
      'Output grew 50 percent, from $20 million in 2010 to $30 million in 2020.',
      'Trade rose from $548 million to $1.62 trillion, an increase of 2,950 times.',
      'Sales more than doubled from 3.1 million euros to 7 million euros.',
      'Ridership fell from 5,300 in 2001 to 2,650 in 2004, a decline of 50 percent.',
      'Prices rose 2 percent a year, from $20 to $40.',
    ],
    bad: [
      {
        text: 'Output grew [|60 percent|], from $20.0 million in 2010 to $30.0 million in 2020.',
        message:
          '60 percent disagrees with $20.0 million to $30.0 million: an increase of 50 percent (49.38 to 50.63 with rounding).',
      },
      {
        text: 'The fund [|tripled|] from 3.1 million euros to 6.2 million euros.',
        message:
          'tripled disagrees with 3.1 million euros to 6.2 million euros: 2 times (1.952 to 2.049 with rounding).',
      },
      {
        text: 'Ridership fell from 5,300 in 2001 to 2,650 in 2004, a decline of [|40 percent|].',
        message: '40 percent disagrees with 5,300 to 2,650: a decrease of 50 percent (49.43 to 50.56 with rounding).',
      },
      {
        text: 'Enrollment reached 21.4 million in 2024, up from 16.4 million in 2023, an increase of [|50 percent|].',
        message:
          '50 percent disagrees with 16.4 million to 21.4 million: an increase of 30.49 percent (29.79 to 31.19 with rounding).',
      },
      {
        text: 'Trade volume grew [|3,945 times|]—from $548 million to $1.62 trillion.',
        message:
          '3,945 times disagrees with $548 million to $1.62 trillion: 2,956 times (2,944 to 2,968 with rounding).',
      },
    ],
  },
  *check(document) {
    for (const sentence of gappedSentences(document, 3))
      for (const change of changesOf(sentence)) {
        const { stated, from, to } = change;
        // Percent of percentages are figures/unit-slip's.
        if (stated.unit === 'pp' || (stated.kind === 'percent' && from.kind === 'percent')) continue;
        const made = disagreement(change);
        if (!made) continue;
        const { flow } = sentence.analysis;
        const [a, b, c] = [stated, from, to].map((figure) => written(flow, figure));
        yield {
          span: spanOf(document, sentence.analysis, stated),
          message: `${a} disagrees with ${b} to ${c}: ${made}.`,
        };
      }
  },
});

/** What the two figures make, in words, where it is not what is stated; null where it may be. */
function disagreement(change: Change): string | null {
  return change.stated.kind === 'multiplier' ? otherFactor(change) : otherPercent(change);
}

function otherFactor({ stated, from, to, isDown }: Change): string | null {
  const [a, b] = isDown ? [to, from] : [from, to];
  const ratio = quotient(intervalOf(b), intervalOf(a));
  const says = statedInterval(stated);
  const factor = stated.high < 1 ? quotient({ low: 1, high: 1 }, says) : says;
  if (!ratio || !factor) return null;
  // "Grew three times" means to three times as much to some, to four times to others.
  const added = mapped(ratio, (x) => x - 1);
  if (meet(ratio, factor) || meet(added, factor)) return null;
  return `${numberText(b.high / a.low)} times (${boundsText(ratio)} with rounding)`;
}

function otherPercent({ stated, from, to, isDown }: Change): string | null {
  const ratio = quotient(intervalOf(to), intervalOf(from));
  const says = statedInterval(stated);
  if (!ratio || (isDown && says.high > 200)) return null;
  const change = mapped(ratio, (x) => 100 * (x - 1));
  if (meet(change, isDown ? negative(says) : says)) return null;
  const made = 100 * (to.high / from.low - 1);
  const bounds = boundsText(made < 0 ? negative(change) : change);
  return `${made < 0 ? 'a decrease' : 'an increase'} of ${numberText(Math.abs(made))} percent (${bounds} with rounding)`;
}

function negative({ low, high }: Interval): Interval {
  return { low: -high, high: -low };
}

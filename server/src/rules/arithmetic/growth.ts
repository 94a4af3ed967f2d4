import type { Quantity } from '../../marks/mark.js';
import { type GappedSentence, gappedSentences, HEDGE, sameUnit, spanOf, written } from '../gapped.js';
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

const WHEN =
  '(?: (?:people|tons|units|in|by|at|on|during|of|early|late|mid|the|end|year|per|@|today|now|currently),?)*';
const UP =
  'increas\\w*|ris(?:e|es|ing|en)|rose|gr[eo]w\\w*|growth|gain\\w*|jump\\w*|climb\\w*|surg\\w*|soar\\w*|expan\\w*|up|hike';
const DOWN =
  'decreas\\w*|f[ae]ll\\w*|declin\\w*|dropp?\\w*|reduc\\w*|cuts?|shr[aiu]nk\\w*|down|contract\\w*|plung\\w*|slump\\w*|loss';
/** From one figure to the other: groups 1 and 2. */
const FROM_TO = `from ${HEDGE}\\{(\\d+)\\}${WHEN} to ${HEDGE}\\{(\\d+)\\}`;
/** "Grew {0}, from {1} to {2}", "a {0} increase, from {1} to {2}": groups word, change, word behind it. */
const BEFORE = new RegExp(
  `\\b(${UP}|${DOWN}) (?:by )?${HEDGE}\\{(\\d+)\\}(?: (${UP}|${DOWN}))?${WHEN}(?: ?[,(—–:-]| ?--)? ?${FROM_TO}`,
  'gi',
);
const NOUN_AFTER = new RegExp(`\\{(\\d+)\\} (${UP}|${DOWN})(?: in [\\w ]{1,30}?)?(?: ?[,(—–:-])? ?${FROM_TO}`, 'gi');
/** "More than doubled from {1} to {2}": the change is itself the verb. */
const VERB = new RegExp(`\\{(\\d+)\\}(?:,|—| in size| in value)? ?${FROM_TO}`, 'gi');
/** "From {1} to {2}, an increase of {0}", "(up {0})", "a {0} rise". */
const BEHIND = new RegExp(
  `${FROM_TO}${WHEN} ?[,(—–;-] ?(?:or |which is |that is |representing |a(?:n|) |the )*(?:(${UP}|${DOWN}) (?:of |by )?${HEDGE}\\{(\\d+)\\}|${HEDGE}\\{(\\d+)\\} (${UP}|${DOWN}))`,
  'gi',
);
/** A rate over several years, a corrected series, or a change that is said of another figure. */
const OTHER =
  /\b(?:annual(?:ly)?|a year|per year|yearly|per annum|each year|every year|average|compound|CAGR|real|inflation|adjusted|per capita|points?)\b/i;
const IS_DOWN = new RegExp(`^(?:${DOWN})$`, 'i');

export default defineRule({
  id: 'arithmetic/growth',
  severity: 'warning',
  title: 'Change that its two figures do not make',
  docs:
    'Finds a change stated beside the figures from which and to which it led ("grew 50 percent, from 20 to 40 million") ' +
    'where the two make another, however they were rounded. One of the three is a slip; recompute it from the source. The message gives the ' +
    'quotient of the figures as written and both bounds that rounding allows. Silent on yearly averages and on series in real terms.',
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

interface Change {
  readonly stated: Quantity;
  readonly from: Quantity;
  readonly to: Quantity;
  readonly isDown: boolean;
}

/** The changes that a sentence states beside both figures; each figure of change once. */
function changesOf({ text, figures }: GappedSentence): Change[] {
  const changes = new Map<Quantity, Change>();
  const add = (
    words: string,
    stated: string | undefined,
    from: string | undefined,
    to: string | undefined,
    verb = '',
  ) => {
    const [p, a, b] = [stated, from, to].map((index) => figures[Number(index)]);
    if (!p || !a || !b || OTHER.test(words) || changes.has(p)) return;
    if ((p.kind !== 'percent' && p.kind !== 'multiplier') || p.unit === 'pp' || !sameUnit(a, b)) return;
    // Whether "5 percent" between two percentages means points is another question.
    if (a.kind === 'percent' || a.kind === 'multiplier' || a.kind === 'rank' || a.kind === 'duration') return;
    changes.set(p, { stated: p, from: a, to: b, isDown: IS_DOWN.test(verb) });
  };
  for (const [words, verb, p, , a, b] of text.matchAll(BEFORE)) add(words, p, a, b, verb);
  for (const [words, p, verb, a, b] of text.matchAll(NOUN_AFTER)) add(words, p, a, b, verb);
  for (const [words, a, b, verb, p, q, noun] of text.matchAll(BEHIND)) add(words, p ?? q, a, b, verb ?? noun);
  for (const [words, p, a, b] of text.matchAll(VERB))
    if (figures[Number(p)]?.kind === 'multiplier') add(words, p, a, b);
  return [...changes.values()];
}

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

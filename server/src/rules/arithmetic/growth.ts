import type { Quantity } from '../../marks/mark.js';
import { type GappedSentence, gappedSentences, HEDGE, sameUnit, spanOf, WORD, written } from '../gapped.js';
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
  '(?: (?:people|tons|units|in|by|at|on|during|of|early|late|mid|the|end|year|per|@|today|now|currently|its|peak|level|record),?)*';
const UP =
  'increas\\w*|ris(?:e|es|ing|en)|rose|gr[eo]w\\w*|growth|gain\\w*|jump\\w*|climb\\w*|surg\\w*|soar\\w*|expan\\w*|up|hike';
const DOWN =
  'decreas\\w*|f[ae]ll\\w*|declin\\w*|dropp?\\w*|reduc\\w*|cuts?|shr[aiu]nk\\w*|down|contract\\w*|plung\\w*|slump\\w*|loss';
const P = `${HEDGE}\\{(?<p>\\d+)\\}`;
const A = `${HEDGE}\\{(?<a>\\d+)\\}`;
const B = `${HEDGE}\\{(?<b>\\d+)\\}`;
const VERB = `\\b(?<verb>${UP}|${DOWN})`;
const FROM_TO = `from ${A}${WHEN} to ${B}`;
/** Up to some words without a figure, and what may close them. */
const BETWEEN = `(?: (?:${WORD}|@),?){0,8}?,?(?: ?[(—–:-]{1,2} ?| )(?:officially,? |up |down )?`;
/** How a change stands beside the figures from which (a) and to which (b) it led; p is the change. */
const PATTERNS = [
  // "grew 50 percent, from 20 to 30", "a 50 percent increase in sales, from 20 to 30"
  `${VERB} (?:by |of )?${P}${BETWEEN}${FROM_TO}`,
  `\\{(?<p>\\d+)\\} (?<verb>${UP}|${DOWN})${BETWEEN}${FROM_TO}`,
  // "increased by 50 percent from 2001 (20) to 2010 (30)"
  `${VERB} (?:by )?${P} from @ \\(${A}\\) to @ \\(${B}\\)`,
  // "from 20 to 30, an increase of 50 percent", "(up 50 percent)", "a 50 percent rise"
  `${FROM_TO}${WHEN} ?[,(—–;-] ?(?:or |which is |that is |representing |an? |the )*(?<verb>${UP}|${DOWN}) (?:of |by )?${P}`,
  `${FROM_TO}${WHEN} ?[,(—–;-] ?(?:or |which is |that is |representing |an? |the )*${P} (?<verb>${UP}|${DOWN})`,
  // "rose 50 percent to 30, from 20", "30, up 50 percent from 20"
  `${VERB} (?:by )?${P}${WHEN} to ${B}${WHEN}(?: |, | \\()(?:up |down )?(?:from|compared (?:with|to)) ${A}`,
  `${B}(?: ${WORD}){0,4}(?:, | \\()(?<verb>up|down) ${P} (?:from|on|over|compared (?:with|to)) ${A}`,
  // "more than doubled from 20 to 50": the change is itself the verb
  `\\{(?<p>\\d+)\\}${BETWEEN}${FROM_TO}`,
].map((pattern) => new RegExp(pattern, 'gi'));
/** A rate over several years, a corrected series, or a change that is said of another figure. */
const OTHER =
  /\b(?:annual(?:ly)?|a year|per year|yearly|per annum|each year|every year|average|compound|CAGR|real|inflation|adjusted|per capita|points?)\b/i;
/** Factors that are verbs. */
const IS_VERB = /^(?:doubl|tripl|treb|quadrupl|quintupl|halv)/i;
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
function changesOf({ text, figures, analysis: { flow } }: GappedSentence): Change[] {
  const changes = new Map<Quantity, Change>();
  for (const pattern of PATTERNS)
    for (const { 0: words, groups = {} } of text.matchAll(pattern)) {
      const [stated, from, to] = [groups.p, groups.a, groups.b].map((index) => figures[Number(index)]);
      if (!stated || !from || !to || OTHER.test(words) || changes.has(stated)) continue;
      if (!groups.verb && !IS_VERB.test(written(flow, stated))) continue;
      if (isChange(stated, from) && sameUnit(from, to))
        changes.set(stated, { stated, from, to, isDown: IS_DOWN.test(groups.verb ?? '') });
    }
  return [...changes.values()];
}

function isChange(stated: Quantity, { kind }: Quantity): boolean {
  if (kind === 'multiplier' || kind === 'rank' || kind === 'duration') return false;
  // Whether "5 percent" between two percentages means points is another question.
  return stated.kind === 'multiplier' || (stated.kind === 'percent' && stated.unit !== 'pp' && kind !== 'percent');
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

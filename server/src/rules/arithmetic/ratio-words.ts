import type { Quantity } from '../../marks/mark.js';
import { gappedSentences, HEDGE, perSentence, sameUnit, spanOf, WORD, written } from '../gapped.js';
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

const PLAIN = `(?: ${WORD}){0,4}`;
/** "12 of the 45 members (27 percent)", "12 of 45 members, or a quarter": part, whole, ratio. */
const PART_OF_WHOLE = new RegExp(
  `\\{(\\d+)\\}${PLAIN} (?:out )?of ${HEDGE}\\{(\\d+)\\}${PLAIN}(?: \\((?:or )?|,? or )${HEDGE}\\{(\\d+)\\}(?=[),.;]| of\\b)`,
  'g',
);
/** "A third (12 of 36)": ratio, part, whole. */
const RATIO_FIRST = new RegExp(
  `\\{(\\d+)\\}${PLAIN} \\(${HEDGE}\\{(\\d+)\\}(?: ${WORD}){0,3} (?:out )?of ${HEDGE}\\{(\\d+)\\}[^(){}]{0,40}\\)`,
  'g',
);
/** "12 members, or a third of the 36": part, ratio, whole. */
const OR_RATIO = new RegExp(
  `\\{(\\d+)\\}${PLAIN},? (?:or|that is|i\\.e\\.,?|meaning) ${HEDGE}\\{(\\d+)\\} of ${HEDGE}\\{(\\d+)\\}`,
  'g',
);
/** "Nearly half the amount of the others ($300 billion vs. $646 billion)": ratio and the two sides, in either order. */
const SIDE_BY_SIDE = new RegExp(
  `\\{(\\d+)\\}((?: ${WORD}){0,14}) \\(${HEDGE}\\{(\\d+)\\}[^(){}]{0,40}? (?:vs\\.?|versus|against|compared (?:with|to)|and|to) ${HEDGE}\\{(\\d+)\\}[^(){}]{0,40}\\)`,
  'g',
);
/** A difference is no ratio. */
const DIFFERENCE =
  /\b(?:more|less|fewer|lower|higher|larger|smaller|greater|increase|decrease|rise|drop|decline|growth|gain|loss)\b/i;

export default defineRule({
  id: 'arithmetic/ratio-words',
  severity: 'warning',
  title: 'Ratio that its two figures do not make',
  docs:
    'Finds a ratio in words or percent beside the two figures that it compares: "12 of the 48 members, or a third", ' +
    '"nearly half as much ($30 billion against $80 billion)". Readers remember the ratio, so recompute it, or correct the ' +
    'figure that slipped. Allows for rounding and for "nearly", "about" and "more than". Silent where the ratio is a difference ' +
    '("a third more") and where the figures have different units. ' +
    'Measured on some 1,800 real documents: 28 ratios stood beside both figures, 27 agreed, and the one reported was off (36% for 11 of 31).',
  examples: {
    good: [
      'Twelve of the 48 members, or a quarter of them, voted against.',
      'Peru spends nearly half as much as Chile ($30 billion vs. $65 billion).',
      'Two-thirds of the plants (8 of 12) are closed.',
      'Chile spends a third more than Peru ($40 million vs. $30 million).',
      'A third of the staff (12 of 37) work from home.',
    ],
    bad: [
      {
        text: '12 of the 48 members, or [|a third|] of them, voted against.',
        message: 'a third disagrees with 12 and 48: 25 percent.',
      },
      {
        text: 'Peru spends nearly [|half|] as much as Chile ($30 billion vs. $85 billion).',
        message: 'half disagrees with $30 billion and $85 billion: 35.29 percent (34.5 to 36.09 with rounding).',
      },
      {
        text: '[|Two-thirds|] of the plants (9 of 12) are closed.',
        message: 'Two-thirds disagrees with 9 and 12: 75 percent.',
      },
      {
        text: 'The tax takes in [|twice|] as much as the duty ($90 million against $30 million).',
        message: 'twice disagrees with $90 million and $30 million: 3 times (2.934 to 3.068 with rounding).',
      },
    ],
  },
  *check(document) {
    for (const sentence of gappedSentences(document, 3))
      for (const ratio of ratiosOf(sentence)) {
        const { stated, a, b } = ratio;
        const made = disagreement(ratio);
        if (!made) continue;
        const [says, one, other] = [stated, a, b].map((figure) => written(sentence.analysis.flow, figure));
        const message = `${says} disagrees with ${one} and ${other}: ${made}.`;
        yield { span: spanOf(document, sentence.analysis, stated), message };
      }
  },
});

interface Ratio {
  readonly stated: Quantity;
  readonly a: Quantity;
  readonly b: Quantity;
  /** Whether the words leave open which is divided by which. */
  readonly isEitherWay: boolean;
}

const ratiosOf = perSentence(({ text, figures }): readonly Ratio[] => {
  const ratios = new Map<Quantity, Ratio>();
  if (!figures.some(({ kind }) => kind === 'percent' || kind === 'multiplier')) return [];
  const add = (p: string | undefined, part: string | undefined, whole: string | undefined, isEitherWay = false) => {
    const [stated, a, b] = [p, part, whole].map((index) => figures[Number(index)]);
    if (!stated || !a || !b || ratios.has(stated) || !isRatio(stated, isEitherWay) || !sameUnit(a, b)) return;
    if (a.kind !== 'percent' && a.kind !== 'multiplier' && a.kind !== 'rank' && !(a.high > b.high && !isEitherWay))
      ratios.set(stated, { stated, a, b, isEitherWay });
  };
  for (const [, a, b, p] of text.matchAll(PART_OF_WHOLE)) add(p, a, b);
  for (const [, p, a, b] of text.matchAll(RATIO_FIRST)) add(p, a, b);
  for (const [, a, p, b] of text.matchAll(OR_RATIO)) add(p, a, b);
  for (const [, p, words, a, b] of text.matchAll(SIDE_BY_SIDE)) if (!DIFFERENCE.test(words!)) add(p, a, b, true);
  return [...ratios.values()];
});

function isRatio({ kind, unit, precision }: Quantity, isEitherWay: boolean): boolean {
  if (kind === 'multiplier') return isEitherWay;
  // Beside two figures set against each other, a percentage in digits is mostly a change; a fraction in words is a ratio.
  return kind === 'percent' && unit !== 'pp' && (!isEitherWay || precision > 1);
}

/** What the two figures make, in words, where it is not what is stated; null where it may be. */
function disagreement({ stated, a, b, isEitherWay }: Ratio): string | null {
  const [part, whole] =
    isEitherWay && isLarger(a, b) !== stated.low > 1 && stated.kind === 'multiplier' ? [b, a] : [a, b];
  const [x, y] = isEitherWay && stated.kind === 'percent' && isLarger(a, b) ? [b, a] : [part, whole];
  const ratio = quotient(intervalOf(x), intervalOf(y));
  if (!ratio) return null;
  const scale = stated.kind === 'percent' ? 100 : 1;
  const bounds = mapped(ratio, (value) => value * scale);
  if (meet(bounds, statedInterval(stated))) return null;
  return made(scale * (x.high / y.high), bounds, stated.kind === 'percent' ? 'percent' : 'times');
}

function isLarger(a: Quantity, b: Quantity): boolean {
  return a.high > b.high;
}

function made(value: number, bounds: Interval, unit: string): string {
  const range = bounds.high - bounds.low < 1e-9 * value ? '' : ` (${boundsText(bounds)} with rounding)`;
  return `${numberText(value)} ${unit}${range}`;
}

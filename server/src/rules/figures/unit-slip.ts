import { inBaseUnit } from '../../claims/baseUnits.js';
import type { Pair } from '../../claims/claim.js';
import { documentName } from '../../corpus/documentNames.js';
import type { Quantity } from '../../marks/mark.js';
import { changesOf } from '../changes.js';
import { type GappedSentence, gappedSentences, HEDGE, spanOf, written } from '../gapped.js';
import { intervalOf, mapped, meet, numberText, quotient, statedInterval } from '../interval.js';
import { defineRule, type Report } from '../rule.js';

const SCALES: readonly (readonly [number, string])[] = [
  [1e3, 'thousand'],
  [1e6, 'million'],
];
/** "From {a} in @ to {b}", "{a} in @ and {b} in @": figures of one series. */
const SERIES = new RegExp(
  `\\bfrom ${HEDGE}\\{(\\d+)\\}(?: (?:in|by|at|during) (?:fiscal year |FY ?)?@)? to ${HEDGE}\\{(\\d+)\\}|\\{(\\d+)\\} in @,? (?:and|to) ${HEDGE}\\{(\\d+)\\} in @`,
  'gi',
);

export default defineRule({
  id: 'figures/unit-slip',
  severity: 'warning',
  isDisagreement: true,
  title: 'Figure that is off by a scale or a unit',
  docs:
    'Finds a figure that has the digits of another statement of the same thing and another scale ("4.25 million" beside "4.25 billion"), a change ' +
    'in percent that is one in percentage points, or the reverse ("rose 5 percent, from 20 to 25 percent"), and bare dollars in a series of millions ' +
    '("from $110 in 2015 to $140 million"). Such slips mislead by a factor and are quickly mended: look which of the two is meant. Silent where the digits ' +
    'differ, where one digit alone agrees, and where both readings of a percentage hold. ' +
    'Measured on some 1,800 real documents: none reported, so it is known to be quiet rather than to be right.',
  examples: {
    good: [
      'The rate rose 5 percentage points, from 20 percent to 25 percent.',
      'The rate rose 25 percent, from 20 percent to 25 percent.',
      'Rents rose from $110 in 2015 to $140 in 2020.',
      '=== draft.md\nThe fund for rural clinics holds 4.25 billion euros in 2024.\n=== paper.md\nThe fund for rural clinics holds 4.2 billion euros in 2024.\n',
    ],
    bad: [
      {
        text: 'The rate rose [|5 percent|], from 20 percent to 25 percent.',
        message: '5 percent disagrees with 20 percent to 25 percent: 5 percentage points, or 25 percent.',
      },
      {
        text: 'The rate rose [|25 percentage points|], from 20 percent to 25 percent.',
        message: '25 percentage points disagrees with 20 percent to 25 percent: 5 percentage points, or 25 percent.',
      },
      {
        text: 'Sales grew from [|$110|] in 2015 to $140 million in 2020.',
        message: '$110 stands beside $140 million in one series: a scale may be missing.',
      },
      {
        text: '=== draft.md\nThe fund for rural clinics holds [|4.25 million euros|] in 2024.\n=== paper.md\nThe fund for rural clinics holds 4.25 billion euros in 2024.\n',
        message:
          '4.25 million euros here has the digits of 4.25 billion euros in paper.md, a thousand times apart: fund for rural clinics.',
      },
      {
        text: '=== draft.md\nNorway had [|82 MW|] of wind capacity in 2021.\n=== paper.md\nIn 2021, Norway had 82 GW of wind capacity.\n',
        message: '82 MW here has the digits of 82 GW in paper.md, a thousand times apart: wind capacity (Norway).',
      },
    ],
  },
  *check(document, corpus) {
    for (const sentence of gappedSentences(document, 2)) {
      yield* points(sentence, document);
      yield* bareDollars(sentence, document);
    }
    const { uri } = document.document;
    for (const pair of corpus.pairs(uri, 'conflict')) {
      if (!isScaleSlip(pair)) continue;
      for (const [here, there] of [
        [pair.a, pair.b],
        [pair.b, pair.a],
      ] as const) {
        if (here.uri !== uri) continue;
        const message = `${here.text} here has the digits of ${there.text} in ${documentName(corpus, there.uri)}, a ${scaleOf(pair)} times apart: ${pair.topic}.`;
        yield {
          span: here.span,
          message,
          related: [{ uri: there.uri, span: there.span, message: `${there.text}: ${pair.topic}` }],
        };
      }
    }
  },
});

/** Whether two statements that disagree have the same digits, two at least, in different scales. */
export function isScaleSlip(pair: Pair): boolean {
  return scaleOf(pair) !== null;
}

function scaleOf({ a, b }: Pair): string | null {
  const [one, other] = [a.value.figure, b.value.figure];
  if (one.type !== 'quantity' || other.type !== 'quantity') return null;
  const [x, y] = [inBaseUnit(one), inBaseUnit(other)];
  if (digitsOf(x) < 2 || digitsOf(y) < 2 || x.low !== x.high || y.low !== y.high) return null;
  const [small, large] = x.low < y.low ? [x, y] : [y, x];
  return SCALES.find(([size]) => Math.abs(small.low * size - large.low) < 1e-9 * large.low)?.[1] ?? null;
}

/** How many digits a figure is written with, closing zeros aside. */
function digitsOf({ low, precision }: Quantity): number {
  let digits = Math.round(low / precision);
  while (digits !== 0 && digits % 10 === 0) digits /= 10;
  return String(Math.abs(digits)).length;
}

/** A change between two percentages that is right in points and said in percent, or the reverse. */
function* points(sentence: GappedSentence, document: Parameters<typeof spanOf>[0]): Generator<Report> {
  for (const { stated, from, to, isDown } of changesOf(sentence)) {
    if (stated.kind !== 'percent' || from.kind !== 'percent' || from.unit === 'pp') continue;
    const [a, b] = isDown ? [to, from] : [from, to];
    const ratio = quotient(intervalOf(to), intervalOf(from));
    if (!ratio) continue;
    const [x, y] = [intervalOf(a), intervalOf(b)];
    const inPoints = meet({ low: y.low - x.high, high: y.high - x.low }, statedInterval(stated));
    const inPercent = meet(
      mapped(isDown ? { low: -ratio.high, high: -ratio.low } : ratio, (r) => (isDown ? 100 * (1 + r) : 100 * (r - 1))),
      statedInterval(stated),
    );
    const saysPoints = stated.unit === 'pp';
    if (inPoints === inPercent || inPoints === saysPoints) continue;
    const [says, start, end] = [stated, from, to].map((figure) => written(sentence.analysis.flow, figure));
    const change = numberText(Math.abs(to.low - from.low));
    const made = `${change} percentage points, or ${numberText(Math.abs(100 * (to.low / from.low - 1)))} percent`;
    yield {
      span: spanOf(document, sentence.analysis, stated),
      message: `${says} disagrees with ${start} to ${end}: ${made}.`,
    };
  }
}

/** Dollars without a scale beside millions of the same series that would fit it. */
function* bareDollars(
  { analysis, figures, text }: GappedSentence,
  document: Parameters<typeof spanOf>[0],
): Generator<Report> {
  for (const [, ...indices] of text.matchAll(SERIES)) {
    const [a, b] = indices.filter((index) => index !== undefined).map((index) => figures[Number(index)]!);
    if (a?.kind !== 'money' || b?.kind !== 'money' || a.unit !== b.unit) continue;
    const [bare, scaled] = a.low < b.low ? [a, b] : [b, a];
    const scale = [1e6, 1e9, 1e12].find((size) => scaled.low >= size && scaled.low < size * 1000);
    const fits = scale !== undefined && bare.low * scale * 10 > scaled.low && bare.low * scale < scaled.low * 10;
    if (!fits || bare.low >= 1000) continue;
    const message = `${written(analysis.flow, bare)} stands beside ${written(analysis.flow, scaled)} in one series: a scale may be missing.`;
    yield { span: spanOf(document, analysis, bare), message };
  }
}

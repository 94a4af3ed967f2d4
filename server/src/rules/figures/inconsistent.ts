import type { Claim, Pair } from '../../claims/claim.js';
import type { Analysis } from '../../corpus/analyse.js';
import { defineRule } from '../rule.js';
import { conflictMessage } from './conflict.js';
import { isScaleSlip } from './unit-slip.js';

/** How a sentence ends, a citation mark behind it or not. */
const CLOSED = /[.!?]["”’)\]]?[\d[\]⁰-⁹¹²³]{0,5}$/;

export default defineRule({
  id: 'figures/inconsistent',
  severity: 'warning',
  isDisagreement: true,
  title: 'Figures, dates or names that disagree within one document',
  docs:
    'Finds two statements of the same thing in one document whose figures rounding and wording cannot reconcile: the summary against a chapter, ' +
    'a caption against the text that refers to it. The author alone can have made it, and a reader sees both: correct one, or say what differs. ' +
    'Headings are read too, and disagree where the text under them never gives their figure. ' +
    'A warning where period and scope of both are known to be the same, information where one of them is not stated. Each of the two places is ' +
    'reported and points to the other. Silent where three figures or more stand under ' +
    'one name, which is a series, and on records that are no sentences. Measured on the five briefs it was made with (3 pairs, all real) and on some 120 essays and ' +
    'articles (1 pair, of two invented companies). Less right on data sheets and on essays that quote other years. Figures of two documents are for figures/conflict.',
  examples: {
    good: [
      'The fund for rural clinics holds 40 million euros in 2024.\n\nThe fund for rural clinics holds 30 million euros in 2019.\n',
      'The Solar Valleys Act provides $52 billion.\n\nThe Solar Valleys Act thus provides about $50 billion.\n',
      '=== draft.md\nThe fund for rural clinics holds 40 million euros in 2024.\n=== paper.md\nThe fund for rural clinics holds 60 million euros in 2024.\n',
    ],
    bad: [
      {
        text: 'Norway lends Peru [|$9 million|]\n\nNorway has lent Peru [|$7 million|], the ministry said.\n',
        message: '$9 million here disagrees with $7 million below: funding of Norway to Peru.',
      },
      {
        text: 'The fund for rural clinics holds [|40 million euros|] in 2024.\n\nIn 2024, the fund for rural clinics holds [|60 million euros|].\n',
        message: '40 million euros here disagrees with 60 million euros below: fund for rural clinics, both for 2024.',
      },
      {
        text: 'China takes [|31 percent|] of Korea’s exports.\n\nChina’s share of Korea’s exports is [|25 percent|].\n',
        message: '31 percent here disagrees with 25 percent below: share of China in Korea’s exports.',
      },
      {
        text: 'In 2023 the United States had a trade deficit of [|$51 billion|] with Korea.\n\nKorea’s trade surplus with the United States was [|$45 billion|] in 2023.\n',
        message:
          '$51 billion here disagrees with $45 billion below: trade deficit of United States with Korea, both for 2023.',
      },
    ],
  },
  *check({ analyses, document }, corpus) {
    const fragments = new Set(analyses.flatMap(fragmentsOf));
    const pairs = corpus
      .pairs(document.uri, 'conflict')
      .filter((pair) => isInconsistency(pair) && !fragments.has(pair.a.value) && !fragments.has(pair.b.value));
    const others = new Map<Claim, Set<string>>();
    for (const { a, b } of pairs)
      for (const [here, there] of [
        [a, b],
        [b, a],
      ] as const)
        others.set(here.value, (others.get(here.value) ?? new Set()).add(writtenValue(there.value)));
    for (const pair of pairs) {
      // Whoever gives three figures under one name tells apart what a reader of single sentences does not.
      if ([pair.a, pair.b].some(({ value }) => (others.get(value)?.size ?? 0) > 1)) continue;
      for (const [here, there, where] of [
        [pair.a, pair.b, 'below'],
        [pair.b, pair.a, 'above'],
      ] as const)
        yield {
          span: here.span,
          severity: pair.certain ? 'warning' : 'information',
          message: conflictMessage(pair, here, there, where),
          related: [{ uri: there.uri, span: there.span, message: `${there.text}: ${pair.topic}` }],
        };
    }
  },
});

/**
 * Claims of what is no sentence: "0.914-m gauge: 150 km" beside its like is a record, which only its label tells apart. A
 * heading that says something needs no full stop.
 */
function fragmentsOf({ cell, claims, flow }: Analysis): readonly Claim[] {
  if (cell) return [];
  return claims.filter(
    ({ figure, frame, roles, sentence }) =>
      frame === 'LEXICAL' &&
      figure.type === 'quantity' &&
      !(roles.headline && !roles.under) &&
      !CLOSED.test(flow.text.slice(sentence.start, sentence.end)),
  );
}

function isInconsistency(pair: Pair): boolean {
  // Years of a caption are dates/caption-period's.
  const { frame, roles } = pair.a.value;
  if (pair.a.uri !== pair.b.uri || frame === 'NAME' || roles.shown) return false;
  return !isScaleSlip(pair);
}

function writtenValue({ figure: { span: _, ...value } }: Claim): string {
  return JSON.stringify(value);
}

import type { Claim, Pair, Placed } from '../../claims/claim.js';
import { bothOf, doubtOf, figureApart } from '../../claims/why.js';
import { citedDocuments } from '../../corpus/citations.js';
import { documentName } from '../../corpus/documentNames.js';
import { defineRule } from '../rule.js';
import { isScaleSlip } from './unit-slip.js';

export default defineRule({
  id: 'figures/conflict',
  severity: 'warning',
  isDisagreement: true,
  title: 'Figures that disagree between documents',
  docs:
    'Finds two statements of the same thing in two documents whose figures rounding and wording cannot ' +
    'reconcile. A reader of both no longer knows which to believe: look both up, and correct one or say what differs. ' +
    'A warning where both name the same and period and scope are known to be the same, information where one of them ' +
    'is not stated, or where two papers on one subject say nearly the same in other words: near figures of one unit, and ' +
    'so much in common that most such pairs are of one thing. Papers are on one subject where they share names that ' +
    'few have. A cell of a table is read with the heads of its row and column, its caption and its unit. Silent where ' +
    'the two speak of different years, of a part and its whole, or of different things; ' +
    'figures of one document are for figures/inconsistent.',
  examples: {
    good: [
      '=== draft.md\nIn 2019 China took 31 percent of Korea’s exports.\n=== paper.md\nIn 2023 China took 20 percent of Korea’s exports.\n',
      '=== draft.md\nThe Solar Valleys Act provides $52 billion.\n=== paper.md\nThe Solar Valleys Act provides about $50 billion.\n',
      '=== draft.md\nThe fund for rural clinics holds 40 million euros in 2024.\n=== paper.md\nThe fund for city schools holds 60 million euros in 2024.\n',
    ],
    bad: [
      {
        text: '=== draft.md\nThe fund for rural clinics holds [|40 million euros|] in 2024.\n=== paper.md\nThe fund for rural clinics holds 60 million euros in 2024.\n',
        message:
          '40 million euros here disagrees with 60 million euros in paper.md: fund for rural clinics, both for 2024 (no name on both sides says whose it is).',
      },
      {
        text: '=== draft.md\n| Country | Exports in 2022 (US$ billion) |\n| --- | --- |\n| Chile | [|98.5|] |\n=== paper.md\nIn 2022, Chile’s exports came to $89.5 billion.\n',
        message: 'US$98.5 billion here disagrees with $89.5 billion in paper.md: Chile’s exports, both for 2022.',
      },
      {
        text: '=== draft.md\nBy the end of 2024 the Homes Agency had received [|280 hectares|] of state land, mostly along the coast. The Homes Agency is new.\n=== paper.md\nUp to the end of 2024, the ministries of Norway made 310 hectares of state land along the coast over to the Homes Agency.\n',
        message:
          '280 hectares here disagrees with 310 hectares in paper.md: state land along the coast (Norway, Homes Agency), both for the end of 2024 (they are worded differently and may not mean the same).',
      },
      {
        text: '=== draft.md\nChina takes [|31 percent|] of Korea’s exports.\n=== paper.md\nChina’s share of Korea’s exports is 25 percent.\n',
        message:
          '31 percent here disagrees with 25 percent in paper.md: share of China in Korea’s exports (neither says for when).',
      },
      {
        text: '=== draft.md\nIn 2023 the United States had a trade deficit of [|$51 billion|] with Korea.\n=== paper.md\nKorea’s trade surplus with the United States was $45 billion in 2023.\n',
        message:
          '$51 billion here disagrees with $45 billion in paper.md: trade deficit of United States with Korea, both for 2023.',
      },
    ],
  },
  *check(analysed, corpus) {
    const { document } = analysed;
    const cited = citedDocuments(corpus, analysed);
    for (const pair of corpus.pairs(document.uri, 'conflict')) {
      // Names are names/near-miss's, years of a caption dates/caption-period's.
      const { frame, roles } = pair.a.value;
      if (pair.a.uri === pair.b.uri || isScaleSlip(pair)) continue;
      if (frame === 'NAME' || roles.shown) continue;
      for (const [here, there] of [
        [pair.a, pair.b],
        [pair.b, pair.a],
      ] as const) {
        if (here.uri !== document.uri) continue;
        // citations/unsupported-figure tells of a figure that its own source contradicts.
        if (here.value.source !== null && cited.get(here.value.source)?.document.uri === there.uri) continue;
        yield {
          span: here.span,
          severity: pair.certain ? 'warning' : 'information',
          message: conflictMessage(pair, here, there, `in ${documentName(corpus, there.uri)}`),
          related: [{ uri: there.uri, span: there.span, message: `${there.text}: ${pair.topic}` }],
        };
      }
    }
  },
});

/**
 * Both figures with what sets them apart, what they are figures of, what both say, and what is open.
 * @param where Where the other stands: "in paper.md".
 */
export function conflictMessage(pair: Pair, here: Placed<Claim>, there: Placed<Claim>, where: string): string {
  const figures = `${figureApart(here, there)} here disagrees with ${figureApart(there, here)} ${where}`;
  const doubt = doubtOf(here.value, there.value, pair);
  return `${figures}: ${pair.topic}${bothOf(here.value, there.value)}${doubt ? ` (${doubt})` : ''}.`;
}

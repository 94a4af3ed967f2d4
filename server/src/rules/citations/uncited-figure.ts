import { marksOf, place } from '../../corpus/analyse.js';
import type { Quantity } from '../../marks/mark.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'citations/uncited-figure',
  severity: 'information',
  off: true,
  title: 'Figure without a source',
  docs:
    'Finds the first sum of money or share of a paragraph in which no marker and no link cites a source. A fact-checker ' +
    'has to ask the author for it. Off unless switched on: many figures are the author’s own, or are cited a paragraph ' +
    'before. Silent in documents without markers and links, and for tables, captions and notes. ' +
    'Measured on five think-tank papers: 21 findings, about half worth a question.',
  examples: {
    good: [
      '=== draft.md\nAid rose by 4 percent.[^1]\n\n[^1]: Ministry of Trade, 2023.\n',
      '=== draft.md\nAid rose by 4 percent.\n',
      '=== draft.md\nAid rose by 4 percent, says the [office](https://ports.example/a). It fell before.\n',
    ],
    bad: [
      {
        text: '=== draft.md\nAid rose.[^1]\n\nTrade fell by [|4 percent|], and tolls by 3 percent.\n\n[^1]: Ministry of Trade, 2023.\n',
        message: 'No source is cited for 4 percent.',
      },
      {
        text: '=== draft.md\nAid rose.[^1]\n\nThe port cost [|$40 million|].\n\n[^1]: Ministry of Trade, 2023.\n',
        message: 'No source is cited for $40 million.',
      },
      {
        text: '=== draft.md\nAid [rose](https://ports.example/a).\n\nThe port cost [|€40 million|].\n',
        message: 'No source is cited for €40 million.',
      },
    ],
  },
  *check(analysed) {
    const { analyses, document } = analysed;
    const links = analyses.some(({ flow }) => flow.links?.some(({ url }) => /^https?:/.test(url)));
    if (!links && marksOf(analysed, 'marker').length === 0) return;
    for (const { block, flow, marks } of analyses) {
      if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
      if (flow.links?.length || marks.some(({ type }) => type === 'marker')) continue;
      const figure = marks.find(
        (mark): mark is Quantity => mark.type === 'quantity' && (mark.kind === 'money' || mark.kind === 'percent'),
      );
      if (!figure) continue;
      const { span, text } = place(document, flow, figure, figure.span);
      yield { span, message: `No source is cited for ${text}.` };
    }
  },
});

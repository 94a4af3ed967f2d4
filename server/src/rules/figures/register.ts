import { disagrees, type RegisteredFigure, registerOf } from '../../corpus/register.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'figures/register',
  severity: 'error',
  isDisagreement: true,
  title: 'Figure that is not the one in the register',
  docs:
    'Finds a figure that disagrees with the one that your team has fixed for the same thing in the `register` of crosscheck.yml. ' +
    'Here it is settled which of the two holds: use it, or correct the register. An entry names its claim in words, best as the hover over a ' +
    'figure does ("total funding of the Clean Ports Act"). What rounding and the entry’s tolerance allow is no finding, nor is a figure for another year ' +
    'than the entry’s. An entry that no document speaks of is told of on the command line. It says nothing without a register, so it can raise no false alarm where nobody asked for it.',
  examples: {
    good: [
      '=== draft.md\nThe Clean Ports Act authorizes $79 billion.\n=== crosscheck.yml\nregister:\n  - claim: total funding of the Clean Ports Act\n    value: $79.3 billion\n',
      '=== draft.md\nThe Clean Ports Act gives $12 billion to shipyards.\n=== crosscheck.yml\nregister:\n  - claim: total funding of the Clean Ports Act\n    value: $79.3 billion\n',
      '=== draft.md\nThe Clean Ports Act authorizes $81 billion.\n=== crosscheck.yml\nregister:\n  - claim: total funding of the Clean Ports Act\n    value: $79.3 billion\n    tolerance: 2 billion\n',
    ],
    bad: [
      {
        text: '=== draft.md\nThe Clean Ports Act authorizes [|$52 billion|].\n=== crosscheck.yml\nregister:\n  - claim: total funding of the Clean Ports Act\n    value: $79.3 billion\n    asOf: 2024-07\n    source: the budget office\n',
        message:
          '$52 billion is not $79.3 billion, as the register fixes total funding of the Clean Ports Act (as of 2024-07, from the budget office).',
      },
      {
        text: '=== draft.md\nChina takes [|31 percent|] of Korea’s exports.\n=== crosscheck.yml\nregister:\n  - claim: China’s share of Korea’s exports\n    value: 20 percent\n',
        message: '31 percent is not 20 percent, as the register fixes China’s share of Korea’s exports.',
      },
      {
        text: '=== draft.md\nPeru has [|6|] ports.\n=== crosscheck.yml\nregister:\n  - claim: number of ports of Peru\n    value: 5\n',
        message: '6 is not 5, as the register fixes number of ports of Peru.',
      },
      {
        text: '=== draft.md\nThe Clean Ports Act authorizes [|$81 billion|].\n=== crosscheck.yml\nregister:\n  - claim: total funding of the Clean Ports Act\n    value: $79.3 billion\n    tolerance: 1%\n',
        message: '$81 billion is not $79.3 billion, as the register fixes total funding of the Clean Ports Act.',
      },
    ],
  },
  *check({ document }, corpus) {
    const register = registerOf(corpus.configuration);
    if (register.length === 0) return;
    for (const { span, text, value } of corpus.claims(document.uri))
      for (const figure of register)
        if (disagrees(value, figure))
          yield { span, message: `${text} is not ${figure.entry.value}, as the register fixes ${whatOf(figure)}.` };
  },
});

function whatOf({ entry: { asOf, claim, source } }: RegisteredFigure): string {
  const known = [asOf && `as of ${asOf}`, source && `from ${source}`].filter((part) => part !== null);
  return known.length > 0 ? `${claim} (${known.join(', ')})` : claim;
}

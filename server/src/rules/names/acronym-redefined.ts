import { defineRule } from '../rule.js';
import { acronymDefinitions, expansionKey, type PlacedDefinition, singular } from './acronymUses.js';

export default defineRule({
  id: 'names/acronym-redefined',
  severity: 'warning',
  title: 'Acronym with two meanings',
  docs:
    'Finds an acronym that a document defines twice, for two different things: "PPP" for purchasing power parity and ' +
    'for public-private partnership. From then on no reader knows which is meant. Spell one of them out throughout. ' +
    'Silent where the two expansions share most of their words: those are two wordings of one name (names/near-miss). ' +
    'Measured on 170 real documents: no finding.',
  examples: {
    good: [
      'The Harbor Safety Act (HSA) passed.\n\nThe Harbor Safety Act (HSA) holds.',
      'Small and medium enterprises (SMEs) grew.\n\nThe law helps small and medium-sized enterprises (SMEs).',
      'A free trade agreement (FTA) was signed.\n\nNow many free trade agreements (FTAs) hold.',
    ],
    bad: [
      {
        text: 'The Harbor Safety Act (HSA) passed.\n\nThe [|Health Savings Account (HSA)|] grew.',
        message: '“HSA” stands for “Health Savings Account” here and for “Harbor Safety Act” before.',
      },
      {
        text: 'Output at purchasing power parity (PPP) rose.\n\nA [|public-private partnership (PPP)|] ran it.',
        message: '“PPP” stands for “public-private partnership” here and for “purchasing power parity” before.',
      },
      {
        text: 'Rural fishing ports (RFPs) grew.\n\nThe office sent [|requests for proposals (RFPs)|].',
        message: '“RFPs” stands for “requests for proposals” here and for “Rural fishing ports” before.',
      },
    ],
  },
  *check(analysed) {
    const { uri } = analysed.document;
    const known = new Map<string, PlacedDefinition[]>();
    for (const definition of acronymDefinitions(analysed)) {
      const { acronym, expansion } = definition.value;
      const earlier = known.get(singular(acronym)) ?? [];
      known.set(singular(acronym), [...earlier, definition]);
      const [first] = earlier;
      if (!first || earlier.some(({ value }) => isOneName(value.expansion, expansion))) continue;
      yield {
        span: definition.span,
        message: `“${acronym}” stands for “${expansion}” here and for “${first.value.expansion}” before.`,
        related: [{ uri, span: first.span, message: first.text }],
      };
    }
  },
});

/** Whether two expansions have half of their words in common, short ones aside. */
function isOneName(a: string, b: string): boolean {
  const [one, other] = [a, b].map(
    (name) =>
      new Set(
        expansionKey(name)
          .split(' ')
          .filter((word) => word.length > 3),
      ),
  );
  const shared = [...one!].filter((word) => other!.has(word)).length;
  return expansionKey(a) === expansionKey(b) || 2 * shared >= Math.min(one!.size, other!.size);
}

import { isRate, type RateWords, ratePhrase, rolesOfRate } from '../economicRates.js';
import { defineFrame } from '../frame.js';
import { groupTokens } from '../reader.js';
import type { Statement } from '../statement.js';
import type { Token } from '../token.js';

export default defineFrame({
  id: 'INFLATION',
  docs: `How fast prices rise in an economy: "inflation of 3 percent in Peru", "Peru's inflation rate fell to 2 percent",
"consumer prices in Peru rose by 2 percent". Core, food and producer prices are kinds of it. The words are those of
statistical offices and central banks; prices of single goods are left to the frame of growth.`,
  key: ['economy'],
  scope: ['kind', 'span', 'pace'],
  isForecast: true,
  examples: [
    {
      a: 'Inflation in Peru was 2.3 percent in 2024.',
      b: 'Peruvian consumer prices rose 2.9 percent in 2024.',
      relation: 'conflict',
    },
    {
      a: 'Peru’s inflation rate fell to 2.3 percent in 2024.',
      b: 'In Peru, inflation stood at 2.3% in 2024.',
      relation: 'agree',
    },
    {
      a: 'Global inflation will fall from 4.1% in 2025 to 3.8% in 2026.',
      b: 'The fund expects global inflation of 4.1 percent in 2025 and 3.4 percent in 2026.',
      relation: 'conflict',
    },
    {
      a: 'Inflation in Peru was 2.3 percent in 2024.',
      b: 'Core inflation in Peru was 2.9 percent in 2024.',
      relation: 'differs-by-scope',
    },
    {
      a: 'Inflation in Peru fell to 2.3 percent in 2024 from 3.4 percent.',
      b: 'Inflation in Peru was 2.3 percent in 2024.',
      relation: 'agree',
    },
    {
      a: 'Inflation in Peru was 2.3 percent in 2024.',
      b: 'Inflation in Chile was 4.3 percent in 2024.',
      relation: null,
    },
    {
      a: 'Inflation in Peru was 2.3 percent in 2024.',
      b: 'Prices of copper in Peru rose 9 percent in 2024.',
      relation: null,
    },
    {
      a: 'Inflation in Peru was 2.3 percent in 2024.',
      b: 'The bank of Peru has an inflation target of 3 percent for 2024.',
      relation: null,
    },
  ],
  read(statement, reader) {
    if (!isRate(statement)) return null;
    const phrase = ratePhrase(statement, WORDS, reader) ?? risingPrices(statement);
    const roles = phrase && rolesOfRate(phrase, WORDS, statement, reader);
    const aspect = { keys: ['level'], text: 'level', span: statement.figure };
    return roles && { roles: { ...roles, aspect }, topic: `inflation in ${roles.economy.text}` };
  },
});

/** Inflation is of consumers' prices where nothing tells otherwise. */
const WORDS: RateWords = {
  noun: /^inflation$/,
  plain: /^(?:consumer|prices?|rate|annual|headline|overall|cpi|level)$/,
  kind: /^(?:core|underlying|food|energy|producer|wholesale|import|services|goods|factory)$/,
};

/** "Consumer prices in Peru rose by 2 percent"; null without. */
function risingPrices({ verb, subject, before }: Statement): readonly Token[] | null {
  const said = subject ? groupTokens(subject) : [];
  const isOfAll = said.some(
    ({ word }, i) => word === 'prices' && /^(?:consumer|producer)$/.test(said[i - 1]?.word ?? ''),
  );
  const isRise = /^(?:rise|increase|climb|grow)$/.test(verb?.lemma ?? '') && (before === null || before === 'by');
  return isRise && isOfAll ? said : null;
}

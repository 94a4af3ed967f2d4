import { isRate, phraseBefore, type RateWords, ratePhrase, rolesOfRate } from '../economicRates.js';
import { defineFrame } from '../frame.js';
import { groupTokens } from '../reader.js';
import type { Statement } from '../statement.js';
import type { Token } from '../token.js';

export default defineFrame({
  id: 'ECONOMIC_GROWTH',
  docs: `How fast an economy grows: "global growth of 3 percent in 2025", "growth in Peru will slow to 2 percent", "the
economy of Peru grew by 2 percent", "the fund expects Peru's GDP to expand 2 percent". "Growth" of a place is that of its
output, as economists say it; "nominal", "potential" and "non-oil" growth are kinds of it. The words are those of the
forecasts of central banks and funds; growth of anything else (exports, jobs, wages) is left to the frame of growth.`,
  key: ['economy'],
  scope: ['kind', 'span', 'pace'],
  isForecast: true,
  examples: [
    {
      a: 'The fund forecast global growth of 3% in 2025 and 3.1% in 2026.',
      b: 'The bank was projecting global GDP growth at 2.3% for 2025.',
      relation: 'conflict',
    },
    {
      a: 'The fund forecast global growth of 3% in 2025 and 3.1% in 2026.',
      b: 'World output is projected to grow by 3.1 percent in 2026.',
      relation: 'agree',
    },
    {
      a: 'Growth in Peru will slow to 2.1 percent in 2026.',
      b: 'The fund expects Peruvian GDP to expand 2.6 percent in 2026.',
      relation: 'conflict',
    },
    {
      a: 'Peru’s growth was raised to 2.4 percent for 2025.',
      b: 'The economy of Peru is forecast to grow by 2.4% in 2025.',
      relation: 'agree',
    },
    {
      a: 'The economy of Peru grew by 2.4% in 2025.',
      b: 'The economy of Peru grew by 3.1% in 2024.',
      relation: 'differs-by-period',
    },
    {
      a: 'The economy of Peru grew by 2.4% in 2025.',
      b: 'The economy of Chile grew by 3.1% in 2025.',
      relation: null,
    },
    {
      a: 'The economy of Peru grew by 2.4% in 2025.',
      b: 'The GDP of Peru fell by 2.4% in 2025.',
      relation: null,
    },
    {
      a: 'Growth in Peru fell to 2.4% in 2025.',
      b: 'The economy of Peru grew by 2.4% in 2025.',
      relation: 'agree',
    },
    {
      a: 'The economy of Peru grew by 2.4% in 2025.',
      b: 'Nominal growth of 7.1% was reported for Peru in 2025.',
      relation: null,
    },
    {
      a: 'The economy of Peru grew by 2.4% in 2025.',
      b: 'Export growth in Peru was 7 percent in 2025.',
      relation: null,
    },
    {
      a: 'The economy of Peru grew by 2.4% in 2025.',
      b: 'Growth in Peru fell by 1.2 percentage points in 2025.',
      relation: null,
    },
  ],
  read(statement, reader) {
    const { figure, verb } = statement;
    if (!isRate(statement)) return null;
    const growth = ratePhrase(statement, WORDS, reader);
    const phrase = growth ?? growing(statement);
    const roles = phrase && rolesOfRate(phrase, WORDS, statement, reader);
    if (!roles) return null;
    // "Growth fell to 2 percent" is growth still.
    const direction = !growth && verb && SHRINK.test(verb.lemma) ? 'fall' : 'rise';
    const aspect = { keys: [direction], text: direction, span: figure };
    return { roles: { ...roles, aspect }, topic: `economic growth of ${roles.economy.text}` };
  },
});

const WORDS: RateWords = {
  noun: /^(?:growth|expansion)$/,
  plain: /^(?:economy|economies|economic|gdp|output|product|gross|domestic|real|annual|overall|headline)$/,
  kind: /^(?:nominal|potential|non-oil|capita|trend)$/,
};
const GROW = /^(?:grow|expand|increase|rise|shrink|contract|decline|fall)$/;
const SHRINK = /^(?:shrink|contract|decline|fall)$/;

/** "Peru's economy grew by 2 percent", "expects Peruvian GDP to expand 2 percent": what stands in front of the verb. */
function growing({ verb, subject, before, tokens }: Statement): readonly Token[] | null {
  if (!verb || !GROW.test(verb.lemma) || (before !== null && before !== 'by')) return null;
  const said = subject ? groupTokens(subject) : phraseBefore(tokens, tokens.indexOf(verb.tokens[0]!));
  return said.some(({ word }) => /^(?:economy|gdp|output)$/.test(word)) ? said : null;
}

import {
  behindForecast,
  economyOf,
  frontedPlace,
  isOfOther,
  isSmall,
  paceOf,
  phraseBefore,
  sharedPhrase,
  spanOf,
  tellsEconomy,
} from '../economies.js';
import { defineFrame, rolesOf } from '../frame.js';
import { groupTokens, type Reader } from '../reader.js';
import type { Statement } from '../statement.js';
import { kindOf, type Token } from '../token.js';

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
    if (kindOf(figure) !== 'percent' || figure.mark?.type !== 'quantity' || figure.mark.unit === 'pp') return null;
    const growth = growthOf(statement, reader);
    const tokens = growth ?? growing(statement, reader);
    const economy = tokens && economyOf(tokens, statement, reader);
    if (!economy || isOfOther(statement, (token) => isOfGrowth(token, reader))) return null;
    // "Growth fell to 2 percent" is growth still.
    const direction = !growth && verb && SHRINK.test(verb.lemma) ? 'fall' : 'rise';
    const aspect = { keys: [direction], text: direction, span: figure };
    const kind = reader.filler(tokens.filter(({ word }) => KIND.test(word)));
    return {
      roles: rolesOf({ economy, kind, span: spanOf(statement), pace: paceOf(statement, reader), aspect }),
      topic: `economic growth of ${economy.text}`,
    };
  },
});

const GROWTH = /^(?:growth|expansion)$/;
/** What grows, beside whose it is. */
const OUTPUT = /^(?:economy|economies|economic|gdp|output|product|gross|domestic|real|annual|overall|headline)$/;
const KIND = /^(?:nominal|potential|non-oil|capita|trend)$/;
const GROW = /^(?:grow|expand|increase|rise|shrink|contract|decline|fall)$/;
const SHRINK = /^(?:shrink|contract|decline|fall)$/;

/** "Global growth of 3 percent", "growth in Peru will slow to 2 percent": what belongs to the noun; null without it. */
function growthOf(statement: Statement, reader: Reader): readonly Token[] | null {
  const { noun, governor, subject, before } = statement;
  const isValue = before === null || before === 'at' || before === 'to';
  const groups = [noun, before === 'by' || before === 'from' ? null : governor, isValue ? subject : null];
  const group = groups.find((each) => each?.tokens.some(({ word }) => GROWTH.test(word))) ?? null;
  const said = group ? groupTokens(group) : sharedPhrase(statement);
  if (!said.some(({ word }) => GROWTH.test(word))) return null;
  const all = [...behindForecast(said), ...frontedPlace(statement, reader)];
  return all.every((token) => isOfGrowth(token, reader)) ? all : null;
}

/** "Peru's economy grew by 2 percent", "expects Peruvian GDP to expand 2 percent": what stands in front of the verb. */
function growing({ verb, subject, before, tokens }: Statement, reader: Reader): readonly Token[] | null {
  if (!verb || !GROW.test(verb.lemma) || (before !== null && before !== 'by')) return null;
  const all = subject ? groupTokens(subject) : phraseBefore(tokens, tokens.indexOf(verb.tokens[0]!));
  const isEconomy = all.some(({ word }) => /^(?:economy|gdp|output)$/.test(word));
  return isEconomy && all.every((token) => isOfGrowth(token, reader)) ? all : null;
}

function isOfGrowth(token: Token, reader: Reader): boolean {
  const isWord = [OUTPUT, KIND, GROWTH].some((words) => words.test(token.word));
  return isWord || isSmall(token) || tellsEconomy(token, reader);
}

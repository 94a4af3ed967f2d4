import {
  behindForecast,
  economyOf,
  frontedPlace,
  isOfOther,
  isSmall,
  paceOf,
  sharedPhrase,
  spanOf,
  tellsEconomy,
} from '../economies.js';
import { defineFrame, rolesOf } from '../frame.js';
import { groupTokens, type Reader } from '../reader.js';
import type { Statement } from '../statement.js';
import { kindOf, type Token } from '../token.js';

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
    const { figure } = statement;
    if (kindOf(figure) !== 'percent' || figure.mark?.type !== 'quantity' || figure.mark.unit === 'pp') return null;
    const tokens = inflationOf(statement, reader) ?? risingPrices(statement, reader);
    if (!tokens?.every((token) => isOfPrices(token, reader))) return null;
    const economy = economyOf(tokens, statement, reader);
    if (!economy || isOfOther(statement, (token) => isOfPrices(token, reader))) return null;
    const aspect = { keys: ['level'], text: 'level', span: figure };
    const kind = reader.filler(tokens.filter(({ word }) => KIND.test(word)));
    return {
      roles: rolesOf({ economy, kind, span: spanOf(statement), pace: paceOf(statement, reader), aspect }),
      topic: `inflation in ${economy.text}`,
    };
  },
});

const INFLATION = 'inflation';
/** What says no more than that it is of consumers' prices, as inflation is where nothing tells otherwise. */
const PLAIN = /^(?:inflation|consumer|prices?|rate|annual|headline|overall|cpi|level)$/;
const KIND = /^(?:core|underlying|food|energy|producer|wholesale|import|services|goods|factory)$/;

/** "Inflation in Peru", "the inflation rate of 2 percent"; null without. */
function inflationOf(statement: Statement, reader: Reader): readonly Token[] | null {
  const { noun, governor, subject, before } = statement;
  const isValue = before === null || /^(?:at|to|from)$/.test(before);
  const groups = [noun, before === 'by' ? null : governor, isValue ? subject : null];
  const group = groups.find((each) => each?.tokens.some(({ word }) => word === INFLATION)) ?? null;
  const said = group ? groupTokens(group) : before === 'by' ? [] : sharedPhrase(statement);
  return said.some(({ word }) => word === INFLATION)
    ? [...behindForecast(said), ...frontedPlace(statement, reader)]
    : null;
}

/** "Consumer prices in Peru rose by 2 percent"; null without. */
function risingPrices(statement: Statement, reader: Reader): readonly Token[] | null {
  const { verb, subject, before } = statement;
  const isRise =
    verb !== null && /^(?:rise|increase|climb|grow)$/.test(verb.lemma) && (before === null || before === 'by');
  const said = subject ? groupTokens(subject) : [];
  const isOfAll = said.some(
    ({ word }, i) => word === 'prices' && /^(?:consumer|producer)$/.test(said[i - 1]?.word ?? ''),
  );
  return isRise && isOfAll ? [...said, ...frontedPlace(statement, reader)] : null;
}

function isOfPrices(token: Token, reader: Reader): boolean {
  return PLAIN.test(token.word) || KIND.test(token.word) || isSmall(token) || tellsEconomy(token, reader);
}

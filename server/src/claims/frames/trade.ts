import type { Filler } from '../claim.js';
import { stem } from '../content.js';
import { directed } from '../direction.js';
import { defineFrame, rolesOf } from '../frame.js';
import { isNameKey } from '../keys.js';
import { kindOf } from '../token.js';

/** Nouns and verbs of trade, and those that say no more than how much of it. */
const TRADED =
  /^(?:exports?|exported|imports?|imported|shipments?|shipped|sales|sells?|sold|buys?|bought|purchases?|purchased)$/;
const PLAIN = new Set(
  'export import shipment ship sale sell buy purchase goods merchandise product commodity bilateral annual'
    .split(' ')
    .map(stem),
);

export default defineFrame({
  id: 'TRADE',
  docs: `What goes from one country to another for how much money: "exports from Chile to Peru", "Chile sold Peru goods worth
…", "Peruvian imports from Chile". Exports from a to b are imports of b from a. Goods narrow: where only one side names
them, or both name others, the figures may differ. The words are the nouns and verbs of buying and selling abroad.`,
  key: ['from', 'to'],
  scope: ['goods'],
  examples: [
    {
      a: 'Chile exported goods worth $4 billion to Peru in 2022.',
      b: 'Peruvian imports from Chile came to $5.5 billion in 2022.',
      relation: 'conflict',
    },
    {
      a: 'Chile exported goods worth $4 billion to Peru in 2022.',
      b: "In 2022, Peru's imports from Chile were $4.04 billion.",
      relation: 'agree',
    },
    {
      a: 'Chile exported copper worth $4 billion to Peru in 2022.',
      b: 'In 2022 Peru imported $6 billion worth of Chilean copper.',
      relation: 'conflict',
    },
    {
      a: 'Chile overtook Brazil as the main supplier, with exports of $4 billion to Peru in 2022.',
      b: 'Peruvian imports from Chile came to $5.5 billion in 2022.',
      relation: 'conflict',
    },
    {
      a: 'Chile exported goods worth $4 billion to Peru in 2022.',
      b: 'Chile sold $900 million worth of copper to Peru in 2022.',
      relation: 'differs-by-scope',
    },
    {
      a: 'Chile exported goods worth $4 billion to Peru in 2022.',
      b: 'Chile imported goods worth $2 billion from Peru in 2022.',
      relation: null,
    },
    {
      a: 'Chile exported goods worth $4 billion to Peru in 2022.',
      b: 'Chile exported goods worth $3 billion to Peru in 2019.',
      relation: 'differs-by-period',
    },
  ],
  read(statement, reader) {
    const { figure, before, tokens } = statement;
    if (kindOf(figure) !== 'money' || before === 'by') return null;
    if (!tokens.some(({ word, tag }) => TRADED.test(word) && tag !== 'name')) return null;
    const from = directed(statement, tokens, reader, 'from');
    const to = directed(statement, tokens, reader, 'to');
    if (!from || !to || from.keys.length > 1 || to.keys.length > 1 || from.keys[0] === to.keys[0]) return null;
    const goods = reader.filler(tokens.filter(({ tag }) => tag === 'noun'));
    return {
      roles: rolesOf({ from, to, goods: goods && kinds(goods) }),
      topic: `exports from ${from.text} to ${to.text}`,
    };
  },
});

/** What is traded, without the words for trading. */
function kinds(goods: Filler): Filler | null {
  const keys = goods.keys.filter((key) => !PLAIN.has(key) && !isNameKey(key));
  return keys.length === 0 ? null : { ...goods, keys };
}

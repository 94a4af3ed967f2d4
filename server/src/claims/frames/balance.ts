import { defineFrame, rolesOf } from '../frame.js';
import { groupTokens } from '../reader.js';

const BALANCE = /^(?:deficit|surplus)(?:es|s)?$/;

export default defineFrame({
  id: 'BALANCE',
  docs: `The deficit or surplus of one side with another. A deficit of a with b is a surplus of b with a, so that both
directions meet. A surplus with nobody ("budget deficit") is left to other frames.`,
  key: ['surplus', 'deficit'],
  scope: ['goods'],
  examples: [
    {
      a: 'In 2023, Chile had a trade deficit with Peru of $4 billion.',
      b: 'Peru recorded a $6 billion trade surplus with Chile in 2023.',
      relation: 'conflict',
    },
    {
      a: 'In 2023, Chile had a trade deficit with Peru of $4 billion.',
      b: "Peru's trade surplus with Chile reached $4.1 billion in 2023.",
      relation: 'agree',
    },
    {
      a: 'In 2023, Chile had a trade deficit with Peru of $4 billion.',
      b: 'Chile recorded a trade deficit with Bolivia of $6 billion in 2023.',
      relation: null,
    },
    {
      a: 'In 2023, Chile had a trade deficit with Peru of $4 billion.',
      b: 'In 2021, Chile had a trade deficit with Peru of $6 billion.',
      relation: 'differs-by-period',
    },
  ],
  read(statement, reader) {
    if (statement.figure.mark?.type !== 'quantity' || statement.before === 'by') return null;
    for (const group of [statement.noun, statement.governor, statement.subject]) {
      const at = group?.tokens.findLastIndex((token) => BALANCE.test(token.word)) ?? -1;
      if (!group || at < 0) continue;
      const links = [...group.links, ...statement.adjuncts];
      const partner = links.find(({ preposition }) => preposition === 'with' || preposition === 'against');
      if (!partner) return null;
      const owner = group.tokens.slice(0, at).filter((token) => reader.nameOf(token));
      const holder = owner.length > 0 || group === statement.subject ? owner : groupTokens(statement.subject);
      const mine = reader.filler(holder.filter((token) => reader.nameOf(token)));
      const other = reader.filler(partner.group.tokens.filter((token) => reader.nameOf(token)));
      if (!mine || !other) return null;
      const isDeficit = group.tokens[at]!.word.startsWith('deficit');
      const kinds = group.links.filter(({ preposition }) => preposition === 'in').flatMap((link) => link.group.tokens);
      const goods = reader.filler(
        [...group.tokens.slice(0, at), ...kinds].filter(({ tag, word }) => tag === 'noun' && word !== 'trade'),
      );
      return {
        roles: rolesOf({ surplus: isDeficit ? other : mine, deficit: isDeficit ? mine : other, goods }),
        topic: `trade ${isDeficit ? 'deficit' : 'surplus'} of ${mine.text} with ${other.text}`,
      };
    }
    return null;
  },
});

import { defineFrame, rolesOf } from '../frame.js';
import type { Reader } from '../reader.js';
import type { Group, Statement } from '../statement.js';
import { kindOf, type Token } from '../token.js';

/** Nouns for the buying of a company, and the verbs. */
const DEAL = /^(?:acquisitions?|takeovers?|buyouts?|purchase)$/;
const BUY = /^(?:acquire|buy|purchase)$/;
/** What is bought where it is not all of a company. */
const PART = /^(?:stakes?|shares?|stock|interests?|assets?|units?|divisions?|business(?:es)?)$/;

export default defineFrame({
  id: 'ACQUISITION',
  docs: `What a company is bought for. A stake in it is a part; the price of a share is no such figure. The words are the nouns
and verbs of buying.`,
  key: ['target'],
  scope: ['part'],
  apart: ['buyer'],
  timeless: true,
  examples: [
    {
      a: 'Norsk Hydro completed the acquisition of Rio Tinto on Wednesday for $14 billion.',
      b: 'Norsk Hydro has finalized its $16 billion acquisition of Rio Tinto.',
      relation: 'conflict',
    },
    {
      a: 'Rio Tinto was bought by Norsk Hydro for $14 billion.',
      b: 'In May Norsk Hydro acquired Rio Tinto for $14 billion.',
      relation: 'agree',
    },
    {
      a: "Norsk Hydro's $14 billion takeover of Rio Tinto is done.",
      b: 'The acquisition of Rio Tinto cost Norsk Hydro $16 billion.',
      relation: 'conflict',
    },
    {
      a: 'Norsk Hydro acquired Rio Tinto for $14 billion.',
      b: 'Norsk Hydro acquired a stake in Rio Tinto for $2 billion.',
      relation: 'differs-by-scope',
    },
    {
      a: 'Norsk Hydro acquired Rio Tinto for $14 billion.',
      b: 'Norsk Hydro acquired Rio Tinto for $55 per share.',
      relation: null,
    },
    {
      a: 'Norsk Hydro acquired Rio Tinto for $14 billion.',
      b: 'Samsung offered to buy Rio Tinto for $16 billion.',
      relation: null,
    },
    {
      a: 'Norsk Hydro acquired Rio Tinto for $14 billion.',
      b: 'Norsk Hydro acquired Samsung for $16 billion.',
      relation: null,
    },
  ],
  read(statement, reader) {
    const { figure, tokens } = statement;
    if (kindOf(figure) !== 'money' || tokens[tokens.indexOf(figure) + 1]?.word === 'per') return null;
    const deal = dealIn(statement);
    const bought = deal ? targetOf(deal, reader) : boughtIn(statement, reader);
    const target = bought && reader.filler([bought.firm]);
    if (!target) return null;
    const buyers = (deal ? buyersOf(deal, statement) : buyersIn(statement)).filter(
      (token) => token !== bought.firm && reader.nameOf(token) !== null && !reader.isPlace(token),
    );
    const part = reader.filler(bought.part);
    return {
      roles: rolesOf({ target, part, buyer: reader.filler(buyers) }),
      topic: `price of ${part ? `${part.text} in ` : ''}${target.text}`,
    };
  },
});

/** "A $9 billion acquisition of Orvik", "completed the acquisition of Orvik for $9 billion", "the takeover of Orvik cost $9 billion". */
function dealIn({ noun, object, subject, before, verb }: Statement): Group | null {
  const isPrice = before === 'for' || before === 'at';
  const isCost = verb !== null && /^(?:cost|total|be)$/.test(verb.lemma);
  const groups = [noun, isPrice ? object : null, isCost ? subject : null];
  return groups.find((group) => group?.tokens.some(({ word }) => DEAL.test(word))) ?? null;
}

/** A firm that is bought, and the words for the part of it; empty for all of it. */
interface Bought {
  readonly firm: Token;
  readonly part: readonly Token[];
}

/** What a deal is of: "the acquisition of Orvik", "the Orvik takeover". */
function targetOf({ links, tokens }: Group, reader: Reader): Bought | null {
  const of = links.find(({ preposition }) => preposition === 'of')?.group;
  if (of) return boughtOf(of, reader);
  const before = tokens.slice(
    0,
    tokens.findIndex(({ word }) => DEAL.test(word)),
  );
  const firm = before.findLast((token) => isFirm(token, reader) && !isOwner(token, tokens));
  return firm ? { firm, part: [] } : null;
}

/** "Acquired Orvik for $9 billion", "Orvik was acquired for $9 billion". */
function boughtIn({ verb, object, subject, adjuncts, before }: Statement, reader: Reader): Bought | null {
  if (!verb || !BUY.test(verb.lemma) || verb.negated || (before !== 'for' && before !== 'at')) return null;
  const group = verb.passive ? subject : object;
  if (!group) return null;
  const inside = adjuncts.filter(({ preposition }) => preposition === 'in');
  return boughtOf({ ...group, links: [...group.links, ...inside] }, reader);
}

/** "Orvik", "a stake in Orvik". */
function boughtOf({ links, tokens }: Group, reader: Reader): Bought | null {
  const part = tokens.filter(({ word }) => PART.test(word));
  const whole = part.length > 0 ? links.find(({ preposition }) => preposition === 'in' || preposition === 'of') : null;
  const firm = (part.length > 0 ? whole?.group.tokens : tokens)?.at(-1);
  return firm && isFirm(firm, reader) ? { firm, part } : null;
}

/** "Norvik's acquisition", "the acquisition by Norvik", "Norvik completed the acquisition". */
function buyersOf({ links, tokens }: Group, statement: Statement): readonly Token[] {
  const by = links.find(({ preposition }) => preposition === 'by')?.group;
  const owner = [...statement.phrase, ...tokens].filter((token) => isOwner(token, [...statement.phrase, ...tokens]));
  if (by) return by.tokens;
  return owner.length > 0 ? owner : buyersIn(statement);
}

function buyersIn({ verb, subject, actor, tokens, figure }: Statement): readonly Token[] {
  if (!verb?.passive) return (subject ?? actor)?.tokens ?? [];
  const by = tokens.findIndex(({ word }) => word === 'by');
  return by < 0 ? [] : tokens.slice(by + 1).filter(({ start }) => start < figure.start);
}

/** "Norvik's": what follows is its own. */
function isOwner(token: Token, tokens: readonly Token[]): boolean {
  return tokens[tokens.indexOf(token) + 1]?.tag === 'possessive';
}

function isFirm(token: Token, reader: Reader): boolean {
  const type = reader.nameOf(token)?.type;
  return type === 'company' || type === 'organization' || type === 'other';
}

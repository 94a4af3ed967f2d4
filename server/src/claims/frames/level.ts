import type { Filler } from '../claim.js';
import type { Statement } from '../clause.js';
import { defineFrame, rolesOf } from '../frame.js';
import { groupTokens, type Reader } from '../reader.js';
import type { Token } from '../tokens.js';

export default defineFrame({
  id: 'LEVEL',
  docs: `How many people live in a place, however it is said: "Peru has a population of 33 million", "33 million people live in
Peru", "Peru, a country of 33 million people", "Peru's 33 million inhabitants". A part of them ("33 million poor people",
"rural population") is another measure. Other levels (GDP, debt, headcount) are said in few ways, which the lexical frame
reads.`,
  key: ['measure', 'of'],
  scope: [],
  examples: [
    { a: 'Peru has a population of 33 million.', b: 'About 36 million people live in Peru.', relation: 'conflict' },
    {
      a: 'The population of Peru is 33 million.',
      b: "Peru's 33.4 million inhabitants pay the tax.",
      relation: 'agree',
    },
    {
      a: 'Peru, a country of 33 million people, has few trains.',
      b: "Peru's population was 36 million.",
      relation: 'conflict',
    },
    { a: 'Peru has a population of 33 million.', b: 'Some 9 million poor people live in Peru.', relation: null },
    { a: 'Peru has a population of 33 million.', b: 'Peru has a rural population of 7 million.', relation: null },
    { a: 'Peru has a population of 33 million.', b: 'Chile has a population of 19 million.', relation: null },
  ],
  read(statement, reader) {
    const { figure } = statement;
    if (figure.mark?.type !== 'quantity' || figure.mark.kind !== 'count' || statement.before === 'by') return null;
    const tokens = populationOf(statement) ?? peopleOf(statement);
    const of = tokens && reader.filler(tokens.filter((token) => isPlace(token, reader)).slice(0, 1));
    return of && { roles: rolesOf({ measure: POPULATION, of }), topic: `population of ${of.text}` };
  },
});

const POPULATION: Filler = { keys: ['population'], text: 'population', span: null };

/** "A population of 33 million", "Peru's population is 33 million", "the population of Peru reached …". */
function populationOf({ governor, before, verb, subject }: Statement): readonly Token[] | null {
  const group = before === 'of' ? governor : verb?.verbClass === 'equal' || verb?.verbClass === 'rise' ? subject : null;
  if (group?.tokens.at(-1)?.word !== 'population') return null;
  const owner = group.tokens.slice(0, -1);
  if (owner.some(({ tag, word }) => tag === 'noun' && word !== 'total')) return null;
  const of = group.links.find(({ preposition }) => preposition === 'of');
  const named = [...owner, ...(of?.group.tokens ?? [])].filter(({ tag }) => tag === 'name');
  return named.length > 0 ? named : (subject?.tokens ?? null);
}

const PEOPLE = /^(?:people|inhabitants|residents|citizens)$/;

/** "33 million people live in Peru", "a country of 33 million people", "Peru's 33 million inhabitants". */
function peopleOf({
  noun,
  phrase,
  figure,
  predicate,
  adjuncts,
  apposed,
  governor,
  before,
}: Statement): readonly Token[] | null {
  if (noun?.tokens.length !== 1 || !PEOPLE.test(noun.tokens[0]!.word)) return null;
  if (
    apposed &&
    before === 'of' &&
    /^(?:country|nation|state|city|region|town)$/.test(governor?.tokens.at(-1)?.word ?? '')
  )
    return apposed.tokens;
  if (predicate?.lemma === 'live')
    return adjuncts.filter(({ preposition }) => preposition === 'in').flatMap(({ group }) => groupTokens(group));
  const owner = phrase.filter((token) => token.end <= figure.start);
  return owner.at(-1)?.tag === 'possessive' && noun.tokens[0]!.word !== 'people' ? owner : null;
}

function isPlace(token: Token, reader: Reader): boolean {
  const type = reader.nameOf(token)?.type;
  return type === 'country' || type === 'region';
}

import type { Filler } from '../claim.js';
import { defineFrame, rolesOf } from '../frame.js';
import { groupTokens } from '../reader.js';
import type { Statement } from '../statement.js';
import { kindOf, type Token } from '../token.js';

export default defineFrame({
  id: 'LEVEL',
  docs: `How many people live in a place, however it is said: "Peru has a population of 33 million", "33 million people live in
Peru", "Peru, a country of 33 million people", "Peru's 33 million inhabitants". A part of them ("9 million poor people",
"rural population") is narrower. Other levels (GDP, debt, headcount) are said in few ways, which the lexical frame
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
    {
      a: 'With 33 million people, Peru is the fourth-largest country of the region.',
      b: "Peru's population was 36 million.",
      relation: 'conflict',
    },
    {
      a: 'Peru has a population of 33 million.',
      b: 'Some 9 million poor people live in Peru.',
      relation: 'differs-by-scope',
    },
    {
      a: 'Peru has a population of 33 million.',
      b: 'Peru has a rural population of 7 million.',
      relation: 'differs-by-scope',
    },
    { a: 'Peru has a population of 33 million.', b: 'Chile has a population of 19 million.', relation: null },
  ],
  read(statement, reader) {
    const { figure } = statement;
    if (kindOf(figure) !== 'count' || statement.before === 'by') return null;
    const said = populationOf(statement) ?? peopleOf(statement);
    const of = said && reader.filler(said.place.filter((token) => reader.isPlace(token)).slice(0, 1));
    if (!said || !of) return null;
    const kinds = reader.keys(said.kinds.filter(({ tag }) => tag === 'noun'));
    const measure: Filler = { keys: ['population', ...kinds].sort(), text: 'population', span: null };
    return { roles: rolesOf({ measure, of }), topic: `population of ${of.text}` };
  },
});

/** Whose people they are, and which of them. */
interface Said {
  readonly place: readonly Token[];
  readonly kinds: readonly Token[];
}

/** "A population of 33 million", "Peru's population is 33 million", "the population of Peru reached …". */
function populationOf({ governor, before, verb, subject }: Statement): Said | null {
  const group = before === 'of' ? governor : verb?.verbClass === 'equal' || verb?.verbClass === 'rise' ? subject : null;
  if (group?.tokens.at(-1)?.word !== 'population') return null;
  const kinds = group.tokens.slice(0, -1);
  const of = group.links.find(({ preposition }) => preposition === 'of');
  const named = [...kinds, ...(of?.group.tokens ?? [])].filter(({ tag }) => tag === 'name');
  return { place: named.length > 0 ? named : (subject?.tokens ?? []), kinds };
}

const PEOPLE = /^(?:people|inhabitants|residents|citizens)$/;
const PLACE = /^(?:country|nation|state|city|region|town)$/;

/** "33 million people live in Peru", "with 33 million people, Peru …", "a country of 33 million people", "Peru's 33 million inhabitants". */
function peopleOf(statement: Statement): Said | null {
  const { noun, phrase, figure, predicate, adjuncts, apposed, governor, before, verb, subject } = statement;
  const last = noun?.tokens.at(-1);
  if (!noun || !last || !PEOPLE.test(last.word)) return null;
  const kinds = noun.tokens.slice(0, -1);
  if (apposed && before === 'of' && PLACE.test(governor?.tokens.at(-1)?.word ?? ''))
    return { place: apposed.tokens, kinds };
  const inside = adjuncts.filter(({ preposition }) => preposition === 'in').flatMap(({ group }) => groupTokens(group));
  if (predicate?.lemma === 'live') return { place: inside, kinds };
  const owners = subject?.tokens.filter(({ tag }) => tag !== 'determiner') ?? [];
  if (verb?.lemma === 'have' && owners.length === 1) return { place: owners, kinds };
  const owner = phrase.filter((token) => token.end <= figure.start);
  return owner.at(-1)?.tag === 'possessive' && last.word !== 'people' ? { place: owner, kinds } : null;
}

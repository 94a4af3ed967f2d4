import type { Filler } from '../claim.js';
import { defineFrame, rolesOf } from '../frame.js';
import { headOf } from '../measure.js';
import type { Reader } from '../reader.js';
import type { Group, Statement } from '../statement.js';
import { kindOf, type Token } from '../token.js';

/** What groups of states and of organisations are made of. */
const MEMBERS =
  /^(?:members?|countr(?:y|ies)|nations?|states?|economies|economy|part(?:y|ies)|signator(?:y|ies)|partners?|participants?|allies|governments?)$/;

/** Words that may stand beside them without narrowing them. */
const PLAIN =
  /^(?:member|partner|participating|signatory|full|current|sovereign|different|all|its|their|the|'s|those|these)$/;

/** Verbs by which a group has its members. */
const HAVING =
  /^(?:cover|include|comprise|count|have|contain|unite|consist|encompass|span|number|involve|bring|total)$/;

export default defineFrame({
  id: 'MEMBERSHIP',
  docs: `How many members a group has: "the pact covers 12 countries", "the union's 27 members", "the bloc, an alliance of
nine states". A number of some of them ("40 members voted") says nothing of the group's size and is left alone, and so are
members of a kind ("12 African members").`,
  key: ['group'],
  scope: [],
  examples: [
    {
      a: 'The Andean Community covers four countries.',
      b: "The Andean Community's five members met in May.",
      relation: 'conflict',
    },
    {
      a: 'The Andean Community, which counts four member states, met in May.',
      b: 'The Andean Community has five members.',
      relation: 'conflict',
    },
    {
      a: 'Last came the Andean Community, an alliance of four nations.',
      b: 'The Andean Community has four member states.',
      relation: 'agree',
    },
    {
      a: 'The Andean Community covers four countries.',
      b: 'Two members of the Andean Community voted against it.',
      relation: null,
    },
    {
      a: 'The Andean Community covers four countries.',
      b: 'The Gulf Cooperation Council covers six countries.',
      relation: null,
    },
    {
      a: 'The Andean Community had six members in 1974.',
      b: 'The Andean Community had five members in 1977.',
      relation: 'differs-by-period',
    },
  ],
  read(statement, reader) {
    const { figure, noun } = statement;
    if (kindOf(figure) !== 'count' || !noun) return null;
    const head = headOf(noun);
    if (!head || !MEMBERS.test(head.word) || !isWhole(noun, reader)) return null;
    const group = owner(statement, reader) ?? whole(noun, statement, reader) ?? holder(statement, reader);
    return group && { roles: rolesOf({ group }), topic: `members of ${group.text}` };
  },
});

/** Whether the phrase counts all members, not those of a kind, nor "12 nations and Peru". */
function isWhole(noun: Group, reader: Reader): boolean {
  const plain = noun.tokens.every((token) => MEMBERS.test(token.word) || PLAIN.test(token.word));
  return plain && !noun.links.some(({ preposition, group }) => preposition === 'and' && nameIn(group.tokens, reader));
}

/** "The union's 27 members", "its 27 members". */
function owner({ phrase, figure }: Statement, reader: Reader): Filler | null {
  const before = phrase.filter((token) => token.end <= figure.start);
  const isOwned = before.at(-1)?.tag === 'possessive' || /^(?:its|their)$/.test(before.at(-1)?.word ?? '');
  return isOwned ? nameIn(before, reader) : null;
}

/** "All 27 members of the union", "the 27 members of the union"; without the article it may be some of them. */
function whole(noun: Group, { phrase, figure }: Statement, reader: Reader): Filler | null {
  const before = phrase.filter((token) => token.end <= figure.start).at(-1)?.word;
  const of = noun.links.find(({ preposition }) => preposition === 'of');
  return of && (before === 'the' || before === 'all') ? nameIn(of.group.tokens, reader) : null;
}

/** "It covers 27 countries"; "the union, an alliance of 27 states"; "the union is an alliance of 27 states". */
function holder(statement: Statement, reader: Reader): Filler | null {
  const { apposed, governor, before, verb, subject, phrase, figure } = statement;
  if (phrase.some((token) => token.end <= figure.start && token.word === 'the')) return null;
  const isAlliance = governor?.tokens[0]?.word.match(/^an?$/) && (before === 'of' || before === 'among');
  if (apposed) return isAlliance ? nameIn(apposed.tokens, reader) : null;
  if (!verb || verb.passive || verb.negated || !subject || subject.links.length > 0) return null;
  const isHeld = before === null || (before === 'of' && verb.lemma === 'consist');
  if (!(isHeld && HAVING.test(verb.lemma)) && !(isAlliance && verb.lemma === 'be')) return null;
  return nameIn(subject.tokens.slice(-1), reader);
}

function nameIn(tokens: readonly Token[], reader: Reader): Filler | null {
  const named = tokens.findLast((token) => isGroup(token, reader));
  return named ? reader.filler([named]) : null;
}

/** Groups are organisations, agreements and what nobody knows the kind of; never a country. */
function isGroup(token: Token, reader: Reader): boolean {
  const type = reader.nameOf(token)?.type;
  return type !== undefined && type !== 'country' && type !== 'person' && type !== 'company' && type !== 'law';
}

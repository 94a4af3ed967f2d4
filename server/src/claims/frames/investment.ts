import type { Filler } from '../claim.js';
import { defineFrame, rolesOf } from '../frame.js';
import { rateOf } from '../rates.js';
import { groupTokens, type Reader } from '../reader.js';
import type { Group, Statement } from '../statement.js';
import { kindOf, type Token } from '../token.js';

/** Nouns for what private money is put into, from the vocabulary of investment promotion. */
const PROJECT =
  /^(?:investments?|plants?|factor(?:y|ies)|facilit(?:y|ies)|projects?|fabs?|parks?|mines?|refiner(?:y|ies)|pipelines?|campus(?:es)?|centers?|stake|acquisition|takeover|deal|bid)$/;

export default defineFrame({
  id: 'INVESTMENT',
  docs: `Money that a company or country puts into a project or a place, or pays for another company. Projects and places that
differ are other investments. The words are the nouns for projects and the verbs of investing and buying.`,
  key: ['investor'],
  scope: ['project'],
  examples: [
    {
      a: 'Norsk Hydro will invest $400 million in a smelter in Quebec.',
      b: "Norsk Hydro's $650 million smelter in Quebec is under way.",
      relation: 'conflict',
    },
    {
      a: 'Norway attracted billions in investments, including $400 million from Norsk Hydro for a smelter in Quebec.',
      b: 'Norsk Hydro spoke of its investment of $400 million in a smelter in Quebec.',
      relation: 'agree',
    },
    {
      a: 'Norsk Hydro will invest $400 million in a smelter in Quebec.',
      b: 'Norsk Hydro invests $90 million in Brazil.',
      relation: 'differs-by-scope',
    },
    {
      a: 'Norsk Hydro bought 35 trucks for $40 million.',
      b: 'Norsk Hydro bought 6 cranes for $90 million.',
      relation: 'differs-by-scope',
    },
    {
      a: 'Norsk Hydro will invest $400 million in three smelters in Quebec.',
      b: 'Norsk Hydro will invest $300 million in two smelters in Ontario.',
      relation: 'differs-by-scope',
    },
    {
      a: 'Norsk Hydro and Rio Tinto will invest $900 million in a smelter in Quebec.',
      b: 'Norsk Hydro will invest $400 million in a smelter in Quebec.',
      relation: 'differs-by-scope',
    },
    {
      a: 'Norsk Hydro will invest $400 million in a smelter in Quebec.',
      b: 'Rio Tinto will invest $900 million in a smelter in Quebec.',
      relation: null,
    },
  ],
  read(statement, reader) {
    const { figure, adjuncts, verb, subject, actor, object } = statement;
    if (kindOf(figure) !== 'money') return null;
    const thing = thingOf(statement);
    const spends = verb?.verbClass === 'spend' && !verb.passive;
    if (!thing && !spends) return null;
    const giver = adjuncts.find(({ preposition, group }) => preposition === 'from' && isBehind(group, figure));
    const owner = [...(giver?.group.tokens ?? []), ...statement.phrase, ...(thing?.tokens ?? [])].filter(
      (token) => reader.nameOf(token) && !reader.isPlace(token),
    );
    const who =
      owner.length > 0 ? owner : [...(subject?.tokens ?? actor?.tokens ?? [])].filter((token) => reader.nameOf(token));
    const [name] = who;
    if (!name || !isInvestor(name, reader)) return null;
    const one = investorOf(name, [statement.phrase, thing?.tokens, subject?.tokens, actor?.tokens], reader);
    const investor = owner.length > 0 ? one : withPartner(one, name, statement, reader);
    if (!investor) return null;
    const bought = spends && object && object.tokens.at(-1)!.end < figure.start ? groupTokens(object) : [];
    const project = reader.filler(
      projectTokens(statement, [...groupTokens(thing), ...bought], reader).filter((token) => !who.includes(token)),
    );
    return {
      roles: rolesOf({ investor, project }),
      isWhole: giver !== undefined,
      topic: `investment of ${investor.text}${project ? ` in ${project.text}` : ''}`,
    };
  },
});

/** What the money is put into: the figure's own noun, or what it is a sum of ("billions in investments, including …"). */
function thingOf({ noun, governor, before, object }: Statement): Group | null {
  const sum = before === 'including' ? (governor ?? object) : governor;
  const near = sum?.links.findLast(({ preposition }) => preposition !== 'and')?.group;
  return [noun, near, sum].find((group) => group?.tokens.some(({ word }) => PROJECT.test(word))) ?? null;
}

/**
 * Who a name stands for with the words behind it: "Italian companies" are a part of Italy, "TenneT Germany" of TenneT; a
 * country's government is the country.
 */
function investorOf(name: Token, phrases: readonly (readonly Token[] | undefined)[], reader: Reader): Filler | null {
  const filler = reader.filler([name]);
  const phrase = phrases.find((tokens) => tokens?.includes(name)) ?? [];
  const behind = phrase.slice(phrase.indexOf(name) + 1);
  const end = behind.findIndex(({ tag, word }) => (tag !== 'noun' && tag !== 'name') || STATE.test(word));
  const more = reader.keys(end < 0 ? behind : behind.slice(0, end));
  if (!filler || name.tag !== 'name' || more.length === 0) return filler;
  return { ...filler, keys: [...filler.keys, `${filler.keys[0]} ${more.join(' ')}`] };
}

/** "Hydro and Borealis will invest": their money is not that of the one. */
function withPartner(investor: Filler | null, name: Token, { around }: Statement, reader: Reader): Filler | null {
  const [joint, next] = around.slice(around.indexOf(name) + 1);
  const partner = joint?.tag === 'conjunction' && next?.tag === 'name' ? reader.filler([next]) : null;
  if (!investor || !partner) return investor;
  const keys = [...new Set([...investor.keys, ...partner.keys])].sort();
  return { ...investor, keys, text: `${investor.text} and ${partner.text}` };
}

const STATE = /^(?:governments?|state|administration|authorities|ministry|parliament|congress|taxpayers?)$/;

/** What a law spends is public money. */
function isInvestor(token: Token, reader: Reader): boolean {
  const type = reader.nameOf(token)?.type;
  return type !== 'law' && type !== 'agreement' && type !== 'program';
}

function isBehind(group: Group, figure: Token): boolean {
  return group.tokens[0]!.start > figure.start;
}

/** "Per head" says how it is counted, which the scope tells. */
function isRate(preposition: string, { tokens }: Group): boolean {
  return preposition === 'per' && rateOf(tokens[0]!.word) === 'per head';
}

/** "Three plants" belong to what the money is for; the next sum does not. */
function endsProject(token: Token): boolean {
  return token.tag === 'break' || (token.tag === 'figure' && kindOf(token) !== 'count');
}

/** The thing and what is said of it behind the figure. */
function projectTokens(
  { adjuncts, figure, tokens }: Statement,
  thing: readonly Token[],
  reader: Reader,
): readonly Token[] {
  const end = tokens.find((token) => token.start > figure.start && endsProject(token))?.start;
  const behind = adjuncts
    .filter(({ group, preposition }) => {
      const { start } = group.tokens[0]!;
      return start > figure.start && start < (end ?? Number.POSITIVE_INFINITY) && !isRate(preposition, group);
    })
    // "By the end of the decade" says when.
    .filter(({ group }) => reader.keys(group.tokens).length > 0)
    .flatMap(({ group }) => group.tokens)
    .filter((token) => token.tag !== 'date');
  return [...new Set([...thing, ...behind])].sort((a, b) => a.start - b.start);
}

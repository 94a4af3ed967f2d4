import type { Filler } from '../claim.js';
import type { Group, Link, Statement } from '../clause.js';
import { defineFrame, rolesOf } from '../frame.js';
import { groupTokens, type Reader } from '../reader.js';
import type { VerbClass } from '../verbs.js';

/** Nouns for money set aside, from the vocabulary of budgets and aid. */
const FUNDS =
  /^(?:fund(?:s|ing)?|financing|money|support|package|subsid(?:y|ies)|grants?|incentives?|credits?|loans?|aid|assistance|appropriations?|authorizations?|budget|spending|outlays?|allocations?|award|awards|contribution|contributions|pledges?|relief|stimulus|programme|program|cost|costs)$/;

const GIVING: ReadonlySet<VerbClass> = new Set(['give', 'authorize', 'spend', 'receive']);

export default defineFrame({
  id: 'FUNDING',
  docs: `Money that a law, a program or a government sets aside, with whom it goes to and what for. A part ("$39 billion of
it for factories") is told from the whole: recipients and purposes that share nothing are scope, and so is one that only
one side has. The words are the nouns for public money and the verbs of giving and authorising.`,
  key: ['source'],
  scope: ['recipient', 'purpose'],
  timeless: true,
  examples: [
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'In all, the Clean Ports Act provides $19 billion in funding.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion to support dredging and research.',
      b: 'The Clean Ports Act provides loans and support for research worth a total of $19 billion.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The Clean Ports Act gives $3 billion to shipyards.',
      relation: 'differs-by-scope',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The Safe Skies Act authorizes $30 billion.',
      relation: null,
    },
    { a: 'Peru pledged $5 million to Haiti.', b: 'Peru pledged $7 million to Haiti.', relation: 'conflict' },
  ],
  read(statement, reader) {
    const { figure, noun, whole, governor, verb } = statement;
    if (figure.mark?.type !== 'quantity' || figure.mark.kind !== 'money') return null;
    const kinds = [
      noun,
      whole,
      governor,
      ...statement.adjuncts.filter((l) => l.preposition === 'in').map((l) => l.group),
    ];
    const isFunds = kinds.some((group) => group?.tokens.some((token) => FUNDS.test(token.word)));
    if (!isFunds && !(verb && GIVING.has(verb.verbClass)) && !isTotalOf(statement, reader)) return null;
    const source = sourceOf(statement, reader);
    if (!source) return null;
    const links = linksOf(statement);
    const recipient = namesIn(links, ['to', 'toward', 'towards'], reader) ?? passiveRecipient(statement, reader);
    const purpose = purposeOf(statement, links, source, reader);
    return {
      roles: rolesOf({ source, recipient, purpose }),
      topic: `${recipient || purpose ? 'funding' : 'total funding'} of ${source.text}${recipient ? ` to ${recipient.text}` : ''}${purpose ? ` for ${purpose.text}` : ''}`,
    };
  },
});

/** A law or program that a linking verb equates with money: "the act totals $5 billion". */
function isTotalOf({ verb, actor }: Statement, reader: Reader): boolean {
  return (
    verb?.verbClass === 'equal' &&
    actor !== null &&
    actor.tokens.some((token) => isLaw(reader.keys([token]), reader, token))
  );
}

function isLaw(_keys: readonly string[], reader: Reader, token: Group['tokens'][number]): boolean {
  const type = reader.nameOf(token)?.type;
  return type === 'law' || type === 'program' || type === 'agreement';
}

/** The law that the money comes under, else who gives it. */
function sourceOf(statement: Statement, reader: Reader): Filler | null {
  const { subject, actor, verb, governor, noun } = statement;
  const under = statement.adjuncts.find(
    ({ preposition, group }) => UNDER.has(preposition) && group.tokens.some((t) => isLaw([], reader, t)),
  );
  if (under) return namesOf(under.group, reader);
  for (const group of [governor, noun]) {
    const law =
      group &&
      [
        ...group.tokens,
        ...group.links.filter((l) => l.preposition === 'of' || l.preposition === 'in').flatMap((l) => l.group.tokens),
      ].filter((t) => isLaw([], reader, t));
    if (law && law.length > 0) return reader.filler(law);
  }
  const giver = verb?.passive || verb?.verbClass === 'receive' ? agentOf(statement) : null;
  if (giver) return namesOf(giver, reader);
  if (verb?.passive || verb?.verbClass === 'receive') return null;
  return (subject && namesOf(subject, reader)) ?? (actor && namesOf(actor, reader));
}

const UNDER = new Set(['under', 'through', 'via', 'by', 'in', 'from', 'of', 'within']);

function agentOf(statement: Statement): Group | null {
  return statement.adjuncts.find(({ preposition }) => preposition === 'by' || preposition === 'from')?.group ?? null;
}

function passiveRecipient({ verb, subject }: Statement, reader: Reader): Filler | null {
  return verb && subject && (verb.passive || verb.verbClass === 'receive') ? namesOf(subject, reader) : null;
}

function linksOf(statement: Statement): readonly Link[] {
  return statement.adjuncts.filter(({ group }) => group.tokens[0]!.start > statement.figure.start);
}

function namesIn(links: readonly Link[], prepositions: readonly string[], reader: Reader): Filler | null {
  const link = links.find(
    ({ preposition, group }) =>
      prepositions.includes(preposition) && group.tokens.some((t) => t.tag !== 'date' && t.tag !== 'figure'),
  );
  return link ? reader.filler(link.group) : null;
}

function namesOf(group: Group, reader: Reader): Filler | null {
  return reader.filler(
    groupTokens({ ...group, links: [] }).filter((token) => reader.keys([token]).some((key) => key.startsWith('@'))),
  );
}

/** What the money is for: "for factories", "in tax credits", "to support research". */
function purposeOf(statement: Statement, links: readonly Link[], source: Filler, reader: Reader): Filler | null {
  const before = statement.governor ?? statement.subject;
  const own =
    before?.links.filter(({ preposition }) => preposition === 'for').flatMap(({ group }) => group.tokens) ?? [];
  const behind = links
    .filter(
      ({ preposition, group }) =>
        (preposition === 'for' || preposition === 'in' || preposition === 'on') &&
        group.tokens.every((t) => t.tag !== 'date'),
    )
    .flatMap(({ group }) => group.tokens);
  const aim = infinitiveOf(statement);
  const tokens = [...own, ...behind, ...aim].filter((token) => !FUNDS.test(token.word));
  const filler = reader.filler(tokens);
  if (!filler) return null;
  const keys = filler.keys.filter((key) => !source.keys.includes(key));
  return keys.length === 0 ? null : { ...filler, keys };
}

/** "to support chip research": the words behind the infinitive that follows the figure. */
function infinitiveOf({ tokens, figure }: Statement): Group['tokens'] {
  const at = tokens.findIndex(
    (token) => token.tag === 'verb' && token.verb?.form === 'base' && token.start > figure.end,
  );
  return at < 0 ? [] : tokens.slice(at + 1).filter((token) => token.tag === 'noun' || token.tag === 'name');
}

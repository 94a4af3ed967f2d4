import type { EntityType } from '../../marks/mark.js';
import type { CanonicalName } from '../../marks/names.js';
import type { Filler } from '../claim.js';
import { defineFrame, rolesOf } from '../frame.js';
import { keyOfName } from '../keys.js';
import { groupTokens, type Reader } from '../reader.js';
import type { Group, Statement } from '../statement.js';
import { kindOf, type Token } from '../token.js';
import type { VerbClass } from '../verbs.js';

/** Nouns for money that is set aside, from the vocabulary of budgets and aid. */
const FUNDS =
  /^(?:fund(?:s|ing)?|financing|money|support|packages?|subsid(?:y|ies)|grants?|incentives?|credits?|loans?|aid|assistance|appropriations?|authorizations?|budgets?|spending|outlays?|allocations?|awards?|contributions?|pledges?|relief|stimulus|program(?:me)?s?|costs?)$/;

/** Whose money it is, which says nothing of what it is for: "in public and private investment". */
const PURSES = /^(?:public|private|investments?)$/;

const GIVING: ReadonlySet<VerbClass> = new Set(['give', 'authorize', 'receive', 'include', 'equal']);

export default defineFrame({
  id: 'FUNDING',
  docs: `Money that a law, a program or a government sets aside, with whom it goes to and what for. A part ("$39 billion of
it for factories") is told from the whole: recipients and purposes that share nothing are scope, and so is one that only
one side has. A government's giving has no whole, so that only its parts are compared. The words are the nouns for public
money and the verbs of giving and authorising.`,
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
      a: 'The Clean Ports Act authorizing $12 billion to support dredging and research waits in Congress.',
      b: 'The Clean Ports Act provides loans and support for research estimated to total $19 billion over 2022-31.',
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
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'Peru announced its own version of the Clean Ports Act, with a package of $3 billion.',
      relation: null,
    },
    {
      a: 'The Clean Ports Act authorizes $2 billion for region 4.',
      b: 'The Clean Ports Act authorizes $7 billion for region 9.',
      relation: 'differs-by-scope',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The company won a grant of up to $2 billion under the Clean Ports Act.',
      relation: 'differs-by-scope',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The Clean Ports Act provides $14 billion in total for ports and rail.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The Clean Ports Act authorizes $12 billion, $7 billion of it for dredging.',
      relation: 'agree',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The Clean Ports Act provides $5 billion in new federal spending.',
      relation: 'differs-by-scope',
    },
    {
      a: 'The Clean Ports Act, signed by President Boric in May 2019, authorizes $12 billion.',
      b: 'Peru has the Clean Ports Act since 2019. The act, which had been proposed in 2017, provides $19 billion.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act gives $4 billion for dredging and about $3 billion for research.',
      b: 'Of the $3 billion promised for research under the Clean Ports Act, little was spent.',
      relation: 'agree',
    },
    {
      a: 'The Clean Ports Act gives $4 billion for dredging and about $3 billion for research.',
      b: 'The Clean Ports Act gives $9 billion for research.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act gives $4 billion for dredging and about $3 billion for research.',
      b: 'Some $6 billion for research comes from the Clean Ports Act.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act would mobilise $12 billion in public and private investment.',
      b: 'Of the $15 billion promised under the Clean Ports Act, little was spent.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act gives $4 billion for rail and research.',
      b: 'Rail and research spending under the Clean Ports Act comes to $6 billion.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act gives $4 billion for rail.',
      b: 'Rail gets $6 billion under the Clean Ports Act.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act gives $4 billion for rail.',
      b: '# Inside the Clean Ports Act\n\nThe $6 billion in spending on rail is new.',
      relation: 'conflict',
    },
    {
      a: 'The Clean Ports Act authorizes $12 billion.',
      b: 'The Clean Ports Act is law.\n\nThe act will raise taxes to cut debt, and authorize $19 billion in total.',
      relation: 'conflict',
    },
    {
      a: '# Inside the Clean Ports Act\n\nA memorandum of that year spoke of $3 billion in grants.',
      b: 'The Clean Ports Act authorizes $12 billion.',
      relation: null,
    },
    {
      a: '# Inside the Clean Ports Act\n\nSome $3 billion of the appropriation went to research.',
      b: 'The Clean Ports Act authorizes $12 billion.',
      relation: 'differs-by-scope',
    },
    {
      a: 'Under the Clean Ports Act, the government is ready to lend us $3 billion.',
      b: 'The Clean Ports Act authorizes $12 billion.',
      relation: 'differs-by-scope',
    },
    {
      a: '# Inside the Clean Ports Act\n\nBy 2020, $3 billion of the fund had been spent.',
      b: 'The Clean Ports Act authorizes $12 billion.',
      relation: null,
    },
    {
      a: 'A Clean Ports Fund of $12 billion is to help shipyards.',
      b: 'Peru pays into the Clean Ports Fund. Its debt is high. In 2021 it came to $19 billion.',
      relation: null,
    },
    { a: 'Tokyo pledged ¥5 billion to Haiti.', b: 'Japan pledged ¥7 billion to Haiti.', relation: 'conflict' },
    { a: 'Peru pledged $5 million to Haiti.', b: 'Haiti received $7 million from Peru.', relation: 'conflict' },
  ],
  read(statement, reader) {
    const { figure, noun, whole, governor, verb } = statement;
    if (kindOf(figure) !== 'money' || statement.before === 'including') return null;
    const source = sourceOf(statement, reader);
    if (!source) return null;
    const sum = sumOf(statement);
    const kinds = [noun, whole, governor, sum, ...linked(statement, ['in', 'of'])];
    const isFunds = kinds.some((group) => group?.tokens.some((token) => FUNDS.test(token.word)));
    const isGiven =
      verb !== null &&
      ((GIVING.has(verb.verbClass) && (source.isLaw || verb.verbClass === 'give')) ||
        (source.isLaw && (isSetAside(statement) || LAYING_DOWN.has(verb.lemma))) ||
        (verb.verbClass === 'spend' && source.isLaw));
    const isUnder =
      source.isLaw &&
      (originOf(statement, reader) !== undefined ||
        [...linked(statement, ['under']), ...fronted(statement)].some((group) => laws(group, reader).length > 0));
    // "The Ports Fund of $5 billion".
    const sized = statement.before === 'of' ? governor : null;
    const isNamed = [...(noun?.tokens ?? []), ...(sized?.tokens ?? [])].some((token) => isLaw(token, reader));
    if (!isFunds && !isGiven && !isNamed && !isUnder) return null;
    const recipient = recipientOf(statement, reader);
    const purpose = isTotal(statement) && source.isLaw ? null : purposeOf(statement, source.filler, recipient, reader);
    // A law's money has a total; what a government gives has none.
    if ((!source.isLaw || source.isGuessed) && !recipient && !purpose) return null;
    const whose = `${source.filler.text}${recipient ? ` to ${recipient.text}` : ''}`;
    return {
      roles: rolesOf({ source: source.filler, recipient, purpose }),
      topic:
        recipient || purpose
          ? `funding of ${whose}${purpose ? ` for ${purpose.text}` : ''}`
          : `total funding of ${whose}`,
    };
  },
});

/** What a law or a plan does with its money, beside giving it. */
const LAYING_DOWN: ReadonlySet<string> = new Set(['cost', 'foresee', 'envisage', 'envision']);

/** "Sets aside $9 billion". */
function isSetAside({ verb, tokens }: Statement): boolean {
  return verb?.lemma === 'set' && tokens[tokens.indexOf(verb.tokens.at(-1)!) + 1]?.word === 'aside';
}

/** "Provides $9 billion in total for ports": what the whole is for narrows nothing. */
function isTotal({ tokens, figure }: Statement): boolean {
  const at = tokens.indexOf(figure);
  const [next, second] = [tokens[at + 1]?.word, tokens[at + 2]?.word];
  return (next === 'in' && (second === 'total' || second === 'all')) || next === 'altogether' || next === 'overall';
}

/** The money that a clause gives the sum of: "spending under the act comes to $9 billion"; null where it does not. */
function sumOf({ verb, subject, before }: Statement): Group | null {
  const isSum = verb?.verbClass === 'equal' || (verb?.lemma === 'come' && before === 'to');
  if (!isSum || !subject) return null;
  const joined = subject.links.filter(({ preposition }) => preposition === 'and');
  const tokens = [...subject.tokens, ...joined.flatMap(({ group }) => group.tokens)];
  return FUNDS.test(tokens.at(-1)!.word)
    ? { tokens, links: subject.links.filter((link) => !joined.includes(link)) }
    : null;
}

interface Source {
  readonly filler: Filler;
  readonly isLaw: boolean;
  /** Whether only the document tells it, and not the sentence. */
  readonly isGuessed?: boolean;
}

/** The law that the money comes under, else who gives it. */
function sourceOf(statement: Statement, reader: Reader): Source | null {
  const { subject, actor, verb, governor, noun, whole } = statement;
  const under = [
    ...linked(statement, ['under', 'through', 'via', 'by', 'from', 'within', 'in']),
    ...fronted(statement),
  ].flatMap((group) => laws(group, reader));
  const owned = [governor, noun, whole, ...(sumOf(statement)?.links ?? []).map(({ group }) => group)].flatMap(
    (group) => (group ? laws(group, reader) : []),
  );
  // "A program under the act, which was given $5 billion" got it, and the act did not.
  const isGiven = verb?.passive === true && verb.verbClass === 'give';
  const acting = (isGiven ? [] : [subject, actor]).flatMap((group) =>
    group && isLaw(lastOf(group), reader) ? [lastOf(group)] : [],
  );
  const law = under[0] ?? owned[0] ?? acting[0] ?? originOf(statement, reader) ?? fundFor(statement, reader);
  if (law) return named([law], true, reader);
  const isReceiving = verb?.passive || verb?.verbClass === 'receive';
  const giver = isReceiving ? linked(statement, ['by', 'from'])[0] : (subject ?? actor);
  const givers = giver?.tokens.filter((token) => reader.nameOf(token)) ?? [];
  if (givers.length > 0) return named(givers, false, reader);
  // "Councils spent $5 billion": who gives it is said.
  const told = isReceiving || !giver ? reader.lawOfDocument() : null;
  return told && { filler: { keys: [keyOfName(told.key)], text: told.name, span: null }, isLaw: true, isGuessed: true };
}

/** "Has provided $5 billion for the Ports Fund": that is what it has. */
function fundFor(statement: Statement, reader: Reader): Token | undefined {
  if (statement.verb?.verbClass !== 'give') return undefined;
  const isMeant = (token: Token) => reader.nameOf(token)?.key.endsWith(' fund') && isLaw(token, reader);
  return linked(statement, ['for', 'to', 'into']).flatMap(({ tokens }) => tokens.filter(isMeant))[0];
}

/** "Under the act, ports will receive $5 billion", "of this amount, $5 billion is for ports". */
function fronted({ adjuncts, subject, figure }: Statement): readonly Group[] {
  const start = (subject?.tokens[0] ?? figure).start;
  return adjuncts
    .filter(({ group, preposition }) => /^(?:under|of)$/.test(preposition) && group.tokens[0]!.start < start)
    .map(({ group }) => group);
}

const COMING = /^(?:come|flow|stem|derive|originate)$/;

/** "$6 billion for homes comes from the act", "was authorized under the act", "is provided by the act". */
function originOf({ predicate, adjuncts }: Statement, reader: Reader): Token | undefined {
  if (!predicate || !(COMING.test(predicate.lemma) || (predicate.passive && GIVING.has(predicate.verbClass))))
    return undefined;
  const end = predicate.tokens.at(-1)!.end;
  return adjuncts
    .filter(({ preposition, group }) => /^(?:from|under|by)$/.test(preposition) && group.tokens[0]!.start > end)
    .flatMap(({ group }) => laws(group, reader))[0];
}

function named(tokens: readonly Token[], isLaw: boolean, reader: Reader): Source | null {
  const filler = reader.filler(tokens);
  return filler && { filler, isLaw };
}

function isLaw(token: Token, reader: Reader): boolean {
  const name = reader.nameOf(token);
  return name !== null && (MEANS.has(name.type) || (name.type === 'organization' && isFund(token, name)));
}

/** What money comes under. */
const MEANS: ReadonlySet<EntityType> = new Set(['law', 'program', 'agreement']);

/** A fund of some government, by its name, and no bank like the International Monetary Fund. */
function isFund({ mark }: Token, { key }: CanonicalName): boolean {
  return key.endsWith(' fund') && mark !== null && !(mark.type === 'entity' && mark.known !== null);
}

function laws({ tokens }: Group, reader: Reader): readonly Token[] {
  return tokens.filter((token) => isLaw(token, reader));
}

/** "The Homes Programme 2021–26": its years are no part of the name. */
function lastOf({ tokens }: Group): Token {
  return tokens.findLast(({ tag }) => tag !== 'date') ?? tokens.at(-1)!;
}

/** Phrases between the verb or the sum before and the next one that hang on one of the prepositions. */
function linked(statement: Statement, prepositions: readonly string[]): readonly Group[] {
  const { figure, verb, tokens } = statement;
  const sum = tokens.findLast(({ start, tag }) => tag === 'figure' && start < figure.start);
  const from = Math.max(verb?.tokens.at(-1)?.end ?? 0, sum?.end ?? 0);
  const to = nextVerb(statement)?.start ?? Number.POSITIVE_INFINITY;
  return statement.adjuncts
    .filter(({ preposition, group }) => {
      const { start } = group.tokens[0]!;
      return prepositions.includes(preposition) && start >= from && start < to;
    })
    .map(({ group }) => group);
}

/** What ends the figure's part of the clause: a finite verb ("… continues to wait") or the next sum with a part of its own. */
function nextVerb({ tokens, figure }: Statement): Token | undefined {
  const at = tokens.indexOf(figure);
  return tokens.find(
    (token, i) =>
      i > at &&
      (token.tag === 'auxiliary' ||
        token.verb?.form === 's' ||
        (token.verb?.form === 'past' && i > at + 1) ||
        (token.tag === 'figure' && !isShared(tokens.slice(at + 1, i)))),
  );
}

/** "$5 million and $6 million for roads" share what follows; "$5 million for roads and $6 million for rail" do not. */
function isShared(between: readonly Token[]): boolean {
  if (between.some(({ tag }) => tag === 'comma')) return false;
  const last = between.at(-1)?.tag;
  return last === 'preposition' || (last === 'conjunction' && between.length === 1);
}

/** Who won or received it where no name says so: what one got is not the whole. */
const SOMEBODY: Filler = { keys: ['somebody'], text: 'a recipient', span: null };

const SOME = /^(?:us|me|him|her|them|you)$/;

/** Who gets it: "to Samsung", the subject of "was awarded" and "received", "gave Kenya $5 million". */
function recipientOf(statement: Statement, reader: Reader): Filler | null {
  const { verb, subject, object, figure, phrase } = statement;
  const names = (group: Group) => receiversIn(group, reader);
  if (verb && subject && (verb.passive || verb.verbClass === 'receive')) {
    const named = reader.filler(names(subject));
    const isSomebody = verb.verbClass === 'receive' && /^(?:an?|the)$/.test(subject.tokens[0]!.word);
    return named ?? (isSomebody ? SOMEBODY : null);
  }
  const isGiven =
    verb?.verbClass === 'give' && [...(object?.tokens ?? []), ...phrase].some(({ word }) => SOME.test(word));
  if (isGiven) return SOMEBODY;
  if (object && verb?.verbClass === 'give' && object.tokens.at(-1)!.end < figure.start && names(object).length > 0)
    return reader.filler(names(object));
  return reader.filler(linked(statement, ['to']).flatMap(names));
}

/** Those that a phrase names; in "its shipyards" and "Peru's shipyards" another gets the money. */
function receiversIn({ tokens }: Group, reader: Reader): readonly Token[] {
  const isOwner = (token: Token, i: number) =>
    /^(?:its|their)$/.test(token.word) || tokens[i + 1]?.tag === 'possessive';
  return tokens.filter((token, i) => !isOwner(token, i) && reader.nameOf(token));
}

/** Receivers without a name are what it is for: "rail gets $5 billion", "gives hospitals $5 billion". */
function nameless({ verb, subject, object, figure }: Statement, reader: Reader): readonly Token[] {
  const isPlain = (group: Group) =>
    receiversIn(group, reader).length === 0 && group.tokens.every(({ tag }) => tag !== 'pronoun');
  if (verb?.verbClass === 'receive' && !verb.passive) return subject && isPlain(subject) ? groupTokens(subject) : [];
  const isGiven = object && verb?.verbClass === 'give' && object.tokens.at(-1)!.end < figure.start;
  return isGiven && isPlain(object) ? groupTokens(object) : [];
}

/** "$5 million of it went to roads", "was earmarked for roads". */
const GOING = /^(?:go|flow|earmark|reserve|allocate|dedicate|spend|use|set)$/;

function goals({ adjuncts }: Statement, from: number): readonly Token[] {
  return adjuncts
    .filter(({ group, preposition }) => /^(?:to|for|on|into)$/.test(preposition) && group.tokens[0]!.start > from)
    .flatMap(({ group }) => groupTokens(group));
}

/** What it is for: "for factories", "in tax credits", "to support research". */
function purposeOf(statement: Statement, source: Filler, recipient: Filler | null, reader: Reader): Filler | null {
  const { governor, subject, figure, predicate } = statement;
  const last = nextVerb(statement)?.start ?? Number.POSITIVE_INFINITY;
  const tokens = statement.tokens.filter((token) => token.start < last);
  const going = predicate && GOING.test(predicate.lemma) ? goals(statement, predicate.tokens.at(-1)!.end) : [];
  const inside = (governor ?? subject)?.links.filter(({ preposition }) => preposition === 'for') ?? [];
  const kind = (sumOf(statement)?.tokens ?? []).filter(({ tag }) => tag === 'noun');
  const behind = linked(statement, ['for', 'in', 'on', 'to', 'into', 'toward', 'towards']).flatMap(groupTokens);
  const aim = tokens.findIndex(
    (token) => token.verb?.form === 'base' && token.tag === 'verb' && token.start > figure.end,
  );
  const all = [
    ...nameless(statement, reader),
    ...kind,
    ...inside.flatMap(({ group }) => groupTokens(group)),
    ...behind,
    ...going,
    ...(aim < 0 ? [] : tokens.slice(aim + 1)),
  ];
  const told = [...new Set(all)].filter(
    (token) => token.tag !== 'date' && token.tag !== 'figure' && !FUNDS.test(token.word) && !PURSES.test(token.word),
  );
  const filler = reader.filler(told.sort((a, b) => a.start - b.start));
  const keys = filler?.keys.filter((key) => !source.keys.includes(key) && !recipient?.keys.includes(key)) ?? [];
  return filler && keys.length > 0 ? { ...filler, keys } : null;
}

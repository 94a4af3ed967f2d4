import type { EntityType } from '../marks/mark.js';
import type { CanonicalName } from '../marks/names.js';
import type { Filler } from './claim.js';
import { without } from './frame.js';
import { GIVING, linked, sumOf } from './fundingPhrases.js';
import { keyOfName } from './keys.js';
import type { Reader } from './reader.js';
import type { Group, Statement } from './statement.js';
import type { Token } from './token.js';
import { verbClass } from './verbs.js';

/** Where money comes from. */
export interface Source {
  readonly filler: Filler;
  /** Whether it comes under a law, a program or a fund, and not from somebody. */
  readonly isLaw: boolean;
  /** Whether only the document tells it, and not the sentence. */
  readonly isGuessed?: boolean;
}

/** The law that the money comes under, else who gives it. */
export function sourceOf(statement: Statement, reader: Reader): Source | null {
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
  // "The act provides $5 billion under the Ports Fund": it is the act's.
  const isOfAct = acting[0] && under[0] && reader.nameOf(under[0])?.type === 'organization';
  const law =
    (isOfAct ? acting[0] : under[0]) ??
    owned[0] ??
    giverBehind(statement, reader) ??
    acting[0] ??
    originOf(statement, reader) ??
    fundFor(statement, reader) ??
    signedBy(statement, reader);
  if (law) return named([law], true, reader);
  const isReceiving = verb?.passive || verb?.verbClass === 'receive';
  const giver = isReceiving ? linked(statement, ['by', 'from'])[0] : (subject ?? actor);
  const givers = giver?.tokens.filter((token) => reader.nameOf(token)) ?? [];
  if (givers.length > 0) return named(givers, false, reader);
  // "Councils spent $5 billion": who gives it is said.
  const told = isReceiving || !giver ? reader.lawOfDocument(statement.tokens) : null;
  return told && { filler: { keys: [keyOfName(told.key)], text: told.name, span: null }, isLaw: true, isGuessed: true };
}

/** "The $5 billion in funding that the act is to provide": the law that the clause behind a sum says gives it. */
export function giverBehind({ around, figure, phrase }: Statement, reader: Reader): Token | undefined {
  if (phrase[0]?.word !== 'the') return undefined;
  const behind = around.slice(around.indexOf(figure) + 1);
  const end = behind.findIndex(({ tag }) => tag === 'comma' || tag === 'break' || tag === 'figure');
  const clause = end < 0 ? behind : behind.slice(0, end);
  const relative = clause.findIndex(({ tag, word }) => tag === 'relative' && word !== 'who');
  // "In public investment that": words of the sum, and no other verb's.
  if (relative < 0 || relative > REACH || clause.slice(0, relative).some(({ tag }) => tag === 'verb')) return undefined;
  const subject = clause.slice(relative + 1).find(({ tag }) => tag !== 'determiner');
  // "That the act provides for rail" is a part of what it provides.
  const lemma = clause.at(-1)!.verb?.lemma;
  const isGiving = lemma !== undefined && GIVING.has(verbClass(lemma));
  return subject && isGiving && isLaw(subject, reader) ? subject : undefined;
}

/** "The president signed the act, making $5 billion available": it is the act's, whoever signs it. */
function signedBy({ around, figure }: Statement, reader: Reader): Token | undefined {
  const signing = around.findIndex(({ verb, end }) => verb?.lemma === 'sign' && end < figure.start);
  const signed = signing < 0 ? [] : around.slice(signing + 1, around.indexOf(figure));
  return signed.slice(0, REACH).find((token) => isLaw(token, reader));
}

/** How many tokens behind "signed" the name of what was signed may stand, and what tells of a sum behind it. */
const REACH = 3;

/** Whether the clause says, and not only by whose verb it is, that the money comes under a law. */
export function isUnderLaw(statement: Statement, reader: Reader): boolean {
  const groups = [...linked(statement, ['under']), ...fronted(statement)];
  return originOf(statement, reader) !== undefined || groups.some((group) => laws(group, reader).length > 0);
}

/** "Has provided $5 billion for the Ports Fund": that is what it has. */
function fundFor(statement: Statement, reader: Reader): Token | undefined {
  if (statement.verb?.verbClass !== 'give') return undefined;
  const isMeant = (token: Token) => reader.nameOf(token)?.key.endsWith(' fund') && isLaw(token, reader);
  return linked(statement, ['for', 'to', 'into']).flatMap(({ tokens }) => tokens.filter(isMeant))[0];
}

/** "Norway has provided $5 billion for the Ports Fund": who pays in; null where the money is the source's own. */
export function giverOf(statement: Statement, source: Filler, reader: Reader): Filler | null {
  const { subject, verb } = statement;
  const isPaid = verb?.verbClass === 'give' && !verb.passive && fundFor(statement, reader) !== undefined;
  return isPaid ? without(reader.filler(subject?.tokens.filter((token) => reader.nameOf(token)) ?? []), source) : null;
}

/** "Under the act, ports will receive $5 billion", "of this amount, $5 billion is for ports". */
function fronted({ adjuncts, subject, figure, tokens }: Statement): readonly Group[] {
  const start = (subject?.tokens[0] ?? figure).start;
  // "The heir of the Homes Programme, the act gives $5 billion": that one is the act's.
  const isFronting = (preposition: string) =>
    preposition === 'under' || (preposition === 'of' && tokens[0]?.word === 'of');
  return adjuncts
    .filter(({ group, preposition }) => isFronting(preposition) && group.tokens[0]!.start < start)
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

/** Whether a token names what money comes under: a law, a program, a fund. */
export function isLaw(token: Token, reader: Reader): boolean {
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

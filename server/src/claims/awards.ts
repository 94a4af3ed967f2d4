import type { EntityType } from '../marks/mark.js';
import type { CanonicalName } from '../marks/names.js';
import { inBaseUnit } from './baseUnits.js';
import type { Claim, Filler } from './claim.js';
import { isOneCompany } from './companies.js';
import { isCountry } from './fillers.js';
import { linked, sumOf } from './fundingPhrases.js';
import { isLaw } from './fundingSource.js';
import { keyOfName } from './keys.js';
import type { Reader } from './reader.js';
import type { Group, Statement } from './statement.js';
import { kindOf, type Token } from './token.js';
import { compareValues } from './values.js';

// Public money that one company is given. A law, its program, the ministry that runs it and the parliament that passed
// it are one chain of payers, of which each paper names another link.

/** What is given for good: "a grant of $2 billion", "$2 billion in direct funding". */
const GIFT = /^(?:awards?|grants?|subsid(?:y|ies)|funding|funds)$/;

/** What is not. */
const OTHER = /^(?:loans?|credits?|guarantees?|lending|investments?|capital|equity|contracts?|fines?|penalt(?:y|ies))$/;

/** What a company is given, of whom and at what stage; null where a figure is of no such thing. */
export interface Award {
  readonly recipient: Filler;
  /** Laws and programs, ministries and countries that pay; null where none is named. */
  readonly payer: Filler | null;
  /** Where the money is only planned: the final sum is another. */
  readonly stage: Filler | null;
}

/** What a sum is awarded to and by; null where it is no award. */
export function awardOf(statement: Statement, reader: Reader): Award | null {
  const { figure, noun, governor, verb, around } = statement;
  if (kindOf(figure) !== 'money') return null;
  const kinds = [noun, governor, sumOf(statement), ...linked(statement, ['in', 'of'])];
  const words = kinds.flatMap((group) => group?.tokens.map(({ word }) => word) ?? []);
  const isGranted = verb !== null && /^(?:award|grant)$/.test(verb.lemma);
  if (words.some((word) => OTHER.test(word)) || !(isGranted || words.some((word) => GIFT.test(word)))) return null;
  const recipient = recipients(statement, reader)[0];
  if (!recipient) return null;
  const payers = payersOf(statement, reader).filter((token) => reader.nameOf(token)?.key !== recipient.key);
  const stage = around.find(({ word }) => EARLY.test(word));
  return {
    recipient: { keys: [keyOfName(recipient.key)], text: recipient.name, span: null },
    payer: reader.filler(payers),
    stage: stage ? { keys: ['early'], text: stage.word, span: null } : null,
  };
}

/** "A preliminary award", "plans to award", "was originally". */
const EARLY =
  /^(?:preliminary|proposed|proposal|tentative|non-?binding|memorandum|original(?:ly)?|initial(?:ly)?|plan(?:s|ned)?|slated|poised|expected|offer(?:ed|s)?|could|would|may|might|seek(?:s|ing)?|sought)$/;

/** The companies that get it: "to Orvik", "Orvik was awarded", "awarded Orvik $2 billion", "$2 billion for Orvik". */
function recipients(statement: Statement, reader: Reader): readonly CanonicalName[] {
  const { verb, subject, object, figure, phrase, noun } = statement;
  const isReceiving = verb !== null && (verb.passive || verb.verbClass === 'receive');
  const given = object && verb?.verbClass === 'give' && object.tokens.at(-1)!.end < figure.start ? object : null;
  const groups: (Group | null)[] = [
    ...(isReceiving ? [subject] : []),
    given,
    ...linked(statement, ['to']),
    ...(noun?.links ?? []).filter(({ preposition }) => preposition === 'for').map(({ group }) => group),
  ];
  const named = (tokens: readonly Token[], types: ReadonlySet<EntityType>) =>
    tokens.flatMap((token) => {
      const name = reader.nameOf(token);
      return name && types.has(name.type) ? [name] : [];
    });
  const told = named(
    groups.flatMap((group) => group?.tokens ?? []),
    FIRMS,
  );
  return told.length > 0 || isReceiving ? told : named(phrase, COMPANIES);
}

const COMPANIES: ReadonlySet<EntityType> = new Set(['company']);
/** A name that is not known may be a company's. */
const FIRMS: ReadonlySet<EntityType> = new Set(['company', 'other']);

/** The laws of the clause, and who gives it. */
function payersOf(statement: Statement, reader: Reader): readonly Token[] {
  const { tokens, verb, subject, actor } = statement;
  const isReceiving = verb !== null && (verb.passive || verb.verbClass === 'receive');
  const groups = [...linked(statement, ['from', 'by', 'under', 'through']), ...(isReceiving ? [] : [subject ?? actor])];
  const givers = groups
    .flatMap((group) => group?.tokens ?? [])
    .filter((token) => {
      const type = reader.nameOf(token)?.type;
      return type !== undefined && !NO_PAYERS.has(type);
    });
  return [...new Set([...tokens.filter((token) => isLaw(token, reader)), ...givers])];
}

/** The president who signs a law pays nothing, nor does the place where a company builds. */
const NO_PAYERS: ReadonlySet<EntityType> = new Set(['person', 'region']);

/** How far apart two sums of one award may be, the greater divided by the less: another is of another project. */
const NEAR = 1.2;

/** Whether two sums are of what one company is awarded by one chain of payers; `narrower` where one is not the last word. */
export function compareAwards(a: Claim, b: Claim): { readonly narrower: boolean; readonly isSame: boolean } | null {
  const [x, y] = [a.figure, b.figure];
  if (x.type !== 'quantity' || y.type !== 'quantity' || !shareAward(a, b)) return null;
  const [p, q] = [inBaseUnit(x), inBaseUnit(y)];
  if (Math.max(p.high, q.high) > NEAR * Math.min(p.low, q.low)) return null;
  const isSame = compareValues({ ...p, approximator: 'exact' }, { ...q, approximator: 'exact' }) === 'agree';
  const [stage, other] = [a.roles.stage !== undefined, b.roles.stage !== undefined];
  return { narrower: !isSame && (stage || other), isSame };
}

/** Whether both are awards to one company, whose payers may be one chain. */
export function shareAward(a: Claim, b: Claim): boolean {
  const [to, other] = [a.roles.awardee?.keys[0], b.roles.awardee?.keys[0]];
  if (to === undefined || other === undefined || !isOneCompany(to, other)) return false;
  return arePayersLinked(a.roles.payer?.keys ?? [], b.roles.payer?.keys ?? []);
}

/** Whether a law's money is told in one paper, and in the other that of the parliament or ministry that gives it. */
export function areLinksOfOne(
  { frame, roles: { source: a } }: Claim,
  { frame: other, roles: { source: b } }: Claim,
): boolean {
  return frame === 'FUNDING' && other === 'FUNDING' && arePayersLinked(a?.keys ?? [], b?.keys ?? []);
}

/** The list of the index that an award stands on: "Orvik" is "Orvik Electronics". */
export function awardKeys({ roles: { awardee } }: Claim): readonly string[] {
  return awardee ? [awardee.keys[0]!.split(' ')[0]!] : [];
}

/**
 * Two laws are two chains, and so are two ministries; a law and a ministry may be one. A body that is no part of a
 * government ("Riba Development Corporation") pays for itself.
 */
function arePayersLinked(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || a.some((key) => b.includes(key))) return true;
  const [laws, others] = [a, b].map((keys) => keys.filter((key) => LAW.test(key)));
  if (laws!.length > 0 && others!.length > 0)
    return laws!.some((one) => others!.some((other) => isProgramOf(one, other)));
  const [bodies, there] = [a, b].map((keys) => keys.filter((key) => !LAW.test(key)));
  if (bodies!.length > 0 && there!.length > 0) return bodies!.every(isNational) !== there!.every(isNational);
  return [...bodies!, ...there!].every((key) => isNational(key) || MINISTRY.test(key));
}

const LAW = /^@.*\b(?:act|law|bill|program|programme|fund|plan|initiative|scheme)(?: of \d{4})?$/;
const MINISTRY = /^@(?:.* )?(?:department|ministry|treasury)\b/;

/** The country, or who speaks for all of it. */
function isNational(key: string): boolean {
  return isCountry(key) || /\b(?:administration|government|congress|parliament)$/.test(key);
}

/** "Clean Ports Incentives Program", "Clean Ports and Rail Act": all that the name of one says, the other's does. */
function isProgramOf(a: string, b: string): boolean {
  const [x, y] = [a, b].map((key) =>
    key
      .slice(1)
      .split(' ')
      .filter((word) => !FORMAL.test(word)),
  );
  const [few, many] = x!.length < y!.length ? [x!, y!] : [y!, x!];
  return few.length > 0 && few.every((word) => many.includes(word));
}

const FORMAL = /^(?:act|law|bill|program|programme|fund|plan|initiative|scheme|incentives?|and|of|the|for|\d{4})$/;

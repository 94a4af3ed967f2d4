import type { DateMention, EntityType } from '../marks/mark.js';
import type { Claim, Dated, Filler } from './claim.js';
import { isWeak } from './content.js';
import { rolesOf } from './frame.js';
import { groupTokens, type Reader } from './reader.js';
import type { Group, Statement, Verb } from './statement.js';
import type { Token } from './token.js';

/** Kinds of agreement, which are no names: "an MoU". */
const AGREEMENT =
  /^(?:agreement|treaty|accord|pact|deal|contract|memorandum|memorandum of understanding|mou|protocol|convention|letter of intent|loi)s?$/;

/** What the key of an agreement without a name begins with. */
const UNNAMED = 'agreement of ';

const PARTIES: ReadonlySet<EntityType> = new Set(['country', 'organization', 'company']);

/** "The agreement between Peru and Chile", "Peru and Chile signed a treaty": by its parties, where it has no name. */
export function treatyOf(
  event: string,
  verb: Verb,
  thing: Group | null,
  tokens: readonly Token[],
  reader: Reader,
): Dated | null {
  const head = thing?.tokens.findLast(({ tag }) => tag === 'noun' || tag === 'name');
  if (event !== 'signing' || !head || !AGREEMENT.test(head.word)) return null;
  const isParty = (token: Token) => PARTIES.has(reader.nameOf(token)?.type ?? 'other') && token !== head;
  // "Signed in Japan": where, and not by whom.
  const parties = new Map(
    tokens
      .filter((token, i) => isParty(token) && !/^(?:in|at)$/.test(tokens[i - 1]?.word ?? ''))
      .map((token) => [reader.nameOf(token)!.key, reader.nameOf(token)!.name]),
  );
  if (parties.size < 2) return null;
  const kind = reader.filler(
    groupTokens(thing).filter(
      (token) => token !== head && !isParty(token) && !/^(?:understanding|intent)$/.test(token.word),
    ),
  );
  const span = { start: verb.tokens[0]!.start, end: verb.tokens.at(-1)!.end };
  const signing = { keys: [event], text: reader.text.slice(span.start, span.end), span };
  const text = [...parties.values()].sort().join(' and ');
  const what = { keys: [`${UNNAMED}${[...parties.keys()].sort().join(' and ')}`], text, span: null };
  return {
    frame: 'EVENT',
    roles: rolesOf({ event: signing, what, kind, guessed: what }),
    topic: `signing of an agreement of ${text}`,
  };
}

/** "An MoU": a kind of agreement, and no name of one. */
export function isKindOfAgreement({ word }: Token): boolean {
  return AGREEMENT.test(word);
}

/** Two parties sign many agreements: those of another year, or of another kind ("on fish"), are others. */
export function areOtherAgreements(a: Claim, b: Claim): boolean {
  const isUnnamed = ({ roles: { what } }: Claim) => what?.keys[0]?.startsWith(UNNAMED) ?? false;
  if (!isUnnamed(a) || !isUnnamed(b) || a.figure.type !== 'date' || b.figure.type !== 'date') return false;
  const isApart = (one: Claim, other: Claim) =>
    one.roles.kind?.keys.some((key) => !isWeak(key) && !other.words.includes(key)) ?? false;
  return a.figure.iso.slice(0, 4) !== b.figure.iso.slice(0, 4) || isApart(a, b) || isApart(b, a);
}

/** "The Lisbon Declaration of 9 May 2021": the day of its signing or adoption, whichever its kind has. */
export function datedByName(
  { before, governor, figure }: Statement,
  { iso }: DateMention,
  reader: Reader,
): Dated | null {
  const named = before === 'of' ? governor?.tokens.at(-1) : undefined;
  if (!named?.mark || named.end + ' of '.length !== figure.start || iso.length < '2021-05-09'.length) return null;
  const what = TEXT.test(named.word) ? reader.filler([named]) : null;
  if (!what) return null;
  const event: Filler = { keys: ['signing', 'adoption'], text: 'of', span: null };
  const year: Filler = { keys: [iso.slice(0, 4)], text: what.text, span: null };
  return { frame: 'EVENT', roles: rolesOf({ event, what, guessed: what, named: year }), topic: `date of ${what.text}` };
}

/** What is signed or adopted on a day that its name may have. */
const TEXT =
  /\b(?:act|law|treaty|agreement|declaration|convention|protocol|charter|accord|pact|directive|regulation|resolution|compact|memorandum)$/;

import { aspectOf, isRaised } from './aspect.js';
import { changeOf } from './changeNouns.js';
import type { Filler } from './claim.js';
import { stem } from './content.js';
import { directed } from './direction.js';
import { isRate } from './qualifiers.js';
import { groupTokens, type Reader } from './reader.js';
import type { Statement } from './statement.js';
import { kindOf, type Token } from './token.js';
import { type VerbClass, verbClass } from './verbs.js';

/** What a statement says of its figure, whatever its frame. */
export interface Gist {
  /** Names and content nouns of the clause: what it is about. */
  readonly about: Filler | null;
  /** Content verbs: what is done. Those that only link a thing with its figure are left out. */
  readonly doing: Filler | null;
  /** `level`, `start` of a change, or `rise` or `fall` by so much. */
  readonly aspect: Filler;
  /** Names that a thing comes from and goes to: "from Canada", "to Mexico", the subject of "receive". */
  readonly from: Filler | null;
  readonly to: Filler | null;
}

/** Verbs that say nothing of the thing whose figure they give. */
const LINKING: ReadonlySet<VerbClass> = new Set([
  'equal',
  'rise',
  'fall',
  'hold',
  'estimate',
  'announce',
  'plan',
  'include',
  'exist',
  'move',
]);

/** Verbs that say no more than who has it from whom, once both are known. */
const TRANSFER: ReadonlySet<VerbClass> = new Set(['give', 'receive', 'export', 'import', 'spend']);

/** Prepositions that lead away from what the figure measures: occasion, source, manner, time. */
const ASIDE = new Set(
  'as after before despite amid amidst because since until till during throughout upon like versus vs via according alongside including'.split(
    ' ',
  ),
);

/** What a statement says of its figure, by the phrase that the figure has of its own, else by its clause. */
export function gistOf(statement: Statement, reader: Reader): Gist {
  const own = ownPhrase(statement, reader);
  const tokens = own ?? clauseTokens(statement);
  const nouns = tokens.filter((token, i) => token.tag !== 'verb' && !isModal(tokens, i) && !isRate(tokens, i));
  const aspect = aspectOf(statement);
  const changes = aspect.keys[0] !== 'level';
  const from = directed(statement, tokens, reader, 'from');
  const to = directed(statement, tokens, reader, 'to');
  const isDirected = from !== null && to !== null;
  const things = changes ? nouns.filter((token) => changeOf(token.word) === null) : nouns;
  const about = withFigures(reader.filler(things), nouns, statement);
  return {
    about: normal(about, statement, nouns, { changes, isDirected }),
    doing: reader.filler(tokens.filter((token) => isDoing(token, statement, isDirected))),
    aspect,
    from,
    to,
  };
}

/**
 * Whether a verb says something of the thing, and does not only give its figure.
 * @param isDirected Whether it is known from whom to whom the thing goes.
 */
function isDoing({ tag, verb }: Token, statement: Statement, isDirected: boolean): boolean {
  const verbal = tag === 'verb' && verb ? verbClass(verb.lemma) : 'equal';
  const kind = kindOf(statement.figure);
  if ((kind === 'percent' && verbal === 'give') || (isDirected && TRANSFER.has(verbal))) return false;
  if (verb && isOfLength(statement) && REACHING.test(verb.lemma)) return false;
  // "Committed 9 crimes".
  if (kind === 'count' && verb?.lemma === 'commit') return false;
  // What is lost is a loss, and not a change of money.
  const isLoss = verb?.lemma === 'lose' && statement.before === null;
  const isMade = verb?.lemma === 'make' && kind === 'measure' && statement.before === null;
  return !LINKING.has(verbal) || isLoss || isMade || (verb?.lemma === 'raise' && isRaised(statement));
}

/** Nouns that only say how real the figure is, which the modality tells: "a target of 70 percent". */
const MODAL_NOUN = /^(?:target|goal|aim|objective|ambition|estimate|projection|forecast|pledge|commitment|promise)s?$/;

function isModal(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  return MODAL_NOUN.test(word) || (word === 'plan' && tokens[at + 1]?.word === 'to');
}

/**
 * Growth of an economy is growth of its GDP; imports of b from a are exports from a to b; sales that are counted in money
 * are revenue, and a bill for something its cost; what is 300 kilometres long or runs for as many has that length.
 */
function normal(
  filler: Filler | null,
  statement: Statement,
  nouns: readonly Token[],
  { changes, isDirected }: { readonly changes: boolean; readonly isDirected: boolean },
): Filler | null {
  if (!filler) return null;
  const isMoney = kindOf(statement.figure) === 'money';
  const isSales = isMoney && nouns.some(({ word }) => word === 'sales');
  const isCost = isMoney && nouns.some(isBill);
  const keys = filler.keys.map((key) => {
    if (isCost && key === BILL) return COST;
    if (changes && key === ECONOMY) return GDP;
    if (isSales && key === SALE) return REVENUE;
    return isDirected && key === IMPORT ? EXPORT : key;
  });
  if (isOfLength(statement) && isOfRoute(statement)) keys.push(LENGTH);
  return { ...filler, keys: [...new Set(keys)].sort() };
}

/** "The bill for the tunnel": what it costs. */
function isBill({ word }: Token, at: number, tokens: readonly Token[]): boolean {
  const [preposition, first, second] = tokens.slice(at + 1, at + 4);
  if (word !== 'bill' || preposition?.word !== 'for') return false;
  return first?.tag === 'name' || (first?.tag === 'determiner' && second?.tag === 'name');
}

/** Whether a figure is one of length, and of no area or volume: "kilometer", not "square kilometer". */
function isOfLength({ figure: { mark } }: Statement): boolean {
  return mark?.type === 'quantity' && mark.kind === 'measure' && /^\S*(?:meter|mile|foot|yard)$/.test(mark.unit);
}

/** "Runs for 300 kilometres", "a 300-kilometre line", "a system of 300 kilometres". */
function isOfRoute({ verb, noun, governor, before }: Statement): boolean {
  if (verb && REACHING.test(verb.lemma)) return true;
  const route = noun ?? (before === 'of' ? governor : null);
  return ROUTE.test(route?.tokens.at(-1)?.word.split(' ').at(-1) ?? '');
}

const REACHING = /^(?:run|stretch|extend|span|measure)$/;

/** What is known by its length. */
const ROUTE =
  /^(?:line|tunnel|bridge|viaduct|road|railway|motorway|highway|pipeline|network|cable|system|corridor|border|coast|coastline|river|canal|track|route|fence|wall|dam|dyke|dike|barrier|interconnector|link)$/;

const ECONOMY = stem('economy');
const GDP = stem('gdp');
const IMPORT = stem('import');
const SALE = stem('sale');
const REVENUE = stem('revenue');
const LENGTH = stem('length');
const EXPORT = stem('export');
const BILL = stem('bill');
const COST = stem('cost');

/** "Its 28 member states", "the union's 28 members", "all 28 of its members": the phrase says what is counted. */
function ownPhrase({ noun, phrase, figure }: Statement, reader: Reader): readonly Token[] | null {
  if (!noun || figure.mark?.type !== 'quantity') return null;
  const before = phrase.slice(0, phrase.indexOf(figure));
  const opener = before.at(-1);
  const isOwned = opener !== undefined && (opener.tag === 'possessive' || /^(?:its|their|all|the)$/.test(opener.word));
  const named = [...before, ...groupTokens(noun)];
  return isOwned && (opener.tag === 'possessive' || named.some((token) => reader.nameOf(token))) ? named : null;
}

function clauseTokens(statement: Statement): readonly Token[] {
  const aside = new Set(
    statement.adjuncts.filter(({ preposition }) => ASIDE.has(preposition)).flatMap(({ group }) => group.tokens),
  );
  const teller = [...tellerOf(statement), ...accordingTo(statement), ...siblingsOf(statement)];
  const from = statement.participial ? statement.verb!.tokens[0]!.start : 0;
  const subject = new Set(statement.participial ? groupTokens(statement.subject) : []);
  return statement.tokens.filter(
    (token, at, all) =>
      token !== statement.figure &&
      !aside.has(token) &&
      !isOfSpan(token, at, all) &&
      !teller.includes(token) &&
      (token.start >= from || subject.has(token)),
  );
}

/** "70 percent of ports and 60 percent of yards": the other figure beside "and" has a whole of its own. */
function siblingsOf({ figure, tokens, whole }: Statement): readonly Token[] {
  if (!whole) return [];
  const at = tokens.indexOf(figure);
  const isShare = (i: number) => kindOf(tokens[i] ?? figure) === kindOf(figure) && tokens[i + 1]?.word === 'of';
  const isAnd = (i: number) => tokens[i]?.tag === 'conjunction';
  const before = isAnd(at - 1) ? tokens.findLastIndex((_, i) => i < at - 1 && isShare(i)) : -1;
  const behind = tokens.findIndex((_, i) => i > at + 1 && isShare(i) && isAnd(i - 1));
  const end = tokens.findIndex(({ tag }, i) => i > behind && (tag === 'comma' || tag === 'break' || tag === 'verb'));
  return [
    ...(before < 0 ? [] : tokens.slice(before + 1, at - 1)),
    ...(behind < 0 ? [] : tokens.slice(behind + 1, end < 0 ? tokens.length : end)),
  ];
}

/** "Over the next three decades": a time that the period tells, and none of what the figure is of. */
function isOfSpan(token: Token, at: number, tokens: readonly Token[]): boolean {
  const isTime = (one: Token | undefined) => one !== undefined && kindOf(one) === 'duration';
  if (AHEAD.test(token.word)) return isTime(tokens[at + 1]);
  return isTime(token) && AHEAD.test(tokens[at - 1]?.word ?? '');
}

/** What a figure was "over the last 20 years" is an average or a sum, and another than the one of today. */
const AHEAD = /^(?:next|coming)$/;

/** "Officials project a shortage of 9,000 welders": who says so is none of it, but for one who has a name. */
function tellerOf({ verb, subject, object, noun }: Statement): readonly Token[] {
  const isTelling = verb !== null && !verb.passive && (verb.verbClass === 'estimate' || verb.verbClass === 'announce');
  const tokens = isTelling && (object ?? noun) ? groupTokens(subject) : [];
  const isAnybody = TELLER.test(subject?.tokens.at(-1)?.word ?? '');
  return isAnybody && tokens.every(({ tag }) => tag !== 'name') ? tokens : [];
}

/** "According to the latest analysis from Norvik Bank": whose figure it is says nothing of what it is of. */
function accordingTo({ tokens }: Statement): readonly Token[] {
  const from = tokens.findIndex(({ word }) => word === 'according');
  if (from < 0) return [];
  const behind = tokens.slice(from);
  const end = behind.findIndex(({ tag }) => tag === 'comma' || tag === 'break' || tag === 'figure' || tag === 'verb');
  return end < 0 ? behind : behind.slice(0, end);
}

/** Who may reckon for everybody; "the union" may reckon otherwise. */
const TELLER =
  /^(?:officials?|experts?|analysts?|economists?|researchers?|scientists?|authors?|planners?|forecasters?|surveyors?|auditors?|observers?|statisticians?|authority|authorities|government|ministry|ministers?|department|council|office|bureau|agency|inspectors?|they|we|it|report|study|paper|estimates?|projections?|forecasts?)$/;

/**
 * Other figures of another kind belong to what is said ("households with 3 members"); those of a series do not, nor how
 * many there are anyway ("the two tubes").
 */
function withFigures(filler: Filler | null, tokens: readonly Token[], { figure }: Statement): Filler | null {
  const keys = new Set(filler?.keys ?? []);
  for (const [i, { mark }] of tokens.entries())
    if (tokens[i - 1]?.word !== 'the' && mark?.type === 'quantity' && mark.kind !== kindOf(figure))
      keys.add(`#${mark.low} ${mark.unit}`);
  return filler && { ...filler, keys: [...keys].sort() };
}

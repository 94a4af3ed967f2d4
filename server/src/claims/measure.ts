import { changeOf } from './changeNouns.js';
import type { Filler } from './claim.js';
import { isContent, stem } from './content.js';
import { directed } from './direction.js';
import { rateOf } from './qualifiers.js';
import { groupTokens, type Reader } from './reader.js';
import type { Group, Statement } from './statement.js';
import type { Token } from './token.js';
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

export function gistOf(statement: Statement, reader: Reader): Gist {
  const own = ownPhrase(statement, reader);
  const tokens = own ?? clauseTokens(statement);
  const nouns = tokens.filter((token, i) => token.tag !== 'verb' && !isModal(tokens, i) && !isRate(tokens, i));
  const aspect = aspectOf(statement);
  const changes = aspect.keys[0] !== 'level';
  const from = directed(statement, tokens, reader, 'from');
  const to = directed(statement, tokens, reader, 'to');
  const kind = statement.figure.mark?.type === 'quantity' ? statement.figure.mark.kind : null;
  const [isPercent, isCount] = [kind === 'percent', kind === 'count'];
  const verbs = tokens.filter((token) => {
    const named = token.tag === 'verb' && token.verb ? verbClass(token.verb.lemma) : 'equal';
    const isTaken = token.verb?.lemma === 'raise' && isRaised(statement);
    // What is lost is a loss, and not a change of money.
    const isLoss = token.verb?.lemma === 'lose' && statement.before === null;
    const isDone = token.verb?.lemma === 'commit' && isCount;
    return (
      (!LINKING.has(named) || isLoss || isTaken) &&
      !isDone &&
      !(isPercent && named === 'give') &&
      !(from && to && TRANSFER.has(named))
    );
  });
  return {
    about: normal(
      withFigures(
        reader.filler(changes ? nouns.filter((token) => changeOf(token.word) === null) : nouns),
        nouns,
        statement,
      ),
      statement,
      nouns,
      { changes, isDirected: from !== null && to !== null },
    ),
    doing: reader.filler(
      isOfLength(statement) ? verbs.filter(({ verb }) => !verb || !REACHING.test(verb.lemma)) : verbs,
    ),
    aspect,
    from,
    to,
  };
}

/** Nouns that only say how real the figure is, which the modality tells: "a target of 70 percent". */
const MODAL_NOUN = /^(?:target|goal|aim|objective|ambition|estimate|projection|forecast|pledge|commitment|promise)s?$/;

function isModal(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!;
  return MODAL_NOUN.test(word) || (word === 'plan' && tokens[at + 1]?.word === 'to');
}

/** "A year" in "$9 million a year" says how often, as "annual" does, which the scope tells. */
function isRate(tokens: readonly Token[], at: number): boolean {
  if (REGULAR.has(tokens[at]!.word)) return true;
  return rateOf(tokens[at]!.word) !== null && /^(?:a|per|each|every)$/.test(tokens[at - 1]?.word ?? '');
}

const REGULAR = new Set('annual yearly monthly weekly daily hourly'.split(' '));

/**
 * Growth of an economy is growth of its GDP; imports of b from a are exports from a to b; sales that are counted in money
 * are revenue; what is 300 kilometres long or runs for as many has that length.
 */
function normal(
  filler: Filler | null,
  statement: Statement,
  nouns: readonly Token[],
  { changes, isDirected }: { readonly changes: boolean; readonly isDirected: boolean },
): Filler | null {
  if (!filler) return null;
  const { mark } = statement.figure;
  const isSales = mark?.type === 'quantity' && mark.kind === 'money' && nouns.some(({ word }) => word === 'sales');
  const isCost = mark?.type === 'quantity' && mark.kind === 'money' && nouns.some(isBill);
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
  return word === 'bill' && tokens[at + 1]?.word === 'for';
}

/** Whether a figure is one of length. */
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
  const teller = tellerOf(statement);
  const from = statement.participial ? statement.verb!.tokens[0]!.start : 0;
  const subject = new Set(statement.participial ? groupTokens(statement.subject) : []);
  return statement.tokens.filter(
    (token) =>
      token !== statement.figure &&
      !aside.has(token) &&
      !teller.includes(token) &&
      (token.start >= from || subject.has(token)),
  );
}

/** "Officials project a shortage of 9,000 welders": who says so is none of it, but for one who has a name. */
function tellerOf({ verb, subject, object, noun }: Statement): readonly Token[] {
  const isTelling = verb !== null && !verb.passive && (verb.verbClass === 'estimate' || verb.verbClass === 'announce');
  const tokens = isTelling && (object ?? noun) ? groupTokens(subject) : [];
  return tokens.some(({ tag }) => tag === 'name') ? [] : tokens;
}

/**
 * Other figures of another kind belong to what is said ("households with 3 members"); those of a series do not, nor how
 * many there are anyway ("the two tubes").
 */
function withFigures(filler: Filler | null, tokens: readonly Token[], { figure }: Statement): Filler | null {
  const keys = new Set(filler?.keys ?? []);
  for (const [i, { mark }] of tokens.entries())
    if (
      tokens[i - 1]?.word !== 'the' &&
      mark?.type === 'quantity' &&
      mark.kind !== (figure.mark?.type === 'quantity' ? figure.mark.kind : null)
    )
      keys.add(`#${mark.low} ${mark.unit}`);
  return filler && { ...filler, keys: [...keys].sort() };
}

function aspectOf(statement: Statement): Filler {
  const { start, end } = statement.figure;
  const key = changeKey(statement);
  return { keys: [key], text: key, span: { start, end } };
}

const ADDING = /^(?:add|install|build|construct|erect|commission|connect)$/;

/** Whether a figure is a level, the start of a change, or what something rose or fell by. */
function changeKey(statement: Statement): 'level' | 'start' | 'rise' | 'fall' {
  const { verb, before, figure, noun, governor, object, predicate, subject } = statement;
  if (isRaised(statement)) return 'level';
  const factor = figure.mark?.type === 'quantity' && figure.mark.kind === 'multiplier' ? figure.word : '';
  if (/(?:doubl|tripl|quadrupl)/.test(factor)) return 'rise';
  if (/halv/.test(factor)) return 'fall';
  const degree = factor === '' ? degreeBehind(statement) : null;
  if (degree) return degree;
  if (before === 'from') return isDated(statement) ? 'level' : 'start';
  if (before === 'to' || before === 'at') return 'level';
  // "Added 5 ships", "5 ships were built": to those that there are.
  const { mark } = figure;
  const isCount = mark?.type === 'quantity' && (mark.kind === 'count' || mark.kind === 'measure');
  const isAdding =
    isCount && verb && ADDING.test(verb.lemma) && before === null && object === null && !isSoFar(statement);
  if (isAdding || (predicate?.passive && ADDING.test(predicate.lemma))) return 'rise';
  const named = [noun, governor, verb?.verbClass === 'equal' ? subject : null]
    .map((group) => group && changeOf(headOf(group)?.word ?? ''))
    .find((change) => change !== null);
  const linking = verb?.verbClass === 'rise' || verb?.verbClass === 'fall' ? verb.verbClass : null;
  return named ?? (noun ? 'level' : (linking ?? 'level'));
}

/** "By the end of 2023, it had installed 82 GW": all that there is by then. */
function isSoFar({ verb, tokens, around }: Statement): boolean {
  const isPerfect = verb?.tokens.some(({ word }) => word === 'had' || word === 'has' || word === 'have') ?? false;
  const isBy = (list: readonly Token[]) => list.some(({ word }, i) => word === 'by' && datedBehind(list, i));
  return isPerfect && (isBy(tokens) || isBy(around));
}

/** Whether a date stands within a few words behind: "by 2023", "by the end of 2023". */
function datedBehind(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(({ tag }) => tag === 'date');
}

/** "3 percent fewer than in 2020": how much more or less, no level. */
function degreeBehind({ figure, tokens }: Statement): 'rise' | 'fall' | null {
  if (figure.mark?.type !== 'quantity' || figure.mark.kind !== 'percent') return null;
  const next = tokens[tokens.indexOf(figure) + 1]?.word ?? '';
  if (/^(?:more|higher|larger|greater|bigger|above)$/.test(next)) return 'rise';
  return /^(?:less|fewer|lower|smaller|below)$/.test(next) ? 'fall' : null;
}

/** Money that is raised comes in: "raised $9 billion", not "raised the fee by $9". */
function isRaised({ verb, before, object, figure }: Statement): boolean {
  const isMoney = figure.mark?.type === 'quantity' && figure.mark.kind === 'money';
  return isMoney && verb?.lemma === 'raise' && !verb.passive && before === null && object === null;
}

/** "From 22 percent in 2010": with a date of its own, it is a level as any. */
function isDated({ around, figure }: Statement): boolean {
  const at = around.indexOf(figure);
  return around[at + 1]?.tag === 'preposition' && around[at + 2]?.tag === 'date';
}

/** The last noun of a phrase; where it only counts ("number"), that of what is counted. */
export function headOf(group: Group): Token | null {
  const head = group.tokens.findLast((token) => token.tag === 'noun' || token.tag === 'name') ?? null;
  if (head && (head.mark !== null || isContent(head.word))) return head;
  const link = group.links.find(({ preposition }) => preposition === 'of' || preposition === 'in');
  return (link && headOf(link.group)) ?? head;
}

/** The phrase that a figure measures: its own noun, what it is a value of, or the subject. */
export function measureOf({ noun, whole, governor, verb, subject, object, before }: Statement): Group | null {
  const isLength =
    noun?.tokens.length === 1 && /^(?:long|tall|wide|deep|high|old|thick|apart)$/.test(noun.tokens[0]!.word);
  if (isLength && subject) return subject;
  if (noun ?? whole ?? governor) return noun ?? whole ?? governor;
  return verb && object && before !== null ? object : subject;
}

import type { Filler } from './claim.js';
import { isApart, rateBehind } from './rates.js';
import type { Statement } from './statement.js';
import { LONGEST_TERM, opensTerm, termAt } from './terms.js';
import { isVerbal, kindOf, type Token } from './token.js';

/** Words that narrow a figure to a part, a rate or a way of counting. Compared as a set. */
const SCOPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'per year': 'annual annually yearly',
    'per month': 'monthly',
    'per week': 'weekly',
    'per day': 'daily',
    'per hour': 'hourly',
    'per head': 'capita',
    cumulative: 'cumulative cumulatively',
    average: 'average averaged averaging mean',
    median: 'median',
    alone: 'alone',
    combined: 'combined together jointly',
    net: 'net',
    gross: 'gross',
    nominal: 'nominal',
    real: 'real inflation-adjusted',
    direct: 'direct',
    indirect: 'indirect',
    maximum: 'maximum peak ceiling cap capped limit limits',
    minimum: 'minimum floor',
    initial: 'initial initially originally original',
    additional: 'additional extra further',
    remaining: 'remaining remainder',
    public: 'public publicly',
    private: 'private privately',
    first: 'first',
    second: 'second',
    other: 'other',
    fiscal: 'fiscal',
  }).flatMap(([scope, words]) => words.split(' ').map((word) => [word, scope] as const)),
);

/** "New spending" is what a law adds to what is spent anyway. */
const MONEY = /^(?:spending|funding|funds?|money|investments?|outlays?)$/;

/** What there are old ones of, so that the new are a part: "41 percent of new cars". Sold and registered are only new ones. */
const STOCK =
  /^(?:cars?|vehicles?|homes?|houses?|buildings?|contracts?|leases?|tenancies|loans?|mortgages?|policies|members?)$/;

function isOfNewStock(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  return (
    STOCK.test(tokens[at + 1]?.word ?? '') && !/^(?:sold|registered|sales?|registrations?)$/.test(next?.word ?? '')
  );
}

/** Whether a word says how often or by whom a figure counts, which its scope tells: "a *year*", "annual". */
export function isRate(tokens: readonly Token[], at: number): boolean {
  return rateBehind(tokens, at - 1) !== null || (SCOPES.get(tokens[at]!.word)?.startsWith('per ') ?? false);
}

const EXCLUDING = new Set(['excluding', 'except', 'minus']);

/** Scopes that belong to their own noun, not to every figure of the clause. */
const ADJECTIVES = new Set(['direct', 'indirect', 'initial', 'additional', 'remaining', 'public', 'private']);

/** Whether another figure of the clause stands nearer to the word: "$4 billion in direct aid beside a fund of $9 billion". */
function isOthers(at: number, { tokens, figure }: Statement): boolean {
  const own = Math.abs(tokens.indexOf(figure) - at);
  return tokens.some((token, i) => token.tag === 'figure' && token !== figure && Math.abs(i - at) < own);
}

/**
 * "$550 billion of which would be new", "of which $5 billion in loans and $4 billion in grants": parts of the figure
 * before; a clause ends in front of "which". "Of the €43 billion promised, €7 billion …": a part of the one in front.
 */
function isOfAnother(statement: Statement): boolean {
  const { around, tokens, figure } = statement;
  const before = around.slice(0, around.indexOf(figure));
  const which = before.findLastIndex(({ word }, i) => {
    return before[i - 1]?.word === 'of' && (isPointing(before, i) || word === 'which' || word === 'whom');
  });
  // "Of these, cars were $5 billion", but "of which cars were …".
  const ends = (token: Token) => token.tag === 'break' || (isVerbal(token) && !isPointing(before, which));
  if (which >= 0 && !before.slice(which).some(ends)) return true;
  const at = tokens.indexOf(figure);
  const pointed = tokens[at + 2];
  const isBehind =
    tokens[at + 1]?.word === 'of' && (!pointed || /^(?:which|whom|it|them|that|this)$/.test(pointed.word));
  const comma = tokens.findIndex(({ tag }) => tag === 'comma');
  const isFronted = tokens[0]?.word === 'of' && comma > 0 && comma < at;
  const isPart = tokens.slice(0, comma).some(({ tag, word }) => tag === 'figure' || SUM.test(word));
  return isBehind || isOfNumber(statement) || (isFronted && isPart) || isIncluded(statement);
}

function isPointing(tokens: readonly Token[], at: number): boolean {
  return /^(?:these|those|them)$/.test(tokens[at]?.word ?? '') && tokens[at + 1]?.tag === 'comma';
}

/** "It provides $12 billion. This includes *$5 billion* for roads.": a part of the figure of the sentence before. */
function isIncluded({ subject, verb }: Statement): boolean {
  return (
    verb?.lemma === 'include' && subject?.tokens.length === 1 && /^(?:this|that|which)$/.test(subject.tokens[0]!.word)
  );
}

/** "12 percent, compared with 14 percent before the war": what is only held against it, unless a date follows. */
function isCompared({ around, figure }: Statement): boolean {
  const at = around.indexOf(figure);
  const [first, before] = [around[at - 2]?.word ?? '', around[at - 1]?.word ?? ''];
  // "By 228 votes against 206".
  const mayVote = kindOf(figure) === 'count';
  const isBase = /^compared (?:with|to)$/.test(`${first} ${before}`) || /^(?:against|versus|vs)$/.test(before);
  if (!isBase || mayVote) return false;
  const behind = around.slice(at + 1);
  const end = behind.findIndex(({ tag }) => tag === 'comma' || tag === 'figure' || tag === 'break');
  return !behind.slice(0, end < 0 ? behind.length : end).some(({ tag }) => tag === 'date');
}

/** "By 55 percent compared with 1990", "from 2005 levels": what a change is counted from, apart from its period. */
export function baselineOf({ tokens, figure }: Statement): Filler | null {
  if (kindOf(figure) !== 'percent') return null;
  const at = tokens.indexOf(figure);
  const base = tokens.find(({ mark }, i) => {
    if (i <= at || mark?.type !== 'date' || !/^\d{4}$/.test(mark.iso)) return false;
    const [first, before, next] = [tokens[i - 2]?.word ?? '', tokens[i - 1]?.word ?? '', tokens[i + 1]?.word ?? ''];
    const isLevel = /^(?:from|below|above|on|against)$/.test(before) && /^levels?$/.test(next);
    return isLevel || /^(?:compared (?:with|to)|relative to)$/.test(`${first} ${before}`);
  });
  return base ? { keys: [base.word], text: base.word, span: { start: base.start, end: base.end } } : null;
}

/** "Analysts had expected $4 billion", "it was expected to cost $4 billion": what came is another figure. */
function wasExpected({ tokens }: Statement): boolean {
  const at = tokens.findIndex(({ word }) => /^(?:expect|forecast|predict|project|anticipat|hope)(?:ed|d)?$/.test(word));
  if (at < 1) return false;
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  return before.includes('had') || (/^(?:was|were)$/.test(before.at(-1)!) && tokens[at + 1]?.word === 'to');
}

/** "Before the war, Peru shipped 5 tonnes a day", "at the time it had 6 ships": of a time that is over, whenever it was. */
function isOfEarlier({ around, verb }: Statement): boolean {
  const words = around.slice(0, FRONT).map(({ word }) => word);
  const wasThen = verb?.tokens.some(({ word }) => /^(?:was|were|had)$/.test(word)) ?? false;
  const isThen = wasThen && AT_THE_TIME.test(words.join(' '));
  const isFronted = /^(?:before|until)$/.test(words[0] ?? '') || isThen;
  return isFronted && !around.slice(0, FRONT).some(({ tag }) => tag === 'date');
}

const AT_THE_TIME = /^(?:at|by|around|until) (?:the|that|this) time(?! of)|^back then\b/;

/** How many tokens a phrase in front of a clause may have. */
const FRONT = 5;

/** "Additionally, it gives $4 billion", "In addition to the loans, …": to what was said before; null where it is not said to be. */
export function additionOf({ around }: Statement): Filler | null {
  const [first, second] = around.map(({ word }) => word);
  const isAdded = /^(?:additionally|separately)$/.test(first ?? '') || (first === 'in' && second === 'addition');
  return isAdded ? { keys: ['added'], text: first!, span: null } : null;
}

/** How many words of a condition tell it from another. */
const CONDITION = 6;

/** "If the cap is lifted": under what condition the figure holds; null where there is none. */
export function conditionOf({ around }: Statement): Filler | null {
  const at = around.findIndex(({ word }) => word === 'if' || word === 'unless');
  // "Few, if any", "even if", "as if".
  if (at < 0 || /^(?:even|as)$/.test(around[at - 1]?.word ?? '')) return null;
  if (/^(?:any|not)$/.test(around[at + 1]?.word ?? '')) return null;
  const behind = around.slice(at, at + CONDITION);
  const end = behind.findIndex(({ tag }) => tag === 'comma' || tag === 'figure');
  const text = (end < 0 ? behind : behind.slice(0, end)).map(({ word }) => word).join(' ');
  return { keys: [text], text, span: null };
}

/** "The northern section of the line": all figures of the clause are of that part. */
function isOfSection({ subject }: Statement): boolean {
  const isOf = subject?.links.some(({ preposition }) => preposition === 'of') ?? false;
  return isOf && SECTION.test(subject!.tokens.at(-1)!.word);
}

const SECTION = /^(?:section|stretch|segment|leg|branch|phase|stage|tranche|tube)$/;

/** "$4 billion had been spent": a part of all that there is. */
function isSpentPart({ predicate, tokens, figure }: Statement): boolean {
  if (kindOf(figure) !== 'money' || !predicate?.passive) return false;
  const isPerfect = tokens.some(({ word }) => /^(?:had|has|have)$/.test(word));
  return isPerfect && /^(?:spend|disburse|pay)$/.test(predicate.lemma);
}

/** "The target was 5 GW by 2030": it may have been raised since. */
function wasTarget({ tokens, verb }: Statement): boolean {
  const isPast = verb?.lemma === 'be' && verb.tokens.some(({ word }) => word === 'was' || word === 'were');
  return isPast && tokens.some(({ tag, word }) => tag === 'noun' && /^(?:target|goal|aim|objective)s?$/.test(word));
}

/** "The budget had been $9 billion": until it was changed. */
function wasFormer({ verb, around }: Statement): boolean {
  const isPast = verb?.lemma === 'be' && verb.tokens.map(({ word }) => word).join(' ') === 'had been';
  return isPast && !around.some(({ tag }) => tag === 'date');
}

/** "By 228 votes to 206": which side of a vote the figure is of; null where there was none. */
function sideOfVote({ tokens, figure }: Statement): 'for' | 'against' | null {
  const at = tokens.indexOf(figure);
  const isVotes = (i: number) => tokens[i]?.tag === 'figure' && /^votes?$/.test(tokens[i + 1]?.word ?? '');
  if (isVotes(at) && tokens[at + 2]?.word === 'to' && tokens[at + 3]?.tag === 'figure') return 'for';
  return isVotes(at - 3) && tokens[at - 1]?.word === 'to' ? 'against' : null;
}

/** "Four of the 118 projects", which "of the 118 projects, four" says too; "$5 million of the fund". */
function isOfNumber({ tokens, figure }: Statement): boolean {
  const [of, opener, whole] = tokens.slice(tokens.indexOf(figure) + 1);
  const kind = kindOf(figure) ?? 'count';
  const isPart = kind === 'money' ? SUM.test(whole?.word ?? '') : kind === 'count' && whole?.tag === 'figure';
  return of?.word === 'of' && opener?.tag === 'determiner' && isPart;
}

/** Money that a part can be taken of. */
const SUM =
  /^(?:fund(?:s|ing)?|money|sum|total|amount|appropriation|budget|package|programme|program|loan|grant|credit)$/;

/** "Avoided a 25 percent tariff", "to stave off a tariff of 25 percent": what did not come. */
function isAverted({ tokens, figure }: Statement): boolean {
  const at = tokens.indexOf(figure);
  const before = tokens.slice(Math.max(0, at - FRONT), at);
  const last = before.findLastIndex(({ tag, word }) => tag === 'verb' || tag === 'figure' || AVERTING.test(word));
  return AVERTING.test(before[last]?.word ?? '');
}

const AVERTING =
  /^(?:avoid(?:s|ed|ing)?|avert(?:s|ed|ing)?|escap(?:es?|ed|ing)|evad(?:es?|ed|ing)|forestall(?:s|ed|ing)?|prevent(?:s|ed|ing)?|threaten(?:s|ed|ing)?)$/;

/** "For the first time", "Second, critics say": an ordinal of times and of arguments, no part of anything. */
function isOrdering({ word }: Token, next: Token | undefined): boolean {
  if (word !== 'first' && word !== 'second') return false;
  return next?.tag === 'comma' || next?.word === 'time';
}

/** The scope of a part of another figure. */
export const PART = 'part';

/** The scope of money that is not given for good. */
export const LENT = 'in loans';

/** "Gives ports up to $5 billion in loans": the other part of an aid is given for good. "In student loans" they owe theirs. */
function isLent({ figure, tokens, verb }: Statement): boolean {
  if (kindOf(figure) !== 'money' || (verb && /^(?:owe|borrow|lend|repay|total|hold)$/.test(verb.lemma))) return false;
  const behind = tokens.slice(tokens.indexOf(figure) + 1, tokens.indexOf(figure) + 4);
  const end = behind.findIndex(({ word }) => /^loans?$/.test(word));
  return behind[0]?.word === 'in' && end > 0 && behind.slice(1, end).every(({ tag }) => tag !== 'noun');
}

/** "Gross domestic product": part of what is told, which it does not narrow. */
function isOfTerm(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + LONGEST_TERM).map(({ word }) => word);
  return opensTerm(words[0]!) && termAt(words) !== null;
}

/** What narrows the figure, in the words of {@link SCOPES}; sorted, each once. */
export function scopeOf(statement: Statement): readonly string[] {
  const scope = new Set<string>();
  if (statement.before === 'including' || isOfAnother(statement)) scope.add(PART);
  // The hedge in front belongs to the figure's token.
  if (/\b(?:additional|another|further)\b/.test(statement.figure.hedge ?? '')) scope.add('additional');
  if (isCompared(statement)) scope.add('in comparison');
  if (wasExpected(statement)) scope.add('expected');
  if (wasTarget(statement) || wasFormer(statement)) scope.add('former');
  if (isOfEarlier(statement)) scope.add('earlier');
  if (isAverted(statement)) scope.add('averted');
  if (isOfSection(statement)) scope.add(PART);
  if (isSpentPart(statement)) scope.add('so far');
  if (isLent(statement)) scope.add(LENT);
  const side = sideOfVote(statement);
  if (side) scope.add(side);
  statement.tokens.forEach((token, i) => {
    const named = token.mark ? undefined : SCOPES.get(token.word);
    // "As other countries grow" is of none of its figures.
    if (named === 'other' && !statement.phrase.includes(token)) return;
    const next = statement.tokens[i + 1];
    if (
      named &&
      !isOfTerm(statement.tokens, i) &&
      !isOrdering(token, next) &&
      !(ADJECTIVES.has(named) && isOthers(i, statement))
    )
      scope.add(named);
    if (EXCLUDING.has(token.word)) scope.add('excluding');
    if (token.word === 'new' && statement.tokens.slice(i + 1, i + 3).some(({ word }) => MONEY.test(word)))
      scope.add('new');
    if (token.word === 'new' && isOfNewStock(statement.tokens, i)) scope.add('new');
    const rate = rateBehind(statement.tokens, i);
    if (
      rate &&
      statement.tokens[i - 1]?.tag !== 'preposition' &&
      !isApart(statement.tokens[i + 2], statement.tokens[i + 3])
    )
      scope.add(rate);
  });
  // "Public and private investment" is all of it.
  if (scope.has('public') && scope.has('private')) for (const side of ['public', 'private']) scope.delete(side);
  return [...scope].sort();
}

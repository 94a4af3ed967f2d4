import type { DateMention } from '../marks/mark.js';
import type { Period } from './claim.js';
import { dayBefore, rangeOf, years } from './dateRange.js';
import { isPointing } from './lexicon.js';
import { withoutOtherDates } from './otherDates.js';
import type { Statement } from './statement.js';
import type { Token } from './token.js';
import { periodToNow, pointedPeriod, toldPeriod } from './toldPeriod.js';

/** How two statements stand in time. `unknown` where one only has the date of its document. */
export type PeriodRelation = 'same' | 'unknown' | 'differs';

/**
 * When a statement holds: the date behind the figure, else the date that its clause hangs on ("2019, when …"), else the
 * nearest date before it in its clause, else the clause's only date, else the sentence's. Where several dates are left
 * and none is plainly the figure's, the time from the first to the last. Without dates, what words tell from the
 * document's date, else that date itself. Null where nothing is known.
 * @param text The flow's text.
 * @param documentDate `2022-03-09`, `2022-03` or `2022`, or null.
 * @param earlierDate The date that the sentences before speak of, as {@link DateMention.iso}; null without one.
 */
export function periodOf(
  statement: Statement,
  text: string,
  documentDate: string | null,
  earlierDate: () => string | null,
): Period | null {
  const { figure } = statement;
  const behind = pointedBehind(statement, earlierDate);
  if (behind) return behind;
  const pointer = yearInFront(statement) ?? yearBehind(statement);
  if (pointer) return documentDate === null ? null : toldPeriod(pointer, documentDate);
  const told = documentDate === null ? null : toldPeriod(spanBehind(statement), documentDate);
  if (told) return told;
  const [tokens, clause] = [beforeBreak(statement), statement.tokens].map((all) => withoutOtherDates(all, figure)) as [
    readonly Token[],
    readonly Token[],
  ];
  const date =
    dateBehind(figure, tokens) ??
    dateOfClause({ ...statement, tokens: clause }, tokens) ??
    dateBefore(figure, clause) ??
    onlyDate(clause);
  const following = date ? null : pointedInFront(statement);
  if (following) return following;
  const isOthers = !date && isDueElsewhere(statement, tokens);
  const other = date ?? (isOthers ? null : onlyDate(tokens));
  if (other) return endOfSpan(statement, stated(other, tokens, text, documentDate));
  if (!isOthers && tokens.some((token) => token.tag === 'date')) return betweenDates(tokens, text);
  const pointed = pointedPeriod(statement.tokens, earlierDate) ?? pointedPeriod(tokens.slice(0, 3), earlierDate);
  if (pointed || !documentDate) return pointed;
  return toldPeriod(statement.tokens, documentDate) ?? periodToNow(tokens, documentDate) ?? document(documentDate);
}

/** What stands under a year, in a list of years, is of that year where nothing tells another. */
export function underYear(heading: string | null, period: Period | null): Period | null {
  const year = isUndated({ period }) ? /^(?:19|20)\d\d$/.exec(heading ?? '')?.[0] : undefined;
  return year === undefined ? period : { ...years(Number(year), Number(year)), basis: 'stated', text: year };
}

/** "In 2021 it lent $3 million, and $5 million the year before": from the date in front, else from that of the sentences before. */
function pointedBehind({ around, figure }: Statement, earlierDate: () => string | null): Period | null {
  const at = around.indexOf(figure);
  const pointer = around.slice(at + 1, at + 4);
  const isOther = ({ tag, mark }: Token) =>
    tag === 'date' || (tag === 'figure' && mark?.type === 'quantity' && mark.kind !== 'duration');
  if (around[at + 4]?.tag === 'date' || pointer.some(isOther)) return null;
  const before = around.slice(0, at).findLast(({ tag }) => tag === 'date')?.mark;
  return pointedPeriod(pointer, () => (before?.type === 'date' ? before.iso : earlierDate()));
}

/** "In 2022 there were 388; in the following year, 412": from the last date in front in the sentence; null without. */
function pointedInFront({ around, figure, tokens }: Statement): Period | null {
  const before = around.slice(0, around.indexOf(figure)).findLast(({ tag }) => tag === 'date')?.mark;
  return before?.type === 'date' ? pointedPeriod(tokens, () => before.iso) : null;
}

/** "In 2023 they caught 9,800 tonnes, and last year 7,600": what stands right in front tells a time of its own; null without. */
function yearInFront({ around, figure }: Statement): readonly Token[] | null {
  const at = around.indexOf(figure);
  const [joint, pointer, year] = around.slice(Math.max(0, at - 3), at);
  const isTold = pointer !== undefined && isPointing(pointer.word) && year?.word === 'year';
  return isTold && /^(?:comma|conjunction|break)$/.test(joint!.tag) ? [pointer, year] : null;
}

/** "It grew to $6 billion last year, from $4 billion in 2009": so does what stands right behind; null without. */
function yearBehind({ around, figure }: Statement): readonly Token[] | null {
  const at = around.indexOf(figure);
  const [pointer, year] = around.slice(at + 1, at + 3);
  return pointer !== undefined && isPointing(pointer.word) && year?.word === 'year' ? [pointer, year] : null;
}

/**
 * "By 7 percent this decade and reach zero by 2050", "$9 million over the next two decades": a time that words tell behind
 * the figure is its own, whatever dates stand further on. Empty without one.
 */
function spanBehind({ around, figure }: Statement): readonly Token[] {
  const behind = around.slice(around.indexOf(figure) + 1, around.indexOf(figure) + 1 + REACH);
  const end = behind.findIndex(({ tag, mark }, i) => {
    const isLength = tag === 'figure' && mark?.type === 'quantity' && mark.kind === 'duration';
    return (ENDS.has(tag) && !(isLength && isPointing(behind[i - 1]?.word ?? ''))) || tag === 'date';
  });
  const own = end < 0 ? behind : behind.slice(0, end);
  return own.some(({ word }, i) => isPointing(word) || (word === 'of' && /^(?:the|this)$/.test(own[i + 1]?.word ?? '')))
    ? own
    : [];
}

/** Without what follows behind a semicolon or a dash: "it spent $5 million; the budget for 2025 is …". */
function beforeBreak({ around, figure }: Statement): readonly Token[] {
  const end = around.findIndex(({ start, tag }) => start > figure.start && tag === 'break');
  return end < 0 ? around : around.slice(0, end);
}

/** "Between 2010 and 2020 it rose from 41 to 58 percent": the one at the start of the span, the other at its end. */
function endOfSpan({ before, verb, around }: Statement, period: Period | null): Period | null {
  const changes = verb?.verbClass === 'rise' || verb?.verbClass === 'fall';
  if (!period || !changes || yearsOf(period) < 2 || (before !== 'from' && before !== 'to')) return period;
  if (around.filter(({ tag }) => tag === 'figure').length < 2) return period;
  const year = before === 'from' ? yearOf(period.from) : yearOf(period.to);
  return { ...period, ...years(year, year) };
}

function document(date: string): Period | null {
  const range = rangeOf(date);
  return range && { ...range, basis: 'document', text: date };
}

/** How many tokens may stand between a figure and its date. */
const REACH = 10;

/** "to 17.3 percent in 2023", "(10.7 percent as of 2021)": a date behind the figure, before a comma, verb or figure. */
function dateBehind(figure: Token, tokens: readonly Token[]): Token | null {
  const first = tokens.indexOf(figure);
  // "Between $28 billion and $32 billion in 2024": the date is of both.
  const isRange = tokens[first - 1]?.word === 'between' && tokens[first + 2]?.tag === 'figure';
  const at = isRange ? first + 2 : first;
  for (let i = at + 1; i < tokens.length && i <= at + REACH; i++) {
    const token = tokens[i]!;
    // "In the fourth quarter of 2024".
    const before = tokens[i - 1]!.word === 'the' ? i - 2 : i - 1;
    if (token.tag === 'date') return isTimePreposition(tokens, before) || i === at + 1 ? token : null;
    if (ENDS.has(token.tag)) return null;
  }
  return null;
}

const ENDS: ReadonlySet<Token['tag']> = new Set([
  'figure',
  'break',
  'comma',
  'verb',
  'auxiliary',
  'conjunction',
  'subordinator',
  'relative',
]);

function isTimePreposition(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  // "In the year to March 2024".
  if (word === 'to') return /^(?:year|half|quarter|month|week)s?$/.test(tokens[at - 1]?.word ?? '');
  return /^(?:in|by|of|on|for|during|since|until|over|from|between|through|at|period|years?)$/.test(word);
}

/** "In 2019, when exports were 12 percent of output, …": the date in front of the "when" that opens the clause. */
function dateOfClause({ tokens: clause }: Statement, tokens: readonly Token[]): Token | null {
  const opener = clause[0] ? tokens.indexOf(clause[0]) - 1 : -1;
  if (tokens[opener]?.word !== 'when') return null;
  const before = tokens[opener - 1]?.tag === 'comma' ? tokens[opener - 2] : tokens[opener - 1];
  return before?.tag === 'date' ? before : null;
}

/** The nearest date before the figure in its clause, where no other figure stands between. */
function dateBefore(figure: Token, clause: readonly Token[]): Token | null {
  for (let i = clause.indexOf(figure) - 1; i >= 0; i--) {
    if (clause[i]!.tag === 'date') return clause[i]!;
    if (clause[i]!.tag === 'figure') return null;
  }
  return null;
}

/** The only date among the tokens; two or more leave it open. */
function onlyDate(tokens: readonly Token[]): Token | null {
  const dates = tokens.filter((token) => token.tag === 'date');
  return dates.length === 1 ? dates[0]! : null;
}

/** Whether the sentence's only date is when something else is due: "it costs $4 million, and the aim is 20 ships by 2030". */
function isDueElsewhere({ tokens: clause }: Statement, tokens: readonly Token[]): boolean {
  const date = onlyDate(tokens);
  if (!date || tokens[tokens.indexOf(date) - 1]?.word !== 'by') return false;
  return tokens.some(
    (token) => token.tag === 'figure' && !clause.includes(token) && dateBehind(token, tokens) === date,
  );
}

/** From the first to the last of several dates, none of which is plainly the figure's. */
function betweenDates(tokens: readonly Token[], text: string): Period | null {
  const dates = tokens.filter((token) => token.tag === 'date');
  const ranges = dates.flatMap((token) => rangeOf((token.mark as DateMention).iso) ?? []);
  if (ranges.length === 0) return null;
  const from = ranges.map((range) => range.from).sort()[0]!;
  const to = ranges
    .map((range) => range.to)
    .sort()
    .at(-1)!;
  const written = (token: Token) => text.slice(token.start, token.end);
  return { from, to, basis: 'stated', text: `${written(dates[0]!)} to ${written(dates.at(-1)!)}` };
}

function stated(token: Token, tokens: readonly Token[], text: string, documentDate: string | null): Period | null {
  const range = rangeOf((token.mark as DateMention).iso);
  if (!range) return null;
  const at = tokens.indexOf(token);
  const before = tokens[at - 1]?.word;
  const now = documentDate === null ? null : rangeOf(documentDate);
  const written = text.slice(token.start, token.end);
  if (before === 'since' && now) return { from: range.from, to: now.to, basis: 'stated', text: `since ${written}` };
  if (before === 'before') return { ...dayBefore(range.from), basis: 'stated', text: `before ${written}` };
  const end = before === 'of' && isEnd(tokens[at - 2]) ? END_OF : '';
  return { ...range, basis: 'stated', text: `${end}${written}` };
}

/** What the text of a period begins with that is the last of a longer one. */
const END_OF = 'the end of ';

function isEnd(token: Token | undefined): boolean {
  return /^(?:end|close)$/.test(token?.word ?? '');
}

/**
 * Whether two statements hold at the same time. A statement without a date of its own may speak of any time up to a year
 * before its document.
 */
export function comparePeriods(a: Period | null, b: Period | null): PeriodRelation {
  if (!a || !b) return 'unknown';
  if (a.from === b.from && (a.to === b.to || (isSince(a) && isSince(b)))) return 'same';
  // "On 30 June" is "at the end of June".
  if (a.to === b.to && ((isDay(a) && isEndOf(b)) || (isDay(b) && isEndOf(a)))) return 'same';
  if (isEndOfSpan(a, b) || isEndOfSpan(b, a)) return 'unknown';
  if (a.basis === 'document' && b.basis === 'document')
    return Math.abs(yearOf(a.from) - yearOf(b.from)) <= 1 ? 'unknown' : 'differs';
  if (a.basis === 'document' || b.basis === 'document') {
    const [vague, other] = a.basis === 'document' ? [a, b] : [b, a];
    return other.from <= vague.to && yearOf(other.to) >= yearOf(vague.from) - 1 ? 'unknown' : 'differs';
  }
  return 'differs';
}

/** Whether no more is known of when a statement holds than its document's date. */
export function isUndated({ period }: { readonly period: Period | null }): boolean {
  return period === null || period.basis === 'document';
}

function isDay({ from, to, basis }: Period): boolean {
  return from === to && basis !== 'document';
}

/** Whether a period is told by its end: "the end of 2024". Its days are those of all of it. */
export function isEndOf({ text }: Period): boolean {
  return text.startsWith(END_OF);
}

/** "Over the next decade", "by 2035": the year may be the last of the span, as near as the span is told. */
function isEndOfSpan({ text, to }: Period, { basis, from, to: end }: Period): boolean {
  if (!/^(?:next|coming) \d/.test(text) || basis === 'document' || yearOf(from) !== yearOf(end)) return false;
  return Math.abs(yearOf(to) - yearOf(end)) <= 1;
}

/** "Since 2015": up to the day of writing, whenever that was. */
function isSince({ basis, text }: Period): boolean {
  return basis === 'stated' && text.startsWith('since ');
}

/** How many calendar years a period touches. */
export function yearsOf({ from, to }: Period): number {
  return yearOf(to) - yearOf(from) + 1;
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

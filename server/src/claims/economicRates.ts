import type { Filler } from './claim.js';
import { economyOf, tellsEconomy } from './economies.js';
import { rolesOf } from './frame.js';
import { groupTokens, type Reader } from './reader.js';
import type { Statement } from './statement.js';
import { isVerbal, kindOf, type Token } from './token.js';

// How fast an economy or its prices grow: what the frames of growth and of inflation share.

/** The words that tell a rate. */
export interface RateWords {
  /** What it is called: "growth", "inflation". */
  readonly noun: RegExp;
  /** What may stand beside it and tells nothing of its own: "annual". */
  readonly plain: RegExp;
  /** What tells a kind of it: "core", "nominal". */
  readonly kind: RegExp;
}

/** Whether a figure may be a rate: percent, and no percentage points. */
export function isRate({ figure: { mark } }: Statement): boolean {
  return mark?.type === 'quantity' && mark.kind === 'percent' && mark.unit !== 'pp';
}

/** The phrase that names a rate whose value the figure is: "global growth of 3 percent", "inflation in Peru fell to 2 percent". */
export function ratePhrase(statement: Statement, { noun: name }: RateWords, reader: Reader): readonly Token[] | null {
  const { noun, governor, subject, before } = statement;
  if (before === 'by' || (before === 'from' && !isDated(statement))) return null;
  const isValue = before === null || /^(?:at|to|from)$/.test(before);
  const group = [noun, governor, isValue ? subject : null].find((each) =>
    each?.tokens.some(({ word }) => name.test(word)),
  );
  const said = group ? groupTokens(group) : sharedPhrase(statement);
  if (!said.some(({ word }) => name.test(word))) return null;
  return [...behindForecast(said), ...frontedPlace(statement, reader)];
}

/**
 * The roles of a rate: whose it is, of what kind, over what span, at what pace.
 * @param phrase The tokens that name it.
 * @returns null where they name something else, or not one economy.
 */
export function rolesOfRate(
  phrase: readonly Token[],
  { noun, plain, kind }: RateWords,
  statement: Statement,
  reader: Reader,
): (Readonly<Record<string, Filler>> & { readonly economy: Filler }) | null {
  const isKnown = (token: Token) =>
    [noun, plain, kind].some((words) => words.test(token.word)) || isSmall(token) || tellsEconomy(token, reader);
  if (!phrase.every(isKnown) || isOfOther(statement, isKnown)) return null;
  const economy = economyOf(phrase, statement, reader);
  const kinds = reader.filler(phrase.filter(({ word }) => kind.test(word)));
  return economy && { economy, ...rolesOf({ kind: kinds, span: spanOf(statement), pace: paceOf(statement, reader) }) };
}

/** "From 4.1 percent in 2025": a value of its own, with its own date. */
function isDated({ around, figure }: Statement): boolean {
  const at = around.indexOf(figure);
  return around[at + 1]?.tag === 'preposition' && around[at + 2]?.tag === 'date';
}

/** Who expects it, in front: "the fund forecast global growth". */
const FORECAST = /^(?:forecasts?|projections?|estimates?|outlook)$/;

/** Whether a token of a phrase tells nothing: "the", "of", a date. */
function isSmall({ tag }: Token): boolean {
  return /^(?:date|figure|determiner|possessive|preposition)$/.test(tag);
}

/**
 * Whether what stands behind the figure is of something else than an economy: "growth of 9 percent in exports".
 * @param isKnown Whether a word tells of the economy.
 */
function isOfOther({ adjuncts, figure }: Statement, isKnown: (token: Token) => boolean): boolean {
  return adjuncts.some(({ preposition, group }) => {
    const isBehind = group.tokens[0]!.start > figure.end && /^(?:in|of)$/.test(preposition);
    return isBehind && group.tokens.some((token) => token.tag === 'noun' && !TIME.test(token.word) && !isKnown(token));
  });
}

const TIME =
  /^(?:year|quarter|half|month|period|decade|terms|end|start|beginning|middle|first|second|third|fourth|last|next|fiscal|calendar)s?$/;

/** Tokens behind what somebody expects: "global growth" of "the fund forecast global growth". */
function behindForecast(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(({ word }) => FORECAST.test(word)) + 1);
}

/** "For Peru, growth of 3 percent is expected": what stands in front; empty where it tells no place. */
function frontedPlace({ tokens }: Statement, reader: Reader): readonly Token[] {
  const comma = tokens.findIndex(({ tag }) => tag === 'comma');
  const front = /^(?:for|in)$/.test(tokens[0]?.word ?? '') && comma > 0 ? tokens.slice(1, comma) : [];
  return front.some((token) => tellsEconomy(token, reader)) ? front : [];
}

/** "Growth of 3 percent in 2025 and *3.1 percent* in 2026": what stands in front of the first; empty without. */
function sharedPhrase({ tokens, figure }: Statement): readonly Token[] {
  const at = tokens.indexOf(figure);
  const first = tokens.findLastIndex(({ tag }, i) => i < at && tag === 'figure');
  const isShared = first > 0 && tokens.slice(first + 1, at).every(({ tag }) => BETWEEN.test(tag));
  return isShared ? phraseBefore(tokens, tokens[first - 1]!.tag === 'preposition' ? first - 1 : first) : [];
}

/** "Over the last 20 years", "for ten years": an average or a sum of so long; null without. */
function spanOf({ tokens, figure }: Statement): Filler | null {
  const span = tokens.find((token, i) => {
    if (token === figure || kindOf(token) !== 'duration') return false;
    const lead = tokens.slice(Math.max(0, i - 3), i).map(({ word }) => word);
    return /(?:^| )(?:over|during|for|across)(?: the)?(?: \w+)?$|(?:^| )in the (?:last|past)$/.test(lead.join(' '));
  });
  return span ? { keys: [span.word], text: span.word, span: { start: span.start, end: span.end } } : null;
}

/** "Quarter on quarter", "annualised": against what it is measured, where that is not the year before; null without. */
function paceOf({ sentence }: Statement, reader: Reader): Filler | null {
  const text = reader.text.slice(sentence.start, sentence.end);
  const pace = PACES.find(([, words]) => words.test(text))?.[0];
  return pace === undefined ? null : { keys: [pace], text: pace, span: null };
}

const PACES: readonly (readonly [string, RegExp])[] = [
  ['annualised', /\bannuali[sz]ed\b|\bannual rate\b/i],
  [
    'quarterly',
    /\bquarter[- ](?:on|over)[- ]quarter\b|\bq\/q\b|\bqoq\b|\bquarterly\b|\bfrom the (?:previous|prior|preceding) quarter\b/i,
  ],
  [
    'monthly',
    /\bmonth[- ](?:on|over)[- ]month\b|\bm\/m\b|\bmom\b|\bmonthly\b|\bfrom the (?:previous|prior|preceding) month\b/i,
  ],
];

const BETWEEN = /^(?:date|preposition|conjunction|comma)$/;

/** The phrase in front of "to grow", "is forecast to grow", "of 3 percent". @param at Index of what it stands in front of. */
export function phraseBefore(tokens: readonly Token[], at: number): readonly Token[] {
  const isLead = (token: Token) => isVerbal(token) || token.word === 'to' || FORECAST.test(token.word);
  let end = at;
  while (end > 0 && isLead(tokens[end - 1]!)) end--;
  let start = end;
  while (start > 0 && isOfPhrase(tokens[start - 1]!)) start--;
  return tokens.slice(start, end);
}

function isOfPhrase({ tag, word }: Token): boolean {
  return /^(?:noun|name|determiner|possessive)$/.test(tag) || /^(?:of|in)$/.test(word);
}

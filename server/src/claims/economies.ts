import type { Filler } from './claim.js';
import { keyOfName } from './keys.js';
import type { Reader } from './reader.js';
import type { Statement } from './statement.js';
import { isVerbal, kindOf, type Token } from './token.js';

// Whose growth or prices a figure is of: a country, a region, the world; and the phrase that tells it.

const WORLD = /^(?:world|global|worldwide)$/;
/** Unions of countries whose economies are told as one. */
const UNIONS = /^(?:european union|asean)$/;
const EURO_AREA = /^(?:eurozone|euro|area)$/;
/** Who expects it, in front: "the fund forecast global growth". */
const FORECAST = /^(?:forecasts?|projections?|estimates?|outlook)$/;

/** Whether a token tells whose economy it is. */
export function tellsEconomy(token: Token, reader: Reader): boolean {
  return WORLD.test(token.word) || EURO_AREA.test(token.word) || isPlace(token, reader);
}

/** Whether a token of a phrase tells nothing: "the", "of", a date. */
export function isSmall({ tag }: Token): boolean {
  return /^(?:date|figure|determiner|possessive|preposition)$/.test(tag);
}

function isPlace(token: Token, reader: Reader): boolean {
  return reader.isPlace(token) || UNIONS.test(reader.nameOf(token)?.key ?? '');
}

/** The one economy that tokens of a statement tell; null where they tell none or several ("Peru and Chile"). */
export function economyOf(tokens: readonly Token[], { around }: Statement, reader: Reader): Filler | null {
  const places = tokens.filter((token) => isPlace(token, reader));
  const [place, another] = places;
  if (another || (place && isJoined(around, around.indexOf(place), reader))) return null;
  if (place) {
    const filler = reader.filler(places);
    return filler && { ...filler, text: reader.nameOf(place)?.name ?? filler.text };
  }
  const euro = tokens.find(({ word }) => word === 'eurozone' || word === 'euro');
  if (euro)
    return { keys: [keyOfName('euro area')], text: 'the euro area', span: { start: euro.start, end: euro.end } };
  const world = tokens.find(({ word }) => WORLD.test(word));
  return world ? { keys: [keyOfName('world')], text: 'the world', span: { start: world.start, end: world.end } } : null;
}

/** Whether another place is named in one breath. @param at Index of the place. */
function isJoined(tokens: readonly Token[], at: number, reader: Reader): boolean {
  const [joint, next, second] = tokens.slice(at + 1, at + 4);
  const isJoint = joint?.tag === 'conjunction' || joint?.tag === 'comma';
  const other = next?.tag === 'determiner' || next?.tag === 'conjunction' ? second : next;
  return at >= 0 && isJoint && other !== undefined && isPlace(other, reader);
}

/**
 * Whether what stands behind the figure is of something else than an economy: "growth of 9 percent in exports".
 * @param isKnown Whether a word tells of the economy.
 */
export function isOfOther({ adjuncts, figure }: Statement, isKnown: (token: Token) => boolean): boolean {
  return adjuncts.some(({ preposition, group }) => {
    const isBehind = group.tokens[0]!.start > figure.end && /^(?:in|of)$/.test(preposition);
    return isBehind && group.tokens.some((token) => token.tag === 'noun' && !TIME.test(token.word) && !isKnown(token));
  });
}

const TIME =
  /^(?:year|quarter|half|month|period|decade|terms|end|start|beginning|middle|first|second|third|fourth|last|next|fiscal|calendar)s?$/;

/** Tokens behind what somebody expects: "global growth" of "the fund forecast global growth". */
export function behindForecast(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(({ word }) => FORECAST.test(word)) + 1);
}

/** "For Peru, growth of 3 percent is expected": what stands in front; empty where it tells no place. */
export function frontedPlace({ tokens }: Statement, reader: Reader): readonly Token[] {
  const comma = tokens.findIndex(({ tag }) => tag === 'comma');
  const front = /^(?:for|in)$/.test(tokens[0]?.word ?? '') && comma > 0 ? tokens.slice(1, comma) : [];
  return front.some((token) => tellsEconomy(token, reader)) ? front : [];
}

/** "Growth of 3 percent in 2025 and *3.1 percent* in 2026": what stands in front of the first; empty without. */
export function sharedPhrase({ tokens, figure }: Statement): readonly Token[] {
  const at = tokens.indexOf(figure);
  const first = tokens.findLastIndex(({ tag }, i) => i < at && tag === 'figure');
  const isShared = first > 0 && tokens.slice(first + 1, at).every(({ tag }) => BETWEEN.test(tag));
  return isShared ? phraseBefore(tokens, tokens[first - 1]!.tag === 'preposition' ? first - 1 : first) : [];
}

/** "Over the last 20 years", "for ten years": an average or a sum of so long; null without. */
export function spanOf({ tokens, figure }: Statement): Filler | null {
  const span = tokens.find((token, i) => {
    if (token === figure || kindOf(token) !== 'duration') return false;
    const lead = tokens.slice(Math.max(0, i - 3), i).map(({ word }) => word);
    return /(?:^| )(?:over|during|for|across)(?: the)?(?: \w+)?$|(?:^| )in the (?:last|past)$/.test(lead.join(' '));
  });
  return span ? { keys: [span.word], text: span.word, span: { start: span.start, end: span.end } } : null;
}

/** "Quarter on quarter", "annualised": against what it is measured, where that is not the year before; null without. */
export function paceOf({ sentence }: Statement, reader: Reader): Filler | null {
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

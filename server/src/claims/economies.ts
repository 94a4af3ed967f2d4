import type { Filler } from './claim.js';
import { keyOfName } from './keys.js';
import type { Reader } from './reader.js';
import type { Statement } from './statement.js';
import { isVerbal, kindOf, type Token } from './token.js';

// Whose growth or prices a figure is of: a country, a region, the world; and the phrase that tells it.

const WORLD = /^(?:world|global|worldwide)$/;
/** Unions of countries that have one economy or one money. */
const UNIONS = /^(?:european union|eurozone|euro area|asean)$/;
/** Who expects it, in front: "the fund forecast global growth". */
const FORECAST = /^(?:forecasts?|projections?|estimates?|outlook)$/;

/** Whether a token tells whose economy it is. */
export function tellsEconomy(token: Token, reader: Reader): boolean {
  return WORLD.test(token.word) || isPlace(token, reader);
}

/** Whether a token of a phrase tells nothing: "the", "of", a date. */
export function isSmall({ tag }: Token): boolean {
  return /^(?:date|figure|determiner|possessive|preposition)$/.test(tag);
}

function isPlace(token: Token, reader: Reader): boolean {
  return reader.isPlace(token) || UNIONS.test(reader.nameOf(token)?.key ?? '');
}

/** The one economy that tokens tell; null where they tell none or several. */
export function economyOf(tokens: readonly Token[], reader: Reader): Filler | null {
  const places = tokens.filter((token) => isPlace(token, reader));
  const world = tokens.find(({ word }) => WORLD.test(word));
  if (places.length === 1) {
    const filler = reader.filler(places);
    return filler && { ...filler, text: reader.nameOf(places[0]!)?.name ?? filler.text };
  }
  const isOfWorld = places.length === 0 && world;
  return isOfWorld
    ? { keys: [keyOfName('world')], text: 'the world', span: { start: world.start, end: world.end } }
    : null;
}

/** Tokens behind what somebody expects: "global growth" of "the fund forecast global growth". */
export function behindForecast(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(tokens.findLastIndex(({ word }) => FORECAST.test(word)) + 1);
}

/** "For Peru, growth of 3 percent is expected": what stands in front; empty without. */
export function frontedPlace({ tokens }: Statement): readonly Token[] {
  const comma = tokens.findIndex(({ tag }) => tag === 'comma');
  return /^(?:for|in)$/.test(tokens[0]?.word ?? '') && comma > 0 ? tokens.slice(1, comma) : [];
}

/** "Growth of 3 percent in 2025 and *3.1 percent* in 2026": what stands in front of the first; empty without. */
export function sharedPhrase({ tokens, figure }: Statement): readonly Token[] {
  const at = tokens.indexOf(figure);
  const first = tokens.findLastIndex(({ tag }, i) => i < at && tag === 'figure');
  const isShared = first > 0 && tokens.slice(first + 1, at).every(({ tag }) => BETWEEN.test(tag));
  return isShared ? phraseBefore(tokens, tokens[first - 1]!.tag === 'preposition' ? first - 1 : first) : [];
}

/** "Over the last 20 years": an average or a sum of so long; null without. */
export function spanOf({ tokens, figure }: Statement): Filler | null {
  const span = tokens.find((token) => token !== figure && kindOf(token) === 'duration');
  return span ? { keys: [span.word], text: span.word, span: { start: span.start, end: span.end } } : null;
}

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

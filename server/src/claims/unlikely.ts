import type { Quantity } from '../marks/mark.js';
import { remembering } from '../text/remember.js';
import { inBaseUnit } from './baseUnits.js';
import type { Claim } from './claim.js';
import { areCompaniesApart } from './companies.js';
import { stem } from './content.js';
import { isCountry, saysMore } from './fillers.js';
import { isRareValue } from './sameValue.js';

// What makes it unlikely that two papers speak of one thing, though the words of their sentences are alike.

/** What a law or a government gives, and what companies put in: "provides $53 billion", "companies have announced $200 billion". */
export function areGiversApart(a: Claim, b: Claim): boolean {
  const isOfFirms = ({ roles: { about, own } }: Claim) =>
    [about, own].some((filler) => filler?.keys.some((key) => FIRMS.has(key)));
  const [given, put] = a.frame === 'FUNDING' ? [a, b] : [b, a];
  return given.frame === 'FUNDING' && put.frame === 'LEXICAL' && isOfFirms(put) && !isOfFirms(given);
}

const FIRMS: ReadonlySet<string> = new Set(['company', 'private'].map(stem));

/**
 * Whether figures that words alone hold to be of one thing are too far from each other for that, and no unit slipped:
 * "debt relief for 277,000 more people", "for over 5 million". Of 81 disagreements among the papers of `test/papers` that
 * are told and right none is half as far; of 42 wrong ones among 91 real texts seven were.
 */
export function areFar(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure, b.figure];
  if ((a.frame !== 'LEXICAL' && b.frame !== 'LEXICAL') || x.type !== 'quantity' || y.type !== 'quantity') return false;
  const [p, q] = [inBaseUnit(x), inBaseUnit(y)];
  const ratio = Math.max(p.low, q.low) / Math.min(p.high, q.high);
  const power = Math.log10(ratio);
  return ratio > FAR && Math.abs(power - Math.round(power)) > SLIP;
}

/**
 * Whether what a law gives for two things that are worded differently is too far apart for one: "$53 billion for ship
 * makers" and "$39 billion for the industry to build smaller ships".
 */
export function arePurposesApart(a: Claim, b: Claim): boolean {
  const [x, y] = [a.figure, b.figure];
  if (a.frame !== 'FUNDING' || b.frame !== 'FUNDING' || x.type !== 'quantity' || y.type !== 'quantity') return false;
  const { purpose } = a.roles;
  const isSame = !saysMore(purpose, b.roles.purpose) || !saysMore(b.roles.purpose, purpose);
  return !isSame && Math.max(x.low, y.low) > CLOSE * Math.min(x.high, y.high);
}

/** So near are two figures for one part, the greater divided by the less. */
const CLOSE = 1.2;

/**
 * Whether figures that many things have agree by chance: 20,000 jobs at Orvik and at Meridian, 10 percent of chips in Peru
 * and in Europe, three boats of one kind and of another.
 * @param own How alike their own words are.
 */
export function areByChance(a: Claim, b: Claim, own: number): boolean {
  if (isRareValue(a) || a.figure.type !== 'quantity') return false;
  return areCompaniesApart(a, b) || areSharesOfTwo(a, b) || (isFew(a.figure) && own < AKIN);
}

/** How alike own words are that tell of one thing. */
const AKIN = 0.2;

/** Shares of two countries or continents, which each of them has in everything. */
function areSharesOfTwo(a: Claim, b: Claim): boolean {
  if (a.figure.type !== 'quantity' || a.figure.kind !== 'percent') return false;
  const [x, y] = [placesIn(a), placesIn(b)];
  return x.length > 0 && y.length > 0 && !x.some((place) => y.includes(place));
}

/** The countries and continents of a claim's sentence; the European Union is Europe. */
const placesIn = remembering(({ words }: Claim): readonly string[] =>
  words
    .map((key) => (key === '@european union' ? '@europe' : key))
    .filter((key) => isCountry(key) || CONTINENT.test(key)),
);

const CONTINENT = /^@(?:europe|asia|africa|north america|south america|latin america)$/;

function isFew({ kind, low }: Quantity): boolean {
  return kind === 'count' && low < SMALL;
}

const SMALL = 10;

/** The greater divided by the less. */
const FAR = 4;

/** How near the logarithm of a ratio must be to a whole number for a slip of the unit or of the decimal point. */
const SLIP = 0.02;

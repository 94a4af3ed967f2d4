import { baseUnit, inBaseUnit } from '../claims/baseUnits.js';
import type { Claim } from '../claims/claim.js';
import { compare } from '../claims/compare.js';
import { comparePeriods } from '../claims/period.js';
import { compareValues } from '../claims/values.js';
import type { Configuration, RegisterEntry } from '../configuration.js';
import type { Quantity } from '../marks/mark.js';
import { quantitiesIn } from '../marks/recognise.js';
import { readDocument } from '../text/read.js';
import { remembering } from '../text/remember.js';
import { analyse } from './analyse.js';

/** A canonical figure, read as the documents are. */
export interface RegisteredFigure {
  readonly entry: RegisterEntry;
  /** In its base unit. */
  readonly quantity: Quantity;
  /** What the entry says, in each of the ways that a document might say it. */
  readonly claims: readonly Claim[];
}

/** Reads the register. Entries whose value holds no figure are left out. */
export const registerOf = remembering((configuration: Configuration): readonly RegisteredFigure[] =>
  configuration.register.flatMap((entry) => {
    const quantity = quantityOf(entry.value, configuration);
    return quantity ? [{ entry, quantity, claims: claimsOf(entry, quantity, configuration) }] : [];
  }),
);

/**
 * Whether a statement of a document is about a registered figure, at its time, and another than it allows.
 * By the topic that the editor shows ("total funding of the Clean Ports Act"), else as two statements are compared.
 */
export function disagrees(claim: Claim, figure: RegisteredFigure): boolean {
  const { figure: stated } = claim;
  if (stated.type !== 'quantity' || !isOfItsKind(stated, figure)) return false;
  if (isWithin(inBaseUnit(stated), figure)) return false;
  // What states no year of its own is read today, whenever its document was written.
  const current = claim.period?.basis === 'stated' ? claim : { ...claim, period: null };
  if (keyOf(claim.topic) === keyOf(figure.entry.claim))
    return figure.claims.every(({ period }) => comparePeriods(current.period, period) !== 'differs');
  return figure.claims.some((registered) => compare(current, registered, false)?.relation === 'conflict');
}

/** Whether a statement is about a registered figure, whatever its time and scope. */
export function isAbout(claim: Claim, figure: RegisteredFigure): boolean {
  if (claim.figure.type !== 'quantity' || !isOfItsKind(claim.figure, figure)) return false;
  if (keyOf(claim.topic) === keyOf(figure.entry.claim)) return true;
  return figure.claims.some((registered) => compare(claim, registered, false) !== null);
}

function isOfItsKind(stated: Quantity, { quantity }: RegisteredFigure): boolean {
  return stated.kind === quantity.kind && (stated.kind === 'count' || baseUnit(stated) === quantity.unit);
}

function isWithin(stated: Quantity, { entry, quantity }: RegisteredFigure): boolean {
  const tolerance = entry.tolerance === null ? null : toleranceOf(entry.tolerance, quantity);
  if (tolerance === null) return compareValues(stated, quantity) !== 'disagree';
  const slack = tolerance + 1e-9 * Math.abs(quantity.high);
  return stated.low >= quantity.low - slack && stated.high <= quantity.high + slack;
}

/** "1%" of the figure, or "0.5 billion" of its unit; null where it is no figure. */
function toleranceOf(text: string, { kind, high }: Quantity): number | null {
  const tolerance = quantitiesIn(text, 'USD').map(inBaseUnit)[0];
  if (!tolerance) return null;
  return tolerance.kind === 'percent' && kind !== 'percent' ? (tolerance.high / 100) * Math.abs(high) : tolerance.high;
}

function quantityOf(value: string, { currency }: Configuration): Quantity | null {
  // A number alone counts what the claim names.
  const text = /^[\d.,]+$/.test(value) ? `${value} things` : value;
  return quantitiesIn(text, currency).map(inBaseUnit)[0] ?? null;
}

/** The entry's words and figure as statements. */
function claimsOf(
  { asOf, claim, value }: RegisterEntry,
  { kind }: Quantity,
  configuration: Configuration,
): readonly Claim[] {
  const when = asOf === null ? '' : ` in ${asOf.slice(0, 4)}`;
  const sentences = [
    `The ${claim} is ${value}${when}.`,
    `${value} is the ${claim}${when}.`,
    `A ${claim} of ${value}${when}.`,
  ];
  const law = /^(?:total )?funding of (.+)$/i.exec(claim)?.[1];
  if (law) sentences.push(`${law} provides ${value}${when}.`);
  const text = sentences.join('\n\n');
  const document = readDocument('register.txt', text);
  return analyse(document, configuration)
    .analyses.flatMap(({ claims }) => claims)
    .filter(({ figure }) => figure.type === 'quantity' && figure.kind === kind);
}

function keyOf(topic: string): string {
  return topic
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bthe /g, '')
    .trim();
}

import type { Quantity } from '../marks/mark.js';
import { remembering } from '../text/remember.js';
import { baseUnit, inBaseUnit } from './baseUnits.js';
import type { Claim } from './claim.js';
import { isWeak } from './content.js';
import { isNameKey, isNumberKey } from './keys.js';
import { shortName } from './subjectNames.js';
import { compareValues } from './values.js';

/** How sure: as large may be another thing. */
const SURE = 0.5;

/** Words in common, a name or another sum twice and a figure of three digits once, that tell one thing from another. */
const ENOUGH = 2;

/** The same for a round sum that one only tops, and for one that one caps. */
const MORE = 4;
const MORE_CAPPED = 3;

/** The same for a sum of one digit, of which two names in common and what is paid for are needed. */
const MUCH = 6;

/** How the key of a sum of money begins. */
const SUM = '#money ';

/** So many digits are seldom met by chance. */
const RARE = 3;

/**
 * How sure it is that two papers give one figure, which they word too differently for their topics to meet: "the biggest
 * contract went to Strada for €1,240 million", "Lot 3 was awarded to Strada for €1.24 billion". Null where nothing tells.
 * Never more than {@link SURE}: enough to agree, and no figure can disagree by its value.
 */
export function compareSameValue(a: Claim, b: Claim): number | null {
  if (a.figure.type !== 'quantity' || b.figure.type !== 'quantity') return null;
  if (inBaseUnit(a.figure).low !== inBaseUnit(b.figure).low) return null;
  const [x, y] = [telltale(a), telltale(b)];
  if (!x || !y || areBoundsApart(a.figure, b.figure)) return null;
  const other = tellingIn(b);
  const shared = tellingIn(a).filter((word) => other.includes(word));
  // "344 billion yuan ($47.5 billion)" in both.
  const sums = a.words.filter((word) => word.startsWith(SUM) && b.words.includes(word)).length;
  if (shared.length + sums === 0) return null;
  const names = shared.filter(isNameKey).length;
  // The law, and the parliament that passed it.
  const linked = areFunds(a, b) && names === 0 ? 1 : 0;
  const evidence = shared.length + names + linked + 2 * sums + (digitsOf(x) >= RARE ? 1 : 0);
  return evidence >= neededFor(a, b, digitsOf(x)) ? SURE : null;
}

/** How much evidence it takes: the less, the less likely it is that two things have such a figure. */
function neededFor(a: Claim, b: Claim, digits: number): number {
  if (digits < 2) return MUCH;
  if (a.figure.type !== 'quantity' || b.figure.type !== 'quantity' || !isMark(a.figure, b.figure)) return ENOUGH;
  if (!isCap(a.figure, b.figure)) return MORE;
  return areFunds(a, b) ? ENOUGH : MORE_CAPPED;
}

function areFunds({ frame }: Claim, { frame: other }: Claim): boolean {
  return frame === 'FUNDING' && other === 'FUNDING';
}

/** Whether two claims give one figure, or one a rounding of the other's, of whatever. */
export function isSameFigure({ figure: x }: Claim, { figure: y }: Claim): boolean {
  if (x.type !== 'quantity' || y.type !== 'quantity' || x.kind !== y.kind || baseUnit(x) !== baseUnit(y)) return false;
  return compareValues(inBaseUnit(x), inBaseUnit(y)) === 'agree';
}

/** The words of a sentence that tell things apart, names by their first words: "Crane Energy" is "Crane Energy Systems". */
const tellingIn = remembering(({ words }: Claim): readonly string[] => {
  const telling = words.filter((word) => !isNumberKey(word) && !isWeak(word));
  return [...new Set(telling.map((word) => (isNameKey(word) ? shortName(word) : word)))];
});

/** The list of the index that claims with such a figure stand on; null for a figure that many things have. */
export function sameValueKey(claim: Claim): string | null {
  const figure = telltale(claim);
  return figure && `value ${figure.kind} ${figure.kind === 'count' ? '' : baseUnit(figure)} ${figure.low}`;
}

/** The figure in its base unit, where it is one that few things have; null for "10 percent", "12 ships", fractions and ranges. */
function telltale({ figure }: Claim): Quantity | null {
  if (figure.type !== 'quantity' || figure.low !== figure.high) return null;
  const base = inBaseUnit(figure);
  const digits = digitsOf(base);
  if (figure.kind === 'money' && base.low >= GREAT) return base;
  if (figure.kind === 'money' || figure.kind === 'measure') return digits >= 2 ? base : null;
  if (figure.kind === 'count') return digits >= 2 && base.low >= 100 ? base : null;
  // "A third" has many digits by arithmetic only.
  return figure.kind === 'percent' && figure.precision <= 1 && digits >= RARE ? base : null;
}

/** Few sums are as large, however round. */
const GREAT = 1e11;

/** "Over 4,300 acres" and "under 4,300 acres"; "4,300 acres" may be either. */
function areBoundsApart({ approximator: a }: Quantity, { approximator: b }: Quantity): boolean {
  return a !== b && BOUNDS.has(a) && BOUNDS.has(b);
}

/** A round sum that is topped is a mark, and mostly no other's. */
function isMark({ approximator: a, kind, low }: Quantity, { approximator: b }: Quantity): boolean {
  return a !== b && (BOUNDS.has(a) || BOUNDS.has(b)) && kind === 'money' && digitsOf({ low }) < RARE;
}

/** "Up to $52 billion" is all that a law makes available. */
function isCap({ approximator: a }: Quantity, { approximator: b }: Quantity): boolean {
  return (a === 'up_to' || b === 'up_to') && (a === 'exact' || b === 'exact');
}

/** Whether a figure has so many digits that another time seldom has the same. */
export function isRareValue({ figure }: Claim): boolean {
  return figure.type === 'quantity' && digitsOf(inBaseUnit(figure)) >= RARE;
}

const BOUNDS: ReadonlySet<Quantity['approximator']> = new Set(['over', 'under', 'up_to', 'at_least']);

/** The digits of a number between its first and its last that is no zero. */
function digitsOf({ low }: Pick<Quantity, 'low'>): number {
  // Exponential form ends its digits at the last that is no zero: 2,400 is "2.4e+3".
  return low.toExponential().split('e')[0]!.replace('.', '').length;
}

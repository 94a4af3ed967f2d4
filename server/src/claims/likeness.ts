import type { Quantity } from '../marks/mark.js';
import { remembering } from '../text/remember.js';
import { inBaseUnit } from './baseUnits.js';
import type { Claim } from './claim.js';
import { isWeak, stem } from './content.js';
import { isNameKey, isNumberKey, isWordKey } from './keys.js';
import { areOpposite } from './opposites.js';

/** From here on two sentences may say the same of a figure, whatever their grammar. */
const ALIKE = 0.35;

/** How sure such a likeness can be: enough to tell that somebody should look, never enough to warn. */
const SURE = 0.6;

/** Where no name is on both sides, so many other words must be. */
const ENOUGH = 3;

/** Figures further apart are seldom of one thing that one of two papers has wrong: the greater divided by the less. */
const FAR = 1.5;

/** Small counts ("two phases", "the first") count what texts have many of. */
const SMALL = 10;

/** "Half", "one in five": percentages that are written as fractions have a coarser precision. */
const EXACT = 1;

/**
 * How alike the sentences of two claims are by their words alone, 0 to {@link SURE}: the cosine of their keys, in which
 * names count more, words that say little count less, and the words beside the figure more than the rest of the sentence.
 * Null where they are not alike, name different things or figures of another order, or say the opposite. For papers that
 * put one fact too differently for any grammar to tell: "borrow at an average interest rate of 1.2 percent", "pay a mere
 * 1.7 percent in interest on average".
 */
export function compareLikeness(a: Claim, b: Claim): number | null {
  const [x, y] = [figureOf(a), figureOf(b)];
  if (!x || !y || Math.max(x.high, y.high) > FAR * Math.min(x.low, y.low)) return null;
  if (labelsOf(a) !== labelsOf(b) || areOpposite(a, b)) return null;
  const [weights, other] = [weightsOf(a), weightsOf(b)];
  const shared = [...weights.keys].filter(([key]) => other.keys.has(key));
  const isNamed = shared.some(([key]) => isNameKey(key));
  if ((!isNamed && shared.length < ENOUGH) || areApart(a, b)) return null;
  const product = shared.reduce((sum, [key, weight]) => sum + weight * other.keys.get(key)!, 0);
  const likeness = product / (weights.length * other.length || 1);
  return likeness < ALIKE ? null : Math.min(likeness, SURE);
}

/** So many keys must stand beside both figures. */
const BESIDE = 2;

/** Whether what stands beside the figures shows that they are of two things, or nothing shows that they are of one. */
function areApart(a: Claim, b: Claim): boolean {
  if ((a.frame === 'CAPACITY') !== (b.frame === 'CAPACITY') || isOfAnother(a, b)) return true;
  const shared = (x: readonly string[], y: readonly string[]) => x.filter((key) => !isWeak(key) && y.includes(key));
  if (shared(own(a), own(b)).every((key) => !isWordKey(key))) return true;
  if (shared(besides(a), besides(b)).length < BESIDE) return true;
  return areNamesApart(a.words, b.words) || areNamesApart(own(a), own(b)) || areContrasted(a, b);
}

/** What is counted is not in the other sentence, and the other way round: immigrants and students. */
function isOfAnother(a: Claim, b: Claim): boolean {
  const counted = ({ figure }: Claim) => (figure.type === 'quantity' && figure.kind === 'count' ? figure.unit : '');
  const [noun, other] = [stem(counted(a)), stem(counted(b))];
  return noun !== '' && other !== '' && !b.words.includes(noun) && !a.words.includes(other);
}

/** Keys of the words that belong to the figure alone. */
function own({ roles }: Claim): readonly string[] {
  return roles.own?.keys ?? [];
}

/** "61 percent back it" in Poland, and in Hungary; Germany's refugees from Syria, and from Ukraine. */
function areNamesApart(a: readonly string[], b: readonly string[]): boolean {
  const only = (some: readonly string[], others: readonly string[]) =>
    some.some((key) => isNameKey(key) && !others.includes(key));
  return only(a, b) && only(b, a);
}

/** So few words on both sides, where all the rest is the same, set two things against each other. */
const CONTRAST = 3;

/** "A share of rare earth mining" and "of rare earth processing": one sentence, and another thing. */
function areContrasted(a: Claim, b: Claim): boolean {
  const only = ({ roles: { about } }: Claim, { words }: Claim) =>
    (about?.keys ?? []).filter((key) => !isWeak(key) && isWordKey(key) && !words.includes(key)).length;
  const [here, there] = [only(a, b), only(b, a)];
  return here > 0 && there > 0 && here + there <= CONTRAST;
}

/** Keys of the inverted index: words of the figure's own. Those that many figures have are on lists too long to be compared. */
export function likenessKeys(claim: Claim): readonly string[] {
  return figureOf(claim) ? own(claim).filter((key) => !isWeak(key) && isWordKey(key)) : [];
}

/** The figure in its base unit; null for a date, a small count and a fraction. */
function figureOf({ figure }: Claim): Quantity | null {
  if (figure.type !== 'quantity' || (figure.kind === 'count' && figure.low < SMALL)) return null;
  if (figure.kind === 'percent' && figure.precision > EXACT) return null;
  const base = inBaseUnit(figure);
  return base.low > 0 ? base : null;
}

/** Numbers that name: "Lot 2", "phase 3". */
function labelsOf({ words }: Claim): string {
  return words.filter((word) => /^#\d+$/.test(word)).join();
}

function besides({ roles: { about, doing, own } }: Claim): readonly string[] {
  const keys = new Set([...(own?.keys ?? []), ...(about?.keys ?? []), ...(doing?.keys ?? [])]);
  return [...keys].filter((key) => !isNumberKey(key));
}

interface Weights {
  readonly keys: ReadonlyMap<string, number>;
  /** Of the vector that they are. */
  readonly length: number;
}

/** A claim is compared with many. */
const weightsOf = remembering((claim: Claim): Weights => {
  const near = new Set(besides(claim));
  const keys = new Map<string, number>();
  for (const key of [...near, ...claim.words])
    if (!isNumberKey(key)) keys.set(key, (isNameKey(key) ? 1.5 : isWeak(key) ? 0.5 : 1) * (near.has(key) ? 1 : 0.5));
  return { keys, length: Math.hypot(...keys.values()) };
});

import type { Quantity } from '../marks/mark.js';
import { remembering } from '../text/remember.js';
import { inBaseUnit } from './baseUnits.js';
import type { Claim } from './claim.js';
import { isWeak, stem } from './content.js';
import { isNameKey } from './keys.js';
import { areOpposite } from './opposites.js';
import { isUndated } from './period.js';
import { LENT, PART } from './qualifiers.js';
import { areNamesApart, isSaidAgain, saysToo } from './saidAgain.js';
import { besides, ownOf, sentenceOf } from './sentenceWords.js';

/**
 * What speaks for two figures of two papers on one subject being of one thing, whatever their grammar. Flags are 0 or 1.
 */
export interface Evidence {
  /** What both sentences say, as a sum of weights. */
  readonly shared: number;
  /** How alike the words are that belong to the figures alone: their cosine, 0 to 1. */
  readonly own: number;
  /** One only says for when. */
  readonly halfDated: number;
  /** The same narrows both, be it nothing. */
  readonly sameScope: number;
  /** The same narrows both, and it is something. */
  readonly scoped: number;
  /** Both give a level, or both a change. */
  readonly sameAspect: number;
  /** How far the figures are from each other: the logarithm of the greater divided by the less; 0 where they agree. */
  readonly apart: number;
  readonly money: number;
  readonly measure: number;
  readonly duration: number;
  readonly count: number;
  readonly percent: number;
}

/**
 * What each piece of evidence adds to the logarithm of the odds. Fitted by logistic regression (`npm run fit`) on all
 * pairs of near figures in the papers of `test/papers`, whose key says which are of one thing.
 */
const WEIGHTS: Evidence = {
  shared: 0.65,
  own: 2.4,
  halfDated: -1.7,
  sameScope: 0.55,
  scoped: 4.05,
  sameAspect: 1.45,
  apart: -8.8,
  money: 0.65,
  measure: 1.15,
  duration: -0.75,
  count: -0.25,
  percent: -0.6,
};

/** The logarithm of the odds where nothing speaks for it. */
const BIAS = -1.7;

/** How sure it must be: of five pairs that are told of, four and more are right. */
const ENOUGH = 0.7;

/** As sure as a likeness is told: enough to say that somebody should look, never enough to warn. */
const SURE = 0.6;

/** Figures further apart are seldom of one thing that one of two papers has wrong: the greater divided by the less. */
const FAR = 1.5;

/** "Two phases", "the first": texts have many of these. */
const FEWEST = 3;
/** Smaller counts that differ, or of other nouns, count two things more often than one. */
const SMALL = 10;

/** "Half", "one in five": percentages that are written as fractions have a coarser precision. */
const EXACT = 1;

/** More words in common say no more. */
const MOST_SHARED = 8;

/**
 * How sure such evidence makes it that the figures of two papers on one subject are of one thing: at most {@link SURE},
 * null where it is too little. For papers that put one fact too differently for any grammar to tell: "borrow at an
 * average interest rate of 1.2 percent", "pay a mere 1.7 percent in interest on average".
 */
export function likeness(evidence: Evidence): number | null {
  const likely = likelihood(evidence);
  return likely < ENOUGH ? null : likely * SURE;
}

/** So much both sentences must say, and so near their figures must be, the greater divided by the less, to be strong. */
const MUCH_SHARED = 4;
const CLOSE = 1.2;

/** Whether figures are likely of one thing even where no name says that their papers are on one subject. */
export function isStrong({ apart, shared }: Evidence): boolean {
  return shared >= MUCH_SHARED && apart <= Math.log(CLOSE);
}

/** How likely it is with such evidence that two figures are of one thing, 0 to 1. */
function likelihood(evidence: Evidence): number {
  let odds = BIAS;
  for (const [piece, weight] of Object.entries(WEIGHTS)) odds += weight * evidence[piece as keyof Evidence];
  return 1 / (1 + Math.exp(-odds));
}

/**
 * What speaks for two figures being of one thing; null where something shows that they are not, or nothing that they are.
 * @param agree Whether their values do.
 */
export function evidenceOf(a: Claim, b: Claim, agree: boolean): Evidence | null {
  const [x, y] = [figureOf(a), figureOf(b)];
  if (!x || !y || Math.max(x.high, y.high) > FAR * Math.min(x.low, y.low)) return null;
  if (!likenessWords(a).some((key) => sentenceOf(b).has(key)) || areApart(a, b)) return null;
  // "Must quadruple", "a fourfold increase": by what else a thing grows, the papers seldom tell of one time.
  if (!agree && (isCoarse(a, b) || x.kind === 'multiplier')) return null;
  if (!agree && areCountsApart(a, b, x, y)) return null;
  if ((isFew(x) || isFew(y)) && (!agree || x.unit !== y.unit || x.unit === '')) return null;
  const [here, there] = [sentenceOf(a), sentenceOf(b)];
  let shared = 0;
  for (const key of here) if (there.has(key)) shared += weigh(key);
  const sameScope = isSameScope(a, b);
  const isKind = (kind: Quantity['kind']) => (x.kind === kind ? 1 : 0);
  return {
    shared: Math.min(shared, MOST_SHARED),
    own: cosine(ownOf(a), ownOf(b)),
    halfDated: isUndated(a) !== isUndated(b) ? 1 : 0,
    sameScope: sameScope ? 1 : 0,
    scoped: sameScope && a.scope.length > 0 ? 1 : 0,
    sameAspect: a.roles.aspect?.keys[0] === b.roles.aspect?.keys[0] ? 1 : 0,
    apart: agree ? 0 : Math.log(Math.max(x.high, y.high) / Math.min(x.low, y.low)),
    money: isKind('money'),
    measure: isKind('measure'),
    duration: isKind('duration'),
    count: isKind('count'),
    percent: isKind('percent'),
  };
}

/**
 * Whether figures that differ are of two kinds: what one frame reads is another thing than what another does, what is
 * narrowed in one way than what is in another, and a level than a change: "exports of $13 billion", "exports rose by $15
 * billion". Figures that agree may tell one thing both ways.
 */
export function areKindsApart(a: Claim, b: Claim): boolean {
  const areFramed = a.frame !== 'LEXICAL' && b.frame !== 'LEXICAL';
  const areNarrowed = a.scope.length > 0 && b.scope.length > 0 && !a.scope.some((word) => b.scope.includes(word));
  return (
    areNarrowed ||
    [LENT, PART].some((kind) => a.scope.includes(kind) !== b.scope.includes(kind)) ||
    (areFramed && a.frame !== b.frame) ||
    a.roles.aspect?.keys[0] !== b.roles.aspect?.keys[0]
  );
}

/** Whether something shows that two figures are of two things. */
function areApart(a: Claim, b: Claim): boolean {
  if ((a.frame === 'CAPACITY') !== (b.frame === 'CAPACITY') || saysToo(a, b) || saysToo(b, a)) return true;
  return areLabelsApart(a, b) || areNamesApart(a, b) || areOpposite(besides(a), besides(b)) || isSaidAgain(a, b);
}

/** "470,000 notices", "433,000 people": counts of two nouns, neither of which the other sentence has. */
function areCountsApart(a: Claim, b: Claim, x: Quantity, y: Quantity): boolean {
  if (x.kind !== 'count' || x.unit === '' || y.unit === '') return false;
  const [unit, other] = [stem(x.unit), stem(y.unit)];
  return unit !== other && !sentenceOf(b).has(unit) && !sentenceOf(a).has(other);
}

function isFew({ kind, low }: Quantity): boolean {
  return kind === 'count' && low < SMALL;
}

/** Of figures in steps of {@link FAR}: those that are near stand on the same or on neighbouring ones. */
function stepOf({ low }: Quantity): number {
  return Math.floor(Math.log(low) / Math.log(FAR));
}

/** Keys of the inverted index: words of the sentence, each with its step and the next. */
export function likenessKeys(claim: Claim): readonly string[] {
  const figure = figureOf(claim);
  if (!figure) return [];
  const step = stepOf(figure);
  return likenessWords(claim).flatMap((key) => [`${key} ${step}`, `${key} ${step + 1}`]);
}

/** The words of a sentence that tell things apart. */
const likenessWords = remembering((claim: Claim) => [...sentenceOf(claim)].filter((key) => !isWeak(key)));

/** The figure in its base unit; null for a date, a rank, a number that counts nothing ("on the 14th"), a small count and nothing. */
function figureOf({ figure, placing }: Claim): Quantity | null {
  if (figure.type !== 'quantity' || !KINDS.has(figure.kind)) return null;
  if (placing?.template.gaps[placing.gap]?.kind === 'number' || LABELS.has(figure.unit)) return null;
  // "A year" is of anything, and anything doubles.
  if (figure.kind === 'multiplier' && figure.low < FEWEST) return null;
  if ((figure.kind === 'count' && figure.low < FEWEST) || (figure.kind === 'duration' && figure.low <= 1)) return null;
  const base = inBaseUnit(figure);
  return base.low > 0 ? base : null;
}

/** "A 3 nm process": what chips are called by. */
const LABELS: ReadonlySet<string> = new Set(['nanometer']);

const KINDS: ReadonlySet<Quantity['kind']> = new Set([
  'money',
  'measure',
  'duration',
  'count',
  'percent',
  'multiplier',
]);

/** "Half of the land", "60 percent of the land": nobody who writes a fraction means it to the percent. */
function isCoarse({ figure: a }: Claim, { figure: b }: Claim): boolean {
  const isFraction = (figure: Claim['figure']) =>
    figure.type === 'quantity' && figure.kind === 'percent' && figure.precision > EXACT;
  return isFraction(a) || isFraction(b);
}

/** "Lot 3", "lot 4". */
function areLabelsApart({ words: a }: Claim, { words: b }: Claim): boolean {
  const [labels, others] = [a, b].map((words) => words.filter((word) => LABEL.test(word))) as [string[], string[]];
  return labels.length > 0 && others.length > 0 && !labels.some((label) => others.includes(label));
}

/** Longer ones are years. */
const LABEL = /^#\d{1,3}$/;

/** Whether the same narrows both. */
export function isSameScope({ scope: a }: Claim, { scope: b }: Claim): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** Names tell more than words, and some words little. */
function weigh(key: string): number {
  return isNameKey(key) ? 1.5 : isWeak(key) ? 0.5 : 1;
}

function cosine(a: readonly string[], b: readonly string[]): number {
  const length = (keys: readonly string[]) => Math.hypot(...keys.map(weigh));
  const shared = a.filter((key) => b.includes(key)).map(weigh);
  return shared.reduce((sum, weight) => sum + weight * weight, 0) / (length(a) * length(b) || 1);
}

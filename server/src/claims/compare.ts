import type { Quantity } from '../marks/mark.js';
import type { Claim, Filler, Pair, Placed, Relation } from './claim.js';
import type { Frame } from './frame.js';
import { frames } from './frames/index.js';
import { comparePeriods, type PeriodRelation } from './period.js';
import { compareValues } from './values.js';

/** What comparing two claims gives, before they are placed. */
export type Comparison = Pick<Pair, 'relation' | 'topic' | 'score' | 'certain'>;

const FRAMES: ReadonlyMap<string, Frame> = new Map(frames.map((frame) => [frame.id, frame]));

/** Whether two claims speak of the same thing, and how they relate; null where they do not. */
export function compare(a: Claim, b: Claim, sameDocument: boolean): Comparison | null {
  if (a.figure.type !== 'quantity' || b.figure.type !== 'quantity') return null;
  if (a.figure.kind !== b.figure.kind || a.figure.unit !== b.figure.unit) return null;
  // A sentence sets its figures side by side; it does not state one thing twice.
  if (a.sentence === b.sentence) return null;
  return compareRoles(a, b, a.figure, b.figure, sameDocument) ?? compareWording(a, b, a.figure, b.figure);
}

function compareRoles(a: Claim, b: Claim, x: Quantity, y: Quantity, sameDocument: boolean): Comparison | null {
  const frame = FRAMES.get(a.frame);
  if (!frame || a.frame !== b.frame) return null;
  let narrower = false;
  for (const role of frame.key) {
    const relation = compareFillers(a.roles[role], b.roles[role]);
    if (relation === 'other') return null;
    if (relation === 'part') narrower = true;
  }
  if (narrower && frame.id === 'LEXICAL') return null;
  const values = compareValues(x, y);
  if (values === 'open') return null;
  const topic = a.topic.length <= b.topic.length ? a.topic : b.topic;
  const period = samePeriod(a, b, sameDocument);
  const scope =
    narrower || frame.scope.some((role) => differsInScope(a.roles[role], b.roles[role])) || !sameScope(a, b);
  const relation = relate(values === 'agree', scope, period, frame.timeless ?? false);
  if (relation === null) return null;
  const certain = period === 'same' && a.modality === b.modality;
  return { relation, topic, score: certain ? 0.9 : 0.7, certain };
}

function relate(agree: boolean, scope: boolean, period: PeriodRelation, timeless: boolean): Relation | null {
  if (agree) return scope || period === 'differs' ? null : 'agree';
  if (scope) return 'differs-by-scope';
  return period === 'differs' && !timeless ? 'differs-by-period' : 'conflict';
}

function samePeriod(a: Claim, b: Claim, sameDocument: boolean): PeriodRelation {
  if (
    sameDocument &&
    (a.period === null || a.period.basis === 'document') &&
    (b.period === null || b.period.basis === 'document')
  )
    return 'same';
  return comparePeriods(a.period, b.period);
}

type FillerRelation = 'same' | 'part' | 'other';

/** `part` where one says all that the other says, and more. */
function compareFillers(a: Filler | undefined, b: Filler | undefined): FillerRelation {
  if (!a || !b) return 'other';
  const [few, many] = a.keys.length <= b.keys.length ? [a.keys, b.keys] : [b.keys, a.keys];
  if (!few.every((key) => many.includes(key))) return 'other';
  return few.length === many.length ? 'same' : 'part';
}

/** Scope differs where only one side has it, or both share nothing. */
function differsInScope(a: Filler | undefined, b: Filler | undefined): boolean {
  if (!a || !b) return a !== b;
  return !a.keys.some((key) => b.keys.includes(key));
}

function sameScope(a: Claim, b: Claim): boolean {
  return a.scope.join() === b.scope.join();
}

/** How much two sentences must share to be one sentence said twice. */
const ALIKE = 0.8;
const FEWEST_WORDS = 3;

/** Near-paraphrases: all names, dates and other figures the same, and nearly all words. */
function compareWording(a: Claim, b: Claim, x: Quantity, y: Quantity): Comparison | null {
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  const all = a.words.length + b.words.length - shared;
  if (shared < FEWEST_WORDS || shared / all < ALIKE) return null;
  const hard = (word: string) => word.startsWith('@') || word.startsWith('#');
  if (a.words.some((word) => hard(word) && !b.words.includes(word))) return null;
  if (b.words.some((word) => hard(word) && !a.words.includes(word))) return null;
  const values = compareValues(x, y);
  if (values === 'open' || !sameScope(a, b)) return null;
  return { relation: values === 'agree' ? 'agree' : 'conflict', topic: a.topic, score: shared / all, certain: true };
}

/** Keys under which a claim is filed: two claims can only be the same topic where they share one. */
export function candidateKeys(claim: Claim): readonly string[] {
  if (claim.figure.type !== 'quantity') return [];
  const unit = `${claim.figure.kind} ${claim.figure.unit}`;
  const frame = FRAMES.get(claim.frame);
  const role = frame?.key[0] && claim.roles[frame.key[0]];
  const keys = role ? role.keys.map((key) => `${claim.frame} ${unit} ${key}`) : [];
  return [...keys, ...rarest(claim.words).map((word) => `${unit} ${word}`)];
}

/** Of two word sets that share 80 percent, the first fifth of either, in any fixed order, holds a word of the other. */
function rarest(words: readonly string[]): readonly string[] {
  const ordered = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return ordered.slice(0, words.length - Math.ceil(words.length * ALIKE) + 1);
}

/** One line that a fact-checker understands: the topic, both figures, what matched and what differs. */
export function explain(a: Placed<Claim>, b: Placed<Claim>, comparison: Comparison): string {
  const differences = [
    differenceOf('period', a.value.period?.text, b.value.period?.text),
    differenceOf('wording', a.value.modality, b.value.modality),
  ];
  const told = differences.filter((d) => d !== null);
  return `${comparison.topic}: ${a.text} and ${b.text}${told.length > 0 ? ` (${told.join('; ')})` : ''}`;
}

function differenceOf(name: string, a: string | undefined, b: string | undefined): string | null {
  return a === b ? null : `${name}: ${a ?? 'none'} against ${b ?? 'none'}`;
}

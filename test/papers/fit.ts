/**
 * Fits the weights of `claims/likeness.ts` to the papers of `fitted` and prints them: logistic regression on all pairs
 * of figures of two papers for which there is evidence. Then each group is judged by weights fitted on the others, and
 * what is told with the weights of the program is counted in both sets.
 */
import { likenessEvidence } from '../../server/src/claims/compareLikeness.js';
import type { Evidence } from '../../server/src/claims/likeness.js';
import { type Group, groupsOf, oneThing } from './papers.js';
import { totalsOf } from './totals.js';

/** A pair of figures: what speaks for it, and whether the key says that it is of one thing. */
interface Example {
  readonly group: string;
  readonly values: readonly number[];
  readonly isTrue: boolean;
  readonly agree: boolean;
}

/** So strongly weights are held at zero, whatever the number of examples. */
const RIDGE = 0.5;
const STEPS = 4_000;
const RATE = 1;

const pieces: (keyof Evidence)[] = [];
const examples = groupsOf('fitted').flatMap((group) => [...examplesOf(group)]);
const names = new Set(examples.map(({ group }) => group));
const { weights, bias } = fit(examples);
console.log(Object.fromEntries(pieces.map((piece, i) => [piece, round(weights[i]!)])), 'BIAS', round(bias));

const judged = [...names].flatMap((name) => {
  const model = fit(examples.filter(({ group }) => group !== name));
  return examples
    .filter(({ group }) => group === name)
    .map((each) => ({ ...each, likelihood: likelihood(each, model) }));
});
console.log(`${examples.length} pairs, ${examples.filter(({ isTrue }) => isTrue).length} of one thing`);
for (const agree of [false, true])
  for (const enough of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const told = judged.filter((each) => each.agree === agree && each.likelihood >= enough);
    const right = told.filter(({ isTrue }) => isTrue).length;
    const all = judged.filter((each) => each.agree === agree && each.isTrue).length;
    console.log(`${agree ? 'agree' : 'conflict'} at ${enough}: ${right} of ${told.length} right, of ${all}`);
  }

for (const set of ['fitted', 'held-out'] as const) console.log(set, totalsOf(set));

function* examplesOf({ name, corpus, key }: Group): Iterable<Example> {
  const claims = [...corpus.documents.keys()].flatMap((uri) => corpus.claims(uri));
  const areOfOneThing = oneThing(key);
  for (const [i, a] of claims.entries())
    for (const b of claims.slice(i + 1)) {
      const evidence = a.uri === b.uri ? null : likenessEvidence(a.value, b.value);
      if (!evidence) continue;
      if (pieces.length === 0) pieces.push(...(Object.keys(evidence) as (keyof Evidence)[]));
      const isTrue = areOfOneThing(a, b);
      yield { group: name, values: pieces.map((piece) => evidence[piece]), isTrue, agree: evidence.apart === 0 };
    }
}

interface Model {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** Gradient descent on standardised values. */
function fit(examples: readonly Example[]): Model {
  const columns = pieces.map((_, i) => examples.map(({ values }) => values[i]!));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const spreads = columns.map(
    (column, i) => Math.hypot(...column.map((value) => value - means[i]!)) / Math.sqrt(column.length) || 1,
  );
  const rows = examples.map(({ values }) => values.map((value, i) => (value - means[i]!) / spreads[i]!));
  let weights = pieces.map(() => 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step++) {
    const errors = rows.map((values, n) => likelihood({ values }, { weights, bias }) - (examples[n]!.isTrue ? 1 : 0));
    const slope = (i: number) => errors.reduce((sum, error, n) => sum + error * rows[n]![i]!, RIDGE * weights[i]!);
    weights = weights.map((weight, i) => weight - (RATE * slope(i)) / rows.length);
    bias -= (RATE * errors.reduce((sum, error) => sum + error, 0)) / rows.length;
  }
  const unscaled = weights.map((weight, i) => weight / spreads[i]!);
  return { weights: unscaled, bias: bias - unscaled.reduce((sum, weight, i) => sum + weight * means[i]!, 0) };
}

function likelihood({ values }: Pick<Example, 'values'>, { weights, bias }: Model): number {
  return 1 / (1 + Math.exp(-values.reduce((odds, value, i) => odds + value * weights[i]!, bias)));
}

function round(value: number): number {
  return Math.round(value * 20) / 20;
}

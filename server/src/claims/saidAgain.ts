import type { Claim } from './claim.js';
import { isNameKey, keyOfDate, keyOfQuantity } from './keys.js';
import { ownOf, sentenceOf } from './sentenceWords.js';

/** So few words, names aside, are not in both where one sentence is said of two things. */
const FEW = 3;

/**
 * Whether one sentence is said twice, or of two things: "Peru has asked for certificates since 1994", "Chile has asked for
 * certificates since 1997". What is worded alike throughout says by its template (`template.ts`) whether it disagrees.
 * Lines of a label with its figure have no wording.
 */
export function isSaidAgain(a: Claim, b: Claim): boolean {
  const isLine = a.roles.under !== undefined || b.roles.under !== undefined;
  return (!isLine && a.placing !== null && a.placing.template.words === b.placing?.template.words) || isOfTwo(a, b);
}

/** Germany's refugees from Syria, and from Ukraine: each has a name of its own that the other's sentence does not say. */
export function areNamesApart(a: Claim, b: Claim): boolean {
  const isNamed = (claim: Claim, other: Claim) =>
    ownOf(claim).some((key) => isNameKey(key) && !sentenceOf(other).has(key));
  return isNamed(a, b) && isNamed(b, a);
}

function isOfTwo(a: Claim, b: Claim): boolean {
  const [here, there] = [sentenceOf(a), sentenceOf(b)];
  const only = (some: ReadonlySet<string>, others: ReadonlySet<string>) => [...some].filter((key) => !others.has(key));
  const [x, y] = [only(here, there), only(there, here)];
  return x.some(isNameKey) && y.some(isNameKey) && [...x, ...y].filter((key) => !isNameKey(key)).length <= FEW;
}

/** "In 2023 they caught 9,800 tonnes, last year 7,600": who says 9,800 elsewhere means the first. */
export function saysToo({ figure }: Claim, { words }: Claim): boolean {
  if (figure.type === 'date') return words.includes(keyOfDate(figure.iso));
  return figure.type === 'quantity' && words.includes(keyOfQuantity(figure));
}

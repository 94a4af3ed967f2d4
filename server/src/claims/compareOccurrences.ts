import type { Claim } from './claim.js';
import { relationOfDates } from './compareEvents.js';
import type { EventComparison } from './comparePublications.js';
import { isWeak } from './content.js';
import { rangeOf } from './dateRange.js';
import { isNumberKey } from './keys.js';
import { areOpposite } from './opposites.js';
import { areNamesApart, isSaidAgain, saysToo } from './saidAgain.js';
import { ownOf } from './sentenceWords.js';

/** How alike what happened must be: the cosine of its words. */
const ALIKE = 0.5;

/** So many words must be in common. */
const ENOUGH = 2;

/** As sure as words can be of an occurrence. */
const SURE = 0.5;

/** Further apart, one thing happened twice. In years. */
const FAR = 1;

/**
 * How two papers on one subject date one occurrence, which each words in its own way: "work on the main tubes began in
 * March", "the main works started in April". Null where it is not one.
 */
export function compareOccurrences(a: Claim, b: Claim): EventComparison | null {
  if (a.figure.type !== 'date' || b.figure.type !== 'date' || (a.frame === 'EVENT' && b.frame === 'EVENT')) return null;
  const [year, other] = [yearOf(a), yearOf(b)];
  if (year === null || other === null || Math.abs(year - other) > FAR) return null;
  const [here, there] = [wordsOf(a), wordsOf(b)];
  const shared = here.filter((key) => there.includes(key)).length;
  if (shared < ENOUGH || shared < ALIKE * Math.sqrt(here.length * there.length)) return null;
  if (areOpposite(here, there) || isSaidAgain(a, b) || areNamesApart(a, b)) return null;
  const relation = relationOfDates(a.figure.iso, b.figure.iso);
  // "The first is to open in 2026, followed by the second in 2027" gives both.
  if (relation === 'conflict' && (saysToo(a, b) || saysToo(b, a))) return null;
  return relation && { relation, score: SURE };
}

/** Keys of the inverted index: words of what happened, each with the year and the next. */
export function occurrenceKeys(claim: Claim): readonly string[] {
  const year = yearOf(claim);
  return year === null ? [] : wordsOf(claim).flatMap((key) => [`${key} ${year}`, `${key} ${year + FAR}`]);
}

function wordsOf(claim: Claim): readonly string[] {
  return ownOf(claim).filter((key) => !isWeak(key) && !isNumberKey(key));
}

/** The year of a date; null for a span of years, and where nothing is known of what happened. */
function yearOf({ figure, roles }: Claim): number | null {
  const range = figure.type === 'date' && roles.own ? rangeOf(figure.iso) : null;
  const [first, last] = [range?.from, range?.to].map((day) => Number(day?.slice(0, 4)));
  return range && first === last ? first! : null;
}

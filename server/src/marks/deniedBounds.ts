import type { Approximator } from './mark.js';

const NOT = "(?:(?:not|never|cannot|n[\u2019']t)(?: (?:be|been|go|rise|run|last|cost|amount to))?)";
/** A verb before "more than" or "less than": "may not award more than", where "not only" denies nothing. */
const NOT_DO = "(?:not|never|cannot|n[\u2019']t) (?!(?:only|just|merely|simply|yet|even) )[a-z]{2,16}";
const WORDS = "(?: (?!(?:that|who|which|whether|if|matter|doubt|but) )[a-z\u2019'-]{1,20})";
/** "No grant may", "none of them", "in no case shall it", "nor may it", at the head of their clause. */
const NONE = `(?:(?:^|[.,;:(\u2014] |[^a-z](?:and|but|that|where) )(?:none|neither|nor?)|[^a-z]in no (?:case|event|instance|circumstances?|way))${WORDS}{0,9}`;
/** Prepositions that tie a number to their own phrase: "no ship called in more than 40 ports" denies the call. */
const TIES = 'in|for|of|from|after|on|at|with|to|among|across|during|since|within|between|about';
/** "May not expand its yards by more than 5%": what is forbidden, with what it is done to. */
const FORBIDDEN =
  '(?<![a-z])(?:(?:may|shall|must|can|could|should) (?:not|never)|cannot) (?!(?:only|just|merely|simply|yet|even|be) )[a-z]{2,16}' +
  "(?: (?!(?:that|who|which|whether|if|when|where|how|why|because|but|and|or|unless|until|more|less) )[a-z\u2019'-]{1,20}){1,6}";

/** What makes at most of "over" and at least of "under", by the phrase that it stands in front of. */
const DENIAL: readonly (readonly [bound: RegExp, denial: RegExp])[] = [
  [/^exceed/, new RegExp(`(?:(?<![a-z])${NOT}|${NONE}) $`, 'i')],
  [
    / than$/,
    new RegExp(
      `(?<![a-z])(?:${NOT}|${NOT_DO}|no) $|${NONE}${notBehind(`${TIES}|by`)} $|${FORBIDDEN}${notBehind(`${TIES}|the|these|those|their|its`)} $`,
      'i',
    ),
  ],
  [/^(?:over|above|in excess of|below|under)$/, new RegExp(`(?<![a-z])(?:${NOT}|not (?:fall|drop|sink|dip)) $`, 'i')],
];

/** "Hardly better than 9 percent": near it, on whichever side. */
const HARDLY = /(?<![a-z])(?:hardly|scarcely|barely) (?:any )?$/i;

/**
 * What a negation in front makes of a bound: what may not exceed is at most, what may not fall below at least.
 * @param phrase The words that tell the bound, in small letters, which stand at `from`.
 */
export function denied(approximator: Approximator, phrase: string, text: string, from: number): Approximator {
  if (approximator !== 'over' && approximator !== 'under') return approximator;
  if (HARDLY.test(text.slice(Math.max(0, from - 14), from))) return 'about';
  const denial = DENIAL.find(([bound]) => bound.test(phrase))?.[1];
  if (!denial?.test(text.slice(Math.max(0, from - 120), from))) return approximator;
  return approximator === 'over' ? 'up_to' : 'at_least';
}

function notBehind(words: string): string {
  return `(?<! (?:${words}))`;
}

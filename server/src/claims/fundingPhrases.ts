import type { Group, Statement } from './statement.js';
import { kindOf, type Token } from './token.js';
import type { VerbClass } from './verbs.js';

// The words for public money, and the phrases of a clause that are its figure's.

/** Nouns for money that is set aside, from the vocabulary of budgets and aid. */
export const FUNDS =
  /^(?:fund(?:s|ing)?|financing|money|support|packages?|subsid(?:y|ies)|grants?|incentives?|credits?|loans?|aid|assistance|appropriations?|authorizations?|budgets?|spending|outlays?|allocations?|awards?|contributions?|pledges?|relief|stimulus|program(?:me)?s?|costs?)$/;

/** What verbs do with the money of a law or a government. */
export const GIVING: ReadonlySet<VerbClass> = new Set(['give', 'authorize', 'receive', 'include', 'equal']);

/** The money that a clause gives the sum of: "spending under the act comes to $9 billion"; null where it does not. */
export function sumOf({ verb, subject, before }: Statement): Group | null {
  const isSum = verb?.verbClass === 'equal' || (verb?.lemma === 'come' && before === 'to');
  if (!isSum || !subject) return null;
  const joined = subject.links.filter(({ preposition }) => preposition === 'and');
  const tokens = [...subject.tokens, ...joined.flatMap(({ group }) => group.tokens)];
  return FUNDS.test(tokens.at(-1)!.word)
    ? { tokens, links: subject.links.filter((link) => !joined.includes(link)) }
    : null;
}

/** Phrases between the verb or the sum before and the next one that hang on one of the prepositions. */
export function linked(statement: Statement, prepositions: readonly string[]): readonly Group[] {
  const { figure, verb, tokens } = statement;
  const sum = tokens.findLast(({ start, tag }) => tag === 'figure' && start < figure.start);
  const from = Math.max(verb?.tokens.at(-1)?.end ?? 0, sum?.end ?? 0);
  const to = nextVerb(statement)?.start ?? Number.POSITIVE_INFINITY;
  return statement.adjuncts
    .filter(({ preposition, group }) => {
      const { start } = group.tokens[0]!;
      return prepositions.includes(preposition) && start >= from && start < to;
    })
    .map(({ group }) => group);
}

/**
 * What ends the figure's part of the clause: a finite verb ("… continues to wait") or the next sum with a part of its own.
 * How long the money lasts is none ("$9 billion over five years for ports").
 */
export function nextVerb({ tokens, figure }: Statement): Token | undefined {
  const at = tokens.indexOf(figure);
  return tokens.find(
    (token, i) =>
      i > at &&
      !isDue(tokens, i) &&
      (token.tag === 'auxiliary' ||
        token.verb?.form === 's' ||
        (token.verb?.form === 'past' && i > at + 1) ||
        (token.tag === 'figure' && kindOf(token) !== 'duration' && !isShared(tokens.slice(at + 1, i)))),
  );
}

/** "$9 billion *to be spent* on ports": that is what it is for. */
export function isDue(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.word === 'be') return tokens[at - 1]?.word === 'to';
  return tokens[at - 1]?.word === 'be' && tokens[at - 2]?.word === 'to';
}

/** "$5 million and $6 million for roads" share what follows; "$5 million for roads and $6 million for rail" do not. */
function isShared(between: readonly Token[]): boolean {
  if (between.some(({ tag }) => tag === 'comma')) return false;
  const last = between.at(-1)?.tag;
  return last === 'preposition' || (last === 'conjunction' && between.length === 1);
}

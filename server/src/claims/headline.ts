import type { Claim } from './claim.js';
import { hasPredicate } from './fragment.js';
import { isNameKey, isWordKey } from './keys.js';
import type { Token } from './token.js';
import { verbReading } from './verbs.js';

/**
 * The tokens of a heading as those of a sentence: "Orvik to receive $6 million" is of what will be, and in "Orvik tops
 * $6 million" the word behind the name is the verb, though it may be a noun elsewhere. So on both sides of a colon.
 */
export function headlined(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ tag }) => tag === 'break');
  if (at < 0) return withPredicate(tokens);
  return [...withPredicate(tokens.slice(0, at)), tokens[at]!, ...headlined(tokens.slice(at + 1))];
}

function withPredicate(tokens: readonly Token[]): readonly Token[] {
  const at = hasPredicate(tokens) ? -1 : tokens.findIndex(isHeadlineVerb);
  return tokens.map((token, i): Token => {
    if (i !== at) return token;
    if (token.word === 'to') return { ...token, word: 'will', tag: 'auxiliary' };
    return { ...token, tag: 'verb', verb: verbReading(token.word) };
  });
}

/** The first word behind a subject that may be what is said of it. */
function isHeadlineVerb({ tag, word }: Token, at: number, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const subject = tokens.slice(0, at);
  if (!before || !next || !subject.every((token) => SUBJECT.has(token.tag))) return false;
  if (word === 'to') return next.verb?.form === 'base' && subject.every((token) => token.tag !== 'figure');
  const verb = tag === 'noun' ? verbReading(word) : null;
  if (!verb || ENDS.has(next.tag) || (before.tag !== 'name' && before.tag !== 'noun')) return false;
  return verb.form === 's' || (verb.form === 'base' && areMany(subject));
}

/** What no verb stands in front of that has an object: "exports to Peru", "pledges: $3 million". */
const ENDS: ReadonlySet<Token['tag']> = new Set(['preposition', 'comma', 'break', 'close', 'verb', 'auxiliary']);

/** "Orvik and Norvik launch". */
function areMany(subject: readonly Token[]): boolean {
  return subject.some(({ tag }) => tag === 'conjunction');
}

const SUBJECT: ReadonlySet<Token['tag']> = new Set([
  'noun',
  'name',
  'adverb',
  'determiner',
  'possessive',
  'conjunction',
  'comma',
  'figure',
]);

/** Fewer are numbers of what the text tells: "5 lessons of the strike", "Ten questions on the Ports Act". */
const MANY = 1000;

/** Words or names beside the figure, by which it is known what it is of: "$3 million and counting" has none. */
const FEWEST = 2;

/** Whether a heading says by itself what its figure is of. */
export function tellsEnough({ figure, roles, words }: Claim): boolean {
  if (figure.type !== 'quantity' || figure.kind === 'rank' || figure.kind === 'duration') return false;
  if (figure.kind === 'count' && roles.under && figure.low < MANY) return false;
  const said = words.filter((key) => isNameKey(key) || isWordKey(key));
  return said.length >= FEWEST && (!roles.under || said.some(isNameKey));
}

import type { Claim, Filler } from './claim.js';
import { isContent, stem } from './content.js';
import { isNameKey } from './keys.js';
import type { Token } from './token.js';

/**
 * What a sentence without a verb and a full stop of its own hangs on: its heading, as the words of it. "5.9% of GDP" under "Revenue"
 * says nothing that could be compared with "39.2% of GDP" under "Debt". Null for a whole sentence.
 */
export function fragmentUnder(text: string, tokens: readonly Token[], heading: string | null): Filler | null {
  if (/[.!?]["'”’)]*$/.test(text) && !/\b(?:est|approx)\.\)?$/.test(text)) return null;
  if (hasPredicate(tokens)) return null;
  const words = (heading ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return { keys: [...new Set(words.filter(isContent).map(stem))].sort(), text: heading ?? '', span: null };
}

/** Whether a verb says something of what the tokens name. */
export function hasPredicate(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => token.tag === 'auxiliary' || isPredicate(token, tokens[i - 1], tokens[i + 1]));
}

/** "41 km electrified" and "total installed capacity" tell of no doing; "30 percent go" does. */
function isPredicate({ tag, verb }: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (tag !== 'verb' || !verb || verb.form === 'ing' || !before) return false;
  if (verb.form === 'past' && next?.tag === 'noun') return false;
  return SUBJECTS.has(before.tag) || (before.tag === 'figure' && verb.form !== 'past');
}

const SUBJECTS: ReadonlySet<Token['tag']> = new Set([
  'noun',
  'name',
  'pronoun',
  'relative',
  'adverb',
  'close',
  'comma',
]);

/**
 * Whether a fragment is of a thing that the other is not of: what names neither shares must stand in one document, and two
 * fragments under one heading.
 */
export function areFragmentsApart(a: Claim, b: Claim, sameDocument: boolean): boolean {
  const [x, y] = [a.roles.under, b.roles.under];
  if ((!x && !y) || a.words.some((word) => isNameKey(word) && b.words.includes(word))) return false;
  return !sameDocument || (x !== undefined && y !== undefined && x.keys.join() !== y.keys.join());
}

import type { Filler } from './claim.js';
import { groupTokens, type Reader } from './reader.js';
import type { Statement } from './statement.js';
import type { Token } from './token.js';
import { type VerbClass, verbClass } from './verbs.js';

/**
 * The words that belong to a figure alone where a clause lists several: from the comma, conjunction or figure before it
 * to the one behind it, with the clause's subject. Verbs count where they say more than that a thing has its figure.
 */
export function ownWords(statement: Statement, reader: Reader): Filler | null {
  const { tokens, figure, subject } = statement;
  const at = tokens.indexOf(figure);
  if (at < 0) return null;
  let [from, to] = [at, at + 1];
  while (from > 0 && !isBound(tokens, from - 1)) from--;
  while (to < tokens.length && !isBound(tokens, to)) to++;
  const near = tokens.slice(from, to).filter((token) => token !== figure && tells(token));
  const own = [...near, ...placesInFront(statement, reader)];
  const first = subject && groupTokens(subject).every((token) => !own.includes(token)) ? subject : null;
  const [said, topic] = [reader.filler(own), reader.filler(first)];
  if (!said || near.length === 0) return null;
  return { ...said, keys: [...new Set([...said.keys, ...(topic?.keys ?? [])])].sort() };
}

/** "In Frankfurt, …", "At its plant in Japan, …": a figure of that place, as where it stands behind. */
function placesInFront({ adjuncts, subject, figure }: Statement, reader: Reader): readonly Token[] {
  const start = (subject?.tokens[0] ?? figure).start;
  const inFront = adjuncts.filter(({ group, preposition }) => AT.test(preposition) && group.tokens[0]!.start < start);
  return inFront
    .flatMap(({ group }) => groupTokens(group))
    .filter((token) => reader.nameOf(token) && reader.isPlace(token));
}

const AT = /^(?:in|at|across|within|throughout)$/;

/** Where the words of another figure begin. "Research and training" are of one. */
function isBound(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.tag === 'figure' || token.tag === 'break' || token.tag === 'subordinator') return true;
  if (token.tag === 'comma') return true;
  return token.tag === 'conjunction' && tokens.slice(at + 1, at + REACH).some(({ tag }) => tag === 'figure');
}

/** How far behind "and" a figure still opens what follows it, in tokens. */
const REACH = 4;

/** Verbs that say more of a thing than that it has its figure. */
const TELLING: ReadonlySet<VerbClass> = new Set(['other', 'export', 'import']);

function tells(token: Token): boolean {
  if (token.tag === 'date') return false;
  return token.tag !== 'verb' || token.verb === null || TELLING.has(verbClass(token.verb.lemma));
}

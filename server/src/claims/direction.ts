import type { Filler } from './claim.js';
import type { Reader } from './reader.js';
import type { Statement } from './statement.js';
import type { Token } from './token.js';
import type { VerbClass } from './verbs.js';

const GOALS = new Set(['to', 'into', 'toward', 'towards']);
const ORIGINS = new Set(['from']);
const SENT = /^(?:exports?|shipments?|sales)$/;
const RECEIVED = /^imports?$/;

/** Names that a thing comes from, or goes to. */
export function directed(
  statement: Statement,
  tokens: readonly Token[],
  reader: Reader,
  side: 'from' | 'to',
): Filler | null {
  const { verb, subject, object } = statement;
  const prepositions = side === 'from' ? ORIGINS : GOALS;
  const named = statement.adjuncts
    .filter(({ preposition }) => prepositions.has(preposition))
    .flatMap(({ group }) => group.tokens.filter((token) => reader.nameOf(token)));
  tokens.forEach((token, i) => {
    if (!(side === 'from' ? SENT : RECEIVED).test(token.word)) return;
    const owner = ownerBefore(tokens, i, reader);
    const of =
      tokens[i + 2] && reader.nameOf(tokens[i + 2]!) && tokens[i + 1]?.word === 'of' ? tokens[i + 2] : undefined;
    if (owner ?? of) named.push((owner ?? of)!);
  });
  const given =
    verb?.verbClass === 'give' && object?.tokens.every((token) => token.tag === 'determiner' || reader.nameOf(token));
  if (side === 'to' && given && object) named.push(...object.tokens);
  const acts =
    verb &&
    (side === 'from'
      ? isSending(verb.verbClass) !== verb.passive
      : verb.verbClass === 'receive' || verb.verbClass === 'import' || isBuying(verb.lemma));
  if (acts && subject) named.push(...subject.tokens.filter((token) => reader.nameOf(token)));
  if (side === 'from' && named.length === 0 && verb?.verbClass === 'import') named.push(...makers(statement, reader));
  return reader.filler(named.filter((token) => reader.nameOf(token)));
}

/** "Imported $9 million worth of Peruvian copper": the name in front of the goods. */
function makers({ noun, whole }: Statement, reader: Reader): readonly Token[] {
  const goods = whole ?? noun?.links.find(({ preposition }) => preposition === 'of')?.group ?? noun;
  return goods?.tokens.at(-1)?.tag === 'noun' ? goods.tokens.filter((token) => reader.nameOf(token)) : [];
}

/** "Peru's total exports", "Peruvian exports": the name in front, with no verb or preposition between. */
function ownerBefore(tokens: readonly Token[], at: number, reader: Reader): Token | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const token = tokens[i]!;
    if (reader.nameOf(token)) return token;
    if (token.tag !== 'noun' && token.tag !== 'possessive' && token.tag !== 'determiner') return undefined;
  }
  return undefined;
}

/** What is bought comes to the buyer. */
function isBuying(lemma: string): boolean {
  return lemma === 'buy' || lemma === 'purchase';
}

function isSending(verbClass: VerbClass): boolean {
  return verbClass === 'give' || verbClass === 'export';
}

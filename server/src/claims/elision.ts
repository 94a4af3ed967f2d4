import { isVerbal, type Token } from './token.js';

/** The tokens of a sentence with what its later clauses leave out. What is put in stands several times, the same tokens. */
export function withElided(tokens: readonly Token[]): readonly Token[] {
  return withOwned(withPlaced(tokens));
}

/** "In Sweden nuclear power supplied 29 percent of electricity, in Finland 42 percent": the second place has the same clause. */
function withPlaced(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ tag }) => tag === 'figure');
  if (!isPlace(tokens, 0)) return tokens;
  const body = tokens.slice(tokens[2]?.tag === 'comma' ? 3 : 2, first);
  const end = tokens.findIndex(({ tag }, i) => i > first && JOINTS.has(tag));
  const tail = tokens.slice(first + 1, Math.max(end, first + 1));
  if (!body.some(isVerbal) || body.some(({ tag }) => tag === 'break')) return tokens;
  let read: Token[] = [];
  tokens.forEach((token, i) => {
    const isOpen = token.tag === 'figure' && i > first && isBare(tokens, i);
    const last = read.at(-1)?.tag === 'comma' ? read.length - 1 : read.length;
    const joint = read[last - 3];
    if (!isOpen || !joint || !JOINTS.has(joint.tag) || !isPlace(read, last - 2)) read.push(token);
    else
      read = [
        ...read.slice(0, last - 3),
        { ...joint, tag: 'break' },
        ...read.slice(last - 2, last),
        ...body,
        token,
        ...tail,
      ];
  });
  return read.length === tokens.length ? tokens : read;
}

/** What parts one clause from the next. */
const JOINTS: ReadonlySet<Token['tag']> = new Set(['comma', 'conjunction', 'break']);

function isPlace(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'in' && tokens[at + 1]?.tag === 'name';
}

/**
 * What a possessor leaves out: "Peru's share of the market was 26 percent, Chile's 14 percent and
 * that of Brazil 9 percent" has the noun and the verb of the first clause in the others too.
 */
function withOwned(tokens: readonly Token[]): readonly Token[] {
  let owned: Owned | null = null;
  let read: Token[] = [];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (token.tag === 'possessive' && (next?.tag === 'noun' || next?.tag === 'name')) {
      owned = ownedAt(tokens, i + 1) ?? owned;
      read.push(token);
      return;
    }
    const elided = owned && elidedAt(tokens, i, owned);
    if (!elided) {
      read.push(token);
      return;
    }
    read = [...apart(read), ...elided];
  });
  return read.length === tokens.length ? tokens : read;
}

/** What a possessor has, "share of the market", and the verb behind it. */
interface Owned {
  readonly noun: readonly Token[];
  readonly verb: readonly Token[];
}

const NOMINAL: ReadonlySet<Token['tag']> = new Set(['noun', 'name', 'determiner', 'preposition', 'adverb']);

/** Null where no verb follows the noun. */
function ownedAt(tokens: readonly Token[], at: number): Owned | null {
  let end = at;
  while (NOMINAL.has(tokens[end]?.tag ?? 'break')) end++;
  let last = end;
  while (tokens[last] && isVerbal(tokens[last]!)) last++;
  return last === end ? null : { noun: tokens.slice(at, end), verb: tokens.slice(end, last) };
}

/** What stands for the token at `at`: "Chile's" before a verb or a figure, the name of "that of Brazil"; null for others. */
function elidedAt(tokens: readonly Token[], at: number, { noun, verb }: Owned): readonly Token[] | null {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const isBehindThat =
    token.tag === 'name' && tokens[at - 1]?.word === 'of' && /^(?:that|those)$/.test(tokens[at - 2]?.word ?? '');
  if (!next || (token.tag !== 'possessive' && !isBehindThat)) return null;
  const isLast = next.tag === 'figure' && isBare(tokens, at + 1);
  if (!isLast && !isVerbal(next)) return null;
  return [token, ...noun, ...(isLast ? verb : [])];
}

/** "Chile's 14 percent", not "Chile's 14 ports". */
function isBare(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.tag !== 'noun' && next?.tag !== 'name' && next?.word !== 'of';
}

/** A clause that commas set beside others is one of its own: the last comma parts them. */
function apart(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex(({ tag }) => tag !== 'name' && tag !== 'noun' && tag !== 'determiner');
  const comma = tokens[at];
  return comma?.tag === 'comma'
    ? [...tokens.slice(0, at), { ...comma, tag: 'break' }, ...tokens.slice(at + 1)]
    : tokens;
}

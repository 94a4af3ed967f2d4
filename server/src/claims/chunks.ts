import { isVerbal, type Token } from './token.js';

/** A phrase of a sentence, or a word that joins or parts phrases. */
export interface Chunk {
  readonly kind: 'noun' | 'verb' | 'preposition' | 'and' | 'comma' | 'stop' | 'relative';
  readonly tokens: readonly Token[];
}

/** Words that may stand in a noun phrase. */
const NOMINAL: ReadonlySet<Token['tag']> = new Set([
  'determiner',
  'noun',
  'name',
  'figure',
  'date',
  'possessive',
  'negation',
]);

/** The phrases of a sentence or a bracket, in order; adverbs are left out. */
export function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < tokens.length) {
    const from = i;
    const first = tokens[i]!;
    if (isOfVerb(first)) {
      while (i < tokens.length && (isOfVerb(tokens[i]!) || (isFiller(tokens[i]!) && continuesVerb(tokens, i)))) i++;
      chunks.push({ kind: 'verb', tokens: tokens.slice(from, i) });
    } else if (NOMINAL.has(first.tag)) {
      i = nounEnd(tokens, i, chunks.at(-1)?.kind === 'preposition');
      chunks.push({ kind: 'noun', tokens: tokens.slice(from, i).filter((token) => token.tag !== 'adverb') });
    } else {
      i++;
      const kind = chunkKind(first, tokens, from);
      if (kind) chunks.push({ kind, tokens: [first] });
    }
  }
  return chunks;
}

function chunkKind(token: Token, tokens: readonly Token[], at: number): Exclude<Chunk['kind'], 'verb'> | null {
  switch (token.tag) {
    case 'preposition':
      return 'preposition';
    case 'conjunction':
      return 'and';
    case 'comma':
      return 'comma';
    case 'relative':
      return 'relative';
    case 'pronoun':
      return 'noun';
    case 'break':
      return isDash(token) && isInterruption(tokens, at) ? null : 'stop';
    case 'subordinator':
      // "Two decades or so" opens nothing.
      return token.word === 'so' && tokens[at - 1]?.tag !== 'comma' ? null : 'stop';
    default:
      return null;
  }
}

function isDash(token: Token): boolean {
  return token.word === '—' || token.word === '–';
}

/** A dash in front of a preposition, or the one that closes such an insertion, interrupts the clause without ending it. */
function isInterruption(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.tag === 'preposition') return true;
  for (let i = at - 1; i >= 0; i--) if (isDash(tokens[i]!)) return tokens[i + 1]?.tag === 'preposition';
  return false;
}

function isOfVerb(token: Token): boolean {
  return isVerbal(token) || (token.tag === 'negation' && token.word !== 'no');
}

function isFiller(token: Token): boolean {
  return token.tag === 'adverb' || token.word === 'to';
}

/** An adverb or "to" inside a verb group: "has also risen", "plans to invest", "is due to rise". */
function continuesVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.word !== 'to' && next?.word === 'to') return continuesVerb(tokens, i + 1);
  return (
    next !== undefined &&
    isOfVerb(next) &&
    (tokens[i]!.word !== 'to' || next.verb?.form === 'base' || next.tag === 'auxiliary')
  );
}

/** Where a noun phrase ends that starts at `i`. */
function nounEnd(tokens: readonly Token[], i: number, afterPreposition: boolean): number {
  const from = i;
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    const last = i > from ? tokens[i - 1]! : null;
    if (token.tag === 'adverb') {
      const next = tokens[i + 1];
      if (!next || !NOMINAL.has(next.tag) || next.tag === 'determiner') return i;
      continue;
    }
    if (!NOMINAL.has(token.tag)) return i;
    if (!last) continue;
    // "In 2023 China's share": a date behind a preposition is a phrase of its own.
    if (
      last.tag === 'date' &&
      (afterPreposition || token.tag === 'determiner' || token.tag === 'name') &&
      i - 1 === from
    )
      return i;
    if (token.tag === 'figure' && (last.tag === 'noun' || last.tag === 'name') && hasNoun(tokens, from, i)) return i;
    // "The world's most advanced chips" is one phrase.
    if (token.tag === 'determiner' && !/^(?:determiner|adverb|possessive)$/.test(last.tag)) return i;
    // "made Peru Chile's first market": two phrases.
    if (token.tag === 'name' && last.tag === 'name' && tokens[i + 1]?.tag === 'possessive') return i;
  }
  return i;
}

function hasNoun(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.tag === 'noun' || token.tag === 'name');
}

/** The word that joins: "of", "and". */
export function wordOf(chunk: Chunk): string {
  return chunk.tokens[0]!.word;
}

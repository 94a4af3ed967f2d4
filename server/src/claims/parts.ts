import { antecedentGroup, groupAt, subjectOf } from './arguments.js';
import { chunksOf } from './chunks.js';
import type { Group, Verb } from './statement.js';
import { isVerbal, type Token } from './token.js';

/** A stretch of a sentence that is read by itself. */
export interface Part {
  readonly tokens: readonly Token[];
  /** What a bracket or an insertion hangs on: the phrase in front of it; null for the sentence itself. */
  readonly antecedent: Group | null;
  /** Whether commas, not brackets, set it off. */
  readonly isInserted: boolean;
  /** What the preposition in front says of the phrase that it hangs on: "with" has, "at" is; null without. */
  readonly verb: Verb | null;
}

/**
 * The sentence without what stands in brackets and without what is inserted between a subject and its verb ("The act,
 * signed in May, gives …"), and each of those by itself.
 */
export function partsOf(tokens: readonly Token[]): readonly Part[] {
  const main: Token[] = [];
  const parts: Part[] = [{ tokens: main, antecedent: null, isInserted: false, verb: null }];
  const outside = withoutFront(withoutBrackets(withJoinedTail(tokens), parts), parts);
  for (let i = 0; i < outside.length; i++) {
    const end = insertionEnd(outside, i);
    if (end === null) main.push(outside[i]!);
    else {
      const [opener, ...rest] = outside.slice(i + 1, end);
      const verb = heldBy(opener!, rest);
      const tokens = verb ? rest : [opener!, ...rest];
      parts.push({ tokens, antecedent: verb ? holderIn(main) : antecedentGroup(main), isInserted: true, verb });
      // The comma that closes it goes with it, a break stays.
      i = outside[end]?.tag === 'break' ? end - 1 : end;
    }
  }
  return parts;
}

/** "Yards used 460 GWh — about 9 percent of the demand": a dash in front of one more figure of the clause is a comma. */
function withJoinedTail(tokens: readonly Token[]): readonly Token[] {
  const dash = tokens.findLastIndex(({ tag }) => tag === 'break');
  const tail = tokens.slice(dash + 1);
  const isTail = tail[0]?.tag === 'figure' && tail.every((token) => !isVerbal(token) && token.tag !== 'relative');
  if (dash < 1 || !isTail || !/^[—–-]$/.test(tokens[dash]!.word)) return tokens;
  return tokens.with(dash, { ...tokens[dash]!, tag: 'comma' });
}

/** Takes "At 33 percent," or "With 9 million people," off the front: it is said of the subject behind it. @param parts Where it is added. */
function withoutFront(tokens: readonly Token[], parts: Part[]): readonly Token[] {
  const comma = tokens.findIndex(({ tag }) => tag === 'comma');
  const [opener, ...phrase] = tokens.slice(0, Math.max(comma, 0));
  const verb = opener ? heldBy(opener, phrase) : null;
  if (!verb) return tokens;
  const rest = tokens.slice(comma + 1);
  const chunks = chunksOf(rest);
  const antecedent = groupAt(chunks, 0, null, chunks.length);
  if (!antecedent || antecedent.tokens.some(({ tag }) => tag === 'figure')) return tokens;
  parts.push({ tokens: phrase, antecedent, isInserted: true, verb });
  return rest;
}

/** Whose the figure is in a phrase behind a comma: the clause's subject where that has its verb, else the phrase in front. */
function holderIn(tokens: readonly Token[]): Group | null {
  const chunks = chunksOf(tokens.slice(tokens.findLastIndex(({ tag }) => tag === 'break') + 1));
  const verbAt = chunks.findIndex(({ kind }) => kind === 'verb');
  return verbAt < 0 ? antecedentGroup(tokens) : subjectOf(chunks, verbAt, 0);
}

/** How a phrase with a figure is a thing's own: "with 9 million people" it has them, "at 33 percent" it is that much. */
function heldBy(opener: Token, phrase: readonly Token[]): Verb | null {
  if (opener.tag !== 'preposition' || (opener.word !== 'with' && opener.word !== 'at')) return null;
  const figure = phrase.findIndex(({ tag }) => tag === 'figure');
  // "With Peru at 9 percent" says it of Peru.
  if (figure < 0 || phrase.slice(0, figure).some(({ tag }) => tag === 'name')) return null;
  if (phrase.some((token) => isVerbal(token) || token.tag === 'relative')) return null;
  const has = opener.word === 'with';
  return {
    lemma: has ? 'have' : 'be',
    verbClass: has ? 'hold' : 'equal',
    passive: false,
    negated: false,
    tokens: [opener],
  };
}

/** Takes the brackets out. @param parts Where they are added. */
function withoutBrackets(tokens: readonly Token[], parts: Part[]): readonly Token[] {
  const outside: Token[] = [];
  let bracket: Token[] | null = null;
  for (const token of tokens) {
    if (token.tag === 'open' && !bracket) {
      bracket = [];
      parts.push({ tokens: bracket, antecedent: antecedentGroup(outside), isInserted: false, verb: null });
    } else if (token.tag === 'close') bracket = null;
    else (bracket ?? outside).push(token);
  }
  return outside;
}

/**
 * The comma that closes an insertion which the comma at `i` opens: a participle, "which", or "with" or "at" with a
 * figure behind a phrase, or a phrase that renames a name, and the finite verb of that phrase behind it. Null where none
 * starts there.
 */
function insertionEnd(tokens: readonly Token[], i: number): number | null {
  const [before, comma, opener] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (comma?.tag !== 'comma' || !before || !opener || (before.tag !== 'noun' && before.tag !== 'name')) return null;
  const isClause = opener.tag === 'relative' || opener.verb?.form === 'past';
  if (!isClause) return heldEnd(tokens, i + 1) ?? renamingEnd(tokens, i);
  for (let j = i + 2; j < tokens.length && tokens[j]!.tag !== 'break'; j++)
    if (tokens[j]!.tag === 'comma' && isPredicate(tokens[j + 1])) return j;
  return null;
}

/** Where the phrase ends that "with" or "at" opens at `i` and that has a figure: at a comma, a break or the last word. */
function heldEnd(tokens: readonly Token[], i: number): number | null {
  let end = i + 1;
  while (end < tokens.length && tokens[end]!.tag !== 'comma' && tokens[end]!.tag !== 'break') end++;
  return heldBy(tokens[i]!, tokens.slice(i + 1, end)) ? end : null;
}

/** "ASML, Europe's largest technology company, earned …": where a phrase ends that renames a name at the clause's start. */
function renamingEnd(tokens: readonly Token[], i: number): number | null {
  const [before, opener] = [tokens[i - 1]!, tokens[i + 1]!];
  const isPhrase = /^(?:an?|the|its|their|now|once)$/.test(opener.word) || tokens[i + 2]?.tag === 'possessive';
  if (before.tag !== 'name' || !isPhrase) return null;
  let end = i + 2;
  while (PHRASE.has(tokens[end]?.tag ?? 'break')) end++;
  return tokens[end]?.tag === 'comma' && isPredicate(tokens[end + 1]) ? end : null;
}

const PHRASE: ReadonlySet<Token['tag']> = new Set([
  'noun',
  'name',
  'determiner',
  'adverb',
  'possessive',
  'preposition',
  'figure',
  'date',
]);

function isPredicate(token: Token | undefined): boolean {
  return token?.tag === 'auxiliary' || token?.verb?.form === 's' || token?.verb?.form === 'past';
}

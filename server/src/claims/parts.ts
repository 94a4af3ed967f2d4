import { antecedentGroup } from './arguments.js';
import type { Group } from './statement.js';
import type { Token } from './tokens.js';

/** A stretch of a sentence that is read by itself. */
export interface Part {
  readonly tokens: readonly Token[];
  /** What a bracket or an insertion hangs on: the phrase in front of it; null for the sentence itself. */
  readonly antecedent: Group | null;
  /** Whether commas, not brackets, set it off. */
  readonly isInserted: boolean;
}

/**
 * The sentence without what stands in brackets and without what is inserted between a subject and its verb ("The act,
 * signed in May, gives …"), and each of those by itself.
 */
export function partsOf(tokens: readonly Token[]): readonly Part[] {
  const main: Token[] = [];
  const parts: Part[] = [{ tokens: main, antecedent: null, isInserted: false }];
  const outside = withoutBrackets(tokens, parts);
  for (let i = 0; i < outside.length; i++) {
    const end = insertionEnd(outside, i);
    if (end === null) main.push(outside[i]!);
    else {
      parts.push({ tokens: outside.slice(i + 1, end), antecedent: antecedentGroup(main), isInserted: true });
      i = end;
    }
  }
  return parts;
}

/** Takes the brackets out. @param parts Where they are added. */
function withoutBrackets(tokens: readonly Token[], parts: Part[]): readonly Token[] {
  const outside: Token[] = [];
  let bracket: Token[] | null = null;
  for (const token of tokens) {
    if (token.tag === 'open' && !bracket) {
      bracket = [];
      parts.push({ tokens: bracket, antecedent: antecedentGroup(outside), isInserted: false });
    } else if (token.tag === 'close') bracket = null;
    else (bracket ?? outside).push(token);
  }
  return outside;
}

/**
 * The comma that closes an insertion which the comma at `i` opens: a participle or "which" behind a phrase, and the
 * finite verb of that phrase behind it. Null where none starts there.
 */
function insertionEnd(tokens: readonly Token[], i: number): number | null {
  const [before, comma, opener] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (comma?.tag !== 'comma' || !before || !opener || (before.tag !== 'noun' && before.tag !== 'name')) return null;
  if (opener.tag !== 'relative' && opener.verb?.form !== 'past') return null;
  for (let j = i + 2; j < tokens.length && tokens[j]!.tag !== 'break'; j++)
    if (tokens[j]!.tag === 'comma' && isPredicate(tokens[j + 1])) return j;
  return null;
}

function isPredicate(token: Token | undefined): boolean {
  return token?.tag === 'auxiliary' || token?.verb?.form === 's' || token?.verb?.form === 'past';
}

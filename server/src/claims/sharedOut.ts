import type { Tag } from './lexicon.js';
import type { Token } from './token.js';

/**
 * A sentence that shares out its figures, once for each share: "Peru and Chile sold 5 and 7 ships, respectively" as "Peru
 * sold 5 ships" and "Chile sold 7 ships". The sentence alone where it shares out nothing; nothing where which is whose
 * can't be told.
 */
export function sharesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const at = tokens.findIndex(({ word }) => word === 'respectively');
  if (at < 0) return [tokens];
  const figures = listsOf(tokens, 'figure');
  const [first] = figures;
  if (!first) return isMixed(tokens) ? [] : [tokens];
  const sharers = sharersOf(tokens, first);
  if (!sharers) return [];
  const lists = [sharers, ...figures.filter(({ items }) => items.length === sharers.items.length)];
  return sharers.items.map((_, share) => shareOf(tokens, lists, share, at));
}

/** Things side by side: "Peru, Chile and Cuba", "5 and 7". */
interface List {
  readonly items: readonly Token[];
  /** Its tokens, with what joins them. */
  readonly tokens: readonly Token[];
}

const JOINING: ReadonlySet<Tag> = new Set(['comma', 'conjunction', 'determiner', 'adverb']);

/** The lists of two and more tokens of one tag. */
function listsOf(tokens: readonly Token[], tag: Tag): readonly List[] {
  const lists: List[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.tag !== tag) continue;
    const items = [tokens[i]!];
    let end = i;
    for (let next = nextItem(tokens, end, tag); next !== null; next = nextItem(tokens, end, tag)) {
      items.push(tokens[next]!);
      end = next;
    }
    if (items.length > 1) lists.push({ items, tokens: tokens.slice(i, end + 1) });
    i = end;
  }
  return lists;
}

/** Index of the token of a tag that is joined to one; null without. */
function nextItem(tokens: readonly Token[], at: number, tag: Tag): number | null {
  let next = at + 1;
  while (JOINING.has(tokens[next]?.tag ?? tag)) next++;
  return next > at + 1 && tokens[next]?.tag === tag ? next : null;
}

/** Whose the figures are: the nearest list in front of them that has as many, else the one behind. */
function sharersOf(tokens: readonly Token[], figures: List): List | null {
  const all = (['name', 'noun', 'date'] as const).flatMap((tag) => listsOf(tokens, tag));
  const fitting = all.filter((list) => list.items.length === figures.items.length && !goesOn(tokens, list));
  const before = fitting.filter(({ items }) => items.at(-1)!.end <= figures.items[0]!.start);
  const behind = fitting.filter(({ items }) => items[0]!.start >= figures.items.at(-1)!.end);
  const nearest = (a: List, b: List) => a.items[0]!.start - b.items[0]!.start;
  return before.sort(nearest).at(-1) ?? behind.sort(nearest)[0] ?? null;
}

/** "Peru, Chile and others": more are joined to a list than it holds. */
function goesOn(tokens: readonly Token[], { tokens: listed }: List): boolean {
  const next = tokens.indexOf(listed.at(-1)!) + 1;
  return tokens[next]?.tag === 'conjunction';
}

/** The sentence with one item of each list. */
function shareOf(
  tokens: readonly Token[],
  lists: readonly List[],
  share: number,
  respectively: number,
): readonly Token[] {
  const isComma = (i: number) => tokens[i]?.tag === 'comma' && (i === respectively - 1 || i === respectively + 1);
  return tokens.filter((token, i) => {
    if (i === respectively || isComma(i)) return false;
    const list = lists.find((each) => each.tokens.includes(token));
    return !list || token === list.items[share];
  });
}

/** "5 ships and 7 boats": figures of several things. */
function isMixed(tokens: readonly Token[]): boolean {
  return tokens.some(({ tag }, i) => {
    const next = tokens.findIndex((token, at) => at > i && !(JOINING.has(token.tag) || token.tag === 'noun'));
    return tag === 'figure' && next > i + 1 && tokens[next]!.tag === 'figure';
  });
}

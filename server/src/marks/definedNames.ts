import type { Span } from '../text/document.js';
import type { AcronymDefinition, EntityType, Mark } from './mark.js';
import { headType, typeOfName } from './nameHeads.js';
import { ABBREVIATIONS } from './nameWords.js';

/** A name that the text itself introduces with its acronym. */
export interface DefinedName {
  readonly span: Span;
  readonly type: EntityType;
  /** The name in full: of an acronym what it stands for here, whatever others mean by it. */
  readonly name: string;
}

/** Names that the flow defines, by where they start: expansions, acronyms, and laws around a bracketed acronym. */
export function definedNames(text: string, earlier: readonly Mark[]): Map<number, DefinedName> {
  const names = new Map<number, DefinedName>();
  for (const mark of earlier) {
    if (mark.type !== 'acronym') continue;
    const kind = kindOf(mark);
    if (!kind && !isName(mark.expansion)) continue;
    const type = kind ?? typeOfName(mark.expansion) ?? 'other';
    const nested = nestedName(text, mark);
    if (nested) names.set(nested.span.start, nested);
    else names.set(mark.expansionSpan.start, { span: mark.expansionSpan, type, name: mark.expansion });
    if (!nested) names.set(mark.acronymSpan.start, { span: mark.acronymSpan, type, name: mark.expansion });
  }
  return names;
}

/** "Making Ports Safer (MPS) and Cleaner Act": the name goes on behind the bracket. */
function nestedName(text: string, mark: AcronymDefinition): DefinedName | null {
  if (mark.acronymSpan.start < mark.expansionSpan.end) return null;
  const rest = /^(?: (?:and|for|of|in|to))?(?: \p{Lu}[\p{L}-]*){1,5}/u.exec(
    text.slice(mark.span.end, mark.span.end + 80),
  );
  const words = rest?.[0].split(' ') ?? [];
  while (words.length > 0 && headType(words.at(-1)!) === null) words.pop();
  if (words.length < 2) return null;
  const type = headType(words.at(-1)!)!;
  // "Budget Office (BO) and Ports Committee" are two; "Free Trade Agreement (FTA) Implementation Act" is one, and so is
  // "Help to Produce Chips (HPC) and Science Act".
  const own = typeOfName(mark.expansion);
  const isWhole = own === 'organization' || own === 'law' || own === 'agreement' || own === 'program';
  const isJoined = words[1] === 'and' && (isWhole || type !== 'law');
  if (isJoined || (own !== null && type !== 'law')) return null;
  const span = { start: mark.expansionSpan.start, end: mark.span.end + words.join(' ').length };
  return { span, type, name: text.slice(span.start, span.end) };
}

/**
 * The type of an expansion of lower case that has an acronym of its own and a noun that tells what it is: "a regional
 * cable treaty (RCT)". Null for other expansions, and for acronyms that everyone uses for a kind of thing ("FTAs").
 */
function kindOf({ acronym, expansion }: AcronymDefinition): EntityType | null {
  if (ABBREVIATIONS.has(acronym) || !/^\p{Lu}{3,}s?$/u.test(acronym) || /\p{Lu}/u.test(expansion)) return null;
  const noun = expansion.slice(expansion.lastIndexOf(' ') + 1);
  const type = headType(noun.charAt(0).toUpperCase() + noun.slice(1));
  return type === 'agreement' || type === 'law' ? type : null;
}

/** Whether an expansion is a name, not a common noun: most of its longer words are capitalised. */
function isName(expansion: string): boolean {
  const words = expansion.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.6 * Math.max(1, words.length);
}

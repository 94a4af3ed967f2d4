import { perFlow } from '../../marks/perFlow.js';
import type { Span } from '../../text/document.js';
import { keysIn } from './passages.js';

/** Words in quotation marks. */
export interface Quotation {
  /** Offsets into the flow, without the marks and the sentence's own stop. */
  readonly span: Span;
  readonly text: string;
  /** Its words as they are compared. */
  readonly keys: readonly string[];
  /** Whether most longer words begin with a capital, as in a title. */
  readonly isTitle: boolean;
}

/** The longest quotation that is looked at, in characters. */
const LONGEST = 1500;
const PAIR = /“([^“”]{1,1500})”|(?<![\p{L}\p{N}])"([^"“”]{1,1500})"(?![\p{L}\p{N}])/gu;

/** What stands in double quotation marks, curly or straight; straight ones where they pair up. */
export const quotationsIn = perFlow((source): readonly Quotation[] => {
  const isPaired = (source.match(/"/g)?.length ?? 0) % 2 === 0;
  return [...source.matchAll(PAIR)].flatMap((match): Quotation[] => {
    const quoted = match[1] ?? match[2]!;
    if (quoted.length > LONGEST || (match[2] !== undefined && !isPaired)) return [];
    const start = match.index + 1;
    // The sentence's own stop stands inside in American style.
    const text = quoted.replace(/[.,;]$/, '');
    return [{ span: { start, end: start + text.length }, text, keys: keysIn(text), isTitle: isTitle(text) }];
  });
});

function isTitle(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.6 * long.length;
}

/**
 * The stretches of a quotation that must stand in its source as they are: what lies between ellipses and words in
 * brackets, which are the quoting author's. Letters in brackets inside a word ("[t]he") change its case only.
 */
export function verbatim(quotation: string): readonly string[] {
  return quotation
    .replace(/\[(\p{L}{1,2})\](?=\p{L})/gu, '$1')
    .split(/\.(?:\s?\.){2,3}|…|\[[^\]]{0,200}\]/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

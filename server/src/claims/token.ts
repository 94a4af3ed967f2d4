import type { Mark, QuantityKind } from '../marks/mark.js';
import type { Tag } from './lexicon.js';
import type { VerbReading } from './verbs.js';

/** A word, a mark (which is one token however many words it has) or a punctuation sign of a sentence. */
export interface Token {
  /** Offsets into the flow. */
  readonly start: number;
  readonly end: number;
  /** Lower case; what stands in the flow otherwise. */
  readonly word: string;
  readonly tag: Tag;
  readonly mark: Mark | null;
  /** The words in front that belong to a figure, lower case: "an additional". */
  readonly hedge?: string;
  /** How a word tagged `verb` is read; null for the rest. */
  readonly verb: VerbReading | null;
}

/** What kind of quantity a token is; null where it is none. */
export function kindOf({ mark }: Token): QuantityKind | null {
  return mark?.type === 'quantity' ? mark.kind : null;
}

/** Whether a token is a verb or its auxiliary. */
export function isVerbal(token: Token | undefined): boolean {
  return token?.tag === 'verb' || token?.tag === 'auxiliary';
}

/** A token before its tag is known. */
export type RawToken = Omit<Token, 'tag' | 'verb'>;

import type { AcronymDefinition, DateMention, EntityMention, Quantity } from '../marks/mark.js';
import type { Span } from '../text/document.js';

/** Families of statements; LEXICAL is what no frame takes. */
export type FrameName =
  | 'FUNDING'
  | 'ACQUISITION'
  | 'INVESTMENT'
  | 'SHARE'
  | 'OUTPUT_SHARE'
  | 'TRADE'
  | 'BALANCE'
  | 'GROWTH'
  | 'ECONOMIC_GROWTH'
  | 'INFLATION'
  | 'LEVEL'
  | 'RATE'
  | 'RANK'
  | 'MEMBERSHIP'
  | 'CAPACITY'
  | 'VOTE'
  | 'DEFICIT'
  | 'EVENT'
  | 'NAME'
  | 'LEXICAL';

/** What fills a role of a frame. */
export interface Filler {
  /** What is compared, as a set of keys (see `keys.ts`): sorted, each once. */
  readonly keys: readonly string[];
  /** The words of the flow that filled it, for people. */
  readonly text: string;
  /** Where they stand in the flow; null where the heading or the document's title filled it. */
  readonly span: Span | null;
}

export type Modality =
  | 'fact'
  | 'authorized'
  | 'appropriated'
  | 'proposed'
  | 'estimated'
  | 'announced'
  | 'awarded'
  | 'target';

/** When a statement holds. */
export interface Period {
  /** First and last day, ISO: "2022" is 2022-01-01 to 2022-12-31. */
  readonly from: string;
  readonly to: string;
  /** `stated` in the sentence; `told` from the document's date ("currently", "last year"); `document`: only the date of writing. */
  readonly basis: 'stated' | 'told' | 'document';
  /** As written, or the date of the document. */
  readonly text: string;
}

/** A figure with what it says. Offsets count into its flow. */
export interface Claim {
  readonly frame: FrameName;
  /** Filled roles by name. */
  readonly roles: Readonly<Record<string, Filler>>;
  readonly figure: Quantity | DateMention | EntityMention | AcronymDefinition;
  readonly sentence: Span;
  /** What it is a figure of, in words: "total funding of the CHIPS and Science Act". */
  readonly topic: string;
  readonly period: Period | null;
  readonly modality: Modality;
  /** What narrows it: "tax credits", "alone", "per year". Compared as a set. */
  readonly scope: readonly string[];
  /**
   * What the sentence says beside the figure, as keys, its other figures and dates among them: by this, near-paraphrases
   * are known. Sorted, each once.
   */
  readonly words: readonly string[];
  /** Its sentence with a gap for each figure, by which a sentence said twice with another figure is known; null for names. */
  readonly placing: Placing | null;
  /** The marker that cites a source for it, as its target ("5"); null without. */
  readonly source: string | null;
}

/** A mark or claim with its place in the file. */
export interface Placed<T> {
  readonly value: T;
  readonly uri: string;
  /** Offsets into the file: the first piece where the thing is interrupted. */
  readonly span: Span;
  /** All pieces, in file order. */
  readonly pieces: readonly Span[];
  /** The words as the flow has them. */
  readonly text: string;
}

export type Relation = 'conflict' | 'agree' | 'differs-by-scope' | 'differs-by-period';

/** Two claims about the same thing. */
export interface Pair {
  readonly a: Placed<Claim>;
  readonly b: Placed<Claim>;
  readonly relation: Relation;
  /** Both sides' topic in words. */
  readonly topic: string;
  /** 0 to 1: how sure that both speak of the same thing. */
  readonly score: number;
  /** Whether period and scope of both sides are known: an uncertain conflict is information, not a warning. */
  readonly certain: boolean;
  /** One line that a fact-checker understands. */
  readonly why: string;
}

/** What fills a gap of a sentence's template; equal where the values are, however written. */
export interface Filling {
  readonly kind: 'quantity' | 'date' | 'number';
  readonly value: string;
}

/** A sentence as words with a gap for each number, date and ordinal. */
export interface Template {
  /** The same where the text is. */
  readonly words: string;
  /** How many of the words tell things apart. */
  readonly content: number;
  /** What fills the gaps, in order. */
  readonly gaps: readonly Filling[];
}

/** A claim's place in its sentence's template. */
export interface Placing {
  /** The same object for all claims of a sentence, so that it is sent and kept once. */
  readonly template: Template;
  /** Which gap the claim's figure fills. */
  readonly gap: number;
}

/** What a claim has that no clause qualifies: the entry of a reference list, a name. */
export const UNQUALIFIED = {
  period: null,
  modality: 'fact',
  scope: [],
  words: [],
  placing: null,
  source: null,
} as const satisfies Partial<Claim>;

/** What a date dates. */
export type Dated = Pick<Claim, 'frame' | 'roles' | 'topic'>;

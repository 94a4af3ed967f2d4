import type { Flow } from '../text/document.js';
import type { EntityType, Mark } from './mark.js';

/** What a recogniser may know beside the flow: facts of the whole document, compared by value. */
export interface ReadingContext {
  /** Labels of the document's notes and references ("1", "2", …): what a marker can point to. */
  readonly labels: readonly string[];
  /** Words with a marker glued on that only the sequence of the document tells from a name: "FIRRMA7". */
  readonly glued: readonly string[];
  /** ISO 4217 code that a bare "$" stands for. */
  readonly dollar: string;
  /** Whether 04/05/2025 is 5 April (`mdy`) or 4 May (`dmy`). */
  readonly dateOrder: 'mdy' | 'dmy';
  /** The document's own date, for "January 23" and "last year"; null where none is stated. */
  readonly date: string | null;
  /** The year of days that are named with it elsewhere, by day: {"10-07": 2022}. */
  readonly days: Readonly<Record<string, number>>;
  /** Laws that are meant by the short names of others: {"chips act": "European Chips Act"}. */
  readonly laws: Readonly<Record<string, string>>;
  /** Names that the team's configuration adds to the gazetteer. */
  readonly names: readonly KnownName[];
}

/** A name of the gazetteer or the configuration. */
export interface KnownName {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
}

export const PLAIN_CONTEXT: ReadingContext = {
  labels: [],
  glued: [],
  dollar: 'USD',
  dateOrder: 'mdy',
  date: null,
  days: {},
  laws: {},
  names: [],
};

/** A text with `[|marked|]` spans, and each mark as `describe` prints it, in order. Both documentation and test. */
export interface MarkExample {
  readonly text: string;
  readonly marks: readonly string[];
  readonly context?: Partial<ReadingContext>;
}

/** Finds one type of mark. Stateless; linear in the length of the text. */
export interface Recogniser<M extends Mark = Mark> {
  readonly id: M['type'];
  /** What it finds, and what it leaves alone. One paragraph. */
  readonly docs: string;
  readonly examples: readonly MarkExample[];
  /**
   * @param flow The text to read.
   * @param context Facts of the whole document.
   * @param earlier Marks that earlier recognisers found in this flow: what they cover may be no business of this one.
   * @returns Marks in order of `span.start`, without overlap among themselves.
   */
  recognise(flow: Flow, context: ReadingContext, earlier: readonly Mark[]): readonly M[];
}

/** Types a recogniser's declaration. */
export function defineRecogniser<M extends Mark>(recogniser: Recogniser<M>): Recogniser<M> {
  return recogniser;
}

import type { Span } from '../text/document.js';
import type { Token } from './token.js';
import type { VerbClass } from './verbs.js';

/** A noun phrase with the prepositional phrases that hang on it: "China's share of total exports from Korea". */
export interface Group {
  /** The phrase's own tokens, possessors and adjectives included. */
  readonly tokens: readonly Token[];
  readonly links: readonly Link[];
}

/** "of total exports"; coordination is a link too, with `and`. */
export interface Link {
  readonly preposition: string;
  readonly group: Group;
}

export interface Verb {
  readonly lemma: string;
  readonly verbClass: VerbClass;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly tokens: readonly Token[];
}

/** A verb with what stands on its sides. */
export interface Predication {
  readonly verb: Verb;
  readonly subject: Group | null;
  readonly object: Group | null;
}

/** What stands around a figure, by grammar alone. */
export interface Statement {
  readonly sentence: Span;
  readonly figure: Token;
  /** The tokens of the noun phrase that the figure stands in, itself among them. */
  readonly phrase: readonly Token[];
  /** The words behind the figure in its phrase: "trade deficit with the ROK" in "a $66 billion trade deficit with the ROK". */
  readonly noun: Group | null;
  /** What an "of" behind the figure leads to: "memory chips" in "70% of memory chips". */
  readonly whole: Group | null;
  /** What the figure is a value of: "market share" in "a market share of 70.5 percent" or "exports (US$30.96 billion)". */
  readonly governor: Group | null;
  /** The phrase that the figure's own renames: "Korea" in "Korea, the second-largest builder of ships"; null without. */
  readonly apposed: Group | null;
  /** The preposition in front of the figure: "of", "by", "to", "at"; `(` in brackets; null without. */
  readonly before: string | null;
  readonly verb: Verb | null;
  readonly subject: Group | null;
  /** Whether the verb is a participle behind a comma or a second predicate: only its subject and what follows it concern the figure. */
  readonly participial: boolean;
  /** The verb's object where the figure is not in it. */
  readonly object: Group | null;
  /** The subject of the clause's first verb: who acts where the figure stands in a participle's phrase. */
  readonly actor: Group | null;
  /** The verb whose subject holds the figure: "go" in "30 percent of exports go to Peru". */
  readonly predicate: Verb | null;
  /** What a date in front of its clause dates: "In May 2021, Peru signed …", "2012, the year the treaty entered …". */
  readonly opened: Predication | null;
  /** The other prepositional phrases of the clause, in order. */
  readonly adjuncts: readonly Link[];
  /** All tokens of the clause, in order, but for what stands beside its point (`asides.ts`); in front of them what it is inserted behind ("the act, signed in May, …": "the act"). */
  readonly tokens: readonly Token[];
  /** All tokens of the sentence but for what is inserted elsewhere in it: the dates among them may be the figure's. */
  readonly around: readonly Token[];
}

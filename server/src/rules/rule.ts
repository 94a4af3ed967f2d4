import type { OptionValue, RuleOption, Severity } from '../configuration.js';
import type { AnalysedDocument } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Span } from '../text/document.js';
import type { Suppression } from './suppressions.js';

/** A change of one file: replace what stands at `span` by `text`. */
export interface Edit {
  readonly uri: string;
  readonly span: Span;
  readonly text: string;
}

/** Edits that together mend a finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether it may be applied without a person's choice. A figure never is. */
  readonly safe: boolean;
}

/** Another place that a finding speaks of. */
export interface Related {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

/** What a rule says; `check` adds rule, uri and severity. */
export interface Report {
  /** Offsets into the file. */
  readonly span: Span;
  /** What disagrees, both figures, where the other is. */
  readonly message: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Where it differs from the rule's own: an uncertain conflict is information. */
  readonly severity?: Severity;
}

/** What the checker reports. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/**
 * A text in the notation of tests: `[|…|]` around what is reported, `=== name` before each file of several
 * (the first is checked).
 */
export interface BadExample {
  readonly text: string;
  /** The message of the first finding. */
  readonly message: string;
}

/** What became of a suppression when all rules had looked at its document. */
export interface SuppressionOutcome {
  readonly suppression: Suppression;
  /** How many findings it silenced. */
  readonly silenced: number;
  readonly isExpired: boolean;
  /** What it names and nobody knows: rules, or its own command. */
  readonly unknown: readonly string[];
  /** What was meant, where one thing is unknown and a known one is much like it; else null. */
  readonly meant: string | null;
}

/** The options of a rule by name, as declared. */
export type OptionDeclarations = Readonly<Record<string, RuleOption>>;

/** The options of a rule by name, as set. */
export type OptionValues<Options extends OptionDeclarations> = {
  readonly [Name in keyof Options]: Options[Name] extends RuleOption<infer Value> ? Value : OptionValue;
};

export interface Rule<Options extends OptionDeclarations = OptionDeclarations> {
  /** Its path under `rules/`: `figures/conflict`. */
  readonly id: string;
  readonly severity: Severity;
  /** Off until the configuration switches it on. */
  readonly off?: boolean;
  /** Whether it holds a statement against another, a source or the register: editors go from one such finding to the next. */
  readonly isDisagreement?: boolean;
  /** Whether its findings may speak of other documents than those with which the document has pairs that do not agree. */
  readonly looksUp?: boolean;
  readonly title: string;
  /** What it finds; why an editor should care; what to do; when it stays silent. */
  readonly docs: string;
  /** What the configuration may set. */
  readonly options?: Options;
  /** Its documentation and its tests. */
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly BadExample[] };
  /** Reports in `document` only; looks at the corpus around it. Stateless. */
  check(document: AnalysedDocument, corpus: Corpus, options: OptionValues<Options>): Iterable<Report>;
  /** For rules about suppressions, which are checked when all others have been. */
  checkSuppressions?(outcomes: readonly SuppressionOutcome[]): Iterable<Report>;
}

/** Types a rule's declaration. */
export function defineRule<const Options extends OptionDeclarations>(rule: Rule<Options>): Rule<Options> {
  return rule;
}

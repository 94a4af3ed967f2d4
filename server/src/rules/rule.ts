import type { Severity } from '../configuration.js';
import type { AnalysedDocument } from '../corpus/analyse.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Span } from '../text/document.js';

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

export interface Rule {
  /** Its path under `rules/`: `figures/conflict`. */
  readonly id: string;
  readonly severity: Severity;
  /** Off until the configuration switches it on. */
  readonly off?: boolean;
  readonly title: string;
  /** What it finds; why an editor should care; what to do; when it stays silent. */
  readonly docs: string;
  /** Its documentation and its tests. */
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly BadExample[] };
  /** Reports in `document` only; looks at the corpus around it. Stateless. */
  check(document: AnalysedDocument, corpus: Corpus): Iterable<Report>;
}

/** Types a rule's declaration. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

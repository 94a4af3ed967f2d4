import type { KnownName } from './marks/recogniser.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a team decides, from `crosscheck.yml` and the editor's settings. */
export interface Configuration {
  /** Globs of what is reviewed. */
  readonly include: readonly string[];
  /** Globs of what is not. */
  readonly exclude: readonly string[];
  /** ISO 4217 code that a bare "$" stands for where the document does not say. */
  readonly currency: string;
  readonly entities: readonly KnownName[];
  /** Severity by rule id; what is not named has its own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/** Prose that is plainly no policy document is left alone. Globs do not tell capitals from small letters. */
export const DEFAULTS: Configuration = {
  include: ['**/*.{md,markdown,txt}'],
  exclude: [
    '**/node_modules/**',
    '**/.*/**',
    '**/.*',
    '**/{readme,changelog,license,licence,contributing,code_of_conduct,security,notice,authors,todo}{,.*}.{md,markdown,txt}',
    '**/{requirements*,cmakelists,robots,llms}.txt',
  ],
  currency: 'USD',
  entities: [],
  rules: {},
};

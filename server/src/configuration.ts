import picomatch from 'picomatch';
import type { KnownName } from './marks/recogniser.js';

/** From the most to the least severe. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a team decides, from `crosscheck.yml` and the editor's settings. */
export interface Configuration {
  /** Globs of what is reviewed. They count from the root, as all globs here do, and do not tell capitals from small letters. */
  readonly include: readonly string[];
  /** Globs of what is not. */
  readonly exclude: readonly string[];
  /** ISO 4217 code that a bare "$" stands for where the document does not say. */
  readonly currency: string;
  readonly entities: readonly KnownName[];
  /** Severity by rule id; what is not named has its own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Options by rule id and name; what is not named has the rule's default. */
  readonly options: Readonly<Record<string, RuleOptions>>;
  readonly profiles: readonly Profile[];
  /** Figures that the team has fixed. */
  readonly register: readonly RegisterEntry[];
  /** The least severity that makes a check fail. */
  readonly failOn: Severity | 'never';
  /** The day of the check, as `2026-12-31`, for suppressions that expire; null where none does. */
  readonly today: string | null;
  /** What the uris of the workspace's documents begin with; '' where globs count from the uri itself. */
  readonly root: string;
}

/** A setting of a rule. Its default also tells its type. */
export interface RuleOption<Value extends OptionValue = OptionValue> {
  readonly description: string;
  readonly default: Value;
  /** What it may be set to; anything of its type where they are absent. */
  readonly values?: readonly string[];
}

export type RuleOptions = Readonly<Record<string, OptionValue>>;
export type OptionValue = string | number | boolean | readonly string[];

/** How some of the documents are treated. Where several hold a document, the last one counts. */
export interface Profile {
  readonly files: readonly string[];
  /** A source is trusted: drafts yield to it, and it is never asked to change. */
  readonly profile: 'draft' | 'source';
  /** As {@link Configuration.rules}, before them. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/** A canonical figure. */
export interface RegisterEntry {
  /** What it is a figure of, in words: "total funding of the CHIPS and Science Act". */
  readonly claim: string;
  /** As a document would write it: "US$79.3 billion". */
  readonly value: string;
  /** When it holds or was looked up, as `DateMention.iso`; null where nobody said. */
  readonly asOf: string | null;
  readonly source: string | null;
  /** How far a statement may be off: "0.5 billion", "1%"; null for what rounding allows. */
  readonly tolerance: string | null;
}

/** Prose that is plainly no policy document is left alone. */
export const DEFAULTS: Configuration = {
  include: ['**/*.{md,markdown,txt}'],
  exclude: [
    '**/node_modules/**',
    '**/.*/**',
    '**/.*',
    '**/{readme,changelog,license,licence,contributing,code_of_conduct,security,notice,authors,todo}{,.*}.{md,markdown,txt}',
    '**/{requirements*,cmakelists,robots,llms}.txt',
    // Fact sheets that the editor exports.
    '**/*.facts.md',
  ],
  currency: 'USD',
  entities: [],
  rules: {},
  options: {},
  profiles: [],
  register: [],
  failOn: 'warning',
  today: null,
  root: '',
};

/** The profile of a document; null where none holds it, which makes it a draft without rules of its own. */
export function profileOf({ profiles, root }: Configuration, uri: string): Profile | null {
  if (profiles.length === 0 || !uri.startsWith(root)) return null;
  const path = decode(uri.slice(root.length));
  return profiles.findLast(({ files }) => picomatch.isMatch(path, [...files], { dot: true, nocase: true })) ?? null;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

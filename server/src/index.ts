/**
 * The library: what the command line finds, for programs of your own. Nothing here touches disks or the network.
 * @module
 */
import { readConfiguration as read } from './configuration/read.js';
import { type Configuration, DEFAULTS } from './configuration.js';
import { Corpus } from './corpus/corpus.js';
import { check as checkDocument } from './rules/check.js';
import { rules } from './rules/index.js';
import type { Finding } from './rules/rule.js';
import { readDocument } from './text/read.js';

export type { Configuration, Severity } from './configuration.js';
export type { Edit, Finding, Fix, Related } from './rules/rule.js';
export type { Span } from './text/document.js';
export { type CrosscheckOptions, crosscheckMarks, crosscheckParse, crosscheckRules } from './unified/plugin.js';

/** A document to be checked. */
export interface SourceDocument {
  /** Findings name it by this. It is read as Markdown where the name ends in `.md` or `.markdown`, else as pasted text. */
  readonly uri: string;
  readonly text: string;
}

/** Settings of {@link check}. */
export interface CheckSettings {
  /** What a team decides, as far as it differs from the defaults; {@link readConfiguration} makes one of a `crosscheck.yml`. */
  readonly configuration?: Partial<Configuration>;
}

/**
 * Checks documents, each by itself and against all others.
 * @param documents Of two with the same uri, the later counts.
 * @returns What the rules find, in order of the documents and of the places in them. Spans are offsets into the text, in
 *   UTF-16 code units. Both sides of a disagreement have a finding, but for trusted sources.
 */
export function check(documents: Iterable<SourceDocument>, { configuration }: CheckSettings = {}): readonly Finding[] {
  const corpus = new Corpus({ ...DEFAULTS, ...configuration });
  for (const { text, uri } of documents) corpus.update(readDocument(uri, text));
  return [...corpus.documents.keys()].flatMap((uri) => checkDocument(uri, corpus));
}

/** A mistake in a configuration. Line and column count from 1. */
export interface ConfigurationProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Reads the text of a `crosscheck.yml`. Never throws: what is wrong in it is named and left out.
 * @param text YAML.
 */
export function readConfiguration(text: string): {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
} {
  return read(text, DEFAULTS, rules);
}

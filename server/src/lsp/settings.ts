import { dirname } from 'node:path';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { readConfiguration } from '../configuration/read.js';
import { type Configuration, DEFAULTS, type RegisterEntry } from '../configuration.js';
import { OUTLINE_KINDS, type OutlineKind } from '../features/outline.js';
import type { SettingsFile } from '../features/settingsEdit.js';
import { rules } from '../rules/index.js';
import { findConfiguration } from '../workspace/findConfiguration.js';
import { readSource } from '../workspace/readSource.js';
import { today } from '../workspace/today.js';

/** What a person wants to see in the editor. */
export interface Display {
  /** What the outline shows beside sections. */
  readonly outline: readonly OutlineKind[];
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
}

/** What holds until the client has told its settings. */
export const DEFAULT_SETTINGS = { configuration: DEFAULTS, display: displayOf({}), settings: null };

/** A configuration with the file that it comes from. */
export interface FolderSettings {
  readonly configuration: Configuration;
  readonly display: Display;
  /** The uri of `crosscheck.yml`; null where there is none. */
  readonly file: string | null;
  /** The same with its text, or the one that would be made; null where none can be written. */
  readonly settings: SettingsFile | null;
  /** The mistakes in it. */
  readonly problems: Diagnostic[];
}

/** Whether a file is a configuration file by its name. */
export function isConfigurationFile(uri: string): boolean {
  return /\/crosscheck\.ya?ml$/.test(uri);
}

/**
 * What holds for a folder of the workspace: its `crosscheck.yml` over the client's settings over the defaults.
 * @param folder Null for what lies in no folder: the client's settings alone.
 * @param section The client's `crosscheck` settings. What is absent or of the wrong type has its default.
 */
export async function settingsOf(folder: URI | null, section: unknown): Promise<FolderSettings> {
  const settings = recordOf(section);
  const display = displayOf(settings);
  const base = { ...clientConfiguration(settings), today: today(), root: folder ? rootOf(folder) : '' };
  const file = folder?.scheme === 'file' ? await findConfiguration(folder.fsPath) : null;
  if (file === null) {
    const missing = base.root === '' ? null : { uri: `${base.root}crosscheck.yml`, text: null };
    return { configuration: base, display, file: null, settings: missing, problems: [] };
  }
  const uri = URI.file(file).toString();
  const source = await readSource(file);
  if ('problem' in source)
    return {
      configuration: base,
      display,
      file: uri,
      settings: null,
      problems: [mistake(`${source.problem}.`, TextDocument.create(uri, '', 0, ''))],
    };
  const root = rootOf(URI.file(dirname(file)));
  const { configuration, problems } = readConfiguration(source.text, { ...base, root }, rules);
  const lines = TextDocument.create(uri, 'yaml', 0, source.text);
  return {
    configuration,
    display,
    file: uri,
    settings: { uri, text: source.text },
    problems: problems.map(({ message, span }) => mistake(message, lines, span)),
  };
}

/**
 * What there is to say of the text of a configuration file: its mistakes, and what guards nothing.
 * @param unmet Entries of a register that no document states; those that the text does not have any more are passed over.
 */
export function remarksOn(file: TextDocument, unmet: readonly RegisterEntry[]): Diagnostic[] {
  const { configuration, placeOf, problems } = readConfiguration(file.getText(), DEFAULTS, rules);
  const guards = new Set(unmet.map((entry) => JSON.stringify(entry)));
  const notes = configuration.register.flatMap((entry, i) => {
    if (!guards.has(JSON.stringify(entry))) return [];
    return [{ ...mistake(UNMET, file, placeOf(['register', i]).span), severity: DiagnosticSeverity.Information }];
  });
  return [...problems.map(({ message, span }) => mistake(message, file, span)), ...notes];
}

const UNMET = 'No document states a figure for this entry of the register.';

function rootOf(folder: URI): string {
  return `${folder.toString().replace(/\/$/, '')}/`;
}

function recordOf(section: unknown): Readonly<Record<string, unknown>> {
  return typeof section === 'object' && section !== null ? { ...section } : {};
}

function clientConfiguration({ exclude, include }: Readonly<Record<string, unknown>>): Configuration {
  return {
    ...DEFAULTS,
    include: texts(include) ?? DEFAULTS.include,
    exclude: [...DEFAULTS.exclude, ...(texts(exclude) ?? [])],
  };
}

/** Whether the folders of the workspace are compared with each other. @param section The client's settings of the window. */
export function areJoined(section: unknown): boolean {
  return recordOf(section).compareFolders === 'together';
}

function displayOf({ codeLens, inlayHints, outline }: Readonly<Record<string, unknown>>): Display {
  const kinds = texts(outline) ?? OUTLINE_KINDS;
  return {
    outline: OUTLINE_KINDS.filter((kind) => kinds.includes(kind)),
    inlayHints: inlayHints === true,
    codeLens: codeLens !== false,
  };
}

function texts(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((text) => typeof text === 'string') ? value : null;
}

function mistake(message: string, lines: TextDocument, { start, end } = { start: 0, end: 0 }): Diagnostic {
  const range = { start: lines.positionAt(start), end: lines.positionAt(end) };
  return { range, severity: DiagnosticSeverity.Error, source: 'crosscheck', code: 'configuration', message };
}

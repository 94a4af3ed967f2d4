import { dirname } from 'node:path';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { readConfiguration } from '../configuration/read.js';
import { type Configuration, DEFAULTS } from '../configuration.js';
import { rules } from '../rules/index.js';
import { findConfiguration, readSource } from '../workspace.js';

/** A configuration with the file that it comes from. */
export interface FolderSettings {
  readonly configuration: Configuration;
  /** The uri of `crosscheck.yml`; null where there is none. */
  readonly file: string | null;
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
  const base = { ...clientSettings(section), root: folder ? rootOf(folder) : '' };
  const file = folder?.scheme === 'file' ? await findConfiguration(folder.fsPath) : null;
  if (file === null) return { configuration: base, file: null, problems: [] };
  const uri = URI.file(file).toString();
  const source = await readSource(file);
  if ('problem' in source)
    return {
      configuration: base,
      file: uri,
      problems: [mistake(`${source.problem}.`, TextDocument.create(uri, '', 0, ''))],
    };
  const root = rootOf(URI.file(dirname(file)));
  const { configuration, problems } = readConfiguration(source.text, { ...base, root }, rules);
  const lines = TextDocument.create(uri, 'yaml', 0, source.text);
  return { configuration, file: uri, problems: problems.map(({ message, span }) => mistake(message, lines, span)) };
}

function rootOf(folder: URI): string {
  return `${folder.toString().replace(/\/$/, '')}/`;
}

function clientSettings(section: unknown): Configuration {
  const settings: Record<string, unknown> = typeof section === 'object' && section !== null ? { ...section } : {};
  return {
    ...DEFAULTS,
    include: globs(settings.include) ?? DEFAULTS.include,
    exclude: [...DEFAULTS.exclude, ...(globs(settings.exclude) ?? [])],
  };
}

function globs(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((glob) => typeof glob === 'string') ? value : null;
}

function mistake(message: string, lines: TextDocument, { start, end } = { start: 0, end: 0 }): Diagnostic {
  const range = { start: lines.positionAt(start), end: lines.positionAt(end) };
  return { range, severity: DiagnosticSeverity.Error, source: 'crosscheck', code: 'configuration', message };
}

import { type Document, isMap, parseDocument } from 'yaml';
import { type Replacement, replacementBetween } from '../text/replacement.js';

/** The configuration file that holds for a document, or that will once something is written into it. */
export interface SettingsFile {
  readonly uri: string;
  /** Null where there is no such file yet. */
  readonly text: string | null;
}

/**
 * Changes a configuration file; comments and all else stay as they are.
 * @param source The file's text; '' for a new one.
 * @param change Changes the settings; false where it finds no place for what it writes.
 * @returns null where nothing can be written, and where the file can't be read as YAML: it is left alone.
 */
export function settingsEdit(source: string, change: (settings: Document) => boolean): Replacement | null {
  const settings = parseDocument(source, { logLevel: 'silent' });
  if (settings.errors.length > 0 || (settings.contents !== null && !isMap(settings.contents))) return null;
  return change(settings) ? replacementBetween(source, printed(settings, source)) : null;
}

/** As the file is written already: its line breaks, and whether lists stand in from their names. */
function printed(settings: Document, source: string): string {
  const indentSeq = !/^[\w-]+:[^\n]*\n(?:[ \t]*#[^\n]*\n)*- /m.test(source);
  const text = settings.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq });
  return source.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}

import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../corpus/corpus.js';
import type { SettingsFile } from '../features/settingsEdit.js';
import type { Display } from './settings.js';

/** A document that is reviewed. */
export interface Found {
  /** In line with what the client shows of the document. */
  readonly corpus: Corpus;
  /** As the corpus spells it. */
  readonly uri: string;
  readonly display: Display;
  readonly settings: SettingsFile | null;
}

/** What requests are answered from. */
export interface Library {
  /** Null where the document is not reviewed. */
  find(uri: string): Promise<Found | null>;
  readonly corpora: readonly Corpus[];
  /** A document or configuration file that is open, as long as it is; the uri as the corpus spells it. */
  opened(uri: string): TextDocument | undefined;
  /** A configuration file that is open; undefined for everything else. */
  settingsFile(uri: string): TextDocument | undefined;
}

/** A request of the protocol that a feature answers. */
export interface Answer {
  /** What the server says of itself for it. */
  readonly capability: ServerCapabilities;
  listen(connection: Connection, library: Library, client: ClientCapabilities): void;
}

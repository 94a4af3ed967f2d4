import { dirname } from 'node:path';
import { URI } from 'vscode-uri';
import type { Configuration } from '../configuration.js';
import { Corpus } from '../corpus/corpus.js';
import type { SettingsFile } from '../features/canonical.js';
import { findDocuments, isDocument, type Unread } from '../workspace.js';
import type { Display } from './settings.js';

/** A folder to review and how. */
export interface RootSettings {
  /** Null for what lies in no folder. */
  readonly folder: URI | null;
  readonly configuration: Configuration;
  readonly display: Display;
  readonly settings: SettingsFile | null;
}

/** A folder of the workspace with its corpus, or what lies in no folder. */
export class Root {
  /** Null for what lies in no folder of the workspace. */
  readonly folder: URI | null;
  readonly corpus: Corpus;
  /** Changes with the settings; nothing that is read depends on it. */
  display: Display;
  /** Where the configuration is written; null where it can't be. */
  settings: SettingsFile | null;

  constructor({ configuration, display, folder, settings }: RootSettings) {
    this.folder = folder;
    this.display = display;
    this.settings = settings;
    this.corpus = new Corpus(configuration);
  }

  /** Whether this is what the two ask for. */
  isFor(folder: URI | null, configuration: Configuration): boolean {
    const isSameFolder = this.folder?.toString() === folder?.toString();
    return isSameFolder && JSON.stringify(this.corpus.configuration) === JSON.stringify(configuration);
  }

  /** Whether the file lies in the folder. What lies in no folder lies in the null root. */
  holds({ authority, path, scheme }: URI): boolean {
    if (!this.folder) return true;
    const inside = `${this.folder.path.replace(/\/$/, '')}/`;
    return scheme === this.folder.scheme && authority === this.folder.authority && path.startsWith(inside);
  }

  /** Whether a file that the root holds is to be reviewed. */
  reviews({ fsPath }: URI): Promise<boolean> {
    const { configuration } = this.corpus;
    return isDocument(fsPath, this.folder ? this.#base : dirname(fsPath), configuration);
  }

  /** The paths of the documents on the disk; none where the folder is on no disk. */
  async *find(): AsyncGenerator<string | Unread> {
    if (this.folder?.scheme === 'file') yield* findDocuments(this.folder.fsPath, this.corpus.configuration, this.#base);
  }

  /** The folder that globs count from. */
  get #base(): string {
    return URI.parse(this.corpus.configuration.root).fsPath.replace(/[\\/]$/, '');
  }
}

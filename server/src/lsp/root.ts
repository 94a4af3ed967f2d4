import { dirname } from 'node:path';
import { URI } from 'vscode-uri';
import type { Configuration } from '../configuration.js';
import { Corpus } from '../corpus/corpus.js';
import type { SettingsFile } from '../features/settingsEdit.js';
import { findDocuments, isDocument } from '../workspace/findDocuments.js';
import type { Unread } from '../workspace/unread.js';
import type { Display } from './settings.js';

/** A folder to review and how. */
export interface RootSettings {
  /** Null for what lies in no folder. */
  readonly folder: URI | null;
  /** Folders that are compared with it, and reviewed as it is. */
  readonly joined?: readonly URI[];
  readonly configuration: Configuration;
  readonly display: Display;
  readonly settings: SettingsFile | null;
}

/** A folder of the workspace with its corpus, or several with one, or what lies in no folder. */
export class Root {
  /** Null for what lies in no folder of the workspace. */
  readonly folder: URI | null;
  readonly #joined: readonly URI[];
  readonly corpus: Corpus;
  /** Changes with the settings; nothing that is read depends on it. */
  display: Display;
  /** Where the configuration is written; null where it can't be. */
  settings: SettingsFile | null;

  constructor({ configuration, display, folder, joined = [], settings }: RootSettings) {
    this.folder = folder;
    this.#joined = joined;
    this.display = display;
    this.settings = settings;
    this.corpus = new Corpus(configuration);
  }

  /** Whether this is what the settings ask for, but for what is shown and the day. */
  isFor({ configuration, folder, joined = [] }: RootSettings): boolean {
    const isSameFolder = this.folder?.toString() === folder?.toString() && this.#joined.join() === joined.join();
    const asOf = { ...configuration, today: this.corpus.configuration.today };
    return isSameFolder && JSON.stringify(this.corpus.configuration) === JSON.stringify(asOf);
  }

  /** Whether the file lies in the folder or one that is joined to it. What lies in no folder lies in the null root. */
  holds(uri: URI): boolean {
    return !this.folder || [this.folder, ...this.#joined].some((folder) => isInside(uri, folder));
  }

  /** Whether a file that the root holds is to be reviewed. @param isOpen Whether the client shows it. */
  reviews(uri: URI, isOpen: boolean): Promise<boolean> {
    const base = this.folder ? this.#baseOf(uri) : dirname(uri.fsPath);
    return isDocument(uri.fsPath, base, this.corpus.configuration, isOpen);
  }

  /** The paths of the documents on the disk; none of a folder that is on no disk. @param leaveOut As for findDocuments. */
  async *find(leaveOut: (file: Unread) => void): AsyncGenerator<string | Unread> {
    for (const folder of this.folder ? [this.folder, ...this.#joined] : [])
      if (folder.scheme === 'file')
        yield* findDocuments(folder.fsPath, this.corpus.configuration, this.#baseOf(folder), leaveOut);
  }

  /** The folder that globs count from: that of the configuration, or the joined one that holds the file. */
  #baseOf(uri: URI): string {
    const joined = this.#joined.find((folder) => `${folder}` === `${uri}` || isInside(uri, folder));
    return (joined ?? URI.parse(this.corpus.configuration.root)).fsPath.replace(/[\\/]$/, '');
  }
}

function isInside({ authority, path, scheme }: URI, folder: URI): boolean {
  const inside = `${folder.path.replace(/\/$/, '')}/`;
  return scheme === folder.scheme && authority === folder.authority && path.startsWith(inside);
}

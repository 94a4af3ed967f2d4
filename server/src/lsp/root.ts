import { dirname } from 'node:path';
import type { URI } from 'vscode-uri';
import type { Configuration } from '../configuration.js';
import { Corpus } from '../corpus/corpus.js';
import { isDocument } from '../workspace.js';

/** A folder of the workspace with its corpus, or what lies in no folder. */
export class Root {
  /** Null for what lies in no folder of the workspace. */
  readonly folder: URI | null;
  readonly corpus: Corpus;

  constructor(folder: URI | null, configuration: Configuration) {
    this.folder = folder;
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
    const inside = this.folder.path.endsWith('/') ? this.folder.path : `${this.folder.path}/`;
    return scheme === this.folder.scheme && authority === this.folder.authority && path.startsWith(inside);
  }

  /** Whether a file that the root holds is to be reviewed. */
  reviews(uri: URI): Promise<boolean> {
    const folder = this.folder?.fsPath ?? dirname(uri.fsPath);
    return isDocument(uri.fsPath, folder, this.corpus.configuration);
  }
}

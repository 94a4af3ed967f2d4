import { URI } from 'vscode-uri';
import type { Corpus } from '../corpus/corpus.js';
import { Root, type RootSettings } from './root.js';

/** What another configuration came to. */
export interface RootChanges {
  readonly added: readonly Root[];
  readonly gone: readonly Root[];
  /** Those in which another day began: suppressions end. */
  readonly turned: readonly Root[];
}

/** The folders under review, and which documents belong to which. */
export class Roots {
  /** Inner folders before those that hold them, what lies in none last. */
  #roots: readonly Root[];
  /** New drafts without a file join it. */
  #first: Root;

  /** @param loose How what lies in no folder is reviewed. */
  constructor(loose: Omit<RootSettings, 'folder'>) {
    this.#first = new Root({ ...loose, folder: null });
    this.#roots = [this.#first];
  }

  get corpora(): readonly Corpus[] {
    return this.#roots.map(({ corpus }) => corpus);
  }

  /** Those with a register. */
  get registered(): readonly Root[] {
    return this.#roots.filter(({ corpus }) => corpus.configuration.register.length > 0);
  }

  /** Whether a root is still under review. */
  has(root: Root): boolean {
    return this.#roots.includes(root);
  }

  /** Takes other folders. One whose configuration is the same is kept, with its corpus. */
  configure(folders: readonly RootSettings[], loose: Omit<RootSettings, 'folder'>): RootChanges {
    const former = this.#roots;
    const turned: Root[] = [];
    const root = (settings: RootSettings) => {
      const found = former.find((known) => known.isFor(settings)) ?? new Root(settings);
      found.display = settings.display;
      found.settings = settings.settings;
      if (found.corpus.turnTo(settings.configuration.today)) turned.push(found);
      return found;
    };
    const inner = folders.map(root);
    const inmost = [...inner].sort((a, b) => b.folder!.path.length - a.folder!.path.length);
    this.#roots = [...inmost, root({ ...loose, folder: null })];
    this.#first = inner[0] ?? this.#roots[0]!;
    return {
      added: inner.filter((added) => !former.includes(added)),
      gone: former.filter((known) => !this.has(known)),
      turned,
    };
  }

  /** The root that has read a document. */
  with(uri: string): Root | undefined {
    return this.#roots.find(({ corpus }) => corpus.documents.has(uri));
  }

  /**
   * The root that a document belongs to; null where it is left alone.
   * @param isOpen Whether the client shows it: then it is reviewed in no folder too.
   */
  async homeOf(uri: string, isOpen: boolean): Promise<Root | null> {
    const parsed = URI.parse(uri);
    if (parsed.scheme === 'untitled') return this.#first;
    const root = this.#roots.find((candidate) => candidate.holds(parsed))!;
    const isStray = root.folder === null && !isOpen;
    return !isStray && (await root.reviews(parsed, isOpen)) ? root : null;
  }
}

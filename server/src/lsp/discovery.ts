import { URI } from 'vscode-uri';
import type { Unread } from '../workspace/unread.js';
import type { Root } from './root.js';

/** Who is told of what is found. */
interface Finder {
  found(uri: string, root: Root): void;
  /** A file or folder that can't be read, or is left out. */
  unread(file: Unread): void;
  /** Behind each find and at the end. */
  went(): void;
}

/** Looks through folders for their documents. */
export class Discovery {
  readonly #finder: Finder;
  readonly #roots = new Set<Root>();

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  get isGoingOn(): boolean {
    return this.#roots.size > 0;
  }

  async start(root: Root): Promise<void> {
    this.#roots.add(root);
    for await (const found of root.find((file) => this.#finder.unread(file))) {
      if (!this.#roots.has(root)) return;
      if (typeof found === 'string') this.#finder.found(URI.file(found).toString(), root);
      else this.#finder.unread(found);
      this.#finder.went();
    }
    this.#roots.delete(root);
    this.#finder.went();
  }

  stop(root: Root): void {
    this.#roots.delete(root);
  }

  stopAll(): void {
    this.#roots.clear();
  }
}

import { EventEmitter } from 'vscode';
import type { TopicCounts } from '../../server/src/lsp/protocol.js';
import type { Server } from './server.js';

/** So long nothing must change before topics are counted, in milliseconds: not at every key. */
const QUIET = 250;

const NONE: TopicCounts = { disagree: 0, agree: 0, single: 0 };

/** How many topics there are: one count for the status bar, the badge and the view. */
export class CountedTopics {
  readonly #server: Server;
  readonly #counted = new EventEmitter<TopicCounts>();
  /** After everything was read and checked, and after every change. */
  readonly onCounted = this.#counted.event;
  #timer: NodeJS.Timeout | undefined;
  #counts = NONE;

  constructor(server: Server) {
    this.#server = server;
    server.onStatus(({ reading }) => {
      clearTimeout(this.#timer);
      if (reading === null) this.#timer = setTimeout(() => void this.#count(), QUIET);
    });
  }

  get counts(): TopicCounts {
    return this.#counts;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#counted.dispose();
  }

  async #count(): Promise<void> {
    this.#counts = await this.#server.ask('crosscheck/topicCounts', { words: '' });
    this.#counted.fire(this.#counts);
  }
}

import type { ClientCapabilities, Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus.js';
import { STATUS, type Status } from './protocol.js';

/** So often at most the client is told, in milliseconds. */
const INTERVAL = 100;

/** What is being read. */
interface Reading {
  readonly corpora: readonly Corpus[];
  stopReading(): void;
}

/** Shows the client how far the reading of the workspace is, and hears when a person cancels it. */
export class ReadingProgress {
  readonly #connection: Connection;
  readonly #reading: Reading;
  readonly #showsProgress: boolean;
  readonly #showsStatus: boolean;
  #reporter: Promise<WorkDoneProgressServerReporter | null> | null = null;
  #reported = 0;

  constructor(connection: Connection, client: ClientCapabilities, reading: Reading) {
    this.#connection = connection;
    this.#reading = reading;
    this.#showsProgress = client.window?.workDoneProgress ?? false;
    this.#showsStatus = Boolean(client.experimental?.crosscheckStatus);
  }

  /** Equal numbers end it. */
  report(done: number, total: number): void {
    if (done === total) this.#end();
    else if (performance.now() - this.#reported >= INTERVAL) {
      this.#reported = performance.now();
      this.#show(done, total);
      this.#tell({ done, total });
    }
  }

  /** Everything has been read and checked. */
  settled(): void {
    this.#tell(null);
  }

  #show(done: number, total: number): void {
    if (!this.#showsProgress) return;
    this.#reporter ??= this.#begin();
    const message = `reading ${done} of ${total} documents`;
    void this.#reporter.then((reporter) => reporter?.report(Math.floor((100 * done) / total), message));
  }

  /** Null where the client will not show it after all. */
  async #begin(): Promise<WorkDoneProgressServerReporter | null> {
    try {
      const reporter = await this.#connection.window.createWorkDoneProgress();
      reporter.begin('Crosscheck', 0, undefined, true);
      reporter.token.onCancellationRequested(() => this.#reading.stopReading());
      return reporter;
    } catch {
      return null;
    }
  }

  #end(): void {
    void this.#reporter?.then((reporter) => reporter?.done());
    this.#reporter = null;
  }

  #tell(reading: Status['reading']): void {
    if (!this.#showsStatus) return;
    const documents = this.#reading.corpora.reduce((count, corpus) => count + corpus.documents.size, 0);
    void this.#connection.sendNotification(STATUS, { documents, reading } satisfies Status);
  }
}

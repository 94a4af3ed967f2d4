import type { ClientCapabilities, Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** So often at most the client is told, in milliseconds. */
const INTERVAL = 100;

/** Shows the client how far the reading of the workspace is, and hears when a person cancels it. */
export class ReadingProgress {
  readonly #connection: Connection;
  readonly #client: ClientCapabilities;
  readonly #cancel: () => void;
  #reporter: Promise<WorkDoneProgressServerReporter> | null = null;
  #reported = 0;

  constructor(connection: Connection, client: ClientCapabilities, cancel: () => void) {
    this.#connection = connection;
    this.#client = client;
    this.#cancel = cancel;
  }

  /** Equal numbers end it. */
  report(done: number, total: number): void {
    if (done === total) this.#end();
    else if (this.#client.window?.workDoneProgress) this.#show(done, total);
  }

  #show(done: number, total: number): void {
    this.#reporter ??= this.#begin();
    if (performance.now() - this.#reported < INTERVAL) return;
    this.#reported = performance.now();
    const percentage = Math.floor((100 * done) / total);
    void this.#reporter.then((reporter) => reporter.report(percentage, `reading ${done} of ${total} documents`));
  }

  async #begin(): Promise<WorkDoneProgressServerReporter> {
    const reporter = await this.#connection.window.createWorkDoneProgress();
    reporter.begin('Crosscheck', 0, undefined, true);
    reporter.token.onCancellationRequested(this.#cancel);
    return reporter;
  }

  #end(): void {
    void this.#reporter?.then((reporter) => reporter.done());
    this.#reporter = null;
  }
}

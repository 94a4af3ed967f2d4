import { Worker } from 'node:worker_threads';
import { type ReadingResult, type ReadingTask, readAndAnalyse } from './readingWorker.js';

/** A task that the worker has, and what to do with its result. */
interface Pending {
  readonly task: ReadingTask;
  resolve(result: ReadingResult | Promise<ReadingResult>): void;
}

/** Milliseconds that a document may take. The largest that is read at all takes a tenth of it. */
const LIMIT = 120_000;

/**
 * Reads documents in a thread of its own; where there can be none, in this one. A document that takes too long is left
 * out with the reason, and a new thread goes on with the rest.
 */
export class BackgroundReader {
  readonly #program: URL | null;
  readonly #limit: number;
  #worker: Worker | null = null;
  #isBroken = false;
  /** In the order in which the worker takes them. */
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #watchdog: NodeJS.Timeout | null = null;

  /**
   * @param program What {@link serveReading} is called in; null where there is none.
   * @param limit Milliseconds that a document may take.
   */
  constructor(program = ownProgram(), limit = LIMIT) {
    this.#program = program;
    this.#limit = limit;
  }

  /** Never rejects. */
  async read(task: ReadingTask): Promise<ReadingResult> {
    if (!this.#isBroken) this.#worker ??= this.#start();
    const worker = this.#worker;
    if (!worker) return readHere(task);
    return new Promise((resolve) => {
      const id = ++this.#lastId;
      this.#pending.set(id, { task, resolve });
      worker.postMessage({ id, task });
      if (this.#pending.size === 1) this.#watch();
    });
  }

  #start(): Worker | null {
    if (!this.#program) return null;
    try {
      const worker = new Worker(this.#program);
      worker.on('message', ({ id, result }: { readonly id: number; readonly result: ReadingResult }) => {
        this.#pending.get(id)?.resolve(result);
        this.#pending.delete(id);
        this.#watch();
      });
      worker.on('error', () => this.#giveUp());
      worker.on('exit', () => this.#giveUp());
      worker.unref();
      return worker;
    } catch {
      this.#isBroken = true;
      return null;
    }
  }

  /** Starts the clock for the document that the worker has now. */
  #watch(): void {
    if (this.#watchdog) clearTimeout(this.#watchdog);
    this.#watchdog = this.#pending.size === 0 ? null : setTimeout(() => this.#cutOff(), this.#limit).unref();
  }

  /** Leaves out the document that the worker hangs at, and gives the others to a new worker. */
  #cutOff(): void {
    this.#worker?.removeAllListeners();
    void this.#worker?.terminate();
    this.#worker = null;
    const [hung, ...rest] = this.#pending.values();
    this.#pending.clear();
    hung?.resolve({ problem: `took more than ${this.#limit / 1000} seconds and was left out` });
    for (const { resolve, task } of rest) resolve(this.read(task));
  }

  /** What the worker still had is read here. */
  #giveUp(): void {
    this.#isBroken = true;
    this.#worker = null;
    for (const { resolve, task } of this.#pending.values()) resolve(readHere(task));
    this.#pending.clear();
  }
}

async function readHere(task: ReadingTask): Promise<ReadingResult> {
  try {
    return await readAndAnalyse(task);
  } catch (error) {
    return { problem: `could not be analysed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/**
 * The server's bundle, which serves as the worker too. The command line runs this file from a chunk beside it. Sources
 * that run as they are have no program for threads.
 */
function ownProgram(): URL | null {
  if (!import.meta.url.endsWith('.js')) return null;
  return new URL(import.meta.url.includes('/chunks/') ? '../server.js' : './server.js', import.meta.url);
}

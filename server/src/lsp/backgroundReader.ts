import { Worker } from 'node:worker_threads';
import { type ReadingResult, type ReadingTask, readAndAnalyse } from './readingWorker.js';

/** A task that the worker has, and what to do with its result. */
interface Pending {
  readonly task: ReadingTask;
  resolve(result: ReadingResult | Promise<ReadingResult>): void;
}

/** Reads documents in a thread of its own; where there can be none, in this one. */
export class BackgroundReader {
  #worker: Worker | null = null;
  #isBroken = false;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  /** Never rejects. */
  async read(task: ReadingTask): Promise<ReadingResult> {
    if (!this.#isBroken) this.#worker ??= this.#start();
    const worker = this.#worker;
    if (!worker) return readHere(task);
    return new Promise((resolve) => {
      const id = ++this.#lastId;
      this.#pending.set(id, { task, resolve });
      worker.postMessage({ id, task });
    });
  }

  #start(): Worker | null {
    try {
      const worker = new Worker(programFile());
      worker.unref();
      worker.on('message', ({ id, result }: { readonly id: number; readonly result: ReadingResult }) => {
        this.#pending.get(id)?.resolve(result);
        this.#pending.delete(id);
      });
      worker.on('error', () => this.#giveUp());
      worker.on('exit', () => this.#giveUp());
      return worker;
    } catch {
      this.#isBroken = true;
      return null;
    }
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

/** The server's bundle, which serves as the worker too. The command line runs this file from a chunk beside it. */
function programFile(): URL {
  return new URL(import.meta.url.includes('/chunks/') ? '../server.js' : './server.js', import.meta.url);
}

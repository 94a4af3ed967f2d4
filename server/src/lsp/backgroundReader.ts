import { Worker } from 'node:worker_threads';
import type { Outcome } from '../analyseWithin.js';
import { type ReadingTask, readAndAnalyse } from './readingWorker.js';

/** A task that the worker has, and what to do with its result. */
interface Pending {
  readonly task: ReadingTask;
  resolve(result: Outcome | Promise<Outcome>): void;
}

/** Reads documents in a thread of its own; where there can be none, in this one. */
export class BackgroundReader {
  readonly #program: URL | null;
  #worker: Worker | null = null;
  #isBroken = false;
  /** In the order in which the worker takes them. */
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  /** @param program What {@link serveReading} is called in; null where there is none. */
  constructor(program = ownProgram()) {
    this.#program = program;
  }

  /** Never rejects. */
  async read(task: ReadingTask): Promise<Outcome> {
    if (!this.#isBroken) this.#worker ??= this.#start();
    const worker = this.#worker;
    if (!worker) return readAndAnalyse(task);
    return new Promise((resolve) => {
      const id = ++this.#lastId;
      this.#pending.set(id, { task, resolve });
      worker.postMessage({ id, task });
    });
  }

  #start(): Worker | null {
    if (!this.#program) return null;
    try {
      const worker = new Worker(this.#program);
      worker.on('message', ({ id, result }: { readonly id: number; readonly result: Outcome }) => {
        this.#pending.get(id)?.resolve(result);
        this.#pending.delete(id);
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

  /** What the worker still had is read here. */
  #giveUp(): void {
    this.#isBroken = true;
    this.#worker = null;
    for (const { resolve, task } of this.#pending.values()) resolve(readAndAnalyse(task));
    this.#pending.clear();
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

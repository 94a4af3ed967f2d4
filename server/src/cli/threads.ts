import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { AnalysedDocument } from '../corpus/analyse.js';
import type { Unread } from '../workspace.js';
import { type AnalysisSetting, type FileAnalyser, type PackedAnalysis, packFiles, unpack } from './analyseFile.js';

/** Threads that read and analyse files. */
export interface Threads {
  readonly analyse: FileAnalyser<AnalysedDocument>;
  close(): Promise<void>;
}

type Reply = PackedAnalysis | Unread | { readonly error: string };

/** Starts threads. Each has one file at a time; more are asked for than there are threads, so that none waits. */
export function startThreads(count: number, setting: AnalysisSetting): Threads {
  const free: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  const workers = Array.from({ length: count }, () => new Worker(program(), { workerData: setting }));
  for (const worker of workers) release(worker);
  return {
    async analyse(path) {
      const worker = free.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      const reply = once(worker, 'message');
      worker.postMessage(path);
      const [result] = (await reply) as [Reply];
      release(worker);
      if ('error' in result) throw new Error(result.error);
      return 'problem' in result ? result : unpack(path, result);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Answers in a thread of its own. */
export function serveThread(): void {
  const analyse = packFiles(workerData as AnalysisSetting);
  parentPort!.on('message', async (path: string) => {
    const reply: Reply = await analyse(path).catch((error: unknown) => {
      return { error: error instanceof Error ? error.message : String(error) };
    });
    parentPort!.postMessage(reply);
  });
}

/** Whether there can be threads: the bundle has a program for them, sources that run as they are do not. */
export const HAS_THREADS = isMainThread && import.meta.url.endsWith('.js');

function program(): URL {
  return new URL(import.meta.url.includes('/chunks/') ? '../worker.js' : './worker.js', import.meta.url);
}

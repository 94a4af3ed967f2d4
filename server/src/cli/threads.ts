import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { AnalysedDocument } from '../corpus/analyse.js';
import type { Unread } from '../workspace/unread.js';
import { type AnalysisSetting, type FileAnalyser, type PackedAnalysis, packFiles, unpack } from './analyseFile.js';

/** Threads that read and analyse files. */
export interface Threads {
  readonly analyse: FileAnalyser<AnalysedDocument>;
  close(): Promise<void>;
}

/** How threads are run; all but tests leave it as it is. */
export interface ThreadOptions {
  /** The program that {@link serveThread} is called in. */
  readonly program?: URL;
}

type Reply = PackedAnalysis | Unread | { readonly error: string };

/** Megabytes for what is made and dropped at once, which is most of what reading makes: less is collected too often. */
const YOUNG = 64;

/**
 * How much of a function runs before V8 optimises it, in bytes of its code; V8's own limit is an eighth of that, which
 * pays in programs that run for long. So late, one thread spends a third less of the processors on 30 documents, and a
 * sixth less on 100, which take a tenth longer by the clock where another processor is free to optimise; two threads,
 * each of which optimises for itself, a quarter less on 100 and a twentieth less on 1,000.
 */
const BUDGET = 1_000_000;

/** For all threads, this one too. Only the V8 of Node 20 was measured, and others count otherwise. */
export function optimiseLate(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

/**
 * Starts threads. Each has one file at a time; more are asked for than there are threads, so that none waits. A file
 * that a thread breaks at is left out with the reason, and a new thread goes on with the rest.
 */
export function startThreads(
  count: number,
  setting: AnalysisSetting,
  { program = ownProgram() }: ThreadOptions = {},
): Threads {
  const all = new Set<Worker>();
  const free: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const release = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  const start = () => {
    const worker = new Worker(program, { workerData: setting, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    all.add(worker);
    release(worker);
  };
  for (let i = 0; i < count; i++) start();
  return {
    async analyse(path) {
      const worker = free.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      const reply = await askFor(path, worker);
      if (!('broken' in reply)) {
        release(worker);
        return 'problem' in reply ? reply : unpack(path, reply, setting.configuration);
      }
      all.delete(worker);
      await worker.terminate();
      start();
      return { path, problem: reply.broken };
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** A thread's answer for a file; `broken` says why there is none, and the thread is of no more use. */
function askFor(path: string, worker: Worker): Promise<PackedAnalysis | Unread | { readonly broken: string }> {
  return new Promise((resolve) => {
    const answer = (reply: PackedAnalysis | Unread | { readonly broken: string }) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(reply);
    };
    const onMessage = (reply: Reply) => {
      answer('error' in reply ? { path, problem: `could not be analysed: ${reply.error}` } : reply);
    };
    const onError = (error: unknown) => {
      answer({ broken: `could not be analysed: ${error instanceof Error ? error.message : String(error)}` });
    };
    const onExit = () => answer({ broken: 'could not be analysed: the thread that read it ended' });
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(path);
  });
}

/** Answers in a thread of its own. */
export function serveThread(): void {
  const analyse = packFiles(workerData as AnalysisSetting);
  parentPort!.on('message', async (path: string) => {
    const reply: Reply = await analyse(path).catch((error: unknown) => {
      return { error: error instanceof Error ? error.message : String(error) };
    });
    // What shares its memory with others is copied.
    const isOwn = 'bytes' in reply && reply.bytes.byteLength === reply.bytes.buffer.byteLength;
    parentPort!.postMessage(reply, isOwn ? [reply.bytes.buffer] : []);
  });
}

/** Whether there can be threads: the bundle has a program for them, sources that run as they are do not. */
export const HAS_THREADS = isMainThread && import.meta.url.endsWith('.js');

function ownProgram(): URL {
  return new URL(import.meta.url.includes('/chunks/') ? '../worker.js' : './worker.js', import.meta.url);
}

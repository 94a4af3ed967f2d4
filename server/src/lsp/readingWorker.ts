import { parentPort } from 'node:worker_threads';
import { analyseWithin, type Outcome } from '../analyseWithin.js';
import type { Configuration } from '../configuration.js';
import { readDocument } from '../text/read.js';
import { readSource } from '../workspace/readSource.js';

/** A document to be read and analysed. */
export interface ReadingTask {
  readonly uri: string;
  /** Its text, or the path to read it from. */
  readonly source: { readonly text: string } | { readonly path: string };
  readonly configuration: Configuration;
}

/** Reads and analyses one document. Never rejects. */
export async function readAndAnalyse({ configuration, source, uri }: ReadingTask): Promise<Outcome> {
  const read = 'text' in source ? source : await readSource(source.path);
  if ('problem' in read) return { problem: read.problem };
  return analyseWithin(() => readDocument(uri, withoutMark(read.text)), configuration);
}

/** Answers tasks in a thread of their own, so that the server answers its client meanwhile. */
export function serveReading(): void {
  parentPort!.on('message', async ({ id, task }: { readonly id: number; readonly task: ReadingTask }) => {
    parentPort!.postMessage({ id, result: await readAndAnalyse(task) });
  });
}

/** Editors hide the byte order mark, and count columns without it. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

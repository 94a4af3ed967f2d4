import { deepEqual, equal } from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { FileChangeType, WorkspaceDiagnosticRequest } from 'vscode-languageserver/node';
import { Client, PULLS, type Served } from './client.js';
import { anyStep, Editor, FILES, reportsOf, textOf } from './edits.js';
import { inProcess } from './inProcess.js';

// Whatever an editor and a disk do to the documents of a folder: the server then says what a server says that reads the
// folder for the first time. `SEQUENCES=10000 npx mocha …` tries more of them. Nothing takes longer, so that `.mocharc.json` begins with
// it.

const RUNS = Number(process.env.SEQUENCES ?? 2000);

describe('sequences of edits', () => {
  it('after a few steps the server says what a new one says', () =>
    compare({ runs: RUNS, steps: 4, most: 2 }, inProcess));
  it('so after many', () => compare({ runs: RUNS / 100, steps: 60, most: 8 }, inProcess));
  it('and so does a process of its own', () => compare({ runs: RUNS / 400, steps: 20, most: 8 }));

  it('a file that goes while the folder is read is forgotten', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `${i}.md`);
    const text = 'They met on Sunday, 5 April 2024.\n';
    const client = new Client(Object.fromEntries(names.map((name) => [name, text])), inProcess);
    await client.initialize(PULLS);
    for (const name of names) {
      rmSync(join(client.folder, name));
      await client.changedOnDisk(name, FileChangeType.Deleted);
      await setImmediate();
    }
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    deepEqual(
      items.filter((item) => item.kind === 'full' && item.items.length > 0),
      [],
    );
    equal(await client.close(), 0);
  });
});

interface Sequences {
  readonly runs: number;
  readonly steps: number;
  /** Paragraphs in a document at first. */
  readonly most: number;
}

async function compare({ most, runs, steps }: Sequences, serve?: () => Served): Promise<void> {
  const texts = fc.array(textOf(most), { minLength: 1, maxLength: 3 });
  const taken = fc.array(anyStep, { minLength: Math.min(1, steps), maxLength: steps, size: 'max' });
  await fc.assert(
    fc.asyncProperty(texts, taken, async (contents, sequence) => {
      const editor = await Editor.start(Object.fromEntries(contents.map((text, i) => [FILES[i]!, text])), serve);
      for (const step of sequence) await editor.take(step);
      const found = await reportsOf(editor);
      const fresh = await Editor.start(editor.saved, serve);
      const expected = await reportsOf(fresh);
      equal(await editor.client.close(), 0);
      equal(await fresh.client.close(), 0);
      deepEqual(found, expected);
    }),
    { numRuns: Math.ceil(runs), timeout: 20_000, endOnFailure: process.env.SEQUENCES === undefined },
  );
}

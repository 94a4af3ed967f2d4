import { deepEqual, match, ok } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serialize } from 'node:v8';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyseWithin } from '../server/src/analyseWithin.js';
import { startThreads } from '../server/src/cli/threads.js';
import { DEFAULTS } from '../server/src/configuration.js';
import { analyse } from '../server/src/corpus/analyse.js';
import { Review } from '../server/src/lsp/review.js';
import { DEFAULT_SETTINGS } from '../server/src/lsp/settings.js';
import { readDocument } from '../server/src/text/read.js';

describe('a document that takes too long', () => {
  const read = () => readDocument('file:///a.txt', 'Peru has 5 ports.\n');

  it('is left out with the reason, and the next is read', () => {
    const hangs = () => {
      for (;;);
    };
    const problem = 'took more than 0.2 seconds and was left out';
    deepEqual(analyseWithin(hangs, DEFAULTS, { limit: 200 }), { problem });
    const breaks = () => {
      throw new Error('broken');
    };
    deepEqual(analyseWithin(breaks, DEFAULTS), { problem: 'could not be analysed: broken' });
    deepEqual(analyseWithin(read, DEFAULTS), analyse(read(), DEFAULTS));
  });

  /** What is told of a document that is shown to a review in which an edit may take a millisecond. */
  async function shownTo(uri: string): Promise<readonly string[]> {
    const told: string[] = [];
    const review = new Review(
      {
        publish: (_, __, findings) => told.push(...findings.map(({ rule }) => rule)),
        drop: (_, problem) => told.push(`${problem}`),
        reading: () => {},
        unmet: () => {},
        settled: () => {},
        log: () => {},
      },
      DEFAULT_SETTINGS,
      1,
    );
    review.configure([], DEFAULT_SETTINGS);
    const text = 'It ran from 2022 to 2012.\n\n'.repeat(200);
    review.show(TextDocument.create(uri, 'plaintext', 1, text));
    await review.find(uri);
    await review.settled();
    ok(told.length > 0);
    return told;
  }

  it('keeps nobody waiting while it is edited: it is read in the background', async () => {
    const told = await shownTo(pathToFileURL(join(tmpdir(), 'draft.txt')).href);
    deepEqual(told.slice(-200), Array(200).fill('dates/order'));
  });

  it('is told of where there is no other way to read it', async () => {
    const told = await shownTo('untitled:draft.txt');
    match(told.at(-1)!, /^took more than 0\.001 seconds/);
  });
});

// A program for a thread that breaks at a file called "breaks".
describe('a file that a thread breaks at', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is left out by the command line, with the reason, and the others are read', async () => {
    const bytes = [...serialize(analyse(readDocument('file:///a.txt', 'Peru has 5 ports.\n'), DEFAULTS))];
    const file = join(folder, 'program.mjs');
    writeFileSync(
      file,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', (path) => {
         if (path.includes('breaks')) throw new Error('broken');
         parentPort.postMessage({ text: 'Peru has 5 ports.', bytes: new Uint8Array(${JSON.stringify(bytes)}) });
       });`,
    );
    const setting = { configuration: DEFAULTS, folder: '/', cache: null };
    const threads = startThreads(1, setting, { program: pathToFileURL(file) });
    try {
      const paths = ['/a.txt', '/b.txt', '/breaks.txt', '/c.txt', '/d.txt'];
      const results = await Promise.all(paths.map(threads.analyse));
      const problems = results.map((result) => ('problem' in result ? result.problem : null));
      deepEqual(problems, [null, null, 'could not be analysed: broken', null, null]);
    } finally {
      await threads.close();
    }
  });
});

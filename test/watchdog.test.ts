import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serialize } from 'node:v8';
import { startThreads } from '../server/src/cli/threads.js';
import { DEFAULTS } from '../server/src/configuration.js';
import { analyse } from '../server/src/corpus/analyse.js';
import { BackgroundReader } from '../server/src/lsp/backgroundReader.js';
import { readDocument } from '../server/src/text/read.js';

/** Milliseconds: on a busy machine a thread takes a second to start. */
const LIMIT = 3000;

// Threads whose program never comes back from a document called "hangs", and breaks at one called "breaks".
describe('a document that a thread hangs or breaks at', () => {
  let folder = '';
  const setting = { configuration: DEFAULTS, folder: '/', cache: null };
  const bytes = [...serialize(analyse(readDocument('file:///a.txt', 'Peru has 5 ports.\n'), DEFAULTS))];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'crosscheck-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** A program for a thread. @param answer The body of a function that gets a `message` and returns the answer. */
  function program(name: string, answer: string): URL {
    const file = join(folder, name);
    writeFileSync(
      file,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', (message) => {
         if (JSON.stringify(message).includes('hangs')) for (;;);
         if (JSON.stringify(message).includes('breaks')) throw new Error('broken');
         parentPort.postMessage(((message) => { ${answer} })(message));
       });`,
    );
    return pathToFileURL(file);
  }

  it('is left out by the command line, with the reason, and the others are read', async () => {
    const answer = `return { text: 'Peru has 5 ports.', bytes: new Uint8Array(${JSON.stringify(bytes)}) };`;
    const threads = startThreads(1, setting, { program: program('files.mjs', answer), limit: LIMIT });
    try {
      const results = await Promise.all(
        ['/a.txt', '/b.txt', '/hangs.txt', '/c.txt', '/d.txt', '/breaks.txt', '/e.txt', '/f.txt'].map(threads.analyse),
      );
      const problems = results.map((result) => ('problem' in result ? result.problem : null));
      deepEqual(problems, [
        null,
        null,
        'took more than 3 seconds and was left out',
        null,
        null,
        'could not be analysed: broken',
        null,
        null,
      ]);
    } finally {
      await threads.close();
    }
  });

  it('is left out by the server, and the others are read', async () => {
    const reader = new BackgroundReader(
      program('tasks.mjs', 'return { id: message.id, result: { problem: "read" } };'),
      LIMIT,
    );
    const read = (name: string) =>
      reader.read({ uri: `file:///${name}.txt`, source: { text: 'Peru has 5 ports.\n' }, configuration: DEFAULTS });
    const results = await Promise.all(['a', 'hangs', 'b', 'c'].map(read));
    const problems = results.map((result) => ('problem' in result ? result.problem : 'analysed'));
    deepEqual(problems, ['read', 'took more than 3 seconds and was left out', 'read', 'read']);
    const later = await read('d');
    ok('problem' in later);
    equal(later.problem, 'read');
  });
});

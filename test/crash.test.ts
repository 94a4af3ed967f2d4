import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeFixes } from '../server/src/cli/fix.js';
import { writeSource } from '../server/src/workspace/writeSource.js';
import { ROOT } from './commandLine.js';

// A process that is killed while it writes leaves each of its files old or new, never torn.

/** How often; `CRASHES=300 npx mocha test/crash.test.ts` for more. */
const KILLS = Number(process.env.CRASHES ?? 6);
/** Each file that is written brings about so many events: made, filled, in place. */
const EVENTS = 12;

describe('A process that is killed while it writes', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'crosscheck-crash-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it(`leaves each file old or new (${KILLS} times)`, async () => {
    const lines = Array.from(
      { length: 40 },
      (_, i) => `In year ${i} of the plan wages rose by ${i} percent, rents by 2%.\n\n`,
    );
    const old = new Map([
      ['crosscheck.yml', 'rules: { style/percent: { severity: hint, form: percent } }\n'],
      ['draft.md', `${lines.join('')}On 31 June 2023 it ended.\n`],
      ['crosscheck-baseline.json', '{ "version": 1, "accepted": [] }\n'],
      ['report.sarif', '{}\n'],
    ]);
    const write = () => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name));
      for (const [name, text] of old) writeFileSync(join(folder, name), text);
    };
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    write();
    equal(await run(folder, null), null);
    const fresh = new Map([...old.keys()].map((name) => [name, read(name)]));
    deepEqual(
      [...old].filter(([name, text]) => fresh.get(name) === text).map(([name]) => name),
      ['crosscheck.yml'],
    );
    let killed = 0;
    for (let i = 0; i < KILLS; i++) {
      write();
      // Some runs are over before the event comes, so that the last moments are hit too.
      if ((await run(folder, Math.ceil(Math.random() * EVENTS))) === 'SIGKILL') killed++;
      for (const [name, text] of old)
        ok([text, fresh.get(name)].includes(read(name)), `${name} is torn: ${read(name).length} characters`);
    }
    ok(killed > 0);
  });

  it('leaves nothing for good: the next write takes away what is left of it, and nothing else', async () => {
    // A run that was killed just before may have left something that is too new to go.
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    const others = ['draft.md.tmp', 'draft.md.12-0a1b2c3d.tmp.md', 'other.md.12-0a1b2c3d.tmp'];
    const writing = 'draft.md.34-00ff00ff.tmp';
    for (const name of ['draft.md', 'draft.md.12-0a1b2c3d.tmp', writing, ...others]) {
      writeFileSync(join(folder, name), 'half');
      if (name !== writing) utimesSync(join(folder, name), 0, 0);
    }
    equal(await writeSource(join(folder, 'draft.md'), 'whole'), null);
    equal(readFileSync(join(folder, 'draft.md'), 'utf8'), 'whole');
    deepEqual(
      readdirSync(folder).filter((name) => /^(?:draft|other)\.md\..*tmp/.test(name)),
      [...others, writing].sort(),
    );
  });

  it('is not needed for a fix to lose somebody’s work: a file that changed since it was read is left alone', async () => {
    const file = join(folder, 'shared.md');
    writeFileSync(file, 'Mine, 5%.');
    const uri = pathToFileURL(file).href;
    const fixed = { count: 1, texts: new Map([[uri, 'Theirs, 5 percent.']]) };
    equal(await writeFixes(fixed, new Map([[uri, 'Theirs, 5%.']])), false);
    equal(readFileSync(file, 'utf8'), 'Mine, 5%.');
    equal(await writeFixes(fixed, new Map([[uri, 'Mine, 5%.']])), true);
    equal(readFileSync(file, 'utf8'), 'Theirs, 5 percent.');
  });
});

/** Mends, accepts and reports; killed at the nth event in the folder. @returns The signal that ended it. */
async function run(folder: string, nth: number | null): Promise<NodeJS.Signals | null> {
  const program = join(ROOT, 'dist/cli.js');
  const watcher = watch(folder);
  const options = ['--fix', '--update-baseline', '--output', 'sarif=report.sarif'];
  const child = spawn(process.execPath, [program, 'check', ...options], { cwd: folder, stdio: 'ignore' });
  let events = 0;
  watcher.on('change', () => {
    if (++events === nth) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'exit');
  watcher.close();
  return signal;
}

import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { shortOfMemory } from '../server/src/cli/memory.js';
import { CLI, fails, run, temporaryFolder } from './commandLine.js';

const HAS_FULL = process.platform === 'linux';

describe('The command line, when things go wrong', () => {
  const { file, inside } = temporaryFolder();
  const here = {
    get cwd() {
      return inside();
    },
  };

  before(() => {
    file('a.md', 'They met on Sunday, 5 April 2024.\n');
    file('old.json', 'old');
  });

  it('stays quiet when its reader leaves', async () => {
    file('long.md', 'They met on Sunday, 5 April 2024.\n\n'.repeat(2000));
    const words = ['check', 'long.md', '--format', 'json', '--output', 'whole.json'];
    const child = spawn(process.execPath, [CLI, ...words], here);
    let errors = '';
    child.stderr.on('data', (data) => (errors += data));
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    rmSync(inside('long.md'));
    equal(errors, '');
    equal(status, 1);
    equal(JSON.parse(readFileSync(inside('whole.json'), 'utf8')).findings.length, 2000);
    rmSync(inside('whole.json'));
  });

  it('never overwrites a document, nor reads its reports as documents', async () => {
    const stderr = await fails(here, 'check', '--output', 'json=a.md');
    match(stderr, /^crosscheck: a\.md is a document, no report: --output would overwrite it\.$/m);
    match(await fails(here, 'check', '--output', 'json=x', '--output', 'csv=./x'), /--output names \.\/x twice/);
    const formats = ['markdown', 'text', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'csv', 'html'];
    const outputs = formats.flatMap((format) => ['--output', `${format}=${format}.txt`]);
    const { status, stdout } = await run(here, 'check', ...outputs);
    equal(status, 1);
    equal((await run(here, 'check', ...outputs)).stdout, stdout);
    const later = await run(here, 'check', '--fail-on', 'never');
    for (const format of formats) rmSync(inside(`${format}.txt`));
    const names = formats.map((format) => `${format}.txt`).sort();
    const leftOut = `Left out (is a report of Crosscheck): ${names.slice(0, 8).join(', ')} and 2 more. `;
    const oneLine = (text: string) => text.replace(/\s+/g, ' ');
    equal(oneLine(later.stdout), oneLine(stdout).replace('1 document checked', `${leftOut}1 document checked`));
  });

  it('never overwrites the configuration or the baseline', async () => {
    file('own.yml', 'rules: {}\n');
    for (const [name, what, ...words] of [
      ['crosscheck.yml', 'configuration'],
      ['own.yml', 'configuration', '--config', './own.yml'],
      ['crosscheck-baseline.json', 'baseline'],
      ['old.json', 'baseline', '--baseline', 'old.json'],
    ] as const)
      match(
        await fails(here, 'check', ...words, '--output', `json=${name}`),
        new RegExp(
          `^crosscheck: ${name.replace('.', '\\.')} is the ${what}, no report: --output would overwrite it\\.$`,
          'm',
        ),
      );
    rmSync(inside('own.yml'));
    deepEqual(readdirSync(inside()).sort(), ['a.md', 'old.json']);
  });

  it('changes no file while the configuration has mistakes', async () => {
    const before = readFileSync(inside('a.md'), 'utf8');
    for (const option of ['--fix', '--update-baseline'])
      match(await fails(here, 'check', option, '--rule', 'dates'), /no severity[\s\S]*nothing was changed/);
    equal(readFileSync(inside('a.md'), 'utf8'), before);
    deepEqual(readdirSync(inside()).sort(), ['a.md', 'old.json']);
  });

  it('fails where a path that was named is not there', async () => {
    for (const path of ['missing.md', 'none/*.md', ''])
      for (const command of ['check', 'compare', 'marks', 'claims'])
        match(await fails(here, command, 'a.md', path), /does not exist|matches no document|It is empty/);
  });

  it('counts columns as an editor does, which shows no byte order mark', async () => {
    file('mark.txt', '\ufeffThey met on Sunday, 5 April 2024.\n');
    match((await run(here, 'check', 'mark.txt')).stdout, /^mark\.txt:1:13 /m);
    file('mark.txt', '\ufeff5 ports closed.\n');
    match((await run(here, 'explain', 'mark.txt:1:1')).stdout, /5 ports/);
    rmSync(inside('mark.txt'));
  });

  it('says that the disk is full, and exits with 2', async function () {
    if (!HAS_FULL) return this.skip();
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'check'], {
      ...here,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    equal(status, 2);
    match(stderr, /cannot write the result: .*no space left on device/);
    match(
      await fails(here, 'check', '--output', 'json=/dev/full'),
      /\/dev\/full could not be written: the disk is full/,
    );
    ok(statSync('/dev/full').isCharacterDevice());
  });

  it('says which output can’t be written, writes the others, and leaves nothing half', async () => {
    const outputs = ['json=.', 'a.md/b.json', 'c.json', `${'x'.repeat(300)}.json`].flatMap((each) => [
      '--output',
      each,
    ]);
    const stderr = await fails(here, 'check', ...outputs);
    match(stderr, /^crosscheck: \. is a folder\.$/m);
    match(stderr, /^crosscheck: a\.md\/b\.json could not be written: its folder does not exist\.$/m);
    match(stderr, /^crosscheck: x+\.json has too long a name\.$/m);
    equal(JSON.parse(readFileSync(inside('c.json'), 'utf8')).version, 1);
    deepEqual(readdirSync(inside()).sort(), ['a.md', 'c.json', 'old.json']);
  });

  it('leaves the old output when it is interrupted', async () => {
    const child = spawn(process.execPath, [CLI, 'check', '-', '--output', 'old.json'], here);
    child.kill('SIGINT');
    const [, signal] = await once(child, 'close');
    equal(signal, 'SIGINT');
    equal(readFileSync(inside('old.json'), 'utf8'), 'old');
    deepEqual(
      readdirSync(inside()).filter((name) => name.includes('tmp')),
      [],
    );
  });

  it('reads 10,000 arguments', async () => {
    const { stderr, stdout } = await run(here, 'check', ...Array.from({ length: 9_999 }, () => 'a.md'), 'no.md');
    match(stdout, /^1 document checked, 1 not read: 1 warning\.$/m);
    equal(stderr, 'crosscheck: no.md does not exist.\n');
  });

  it('names a pipe, a link to itself and an empty folder, waits for none, and reads the rest', async function () {
    if (process.platform === 'win32') return this.skip();
    file('odd/a.md', 'They met on Sunday, 5 April 2024.\n');
    mkdirSync(inside('odd/empty'));
    symlinkSync('..', inside('odd/up'));
    symlinkSync('loop.md', inside('odd/loop.md'));
    execFileSync('mkfifo', [inside('odd/pipe.md')]);
    const { status, stderr, stdout } = await run(here, 'check', 'odd');
    const nothing = await fails(here, 'check', 'odd/empty');
    rmSync(inside('odd'), { recursive: true });
    equal(status, 1);
    match(stdout, /^1 document checked, 2 not read: 1 warning\.$/m);
    match(stderr, /^crosscheck: odd\/loop\.md is a link that leads back to itself\.$/m);
    match(stderr, /^crosscheck: odd\/pipe\.md is no regular file\.$/m);
    match(nothing, /odd\/empty holds no document.*\n.*nothing was checked/);
  });

  it('lists a file that is excluded once, and not where it is named and so read', async () => {
    file('some/crosscheck.yml', 'exclude: [left.md]\n');
    file('some/left.md', 'They met on Sunday, 5 April 2024.\n');
    file('some/a.md', 'They met.\n');
    const some = { cwd: inside('some') };
    const twice = await run(some, 'check', '.', '.');
    const named = await run(some, 'check', '.', 'left.md');
    rmSync(inside('some'), { recursive: true });
    match(twice.stdout, /^Left out \(is excluded\): left\.md\.$/m);
    match(named.stdout, /^2 documents checked: 1 warning\.$/m);
    doesNotMatch(named.stdout, /Left out/);
  });

  it('names a file whose name is not UTF-8', async function () {
    if (!HAS_FULL) return this.skip();
    const name = Buffer.concat([Buffer.from(inside('caf')), Buffer.from([0xe9]), Buffer.from('.md')]);
    writeFileSync(name, 'They met on Sunday, 5 April 2024.\n');
    const { status, stderr } = await run(here, 'check', '.');
    rmSync(name);
    equal(status, 1);
    match(stderr, /caf\ufffd\.md has a name that is not UTF-8: rename it\.$/m);
  });

  it('shows no control sequence of a document or a name', async () => {
    file('\u001b[31mred.md', 'They met \u001b]8;;http://x\u0007 on \u202eSunday, 5 April 2024.\n');
    const { stdout, stderr } = await run(here, 'check', '\u001b[31mred.md', '\u001b[2Jno.md');
    match(stdout, /\[31mred\.md:1:/);
    doesNotMatch(stdout + stderr, /[\u001b\u0007\u202e]/);
  });

  it('says in time that memory runs short, and what to do', () => {
    const limit = 4 * 2 ** 30;
    const at = (used: number) => () => ({ heap_size_limit: limit, used_heap_size: used });
    equal(shortOfMemory(5000, 10_000, at(limit / 2)), null);
    equal(shortOfMemory(5001, 10_000, at(limit)), null);
    match(shortOfMemory(5000, 10_000, at(0.9 * limit))!, /after 5000 of 10000 .*--max-old-space-size=11264\.$/);
  });
});

import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CLI, fails, json, run, temporaryFolder } from './commandLine.js';

describe('Options of a check', () => {
  const { file, inside } = temporaryFolder();
  const here = {
    get cwd() {
      return inside();
    },
  };
  const summary = async (...words: string[]) =>
    (await run(here, 'check', ...words)).stdout.trimEnd().split('\n').at(-1);

  before(() => {
    file('.git/HEAD', '');
    file('a.md', 'The Clean Harbors Act provides $4 billion in total.\n\nThey met on Sunday, 5 April 2024.\n');
    file('b.md', 'The Clean Harbors Act provides $7 billion in total.\n');
    file('deep/c.txt', 'They met on Monday, 5 April 2024.\n');
  });

  it('--rule comes before the configuration, for rules and families', async () => {
    match((await run(here, 'check', '--rule', 'dates/weekday:error')).stdout, / error dates\/weekday$/m);
    equal(await summary('--rule', 'dates/*:off', '--rule', 'figures/*:hint'), '3 documents checked: 1 hint.');
    match(await fails(here, 'check', '--rule', 'dates/weekdy:off'), /--rule: .*did you mean dates\/weekday\?$/m);
    match(await fails(here, 'check', '--rule', 'dates/weekday:loud'), /--rule: .*"loud"/);
  });

  it('a note is information, and who writes note is told so', async () => {
    match(
      await fails(here, 'check', '--rule', 'dates/weekday:note'),
      /"note", where information \(which is what a note/,
    );
    match(
      await fails(here, 'check', '--fail-on', 'note'),
      /Allowed choices are .*\. A note is called information here\./,
    );
    match(await fails(here, 'check', '--fail-on', 'all'), /Allowed choices are error, warning, .*never\.\n/);
    equal((await run(here, 'check', '--fail-on', 'information', 'a.md')).status, 1);
  });

  it('what would be done otherwise than it is said is refused', async () => {
    for (const [words, message] of [
      [['--output', '=a.json'], /there is no format ""; there are text, json/],
      [['--output', 'json='], /json= names no file/],
      [['--output', 'json=-'], /- is no file: --format json writes to standard output/],
      [['--config='], /'--config <file>' argument '' is invalid\. It is empty/],
      [['--baseline='], /'--baseline <file>' argument '' is invalid\. It is empty/],
      [['--jobs', '0'], /must be at least 1/],
      [['--stdin-path', 'a.md'], /--stdin-path says what - is called, and no path is -\./],
      [['--print-config', '--format', 'json'], /--print-config prints YAML/],
    ] as const)
      match(await fails(here, 'check', ...words), message);
    match(await fails(here, 'explain', 'a.md'), /^crosscheck: a\.md needs the line of a figure, such as a\.md:12\.$/m);
  });

  it('--max-warnings lets so many pass, and no more', async () => {
    equal((await run(here, 'check', '--max-warnings', '2')).status, 0);
    const { status, stderr } = await run(here, 'check', '--max-warnings', '1', '--fail-on', 'never');
    equal(status, 1);
    match(stderr, /more warnings \(2\) than --max-warnings lets pass \(1\)/);
    match(await fails(here, 'check', '--max-warnings', 'all'), /must be a whole number/);
  });

  it('--quiet leaves out what does not make the check fail', async () => {
    equal(await summary(), '3 documents checked: 2 warnings, 1 note.');
    equal(await summary('--quiet'), '3 documents checked: 2 warnings. 1 note not shown.');
    equal(
      await summary('--quiet', '--fail-on', 'error'),
      '3 documents checked: nothing that makes the check fail. 2 warnings, 1 note not shown.',
    );
    equal(
      await summary('--quiet', '--max-warnings', '2'),
      '3 documents checked: nothing that makes the check fail. 2 warnings, 1 note not shown.',
    );
    const words = ['--quiet', '--fail-on', 'error', '--max-warnings', '1'];
    const { status, stdout } = await run(here, 'check', ...words);
    equal(status, 1);
    match(stdout, /^3 documents checked: 2 warnings\. 1 note not shown\.$/m, 'it is the warnings that make it fail');
  });

  it('--stats and --timing speak on standard error', async () => {
    const { stderr, stdout } = await run(here, 'check', '--stats', '--timing', '--format', 'json');
    match(stderr, /^documents +3\n[\s\S]*^pairs that disagree +1\n[\s\S]*^reading +\d+ ms\n[\s\S]*^in all +\d+ ms\n/m);
    ok(JSON.parse(stdout));
  });

  it('globs are read where no shell has', async () => {
    equal(await summary('*.md'), '2 documents checked: 1 warning, 1 note.');
    equal(await summary('**/*.txt', 'b.md'), '2 documents checked: 1 warning.');
    match(await fails(here, 'check', 'no*.md'), /no\*\.md matches no document/);
  });

  it('- reads standard input, in place of the file that it is called', () => {
    const typed = 'The Clean Harbors Act provides $5 billion in total.\n';
    const { stdout } = spawnSync(process.execPath, [CLI, 'check', '.', '-', '--stdin-path', 'a.md'], {
      cwd: inside(),
      encoding: 'utf8',
      input: typed,
    });
    match(stdout, /^ {2}\$7 billion here disagrees with \$5 billion in a\.md/m);
    match(stdout, /^3 documents checked: 1 warning, 1 note\.$/m);
  });

  it('--jobs changes nothing in the result', () => {
    const [one, two] = ['1', '2'].map((jobs) =>
      execFileSync(process.execPath, [CLI, 'check', '--format', 'json', '--fail-on', 'never', '--jobs', jobs], here),
    );
    equal(String(two), String(one));
  });

  it('--changed takes all for changed before the first commit', async () => {
    const folder = inside('new');
    file('new/a.md', 'They met on Monday, 5 April 2024.\n');
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['add', 'a.md'], { cwd: folder });
    equal((await json({ cwd: folder }, 'check', '--changed', '--fail-on', 'never')).findings.length, 1);
  });

  it('--changed reports what involves changed and new files, against all others', async () => {
    const folder = temporaryRepository(file, inside);
    const there = { cwd: folder };
    const names = async (...words: string[]) =>
      (await json(there, 'check', '--fail-on', 'never', ...words)).findings.map(({ path }: { path: string }) => path);
    deepEqual(await names('--changed'), []);
    file('repository/b.md', 'The Clean Harbors Act provides $8 billion in total.\n');
    file('repository/new.md', 'They met on Monday, 5 April 2024.\n');
    deepEqual(await names('--changed'), ['a.md', 'b.md', 'new.md']);
    deepEqual(await names('--changed', 'HEAD'), ['a.md', 'b.md', 'new.md']);
    deepEqual(await names('--changed', '.'), ['a.md', 'b.md', 'new.md'], 'a folder is no ref');
    deepEqual(await names(), ['a.md', 'a.md', 'b.md', 'new.md']);
    match(
      await fails(there, 'check', '--changed', 'nowhere'),
      /git does not tell what changed: bad revision 'nowhere'/,
    );
  });

  it('--cache forgets what nobody has asked for in a month', async () => {
    const cached = () => json(here, 'check', '--cache', '--fail-on', 'never');
    await cached();
    const folder = inside('.crosscheck/cache');
    const entries = () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map(({ name, parentPath }) => join(parentPath, name));
    const kept = entries().sort();
    const [gone] = kept;
    const long = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
    const strange = join(folder, '00', 'of a document that is gone');
    mkdirSync(join(folder, '00'), { recursive: true });
    writeFileSync(strange, '');
    for (const path of [strange, gone!]) utimesSync(path, long, long);
    await cached();
    ok(entries().includes(strange), 'it looks once a day');
    utimesSync(join(folder, '.pruned'), long, long);
    await cached();
    deepEqual(entries().sort(), kept, 'what is asked for stays, however old');
    rmSync(folder, { recursive: true });
  });

  it('--cache keeps what was read; what is damaged or of another document is never believed', async () => {
    const cached = () => json(here, 'check', '--cache', '--fail-on', 'never');
    const fresh = await json(here, 'check', '--fail-on', 'never');
    deepEqual(await cached(), fresh);
    const folder = inside('.crosscheck/cache');
    const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile() && !path.endsWith('.pruned'))
      .sort();
    ok(entries.length > 2);
    const kept = entries.map((path) => readFileSync(path));
    const places = entries.map((path) => statSync(path).ino);
    deepEqual(await cached(), fresh);
    deepEqual(
      entries.map((path) => statSync(path).ino),
      places,
      'nothing is written anew',
    );

    writeFileSync(entries[0]!, kept[1]!);
    truncateSync(entries[1]!, 70);
    writeFileSync(entries[2]!, Buffer.from(kept[2]!.map((byte, i) => (i === 90 ? byte ^ 1 : byte))));
    deepEqual(await cached(), fresh);
    const mended = entries.map((path) => statSync(path).ino);
    deepEqual(await cached(), fresh);
    deepEqual(
      entries.map((path) => statSync(path).ino),
      mended,
      'all are mended',
    );

    const text = readFileSync(inside('b.md'), 'utf8');
    file('b.md', text.replace('$7', '$6'));
    ok((await cached()).findings.some(({ message }: { message: string }) => /\$6 billion in \S*b.md/.test(message)));
    file('b.md', text);
  });

  it('--watch prints what is new and what is gone', async () => {
    file('watched/a.md', 'They met on Friday, 5 April 2024.\n');
    const { child, until } = watching(inside(), 'watched');
    await until(/watching/);
    file('watched/a.md', 'They met on Sunday, 5 April 2024.\n');
    await until(/^\+ watched\/a\.md:1:13 warning dates\/weekday\n[\s\S]*^1 document: 1 finding, 1 new, 0 gone\.\n/m);
    file('watched/b.md', 'Nothing to see.\n');
    await until(/^2 documents: 1 finding, 0 new, 0 gone\.\n/m);
    file('crosscheck.yml', 'rules:\n  dates/weekday: off\n');
    await until(/^- dates\/weekday [\s\S]*^2 documents: 0 findings, 0 new, 1 gone\.\n/m);
    rmSync(inside('crosscheck.yml'));
    await until(/^2 documents: 1 finding, 1 new, 0 gone\.\n/m);
    rmSync(inside('watched/a.md'));
    await until(/^- dates\/weekday [\s\S]*^1 document: 0 findings, 0 new, 1 gone\.\n/m);
    child.stdin?.end();
    const [status] = await once(child, 'close');
    equal(status, 0);
  });

  it('--watch follows what a glob names, what git holds to be changed, and a baseline that is mended', async () => {
    const cwd = temporaryRepository(file, inside);
    file('repository/old.json', '{');
    const { child, until } = watching(cwd, '*.md', '--changed', '--baseline', 'old.json');
    await until(/old\.json is no baseline[\s\S]*nothing to report[\s\S]*watching/);
    file('repository/c.txt', 'They met on Sunday, 5 April 2024.\n');
    file('repository/b.md', 'The Clean Harbors Act provides $8 billion in total.\n');
    await until(/\$4 billion here disagrees with[\s\S]*^3 documents: 1 finding, 1 new, 0 gone\.\n/m);
    file('repository/old.json', '{"version":1,"accepted":[]}');
    await until(/^3 documents: 1 finding, 0 new, 0 gone\.\n/m);
    child.stdin?.end();
    const [status] = await once(child, 'close');
    equal(status, 2);
  });

  it('--watch ends when its reader leaves, and when it is told to, though nobody closes what it reads', async () => {
    for (const way of ['reader', 'signal']) {
      file('left/a.md', 'Nothing to see.\n');
      const child = spawn(process.execPath, [CLI, 'check', 'left', '--watch'], { cwd: inside() });
      await once(child.stderr, 'data');
      if (way === 'signal') child.kill('SIGINT');
      else child.stdout.destroy();
      const ended = once(child, 'exit');
      file('left/a.md', 'They met on Sunday, 5 April 2024.\n');
      const [status] = await ended;
      equal(status, 0);
    }
  });

  it('--watch follows a folder outside of the working directory', async () => {
    file('here/a.md', 'Nothing to see.\n');
    file('there/a.md', 'Nothing to see.\n');
    const { child, until } = watching(inside('here'), '../there');
    await until(/watching/);
    file('there/a.md', 'They met on Sunday, 5 April 2024.\n');
    await until(/1 finding, 1 new/);
    child.stdin?.end();
    const [status] = await once(child, 'close');
    equal(status, 0);
  });

  it('--watch tells of each change once, also where files come in place of others, as editors save them, and ends', async () => {
    const cwd = inside('.hidden/saved');
    const saved = '.hidden/saved/a.md';
    file(saved, 'They met on Friday, 5 April 2024.\n');
    const { child, told, until } = watching(cwd);
    await until(/watching/);
    for (const [day, counts] of [
      ['Sunday', '1 finding, 1 new, 0 gone'],
      ['Friday', '0 findings, 0 new, 1 gone'],
      ['Sunday', '1 finding, 1 new, 0 gone'],
    ] as const) {
      renameSync(file(`${saved}~`, `They met on ${day}, 5 April 2024.\n`), inside(saved));
      await until(new RegExp(`^1 document: ${counts}`, 'm'));
    }
    file('.hidden/saved/crosscheck.yml', 'rules:\n  dates/weekday: off\n');
    await until(/^1 document: 0 findings, 0 new, 1 gone/m);
    file(saved, 'Nothing to see.\n');
    await until(/^1 document: 0 findings, 0 new, 0 gone/m);
    child.kill('SIGINT');
    const [status] = await once(child, 'close');
    equal(status, 0);
    equal(told().match(/^1 document:/gm)?.length, 5);
  });

  it('--watch goes on where nobody is there to close what it reads', async () => {
    file('alone/a.md', 'Nothing to see.\n');
    const { child, until } = watching(inside('alone'), { stdin: 'ignore' });
    await until(/watching/);
    file('alone/a.md', 'They met on Sunday, 5 April 2024.\n');
    await until(/1 finding, 1 new/);
    child.kill('SIGTERM');
    const [status] = await once(child, 'close');
    equal(status, 0);
  });
});

/** Starts `check --watch`. `until` waits for what it tells next; `told` gives all that it told. */
function watching(cwd: string, ...given: (string | { readonly stdin: 'ignore' | 'pipe' })[]) {
  const { stdin } = given.find((each) => typeof each === 'object') ?? { stdin: 'pipe' };
  const words = given.filter((each) => typeof each === 'string');
  const child = spawn(process.execPath, [CLI, 'check', '--watch', ...words], { cwd, stdio: [stdin, 'pipe', 'pipe'] });
  let output = '';
  let read = 0;
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (data) => (output += data));
  const until = async (pattern: RegExp) => {
    while (!pattern.test(output.slice(read)))
      await Promise.race([once(child.stdout!, 'data'), once(child.stderr!, 'data')]);
    read = output.length;
  };
  return { child, told: () => output, until };
}

/** A repository of its own with two documents that disagree and one that does not. */
function temporaryRepository(
  file: (name: string, content: string) => string,
  inside: (name: string) => string,
): string {
  file('repository/a.md', 'The Clean Harbors Act provides $4 billion in total.\n\nThey met on Sunday, 5 April 2024.\n');
  file('repository/b.md', 'The Clean Harbors Act provides $7 billion in total.\n');
  const cwd = inside('repository');
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { cwd });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  return cwd;
}

import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fails, json, ROOT, run, temporaryFolder } from './commandLine.js';

describe('The command line', () => {
  const { file, inside } = temporaryFolder();

  it('says what it can do', async () => {
    const { status, stdout } = await run('--help');
    equal(status, 0);
    for (const word of ['check', 'compare', 'marks', 'lsp', 'Examples:', 'Exit status:'])
      ok(stdout.includes(word), word);
    equal((await run('--version')).stdout.trim(), JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
    match((await run('help', 'check')).stdout, /--fail-on/);
  });

  it('refuses what it does not know, and says what it does', async () => {
    match(await fails('chekc'), /Did you mean check\?/);
    match(await fails('check', '--format', 'xml'), /Allowed choices are text, json/);
    match(await fails('check', '--fail-on', 'none'), /Allowed choices are error, warning/);
    match(await fails('check', '--colour'), /unknown option '--colour'/);
  });

  it('shows what disagrees in the seeds, both sides of a pair once, and exits with 1', async () => {
    const { status, stdout, stderr } = await run('check', 'seeds');
    equal(stderr, '');
    equal(status, 1);
    const lines = stdout.split('\n');
    // An address has no place to break.
    for (const line of lines) ok(line.length <= 80 || !/\| .*\S /.test(line), line);
    match(stdout, /^seeds\/[\w.-]+:\d+:\d+ (?:warning|note) figures\/conflict$/m);
    match(lines.at(-2)!, /^5 documents checked: \d+ warnings?/);
    const entries = stdout
      .split('\n\n')
      .map((entry) => [...entry.matchAll(/^ *(seeds\/\S+:\d+:\d+)/gm)].map(([, at]) => at));
    const keys = entries.flatMap(([here, ...others]) => others.map((there) => [here, there].sort().join(' ')));
    ok(keys.length > 0);
    equal(new Set(keys).size, keys.length);
  });

  it('prints findings for programs, with offsets, lines and columns that agree', async () => {
    const { findings, summary, version } = await json('check', 'seeds', '--fail-on', 'never');
    equal(version, 1);
    equal(summary.documents, 5);
    equal(summary.errors + summary.warnings + summary.information + summary.hints, findings.length);
    for (const place of findings.flatMap((finding: { related: object[] }) => [finding, ...finding.related])) {
      const before = readFileSync(join(ROOT, place.path), 'utf8').slice(0, place.start);
      equal(place.line, before.split('\n').length);
      equal(place.column, before.length - before.lastIndexOf('\n'));
      ok(place.start < place.end && place.message.length > 0);
    }
  });

  it('prints the marks of each document for programs', async () => {
    const { documents } = await json('marks', 'seeds');
    deepEqual(
      documents.map((document: { path: string }) => document.path),
      [
        'baek-2022.txt',
        'goodman-2022.txt',
        'luck-murphy-2025.md',
        'technology-rivalry-2021.txt',
        'wolff-yeo-2024.txt',
      ].map((name) => `seeds/${name}`),
    );
    const keys = 'path title date publisher headings quantities dates acronyms markers references crossrefs entities';
    deepEqual(Object.keys(documents[0]), keys.split(' '));
    for (const { quantities } of documents)
      for (const { approx, high, low, start, end } of quantities) ok(low <= high && start < end && approx);
    file('headed.md', '## Ports ##\n\nNorway has 5.\n');
    const [{ headings }] = (await json('marks', inside('headed.md'))).documents;
    deepEqual(headings, [{ start: 3, end: 8, text: 'Ports', level: 2 }]);
  });

  it('prints pairs for programs and for people', async () => {
    for (const { a, b, relation, score, why } of (await json('compare', 'seeds')).pairs) {
      match(relation, /^(conflict|agree|differs-by-scope|differs-by-period)$/);
      ok(a.start < a.end && b.start < b.end && 0 <= score && score <= 1 && why.length > 0);
    }
    match((await run('compare', 'seeds')).stdout, /^5 documents, \d+ pairs: /m);
    match((await run('marks', 'seeds/wolff-yeo-2024.txt')).stdout, /US\$79\.3 billion {2}money 79300000000 USD/);
  });

  it('fails on what it is told to', async () => {
    equal((await run('check', 'seeds', '--fail-on', 'never')).status, 0);
    equal((await run('check', 'seeds', '--fail-on', 'hint')).status, 1);
    equal((await run('check', 'seeds/baek-2022.txt', '--fail-on', 'error')).status, 0);
  });

  it('names what it could not read, and checks the rest', async () => {
    const binary = file('picture.md', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]));
    const latin = file('latin.txt', Buffer.from('One\nR\xe9sum\xe9\n', 'latin1'));
    const { status, stdout, stderr } = await run('check', 'seeds', binary, latin, 'no/such.md', '--fail-on', 'never');
    equal(status, 2);
    match(
      stderr,
      /picture\.md is a binary file, not text\.\n.*latin\.txt is not UTF-8 \(line 2\).*\n.*no\/such\.md does not exist\.\n$/,
    );
    match(stdout, /^5 documents checked, 3 not read: /m);
    deepEqual(
      (await json('check', 'seeds', latin, '--fail-on', 'never')).unread.map(
        ({ problem }: { problem: string }) => problem,
      ),
      ['is not UTF-8 (line 2); save it in that encoding'],
    );
  });

  it('exits with 2 where nothing could be read', async () => {
    match(
      await fails('check', 'no/such.md'),
      /^crosscheck: no\/such\.md does not exist\.\ncrosscheck: nothing was checked: no document could be read\.\n$/,
    );
    match(
      await fails('marks', 'server/src/cli'),
      /server\/src\/cli holds no document \(looked for \*\*\/\*\.\{md,markdown,txt\}\)/,
    );
  });

  it('reads an empty file, a file of one blank, lines of 2 MB and of 2,000 figures', async () => {
    equal((await run('check', file('empty.md', ''))).stdout, '1 document checked: nothing to report.\n');
    equal((await run('check', file('blank.txt', ' '))).stdout, '1 document checked: nothing to report.\n');
    for (const unit of ['7', ' ', 'a-', '"'])
      equal(
        (await run('check', file('long.txt', unit.repeat(2e6 / unit.length)), '--fail-on', 'never')).status,
        0,
        unit,
      );
    const figures = file('figures.txt', 'it cost $1 billion in 2022 and '.repeat(2000));
    equal((await run('check', figures, '--fail-on', 'never')).status, 0);
  });

  it('colors for terminals only, or when told so', async () => {
    doesNotMatch((await run('check', 'seeds')).stdout, /\u001b/);
    match((await run({ env: { FORCE_COLOR: '1' } }, 'check', 'seeds')).stdout, /\u001b\[1m/);
    doesNotMatch((await run({ env: { FORCE_COLOR: '0' } }, 'check', 'seeds')).stdout, /\u001b/);
  });

  it('works as crosscheck.yml says, and tells its mistakes', async () => {
    const here = { cwd: inside('team') };
    file('team/crosscheck.yml', 'include: ["**/*.txt"]\nrules:\n  figures/conflict: error\n');
    file('team/drafts/a.txt', 'The CHIPS Act provides $52 billion in total.\n');
    file('team/drafts/b.txt', 'The CHIPS Act provides $79.3 billion in total.\n');
    file('team/drafts/c.md', 'The CHIPS Act provides $39 billion in total.\n');
    match((await run({ cwd: inside('team/drafts') }, 'check')).stdout, /^2 documents checked: /m);
    match((await run(here, 'check', '--no-config')).stdout, /^3 documents checked: /m);
    match((await run(here, 'check', '--print-config')).stdout, /^# crosscheck\.yml\n[\s\S]*figures\/conflict: error\n/);

    file('team/bad.yml', 'includ: [a]\nfailOn: never\n');
    const { status, stderr, stdout } = await run(here, 'check', '--config', 'bad.yml');
    equal(stderr, 'bad.yml:1:1 there is no setting includ; did you mean include?\n');
    match(stdout, /^3 documents checked: /m);
    equal(status, 2);
    match((await run(here, 'check', '--config', 'no.yml')).stderr, /no\.yml does not exist/);
  });

  it('writes a configuration that says nothing, and says everything without its comments', async () => {
    const here = { cwd: inside('new') };
    const path = file('new/crosscheck.yml', '');
    rmSync(path);
    equal((await run(here, 'init')).status, 0);
    const written = readFileSync(path, 'utf8');
    deepEqual((await json(here, 'check', '../team', '--fail-on', 'never')).findings.length > 0, true);
    equal(
      (await run(here, 'check', '--print-config')).stdout,
      (await run(here, 'check', '--print-config', '--no-config')).stdout.replace(/^.*/, '# crosscheck.yml'),
    );
    file('new/crosscheck.yml', written.replace(/^# (?=[a-zA-Z]+:( |$)| {2,})/gm, ''));
    deepEqual((await run(here, 'check', '--print-config')).stderr, '');
    match(await fails(here, 'init'), /is there already, and was left alone/);
    renameSync(path, inside('new/crosscheck.yaml'));
    match(await fails(here, 'init'), /crosscheck\.yaml is there already/);
    ok(JSON.parse((await run('schema')).stdout).properties.register);
  });

  it('explains a figure at its place', async () => {
    const [pair] = (await json('compare', 'seeds')).pairs.filter(
      ({ relation }: { relation: string }) => relation === 'conflict',
    );
    const before = readFileSync(join(ROOT, pair.a.path), 'utf8').slice(0, pair.a.start);
    const place = `${pair.a.path}:${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
    const { status, stdout, stderr } = await run('explain', place, 'seeds');
    deepEqual([status, stderr], [0, '']);
    ok(stdout.startsWith(`${place}\n`));
    for (const words of ['  Value  ', '  Kind  ', 'of it\n  conflict  ', pair.b.text])
      ok(stdout.includes(words), words);
    for (const line of stdout.split('\n')) ok(line.length <= 80, line);
    match(
      (await run('explain', 'seeds/goodman-2022.txt:37', 'seeds')).stdout,
      /^ {2}other period 19\.7 percent {2}seeds/m,
    );
    match(await fails('explain', 'seeds/README.md:1:1'), /there is no figure at/);
    match(await fails('explain', 'nowhere.md:1'), /does not exist/);
  });

  it('tells of figures in the register that no document states, where all of them are read', async () => {
    const entry = (claim: string, value: string) => `  - claim: ${claim}\n    value: ${value}\n`;
    const entries = [
      entry('total funding of the Clean Harbors Act', '$4 billion'),
      entry('nonsense about nothing', '7'),
      entry('number of ports of Peru', '5'),
    ];
    file('guarded/crosscheck.yml', `register:\n${entries.join('')}`);
    file('guarded/a.md', 'The Clean Harbors Act provides $4 billion in total. Peru has 6 ports.\n');
    file('guarded/b/c.md', 'Nothing to see.\n');
    const told = (cwd: string, ...paths: string[]) => run({ cwd: inside(cwd) }, 'check', ...paths);
    const { status, stderr } = await told('guarded');
    equal(
      stderr,
      'crosscheck.yml:4:5 no document states a figure for this entry of the register: nonsense about nothing.\n',
    );
    equal((await told('guarded', 'a.md', '.')).stderr, stderr);
    equal((await told('guarded', 'a.md')).stderr, '');
    equal((await told('guarded/b')).stderr, '');
    equal(status, 1, 'Peru has 6 ports in a.md');
  });

  it('lists what the figures say', async () => {
    const { topics } = await json('claims', 'seeds');
    const { statements } = topics.find(({ state }: { state: string }) => state === 'disagree');
    for (const { end, path, start, text } of statements)
      equal(readFileSync(join(ROOT, path), 'utf8').slice(start, end).replace(/\s+/g, ' '), text);
    const { stdout } = await run('claims', 'seeds');
    match(stdout, /^Figures disagree: \d+ topics?$/m);
    ok(stdout.includes(statements[0].text));
    match((await run('claims', 'seeds', '--format', 'csv')).stdout, /^\ufeff"Fact","Value"/);
  });

  it('lists and explains rules', async () => {
    match((await run('rules')).stdout, /^figures\/conflict +warning +/m);
    match((await run('explain', 'suppressions/unused')).stdout, /by default\n[\s\S]*Reported\n[\s\S]*Not reported\n/);
    // A note's own sign is not underlined.
    match((await run('explain', 'citations/date-url')).stdout, / {4}Aid rose\.\[\^1\]\n {4}\n/);
    match(await fails('explain', 'figures/conflit'), /did you mean figures\/conflict\?/);
  });

  it('reports only what is new against a baseline, wherever it moves, and prunes what is gone', async () => {
    const here = { cwd: inside('team') };
    const count = async (...given: string[]) =>
      (await json(here, 'check', '--no-config', '--fail-on', 'never', ...given)).findings.length;
    const accepted = () => JSON.parse(readFileSync(inside('team/crosscheck-baseline.json'), 'utf8')).accepted.length;
    const all = await count();
    ok(all > 0);
    equal(await count('--update-baseline'), 0);
    equal(accepted(), all);
    file('team/drafts/a.txt', 'A new line above.\n\nThe CHIPS Act provides $52 billion in total.\n');
    equal(await count(), 0);
    equal(await count('--no-baseline'), all);
    equal(await count('--prune-baseline', 'drafts/a.txt'), 0);
    equal(accepted(), all);
    file('team/drafts/a.txt', 'The CHIPS Act now provides $54 billion in total.\n');
    const fresh = await count();
    ok(fresh > 0);
    equal(await count('--prune-baseline'), fresh);
    ok(accepted() < all);
    match(await fails(here, 'check', '--baseline', 'no.json'), /no\.json does not exist/);
    match(await fails(here, 'check', '--no-baseline', '--update-baseline'), /leaves no baseline to change/);
  });
});

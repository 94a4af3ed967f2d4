import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { publint } from 'publint';
import { parse } from 'yaml';
import { CLI, ROOT, run, temporaryFolder } from './commandLine.js';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The blocks of one language in the chapter for teams. */
function blocks(language: string): readonly string[] {
  const chapter = README.slice(README.indexOf('## For teams'), README.indexOf('## How it works'));
  return [...chapter.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text!);
}

describe('In a team', () => {
  const { file, inside } = temporaryFolder();
  const shell = (script: string, env: Readonly<Record<string, string>> = {}) =>
    spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
      cwd: inside(),
      encoding: 'utf8',
      env: { ...process.env, PATH: `${inside('.bin')}${delimiter}${process.env.PATH}`, ...env },
    });

  before(() => {
    file('.bin/crosscheck', `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
    chmodSync(inside('.bin/crosscheck'), 0o755);
    file('papers/a.md', 'They met on Friday, 5 April 2024.\n');
    file('drafts/a b.md', 'They met on Friday, 5 April 2024.\n');
    file('draft.md', 'They met on Friday, 5 April 2024.\n');
    const git = (...words: string[]) => execFileSync('git', words, { cwd: inside() });
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-q', '-m', 'first');
    file('papers/a.md', 'They met on Sunday, 5 April 2024.\n');
  });

  it('the commands of the README run', async () => {
    const lines = blocks('sh')[0]!
      .split('\n')
      .filter((line) => line !== '' && !line.includes('--watch'));
    ok(lines.length > 5);
    for (const line of lines.filter((each) => each.startsWith('crosscheck '))) {
      const words = line.replace(/ +#.*/, '').replaceAll("'", '').split(' ').slice(1);
      const { status, stderr } = await run({ cwd: inside() }, ...words);
      ok(status < 2, `${line}\n${stderr}`);
    }
    rmSync(inside('crosscheck-baseline.json'));
    const piped = lines.find((line) => line.startsWith('cat '))!;
    match(shell(piped).stdout, /^1 document checked: nothing to report\.$/m);
  });

  it('the GitHub action annotates, writes its summary and SARIF, and fails the job', () => {
    const action = parse(readFileSync(join(ROOT, '.github/actions/crosscheck/action.yml'), 'utf8'));
    const named = (title: string) => action.runs.steps.find(({ name }: { name: string }) => name === title);
    const [step, last] = [named('Check'), named('Leave what is reported')];
    const given: Readonly<Record<string, string>> = {
      paths: 'papers\ndrafts/a b.md\n',
      sarif: 'out.sarif',
      changed: 'HEAD',
    };
    const env = Object.fromEntries(
      Object.entries<string>(step.env).map(([name, value]) => [
        name,
        value
          // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub writes placeholders so.
          .replace('${{ github.action_path }}', join(ROOT, '.github/actions/crosscheck'))
          .replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input: string) => given[input] ?? action.inputs[input].default),
      ]),
    );
    const { status, stderr, stdout } = shell(step.run, { ...env, GITHUB_STEP_SUMMARY: inside('summary.md') });
    equal(stderr, '');
    equal(status, 1);
    equal(
      stdout,
      '::warning file=papers/a.md,line=1,endLine=1,col=13,endColumn=32,title=dates/weekday::5 April 2024 was a Friday, not a Sunday.\n',
    );
    match(readFileSync(inside('summary.md'), 'utf8'), /^2 documents checked: 1 warning\.$/m);
    // What is silenced or gone is no alert.
    const results = () => JSON.parse(readFileSync(inside('out.sarif'), 'utf8')).runs[0].results;
    equal(results().length, 1);
    for (const option of ['--update-baseline', '--baseline=crosscheck-baseline.json']) {
      equal(shell(`crosscheck check papers ${option} --output out.sarif`).status, 0);
      equal(results().length, 1);
      equal(shell(last.run, { SARIF: 'out.sarif' }).status, 0);
      equal(results().length, 0);
      file('papers/a.md', 'They met on Friday, 5 April 2024.\n');
    }
    file('papers/a.md', 'They met on Sunday, 5 April 2024.\n');
    rmSync(inside('crosscheck-baseline.json'));
    equal(shell(last.run, { SARIF: 'none.sarif' }).status, 0);
    rmSync(inside('summary.md'));
  });

  it('the example workflow gives the action what it takes', () => {
    const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/figures.yml'), 'utf8'));
    const step = jobs.crosscheck.steps.find(({ uses }: { uses?: string }) => uses?.startsWith('./'));
    const action = parse(readFileSync(join(ROOT, step.uses, 'action.yml'), 'utf8'));
    for (const input of Object.keys(step.with)) ok(input in action.inputs, input);
    for (const input of Object.keys(parse(blocks('yaml')[0]!)[1].with)) ok(input in action.inputs, input);
  });

  it('the pre-commit hook checks what changed, whatever the names', () => {
    const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
    equal(hook.pass_filenames, false);
    deepEqual(parse(blocks('yaml')[2]!).repos[0].hooks, [{ id: hook.id }]);
    const { status, stdout } = shell(hook.entry);
    equal(status, 1);
    match(stdout, /^papers\/a\.md:1:13 warning dates\/weekday$/m);
  });

  it('the GitLab job writes the reports that it names', () => {
    const { figures } = parse(blocks('yaml')[1]!);
    equal(shell(figures.script[0]).status, 1);
    const { codequality, junit } = figures.artifacts.reports;
    equal(JSON.parse(readFileSync(inside(codequality), 'utf8'))[0].check_name, 'dates/weekday');
    match(readFileSync(inside(junit), 'utf8'), /<failure type="dates\/weekday"/);
  });

  it('the configuration of the README holds, and its comment silences what it says', async () => {
    file('team/crosscheck.yml', blocks('yaml')[3]!.replace(/include: .*/, "include: ['*.md']"));
    const [comment] = blocks('md')[0]!.split('\n');
    const other = /with (\S+)/.exec(comment!)![1]!;
    file('team/a.md', `${comment!.replace(other, 'b.md')}\nThe Clean Rivers Act provides $4 billion in total.\n`);
    file('team/b.md', 'The Clean Rivers Act provides $7 billion in total.\n');
    const { status, stderr, stdout } = await run({ cwd: inside('team') }, 'check');
    equal(status, 0);
    match(stderr, /^crosscheck\.yml:\S+ no document states [^\n]* total funding of the Clean Harbors Act\.\n$/);
    match(stdout, /nothing to report\. 1 more suppressed in the documents\.$/m);
    file('team/a.md', 'The Clean Harbors Act provides A$4.7 billion in total in 2024.\n');
    match((await run({ cwd: inside('team') }, 'check')).stdout, /figures\/register/);
  });

  it('the problem matcher reads what a task prints, messages of several lines too', async () => {
    const { contributes } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const [matcher] = contributes.problemMatchers;
    equal(JSON.parse(blocks('json')[0]!).tasks[0].problemMatcher, `$${matcher.name}`);
    /** As VS Code does: what later lines say is put behind it. */
    const problem = (lines: readonly string[]) => {
      const found: Record<string, string> = {};
      for (const [i, { regexp, ...parts }] of matcher.pattern.entries()) {
        const groups = new RegExp(regexp).exec(lines[i]!)!;
        for (const [part, group] of Object.entries<number>(parts))
          if (groups[group]) found[part] = part in found ? `${found[part]}\n${groups[group]}` : groups[group];
      }
      return found;
    };
    const place = { file: 'papers/a.md', line: '1', column: '13', severity: 'warning', code: 'dates/weekday' };
    const { stdout } = await run({ cwd: inside() }, 'check', 'papers');
    deepEqual(problem(stdout.split('\n')), { ...place, message: '5 April 2024 was a Friday, not a Sunday.' });
    const head = 'papers/a.md:1:13 warning dates/weekday';
    const message = '$4 billion here disagrees with\n$7 billion there.';
    for (const quoted of [
      '  | A sentence.\n  |   ^^^',
      '  | A sentence.\n  papers/b.md:2:3 a remark',
      '  | A sentence.\n',
    ])
      for (const said of ['Short.', message, `${message}\nAs was said.`])
        deepEqual(problem(`${head}\n${said.replace(/^/gm, '  ')}\n${quoted}`.split('\n')), { ...place, message: said });
  });
});

describe('The library', () => {
  const { file, inside } = temporaryFolder();

  it('does what the README says, loaded by its name', () => {
    // A package finds itself by its name from the inside; from here, by what npm would have made.
    execFileSync(
      'bash',
      [
        '-c',
        `mkdir -p node_modules && ln -s "${ROOT}" node_modules/crosscheck && ln -s "${ROOT}"/node_modules/{unified,vfile} node_modules`,
      ],
      { cwd: inside() },
    );
    file('draft.md', 'The Clean Harbors Act provides $4 billion in total.\n');
    file('source.txt', 'The Clean Harbors Act provides $7 billion in total.\n');
    const output = blocks('js').map((code, i) => {
      file(`example${i}.mjs`, code);
      return execFileSync(process.execPath, [`example${i}.mjs`], { cwd: inside(), encoding: 'utf8' });
    });
    match(output[0]!, /^draft\.md 31–41 \w+: \$4 billion here disagrees with \$7 billion in source\.txt/m);
    equal(output[1], 'dates/weekday: 5 April 2024 was a Friday, not a Sunday.\n');
  });

  it('is packed so that tools and types find it', async function () {
    this.timeout(180_000);
    execFileSync(process.execPath, ['.scripts/types.mjs'], { cwd: ROOT });
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', inside()];
    const name = execFileSync('npm', pack, { cwd: ROOT, encoding: 'utf8' }).trim();
    const { buffer: tarball } = new Uint8Array(readFileSync(inside(name)));
    deepEqual((await publint({ strict: true, pack: { tarball } })).messages, []);
    const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { status, stdout } = spawnSync(process.execPath, [attw, inside(name), '--profile', 'esm-only'], {
      encoding: 'utf8',
    });
    equal(status, 0, stdout);
  });
});

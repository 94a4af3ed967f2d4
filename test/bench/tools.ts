import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate.js';
import { machine } from './machine.js';

// The command line against other tools that read prose, each as its own process on the same files, reading and
// checking. Seconds of the processor (user and system) are compared, which other work on the machine disturbs least.

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
const DOCUMENTS = Number(process.env.BENCH_FILES ?? 20);
const RUNS = Number(process.env.BENCH_RUNS ?? 3);

if (!existsSync(join(HERE, 'node_modules')))
  execFileSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--silent'], {
    cwd: HERE,
    stdio: 'inherit',
  });

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
const seeds = readdirSync(join(ROOT, 'seeds'))
  .filter((name) => name !== 'README.md')
  .map((name) => ({ name, text: readFileSync(join(ROOT, 'seeds', name), 'utf8') }));
const files = [...generate(seeds, DOCUMENTS, 18_000)].map(({ name, text }) => {
  const path = join(folder, 'files', name.replace(/\.txt$/, '.md'));
  mkdirSync(join(folder, 'files'), { recursive: true });
  writeFileSync(path, text);
  return path;
});
const megabytes = files.reduce((sum, path) => sum + readFileSync(path).length, 0) / 1e6;
const textlint = ['no-todo', 'write-good', 'common-misspellings'].flatMap((rule) => ['--rule', rule]);
writeFileSync(join(folder, '.markdownlint-cli2.jsonc'), '{}');

const bin = (name: string) => join(HERE, 'node_modules/.bin', name);
const own = (path: string) => [process.execPath, join(HERE, path)];
const check = [
  process.execPath,
  join(ROOT, 'dist/cli.js'),
  'check',
  'files',
  '--fail-on',
  'never',
  '--output',
  'json=out.json',
  '--quiet',
];
const tools: readonly (readonly [string, readonly string[]])[] = [
  ['retext-english, parse alone', [...own('parse.js'), ...files]],
  ['crosscheck, one thread', [...check, '--jobs', '1']],
  ['crosscheck', check],
  ['crosscheck, from the cache', [...check, '--cache', '--jobs', '1']],
  [
    'textlint, three rules',
    [bin('textlint'), '--rules-base-directory', join(HERE, 'node_modules'), '--no-textlintrc', ...textlint, ...files],
  ],
  ['cspell', [bin('cspell'), '--no-progress', '--no-summary', '--quiet', ...files]],
  ['alex', [bin('alex'), '--quiet', ...files]],
  ['write-good', [bin('write-good'), ...files]],
  ['markdownlint-cli2', [bin('markdownlint-cli2'), 'files/*.md']],
  ['harper.js', [...own('harper.js'), ...files]],
];

console.log(machine());
console.log(versions().join(', '));
console.log(`${files.length} documents, ${megabytes.toFixed(2)} MB, medians of ${RUNS}\n`);

const rows = tools.map(([name, words]) => [name, seconds(words)] as const);
const base = rows[0]![1].busy;
console.log(`${''.padEnd(30)} processor s   wall s    MB/s   × retext-english's parse`);
for (const [name, { busy, wall }] of rows) {
  const columns = [
    busy.toFixed(2).padStart(11),
    wall.toFixed(2).padStart(8),
    (megabytes / busy).toFixed(2).padStart(7),
  ];
  console.log(`${name.padEnd(30)} ${columns.join(' ')}   ${(busy / base).toFixed(2)}`);
}
rmSync(folder, { recursive: true });

/** Medians of what a process takes. */
function seconds([program, ...words]: readonly string[]): { readonly busy: number; readonly wall: number } {
  const runs = Array.from({ length: RUNS }, () => {
    const script = 'TIMEFORMAT="%R %U %S"; time "$@" > /dev/null 2> /dev/null';
    const { stderr } = spawnSync('bash', ['-c', script, 'bash', program!, ...words], { cwd: folder, encoding: 'utf8' });
    const [wall = 0, user = 0, system = 0] = stderr.trim().split(/\s+/).map(Number);
    return { busy: user + system, wall };
  });
  const median = (pick: (run: (typeof runs)[number]) => number) => runs.map(pick).sort((a, b) => a - b)[RUNS >> 1]!;
  return { busy: median(({ busy }) => busy), wall: median(({ wall }) => wall) };
}

function versions(): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
  return Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
}

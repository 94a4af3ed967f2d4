import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate.js';

// The command line against other tools that read prose, each as its own process on the same files: start-up, reading,
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
execFileSync(process.execPath, ['.scripts/build.mjs'], { cwd: ROOT });

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
const cli = [process.execPath, join(ROOT, 'dist/cli.js')];
const check = [...cli, 'check', 'files', '--fail-on', 'never', '--output', 'json=out.json', '--quiet'];
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

const [processor] = cpus();
console.log(
  `${processor?.model.trim()}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, load ${loadavg()[0]?.toFixed(1)}; node ${process.version}`,
);
console.log(versions().join(', '));
console.log(`${files.length} documents, ${megabytes.toFixed(2)} MB, medians of ${RUNS}\n`);

const start = seconds([...cli, '--version']);
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
console.log(
  `\ncrosscheck --version: ${(start.busy * 1000).toFixed(0)} ms of the processor, ${(start.wall * 1000).toFixed(0)} ms`,
);
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

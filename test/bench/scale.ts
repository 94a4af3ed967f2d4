import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProtocolConnection, InitializedNotification, InitializeRequest } from 'vscode-languageserver/node';
import { generate } from './generate.js';
import { machine } from './machine.js';

// What a person waits for: start-up, and how a check grows with the folder, by the built programs as processes of their
// own. BENCH_SIZES=100,1000,10000 takes other sizes than those below.

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'dist/cli.js');
const SIZES = (process.env.BENCH_SIZES ?? '100,1000').split(',').map(Number);
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const LENGTH = 18_000;

/** Tells through file descriptor 3 what the whole process took, threads included. */
const TELL = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`)}`;

/** What a process took: seconds, and megabytes at the peak. */
interface Cost {
  readonly wall: number;
  readonly busy: number;
  readonly peak: number;
}

console.log(`${machine()}\n`);

console.log(`start-up, medians of ${RUNS}           ms`);
console.log(`crosscheck --version       ${milliseconds(medianOf(() => cost(ROOT, '--version').wall))}`);
const starts: number[] = [];
for (let i = 0; i < RUNS; i++) starts.push(await serverStart());
console.log(`server, until initialized  ${milliseconds(median(starts))}`);

console.log(`\ncheck, documents of ${LENGTH / 1000} KB; seconds (of the processor), MB at the peak`);
console.log(['documents', 'MB', 'cold', 'from cache', 'one edit', 'peak', 'cold s / MB'].map(column).join(''));
for (const size of SIZES) row(size);

/** Checks a folder of so many documents: cold (and writing the cache), as it was before, and after an edit of one. */
function row(size: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-scale-'));
  try {
    const paths = write(folder, size);
    const bytes = paths.reduce((sum, path) => sum + readFileSync(path).length, 0);
    const again = size >= 1000 ? 1 : 3;
    const check = () => cost(folder, 'check', 'files', '--cache', '--fail-on', 'never', '--output', 'json=out.json');
    const cold = medianCost(again, () => {
      rmSync(join(folder, '.crosscheck'), { recursive: true, force: true });
      return check();
    });
    const warm = medianCost(again, check);
    const edited = medianCost(again, () => {
      appendFileSync(paths[paths.length >> 1]!, '\n\nInflation in Canada was 4 percent in 2019.\n');
      return check();
    });
    const peak = Math.max(cold.peak, warm.peak, edited.peak).toFixed(0);
    const megabytes = bytes / 1e6;
    const perMegabyte = (cold.wall / megabytes).toFixed(2);
    const cells = [
      String(size),
      megabytes.toFixed(1),
      seconds(cold),
      seconds(warm),
      seconds(edited),
      peak,
      perMegabyte,
    ];
    console.log(cells.map(column).join(''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes generated documents below `folder`. @returns Their paths. */
function write(folder: string, count: number): readonly string[] {
  const seeds = readdirSync(join(ROOT, 'seeds'))
    .filter((name) => name !== 'README.md')
    .map((name) => ({ name, text: readFileSync(join(ROOT, 'seeds', name), 'utf8') }));
  mkdirSync(join(folder, 'files'));
  return Array.from(generate(seeds, count, LENGTH), ({ name, text }) => {
    const path = join(folder, 'files', name);
    writeFileSync(path, text);
    return path;
  });
}

/** Runs the command line once. @throws Error where it could not run: its figures would mean nothing. */
function cost(cwd: string, ...words: readonly string[]): Cost {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, [`--import=${TELL}`, CLI, ...words], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`crosscheck ${words.join(' ')} ended with ${status}: ${stderr}`);
  const usage: NodeJS.ResourceUsage = JSON.parse(output[3] ?? '');
  return { wall, busy: (usage.userCPUTime + usage.systemCPUTime) / 1e6, peak: usage.maxRSS / 1024 };
}

/** Seconds from the server's spawn until it has answered `initialize`. */
async function serverStart(): Promise<number> {
  const start = performance.now();
  const server = spawn(process.execPath, [join(ROOT, 'dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(server.stdout, server.stdin);
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const taken = (performance.now() - start) / 1000;
  connection.dispose();
  server.kill();
  return taken;
}

function medianCost(runs: number, work: () => Cost): Cost {
  const costs = Array.from({ length: runs }, work);
  return {
    wall: median(costs.map(({ wall }) => wall)),
    busy: median(costs.map(({ busy }) => busy)),
    peak: Math.max(...costs.map(({ peak }) => peak)),
  };
}

function medianOf(work: () => number): number {
  return median(Array.from({ length: RUNS }, work));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}

function milliseconds(taken: number): string {
  return (taken * 1000).toFixed(0).padStart(14);
}

function seconds({ wall, busy }: Cost): string {
  return `${wall.toFixed(2)} (${busy.toFixed(2)})`;
}

function column(cell: string): string {
  return cell.padStart(15);
}

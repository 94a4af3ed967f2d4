import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { generate } from './generate.js';

// Typing in a large document of a large workspace: how long the editor waits for diagnostics, hover and completion, and
// how long the server's event loop is kept while the workspace is read and while one types.

const DOCUMENTS = Number(process.env.BENCH_DOCUMENTS ?? 1000);
const KEYS = 60;
/** The size of the longest paper of the shared seeds, which is typed in where it is there. */
const LENGTH = 111_000;

const root = new URL('../../', import.meta.url);
const seeds = readTexts(new URL('seeds/', root)).filter(({ name }) => name !== 'README.md');
const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
for (const { name, text } of generate(seeds, DOCUMENTS, 6_000)) writeFileSync(join(folder, name), text);
const { name, text } = longest(new URL('../shared/seeds/', root)) ?? generated();
writeFileSync(join(folder, name), text);
const uri = pathToFileURL(join(folder, name)).href;

const server = spawn(
  process.execPath,
  ['--import', new URL('eventLoop.mjs', import.meta.url).href, new URL('dist/server.js', root).pathname, '--stdio'],
  { stdio: ['pipe', 'pipe', 'pipe'] },
);
const connection = createProtocolConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
let told: (line: string) => void = () => {};
createInterface(server.stderr).on('line', (line) =>
  line.startsWith('event loop ') ? told(line) : console.error(line),
);
let settled: () => void = () => {};
let published: (version: number | undefined) => void = () => {};
connection.onNotification('crosscheck/status', ({ reading }) => {
  if (reading === null) settled();
});
connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
  if (params.uri === uri) published(params.version);
});
connection.listen();

const began = performance.now();
const read = new Promise<void>((done) => {
  settled = done;
});
await connection.sendRequest(InitializeRequest.type, {
  processId: null,
  rootUri: null,
  workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
  capabilities: { experimental: { crosscheckStatus: true } },
});
// Loading its code is no reading.
await eventLoop();
await connection.sendNotification(InitializedNotification.type, {});
await connection.sendNotification(DidOpenTextDocumentNotification.type, {
  textDocument: { uri, languageId: 'plaintext', version: 1, text },
});
await read;
console.log(
  `node ${process.version}, ${DOCUMENTS + 1} documents; typing in ${name}, ${Math.round(text.length / 1000)} KB`,
);
console.log(`read and checked in ${((performance.now() - began) / 1000).toFixed(1)} s; ${await eventLoop()}`);

const times = {
  diagnostics: [] as number[],
  '  computing': [] as number[],
  hover: [] as number[],
  completion: [] as number[],
};
const at = figureIn(text);
for (let version = 2; version < KEYS + 2; version++) {
  const start = performance.now();
  const computed = computing();
  const shown = new Promise<void>((done) => {
    published = (of) => {
      if (of === version) done();
    };
  });
  // A key into the middle of the document, a new digit of a figure each time.
  const range = { start: at, end: { line: at.line, character: at.character + 1 } };
  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version },
    contentChanges: [{ range, text: String(version % 10) }],
  });
  await shown;
  times.diagnostics.push(performance.now() - start);
  times['  computing'].push(computing() - computed);
  times.hover.push(
    await timed(() => connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: at })),
  );
  times.completion.push(
    await timed(() => connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position: at })),
  );
}
for (const [what, all] of Object.entries(times)) {
  const sorted = all.sort((a, b) => a - b);
  const [median, p95] = [0.5, 0.95].map((share) => sorted[Math.floor(sorted.length * share)]!.toFixed(1));
  console.log(`${what.padEnd(12)} median ${median!.padStart(6)} ms   95th percentile ${p95!.padStart(6)} ms`);
}
console.log(`while typing, ${await eventLoop()}`);
connection.dispose();
server.kill();
rmSync(folder, { recursive: true, force: true });

/** Milliseconds that the server's main thread has computed: on a busy machine the clock says little. Linux only, else 0. */
function computing(): number {
  const file = `/proc/${server.pid}/task/${server.pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : 0;
}

async function eventLoop(): Promise<string> {
  const line = new Promise<string>((done) => {
    told = done;
  });
  server.kill('SIGUSR2');
  const { max, p95 } = JSON.parse((await line).slice('event loop '.length));
  return `the event loop was kept at most ${max.toFixed(0)} ms at a time, 95th percentile ${p95.toFixed(1)} ms`;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function figureIn(text: string): { line: number; character: number } {
  const middle = /\d(?= (?:percent|billion|million))/.exec(text.slice(text.length / 2));
  const before = text.slice(0, Math.floor(text.length / 2) + (middle?.index ?? 0)).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

function readTexts(from: URL) {
  return readdirSync(from).map((name) => ({ name, text: readFileSync(new URL(name, from), 'utf8') }));
}

function longest(from: URL) {
  if (!existsSync(from)) return null;
  return readTexts(from).sort((a, b) => b.text.length - a.text.length)[0] ?? null;
}

function generated() {
  const [found] = generate(seeds, 1, LENGTH, 1000);
  return { name: `generated-${found!.name}`, text: found!.text };
}

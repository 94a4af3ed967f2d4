import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { getHeapSpaceStatistics } from 'node:v8';
import { DocumentDiagnosticRequest, DocumentSymbolRequest, SemanticTokensRequest } from 'vscode-languageserver/node';
import { Editor, reportsOf } from '../edits.js';
import { inProcess } from '../inProcess.js';
import { generate } from './generate.js';

// What long days of editing leave behind in a server: documents are typed into, closed, opened and renamed, the
// configuration changes, and marks and findings are asked for behind each burst. Each tenth of the way all texts are put back
// as they were; the server must then say what a new one says. Ends with 1 where it does not, where the heap has grown by
// more than 5 percent from the first three tenths to the last three, or where something is left of documents that are
// closed and deleted. Three tenths are taken together: what is remembered is dropped at 5,000 texts or parts, and the heap
// rises and falls with that by 3 percent.
// `EDITS=1000000 npm run soak` goes on for longer.

/** A day of typing is some 100,000. */
const EDITS = Number(process.env.EDITS ?? 100_000);
const TENTH = Math.ceil(EDITS / 10);
const GROWTH = 1.05;
const SOME = 3;
/** So many edits come in a burst before the editor asks for marks and findings. */
const ASK = 7;
const CONFIGURATION = 'crosscheck.yml';

const folder = new URL('../../seeds/', import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name !== 'README.md')
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const files = Object.fromEntries([...generate(seeds, 6, 2_000)].map(({ name, text }) => [name, text]));
const names = Object.keys(files);

async function soak(): Promise<boolean> {
  const editor = await Editor.start({ ...files, [CONFIGURATION]: '' }, inProcess);
  const heaps: number[] = [];
  for (let edit = 1; edit <= EDITS; edit++) {
    await type(editor, edit);
    if (edit % TENTH !== 0) continue;
    await putBack(editor);
    const isTrue = isDeepStrictEqual(await reportsOf(editor), await fromScratch(editor));
    heaps.push(heap());
    console.log(`${String(edit).padStart(8)} edits   ${spaces()}${isTrue ? '' : '   not what a new server says'}`);
    if (!isTrue) return false;
  }
  const growth = sum(heaps.slice(-SOME)) / sum(heaps.slice(0, SOME));
  console.log(`the last ${SOME} tenths hold ${growth.toFixed(3)} × what the first ${SOME} do`);
  for (const name of names) {
    await editor.take({ name, do: 'close' });
    await editor.take({ name, do: 'delete' });
  }
  const left = JSON.stringify(await reportsOf(editor));
  heap();
  console.log(`all deleted: ${left}, ${spaces()}`);
  const isEmpty = names.every((name) => !left.includes(name));
  return (await editor.client.close()) === 0 && isEmpty && growth <= GROWTH;
}

/** One edit, and what an editor asks behind a burst of them; now and then something else happens too. */
async function type(editor: Editor, edit: number): Promise<void> {
  const name = names[edit % names.length]!;
  const { connection } = editor.client;
  if (edit % 17 === 0) await editor.take({ name, do: 'close' });
  if (edit % 1_009 === 0) await rename(editor, name);
  if (edit % 2_003 === 0)
    await editor.write(CONFIGURATION, edit % 2 === 0 ? '' : 'rules:\n  figures/conflict: error\n');
  await editor.take({ name, do: 'open' });
  const at = ((edit * 7919) % 1000) / 1000;
  const text = edit % 3 === 0 ? ` ${edit} percent ` : `x${edit}`;
  // What was typed is taken back in time: documents stay as long as they are.
  if (edit % 5 === 0) await editor.take({ name, do: 'replace', text: files[name]!, at: 0, length: 0 });
  await editor.take({ name, do: 'type', text, at, length: 0 });
  if (edit % ASK !== 0) return;
  await connection.sendRequest(DocumentSymbolRequest.type, editor.document(name));
  await connection.sendRequest(SemanticTokensRequest.type, editor.document(name));
  await connection.sendRequest(DocumentDiagnosticRequest.type, editor.document(name));
}

/** Renames a closed document to a name that it never had before, and back. */
async function rename(editor: Editor, name: string): Promise<void> {
  await editor.take({ name, do: 'close' });
  await editor.take({ name, do: 'rename', to: `other-${name}` });
  await reportsOf(editor);
  await editor.take({ name: `other-${name}`, do: 'rename', to: name });
}

/** Everything as it was at first, all of it open. */
async function putBack(editor: Editor): Promise<void> {
  await editor.write(CONFIGURATION, '');
  for (const name of names) {
    await editor.take({ name, do: 'open' });
    await editor.take({ name, do: 'replace', text: files[name]!, at: 0, length: 0 });
  }
}

/** What a new server says, in a process of its own: what it leaves behind is none of the long day's. */
async function fromScratch({ saved }: Editor): Promise<unknown> {
  const fresh = await Editor.start(saved);
  const reports = await reportsOf(fresh);
  await fresh.client.close();
  return reports;
}

/** Bytes that are in use behind a collection. */
function heap(): number {
  globalThis.gc!();
  globalThis.gc!();
  return process.memoryUsage().heapUsed;
}

/** What is in use, and in which parts of the heap: what code is compiled to levels off later than what it makes. */
function spaces(): string {
  const used = getHeapSpaceStatistics().map(({ space_name: name, space_used_size: size }) => ({ name, size }));
  const parts = used
    .filter(({ size }) => size > 1e5)
    .map(({ name, size }) => `${name.replace(/_space$/, '')} ${inMB(size)}`);
  return `${inMB(sum(used.map(({ size }) => size)))} MB   ${parts.join(', ')}`;
}

function inMB(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

if (!(await soak())) process.exitCode = 1;
process.exit();

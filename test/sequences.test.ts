import { deepEqual, equal } from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  FileChangeType,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { Client } from './client.js';
import { ROOT } from './commandLine.js';

// Whatever an editor and a disk do to the documents of a folder: the server then says what a server says that reads the
// folder for the first time. `SEQUENCES=1000 npx mocha …` tries more of them.

const RUNS = Number(process.env.SEQUENCES ?? 8);
const STEPS = 20;
const FILES = ['a.md', 'b.txt', 'c.md', 'd.txt'];
const CONFIGURATIONS = [
  '',
  'rules:\n  figures/conflict: error\n',
  'currency: CAD\n',
  'rules:\n  names/near-miss: off\n',
];

/** Paragraphs of the seeds, and what changes how a document is read. */
const PARAGRAPHS = [
  ...readdirSync(join(ROOT, 'seeds'))
    .filter((name) => name !== 'README.md')
    .flatMap((name) => readFileSync(join(ROOT, 'seeds', name), 'utf8').split('\n\n'))
    .filter((paragraph) => /\d/.test(paragraph)),
  'The CHIPS and Science Act provides US$79.3 billion in total.',
  'The CHIPS Act authorizes $52 billion.\n<!-- crosscheck-disable -->',
  '```',
  '[^1]: A. Lee, "Ports," 2021.',
];

type Step =
  | { readonly do: 'open' | 'close' | 'delete' }
  | { readonly do: 'write' | 'type' | 'replace'; readonly text: string; readonly at: number; readonly length: number }
  | { readonly do: 'rename'; readonly to: string }
  | { readonly do: 'configure'; readonly text: string };

const text = fc
  .array(fc.constantFrom(...PARAGRAPHS), { minLength: 2, maxLength: 8 })
  .map((paragraphs) => `${paragraphs.join('\n\n')}\n`);
const typed = fc.oneof(fc.constantFrom('7', ' ', '\n', '\n\n', '.', '', '$', '# ', '\u{1f600}'), text);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const step: fc.Arbitrary<Step & { readonly name: string }> = fc.oneof(
  fc.record({ name: fc.constantFrom(...FILES), do: fc.constantFrom('open', 'close', 'delete') }),
  fc.record({
    name: fc.constantFrom(...FILES),
    do: fc.constantFrom('write', 'replace'),
    text,
    at: share,
    length: share,
  }),
  fc.record({ name: fc.constantFrom(...FILES), do: fc.constant('type'), text: typed, at: share, length: share }),
  fc.record({ name: fc.constantFrom(...FILES), do: fc.constant('rename'), to: fc.constantFrom(...FILES) }),
  fc.record({
    name: fc.constant('crosscheck.yml'),
    do: fc.constant('configure'),
    text: fc.constantFrom(...CONFIGURATIONS),
  }),
) as fc.Arbitrary<Step & { readonly name: string }>;

/** An editor with files on the disk and some of them open, as far as the server can see it. */
class Editor {
  readonly client: Client;
  readonly disk = new Map<string, string>();
  readonly open = new Map<string, { text: string; version: number }>();

  constructor(files: Readonly<Record<string, string>>) {
    this.client = new Client(files);
    for (const [name, content] of Object.entries(files)) this.disk.set(name, content);
  }

  async take(step: Step & { readonly name: string }): Promise<void> {
    const { name } = step;
    const shown = this.open.get(name);
    switch (step.do) {
      case 'open':
        if (shown || !this.disk.has(name)) return;
        this.open.set(name, { text: this.disk.get(name)!, version: 1 });
        return this.client.open(name, this.disk.get(name)!);
      case 'close':
        if (!shown) return;
        this.open.delete(name);
        return this.client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
          textDocument: { uri: this.client.uri(name) },
        });
      case 'write':
      case 'configure':
        return this.write(name, step.text);
      case 'delete':
        return this.delete(name);
      case 'rename': {
        const content = this.disk.get(name);
        if (content === undefined || this.open.has(name) || this.open.has(step.to) || name === step.to) return;
        await this.delete(name);
        return this.write(step.to, content);
      }
      case 'replace':
      case 'type':
        if (shown) return this.change(name, shown, step.do === 'type' ? step : null, step.text);
    }
  }

  async write(name: string, content: string): Promise<void> {
    const type = this.disk.has(name) ? FileChangeType.Changed : FileChangeType.Created;
    this.disk.set(name, content);
    this.client.write(name, content);
    await this.client.changedOnDisk(name, type);
  }

  async delete(name: string): Promise<void> {
    if (!this.disk.delete(name)) return;
    rmSync(join(this.client.folder, name));
    await this.client.changedOnDisk(name, FileChangeType.Deleted);
  }

  /** Types over a part of the text; over all of it where no part is given. Halves of surrogate pairs stay together. */
  async change(
    name: string,
    shown: { text: string; version: number },
    part: { readonly at: number; readonly length: number } | null,
    put: string,
  ): Promise<void> {
    const lines = shown.text.split('\n');
    const line = part ? Math.floor(part.at * (lines.length - 1)) : 0;
    const end = { line: part ? line : lines.length, character: part ? Math.floor(part.length * 30) : 0 };
    const range = { start: { line, character: 0 }, end };
    const before = part ? lines.slice(0, line).join('\n') + (line > 0 ? '\n' : '') : '';
    const kept = part ? lines[line]!.slice(Math.min(end.character, lines[line]!.length)) : '';
    const after = part ? [kept, ...lines.slice(line + 1)].join('\n') : '';
    shown.text = before + put + after;
    shown.version++;
    await this.client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.client.uri(name), version: shown.version },
      contentChanges: [part ? { range, text: put } : { text: put }],
    });
  }

  /** What a folder holds in which everything open has been saved. */
  get saved(): Readonly<Record<string, string>> {
    return Object.fromEntries([
      ...this.disk,
      ...[...this.open].map(([name, { text: shown }]) => [name, shown] as const),
    ]);
  }
}

async function start(files: Readonly<Record<string, string>>): Promise<Editor> {
  const editor = new Editor(files);
  await editor.client.initialize({
    textDocument: { diagnostic: { relatedDocumentSupport: false } },
    workspace: { diagnostics: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
  });
  return editor;
}

/** All that the server reports by file, and the topics of its views. */
async function reportsOf({ client }: Editor): Promise<Readonly<Record<string, unknown>>> {
  const { connection } = client;
  const { items } = await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const reports = items.flatMap((item) =>
    item.kind === 'full' && item.items.length > 0 ? [[item.uri, item.items]] : [],
  );
  const topics = [];
  for (const state of ['disagree', 'agree', 'single'])
    topics.push(await connection.sendRequest('crosscheck/topics', { state, words: '' }));
  return JSON.parse(JSON.stringify({ reports: Object.fromEntries(reports), topics }).replaceAll(client.uri(''), ''));
}

describe('sequences of edits', () => {
  it(`after any ${STEPS} steps the server says what a new one says`, async () => {
    const steps = fc.array(step, { minLength: STEPS, maxLength: STEPS });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 4 }), steps, async (texts, taken) => {
        const editor = await start(Object.fromEntries(texts.map((content, i) => [FILES[i]!, content])));
        for (const each of taken) await editor.take(each);
        const found = await reportsOf(editor);
        const fresh = await start(editor.saved);
        const expected = await reportsOf(fresh);
        equal(await editor.client.close(), 0);
        equal(await fresh.client.close(), 0);
        deepEqual(found, expected);
      }),
      { numRuns: RUNS, endOnFailure: process.env.SEQUENCES === undefined },
    );
  });
});

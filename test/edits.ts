import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  CancellationTokenSource,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DocumentSymbolRequest,
  FileChangeType,
  SemanticTokensRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { Client, type Served } from './client.js';
import { ROOT } from './commandLine.js';

/** Names of the documents that steps are taken with. */
export const FILES = ['a.md', 'b.txt', 'c.md', 'd.txt'];
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
  // A cell is read with its row, its column, and what stands above and below the table.
  'Table 1. Exports',
  '| Country | 2021 | Exports in 2022 |\n| --- | --- | --- |\n| Korea | $644 billion | $684 billion |',
  'Korea’s exports came to $683 billion in 2022.',
  '```',
  '[^1]: A. Lee, "Ports," 2021.',
];

/** What an editor, a person or a disk does. */
export type Step = { readonly name: string } & (
  | { readonly do: 'open' | 'close' | 'delete' | 'ask' | 'give up' }
  | { readonly do: 'write' | 'type' | 'replace'; readonly text: string; readonly at: number; readonly length: number }
  | { readonly do: 'rename'; readonly to: string }
  | { readonly do: 'configure'; readonly text: string }
);

/** Documents of at least one paragraph. */
export const textOf = (most: number) =>
  fc
    .array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: most })
    .map((paragraphs) => `${paragraphs.join('\n\n')}\n`);
const text = textOf(3);
const typed = fc.oneof(fc.constantFrom('7', ' ', '\n', '\n\n', '.', '', '$', '# ', '\u{1f600}'), text);
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** One step of any kind. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    name: fc.constantFrom(...FILES),
    do: fc.constantFrom('open', 'open', 'close', 'delete', 'ask', 'give up'),
  }),
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
) as fc.Arbitrary<Step>;

/** An editor with files on the disk and some of them open, as far as the server can see it. */
export class Editor {
  readonly client: Client;
  readonly disk = new Map<string, string>();
  readonly open = new Map<string, { text: string; version: number }>();

  private constructor(files: Readonly<Record<string, string>>, serve?: () => Served) {
    this.client = new Client(files, serve);
    for (const [name, content] of Object.entries(files)) this.disk.set(name, content);
  }

  /** @param serve Starts the server; as an editor does where it is left out. */
  static async start(files: Readonly<Record<string, string>>, serve?: () => Served): Promise<Editor> {
    const editor = new Editor(files, serve);
    await editor.client.initialize({
      textDocument: {
        diagnostic: { relatedDocumentSupport: false },
        publishDiagnostics: { relatedInformation: true },
      },
      workspace: { diagnostics: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
    });
    return editor;
  }

  async take(step: Step): Promise<void> {
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
      case 'ask':
        return void (await this.client.connection.sendRequest(DocumentSymbolRequest.type, this.document(name)));
      case 'give up':
        return this.giveUp(name);
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

  /** Asks for all reports and for a document's marks, and takes that back at once. */
  async giveUp(name: string): Promise<void> {
    const { connection } = this.client;
    const nevermind = new CancellationTokenSource();
    const asked = [
      connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] }, nevermind.token),
      connection.sendRequest(SemanticTokensRequest.type, this.document(name), nevermind.token),
    ];
    nevermind.cancel();
    await Promise.allSettled(asked);
  }

  document(name: string) {
    return { textDocument: { uri: this.client.uri(name) } };
  }

  /** What a folder holds in which everything open has been saved. */
  get saved(): Readonly<Record<string, string>> {
    return Object.fromEntries([
      ...this.disk,
      ...[...this.open].map(([name, { text: shown }]) => [name, shown] as const),
    ]);
  }
}

/** All that the server reports by file, the marks of all files, and the statements of its views with their pairs. */
export async function reportsOf({ client, saved }: Editor): Promise<Readonly<Record<string, unknown>>> {
  const { connection } = client;
  const { items } = await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const reports = items.flatMap((item) =>
    item.kind === 'full' && item.items.length > 0 ? [[item.uri, item.items]] : [],
  );
  const topics = [];
  for (const state of ['disagree', 'agree', 'single'])
    topics.push(await connection.sendRequest('crosscheck/topics', { state, words: '' }));
  const marks = [];
  for (const name of Object.keys(saved).sort()) {
    const tokens = await connection.sendRequest(SemanticTokensRequest.type, {
      textDocument: { uri: client.uri(name) },
    });
    marks.push([name, tokens?.data]);
  }
  return JSON.parse(
    JSON.stringify({ marks, reports: Object.fromEntries(reports), topics }).replaceAll(client.uri(''), ''),
  );
}

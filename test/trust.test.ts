import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import {
  DidCloseTextDocumentNotification,
  DocumentSymbolRequest,
  FileChangeType,
  LogMessageNotification,
  WorkspaceDiagnosticRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { Client, PULLS } from './client.js';
import { json, ROOT, run, temporaryFolder } from './commandLine.js';
import { inProcess } from './inProcess.js';

// Who opens a folder of somebody else’s trusts nothing in it. The manifest says that we work there all the same.

const LIES = 'They met on Sunday, 5 April 2024.\n';
const GREEDY = "include: ['**/*.md', '../**', '../outside/*.md', '/etc/**', '**/../outside/*.md']\n";

describe('a folder that nobody trusts', () => {
  const { file, inside } = temporaryFolder();

  it('is reviewed as any other, since the manifest declares nothing that it could have run', () => {
    const { capabilities, contributes } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    deepEqual(capabilities.untrustedWorkspaces, { supported: true });
    const settings: Readonly<Record<string, object>> = contributes.configuration.properties;
    deepEqual(
      Object.keys(settings).map((name) => name.replace('crosscheck.', '')),
      ['include', 'exclude', 'compareFolders', 'outline', 'inlayHints', 'codeLens', 'trace.server'],
      'a setting that names a program, a module or a path needs trust: think, then list it here',
    );
    deepEqual(
      Object.keys(contributes).filter((name) => /task|debug|terminal|authentication/i.test(name)),
      [],
    );
  });

  it('has no program started and no code loaded: editor and server know no way to', () => {
    const folders = ['client/src', 'server/src/lsp', 'server/src/configuration', 'server/src/features'];
    const files = folders.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(ROOT, folder, name)),
    );
    const sources = files.filter((name) => name.endsWith('.ts'));
    ok(sources.length > 50);
    for (const name of sources)
      doesNotMatch(
        readFileSync(name, 'utf8'),
        /child_process|node:vm|createRequire|\brequire\(|\bimport\((?!['"])|\beval\(|new Function|createTerminal|executeTask/,
        name,
      );
  });

  it('has nothing read outside of it by the command line, whatever its configuration and links say', async () => {
    file('outside/secret.md', LIES);
    file('inner/crosscheck.yml', GREEDY);
    file('inner/a.md', LIES);
    symlinkSync('../outside', inside('inner/linked'));
    symlinkSync('../outside/secret.md', inside('inner/b.md'));
    const here = { cwd: inside('inner') };
    const { excluded, summary } = await json(here, 'check');
    equal(summary.documents, 1);
    deepEqual(excluded, [
      { path: 'b.md', problem: 'leads out of the folder' },
      { path: 'linked/', problem: 'leads out of the folder' },
    ]);
    equal((await json(here, 'check', 'b.md')).summary.documents, 1, 'who names it has it read');
    equal((await json(here, 'check', 'linked')).summary.documents, 1);
    equal((await json(here, 'check', '../outside')).summary.documents, 1);
    match((await run(here, 'check')).stderr, /include 2 leads out of the folder of this file/);
  });

  it('has nothing read outside of it by the server, until a person opens it', async () => {
    const client = new Client(
      { 'inner/a.md': LIES, 'inner/crosscheck.yml': GREEDY, 'outside/secret.md': LIES, 'outside/more.md': LIES },
      inProcess,
    );
    symlinkSync('../outside', join(client.folder, 'inner/linked'));
    symlinkSync('../outside/secret.md', join(client.folder, 'inner/b.md'));
    const logged: string[] = [];
    client.connection.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message));
    await client.initialize(PULLS, ['inner']);
    const read = () => reported(client);
    deepEqual(await read(), ['inner/a.md']);
    deepEqual(logged.filter((message) => message.endsWith(' leads out of the folder')).length, 2);
    await client.changedOnDisk('inner/b.md', FileChangeType.Changed);
    await client.changedOnDisk('inner/linked/more.md', FileChangeType.Created);
    await client.changedOnDisk('outside/more.md', FileChangeType.Changed);
    deepEqual(await read(), ['inner/a.md']);
    await client.open('inner/b.md', LIES);
    deepEqual(await read(), ['inner/a.md', 'inner/b.md']);
    equal(await client.close(), 0);
  });
});

describe('a document that is closed', () => {
  for (const [what, name] of [
    ['lies outside of the folder', 'outside/draft.md'],
    ['was deleted', 'inner/draft.md'],
  ] as const)
    it(`and ${what} leaves nothing behind`, async () => {
      const client = new Client({ 'inner/a.md': 'The Clean Ports Act authorizes $12 billion.\n' }, inProcess);
      await client.initialize(PULLS, ['inner']);
      const text = `In all, the Clean Ports Act provides $19 billion.\n\n${LIES}`;
      const textDocument = { uri: client.uri(name) };
      const known = async () => ({
        reports: await reported(client),
        symbols: (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '19 billion' }))?.length,
        outline: (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }))?.length ?? null,
      });
      const before = await known();
      client.write(name, text);
      await client.open(name, text);
      ok((await known()).reports.includes(name));
      ok((await known()).outline !== null);
      if (name.startsWith('inner')) rmSync(join(client.folder, name));
      await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
      deepEqual(await known(), before);
      equal(await client.close(), 0);
    });
});

/** The documents that the server reports something of. */
async function reported(client: Client): Promise<readonly string[]> {
  const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  return items
    .flatMap((item) => (item.kind === 'full' && item.items.length > 0 ? [item.uri.replace(client.uri(''), '')] : []))
    .map((name) => name.replace(/^\//, ''))
    .filter((name) => !name.endsWith('.yml'))
    .sort();
}

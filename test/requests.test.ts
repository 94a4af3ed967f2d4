import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CodeAction,
  CodeActionRequest,
  DidDeleteFilesNotification,
  DidRenameFilesNotification,
  RenameRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { Client } from './client.js';
import { inProcess } from './inProcess.js';

const DRAFT = 'The Clean Ports Act authorizes $12 billion. They met on Sunday, 5 April 2024.\n';
const SOURCE = 'In all, the Clean Ports Act provides $19 billion in funding.\n';
const ABLE = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix'] } } } },
};

describe('a client', () => {
  let client: Client;
  beforeEach(async () => {
    client = new Client({ 'draft.md': DRAFT, 'source.md': SOURCE }, inProcess);
    await client.initialize(ABLE);
    await client.open('draft.md', DRAFT);
    await client.diagnostics('draft.md', 2);
  });
  afterEach(async () => equal(await client.close(), 0));

  const rename = (words: string, newName: string) => {
    const position = { line: 0, character: DRAFT.indexOf(words) };
    const params = { textDocument: { uri: client.uri('draft.md') }, position, newName };
    return client.connection.sendRequest(RenameRequest.type, params);
  };

  it('renames a name to one line of words', async () => {
    const { changes } = (await rename('Clean', ' Fair Ports Act ')) as WorkspaceEdit;
    const texts = Object.values(changes!).map((edits) => edits.map(({ newText }) => newText));
    deepEqual(texts, [['Fair Ports Act'], ['Fair Ports Act']]);
  });
  for (const name of ['', ' ', 'Fair\nPorts Act', 'Fair\rPorts Act'])
    it(`is told why it can't rename to ${JSON.stringify(name)}`, () =>
      rejects(rename('Clean', name), /A name is one line with words in it\./));
  it('is told that there is nothing to rename', () => rejects(rename('authorizes', 'Act'), /There is no name here\./));

  it('that asks for all kinds of code actions gets them', async () => {
    const titles = async (only: readonly string[] | undefined) => {
      const start = { line: 0, character: DRAFT.indexOf('12') };
      const found = await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: client.uri('draft.md') },
        range: { start, end: start },
        context: { diagnostics: [], ...(only ? { only: [...only] } : {}) },
      });
      return (found as CodeAction[]).map(({ title }) => title);
    };
    const all = await titles(undefined);
    match(all.join(), /Write “\$19 billion”/);
    deepEqual(await titles(['']), all);
    deepEqual(await titles(['refactor']), []);
  });

  it('that deletes a file takes its side of a disagreement away', async () => {
    rmSync(join(client.folder, 'source.md'));
    await client.connection.sendNotification(DidDeleteFilesNotification.type, {
      files: [{ uri: client.uri('source.md') }],
    });
    const [weekday] = await client.diagnostics('draft.md', 1);
    equal(weekday!.code, 'dates/weekday');
    await client.diagnostics('source.md', 0);
  });

  it('that renames a file finds its side of a disagreement under the new name', async () => {
    renameSync(join(client.folder, 'source.md'), join(client.folder, 'later.md'));
    await client.connection.sendNotification(DidRenameFilesNotification.type, {
      files: [{ oldUri: client.uri('source.md'), newUri: client.uri('later.md') }],
    });
    await client.diagnostics('later.md', 1);
    await client.diagnostics('source.md', 0);
    const found = await client.diagnostics('draft.md', 2);
    match(found.map(({ message }) => message).join(), /later\.md/);
  });
});

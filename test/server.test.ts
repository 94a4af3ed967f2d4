import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FileChangeType,
  HoverRequest,
  LogMessageNotification,
  type ProgressToken,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';

import type { Requests } from '../server/src/lsp/protocol.js';
import { Client } from './client.js';

const DRAFT = 'The CHIPS and Science Act provides $52.7 billion for the semiconductor industry.\n';
const SOURCE = 'The CHIPS and Science Act provides US$79.3 billion for the semiconductor industry.\n';

describe('the server over stdio', () => {
  let client: Client;
  afterEach(async () => equal(await client.close(), 0));

  it('serves a client that supports nothing optional: diagnostics, hover and outline', async () => {
    client = new Client({ 'draft.txt': DRAFT, 'source.txt': SOURCE });
    await client.initialize({});
    await client.open('draft.txt', DRAFT);
    const [finding] = await client.diagnostics('draft.txt', 1);
    match(String(finding!.message), /\$79\.3 billion/);
    equal(finding!.relatedInformation, undefined);
    await client.diagnostics('source.txt', 1);
    const textDocument = { uri: client.uri('draft.txt') };
    const position = { line: 0, character: 38 };
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position });
    const { kind, value } = hover!.contents as { kind: string; value: string };
    equal(kind, 'plaintext');
    match(value, /^52,700,000,000 USD/);
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    deepEqual(
      symbols?.map(({ name }) => name),
      ['$52.7 billion'],
    );
  });

  it('links a finding to the page of its rule, and lets a suppression expire', async () => {
    const text =
      'Aid rose.\n<!-- crosscheck-disable-next-line dates/order until 2001-01-31 -->\nIt ran from 2022 to 2012.\n';
    client = new Client({ 'draft.md': text });
    await client.initialize({ textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } });
    const found = await client.diagnostics('draft.md', 2);
    deepEqual(
      found.map(({ code }) => code),
      ['suppressions/expired', 'dates/order'],
    );
    for (const { code, codeDescription } of found)
      match(readFileSync(fileURLToPath(codeDescription!.href), 'utf8'), new RegExp(`disable-next-line ${code} `));
  });

  it('reads edits as they are typed', async () => {
    client = new Client({ 'draft.txt': DRAFT, 'source.txt': SOURCE });
    await client.initialize({});
    await client.open('draft.txt', DRAFT);
    await client.diagnostics('source.txt', 1);
    const start = DRAFT.indexOf('52.7');
    await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: client.uri('draft.txt'), version: 2 },
      contentChanges: [
        { range: { start: { line: 0, character: start }, end: { line: 0, character: start + 4 } }, text: '79.3' },
      ],
    });
    await client.diagnostics('source.txt', 0);
    await client.diagnostics('draft.txt', 0);
    // Closed, the document is again what the disk holds.
    const textDocument = { uri: client.uri('draft.txt') };
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
    await client.diagnostics('source.txt', 1);
  });

  it('follows files that come, change and go on the disk', async () => {
    client = new Client({ 'source.txt': SOURCE });
    await client.initialize({});
    client.write('later.txt', DRAFT);
    await client.changedOnDisk('later.txt', FileChangeType.Created);
    await client.diagnostics('later.txt', 1);
    client.write('later.txt', SOURCE);
    await client.changedOnDisk('later.txt', FileChangeType.Changed);
    await client.diagnostics('later.txt', 0);
    client.write('later.txt', DRAFT);
    await client.changedOnDisk('later.txt', FileChangeType.Changed);
    await client.diagnostics('source.txt', 1);
    rmSync(join(client.folder, 'later.txt'));
    await client.changedOnDisk('later.txt', FileChangeType.Deleted);
    await client.diagnostics('source.txt', 0);
  });

  it('is asked for diagnostics by clients that can, of closed files too', async () => {
    client = new Client({ 'draft.txt': DRAFT, 'source.txt': SOURCE });
    const relatedInformation = { publishDiagnostics: { relatedInformation: true } };
    await client.initialize({
      textDocument: { diagnostic: {}, ...relatedInformation },
      workspace: { diagnostics: { refreshSupport: true } },
    });
    const first = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    const reports = first.items.map((item) => [item.uri, item.kind, item.kind === 'full' ? item.items.length : 0]);
    deepEqual(reports.sort(), [
      [client.uri('draft.txt'), 'full', 1],
      [client.uri('source.txt'), 'full', 1],
    ]);
    const previousResultIds = first.items.map(({ resultId, uri }) => ({ uri, value: resultId! }));
    const second = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
    deepEqual(
      second.items.map(({ kind }) => kind),
      ['unchanged', 'unchanged'],
    );

    await client.open('draft.txt', DRAFT);
    const textDocument = { uri: client.uri('draft.txt') };
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    ok(report.kind === 'full' && report.items[0]!.relatedInformation![0]!.location.uri === client.uri('source.txt'));
    const previousResultId = report.resultId!;
    const again = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument,
      previousResultId,
    });
    equal(again.kind, 'unchanged');
  });

  it('tells a client that forgets what it shows what has nothing any more', async () => {
    client = new Client({ 'draft.txt': DRAFT, 'source.txt': SOURCE });
    await client.initialize({
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true } },
    });
    const told = async () => {
      const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
      return items.map((item) => [item.uri, item.kind === 'full' ? item.items.length : null]);
    };
    equal((await told()).length, 2);
    rmSync(join(client.folder, 'source.txt'));
    await client.changedOnDisk('source.txt', FileChangeType.Deleted);
    deepEqual((await told()).sort(), [
      [client.uri('draft.txt'), 0],
      [client.uri('source.txt'), 0],
    ]);
    deepEqual(await told(), []);
  });

  it('points to the other side of a disagreement where it stands now', async () => {
    client = new Client({ 'draft.txt': DRAFT, 'source.txt': SOURCE });
    await client.initialize({
      textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } },
      workspace: { diagnostics: { refreshSupport: true } },
    });
    const lines = async () => {
      const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
      const report = items.find(({ uri }) => uri === client.uri('draft.txt'));
      ok(report?.kind === 'full');
      return report.items.flatMap(({ relatedInformation = [] }) =>
        relatedInformation.map(({ location }) => location.range.start.line),
      );
    };
    deepEqual(await lines(), [0]);
    await client.open('source.txt', SOURCE);
    const change = (version: number, text: string) =>
      client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: client.uri('source.txt'), version },
        contentChanges: [{ text }],
      });
    await change(2, `\n\n\n\n${SOURCE}`);
    deepEqual(await lines(), [4]);
    await change(3, SOURCE);
    deepEqual(await lines(), [0]);
  });

  it('compares two documents, says which there are to compare one with, and which rules tell of disagreements', async () => {
    client = new Client({
      'draft.txt': DRAFT,
      'source.txt': SOURCE,
      'old/source.txt': SOURCE,
      'crosscheck.yml': 'exclude: [old]\n',
    });
    await client.initialize({});
    await client.diagnostics('draft.txt', 1);
    const [textDocument, other] = [{ uri: client.uri('draft.txt') }, { uri: client.uri('source.txt') }];
    deepEqual(await client.connection.sendRequest('crosscheck/others', { textDocument }), [other.uri]);
    deepEqual(
      await client.connection.sendRequest('crosscheck/others', { textDocument: { uri: 'file:///no.txt' } }),
      [],
    );
    const rules: readonly string[] = await client.connection.sendRequest('crosscheck/disagreements', {});
    ok(rules.includes('figures/register') && rules.includes('quotes/misquoted') && !rules.includes('dates/order'));
    const rows: Requests['crosscheck/compare']['result'] = await client.connection.sendRequest('crosscheck/compare', {
      textDocument,
      other,
    });
    deepEqual(
      rows.map(({ left, relation, right }) => [left.text, relation, right.text]),
      [['$52.7 billion', 'conflict', 'US$79.3 billion']],
    );
  });

  it('tells of entries of the register that no document states, in crosscheck.yml', async () => {
    const entry = (claim: string, value: string) => `  - claim: ${claim}\n    value: ${value}\n`;
    const register = `register:\n${entry('number of ports of Peru', '5')}${entry('number of ports of Chile', '7')}`;
    client = new Client({ 'draft.txt': 'Peru has 5 ports.\n', 'crosscheck.yml': register });
    await client.initialize({});
    const unmet = async (count: number) =>
      (await client.diagnostics('crosscheck.yml', count)).map(({ message, range, severity }) => {
        return `${severity} ${range.start.line} ${message}`;
      });
    const note = 'No document states a figure for this entry of the register.';
    deepEqual(await unmet(1), [`3 3 ${note}`]);
    client.write('other.txt', 'Chile has 7 ports.\n');
    await client.changedOnDisk('other.txt', FileChangeType.Created);
    deepEqual(await unmet(0), []);
    client.write('draft.txt', 'Peru has ports.\n');
    await client.changedOnDisk('draft.txt', FileChangeType.Changed);
    deepEqual(await unmet(1), [`3 1 ${note}`]);
  });

  it('names what is wrong in crosscheck.yml, and follows it', async () => {
    client = new Client({ 'draft.txt': DRAFT, 'source.txt': SOURCE, 'crosscheck.yml': 'exclud: [source.txt]\n' });
    await client.initialize({});
    const [mistake] = await client.diagnostics('crosscheck.yml', 1);
    match(String(mistake!.message), /did you mean exclude\?/);
    await client.diagnostics('draft.txt', 1);
    client.write('crosscheck.yml', 'exclude: [source.txt]\n');
    await client.changedOnDisk('crosscheck.yml', FileChangeType.Changed);
    await client.diagnostics('crosscheck.yml', 0);
    await client.diagnostics('draft.txt', 0);
  });

  it('shows how far it has read, and stops where a person cancels', async () => {
    const files = Array.from({ length: 300 }, (_, i) => [`paper${i}.txt`, `${DRAFT}\n`.repeat(40)]);
    client = new Client(Object.fromEntries(files));
    const { connection } = client;
    const begun = new Promise<ProgressToken>((done) => {
      connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
        connection.onProgress(WorkDoneProgress.type, token, (progress) => {
          if (progress.kind === 'begin') equal(progress.cancellable, true);
          if (progress.kind === 'report') done(token);
        });
      });
    });
    const told = new Promise<string>((done) => {
      connection.onNotification(LogMessageNotification.type, ({ message }) => done(message));
    });
    await client.initialize({ window: { workDoneProgress: true } });
    await connection.sendNotification(WorkDoneProgressCancelNotification.type, { token: await begun });
    match(await told, /^Reading was cancelled after \d+ documents; \d+ or more are not compared\.$/);
  });

  it('survives what no client should send', async () => {
    client = new Client({ 'binary.txt': '\u0000\u0001\u0002'.repeat(500), 'empty.txt': '', 'draft.txt': DRAFT });
    client.write('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    await client.initialize({});
    const nowhere = { uri: 'file:///nowhere/at-all.txt' };
    const far = { line: 1e6, character: 1e6 };
    equal(await client.connection.sendRequest(HoverRequest.type, { textDocument: nowhere, position: far }), null);
    await client.open('draft.txt', DRAFT);
    await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: client.uri('draft.txt'), version: 2 },
      contentChanges: [{ range: { start: far, end: { line: 0, character: 0 } }, text: '\ud800\u0000' }],
    });
    const textDocument = { uri: client.uri('draft.txt') };
    equal(await client.connection.sendRequest(HoverRequest.type, { textDocument, position: far }), null);
  });
});

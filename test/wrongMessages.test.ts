import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { WorkspaceDiagnosticRequest } from 'vscode-languageserver/node';
import { Client, PULLS } from './client.js';
import { inProcess } from './inProcess.js';

// A client that sends what no client should: afterwards it is answered as by a server that never heard any of it.
// `FUZZ=2000 npx mocha …` tries more.

const RUNS = Number(process.env.FUZZ ?? 60);
const TEXT = 'The Clean Ports Act authorizes $12 billion.\n\nThey met on Sunday, 5 April 2024.\n';
const FILES = { 'a.md': TEXT, 'b.md': 'In all, the Clean Ports Act provides $19 billion in funding.\n' };

const number = fc.constantFrom(-1, 0, 1, 7, 0.5, 1e9, 2 ** 40, -(2 ** 31), Number.MAX_SAFE_INTEGER, null, '3', {});
const position = fc.oneof({ weight: 5, arbitrary: fc.record({ line: number, character: number }) }, fc.jsonValue());
const range = fc.oneof({ weight: 5, arbitrary: fc.record({ start: position, end: position }) }, fc.jsonValue());
const uri = fc.constantFrom('a.md', 'b.md', 'no.md', 'a%zz.md', '', '://', null, 7);
const REQUESTS = [
  ...[
    'hover',
    'completion',
    'definition',
    'references',
    'rename',
    'prepareRename',
    'documentSymbol',
    'documentHighlight',
  ],
  ...['codeAction', 'codeLens', 'documentLink', 'foldingRange', 'selectionRange', 'inlayHint', 'diagnostic'],
  ...['semanticTokens/full', 'semanticTokens/range', 'semanticTokens/full/delta', 'prepareCallHierarchy'],
].map((name) => `textDocument/${name}`);
const OWN = ['topics', 'explain', 'compare', 'factSheet', 'nothing'].map((name) => `crosscheck/${name}`);
const method = fc.constantFrom(
  ...REQUESTS,
  ...OWN,
  ...['workspace/symbol', 'workspace/diagnostic', 'workspace/executeCommand', 'completionItem/resolve', '$/x', 'x'],
  ...['callHierarchy/incomingCalls', 'codeLens/resolve', '', '__proto__', 'constructor'],
);
const notification = fc.constantFrom(
  ...['didChangeWatchedFiles', 'didRenameFiles', 'didDeleteFiles', 'didChangeWorkspaceFolders'].map(
    (name) => `workspace/${name}`,
  ),
  ...['$/cancelRequest', '$/setTrace', 'window/workDoneProgress/cancel', 'textDocument/didSave', 'x/y', '$/z'],
);
const wild = fc.oneof(
  fc.jsonValue(),
  fc.record({
    textDocument: fc.oneof(fc.record({ uri }), fc.jsonValue()),
    position,
    range,
    positions: fc.oneof(fc.array(position, { maxLength: 2 }), fc.jsonValue()),
    context: fc.oneof(fc.record({ diagnostics: fc.constantFrom([], null, [null]) }), fc.jsonValue()),
    newName: fc.constantFrom('x', '', null, 'y'.repeat(1e5)),
    query: fc.constantFrom('', '*', null, 'y'.repeat(1e5)),
  }),
);
const change = fc.record({
  textDocument: fc.record({ uri: fc.constantFrom('a.md', 'b.md', 'no.md'), version: fc.oneof(fc.integer(), number) }),
  contentChanges: fc.array(fc.record({ range, text: fc.constantFrom('', '$', '\n\n', '7\ud800') }), { maxLength: 3 }),
});
const message = fc.oneof(
  fc.record({ kind: fc.constant('request' as const), method, params: wild }),
  fc.record({ kind: fc.constant('notification' as const), method: notification, params: fc.jsonValue() }),
  fc.record({
    kind: fc.constant('notification' as const),
    method: fc.constant('textDocument/didChange'),
    params: fc.oneof({ weight: 4, arbitrary: change }, fc.jsonValue()),
  }),
);

describe('messages that no client should send', () => {
  it('are answered or refused; then the server says what it said before', () =>
    fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 12 }), async (messages) => {
        const client = new Client(FILES, inProcess);
        await client.initialize(PULLS);
        await client.open('a.md', TEXT);
        const before = await reports(client);
        equal(Object.keys(before).length, 2);
        for (const { kind, method: name, params } of messages) {
          const sent = named(client, params);
          // Refusing is an answer too.
          if (kind === 'request') await client.connection.sendRequest(name, sent).catch(() => {});
          else await client.connection.sendNotification(name, sent);
        }
        await client.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: client.uri('a.md'), version: 1000 },
          contentChanges: [{ text: TEXT }],
        });
        deepEqual(await reports(client), before);
        equal(await client.close(), 0);
      }),
      { numRuns: RUNS, timeout: 20_000 },
    ));
});

/** Parameters with the client's uris in place of names. */
function named(client: Client, params: unknown): object {
  return JSON.parse(JSON.stringify(params), (key, value) =>
    key === 'uri' && typeof value === 'string' ? `${client.uri('')}/${value}` : value,
  );
}

async function reports(client: Client): Promise<object> {
  const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const found = items.flatMap((item) =>
    item.kind === 'full' && item.items.length > 0 ? [[item.uri, item.items]] : [],
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(found)).replaceAll(client.uri(''), ''));
}

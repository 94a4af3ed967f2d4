import { deepEqual, equal } from 'node:assert/strict';
import { type Diagnostic, DidChangeConfigurationNotification } from 'vscode-languageserver/node';
import { Client } from './client.js';

const RELATED = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

const FILES = {
  'drafts/brief.md': 'The Clean Ports Act authorizes $12 billion.\n',
  'sources/report.md': 'In all, the Clean Ports Act provides $19 billion in funding.\n',
  'sources/notes/left.md': 'In all, the Clean Ports Act provides $23 billion in funding.\n',
};

describe('a workspace of two folders', () => {
  let client: Client;
  beforeEach(() => {
    client = new Client(FILES);
  });
  afterEach(() => client.close());

  const others = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location.uri));

  it('compares each within itself', async () => {
    await client.initialize(RELATED, ['drafts', 'sources']);
    await client.open('sources/report.md', FILES['sources/report.md']);
    deepEqual(others(await client.diagnostics('sources/report.md', 1)), [client.uri('sources/notes/left.md')]);
  });

  it('compares them with each other where the settings say so, at once', async () => {
    await client.initialize(RELATED, ['drafts', 'sources']);
    await client.open('drafts/brief.md', FILES['drafts/brief.md']);
    equal((await client.diagnostics('drafts/brief.md', 0)).length, 0);
    const settings = { crosscheck: { compareFolders: 'together' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
    deepEqual(others(await client.diagnostics('drafts/brief.md', 2)).sort(), [
      client.uri('sources/notes/left.md'),
      client.uri('sources/report.md'),
    ]);
  });

  it('reviews all of them by the first configuration file, with globs that count from each folder', async () => {
    client.write('sources/crosscheck.yml', 'exclude: [notes/**]\n');
    await client.initialize(RELATED, ['drafts', 'sources'], { compareFolders: 'together' });
    await client.open('drafts/brief.md', FILES['drafts/brief.md']);
    deepEqual(others(await client.diagnostics('drafts/brief.md', 1)), [client.uri('sources/report.md')]);
  });
});

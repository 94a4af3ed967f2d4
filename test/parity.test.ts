import { deepEqual, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { rules } from '../server/src/rules/index.js';
import { json, ROOT, temporaryFolder } from './commandLine.js';
import { readFixture } from './fixture.js';

// The editor and the command line over the same folders: one list of findings, compared one by one.

describe('The server and the command line find the same', () => {
  const { file, inside } = temporaryFolder();

  it('in the seeds', async () => {
    mkdirSync(inside('seeds'));
    for (const name of readdirSync(join(ROOT, 'seeds')))
      copyFileSync(join(ROOT, 'seeds', name), inside(`seeds/${name}`));
    await compare(inside('seeds'));
  });

  it('in the examples of all rules, each in a folder of its own', async () => {
    for (const { examples, id } of rules)
      examples.bad.forEach(({ text }, i) => {
        for (const each of readFixture(text)) file(`rules/${id}/${i}/${each.name}`, each.text);
      });
    file('rules/crosscheck.yml', `rules: {${rules.map(({ id }) => `${id}: information`).join(', ')}}\n`);
    await compare(inside('rules'));
  });

  it('with a configuration, sources, ignored files, suppressions and odd texts', async () => {
    file(
      'team/crosscheck.yml',
      'exclude: [archive/**]\nrules: { dates/weekday: error }\nprofiles: [{ files: "sources/**", profile: source }]\n' +
        'register: [{ claim: total funding of the Clean Harbors Act, value: $5 billion }]\n',
    );
    file('team/.gitignore', 'build\n');
    file('team/.git/HEAD', '');
    file(
      'team/drafts/a.md',
      'The Clean Harbors Act provides $4 billion in total.\r\n\r\nThey met on Sunday, 5 April 2024.\r\n',
    );
    file('team/drafts/mark.md', '\ufeffA line.\n\n😀 They met on Sunday, 5 April 2024.\n');
    file('team/drafts/first.md', '\ufeffThey met on Sunday, 5 April 2024.\n');
    file(
      'team/drafts/quiet.md',
      '<!-- crosscheck-disable-next-line dates/weekday -- so it says -->\nThey met on Sunday, 5 April 2024.\n\n' +
        '<!-- crosscheck-disable-file names/nothing -->\n',
    );
    file('team/sources/b.txt', 'The Clean Harbors Act provides $7 billion in total.\n');
    file('team/archive/c.md', 'They met on Sunday, 5 April 2024.\n');
    file('team/build/d.md', 'They met on Sunday, 5 April 2024.\n');
    file('team/README.md', 'They met on Sunday, 5 April 2024.\n');
    file('team/latin.txt', Buffer.from('They met on Sunday, 5 April 2024, R\xe9n\xe9.\n', 'latin1'));
    await compare(inside('team'));
  });
});

async function compare(folder: string): Promise<void> {
  const { findings } = await json({ cwd: folder }, 'check', '--fail-on', 'never');
  const fromCommandLine = findings.map(rowOfFinding).sort();
  ok(fromCommandLine.length > 0);
  deepEqual(await rowsOfServer(realpathSync(folder)), fromCommandLine);
}

interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

function rowOfFinding(
  finding: Place & { readonly rule: string; readonly severity: string; readonly related: readonly Place[] },
): string {
  return [finding.severity, finding.rule, placeText(finding), ...finding.related.map(placeText)].join(' | ');
}

function placeText({ column, endColumn, endLine, line, message, path }: Place): string {
  return `${path} ${line}:${column}-${endLine}:${endColumn} ${message}`;
}

const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

async function rowsOfServer(folder: string): Promise<readonly string[]> {
  const server = spawn(process.execPath, [join(ROOT, 'dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  server.once('exit', () => connection.dispose());
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.onRequest(WorkDoneProgressCreateRequest.type, () => {});
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'folder' }],
    capabilities: {
      textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } },
      workspace: { diagnostics: { refreshSupport: true } },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const { items } = await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  await once(server, 'exit');
  return items
    .filter(({ uri }) => !uri.endsWith('crosscheck.yml'))
    .flatMap((report) => {
      if (report.kind !== 'full') return [];
      return report.items.map((diagnostic) => rowOfDiagnostic(diagnostic, report.uri, folder));
    })
    .sort();
}

function rowOfDiagnostic(
  { code, message, range, relatedInformation = [], severity }: Diagnostic,
  uri: string,
  folder: string,
): string {
  const place = (at: string, { end, start }: Diagnostic['range'], what: string) =>
    placeText({
      path: fileURLToPath(at)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      message: what,
    });
  const related = relatedInformation.map(({ location, message: what }) => place(location.uri, location.range, what));
  return [SEVERITIES[severity ?? 0], code, place(uri, range, String(message)), ...related].join(' | ');
}

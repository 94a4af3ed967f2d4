import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';

/** What a client says that asks for diagnostics, of closed files too. */
export const PULLS = {
  textDocument: { diagnostic: { relatedDocumentSupport: false } },
  workspace: { diagnostics: { refreshSupport: true } },
};

/** A server and the way to it. */
export interface Served {
  readonly connection: ProtocolConnection;
  /** Null for one that runs in this process. */
  readonly server: ChildProcess | null;
  /** Comes to the status that it ends with. */
  readonly exit: Promise<number | null>;
}

/** A client with a folder of its own, and the server under it. */
export class Client implements Served {
  readonly folder = mkdtempSync(join(tmpdir(), 'crosscheck-server-'));
  readonly server: ChildProcess | null;
  readonly connection: ProtocolConnection;
  readonly exit: Promise<number | null>;
  readonly #published = new Map<string, Diagnostic[]>();
  #arrived: (() => void)[] = [];
  /** Told of all diagnostics that the server sends. */
  onPublished: (params: PublishDiagnosticsParams) => void = () => {};

  /** @param serve Starts the server; as an editor does where it is left out. */
  constructor(files: Readonly<Record<string, string>>, serve: () => Served = ownProcess) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
    ({ connection: this.connection, exit: this.exit, server: this.server } = serve());
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.onPublished(params);
      this.#published.set(params.uri, params.diagnostics);
      for (const look of this.#arrived.splice(0)) look();
    });
    this.connection.onRequest(RegistrationRequest.type, () => {});
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {});
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => {});
    this.connection.listen();
  }

  /**
   * @param names The folders of the workspace, in the client's own; that itself where none is named.
   * @param settings The client's `crosscheck` settings.
   */
  async initialize(capabilities: ClientCapabilities, names: readonly string[] = [''], settings?: object) {
    const folders = names.map((name) => ({ uri: pathToFileURL(join(this.folder, name)).href, name: name || 'folder' }));
    const initializationOptions = settings;
    const params = { processId: null, rootUri: null, workspaceFolders: folders, capabilities, initializationOptions };
    const result = await this.connection.sendRequest(InitializeRequest.type, params);
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  write(name: string, text: string | Buffer): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  open(name: string, text: string): Promise<void> {
    const textDocument = { uri: this.uri(name), languageId: 'plaintext', version: 1, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  changedOnDisk(name: string, type: FileChangeType): Promise<void> {
    const changes = [{ uri: this.uri(name), type }];
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  /** What was last published for a file, as soon as it is so many. */
  async diagnostics(name: string, count: number): Promise<readonly Diagnostic[]> {
    for (;;) {
      const found = this.#published.get(this.uri(name));
      if (found?.length === count) return found;
      await new Promise<void>((look) => this.#arrived.push(look));
    }
  }

  async close(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const code = await this.exit;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }
}

function ownProcess(): Served {
  const program = join(import.meta.dirname, '../dist/server.js');
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const reader = new StreamMessageReader(server.stdout);
  const connection = createProtocolConnection(reader, new StreamMessageWriter(server.stdin));
  return { connection, server, exit: new Promise((done) => server.once('exit', done)) };
}

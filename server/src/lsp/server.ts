import {
  type ClientCapabilities,
  type Connection,
  createConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import type { Configuration } from '../configuration.js';
import { toDiagnostic } from './convert.js';
import { ReadingProgress } from './readingProgress.js';
import { answers } from './requests.js';
import { Review, type ReviewHost } from './review.js';
import { configurationOf } from './settings.js';

/** Starts the language server on the transport that the command line names (`--stdio`, `--node-ipc`, …), else on stdio. */
export function startServer(): void {
  const isNamed = process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)\b/.test(argument));
  const connection = isNamed ? createConnection() : createConnection(process.stdin, process.stdout);
  connection.onInitialize((params) => new Server(connection, params).describe());
  connection.listen();
}

/** One client's server. */
class Server implements ReviewHost {
  readonly #connection: Connection;
  readonly #client: ClientCapabilities;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #review = new Review(this);
  readonly #progress: ReadingProgress;
  #folders: readonly string[];
  /** What the client last sent unasked, where it can't be asked. */
  #settings: unknown;
  /** What was last published, so that closed documents are not published twice. */
  readonly #published = new Map<string, string>();

  constructor(connection: Connection, params: InitializeParams) {
    this.#connection = connection;
    this.#client = params.capabilities;
    this.#folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    this.#settings = params.initializationOptions;
    this.#progress = new ReadingProgress(connection, params.capabilities, () => this.#review.stopReading());
    this.#listen();
  }

  /** The answer to `initialize`. */
  describe(): InitializeResult {
    const everything = { filters: [{ scheme: 'file', pattern: { glob: '**' } }] };
    return {
      serverInfo: { name: 'Crosscheck', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: { didRename: everything, didDelete: everything },
        },
        ...Object.assign({}, ...answers.map(({ capability }) => capability)),
      },
    };
  }

  publish(...[uri, corpus, findings]: Parameters<ReviewHost['publish']>): void {
    const question = { corpus, uri, client: this.#client };
    const diagnostics = findings.map((finding) => toDiagnostic(finding, question));
    const content = JSON.stringify(diagnostics);
    const isKnown = content === (this.#published.get(uri) ?? '[]');
    // An open document's version says what the findings are for, so it is told even where they are the same.
    if (!isKnown || this.#review.opened(uri)) this.#send(uri, diagnostics);
    if (diagnostics.length > 0) this.#published.set(uri, content);
    else this.#published.delete(uri);
  }

  drop(uri: string, problem: string | null): void {
    if (problem) this.log(`${uri} ${problem}`);
    if (this.#published.delete(uri)) this.#send(uri, []);
  }

  reading(done: number, total: number): void {
    this.#progress.report(done, total);
  }

  log(message: string): void {
    this.#connection.console.log(message);
  }

  #send(uri: string, diagnostics: Diagnostic[]): void {
    const open = this.#review.opened(uri);
    const version = open ? { version: open.version } : {};
    void this.#connection.sendDiagnostics({ uri: open?.uri ?? uri, ...version, diagnostics });
  }

  #listen(): void {
    const connection = this.#connection;
    connection.onInitialized(() => this.#start());
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#settings = settings?.crosscheck ?? this.#settings;
      return this.#configure();
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { type, uri } of changes)
        if (type === FileChangeType.Deleted) this.#review.removed(uri);
        else this.#review.reread(uri);
    });
    this.#documents.onDidChangeContent(({ document }) => this.#review.show(document));
    this.#documents.onDidClose(({ document }) => this.#review.hide(document));
    this.#documents.listen(connection);
    for (const answer of answers) answer.listen(connection, this.#review, this.#client);
  }

  async #start(): Promise<void> {
    const { workspace } = this.#client;
    const connection = this.#connection;
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'crosscheck' });
    if (workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        void this.#configure();
      });
    connection.workspace.onDidDeleteFiles(({ files }) => {
      for (const { uri } of files) this.#review.removed(uri);
    });
    connection.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        this.#review.removed(oldUri);
        this.#review.reread(newUri);
      }
    });
    await this.#configure();
  }

  async #configure(): Promise<void> {
    const [loose, ...settings] = await this.#settingsOf([undefined, ...this.#folders]);
    const roots = this.#folders.map((folder, i) => ({ folder, configuration: settings[i]! }));
    this.#watch(roots.map(({ configuration }) => configuration));
    this.#review.configure(roots, loose);
  }

  /** The configuration of each folder; undefined asks for what lies in none. */
  async #settingsOf(folders: readonly (string | undefined)[]): Promise<readonly Configuration[]> {
    if (!this.#client.workspace?.configuration) return folders.map(() => configurationOf(this.#settings));
    const items = folders.map((uri) => ({ section: 'crosscheck', ...(uri === undefined ? {} : { scopeUri: uri }) }));
    return (await this.#connection.workspace.getConfiguration(items)).map(configurationOf);
  }

  /** Asks the client to tell of files that come, change and go; a folder that goes takes its files with it. */
  #watch(configurations: readonly Configuration[]): void {
    if (!this.#client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const globs = new Set(configurations.flatMap(({ include }) => include));
    const comeOrChange = WatchKind.Create | WatchKind.Change;
    void this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        ...[...globs].map((glob) => ({
          globPattern: glob.startsWith('**/') ? glob : `**/${glob}`,
          kind: comeOrChange,
        })),
        { globPattern: '**', kind: WatchKind.Delete },
      ],
    });
  }
}

import { inspect } from 'node:util';
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  createConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { version } from '../../../package.json';
import type { Configuration, RegisterEntry } from '../configuration.js';
import type { SettingsFile } from '../features/settingsEdit.js';
import { today } from '../workspace/today.js';
import { toDiagnostic, unreadDiagnostic } from './convert.js';
import { Diagnostics } from './diagnostics.js';
import { ownRequests } from './ownRequests.js';
import { ReadingProgress } from './readingProgress.js';
import { answers } from './requests.js';
import { Review, type ReviewHost } from './review.js';
import type { RootSettings } from './root.js';
import {
  areJoined,
  DEFAULT_SETTINGS,
  type FolderSettings,
  isConfigurationFile,
  remarksOn,
  settingsOf,
} from './settings.js';

/** So often a server that runs for days looks whether another one began, in milliseconds. */
const DAWN = 60_000;

/** Starts the language server on the transport that the command line names (`--stdio`, `--node-ipc`, …), else on stdio. */
export function startServer(): void {
  const isNamed = process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)\b/.test(argument));
  const connection = isNamed ? createConnection() : createConnection(process.stdin, process.stdout);
  // A client that refuses what it said it could do must not end the server.
  process.on('unhandledRejection', (reason) => process.stderr.write(`crosscheck: ${inspect(reason)}\n`));
  serve(connection);
}

/** Serves the client at the other end of a connection. */
export function serve(connection: Connection): void {
  connection.onInitialize((params) => new Server(connection, params).describe());
  connection.listen();
}

/** One client's server. */
class Server implements ReviewHost {
  readonly #connection: Connection;
  readonly #client: ClientCapabilities;
  readonly #documents = new TextDocuments(TextDocument);
  readonly #review = new Review(this, DEFAULT_SETTINGS);
  readonly #diagnostics: Diagnostics;
  readonly #progress: ReadingProgress;
  #folders: readonly string[];
  /** What the client last sent unasked, where it can't be asked. */
  #settings: unknown;
  #configurationFiles: ReadonlyMap<string, FolderSettings> = new Map();
  /** What none of the documents states, of the registers of configuration files. */
  readonly #unmet = new Map<string, readonly RegisterEntry[]>();
  #watched: { readonly globs: string; readonly registration: Promise<Disposable> | null } = {
    globs: '',
    registration: null,
  };
  /** Whether what is shown beside the text of open documents may be wrong: another document changed. */
  #isOutdated = false;
  /** The day that the settings were read on. */
  #day = today();
  /** Counts the times that settings were asked for: only the last answer holds. */
  #configurations = 0;

  constructor(connection: Connection, params: InitializeParams) {
    this.#connection = connection;
    this.#client = params.capabilities;
    this.#folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    this.#settings = params.initializationOptions;
    this.#diagnostics = new Diagnostics(connection, params.capabilities, this.#review);
    this.#progress = new ReadingProgress(connection, params.capabilities, this.#review);
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
        ...this.#diagnostics.capability,
        ...Object.assign({}, ...answers.map(({ capability }) => capability)),
      },
    };
  }

  publish(...[uri, corpus, findings]: Parameters<ReviewHost['publish']>): void {
    const question = { corpus, uri, client: this.#client };
    const diagnostics = findings.map((finding) => toDiagnostic(finding, question));
    if (this.#diagnostics.set(uri, diagnostics) && this.#review.opened(uri)) this.#isOutdated = true;
  }

  drop(uri: string, problem: string | null): void {
    this.#diagnostics.set(uri, problem && this.#review.opened(uri) ? [unreadDiagnostic(problem)] : []);
  }

  reading(done: number, total: number): void {
    this.#progress.report(done, total);
  }

  unmet({ uri }: SettingsFile, entries: readonly RegisterEntry[]): void {
    this.#unmet.set(uri, entries);
    this.#remarkOn(uri);
  }

  settled(): void {
    this.#progress.settled();
    if (this.#isOutdated) this.#refresh();
  }

  log(message: string): void {
    this.#connection.console.log(message);
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
        else if (!isConfigurationFile(uri)) this.#review.reread(uri);
      if (changes.some(({ uri }) => isConfigurationFile(uri))) void this.#configure();
    });
    this.#documents.onDidChangeContent(({ document }) => {
      if (isConfigurationFile(document.uri)) this.#showSettings(document);
      else this.#review.show(document);
    });
    this.#documents.onDidClose(({ document }) => {
      if (!isConfigurationFile(document.uri)) return this.#review.hide(document);
      this.#review.hideSettings(document);
      return void this.#configure();
    });
    this.#documents.listen(connection);
    for (const answer of [...answers, ...ownRequests]) answer.listen(connection, this.#review, this.#client);
  }

  /** Has the client ask again for what it shows beside the text. */
  #refresh(): void {
    this.#isOutdated = false;
    const { codeLens, inlayHint, semanticTokens } = this.#client.workspace ?? {};
    if (semanticTokens?.refreshSupport) this.#connection.languages.semanticTokens.refresh();
    if (inlayHint?.refreshSupport) void this.#connection.languages.inlayHint.refresh();
    if (codeLens?.refreshSupport) void this.#connection.sendRequest(CodeLensRefreshRequest.type);
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
    const dawn = setInterval(() => this.#day !== today() && void this.#configure(), DAWN).unref();
    connection.onShutdown(() => clearInterval(dawn));
  }

  async #configure(): Promise<void> {
    const turn = ++this.#configurations;
    this.#day = today();
    this.#review.expectConfiguration();
    const folders = this.#folders.map((folder) => URI.parse(folder));
    const sections = await this.#sectionsOf([null, ...folders]);
    const [loose, ...settings] = await Promise.all(
      [null, ...folders].map((folder, i) => settingsOf(folder, sections[i])),
    );
    if (turn !== this.#configurations) return;
    const roots = folders.map((folder, i) => ({ folder, ...settings[i]! }));
    this.#watch(roots.map(({ configuration }) => configuration));
    this.#reportMistakes(settings);
    this.#review.configure(areJoined(sections[0]) ? joined(roots) : roots, loose!);
    this.#isOutdated = true;
  }

  /** The client's settings of each folder; null asks for what lies in none. */
  async #sectionsOf(folders: readonly (URI | null)[]): Promise<readonly unknown[]> {
    if (!this.#client.workspace?.configuration) return folders.map(() => this.#settings);
    const items = folders.map((uri) => ({ section: 'crosscheck', ...(uri ? { scopeUri: uri.toString() } : {}) }));
    return this.#connection.workspace.getConfiguration(items).catch((error) => {
      this.log(`The settings are the defaults, since the client did not tell them: ${inspect(error)}`);
      return [];
    });
  }

  /** What is typed into a configuration file is checked at once, and holds when it is saved. */
  #showSettings(file: TextDocument): void {
    this.#review.showSettings(file);
    this.#remarkOn(URI.parse(file.uri).toString());
  }

  /** Underlines what is wrong in configuration files, and takes it back from those that are mended or gone. */
  #reportMistakes(settings: readonly FolderSettings[]): void {
    const former = this.#configurationFiles;
    this.#configurationFiles = new Map(settings.flatMap((each) => (each.file ? [[each.file, each] as const] : [])));
    for (const file of former.keys()) if (!this.#configurationFiles.has(file)) this.#diagnostics.set(file, []);
    for (const file of this.#configurationFiles.keys()) this.#remarkOn(file);
  }

  /** Of a configuration file, what the client shows counts, and what the disk has where it shows none. */
  #remarkOn(file: string): void {
    const { problems = [], settings = null } = this.#configurationFiles.get(file) ?? {};
    const saved = settings?.text ? TextDocument.create(file, 'yaml', 0, settings.text) : null;
    const shown = this.#review.settingsFile(file) ?? saved;
    this.#diagnostics.set(file, shown ? remarksOn(shown, this.#unmet.get(file) ?? []) : problems);
  }

  /** Asks the client to tell of files that come, change and go; a folder that goes takes its files with it. */
  #watch(configurations: readonly Configuration[]): void {
    if (!this.#client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const include = configurations.flatMap((configuration) => configuration.include);
    const globs = new Set([...include, '**/crosscheck.{yml,yaml}']);
    if (String([...globs]) === this.#watched.globs) return;
    void this.#watched.registration?.then((former) => former.dispose());
    const watchers = [...globs].map((glob) => ({
      globPattern: glob.startsWith('**/') ? glob : `**/${glob}`,
      kind: WatchKind.Create | WatchKind.Change,
    }));
    const registration = this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [...watchers, { globPattern: '**', kind: WatchKind.Delete }],
    });
    this.#watched = { globs: String([...globs]), registration };
  }
}

/** All folders as one, reviewed by the first configuration file that one of them has. */
function joined<T extends FolderSettings & { readonly folder: URI }>(roots: readonly T[]): readonly RootSettings[] {
  const first = roots.find(({ file }) => file !== null) ?? roots[0];
  if (!first) return [];
  return [{ ...first, joined: roots.filter((root) => root !== first).map(({ folder }) => folder) }];
}

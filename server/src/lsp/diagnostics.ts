import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type ServerCapabilities,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

interface Known {
  readonly id: string;
  readonly items: Diagnostic[];
  readonly content: string;
}

/** What diagnostics need to know of the documents. */
export interface Opened {
  /** The document as the client opened it; undefined for a closed one. */
  opened(uri: string): TextDocument | undefined;
  /** Computes the diagnostics of a document that the client shows now, and sets them. */
  refresh(uri: string): Promise<string>;
  /** Resolves when everything has been read and checked. */
  settled(): Promise<void>;
}

/**
 * The diagnostics of all documents. Clients that can ask for them, and be told to ask again, do so; to the others they
 * are sent. Never both: an editor would show them twice.
 */
export class Diagnostics {
  readonly #connection: Connection;
  readonly #opened: Opened;
  readonly #isPulled: boolean;
  readonly #known = new Map<string, Known>();
  /** What has had diagnostics and has none, since clients were told of the workspace last: one that forgets what it shows asks for none of it. */
  readonly #emptied = new Set<string>();
  #lastId = 0;
  /** Requests that wait for something to change. */
  #waiting: (() => void)[] = [];
  #refresh: NodeJS.Immediate | undefined;

  constructor(connection: Connection, client: ClientCapabilities, opened: Opened) {
    this.#connection = connection;
    this.#opened = opened;
    this.#isPulled = Boolean(client.textDocument?.diagnostic && client.workspace?.diagnostics?.refreshSupport);
    if (!this.#isPulled) return;
    connection.languages.diagnostics.on(({ previousResultId, textDocument }) =>
      this.#reportDocument(textDocument.uri, previousResultId),
    );
    connection.languages.diagnostics.onWorkspace(({ partialResultToken, previousResultIds }, token) => {
      const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      return this.#reportWorkspace(previous, partialResultToken === undefined ? null : token);
    });
  }

  get capability(): ServerCapabilities {
    const provider = { identifier: 'crosscheck', interFileDependencies: true, workspaceDiagnostics: true };
    return this.#isPulled ? { diagnosticProvider: provider } : {};
  }

  /**
   * Sets the diagnostics of a document; none for one that is gone.
   * @returns Whether they are others than before.
   */
  set(uri: string, items: Diagnostic[]): boolean {
    const content = JSON.stringify(items);
    const isSame = content === (this.#known.get(uri)?.content ?? '[]');
    if (items.length > 0) this.#emptied.delete(uri);
    else if (this.#known.delete(uri)) this.#emptied.add(uri);
    if (items.length > 0 && !isSame) this.#known.set(uri, { id: String(++this.#lastId), items, content });
    if (this.#isPulled && !isSame) this.#tell(uri);
    // An open document's version says what the diagnostics are for, so they are sent even where they are the same.
    else if (!this.#isPulled && (!isSame || this.#opened.opened(uri))) this.#send(uri, items);
    return !isSame;
  }

  #send(uri: string, diagnostics: Diagnostic[]): void {
    const open = this.#opened.opened(uri);
    const version = open ? { version: open.version } : {};
    void this.#connection.sendDiagnostics({ uri: open?.uri ?? uri, ...version, diagnostics });
  }

  /** Has the client ask again: for open documents at the end of this turn, for closed ones by answering what waits. */
  #tell(uri: string): void {
    if (this.#opened.opened(uri))
      this.#refresh ??= setImmediate(() => {
        this.#refresh = undefined;
        this.#connection.languages.diagnostics.refresh();
      });
    for (const wake of this.#waiting) wake();
    this.#waiting = [];
  }

  async #reportDocument(given: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const uri = await this.#opened.refresh(given);
    const known = this.#known.get(uri);
    if (known && known.id === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: known.id };
    const id = known ? { resultId: known.id } : {};
    return { kind: DocumentDiagnosticReportKind.Full, ...id, items: known?.items ?? [] };
  }

  /**
   * @param previous The ids of the reports that the client has, by uri.
   * @param patience Where the client takes partial results, it is answered when there is something new: until it
   *   cancels. Null answers at once.
   */
  async #reportWorkspace(
    previous: ReadonlyMap<string, string>,
    patience: CancellationToken | null,
  ): Promise<WorkspaceDiagnosticReport> {
    await this.#opened.settled();
    while (patience && !patience.isCancellationRequested && this.#news(previous).length === 0)
      await new Promise<void>((wake) => {
        this.#waiting.push(wake);
        patience.onCancellationRequested(() => wake());
      });
    const unchanged = patience ? [] : [...this.#known].filter(([uri, { id }]) => previous.get(uri) === id);
    const same = unchanged.map(([uri, { id }]): WorkspaceDocumentDiagnosticReport => {
      return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: this.#versionOf(uri), resultId: id };
    });
    const news = this.#news(previous);
    this.#emptied.clear();
    return { items: [...news, ...same] };
  }

  /** What the client does not have yet, and what it has of documents that have nothing any more. */
  #news(previous: ReadonlyMap<string, string>): readonly WorkspaceDocumentDiagnosticReport[] {
    const report = (uri: string, items: Diagnostic[], id: string | null): WorkspaceDocumentDiagnosticReport => {
      const resultId = id === null ? {} : { resultId: id };
      return { kind: DocumentDiagnosticReportKind.Full, uri, version: this.#versionOf(uri), ...resultId, items };
    };
    const changed = [...this.#known].filter(([uri, { id }]) => previous.get(uri) !== id);
    const gone = new Set([...previous.keys(), ...this.#emptied].filter((uri) => !this.#known.has(uri)));
    return [
      ...changed.map(([uri, { id, items }]) => report(uri, items, id)),
      ...[...gone].map((uri) => report(uri, [], null)),
    ];
  }

  #versionOf(uri: string): number | null {
    return this.#opened.opened(uri)?.version ?? null;
  }
}

import { EventEmitter, type ExtensionContext, type LogOutputChannel, type Position, Range, type Uri } from 'vscode';
import {
  type Code2ProtocolConverter,
  LanguageClient,
  type Protocol2CodeConverter,
  type ServerOptions,
  type StaticFeature,
  TransportKind,
  type Location as WireLocation,
} from 'vscode-languageclient/node';
import { type Requests, STATUS, type Status } from '../../server/src/lsp/protocol.js';

/** The language server, and our own requests to it. */
export class Server {
  readonly #client: LanguageClient;
  readonly #status = new EventEmitter<Status>();
  /** How far the server is. */
  readonly onStatus = this.#status.event;

  constructor(context: ExtensionContext, log: LogOutputChannel) {
    const module = context.asAbsolutePath('dist/server.js');
    const options: ServerOptions = {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    };
    const client = { documentSelector: reviewedSelector(), outputChannel: log };
    this.#client = new LanguageClient('crosscheck', 'Crosscheck', options, client);
    this.#client.registerFeature(ownClient);
    this.#client.onNotification(STATUS, (status: Status) => this.#status.fire(status));
  }

  get toCode(): Protocol2CodeConverter {
    return this.#client.protocol2CodeConverter;
  }

  get toProtocol(): Code2ProtocolConverter {
    return this.#client.code2ProtocolConverter;
  }

  start(): Promise<void> {
    return this.#client.start();
  }

  restart(): Promise<void> {
    return this.#client.restart();
  }

  dispose(): Promise<void> {
    return this.#client.dispose();
  }

  ask<M extends keyof Requests>(method: M, params: Requests[M]['params']): Promise<Requests[M]['result']> {
    return this.#client.sendRequest(method, params);
  }

  /** The two parts of a request about a place. */
  about(uri: Uri, position: Position) {
    return {
      textDocument: { uri: this.toProtocol.asUri(uri) },
      position: this.toProtocol.asPosition(position),
    };
  }

  rangeOf({ range }: WireLocation): Range {
    return this.toCode.asRange(range) ?? new Range(0, 0, 0, 0);
  }

  uriOf({ uri }: WireLocation): Uri {
    return this.toCode.asUri(uri);
  }
}

/** Tells the server that its own commands and its status find someone who understands them. */
const ownClient: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...capabilities.experimental, crosscheckStatus: true, crosscheckCommands: true };
  },
  initialize: () => {},
  getState: () => ({ kind: 'static' }),
  clear: () => {},
};

/** Prose, in files and drafts, and the configuration; what Git shows of the past is no document of the workspace. */
function reviewedSelector() {
  const schemes = ['file', 'untitled', 'vscode-vfs', 'github', 'azurerepos'];
  const prose = schemes.flatMap((scheme) => ['markdown', 'plaintext'].map((language) => ({ scheme, language })));
  return [...prose, { scheme: 'file', pattern: '**/crosscheck.{yml,yaml}' }];
}

import { commands, type ExtensionContext, window } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const log = window.createOutputChannel('Crosscheck', { log: true });
  const options: LanguageClientOptions = { documentSelector: reviewedSelector(), outputChannel: log };
  client = new LanguageClient('crosscheck', 'Crosscheck', server, options);
  context.subscriptions.push(
    log,
    commands.registerCommand('crosscheck.restart', () => client?.restart()),
    commands.registerCommand('crosscheck.showLog', () => log.show()),
  );
  await client.start();
}

export function deactivate(): Promise<void> | undefined {
  return client?.dispose();
}

/** Prose, in files and drafts; what Git shows of the past is no document of the workspace. */
function reviewedSelector() {
  const schemes = ['file', 'untitled', 'vscode-vfs', 'github', 'azurerepos'];
  return schemes.flatMap((scheme) => ['markdown', 'plaintext'].map((language) => ({ scheme, language })));
}

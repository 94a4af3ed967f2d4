import { commands, type ExtensionContext, window } from 'vscode';
import { registerCompareCommands } from './compare.js';
import { registerConflictCommands } from './conflicts.js';
import { registerFactSheetCommand } from './factSheet.js';
import { showFigures } from './figuresView.js';
import { Server } from './server.js';
import { registerStatementCommands } from './statements.js';
import { showStatus } from './statusBar.js';
import { CountedTopics } from './topicCounts.js';

export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Crosscheck', { log: true });
  const server = new Server(context, log);
  const topics = new CountedTopics(server);
  context.subscriptions.push(
    log,
    server,
    commands.registerCommand('crosscheck.restart', () => server.restart()),
    commands.registerCommand('crosscheck.showLog', () => log.show()),
    ...registerConflictCommands(server),
    ...registerCompareCommands(server),
    ...registerStatementCommands(server),
    registerFactSheetCommand(server),
    topics,
    ...showFigures(server, topics),
    ...showStatus(server, topics),
  );
  await server.start();
}

import { commands, type Disposable, env, l10n, window, workspace } from 'vscode';
import type { Location as WireLocation } from 'vscode-languageclient/node';
import type { Ignored } from '../../server/src/lsp/protocol.js';
import type { FigureNode } from './figuresView.js';
import type { Server } from './server.js';

/** Commands on one statement: ignore it with a reason, copy it as a citation. */
export function registerStatementCommands(server: Server): Disposable[] {
  return [
    commands.registerCommand(
      'crosscheck.ignore',
      (place: WireLocation, rule: string, scope: Ignored['scope'], why?: string) =>
        ignore(server, place, rule, scope, why),
    ),
    commands.registerCommand('crosscheck.ignoreStatement', (node?: FigureNode) =>
      node?.kind === 'statement' ? ignore(server, node.statement, 'figures/conflict', 'here') : undefined,
    ),
    commands.registerCommand('crosscheck.copyStatement', async (node?: FigureNode) => {
      if (node?.kind !== 'statement') return;
      const { document, text } = node.statement;
      const { line } = server.rangeOf(node.statement).start;
      await env.clipboard.writeText(`${node.topic.name}: ${text} (${document}, ${l10n.t('line {0}', line + 1)})`);
    }),
  ];
}

/** Switches the rule off, with the reason that a person gives. */
async function ignore(
  server: Server,
  { range, uri }: WireLocation,
  rule: string,
  scope: Ignored['scope'],
  given?: string,
): Promise<void> {
  const prompt = l10n.t('Why is this no problem? The reason is written beside it.');
  const reason = given ?? (await window.showInputBox({ prompt, placeHolder: l10n.t('Reason') }));
  if (!reason) return;
  const edit = await server.ask('crosscheck/ignore', { textDocument: { uri }, range, rule, scope, reason });
  if (edit) await workspace.applyEdit(await server.toCode.asWorkspaceEdit(edit));
}

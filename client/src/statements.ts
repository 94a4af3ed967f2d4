import { type CodeAction, commands, type Disposable, env, l10n, window, workspace } from 'vscode';
import type { Location as WireLocation } from 'vscode-languageclient/node';
import type { Ignored } from '../../server/src/lsp/protocol.js';
import type { FigureNode } from './figuresView.js';
import { openDocument } from './openDocument.js';
import type { Server } from './server.js';

/** Commands on one statement: ignore it with a reason, copy it as a citation. */
export function registerStatementCommands(server: Server): Disposable[] {
  return [
    commands.registerCommand('crosscheck.ignore', (place: WireLocation, ignored: ToIgnore, why?: string) =>
      ignore(server, place, ignored, why),
    ),
    // Trees give what is selected beside the node.
    commands.registerCommand('crosscheck.ignoreStatement', (node?: FigureNode, _?: unknown, why?: string) =>
      node?.kind === 'statement' ? ignoreStatement(server, node.statement, why) : undefined,
    ),
    commands.registerCommand('crosscheck.makeCanonical', (node?: FigureNode) =>
      makeCanonical(server, node?.kind === 'statement' ? node.statement : null),
    ),
    commands.registerCommand('crosscheck.copyStatement', async (node?: FigureNode) => {
      if (node?.kind !== 'statement') return;
      const { document, text } = node.statement;
      const { line } = server.rangeOf(node.statement).start;
      await env.clipboard.writeText(`${node.topic.name}: ${text} (${document}, ${l10n.t('line {0}', line + 1)})`);
    }),
  ];
}

type ToIgnore = Omit<Ignored, 'reason'>;

/** Switches the rule off, with the reason that a person gives. */
async function ignore(
  server: Server,
  { range, uri }: WireLocation,
  ignored: ToIgnore,
  given: string | undefined = undefined,
): Promise<void> {
  const prompt = l10n.t('Why is this no problem? The reason is written beside it.');
  const reason = given ?? (await window.showInputBox({ prompt, placeHolder: l10n.t('Reason') }));
  if (!reason) return;
  const edit = await server.ask('crosscheck/ignore', { textDocument: { uri }, range, ...ignored, reason });
  if (edit) await workspace.applyEdit(await server.toCode.asWorkspaceEdit(edit));
}

/** Ignores what a statement of the tree disagrees with: what its quick fixes offer, on both sides where they can. */
async function ignoreStatement(server: Server, statement: WireLocation, why: string | undefined): Promise<void> {
  const [uri, range] = [server.uriOf(statement), server.rangeOf(statement)];
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
  const offered = actions.flatMap(({ command, title }) => {
    if (command?.command !== 'crosscheck.ignore') return [];
    const [place, ignored] = command.arguments as [WireLocation, ToIgnore];
    return [{ label: title, place, ignored }];
  });
  const pairs = offered.filter(({ ignored }) => ignored.scope === 'pair');
  const choices = pairs.length > 0 ? pairs : offered;
  if (choices.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing here disagrees with another statement.'));
    return;
  }
  const chosen = choices.length === 1 ? choices[0] : await window.showQuickPick(choices);
  if (chosen) await ignore(server, chosen.place, chosen.ignored, why);
}

/** Writes a statement of the tree, or the figure under the cursor, into the register, and shows it there. */
async function makeCanonical(server: Server, statement: WireLocation | null): Promise<void> {
  const place = statement ?? placeOfCursor(server);
  if (!place) return;
  const { range, uri } = place;
  const edit = await server.ask('crosscheck/makeCanonical', { textDocument: { uri }, range });
  if (!edit) {
    void window.showInformationMessage(l10n.t('There is no figure here that can be written into crosscheck.yml.'));
    return;
  }
  const changes = await server.toCode.asWorkspaceEdit(edit);
  await workspace.applyEdit(changes);
  const [file] = changes.entries().map(([changed]) => changed);
  if (file) await window.showTextDocument(file, { preview: false });
}

function placeOfCursor(server: Server): WireLocation | null {
  const editor = openDocument();
  if (!editor) return null;
  const { position, textDocument } = server.about(editor.document.uri, editor.selection.active);
  return { ...textDocument, range: { start: position, end: position } };
}

import { commands, type Disposable, env, l10n, window, workspace } from 'vscode';
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
    commands.registerCommand('crosscheck.ignoreStatement', (node?: FigureNode) =>
      node?.kind === 'statement' ? ignore(server, node.statement, { rule: 'figures/*', scope: 'here' }) : undefined,
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

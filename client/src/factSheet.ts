import { commands, type Disposable, l10n, type Uri, window, workspace } from 'vscode';
import type { SheetFormat } from '../../server/src/lsp/protocol.js';
import { openDocument } from './openDocument.js';
import type { Server } from './server.js';

const EXTENSIONS: Readonly<Record<SheetFormat, string>> = { markdown: 'md', html: 'html', csv: 'csv' };

/** Exports the ledger of a document: every figure with its source and its other statements. */
export function registerFactSheetCommand(server: Server): Disposable {
  return commands.registerCommand('crosscheck.exportFactSheet', async (format?: SheetFormat, target?: Uri) => {
    const source = openDocument()?.document.uri;
    if (!source) return;
    const chosen = format ?? (await pickFormat());
    if (!chosen) return;
    const text = await server.ask('crosscheck/factSheet', {
      textDocument: { uri: server.toProtocol.asUri(source) },
      format: chosen,
    });
    if (text === '') {
      void window.showInformationMessage(l10n.t('This document is not reviewed.'));
      return;
    }
    const file = target ?? (await askForFile(source, chosen));
    if (!file) return;
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await commands.executeCommand('vscode.open', file);
  });
}

async function pickFormat(): Promise<SheetFormat | undefined> {
  const items: { label: string; description: string; format: SheetFormat }[] = [
    { label: 'HTML', description: l10n.t('to read and print'), format: 'html' },
    { label: 'CSV', description: l10n.t('for a spreadsheet'), format: 'csv' },
    { label: 'Markdown', description: l10n.t('to keep beside the draft'), format: 'markdown' },
  ];
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Export the fact sheet as') }))?.format;
}

/** Beside the document, in a name of its own, which is no document to review. */
async function askForFile(source: Uri, format: SheetFormat): Promise<Uri | undefined> {
  const base = source.path.replace(/\.[^./]*$/, '');
  const defaultUri = source.with({ scheme: 'file', path: `${base}.facts.${EXTENSIONS[format]}` });
  return window.showSaveDialog({ defaultUri, title: l10n.t('Export Fact Sheet') });
}

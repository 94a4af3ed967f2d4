import { l10n, type TextEditor, window } from 'vscode';

/** The editor of the document that a command is about; says so where there is none. */
export function openDocument(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (!editor) void window.showInformationMessage(l10n.t('Open a document first.'));
  return editor;
}

// What the tests ask of VS Code: documents, and answers that are waited for by event, never by time.
import { rm, writeFile } from 'node:fs/promises';
import {
  type ConfigurationTarget,
  commands,
  type Diagnostic,
  languages,
  type Position,
  Range,
  type Tab,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';

export function uriOf(name: string): Uri {
  return Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
}

export async function open(name: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uriOf(name));
  await window.showTextDocument(document);
  return document;
}

/** The position of the first character of some words. */
export function positionOf(document: TextDocument, words: string): Position {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`${words} is not in ${document.uri.path}`);
  return document.positionAt(offset);
}

/** Replaces the first place of some words in an open document. */
export async function replace(name: string, words: string, by: string): Promise<void> {
  const editor = await window.showTextDocument(await workspace.openTextDocument(uriOf(name)));
  const start = positionOf(editor.document, words);
  const end = editor.document.positionAt(editor.document.offsetAt(start) + words.length);
  await editor.edit((edit) => edit.replace(new Range(start, end), by));
}

/** Our diagnostics of a file, as soon as they are what is waited for. */
export function diagnostics(
  name: string,
  accept: (found: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return diagnosticsOf(uriOf(name), accept);
}

export function diagnosticsOf(
  uri: Uri,
  accept: (found: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  const ours = () => languages.getDiagnostics(uri).filter(({ source }) => source === 'crosscheck');
  return new Promise((done) => {
    const look = () => {
      const found = ours();
      if (!accept(found)) return;
      listener.dispose();
      done(found);
    };
    const listener = languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** The tab of a title, as soon as there is one. */
export function tab(title: string): Promise<Tab> {
  const find = () => window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label === title);
  return new Promise((done) => {
    const look = () => {
      const found = find();
      if (!found) return;
      listener.dispose();
      done(found);
    };
    const listener = window.tabGroups.onDidChangeTabs(look);
    look();
  });
}

export function ask<T>(command: string, ...parameters: unknown[]): Promise<T> {
  return Promise.resolve(commands.executeCommand<T>(command, ...parameters));
}

export async function set(key: string, value: unknown, target: ConfigurationTarget): Promise<void> {
  await workspace.getConfiguration('crosscheck').update(key, value, target);
}

/** Writes a file behind the editor's back. */
export function writeOnDisk(name: string, text: string): Promise<void> {
  return writeFile(uriOf(name).fsPath, text);
}

export function removeFromDisk(name: string): Promise<void> {
  return rm(uriOf(name).fsPath);
}

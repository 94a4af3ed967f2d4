import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  type Hover,
  InsertTextMode,
  MarkupKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { jsonSchema } from '../configuration/schema.js';
import { type SettingSchema, settingCompletions, settingHover } from '../features/settings.js';
import { rules } from '../rules/index.js';

// What is answered in an open `crosscheck.yml`, which is no document under review.

let known: SettingSchema | null = null;

function schema(): SettingSchema {
  known ??= jsonSchema(rules) as SettingSchema;
  return known;
}

export function completeSettings(file: TextDocument, { position }: TextDocumentPositionParams): CompletionItem[] {
  const found = settingCompletions(file.getText(), file.offsetAt(position), schema());
  return found.map(({ detail, kind, label, replaces, text }) => ({
    label,
    kind: kind === 'setting' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
    ...(detail ? { documentation: detail } : {}),
    filterText: label,
    insertTextMode: InsertTextMode.adjustIndentation,
    textEdit: {
      range: { start: file.positionAt(replaces.start), end: file.positionAt(replaces.end) },
      newText: text,
    },
  }));
}

export function hoverSettings(
  file: TextDocument,
  { position }: TextDocumentPositionParams,
  client: ClientCapabilities,
): Hover | null {
  const found = settingHover(file.getText(), file.offsetAt(position), schema());
  if (!found) return null;
  const isMarkdown = client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
  return {
    // The words hold signs of globs, which are none of Markdown.
    contents: {
      kind: isMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: isMarkdown ? found.text.replace(/[*_<]/g, '\\$&') : found.text,
    },
    range: { start: file.positionAt(found.span.start), end: file.positionAt(found.span.end) },
  };
}

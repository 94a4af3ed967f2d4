import {
  type CallHierarchyItem,
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeLens,
  type Command,
  type CompletionItem,
  CompletionItemKind,
  type Definition,
  type DefinitionLink,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type DocumentHighlight,
  type DocumentLink,
  type FoldingRange,
  FoldingRangeKind,
  type Hover,
  type InlayHint,
  type Location,
  MarkupKind,
  type Range,
  type SelectionRange,
  SymbolKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../configuration.js';
import type { CallItem } from '../features/callHierarchy.js';
import type { CodeAction as FoundAction } from '../features/codeActions.js';
import type { CodeLens as FoundLens } from '../features/codeLenses.js';
import type { Completion } from '../features/completion.js';
import type { Definition as FoundDefinition } from '../features/definition.js';
import type { DocumentLink as FoundLink } from '../features/documentLinks.js';
import type { Fold } from '../features/folding.js';
import type { Hover as FoundHover } from '../features/hover.js';
import type { InlayHint as FoundHint } from '../features/inlayHints.js';
import { type Place, toMarkdown, toPlainText } from '../features/richText.js';
import type { Edit, Finding } from '../rules/rule.js';
import type { Span } from '../text/document.js';
import { hrefOf, type Question, toLocation, toPosition, toRange } from './positions.js';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(
  finding: Finding,
  { corpus, uri, client }: Pick<Question, 'corpus' | 'uri' | 'client'>,
): Diagnostic {
  const known = finding.related.filter((related) => corpus.documents.has(related.uri));
  const related = known.map((place): DiagnosticRelatedInformation => {
    return { location: toLocation(corpus, place), message: place.message };
  });
  return {
    range: toRange(corpus, uri, finding.span),
    severity: SEVERITIES[finding.severity],
    source: 'crosscheck',
    code: finding.rule,
    ...descriptionOf(finding, client),
    message: finding.message,
    ...(client.textDocument?.publishDiagnostics?.relatedInformation && related.length > 0
      ? { relatedInformation: related }
      : {}),
  };
}

/** For a document that is not checked. @param problem What came in the way, in words that follow "This document". */
export function unreadDiagnostic(problem: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: 'crosscheck',
    message: `This document ${problem}: nothing in it is checked.`,
  };
}

/** Rules are described by ourselves, not on the web: our own client shows the page, others open it as a file. */
function descriptionOf({ rule }: Finding, client: ClientCapabilities): Pick<Diagnostic, 'codeDescription'> {
  if (!client.textDocument?.publishDiagnostics?.codeDescriptionSupport) return {};
  const href = client.experimental?.crosscheckCommands
    ? `command:crosscheck.showRule?${encodeURIComponent(JSON.stringify([rule]))}`
    : new URL(`${rule}.md`, PAGES).href;
  return { codeDescription: { href } };
}

/** The pages of the rules, which the build puts beside the program; a chunk of it lies one folder deeper. */
const PAGES = new URL(import.meta.url.includes('/chunks/') ? '../rules/' : 'rules/', import.meta.url);

export function toHover(found: FoundHover | null, { corpus, uri, client }: Question): Hover | null {
  if (!found) return null;
  const isMarkdown = client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
  const contents = isMarkdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(found.text, (place) => hrefOf(corpus, place)) }
    : { kind: MarkupKind.PlainText, value: toPlainText(found.text) };
  return { contents, range: toRange(corpus, uri, found.span) };
}

export function toDefinition(
  found: readonly FoundDefinition[],
  { corpus, uri, client }: Question,
): Definition | DefinitionLink[] {
  if (!client.textDocument?.definition?.linkSupport) return found.map(({ target }) => toLocation(corpus, target));
  return found.map(({ origin, target }) => {
    const range = toRange(corpus, target.uri, target.span);
    return {
      originSelectionRange: toRange(corpus, uri, origin),
      targetUri: target.uri,
      targetRange: range,
      targetSelectionRange: range,
    };
  });
}

export function toLocations(places: readonly Place[], { corpus }: Question): Location[] {
  return places.map((place) => toLocation(corpus, place));
}

export function toHighlights(spans: readonly Span[], { corpus, uri }: Question): DocumentHighlight[] {
  return spans.map((span) => ({ range: toRange(corpus, uri, span) }));
}

export function toDocumentLinks(links: readonly FoundLink[], { corpus, uri }: Question): DocumentLink[] {
  return links.map(({ span, tooltip, url }) => ({
    range: toRange(corpus, uri, span),
    target: url,
    ...(tooltip === null ? {} : { tooltip }),
  }));
}

/** Folds of one line fold nothing. A fold ends with its last line that has words. */
export function toFoldingRanges(folds: readonly Fold[], { corpus, uri }: Question): FoldingRange[] {
  const { text } = corpus.documents.get(uri)!.document;
  return folds.flatMap(({ kind, span }) => {
    let { end } = span;
    while (end > span.start && /\s/.test(text[end - 1]!)) end--;
    const range = toRange(corpus, uri, { start: span.start, end });
    const [startLine, endLine] = [range.start.line, range.end.line];
    if (startLine >= endLine) return [];
    return [{ startLine, endLine, ...(kind === 'notes' ? { kind: FoldingRangeKind.Comment } : {}) }];
  });
}

/** @param spans From the innermost, each within the next; at least one. */
export function toSelectionRange(spans: readonly Span[], { corpus, uri }: Question): SelectionRange {
  const [outermost, ...inner] = spans.toReversed();
  const top: SelectionRange = { range: toRange(corpus, uri, outermost ?? { start: 0, end: 0 }) };
  return inner.reduce((parent, span) => ({ range: toRange(corpus, uri, span), parent }), top);
}

export function toInlayHints(hints: readonly FoundHint[], { corpus, uri }: Question): InlayHint[] {
  return hints.map(({ offset, text }) => ({
    position: toPosition(corpus, uri, offset),
    label: text,
    paddingLeft: true,
  }));
}

/** Clicked, a lens shows the figures that disagree, where the client can. */
export function toCodeLenses(lenses: readonly FoundLens[], question: Question): CodeLens[] {
  const { corpus, uri } = question;
  return lenses.map(({ disagreeing, span, text }) => {
    const range = toRange(corpus, uri, span);
    const command = knowsOurCommands(question) && disagreeing.length > 0 ? 'crosscheck.peek' : '';
    const places = disagreeing.map((place) => toLocation(corpus, place));
    return { range, command: { title: text, command, arguments: [uri, range.start, places] } };
  });
}

/** Figures are proposed, never preferred: what a person picks is a person's choice. */
export function toCodeActions(actions: readonly FoundAction[], range: Range, question: Question): CodeAction[] {
  return actions.flatMap((action) => {
    const { edits, finding, isPreferred, title } = action;
    const command = commandOf(action, range, question);
    const edit = command || edits.length === 0 ? null : toWorkspaceEdit(edits, title, question);
    if (!command && !edit) return [];
    const effect = command ? { command } : { edit: edit! };
    const diagnostics = finding ? { diagnostics: [toDiagnostic(finding, question)] } : {};
    return [
      { title, kind: CodeActionKind.QuickFix, ...effect, ...diagnostics, ...(isPreferred ? { isPreferred } : {}) },
    ];
  });
}

/** Our own client asks for reasons first, and shows explanations. */
function commandOf({ finding, ignored, kind, title }: FoundAction, range: Range, question: Question): Command | null {
  if (!knowsOurCommands(question)) return null;
  const { corpus, uri } = question;
  if (kind === 'explain') return { title, command: 'crosscheck.showWhy', arguments: [uri, range.start] };
  if (!finding || !ignored) return null;
  return { title, command: 'crosscheck.ignore', arguments: [toLocation(corpus, { uri, span: finding.span }), ignored] };
}

function knowsOurCommands({ client }: Question): boolean {
  return Boolean(client.experimental?.crosscheckCommands);
}

const COMPLETION_KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  figure: CompletionItemKind.Value,
  topic: CompletionItemKind.Text,
  acronym: CompletionItemKind.Constant,
  reference: CompletionItemKind.Reference,
};

export function toCompletionItems(found: readonly Completion[], { corpus, uri }: Question): CompletionItem[] {
  return found.map(({ detail, kind, label, replaces, text }) => ({
    label,
    kind: COMPLETION_KINDS[kind],
    detail,
    // What is replaced holds signs that no editor takes for part of a word.
    filterText: text,
    textEdit: { range: toRange(corpus, uri, replaces), newText: text },
  }));
}

export function toCallItem({ detail, kind, name, place }: CallItem, { corpus }: Question): CallHierarchyItem {
  const { range, uri } = toLocation(corpus, place);
  const symbol = kind === 'claim' ? SymbolKind.Number : SymbolKind.Key;
  return { name, detail, kind: symbol, uri, range, selectionRange: range };
}

/**
 * A rename touches many documents: clients that can are asked to show it first. A configuration file that is not there
 * yet is made.
 */
export function toWorkspaceEdit(edits: readonly Edit[], label: string, question: Question): WorkspaceEdit | null {
  const byUri = new Map<string, Edit[]>();
  for (const edit of edits) byUri.set(edit.uri, [...(byUri.get(edit.uri) ?? []), edit]);
  const textEdit = ({ span, text, uri }: Edit) => ({ range: rangeIn(question, uri, span), newText: text });
  const { changeAnnotationSupport, documentChanges, resourceOperations } =
    question.client.workspace?.workspaceEdit ?? {};
  const created = question.settings?.text === null && byUri.has(question.settings.uri) ? [question.settings.uri] : [];
  if (created.length > 0 && !(documentChanges && resourceOperations?.includes('create'))) return null;
  if (!documentChanges)
    return { changes: Object.fromEntries([...byUri].map(([uri, own]) => [uri, own.map(textEdit)])) };
  const annotate = changeAnnotationSupport && byUri.size > 1;
  return {
    documentChanges: [
      ...created.map((uri) => ({ kind: 'create' as const, uri, options: { ignoreIfExists: true } })),
      ...[...byUri].map(([uri, own]) => ({
        textDocument: { uri, version: null },
        edits: own.map((edit) => ({ ...textEdit(edit), ...(annotate ? { annotationId: 'all' } : {}) })),
      })),
    ],
    ...(annotate ? { changeAnnotations: { all: { label, needsConfirmation: true } } } : {}),
  };
}

/** A place of a document, or of the configuration file. */
function rangeIn({ corpus, settings }: Question, uri: string, { start, end }: Span): Range {
  if (uri !== settings?.uri) return toRange(corpus, uri, { start, end });
  const lines = TextDocument.create(uri, 'yaml', 0, settings.text ?? '');
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

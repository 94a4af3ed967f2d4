import {
  type ClientCapabilities,
  type Definition,
  type DefinitionLink,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type DocumentSymbol,
  type Hover,
  type Location,
  MarkupKind,
  type Position,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../configuration.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Definition as FoundDefinition } from '../features/definition.js';
import type { Hover as FoundHover } from '../features/hover.js';
import type { OutlineEntry, OutlineKind } from '../features/outline.js';
import { type Place, toMarkdown, toPlainText } from '../features/richText.js';
import type { Finding } from '../rules/rule.js';
import type { Document, Span } from '../text/document.js';

/** What an answer is made for: the corpus that it speaks of, the document that was asked, and what the client can show. */
export interface Question {
  readonly corpus: Corpus;
  readonly uri: string;
  readonly client: ClientCapabilities;
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const SYMBOLS: Readonly<Record<OutlineKind, SymbolKind>> = {
  section: SymbolKind.String,
  figure: SymbolKind.Number,
  citation: SymbolKind.Key,
  table: SymbolKind.Array,
};

/** Line tables, made when a document is first asked for and gone with it. */
const tables = new WeakMap<Document, TextDocument>();

function linesOf(corpus: Corpus, uri: string): TextDocument {
  const { document } = corpus.documents.get(uri)!;
  let table = tables.get(document);
  if (!table) {
    table = TextDocument.create(uri, '', 0, document.text);
    tables.set(document, table);
  }
  return table;
}

/** A place of a document in the corpus, in lines and UTF-16 characters from 0. */
export function toRange(corpus: Corpus, uri: string, { start, end }: Span): Range {
  const lines = linesOf(corpus, uri);
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** The offset of a position; positions beyond the text are its end. */
export function fromPosition(corpus: Corpus, uri: string, position: Position): number {
  return linesOf(corpus, uri).offsetAt(position);
}

export function toLocation(corpus: Corpus, { uri, span }: Place): Location {
  return { uri, range: toRange(corpus, uri, span) };
}

/** An address that editors open at the place: line and column from 1 in its fragment. */
function hrefOf(corpus: Corpus, { uri, span }: Place): string {
  const { start } = toRange(corpus, uri, span);
  return `${uri}#L${start.line + 1},${start.character + 1}`;
}

export function toDiagnostic(finding: Finding, { corpus, uri, client }: Question): Diagnostic {
  const known = finding.related.filter((related) => corpus.documents.has(related.uri));
  const related = known.map((place): DiagnosticRelatedInformation => {
    return { location: toLocation(corpus, place), message: place.message };
  });
  return {
    range: toRange(corpus, uri, finding.span),
    severity: SEVERITIES[finding.severity],
    source: 'crosscheck',
    code: finding.rule,
    message: finding.message,
    ...(client.textDocument?.publishDiagnostics?.relatedInformation && related.length > 0
      ? { relatedInformation: related }
      : {}),
  };
}

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

export function toDocumentSymbols(
  entries: readonly OutlineEntry[],
  question: Question,
): DocumentSymbol[] | SymbolInformation[] {
  const isTree = question.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
  return isTree ? entries.map((entry) => toDocumentSymbol(entry, question)) : flatSymbols(entries, question);
}

function toDocumentSymbol(entry: OutlineEntry, question: Question): DocumentSymbol {
  return {
    name: entry.name,
    detail: entry.detail,
    kind: SYMBOLS[entry.kind],
    range: toRange(question.corpus, question.uri, entry.span),
    selectionRange: toRange(question.corpus, question.uri, entry.selection),
    children: entry.children.map((child) => toDocumentSymbol(child, question)),
  };
}

function flatSymbols(entries: readonly OutlineEntry[], question: Question, container?: string): SymbolInformation[] {
  const { corpus, uri } = question;
  return entries.flatMap(({ children, kind, name, span }) => [
    {
      name,
      kind: SYMBOLS[kind],
      location: toLocation(corpus, { uri, span }),
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...flatSymbols(children, question, name),
  ]);
}

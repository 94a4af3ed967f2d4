import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus.js';
import type { OutlineEntry } from '../features/outline.js';
import type { FoundSymbol } from '../features/workspaceSymbols.js';
import type { EntityType } from '../marks/mark.js';
import { type Question, toLocation, toRange } from './positions.js';

const ENTRY_KINDS: Readonly<Record<OutlineEntry['kind'], SymbolKind>> = {
  section: SymbolKind.String,
  figure: SymbolKind.Number,
  citation: SymbolKind.Key,
  table: SymbolKind.Array,
};

/** The protocol has kinds of code only; these are the nearest, and what editors draw for them tells them apart. */
const ENTITY_KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  law: SymbolKind.Interface,
  agreement: SymbolKind.Interface,
  organization: SymbolKind.Module,
  company: SymbolKind.Module,
  country: SymbolKind.Namespace,
  region: SymbolKind.Namespace,
  person: SymbolKind.Class,
  program: SymbolKind.Package,
  publication: SymbolKind.File,
  product: SymbolKind.Property,
  other: SymbolKind.Object,
};

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
    kind: ENTRY_KINDS[entry.kind],
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
      kind: ENTRY_KINDS[kind],
      location: toLocation(corpus, { uri, span }),
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...flatSymbols(children, question, name),
  ]);
}

export function toWorkspaceSymbols(found: readonly FoundSymbol[], corpus: Corpus): SymbolInformation[] {
  return found.map(({ entityType, kind, name, place }) => ({
    name,
    kind:
      kind === 'entity' ? ENTITY_KINDS[entityType ?? 'other'] : ENTRY_KINDS[kind === 'figure' ? 'figure' : 'section'],
    location: toLocation(corpus, place),
  }));
}

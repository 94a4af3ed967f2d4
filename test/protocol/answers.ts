// The answers of the protocol by their methods, as its own types have them: schemas are made of these.

import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeAction,
  CodeLens,
  Command,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Range,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-types';
import type {
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
} from '../../node_modules/vscode-languageserver-protocol/lib/common/protocol.diagnostic.js';
import type { InitializeResult } from '../../node_modules/vscode-languageserver-protocol/lib/common/protocol.js';

export interface Answers {
  initialize: InitializeResult;
  'textDocument/hover': Hover | null;
  'textDocument/definition': Location | Location[] | LocationLink[] | null;
  'textDocument/references': Location[] | null;
  'textDocument/documentHighlight': DocumentHighlight[] | null;
  'textDocument/documentSymbol': DocumentSymbol[] | SymbolInformation[] | null;
  'textDocument/documentLink': DocumentLink[] | null;
  'textDocument/foldingRange': FoldingRange[] | null;
  'textDocument/selectionRange': SelectionRange[] | null;
  'textDocument/inlayHint': InlayHint[] | null;
  'textDocument/completion': CompletionItem[] | CompletionList | null;
  'textDocument/codeAction': (Command | CodeAction)[] | null;
  'textDocument/codeLens': CodeLens[] | null;
  'textDocument/prepareRename': { range: Range; placeholder: string } | null;
  'textDocument/rename': WorkspaceEdit | null;
  'textDocument/prepareCallHierarchy': CallHierarchyItem[] | null;
  'callHierarchy/incomingCalls': CallHierarchyIncomingCall[] | null;
  'callHierarchy/outgoingCalls': CallHierarchyOutgoingCall[] | null;
  'textDocument/semanticTokens/full': SemanticTokens | null;
  'textDocument/semanticTokens/full/delta': SemanticTokens | SemanticTokensDelta | null;
  'textDocument/semanticTokens/range': SemanticTokens | null;
  'textDocument/diagnostic': DocumentDiagnosticReport;
  'workspace/diagnostic': WorkspaceDiagnosticReport;
  'workspace/symbol': SymbolInformation[] | WorkspaceSymbol[] | null;
  'textDocument/publishDiagnostics': { uri: string; version?: number; diagnostics: Diagnostic[] };
}

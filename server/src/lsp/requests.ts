import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LSPErrorCodes,
  type Position,
  PrepareRenameRequest,
  type ProtocolRequestType,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  SelectionRangeRequest,
  type ServerCapabilities,
  type TextDocumentIdentifier,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../corpus/corpus.js';
import { type Call, callItems, incomingCalls, outgoingCalls } from '../features/callHierarchy.js';
import { codeActions, safeEdits } from '../features/codeActions.js';
import { codeLenses } from '../features/codeLenses.js';
import { completion, TRIGGERS } from '../features/completion.js';
import { definition } from '../features/definition.js';
import { documentLinks } from '../features/documentLinks.js';
import { findReferences } from '../features/findReferences.js';
import { folding } from '../features/folding.js';
import { highlight } from '../features/highlight.js';
import { hover } from '../features/hover.js';
import { inlayHints } from '../features/inlayHints.js';
import { outline } from '../features/outline.js';
import { renamable, rename } from '../features/rename.js';
import type { Place } from '../features/richText.js';
import { selectionRanges } from '../features/selectionRanges.js';
import { workspaceSymbols } from '../features/workspaceSymbols.js';
import { today } from '../workspace/today.js';
import type { Answer } from './answer.js';
import {
  toCallItem,
  toCodeActions,
  toCodeLenses,
  toCompletionItems,
  toDefinition,
  toDocumentLinks,
  toFoldingRanges,
  toHighlights,
  toHover,
  toInlayHints,
  toLocations,
  toSelectionRange,
  toWorkspaceEdit,
} from './convert.js';
import { fromPosition, fromRange, type Question, toRange } from './positions.js';
import { semanticTokens } from './semanticTokens.js';
import { completeSettings, hoverSettings } from './settingsFile.js';
import { toDocumentSymbols, toWorkspaceSymbols } from './symbols.js';

const FIX_ALL = `${CodeActionKind.SourceFixAll}.crosscheck`;
const ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

/** Everything that the server answers: one entry a feature. */
export const answers: readonly Answer[] = [
  atPosition(HoverRequest.type, { hoverProvider: true }, hoverToday, toHover, hoverSettings),
  atPosition(DefinitionRequest.type, { definitionProvider: true }, definition, toDefinition),
  atPosition(ReferencesRequest.type, { referencesProvider: true }, findReferences, toLocations),
  atPosition(DocumentHighlightRequest.type, { documentHighlightProvider: true }, highlight, toHighlights),
  about(DocumentSymbolRequest.type, { documentSymbolProvider: true }, (question) =>
    toDocumentSymbols(outline(question.corpus, question.uri, question.display.outline), question),
  ),
  inDocument(DocumentLinkRequest.type, { documentLinkProvider: {} }, documentLinks, toDocumentLinks),
  inDocument(FoldingRangeRequest.type, { foldingRangeProvider: true }, folding, toFoldingRanges),
  about(CodeLensRequest.type, { codeLensProvider: {} }, (question) =>
    question.display.codeLens ? toCodeLenses(codeLenses(question.corpus, question.uri), question) : [],
  ),
  about(SelectionRangeRequest.type, { selectionRangeProvider: true }, (question, { positions }) =>
    positions.map((position) => toSelectionRange(atOffset(question, position, selectionRanges), question)),
  ),
  about(InlayHintRequest.type, { inlayHintProvider: true }, (question, { range }) => {
    const { corpus, display, uri } = question;
    if (!display.inlayHints) return [];
    return toInlayHints(inlayHints(corpus, uri, fromRange(corpus, uri, range)), question);
  }),
  about(
    CompletionRequest.type,
    { completionProvider: { triggerCharacters: TRIGGERS } },
    (question, { position }) => toCompletionItems(atOffset(question, position, completion), question),
    completeSettings,
  ),
  about(CodeActionRequest.type, { codeActionProvider: { codeActionKinds: ACTION_KINDS } }, answerCodeActions),
  about(PrepareRenameRequest.type, { renameProvider: { prepareProvider: true } }, (question, { position }) => {
    const found = atOffset(question, position, renamable);
    return found && { range: toRange(question.corpus, question.uri, found.span), placeholder: found.name };
  }),
  about(RenameRequest.type, {}, (question, { newName, position }) => {
    const name = newName.trim();
    if (name === '' || /[\n\r]/.test(name)) throw refusal('A name is one line with words in it.');
    const edits = atOffset(question, position, (corpus, uri, offset) => rename(corpus, uri, offset, name));
    if (edits.length === 0) throw refusal('There is no name here.');
    return toWorkspaceEdit(edits, `Write “${name}”`, question);
  }),
  about(CallHierarchyPrepareRequest.type, { callHierarchyProvider: true }, (question, { position }) =>
    atOffset(question, position, callItems).map((item) => toCallItem(item, question)),
  ),
  aboutItem(CallHierarchyIncomingCallsRequest.type, incomingCalls, (call, question) => ({
    from: toCallItem(call.item, question),
    fromRanges: fromRanges(call, question),
  })),
  aboutItem(CallHierarchyOutgoingCallsRequest.type, outgoingCalls, (call, question) => ({
    to: toCallItem(call.item, question),
    fromRanges: fromRanges(call, question),
  })),
  semanticTokens,
  {
    capability: { workspaceSymbolProvider: true },
    listen: (connection, library) =>
      connection.onRequest(WorkspaceSymbolRequest.type, ({ query }) =>
        library.corpora.flatMap((corpus) => toWorkspaceSymbols(workspaceSymbols(corpus, query), corpus)),
      ),
  },
];

/** A request about a document. */
function inDocument<P extends { textDocument: TextDocumentIdentifier }, R, PR, RO, F>(
  type: ProtocolRequestType<P, R | null, PR, void, RO>,
  capability: ServerCapabilities,
  feature: (corpus: Corpus, uri: string) => F,
  convert: (found: F, question: Question) => R | null,
): Answer {
  return about(type, capability, (question) => convert(feature(question.corpus, question.uri), question));
}

/** A request about a place in a document. */
function atPosition<P extends { textDocument: TextDocumentIdentifier; position: Position }, R, PR, RO, F>(
  type: ProtocolRequestType<P, R | null, PR, void, RO>,
  capability: ServerCapabilities,
  feature: (corpus: Corpus, uri: string, offset: number) => F,
  convert: (found: F, question: Question) => R | null,
  inSettings?: InSettings<P, R>,
): Answer {
  const answer = (question: Question, { position }: P) => convert(atOffset(question, position, feature), question);
  return about(type, capability, answer, inSettings);
}

/** A request about an item that an earlier answer gave. */
function aboutItem<P extends { item: CallHierarchyItem }, R, PR, RO>(
  type: ProtocolRequestType<P, R[] | null, PR, void, RO>,
  feature: (corpus: Corpus, place: Place) => readonly Call[],
  convert: (call: Call, question: Question) => R,
): Answer {
  return on(
    type,
    {},
    ({ item }) => item.uri,
    (question, { item }) => {
      const span = fromRange(question.corpus, question.uri, item.range);
      return feature(question.corpus, { uri: question.uri, span }).map((call) => convert(call, question));
    },
  );
}

function about<P extends { textDocument: TextDocumentIdentifier }, R, PR, RO>(
  type: ProtocolRequestType<P, R | null, PR, void, RO>,
  capability: ServerCapabilities,
  answer: (question: Question, params: P) => R | null,
  inSettings?: InSettings<P, R>,
): Answer {
  return on(type, capability, ({ textDocument }) => textDocument.uri, answer, inSettings);
}

/** What is answered in a configuration file. */
type InSettings<P, R> = (file: TextDocument, params: P, client: ClientCapabilities) => R | null;

function on<P, R, PR, RO>(
  type: ProtocolRequestType<P, R | null, PR, void, RO>,
  capability: ServerCapabilities,
  uriOf: (params: P) => string,
  answer: (question: Question, params: P) => R | null,
  inSettings: InSettings<P, R> = () => null,
): Answer {
  return {
    capability,
    listen: (connection, library, client) =>
      connection.onRequest<unknown, void>(type.method, async (params: P) => {
        const file = library.settingsFile(uriOf(params));
        if (file) return inSettings(file, params, client);
        const found = await library.find(uriOf(params));
        return found && answer({ ...found, client }, params);
      }),
  };
}

function atOffset<F>(
  { corpus, uri }: Question,
  position: Position,
  feature: (corpus: Corpus, uri: string, offset: number) => F,
): F {
  return feature(corpus, uri, fromPosition(corpus, uri, position));
}

/** Says to the person why what was asked for can't be done. */
function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

function hoverToday(corpus: Corpus, uri: string, offset: number) {
  return hover(corpus, uri, offset, today());
}

function fromRanges({ from, item }: Call, { corpus }: Question) {
  return from.map((span) => toRange(corpus, item.place.uri, span));
}

function answerCodeActions(question: Question, { context, range }: CodeActionParams): CodeAction[] {
  const { corpus, uri, client } = question;
  if (!client.textDocument?.codeAction?.codeActionLiteralSupport) return [];
  const asks = (kind: string) =>
    !context.only || context.only.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`));
  const actions = asks(CodeActionKind.QuickFix)
    ? toCodeActions(codeActions(corpus, uri, fromRange(corpus, uri, range), question.settings), range, question)
    : [];
  const fixes = context.only && asks(FIX_ALL) ? safeEdits(corpus, uri) : [];
  if (fixes.length === 0) return actions;
  const title = 'Mend everything that needs no choice';
  const edit = toWorkspaceEdit(fixes, title, question);
  return edit ? [...actions, { title, kind: FIX_ALL, edit }] : actions;
}

import {
  type ClientCapabilities,
  type Connection,
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type Position,
  type ProtocolRequestType,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus.js';
import { definition } from '../features/definition.js';
import { hover } from '../features/hover.js';
import { outline } from '../features/outline.js';
import { fromPosition, type Question, toDefinition, toDocumentSymbols, toHover } from './convert.js';

/** The corpus that holds a document, in line with what the client shows of it; null where it is not reviewed. */
export type Find = (uri: string) => Promise<{ readonly corpus: Corpus; readonly uri: string } | null>;

/** A request of the protocol that a feature answers. */
export interface Answer {
  /** What the server says of itself for it. */
  readonly capability: ServerCapabilities;
  listen(connection: Connection, find: Find, client: ClientCapabilities): void;
}

/** Everything that the server answers: one line a feature. */
export const answers: readonly Answer[] = [
  atPosition(HoverRequest.type, { hoverProvider: true }, hover, toHover),
  atPosition(DefinitionRequest.type, { definitionProvider: true }, definition, toDefinition),
  inDocument(DocumentSymbolRequest.type, { documentSymbolProvider: true }, outline, toDocumentSymbols),
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
): Answer {
  return about(type, capability, (question, { position }) => {
    const offset = fromPosition(question.corpus, question.uri, position);
    return convert(feature(question.corpus, question.uri, offset), question);
  });
}

function about<P extends { textDocument: TextDocumentIdentifier }, R, PR, RO>(
  type: ProtocolRequestType<P, R | null, PR, void, RO>,
  capability: ServerCapabilities,
  answer: (question: Question, params: P) => R | null,
): Answer {
  return {
    capability,
    listen: (connection, find, client) =>
      connection.onRequest<unknown, void>(type.method, async (params: P) => {
        const found = await find(params.textDocument.uri);
        return found && answer({ ...found, client }, params);
      }),
  };
}

import { equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CallHierarchyPrepareRequest,
  CodeAction,
  CodeActionRequest,
  CodeLens,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  Diagnostic,
  type DocumentHighlight,
  DocumentHighlightRequest,
  DocumentLink,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRange,
  FoldingRangeRequest,
  Hover,
  HoverRequest,
  InlayHint,
  InlayHintRequest,
  Location,
  Range,
  ReferencesRequest,
  SelectionRange,
  SelectionRangeRequest,
  SemanticTokens,
  SemanticTokensRequest,
  WorkspaceDiagnosticRequest,
  WorkspaceEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { Client } from './client.js';
import { ROOT } from './commandLine.js';

// The protocol's own guards (`Hover.is` …) hold for whatever the server answers. Its meta model is in no npm package.

const SEEDS = Object.fromEntries(
  readdirSync(join(ROOT, 'seeds'))
    .filter((name) => name !== 'README.md')
    .map((name) => [name, readFileSync(join(ROOT, 'seeds', name), 'utf8')]),
);

describe('the answers of the server are what the protocol says', () => {
  let client: Client;
  before(async () => {
    client = new Client(SEEDS);
    await client.initialize({
      textDocument: {
        diagnostic: {},
        hover: { contentFormat: ['markdown'] },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source'] } } },
      },
      workspace: { diagnostics: { refreshSupport: true } },
    });
    for (const [name, text] of Object.entries(SEEDS)) await client.open(name, text);
  });
  after(async () => equal(await client.close(), 0));

  /** Every answer of a kind passes the guard; some are there. */
  function all(answers: readonly unknown[], guard: (answer: never) => boolean): void {
    ok(answers.length > 0);
    for (const answer of answers) ok(guard(answer as never), JSON.stringify(answer));
  }

  /** Asks about each document. */
  async function perDocument<T>(
    ask: (textDocument: { uri: string }) => Promise<readonly T[] | T | null>,
  ): Promise<T[]> {
    const found: T[] = [];
    for (const name of Object.keys(SEEDS))
      found.push(...([(await ask({ uri: client.uri(name) })) ?? []].flat() as T[]));
    return found;
  }

  /** Asks about places all over each document. */
  async function perPlace<T>(
    ask: (at: { textDocument: { uri: string }; position: { line: number; character: number } }) => Promise<unknown>,
  ): Promise<T[]> {
    const found: unknown[] = [];
    for (const [name, text] of Object.entries(SEEDS))
      for (const [line, words] of text.split('\n').entries())
        for (let character = 1; character < words.length; character += 23)
          found.push(
            ...[(await ask({ textDocument: { uri: client.uri(name) }, position: { line, character } })) ?? []].flat(),
          );
    return found as T[];
  }

  const { sendRequest } = {
    sendRequest: (type: { method: string }, params: unknown) =>
      client.connection.sendRequest(type.method, params as object),
  };
  const everywhere = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

  it('diagnostics', async () => {
    const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    all(
      items.flatMap((item) => (item.kind === 'full' ? item.items : [])),
      Diagnostic.is,
    );
  });
  it('hovers', async () => all(await perPlace((at) => sendRequest(HoverRequest.type, at)), Hover.is));
  it('definitions', async () => all(await perPlace((at) => sendRequest(DefinitionRequest.type, at)), isLocation));
  it('references', async () => {
    const context = { includeDeclaration: true };
    all(await perPlace((at) => sendRequest(ReferencesRequest.type, { ...at, context })), Location.is);
  });
  it('highlights', async () =>
    all(await perPlace((at) => sendRequest(DocumentHighlightRequest.type, at)), (each: DocumentHighlight) =>
      Range.is(each.range),
    ));
  it('selection ranges', async () =>
    all(
      await perPlace(({ textDocument, position }) =>
        sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] }),
      ),
      SelectionRange.is,
    ));
  it('calls', async () =>
    all(
      await perPlace((at) => sendRequest(CallHierarchyPrepareRequest.type, at)),
      (item: { name: unknown; range: unknown; selectionRange: unknown; uri: unknown }) =>
        typeof item.name === 'string' &&
        typeof item.uri === 'string' &&
        Range.is(item.range) &&
        Range.is(item.selectionRange),
    ));
  it('completions', async () =>
    all(
      await perPlace<{ items?: unknown[] }>((at) => sendRequest(CompletionRequest.type, at)).then((found) =>
        found.flatMap((each) => each.items ?? [each]),
      ),
      (item: { label: unknown }) => typeof item.label === 'string',
    ));
  it('symbols', async () => {
    const isSymbol = (symbol: { name: string; range: Range; selectionRange: Range; children?: never[] }): boolean =>
      symbol.name.length > 0 &&
      Range.is(symbol.range) &&
      Range.is(symbol.selectionRange) &&
      (symbol.children ?? []).every(isSymbol);
    all(
      await perDocument((textDocument) => sendRequest(DocumentSymbolRequest.type, { textDocument }) as never),
      isSymbol,
    );
    all(
      (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'chips' })) ?? [],
      (each: { location: unknown }) => isLocation(each.location),
    );
  });
  it('links, folds, lenses and hints', async () => {
    all(
      await perDocument((textDocument) => sendRequest(DocumentLinkRequest.type, { textDocument }) as never),
      DocumentLink.is,
    );
    all(
      await perDocument((textDocument) => sendRequest(FoldingRangeRequest.type, { textDocument }) as never),
      FoldingRange.is,
    );
    all(await perDocument((textDocument) => sendRequest(CodeLensRequest.type, { textDocument }) as never), CodeLens.is);
    const hints = await perDocument(
      (textDocument) => sendRequest(InlayHintRequest.type, { textDocument, range: everywhere }) as never,
    );
    for (const hint of hints) ok(InlayHint.is(hint));
  });
  it('actions', async () => {
    const context = { diagnostics: [] };
    const actions = await perDocument<CodeAction>(
      (textDocument) => sendRequest(CodeActionRequest.type, { textDocument, range: everywhere, context }) as never,
    );
    all(actions, CodeAction.is);
    all(
      actions.flatMap(({ edit }) => edit ?? []),
      WorkspaceEdit.is,
    );
  });
  it('semantic tokens, in whole tuples', async () => {
    const tokens = await perDocument<SemanticTokens>(
      (textDocument) => sendRequest(SemanticTokensRequest.type, { textDocument }) as never,
    );
    all(
      tokens,
      (each: SemanticTokens) => SemanticTokens.is(each) && each.data.length > 0 && each.data.length % 5 === 0,
    );
  });
});

function isLocation(answer: unknown): boolean {
  const link = answer as { targetUri?: unknown; targetRange?: unknown };
  return Location.is(answer) || (typeof link.targetUri === 'string' && Range.is(link.targetRange));
}

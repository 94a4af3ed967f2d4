import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  CallHierarchyItem,
  ClientCapabilities,
  CodeAction,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  SemanticTokens,
  ServerCapabilities,
} from 'vscode-languageserver/node';
import { Client } from './client.js';
import { ROOT } from './commandLine.js';
import type { Answers } from './protocol/answers.js';
import { answerChecks } from './protocol/schema.js';

const SEEDS = Object.fromEntries(
  readdirSync(join(ROOT, 'seeds'))
    .filter((name) => name !== 'README.md')
    .map((name) => [name, readFileSync(join(ROOT, 'seeds', name), 'utf8')]),
);

/** What a client may ask a server that says so of itself. */
const METHODS: Partial<Record<keyof ServerCapabilities, readonly (keyof Answers)[]>> = {
  hoverProvider: ['textDocument/hover'],
  definitionProvider: ['textDocument/definition'],
  referencesProvider: ['textDocument/references'],
  documentHighlightProvider: ['textDocument/documentHighlight'],
  documentSymbolProvider: ['textDocument/documentSymbol'],
  documentLinkProvider: ['textDocument/documentLink'],
  foldingRangeProvider: ['textDocument/foldingRange'],
  selectionRangeProvider: ['textDocument/selectionRange'],
  inlayHintProvider: ['textDocument/inlayHint'],
  completionProvider: ['textDocument/completion'],
  codeActionProvider: ['textDocument/codeAction'],
  codeLensProvider: ['textDocument/codeLens'],
  renameProvider: ['textDocument/prepareRename', 'textDocument/rename'],
  callHierarchyProvider: [
    'textDocument/prepareCallHierarchy',
    'callHierarchy/incomingCalls',
    'callHierarchy/outgoingCalls',
  ],
  semanticTokensProvider: [
    'textDocument/semanticTokens/full',
    'textDocument/semanticTokens/full/delta',
    'textDocument/semanticTokens/range',
  ],
  diagnosticProvider: ['textDocument/diagnostic', 'workspace/diagnostic'],
  workspaceSymbolProvider: ['workspace/symbol'],
};

/** A client that can do everything that the server makes a difference of. */
const ABLE: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    hover: { contentFormat: ['markdown'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source'] } } },
    rename: { prepareSupport: true, honorsChangeAnnotations: true },
  },
  workspace: {
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
  experimental: { crosscheckCommands: true },
};

const everywhere = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
const checkOf = answerChecks();

const CLIENTS: readonly (readonly [string, ClientCapabilities])[] = [
  ['a client that can do everything', ABLE],
  ['a client that supports nothing optional', {}],
];

it('the types of the protocol tell what is no hover', () => {
  const isHover = checkOf('textDocument/hover');
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
  ok(isHover({ contents: { kind: 'markdown', value: 'text' }, range }));
  for (const wrong of [
    {},
    { contents: { kind: 'html', value: 'text' } },
    { contents: 'text', rnge: range },
    { contents: 'text', range: { ...range, end: { line: 0, character: -1 } } },
  ])
    equal(isHover(wrong), false);
});

for (const [who, capabilities] of CLIENTS)
  describe(`the answers to ${who} are what the protocol says`, () => {
    let client: Client;
    let initialized: InitializeResult;
    const sent: PublishDiagnosticsParams[] = [];
    /** How many answers of each method held something. */
    const answered = new Map<keyof Answers, number>();

    /** Asks, and checks the answer. */
    async function ask<T>(method: keyof Answers, params: object): Promise<T> {
      const answer = await client.connection.sendRequest<T>(method, params);
      says(method, answer);
      return answer;
    }

    function says(method: keyof Answers, answer: unknown): void {
      const check = checkOf(method);
      ok(check(answer), `${method}: ${JSON.stringify(check.errors)} in ${JSON.stringify(answer)?.slice(0, 2000)}`);
      const isFull = Array.isArray(answer) ? answer.length > 0 : answer !== null;
      if (isFull) answered.set(method, (answered.get(method) ?? 0) + 1);
    }

    /** Places all over the documents. */
    function* places() {
      for (const [name, text] of Object.entries(SEEDS))
        for (const [line, words] of text.split('\n').entries())
          for (let character = 1; character < words.length; character += 23)
            yield { textDocument: { uri: client.uri(name) }, position: { line, character } satisfies Position };
    }

    const documents = () => Object.keys(SEEDS).map((name) => ({ textDocument: { uri: client.uri(name) } }));

    before(async () => {
      client = new Client(SEEDS);
      client.onPublished = (params) => sent.push(params);
      initialized = await client.initialize(capabilities, [''], { inlayHints: true });
      for (const [name, text] of Object.entries(SEEDS)) await client.open(name, text);
    });
    after(async () => equal(await client.close(), 0));

    it('when it begins', () => says('initialize', initialized));
    it('about places', async () => {
      for (const at of places()) {
        await ask('textDocument/hover', at);
        await ask('textDocument/definition', at);
        await ask('textDocument/references', { ...at, context: { includeDeclaration: true } });
        await ask('textDocument/documentHighlight', at);
        await ask('textDocument/selectionRange', { textDocument: at.textDocument, positions: [at.position] });
        await ask('textDocument/completion', at);
        if (await ask('textDocument/prepareRename', at)) await ask('textDocument/rename', { ...at, newName: 'Other' });
        const items = await ask<CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy', at);
        for (const item of items ?? []) {
          await ask('callHierarchy/incomingCalls', { item });
          const outgoing = await ask<{ to: CallHierarchyItem }[]>('callHierarchy/outgoingCalls', { item });
          for (const { to } of outgoing) await ask('callHierarchy/incomingCalls', { item: to });
        }
      }
    });
    it('about documents', async () => {
      for (const about of documents()) {
        for (const method of ['documentSymbol', 'documentLink', 'foldingRange', 'codeLens'] as const)
          await ask(`textDocument/${method}`, about);
        await ask('textDocument/inlayHint', { ...about, range: everywhere });
        for (const only of [undefined, ['source.fixAll']]) {
          const context = { diagnostics: [], ...(only ? { only } : {}) };
          const actions = await ask<CodeAction[]>('textDocument/codeAction', { ...about, range: everywhere, context });
          for (const { edit } of actions) if (edit) says('textDocument/rename', edit);
        }
      }
    });
    it('about tokens: whole, as a difference, and of a range, in tuples of five', async () => {
      for (const about of documents()) {
        const { data, resultId } = await ask<SemanticTokens>('textDocument/semanticTokens/full', about);
        equal(data.length % 5, 0);
        await ask('textDocument/semanticTokens/full/delta', { ...about, previousResultId: resultId });
        await ask('textDocument/semanticTokens/range', { ...about, range: everywhere });
      }
    });
    it('about the workspace', async () => {
      for (const query of ['', 'chips', '52', 'nothing of the kind']) await ask('workspace/symbol', { query });
    });
    it('about problems, asked for or sent', async () => {
      for (const params of sent) says('textDocument/publishDiagnostics', params);
      // Never both: an editor would show them twice.
      equal(sent.length > 0, !initialized.capabilities.diagnosticProvider);
      if (sent.length > 0) return;
      await ask('workspace/diagnostic', { previousResultIds: [] });
      for (const about of documents()) await ask('textDocument/diagnostic', about);
    });
    it('to everything that the server says it can do', () => {
      const { textDocumentSync: _, workspace: __, ...able } = initialized.capabilities;
      const missing = Object.keys(able).flatMap((name) => {
        const methods = METHODS[name as keyof ServerCapabilities];
        return methods?.filter((method) => !answered.has(method)) ?? [`${name} is asked nothing`];
      });
      // What a quick fix does can't be told to a client that knows commands alone.
      deepEqual(missing, capabilities === ABLE ? [] : ['textDocument/codeAction']);
    });
  });

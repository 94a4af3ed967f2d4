import { commands, type Disposable, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { Location as WireLocation, Position as WirePosition } from 'vscode-languageclient/node';
import type { ComparedTopic, Statement } from '../../server/src/lsp/protocol.js';
import type { FigureNode } from './figuresView.js';
import { openDocument } from './openDocument.js';
import { Pages, registerPageLinks } from './page.js';
import type { Server } from './server.js';

/** Documents that are made up when they are shown: one statement taken apart. */
const SCHEME = 'crosscheck';

/** How two statements relate, in words. */
function relationText(relation: ComparedTopic['relation']): string {
  switch (relation) {
    case 'conflict':
      return l10n.t('disagree');
    case 'agree':
      return l10n.t('agree');
    case 'differs-by-period':
      return l10n.t('other period');
    case 'differs-by-scope':
      return l10n.t('other scope');
  }
}

/** Commands that put statements and documents side by side. */
export function registerCompareCommands(server: Server): Disposable[] {
  const pages = new Pages();
  return [
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ query }) => contentOf(server, JSON.parse(query)),
    }),
    commands.registerCommand('crosscheck.showWhy', (uri?: string, at?: WirePosition) =>
      showWhy(server, pages, uri, at),
    ),
    commands.registerCommand('crosscheck.showRule', async (id: string) => {
      const page = await server.ask('crosscheck/rule', { id });
      if (page) await pages.show('rule', id, page);
    }),
    commands.registerCommand('crosscheck.compareStatements', (node?: FigureNode) => compareStatements(server, node)),
    commands.registerCommand('crosscheck.compareDocuments', (left?: Uri, right?: Uri) =>
      compareDocuments(server, pages, left, right),
    ),
    registerPageLinks(server),
  ];
}

function contentOf(server: Server, { range, uri }: WireLocation): Promise<string> {
  return server.ask('crosscheck/statement', { textDocument: { uri }, range });
}

/** How the figure under the cursor was read and compared, beside its document. */
async function showWhy(server: Server, pages: Pages, given?: string, at?: WirePosition): Promise<void> {
  const editor = openDocument();
  if (!editor) return;
  const uri = given ?? server.toProtocol.asUri(editor.document.uri);
  const position = at ?? server.toProtocol.asPosition(editor.selection.active);
  const page = await server.ask('crosscheck/explain', { textDocument: { uri }, position });
  if (page) await pages.show('why', l10n.t('Why, {0} line {1}', nameOf(uri), position.line + 1), page);
  else void window.showInformationMessage(l10n.t('There is no figure here.'));
}

async function compareStatements(server: Server, node: FigureNode | undefined): Promise<void> {
  const places = node?.kind === 'topic' ? node.topic.statements : await placesHere(server, node);
  if (!places) return;
  const [first, ...others] = places;
  if (!first || others.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing here disagrees with another statement.'));
    return;
  }
  const other = others.length === 1 ? others[0]! : await pickStatement(server, others);
  if (!other) return;
  const [left, right] = [first, other].map(({ range, uri }) => made(`${nameOf(uri)}.txt`, { range, uri }));
  const title = l10n.t('{0} ↔ {1}', nameOf(first.uri), nameOf(other.uri));
  await commands.executeCommand('vscode.diff', left, right, title);
}

/** The statement of the tree, or the figure under the cursor, and what it disagrees with; undefined where no document is open. */
async function placesHere(server: Server, node: FigureNode | undefined): Promise<readonly WireLocation[] | undefined> {
  if (node?.kind === 'statement') {
    const { statement, topic } = node;
    return [statement, ...topic.statements.filter((other) => other !== statement)];
  }
  const editor = openDocument();
  if (!editor) return undefined;
  return server.ask('crosscheck/conflictsAt', server.about(editor.document.uri, editor.selection.active));
}

async function pickStatement(server: Server, places: readonly WireLocation[]): Promise<WireLocation | undefined> {
  const items = await Promise.all(
    places.map(async (place): Promise<QuickPickItem & { readonly place: WireLocation }> => {
      const range = server.rangeOf(place);
      const document = await workspace.openTextDocument(server.uriOf(place));
      const description = `${nameOf(place.uri)}:${range.start.line + 1}`;
      return { label: document.getText(range), description, detail: document.lineAt(range.start).text.trim(), place };
    }),
  );
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Compare with') });
  return picked?.place;
}

async function compareDocuments(
  server: Server,
  pages: Pages,
  given: Uri | undefined,
  other: Uri | undefined,
): Promise<void> {
  const left = given ?? openDocument()?.document.uri;
  if (!left) return;
  const right = other ?? (await pickDocument(server, left));
  if (!right) return;
  const [textDocument, second] = [left, right].map((uri) => ({ uri: server.toProtocol.asUri(uri) }));
  const rows = await server.ask('crosscheck/compare', { textDocument: textDocument!, other: second! });
  await pages.show(
    'compare',
    l10n.t('{0} and {1}', nameOf(left.toString()), nameOf(right.toString())),
    table(server, rows),
  );
}

async function pickDocument(server: Server, left: Uri): Promise<Uri | undefined> {
  const textDocument = { uri: server.toProtocol.asUri(left) };
  const others = await server.ask('crosscheck/others', { textDocument });
  if (others.length === 0) {
    void window.showInformationMessage(l10n.t('There is no other document to compare this one with.'));
    return undefined;
  }
  const items = others.map((other) => {
    const uri = server.toCode.asUri(other);
    return { label: nameOf(other), description: workspace.asRelativePath(uri), uri };
  });
  const placeHolder = l10n.t('Compare the figures of {0} with those of', nameOf(left.toString()));
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.uri;
}

/** A table of Markdown, with links to both places. */
function table(server: Server, rows: readonly ComparedTopic[]): string {
  if (rows.length === 0) return l10n.t('The two documents have no topic in common.');
  const [{ left, right }] = rows as readonly [ComparedTopic];
  const cell = (text: string) => text.replace(/[\\|[\]]/g, '\\$&').replace(/\s+/g, ' ');
  const link = (statement: Statement) => {
    const { character, line } = server.rangeOf(statement).start;
    return `[${cell(statement.text)}](<${statement.uri}#L${line + 1},${character + 1}>)`;
  };
  const lines = rows.map(
    (row) => `| ${relationText(row.relation)} | ${cell(row.topic)} | ${link(row.left)} | ${link(row.right)} |`,
  );
  const head = [l10n.t('Relation'), l10n.t('Topic'), left.document, right.document].map(cell);
  return [`| ${head.join(' | ')} |`, '|---|---|---|---|', ...lines, ''].join('\n');
}

function made(path: string, content: WireLocation): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${path}`, query: JSON.stringify(content) });
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

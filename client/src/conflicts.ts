import {
  commands,
  type Diagnostic,
  type Disposable,
  type Location,
  l10n,
  languages,
  type Position,
  Range,
  type TextEditor,
  type Uri,
  window,
} from 'vscode';
import type { Location as WireLocation, Position as WirePosition } from 'vscode-languageclient/node';
import { openDocument } from './openDocument.js';
import type { Server } from './server.js';

/** A statement that disagrees with another. */
interface Conflict {
  readonly uri: Uri;
  readonly range: Range;
}

/** Statements that disagree, in all documents, in order of documents and places. */
async function conflicts(server: Server): Promise<readonly Conflict[]> {
  const rules = await server.ask('crosscheck/disagreements', {});
  return languages
    .getDiagnostics()
    .flatMap(([uri, found]) => found.filter((each) => isOf(rules, each)).map(({ range }) => ({ uri, range })))
    .sort((a, b) => compareTexts(a.uri.path, b.uri.path) || a.range.start.compareTo(b.range.start));
}

/** Commands that go from one disagreement to the next, and show its other sides. */
export function registerConflictCommands(server: Server): Disposable[] {
  return [
    commands.registerCommand('crosscheck.nextConflict', () => goTo(server, 1)),
    commands.registerCommand('crosscheck.previousConflict', () => goTo(server, -1)),
    commands.registerCommand('crosscheck.peekConflict', () => peekHere(server)),
    commands.registerCommand('crosscheck.peek', (uri: string, at: WirePosition, places: readonly WireLocation[]) =>
      peek(
        server.toCode.asUri(uri),
        server.toCode.asPosition(at),
        places.map((place) => server.toCode.asLocation(place)),
      ),
    ),
  ];
}

async function goTo(server: Server, step: 1 | -1): Promise<void> {
  const all = await conflicts(server);
  if (all.length === 0) {
    void window.showInformationMessage(l10n.t('Nothing disagrees.'));
    return;
  }
  const editor = window.activeTextEditor;
  const { range, uri } = all[(indexBehind(all, editor, step) + all.length) % all.length]!;
  await window.showTextDocument(uri, { selection: new Range(range.start, range.start) });
}

/** The index of the first conflict behind the cursor, or of the last before it. */
function indexBehind(all: readonly Conflict[], editor: TextEditor | undefined, step: 1 | -1): number {
  if (!editor) return step === 1 ? 0 : -1;
  const { path } = editor.document.uri;
  const cursor = editor.selection.active;
  const isBehind = ({ range, uri }: Conflict) =>
    (compareTexts(uri.path, path) || range.start.compareTo(cursor)) * step > 0;
  return step === 1 ? Math.max(0, all.findIndex(isBehind)) : all.findLastIndex(isBehind);
}

async function peekHere(server: Server): Promise<void> {
  const editor = openDocument();
  if (!editor) return;
  const { document, selection } = editor;
  const found = await server.ask('crosscheck/conflictsAt', server.about(document.uri, selection.active));
  const places = found.map((place) => server.toCode.asLocation(place));
  // The figure itself is on the screen already.
  const others = places.filter(({ range, uri }) => !(isSame(uri, document.uri) && range.contains(selection.active)));
  if (others.length === 0) void window.showInformationMessage(l10n.t('Nothing here disagrees with another statement.'));
  else await peek(document.uri, selection.active, others);
}

async function peek(uri: Uri, position: Position, places: readonly Location[]): Promise<void> {
  await commands.executeCommand('editor.action.peekLocations', uri, position, places, 'peek');
}

function isOf(rules: readonly string[], { code, source }: Diagnostic): boolean {
  const rule = typeof code === 'object' ? code.value : code;
  return source === 'crosscheck' && rules.includes(String(rule));
}

function isSame(a: Uri, b: Uri): boolean {
  return a.toString() === b.toString();
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

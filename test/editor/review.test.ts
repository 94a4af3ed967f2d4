import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  ConfigurationTarget,
  commands,
  type DocumentSymbol,
  type Hover,
  type LocationLink,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  ask,
  diagnostics,
  diagnosticsOf,
  open,
  positionOf,
  removeFromDisk,
  replace,
  set,
  uriOf,
  writeOnDisk,
} from './workspace.js';

const FUNDING = 'The CHIPS and Science Act provides $60 billion for the semiconductor industry.\n';

describe('reviewing a folder', () => {
  it('underlines figures that disagree, on both sides, with a link to the other', async () => {
    await open('draft.md');
    const [here] = await diagnostics('draft.md', (found) => found.length === 1);
    match(here!.message, /\$79\.3 billion.*source\.txt/);
    equal(here!.relatedInformation![0]!.location.uri.toString(), uriOf('source.txt').toString());
    const [there] = await diagnostics('source.txt', (found) => found.length === 1);
    match(there!.message, /\$52\.7 billion.*draft\.md/);
    equal(there!.relatedInformation![0]!.location.uri.toString(), uriOf('draft.md').toString());
  });

  it('shows what a figure is and where else it is stated', async () => {
    const document = await open('draft.md');
    const hovers = await ask<Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, '$52.7'));
    const text = hovers.flatMap(({ contents }) => contents.map((part) => (part as { value: string }).value)).join('\n');
    match(text, /52,700,000,000 USD/);
    match(text, /disagrees with \[US\$79\.3 billion\]\(<file:.*source\.txt#L5,36>\)/);
  });

  it('outlines sections with their figures and citations', async () => {
    const document = await open('draft.md');
    const symbols = await ask<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    // VS Code's own Markdown outline names headings with their hashes.
    const ours = symbols.find(({ name }) => name === 'Chips in brief')!;
    const funding = ours.children.find(({ name }) => name === 'Funding')!;
    deepEqual(
      funding.children.map(({ name }) => name),
      ['$52.7 billion', '[^1]'],
    );
  });

  it('leads from a marker to its note', async () => {
    const document = await open('draft.md');
    const marker = positionOf(document, '[^2]').translate(0, 2);
    const links = await ask<LocationLink[]>('vscode.executeDefinitionProvider', document.uri, marker);
    const lines = links.map(({ targetRange }) => targetRange.start.line);
    ok(lines.includes(positionOf(document, '[^2]: ').line));
  });

  it('leaves alone what is plainly no policy document', async () => {
    const document = await open('README.md');
    const symbols = await ask<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
    ok(!symbols?.some(({ name }) => name === 'About this folder'));
    await diagnostics('README.md', (found) => found.length === 0);
  });

  it('follows the settings', async () => {
    await open('draft.md');
    await set('exclude', ['source.txt'], ConfigurationTarget.Workspace);
    await diagnostics('draft.md', (found) => found.length === 0);
    await diagnostics('source.txt', (found) => found.length === 0);
    await set('exclude', undefined, ConfigurationTarget.Workspace);
    await diagnostics('draft.md', (found) => found.length === 1);
  });

  it('follows what is typed', async () => {
    await replace('draft.md', '$52.7 billion', '$79.3 billion');
    await diagnostics('source.txt', (found) => found.length === 0);
    await replace('draft.md', '$79.3 billion', '$52.7 billion');
    await diagnostics('source.txt', (found) => found.length === 1);
  });

  it('follows files that come and go on the disk', async () => {
    await open('draft.md');
    await writeOnDisk('later.txt', FUNDING);
    await diagnostics('later.txt', (found) => found.length === 2);
    await diagnostics('draft.md', (found) => found.length === 2);
    await removeFromDisk('later.txt');
    await diagnostics('draft.md', (found) => found.length === 1);
  });

  it('compares a new draft that is in no file yet', async () => {
    const draft = await workspace.openTextDocument({ language: 'markdown', content: FUNDING });
    await window.showTextDocument(draft);
    await diagnosticsOf(draft.uri, (found) => found.length === 2);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await diagnosticsOf(draft.uri, (found) => found.length === 0);
  });

  it('follows a file that is renamed', async () => {
    await open('draft.md');
    await writeOnDisk('later.txt', FUNDING);
    await diagnostics('later.txt', (found) => found.length === 2);
    const edit = new WorkspaceEdit();
    edit.renameFile(uriOf('later.txt'), uriOf('last.txt'));
    await workspace.applyEdit(edit);
    await diagnostics('last.txt', (found) => found.length === 2);
    await diagnostics('later.txt', (found) => found.length === 0);
    await diagnostics('draft.md', (found) => found.some(({ message }) => message.includes('last.txt')));
    await removeFromDisk('last.txt');
    await diagnostics('draft.md', (found) => found.length === 1);
  });

  it('has its commands in one category', async () => {
    const known = await commands.getCommands(true);
    for (const command of ['crosscheck.restart', 'crosscheck.showLog']) ok(known.includes(command), command);
  });
});

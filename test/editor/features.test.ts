import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import {
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeAction,
  type CodeLens,
  type CompletionList,
  ConfigurationTarget,
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type FoldingRange,
  type InlayHint,
  type Location,
  Range,
  Selection,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SymbolInformation,
  type TextDocument,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { ask, diagnostics, open, positionOf, removeFromDisk, replace, set, tab, uriOf } from './workspace.js';

describe('asking through the commands of VS Code', () => {
  let document: TextDocument;

  beforeEach(async () => {
    document = await open('draft.md');
    await diagnostics('draft.md', (found) => found.length === 1);
  });

  it('finds the other statements of a figure', async () => {
    const at = positionOf(document, '$52.7');
    const found = await ask<Location[]>('vscode.executeReferenceProvider', document.uri, at);
    ok(found.some(({ uri }) => uri.path.endsWith('/source.txt')));
  });

  it('highlights the mentions of a name', async () => {
    const at = positionOf(document, 'CHIPS and Science Act');
    const found = await ask<DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at);
    equal(document.getText(found[0]!.range), 'CHIPS and Science Act');
  });

  it('finds figures and names across the folder', async () => {
    const found = await ask<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'chips and science');
    ok(found.some(({ name }) => name === 'CHIPS and Science Act'));
    ok(found.some(({ name }) => name.startsWith('US$79.3 billion — ')));
  });

  it('leads to laws', async () => {
    const found = await ask<DocumentLink[]>('vscode.executeLinkProvider', document.uri, 20);
    ok(found.some(({ target }) => target?.toString().includes('PLAW-117publ167')));
  });

  it('folds sections', async () => {
    const found = await ask<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    ok(found.some(({ start }) => start === positionOf(document, '## Funding').line));
  });

  it('selects a figure, then its sentence', async () => {
    const at = positionOf(document, '52.7');
    const [first] = await ask<SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [at]);
    const texts: string[] = [];
    for (let range = first; range; range = range.parent!) texts.push(document.getText(range.range));
    ok(texts.includes('$52.7 billion'));
    ok(texts.some((text) => text.startsWith('The CHIPS') && text.includes('industry.')));
  });

  it('colours figures, and tells those that disagree', async () => {
    const legend = await ask<SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
    const { data } = await ask<SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    const conflicting = 1 << legend.tokenModifiers.indexOf('conflicting');
    const figure = legend.tokenTypes.indexOf('figure');
    const tokens = Array.from({ length: data.length / 5 }, (_, i) => data.subarray(5 * i, 5 * i + 5));
    ok(tokens.some((token) => token[3] === figure && (token[4]! & conflicting) !== 0));
  });

  it('counts the figures below a heading', async () => {
    const lenses = await ask<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20);
    const titles = lenses.map(({ command }) => command?.title);
    ok(titles.includes('1 figure · 1 disagrees'), String(titles));
  });

  it('shows the value of figures in words, once that is switched on', async () => {
    const everything = new Range(0, 0, document.lineCount, 0);
    const hints = () => ask<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, everything);
    deepEqual(await hints(), []);
    await replace('draft.md', '19.7 percent', 'one fifth');
    await set('inlayHints', true, ConfigurationTarget.Workspace);
    // The server hears of the setting in its own time; each question is a turn of it.
    let shown = await hints();
    while (shown.length === 0) shown = await hints();
    deepEqual(
      shown.map(({ label }) => label),
      ['= 20%'],
    );
    await set('inlayHints', undefined, ConfigurationTarget.Workspace);
    await commands.executeCommand('undo');
  });

  it('renames a name in all documents', async () => {
    const at = positionOf(document, 'CHIPS and Science Act');
    const edit = await ask<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'Chips Act of 2022',
    );
    const touched = edit.entries().map(([uri]) => uri.path.split('/').at(-1));
    deepEqual(touched.sort(), ['draft.md', 'source.txt']);
  });

  it('proposes figures after a currency sign', async () => {
    const at = positionOf(document, '19.7 percent');
    await replace('draft.md', '19.7 percent', '$');
    const typed = at.translate(0, 1);
    const { items } = await ask<CompletionList>('vscode.executeCompletionItemProvider', document.uri, typed, '$');
    ok(items.some(({ label }) => label === '$52.7 billion'));
    await commands.executeCommand('undo');
  });

  it('leads from a claim to what it cites', async () => {
    const at = positionOf(document, '$52.7');
    const [claim] = await ask<CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, at);
    equal(claim!.name, '$52.7 billion');
    const calls = await ask<CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', claim);
    deepEqual(
      calls.map(({ to }) => to.name),
      ['1'],
    );
  });

  it('writes the value of the other side: the problem goes on both, and comes back with undo', async () => {
    const at = positionOf(document, '$52.7');
    const actions = await ask<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new Range(at, at));
    const choice = actions.find(({ title }) => title.startsWith('Write “US$79.3 billion”'))!;
    await workspace.applyEdit(choice.edit!);
    await diagnostics('draft.md', (found) => found.length === 0);
    await diagnostics('source.txt', (found) => found.length === 0);
    await commands.executeCommand('undo');
    await diagnostics('source.txt', (found) => found.length === 1);
  });
});

describe('commands', () => {
  beforeEach(async () => {
    await open('draft.md');
    await diagnostics('draft.md', (found) => found.length === 1);
  });

  it('go from one disagreement to the next', async () => {
    await commands.executeCommand('crosscheck.nextConflict');
    const first = window.activeTextEditor!;
    equal(first.selection.active.isEqual(positionOf(first.document, '$52.7')), true);
    await commands.executeCommand('crosscheck.nextConflict');
    match(window.activeTextEditor!.document.uri.path, /source\.txt$/);
    await commands.executeCommand('crosscheck.previousConflict');
    match(window.activeTextEditor!.document.uri.path, /draft\.md$/);
  });

  it('go round from the last disagreement to the first, and back', async () => {
    const { lineCount } = await open('source.txt');
    window.activeTextEditor!.selection = new Selection(lineCount, 0, lineCount, 0);
    await commands.executeCommand('crosscheck.nextConflict');
    match(window.activeTextEditor!.document.uri.path, /draft\.md$/);
    await commands.executeCommand('crosscheck.previousConflict');
    match(window.activeTextEditor!.document.uri.path, /source\.txt$/);
  });

  it('show why a figure disagrees', async () => {
    const { document } = window.activeTextEditor!;
    const at = positionOf(document, '$52.7');
    const actions = await ask<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new Range(at, at));
    const { arguments: given = [], command } = actions.find(({ title }) => title === 'Show why')!.command!;
    await commands.executeCommand(command, ...given);
    const page = await tab(`Why, draft.md line ${at.line + 1}`);
    await window.tabGroups.close(page);
  });

  it('ignore a figure with a reason', async () => {
    const { document } = window.activeTextEditor!;
    const at = positionOf(document, '$52.7');
    const [action] = (
      await ask<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new Range(at, at))
    ).filter(({ title }) => title.startsWith('Ignore figures/conflict here'));
    const { arguments: given = [], command } = action!.command!;
    await commands.executeCommand(command, ...given, 'the paper counts tax credits');
    await diagnostics('draft.md', (found) => found.length === 0);
    match(document.getText(), /crosscheck-disable-line figures\/conflict -- the paper counts tax credits/);
    await commands.executeCommand('undo');
    await diagnostics('draft.md', (found) => found.length === 1);
  });

  it('ignore a pair on both sides with one reason', async () => {
    const { document } = window.activeTextEditor!;
    const at = positionOf(document, '$52.7');
    const actions = await ask<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new Range(at, at));
    const action = actions.find(({ title }) => title.startsWith('Ignore that it disagrees with source.txt'));
    const { arguments: given = [], command } = action!.command!;
    await commands.executeCommand(command, ...given, 'the paper counts tax credits');
    await diagnostics('draft.md', (found) => found.length === 0);
    await diagnostics('source.txt', (found) => found.length === 0);
    match(document.getText(), /crosscheck-disable-line figures\/conflict with source\.txt -- the paper counts/);
    await commands.executeCommand('undo');
    await diagnostics('source.txt', (found) => found.length === 1);
  });

  it('ignore what a statement of the figures view disagrees with, on both sides', async () => {
    const { document } = window.activeTextEditor!;
    const start = positionOf(document, '$52.7');
    const range = { start, end: start.translate(0, '$52.7 billion'.length) };
    const statement = { uri: document.uri.toString(), range, text: '$52.7 billion', document: 'draft.md' };
    await commands.executeCommand('crosscheck.ignoreStatement', { kind: 'statement', statement }, undefined, 'as is');
    await diagnostics('draft.md', (found) => found.length === 0);
    await diagnostics('source.txt', (found) => found.length === 0);
    match(document.getText(), /crosscheck-disable-line figures\/conflict with source\.txt -- as is/);
    await commands.executeCommand('undo');
    await diagnostics('source.txt', (found) => found.length === 1);
  });

  it('make a figure the canonical one', async () => {
    const { document } = window.activeTextEditor!;
    const at = positionOf(document, '$52.7');
    const actions = await ask<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new Range(at, at));
    const action = actions.find(({ title }) => title === 'Make $52.7 billion the canonical figure')!;
    await workspace.applyEdit(action.edit!);
    const settings = await workspace.openTextDocument(uriOf('crosscheck.yml'));
    match(settings.getText(), /^register:\n {2}- claim: .*CHIPS.*\n {4}value: \$52\.7 billion\n/);
    const end = settings.positionAt(settings.getText().length);
    const { items } = await ask<CompletionList>('vscode.executeCompletionItemProvider', settings.uri, end);
    ok(items.some(({ label }) => label === 'failOn'));
    await window.showTextDocument(settings);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await removeFromDisk('crosscheck.yml');
  });

  for (const format of ['markdown', 'html', 'csv'] as const)
    it(`export the fact sheet as ${format}`, async () => {
      const target = uriOf(`draft.facts.${format}.out`);
      await commands.executeCommand('crosscheck.exportFactSheet', format, target);
      const sheet = await readFile(target.fsPath, 'utf8');
      match(sheet, /\$52\.7 billion/);
      match(sheet, /disagrees: US\$79\.3 billion, source\.txt 5:36/);
    });
});

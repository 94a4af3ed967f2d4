// Opens the extension on seeds/ as a person would and takes the pictures of the README.
// usage: node test/vscode/screenshot.mjs [FOLDER FOR THE PICTURES] [light | dark | contrast]
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root, setup } from './setup.mjs';
import { Window } from './window.mjs';
import { launchBrowser, startServer, workbenchUrl } from './workbench.mjs';

const DOCUMENT = 'wolff-yeo-2024.txt';
const FIGURE = '$79.3';

const missing = await setup();
if (missing) {
  console.error(`No pictures were taken. ${missing}`);
  process.exit(1);
}
const shots = resolve(process.argv[2] ?? join(root, 'out/screenshots'));
const work = mkdtempSync(join(tmpdir(), 'crosscheck-screenshot-'));
const folder = join(work, 'seeds');
cpSync(join(root, 'seeds'), folder, { recursive: true });
const theme = process.argv[3] ?? 'light';
let server;
let browser;
try {
  server = await startServer({
    settings: {
      'editor.wordWrap': 'on',
      'editor.minimap.enabled': false,
      'crosscheck.codeLens': true,
      ...(theme === 'dark' && { 'workbench.colorTheme': 'Default Dark Modern' }),
    },
  });
  browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 }, deviceScaleFactor: 1.5 });
  // The workbench follows what the system prefers.
  if (theme === 'contrast') await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await page.goto(workbenchUrl({ port: server.port, folder, extension: root }));
  const window = new Window(page, shots);
  try {
    await takePictures(window);
  } catch (error) {
    console.error(error.stack);
    await window.shoot('failed');
    process.exitCode = 1;
  }
} finally {
  await browser?.close();
  await server?.stop();
  rmSync(work, { recursive: true, force: true });
}

/** A person's path from the open folder to the fact sheet, by keys and mouse alone. */
async function takePictures(window) {
  const { page } = window;
  const text = readFileSync(join(folder, DOCUMENT), 'utf8');
  const choose = async (title) => {
    await window.run('Quick Fix...');
    const action = page.locator('.action-widget .action-item, .action-widget .monaco-list-row', { hasText: title });
    await action.first().waitFor();
    await window.shoot(`choose-${title.split(' ')[0].toLowerCase()}`);
    await action.first().click();
  };
  const squiggles = '.squiggly-warning, .squiggly-info';

  await window.ready();
  await window.open(DOCUMENT);
  await window.see('how many disagreements there are', '.statusbar-item', { hasText: 'disagreement' });
  await window.run('Crosscheck: Focus on Figures View');
  await window.see('the topics', '.pane-body .monaco-list-row[aria-level="3"]');
  await window.open(DOCUMENT);
  await window.goTo(FIGURE, text);
  await window.see('a squiggle', squiggles);
  await window.run('Show or Focus Hover');
  await window.see('a hover', '.monaco-hover:visible', { hasText: 'disagrees with' });
  await window.shoot('hover');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Alt+F10');
  await window.see('the other side, peeked', '.zone-widget .peekview-widget');
  await window.shoot('peek');
  await page.keyboard.press('Escape');

  await window.run('Crosscheck: Show Why');
  await window.see('why figures disagree', '.tab', { hasText: 'Why, ' });
  await window.seePage('what disagrees', 'Other statements of it');
  await window.shoot('why');
  await window.run('View: Close All Editors');
  await window.open(DOCUMENT);

  await window.goTo(FIGURE, text);
  await choose('Write “$52 billion”');
  await window.see('the other value, written', '.view-line', { hasText: '$52 billion in total' });
  await page.locator('.view-line', { hasText: '$52 billion in total' }).locator('..').first().waitFor();
  await window.gone('the topic, which agrees now', '.monaco-list-row[aria-level="2"]', { hasText: /funding of/ });
  await window.shoot('agreed');
  await page.keyboard.press('Control+z');
  await window.see('the disagreement again', '.monaco-list-row[aria-level="2"]', { hasText: /funding of/ });

  await window.goTo(FIGURE, text);
  await choose('Ignore that it disagrees with goodman');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill('the estimate counts tax credits');
  await window.shoot('reason');
  await page.keyboard.press('Enter');
  await window.see('the reason, written', '.view-line', { hasText: 'crosscheck-disable' });
  await window.gone('the topic, which is ignored now', '.monaco-list-row[aria-level="2"]', { hasText: /funding of/ });
  await window.shoot('ignored');
  await page.keyboard.press('Control+z');
  await window.see('the disagreement again', '.monaco-list-row[aria-level="2"]', { hasText: /funding of/ });

  await window.run('Crosscheck: Compare Figures of Two Documents');
  await input.waitFor();
  await input.fill('goodman');
  await page.keyboard.press('Enter');
  await window.see('two documents compared', '.tab', { hasText: 'wolff-yeo-2024.txt and goodman' });
  await window.seePage('their common topics', 'disagree');
  await window.shoot('documents');
  await window.run('View: Close All Editors');
  await window.open(DOCUMENT);
  await window.goTo(FIGURE, text);
  await window.run('Crosscheck: Compare Statements');
  await window.see('two statements side by side', '.editor.modified .view-line', { hasText: 'Topic' });
  await window.shoot('compare');
  await window.run('View: Close Editor');
  await window.open(DOCUMENT);
  await window.run('Crosscheck: Export Fact Sheet');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Markdown' }).first().click();
  await input.waitFor();
  await window.shoot('export');
  await page.keyboard.press('Enter');
  await window.see('the fact sheet', '.tab.active', { hasText: '.facts.md' });
  await window.shoot('facts');
  await window.run('View: Close Editor');

  await window.open('goodman-2022.txt');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Alt+F9');
  await window.see('the next disagreement', '.statusbar-item', { hasText: 'Ln 21,' });
  await window.run('Crosscheck: Filter Figures');
  await input.waitFor();
  await input.fill('china');
  await page.keyboard.press('Enter');
  await window.see('what is shown', '.pane-body .message', { hasText: 'china' });
  await window.gone('the other topics', '.monaco-list-row[aria-level="2"]', { hasText: /funding of/ });
  await window.shoot('filtered');
}

// Opens the extension on seeds/ as a person would and takes the pictures of the README.
// usage: node test/vscode/screenshot.mjs [FOLDER FOR THE PICTURES]
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root, setup } from './setup.mjs';
import { Window } from './window.mjs';
import { launchBrowser, startServer, workbenchUrl } from './workbench.mjs';

const DOCUMENT = 'wolff-yeo-2024.txt';

const missing = await setup();
if (missing) {
  console.error(`No pictures were taken. ${missing}`);
  process.exit(1);
}
const shots = resolve(process.argv[2] ?? join(root, 'out/screenshots'));
const work = mkdtempSync(join(tmpdir(), 'crosscheck-screenshot-'));
const folder = join(work, 'seeds');
cpSync(join(root, 'seeds'), folder, { recursive: true });
let server;
let browser;
try {
  server = await startServer({
    settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'crosscheck.codeLens': true },
  });
  browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 }, deviceScaleFactor: 1.5 });
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

async function takePictures(window) {
  await window.ready();
  await window.open(DOCUMENT);
  await window.see('how many disagreements there are', '.statusbar-item', { hasText: 'disagreement' });
  await window.run('Crosscheck: Focus on Figures View');
  await window.see('the topics', '.pane-body .monaco-list-row[aria-level="3"]');
  await window.open(DOCUMENT);
  await window.page.keyboard.press('Alt+F9');
  await window.see('a squiggle', '.squiggly-warning, .squiggly-info');
  await window.run('Show or Focus Hover');
  await window.see('a hover', '.monaco-hover:visible', { hasText: 'disagrees with' });
  await window.shoot('hover');
  await window.page.keyboard.press('Escape');
  await window.page.keyboard.press('Alt+F10');
  await window.see('the other side, peeked', '.zone-widget .peekview-widget');
  await window.shoot('peek');
  await window.page.keyboard.press('Escape');
  await window.run('Crosscheck: Compare Statements');
  await window.see('two statements side by side', '.editor.modified .view-line', { hasText: 'Topic' });
  await window.shoot('compare');
  await window.run('View: Close Editor');
  await window.open(DOCUMENT);
  await window.goTo('$79.3', readFileSync(join(folder, DOCUMENT), 'utf8'));
  await window.run('Crosscheck: Show Why');
  await window.see('why figures disagree', '.tab.active, .tab.selected', { hasText: 'Why, ' });
  await window.shoot('why');
}

// Runs the suite of test/editor inside the extension host of a real VS Code, twice: on the unpacked extension and on
// the packaged one. Fetches what it needs; where that is impossible it says so, and fails only under CI=true.
// usage: node test/vscode/run-editor-tests.mjs [--unpacked | --packaged]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, serverMain, serverNode, setup } from './setup.mjs';
import { bundleSuite, copyFixture } from './suite.mjs';
import { launchBrowser, startServer, workbenchUrl } from './workbench.mjs';

const TIMEOUT = 180_000;

const missing = await setup();
if (missing) {
  console.error(`The editor tests were not run. ${missing}`);
  process.exit(process.env.CI === 'true' ? 1 : 0);
}
const tests = await bundleSuite();
const only = process.argv[2];
let isGreen = true;
if (only !== '--packaged') isGreen = (await run('unpacked', root)) && isGreen;
if (only !== '--unpacked') {
  const extensionsDir = installPackage();
  // VS Code runs tests in a development host only: an empty extension stands in for the one under development.
  isGreen = (await run('packaged', join(root, 'test/vscode/empty-extension'), extensionsDir)) && isGreen;
  rmSync(extensionsDir, { recursive: true, force: true });
}
process.exit(isGreen ? 0 : 1);

/** @returns {Promise<boolean>} Whether tests ran and all of them passed. */
async function run(form, extension, extensionsDir) {
  const began = Date.now();
  const work = mkdtempSync(join(tmpdir(), 'crosscheck-editor-'));
  const report = join(work, 'report.json');
  const folder = copyFixture(work);
  let server;
  let browser;
  try {
    server = await startServer({ extensionsDir, env: { CROSSCHECK_REPORT: report } });
    browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const ended = endOf(page);
    await page.goto(workbenchUrl({ port: server.port, folder, extension, tests }));
    await ended.catch(async (error) => {
      await page.screenshot({ path: join(root, 'out/editor/failed.png') }).catch(() => {});
      console.error(`${error.message}; out/editor/failed.png shows the window\n${server.log()}`);
    });
  } finally {
    await browser?.close();
    await server?.stop();
  }
  // A killed extension host ends with 0: only the report tells.
  const { passes, failures, output } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { passes: 0, failures: 0, output: 'The tests did not run to their end: there is no report.\n' };
  rmSync(work, { recursive: true, force: true });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(
    `${output.trimEnd()}\n\nThe ${form} extension in VS Code: ${passes} passed, ${failures} failed, ${seconds} s`,
  );
  return failures === 0 && passes > 0;
}

/** Settles when the extension host says that the tests are over. */
function endOf(page) {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error(`No result after ${TIMEOUT / 1000} s`)), TIMEOUT);
    page.on('crash', () => failed(new Error('The window crashed')));
    // The workbench calls these two on its window, as it does for @vscode/test-web.
    void page.exposeFunction('codeAutomationLog', () => {});
    void page.exposeFunction('codeAutomationExit', (code) => {
      clearTimeout(timer);
      done(code);
    });
  });
}

/** Packages the extension and installs it. @returns The folder of installed extensions. */
function installPackage() {
  const extensionsDir = mkdtempSync(join(tmpdir(), 'crosscheck-extensions-'));
  const file = join(root, 'out/editor/crosscheck.vsix');
  mkdirSync(join(root, 'out/editor'), { recursive: true });
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', '--no-rewrite-relative-links', '--out', file], {
    cwd: root,
    stdio: 'pipe',
  });
  const data = mkdtempSync(join(tmpdir(), 'crosscheck-install-'));
  const folders = ['--extensions-dir', extensionsDir, '--server-data-dir', data];
  execFileSync(serverNode, [serverMain, '--install-extension', file, '--force', ...folders], { stdio: 'pipe' });
  rmSync(data, { recursive: true, force: true });
  return extensionsDir;
}

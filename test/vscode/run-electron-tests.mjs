// Runs the same suite in a desktop VS Code that @vscode/test-electron downloads from Microsoft, or in the one that
// CROSSCHECK_VSCODE names. Where there is none it says so, and fails.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { root } from './setup.mjs';
import { bundleSuite, copyFixture } from './suite.mjs';

const vscodeExecutablePath = process.env.CROSSCHECK_VSCODE ?? (await download());
const work = mkdtempSync(join(tmpdir(), 'crosscheck-electron-'));
try {
  const extensionTestsPath = await bundleSuite();
  const launchArgs = [copyFixture(work), '--disable-extensions', '--disable-workspace-trust'];
  await runTests({ vscodeExecutablePath, extensionDevelopmentPath: root, extensionTestsPath, launchArgs });
} catch (error) {
  console.error(`The tests in the desktop VS Code failed: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function download() {
  try {
    return await downloadAndUnzipVSCode();
  } catch (error) {
    console.error(
      `The tests were not run: the desktop VS Code could not be downloaded (${error.message}). Name one that is ` +
        'installed in CROSSCHECK_VSCODE, or run npm run test:editor, which needs no download from Microsoft.',
    );
    process.exit(1);
  }
}

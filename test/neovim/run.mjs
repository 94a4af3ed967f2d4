// Serves Neovim's built-in client, headless. Fetches Neovim from Debian; where that is impossible it says so, and fails only
// under CI=true.
// usage: node test/neovim/run.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall } from '../apt.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

try {
  if (spawnSync('nvim', ['--version']).error) await aptInstall('Neovim', 'neovim');
} catch (error) {
  console.error(`The Neovim test was not run. ${error.message}`);
  process.exit(process.env.CI === 'true' ? 1 : 0);
}
const folder = mkdtempSync(join(tmpdir(), 'crosscheck-neovim-'));
const statement = (figure) => `The CHIPS and Science Act provides ${figure} for the semiconductor industry.\n`;
writeFileSync(join(folder, 'draft.txt'), statement('$52.7 billion'));
writeFileSync(join(folder, 'source.txt'), statement('US$79.3 billion'));
const { status, stderr, stdout } = spawnSync('nvim', ['--headless', '--clean', '-c', `luafile ${here('check.lua')}`], {
  env: { ...process.env, CROSSCHECK_FOLDER: folder, CROSSCHECK_PROGRAM: here('../../dist/cli.js') },
  encoding: 'utf8',
  timeout: 60_000,
});
rmSync(folder, { recursive: true, force: true });
const said = `${stdout}${stderr}`;
console.log(said.trim());
const isGreen = status === 0 && /diagnostic: .*79\.3/.test(said) && /hover: .*52,700,000,000 USD/.test(said);
console.log(isGreen ? '\nNeovim got diagnostics and a hover.' : '\nNeovim did not get what it asked for.');
process.exit(isGreen ? 0 : 1);

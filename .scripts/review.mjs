// The main job in one command: installs, builds, checks the given paths (seeds/ without any) and prints what disagrees.
// That figures disagree is a result here, not a failure: `--fail-on warning` makes it one.
import { execFileSync, spawnSync } from 'node:child_process';

import './install.mjs';

execFileSync(process.execPath, ['.scripts/build.mjs'], { stdio: 'inherit' });
const given = process.argv.slice(2);
const paths = given.some((argument) => !argument.startsWith('-')) ? given : ['seeds', ...given];
const failOn = given.some((argument) => argument.startsWith('--fail-on')) ? [] : ['--fail-on', 'never'];
const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', ...failOn, ...paths], { stdio: 'inherit' });
process.exitCode = status ?? 2;

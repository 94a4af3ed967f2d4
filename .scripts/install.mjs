// Installs the dependencies where the lock file is newer than what is installed.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs)
  execSync('npm ci --no-fund --no-audit --loglevel=error', { stdio: ['ignore', 'ignore', 'inherit'] });

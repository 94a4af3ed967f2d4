import { ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './commandLine.js';

describe('The README', () => {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g))
    it(`leads to a file: ${target}`, () => ok(existsSync(join(ROOT, target!))));
});

import { equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleMarkdown } from '../server/src/features/ruleMarkdown.js';
import { rules } from '../server/src/rules/index.js';
import { ROOT } from './commandLine.js';

describe('What the rules declare', () => {
  for (const rule of rules)
    it(`is a page: ${rule.id}`, () =>
      equal(readFileSync(join(ROOT, `dist/rules/${rule.id}.md`), 'utf8'), ruleMarkdown(rule)));

  it('is the table of the README', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, '.scripts/rules.mjs'), '--check']);
    equal(`${stderr}`, '');
    equal(status, 0);
  });
});

import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleMarkdown } from '../server/src/features/ruleMarkdown.js';
import { rules } from '../server/src/rules/index.js';
import { ROOT } from './commandLine.js';

describe('What the rules declare', () => {
  for (const rule of rules)
    it(`is a page: ${rule.id}`, () =>
      equal(readFileSync(join(ROOT, `dist/rules/${rule.id}.md`), 'utf8'), ruleMarkdown(rule)));
});

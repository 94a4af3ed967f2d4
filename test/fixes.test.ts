import { deepEqual, equal } from 'node:assert/strict';
import { applyEdits, safeFixes } from '../server/src/rules/fixes.js';
import type { Edit, Finding, Fix } from '../server/src/rules/rule.js';

describe('Safe fixes', () => {
  it('are those that need nobody, one a finding, the first of two that meet', () => {
    const first = fix('first', edit(0, 4, 'A'));
    const meets = fix('meets', edit(4, 6, 'B'), edit(20, 22, 'C'));
    const apart = fix('apart', edit(20, 22, 'D'));
    const chosen = { ...fix('chosen', edit(30, 31, 'E')), safe: false };
    deepEqual(
      safeFixes([finding(first, fix('second', edit(40, 41, 'F'))), finding(meets), finding(apart), finding(chosen)]),
      [first, apart],
    );
  });

  it('of other files never meet', () => {
    const here = fix('here', edit(0, 4, 'A'));
    const there = fix('there', { ...edit(0, 4, 'A'), uri: 'b.md' });
    deepEqual(safeFixes([finding(here), finding(there)]), [here, there]);
  });
});

describe('Edits', () => {
  it('are made all at once, in whatever order', () =>
    equal(applyEdits('a b c', [edit(4, 5, 'three'), edit(0, 1, ''), edit(2, 2, 'two ')]), ' two b three'));
  it('of none leave the text', () => equal(applyEdits('a b', []), 'a b'));
});

function edit(start: number, end: number, text: string): Edit {
  return { uri: 'a.md', span: { start, end }, text };
}

function fix(title: string, ...edits: Edit[]): Fix {
  return { title, edits, safe: true };
}

function finding(...fixes: Fix[]): Finding {
  return { rule: 'a/b', severity: 'warning', uri: 'a.md', span: { start: 0, end: 1 }, message: '', related: [], fixes };
}

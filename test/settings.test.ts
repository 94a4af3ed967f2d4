import { deepEqual, equal, match } from 'node:assert/strict';
import { jsonSchema } from '../server/src/configuration/schema.js';
import { type SettingSchema, settingCompletions, settingHover } from '../server/src/features/settings.js';
import { rules } from '../server/src/rules/index.js';
import { readFixture } from './fixture.js';

const schema = jsonSchema(rules) as SettingSchema;

function completed(source: string) {
  const { cursor, text } = readFixture(source)[0]!;
  return settingCompletions(text, cursor!, schema);
}

function proposed(source: string): string[] {
  return completed(source).map(({ label }) => label);
}

describe('completing a configuration', () => {
  it('proposes settings that are not there yet', () => {
    const found = proposed('failOn: error\nre/**/\n\ncurrency: USD\n');
    deepEqual(
      ['register', 'rules', 'failOn', 'currency'].map((name) => found.includes(name)),
      [true, true, false, false],
    );
  });

  it('proposes what may be written in an item of a list', () => {
    deepEqual(proposed('register:\n  - claim: a\n    /**/'), ['value', 'asOf', 'source', 'tolerance']);
    deepEqual(proposed('register:\n- /**/\n'), ['claim', 'value', 'asOf', 'source', 'tolerance']);
    deepEqual(proposed('register:\n  - claim: a\n    value: 3\n  - /**/\n    asOf: 2024'), [
      'claim',
      'value',
      'source',
      'tolerance',
    ]);
  });

  it('proposes values', () => {
    deepEqual(proposed('failOn: /**/'), ['error', 'warning', 'information', 'hint', 'never']);
    deepEqual(proposed('profiles:\n  - files: a/**\n    profile: s/**/'), ['draft', 'source']);
    deepEqual(proposed('rules:\n  figures/conflict: /**/'), ['error', 'warning', 'information', 'hint', 'off']);
  });

  it('proposes rules and their families', () => {
    const found = proposed('rules:\n  figures/conflict: off\n  /**/');
    equal(found.includes('figures/*'), true);
    equal(found.includes('figures/conflict'), false);
  });

  it('is silent in comments and where nothing fits', () => {
    deepEqual(proposed('# fail/**/'), []);
    deepEqual(proposed('include: U/**/'), []);
    equal(proposed('currency: U/**/')[0], 'USD');
    deepEqual(proposed('nothing:\n  /**/'), []);
  });

  it('writes a name so that the next thing can be typed at once', () => {
    const text = (source: string) => completed(source)[0]!.text;
    equal(text('reg/**/'), 'include: ');
    equal(text('include: [a]\nexclude: [b]\ncurrency: USD\nfailOn: never\n/**/'), 'rules:\n  ');
  });

  it('tells what a setting means', () => {
    const source = 'register:\n  - claim: a\n    tolerance: 1%\n';
    match(settingHover(source, source.indexOf('tolerance') + 3, schema)!.text, /^How far a statement may be off/);
    match(settingHover(source, 2, schema)!.text, /^Figures that you have fixed/);
    equal(settingHover(source, source.indexOf('1%'), schema), null);
  });
});

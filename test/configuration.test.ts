import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { readConfiguration } from '../server/src/configuration/read.js';
import { jsonSchema, type KnownRule } from '../server/src/configuration/schema.js';
import { DEFAULTS, profileOf } from '../server/src/configuration.js';

const RULES: readonly KnownRule[] = [
  { id: 'figures/conflict', title: 'Figures that disagree' },
  { id: 'style/percent', title: 'Percent sign or word', options: { form: { description: 'Which.', default: 'word' } } },
  {
    id: 'style/dollar',
    title: 'Dollar sign',
    options: { form: { description: 'Which.', values: ['$', 'US$'], default: '$' } },
  },
];

describe('Reading crosscheck.yml', () => {
  it('takes what it says and keeps the defaults of the rest', () => {
    const { configuration, problems } = read(`
      include: [briefs/**/*.md]
      exclude: ['**/old/**']
      currency: EUR
      failOn: error
      entities:
        - { name: Clean Harbors Act, type: law, aliases: [CHA] }
    `);
    deepEqual(problems, []);
    deepEqual(configuration, {
      ...DEFAULTS,
      include: ['briefs/**/*.md'],
      exclude: [...DEFAULTS.exclude, '**/old/**'],
      currency: 'EUR',
      failOn: 'error',
      entities: [{ name: 'Clean Harbors Act', type: 'law', aliases: ['CHA'] }],
    });
  });

  it('sets rules alone, by family and with options', () => {
    const { configuration, problems } = read(`
      rules:
        figures/conflict: error
        style/*: hint
        style/percent: { severity: warning, form: sign }
    `);
    deepEqual(problems, []);
    deepEqual(configuration.rules, { 'figures/conflict': 'error', 'style/percent': 'warning', 'style/dollar': 'hint' });
    deepEqual(configuration.options, { 'style/percent': { form: 'sign' } });
  });

  it('reads a register, whatever YAML takes its figures for', () => {
    const { configuration } = read(`
      register:
        - { claim: members of the pact, value: 14, asOf: 2024 }
        - { claim: cost of the port, value: US$2.5 billion, source: budget.md, tolerance: 1% }
    `);
    deepEqual(configuration.register, [
      { claim: 'members of the pact', value: '14', asOf: '2024', source: null, tolerance: null },
      { claim: 'cost of the port', value: 'US$2.5 billion', asOf: null, source: 'budget.md', tolerance: '1%' },
    ]);
  });

  it('says which entry of a register means nothing', () => {
    const { configuration, problems } = read(`
      register:
        - { claim: cost of the port, value: lots, asOf: someday, tolerance: some }
        - { claim: cost of the port, value: twelve members, asOf: soon }
    `);
    deepEqual(
      problems.map((problem) => problem.replace(/^\S+ /, '')),
      [
        'register 1.value is no figure; write it as a document would, like $52 billion.',
        'register 1.asOf is no date; write one like 2024-07-01, 2024-07 or 2024.',
        'register 1.tolerance is no figure; write one like 1% or 0.5 billion.',
        'register 2.asOf is no date; write one like 2024-07-01, 2024-07 or 2024.',
      ],
    );
    deepEqual(
      configuration.register.map(({ asOf, value }) => [asOf, value]),
      [[null, 'twelve members']],
    );
  });

  it('finds the profile of a document by its place under the root; the last one counts', () => {
    const { configuration } = read(`
      profiles:
        - { files: sources/**, profile: source }
        - { files: [sources/ours/*.md], profile: draft, rules: { style/*: warning } }
    `);
    const placed = { ...configuration, root: 'file:///w/' };
    equal(profileOf(placed, 'file:///w/sources/A%20b.md')?.profile, 'source');
    deepEqual(profileOf(placed, 'file:///w/sources/ours/c.md')?.rules, {
      'style/percent': 'warning',
      'style/dollar': 'warning',
    });
    equal(profileOf(placed, 'file:///w/drafts/d.md'), null);
    equal(profileOf(placed, 'file:///x/sources/d.md'), null);
  });

  it('names each mistake with its line and column, and goes on with the rest', () => {
    const { configuration, problems } = read(
      `inclde: [a]
currency: dollar
include: drafts/**
failOn: warn
rules:
  figures/conflit: error
  figures/conflict: loud
  style/percent: { form: 3 }
entities:
  - { name: Act, type: lawe }
  - { name: Pact, type: agreement, aliases: [P, 3] }
register:
  - claim: x
exclude: [b]`,
    );
    deepEqual(problems, [
      '1:1 there is no setting inclde; did you mean include?',
      '2:11 currency is "dollar", where one like USD, EUR, GBP is due.',
      '3:10 include is "drafts/**", where a list is due.',
      '4:9 failOn is "warn", where one of error, warning, information, hint, never is due.',
      '6:3 there is no rule figures/conflit; did you mean figures/conflict?',
      '7:21 rules.figures/conflict is "loud", where one of error, warning, information, hint, off is due.',
      '8:26 rules.style/percent.form is 3, where text is due.',
      '10:24 entities 1.type is "lawe", where one of law, agreement, organization, company, country, region, person, program, publication, product, other is due.',
      '11:49 entities 2.aliases 2 is 3, where text is due.',
      '13:5 register 1 has no value.',
    ]);
    deepEqual(configuration.entities, [{ name: 'Pact', type: 'agreement', aliases: ['P'] }]);
    deepEqual(configuration.exclude, [...DEFAULTS.exclude, 'b']);
    deepEqual(configuration.rules, {});
  });

  it('takes no code that is no currency’s', () => {
    deepEqual(read('currency: XXZ').problems, ['1:11 currency is "XXZ", where one like USD, EUR, GBP is due.']);
    for (const code of ['PEN', 'DEM', 'KRW']) deepEqual(read(`currency: ${code}`).problems, []);
  });

  it('takes one value for a claim of one time', () => {
    const { configuration, problems } = read(
      `register:
  - { claim: x }
  - { claim: cost of the port, value: $4 billion }
  - { claim: Cost of the port, value: $4 billion, source: budget.md }
  - { claim: cost of the port, value: $5 billion, asOf: 2025 }
  - { claim: cost of the Port, value: $6 billion }`,
    );
    deepEqual(problems, [
      '2:5 register 1 has no value.',
      '6:5 register 5 gives another value to the claim of an entry above it.',
    ]);
    deepEqual(
      configuration.register.map(({ value }) => value),
      ['$4 billion', '$4 billion', '$5 billion'],
    );
  });

  it('names what it would never look at: globs that lead out of the folder, and what stands behind ---', () => {
    const outside = 'leads out of the folder of this file, from which globs count.';
    deepEqual(
      read("include: [a/**, '../p/**', /p/**, a..b/*]\nprofiles: [{ files: a/../../b, profile: source }]").problems,
      [`1:17 include 2 ${outside}`, `1:28 include 3 ${outside}`, `2:21 profiles 1.files ${outside}`],
    );
    const { configuration, problems } = read('currency: AUD\n---\ncurrency: EUR\n');
    deepEqual(problems, ['2:1 a second document begins here, and is not read: write all settings above the ---.']);
    equal(configuration.currency, 'AUD');
    deepEqual(read('---\ncurrency: AUD\n').problems, []);
  });

  it('takes nothing for an option but what it may be', () => {
    deepEqual(read('rules: { style/dollar: { form: USD } }').problems, [
      '1:32 rules.style/dollar.form is "USD", where one of $, US$ is due.',
    ]);
    deepEqual(read('rules: { style/dollar: { form: US$ } }').problems, []);
  });

  it('says what is no YAML, and takes what can be read', () => {
    const { configuration, problems } = read('currency: EUR\nrules: [a\n');
    equal(configuration.currency, 'EUR');
    ok(problems.length > 0 && problems.every((problem) => /^\d+:\d+ .+\.$/.test(problem)));
    deepEqual(read('currency: EUR\ncurrency: USD').problems, ['2:1 Map keys must be unique.']);
    deepEqual(read('just text').problems, [
      '1:1 the file is "just text", where a group of settings (name: value) is due.',
    ]);
  });

  it('takes a list or group without a line for one that is not there', () => {
    const { configuration, problems } = read('rules:\n  # style/*: off\nentities:\nregister:\ncurrency: AUD\n');
    deepEqual([problems, configuration.currency, configuration.rules], [[], 'AUD', {}]);
    deepEqual(read('currency:\nrules:\n  dates/order:\n').problems.length, 2);
  });

  it('takes an empty file, or one of comments, for the defaults', () => {
    for (const text of ['', '\n', '# nothing yet\n', '---\n'])
      deepEqual(read(text), { configuration: DEFAULTS, problems: [] });
  });

  it('survives what would never end', () => {
    const laughs = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, i) => `${name}: &${name} [${`*${'abcdefg'[i]},`.repeat(9)}]`).join('\n')}`;
    for (const text of [laughs, '['.repeat(50_000), '- '.repeat(50_000), 'a: '.repeat(50_000)])
      ok(read(text).problems.length > 0, text.slice(0, 30));
  });

  it('reads any text', () => {
    const words = fc.constantFrom(
      'include',
      'rules',
      'figures/conflict',
      ':',
      ' ',
      '\n',
      '- ',
      '{',
      ']',
      '&a',
      '*a',
      '3',
      '"',
      '<<',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(texts, (text) => void read(text)));
  });
});

describe('The schema of crosscheck.yml', () => {
  it('offers settings and rules with what they mean', () => {
    const schema = JSON.stringify(jsonSchema(RULES));
    for (const word of ['"include"', '"figures/conflict"', '"style/*"', '"form"', 'Percent sign or word', '"never"'])
      ok(schema.includes(word), word);
  });
});

function read(text: string) {
  const { configuration, problems } = readConfiguration(text, DEFAULTS, RULES);
  return { configuration, problems: problems.map(({ column, line, message }) => `${line}:${column} ${message}`) };
}

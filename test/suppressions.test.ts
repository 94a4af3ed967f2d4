import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULTS } from '../server/src/configuration.js';
import { Corpus } from '../server/src/corpus/corpus.js';
import { check, checkWithSuppressed } from '../server/src/rules/check.js';
import { silences, suppressionsOf, writtenName } from '../server/src/rules/suppressions.js';
import { flowsOf } from '../server/src/text/document.js';
import { readDocument } from '../server/src/text/read.js';
import { markSpans, readFixture } from './fixture.js';

// `[|…|]` marks what the first suppression of the text covers.

describe('A suppression covers', () => {
  covers('A. <!-- crosscheck-disable -- all of it -->[|\n\nB.\n\nC.|]');
  covers('A.\n\n<!-- crosscheck-disable a/b -->[|\n\nB.\n\n|]<!-- crosscheck-enable a/b -->\n\nC.');
  covers(
    '<!-- crosscheck-disable a/b -->[|\n\nB. <!-- crosscheck-enable c/d -->\n\n|]<!-- crosscheck-enable -->\n\nC.',
  );
  covers('[|A.\n\nB. <!-- crosscheck-disable-file a/b -->\n\nC.|]');
  covers('A.\n[|B. <!-- crosscheck-disable-line a/b -->|]\nC.');
  covers('A.\n<!-- crosscheck-disable-next-line a/b -->\n\n[|B.|]\nC.');
  covers('A.\n\n<!-- crosscheck-disable-next-block a/b -->\n\n[|B\nwraps.|]\n\nC.');
  covers('<!-- crosscheck-disable-next-block a/b -->\n\n[|| A | B |\n| - | - |\n| 1 | 2 ||]\n\nC.');
  covers('[|---\ntitle: A\ncrosscheck-disable: a/b -- why\n---\n\nB.|]');
  covers('A <!-- crosscheck-disable-next-line a/b without an end[||]');
  covers('A.\n[|B. <!-- CROSSCHECK-Disable-Line a/b -->|]\nC.');
});

describe('A suppression says', () => {
  it('which rules, until when and why', () => {
    const [comment] = read('<!-- crosscheck-disable-file a/b, c/* until 2026-12-31 -- two -- of them -->');
    deepEqual(comment, { rules: ['a/b', 'c/*'], other: null, until: '2026-12-31', reason: 'two -- of them' });
    deepEqual(read('<!--crosscheck-disable-file-->'), [{ rules: [], other: null, until: null, reason: null }]);
  });

  it('the same in front matter, one a line', () =>
    deepEqual(read('---\ncrosscheck-disable:\n  - a/b -- why\n  - "c/*"\ndate: 2022\n---\nA.'), [
      { rules: ['a/b'], other: null, until: null, reason: 'why' },
      { rules: ['c/*'], other: null, until: null, reason: null },
    ]));

  it('which other document it is about', () => {
    const [comment] = read('<!-- crosscheck-disable-line a/b with my paper.md until 2026-12-31 -- why -->');
    deepEqual(comment, { rules: ['a/b'], other: 'my paper.md', until: '2026-12-31', reason: 'why' });
  });

  it('which other document it is about, in quotes where its name needs them', () => {
    for (const name of ['a -- b.md', 'a until b.md', 'a  b.md', 'a, b.md', 'a > b.md', 'with.md', 'plain name.md']) {
      const text = `<!-- crosscheck-disable-line a/b with ${writtenName(name)} until 2026-12-31 -- as "b.md" has it -->`;
      deepEqual(read(text), [{ rules: ['a/b'], other: name, until: '2026-12-31', reason: 'as "b.md" has it' }]);
    }
    deepEqual(['b c.md', 'a--> b.md', 'a"b".md'].map(writtenName), ['b c.md', null, null]);
    const [comment] = read('<!-- crosscheck-disable-line a/b -- disagrees with "b.md" -->');
    deepEqual(comment, { rules: ['a/b'], other: null, until: null, reason: 'disagrees with "b.md"' });
  });

  it('nothing of disagreements with other documents, where it names one', () => {
    const corpus = new Corpus();
    const put = (uri: string, text: string) => corpus.update(readDocument(uri, text));
    const count = (uri: string) => check(uri, corpus).length;
    put(
      'a.md',
      'The Clean Ports Act authorizes $12 billion. <!-- crosscheck-disable-line figures/conflict with b.md -- old -->',
    );
    put('b.md', 'The Clean Ports Act authorizes $19 billion.');
    deepEqual([count('a.md'), count('b.md')], [0, 0]);
    put('c.md', 'The Clean Ports Act authorizes $25 billion.');
    deepEqual([count('a.md'), count('b.md'), count('c.md')], [1, 1, 2]);
  });

  it('which of two documents of one name', () => {
    const corpus = new Corpus({ ...DEFAULTS, rules: { 'suppressions/unused': 'off' } });
    const said = (uri: string) => check(uri, corpus).map(({ message }) => message.split(':')[0]);
    const put = (uri: string, figure: string, comment = '') =>
      corpus.update(readDocument(uri, `The Clean Ports Act authorizes ${figure}. ${comment}`));
    put('x/report.md', '$19 billion');
    deepEqual(said('x/report.md'), []);
    put('y/report.md', '$25 billion');
    put('a.md', '$12 billion', '<!-- crosscheck-disable-line figures/conflict with y/report.md -- old -->');
    deepEqual(said('a.md'), ['$12 billion here disagrees with $19 billion in x/report.md']);
    put('y/re%70ort.md', '$25 billion');
    deepEqual(said('y/re%70ort.md'), ['$25 billion here disagrees with $19 billion in x/report.md']);
    corpus.remove('y/re%70ort.md');
    corpus.remove('x/report.md');
    put('a.md', '$12 billion');
    deepEqual(said('a.md'), ['$12 billion here disagrees with $25 billion in report.md']);
  });

  it('a rule, its family, or all', () => {
    const is = (text: string) =>
      silences(suppressionsOf(readDocument('a.md', text))[0]!, 'a/b', { start: 1, end: 2 }, []);
    const by = (names: string) => is(`<!-- crosscheck-disable-file ${names} -->`);
    deepEqual([by('a/b'), by('a/*'), by(''), by('a/c'), by('c/*')], [true, true, true, false, false]);
  });

  it('nothing to a reader', () => {
    const comment = '<!-- crosscheck-disable-next-block a/b -- $5 billion, as in 2022 -->';
    for (const name of ['a.md', 'a.txt'])
      for (const text of [
        `${comment}\n\nThe act passed.`,
        `${comment}\nThe act passed.`,
        `The act\n${comment}\npassed.`,
      ]) {
        if (name === 'a.md' && text.startsWith('The')) continue;
        const flows = readDocument(name, text)
          .blocks.flatMap(flowsOf)
          .map((flow) => flow.text);
        deepEqual(flows, ['The act passed.'], `${name}: ${text}`);
      }
  });

  it('nothing that breaks, whatever the text', () => {
    const parts = fc.constantFrom(
      '<!-- crosscheck-',
      'disable',
      '-next-line',
      '-next-block',
      'enable',
      ' a/b',
      ' -- ',
      '-->',
      '\n',
      '---\n',
      'until',
    );
    fc.assert(
      fc.property(fc.array(parts), (words) => {
        const text = words.join('');
        for (const { covers, span } of suppressionsOf(readDocument('a.md', text)))
          equal(
            0 <= covers.start && covers.start <= covers.end && covers.end <= text.length && span.start < span.end,
            true,
          );
      }),
    );
  });
});

describe('Any comments that could be suppressions', () => {
  const blank = fc.constantFrom(' ', '  ', '\t', '\n', '');
  const command = fc.constantFrom(
    'disable',
    'disable-file',
    'disable-line',
    'disable-next-line',
    'disable-next-block',
    'enable',
    'disabl',
    '',
  );
  const rule = fc.constantFrom(
    'dates/weekday',
    'dates/*',
    'figures/conflict',
    'no/rule',
    '*/*',
    '/',
    '__proto__/*',
    '\ud800',
  );
  const until = fc.constantFrom('', ' until 2099-01-01', ' until 2001-01-01', ' until', ' until 9', ' until until');
  const other = fc.constantFrom('', ' with b.md', ' with', ' with a b.md');
  const reason = fc.constantFrom('', ' -- why', ' --', ' -- -- <!--', ' -- 5 April 2024');
  const comment = fc
    .tuple(
      blank,
      command,
      blank,
      fc.array(rule, { maxLength: 3 }),
      other,
      until,
      reason,
      fc.constantFrom('-->', '--', ''),
    )
    .map(
      ([a, what, b, rules, ...rest]) =>
        `<!--${a}crosscheck-${what}${b}${rules.join(', ')}${rest.join('')} `.trimEnd() + (rest[3] ?? ''),
    );
  const sentence = fc.constantFrom('They met on Sunday, 5 April 2024.', 'Ports are safe.', '```', '> ', '\n\n', '\r\n');
  const text = fc.array(fc.oneof(comment, sentence), { maxLength: 8 }).map((parts) => parts.join('\n'));

  it('silence what they cover or are reported, each of them, and nothing is lost', () =>
    fc.assert(
      fc.property(text, fc.constantFrom('a.md', 'a.txt'), (given, name) => {
        const corpus = new Corpus({ ...DEFAULTS, today: '2026-01-01' });
        corpus.update(readDocument(name, given));
        const { findings, suppressed } = checkWithSuppressed(name, corpus);
        const { document } = corpus.documents.get(name)!;
        for (const suppression of suppressionsOf(document)) {
          const { end, start } = suppression.span;
          const isReported = findings.some(
            ({ rule: id, span }) => id.startsWith('suppressions/') && span.start === start && span.end === end,
          );
          // One of several that silence the same finding is named beside it.
          const silencesSome = suppressed.some(({ finding }) => silences(suppression, finding.rule, finding.span, []));
          equal(isReported || silencesSome, true, given.slice(start, end));
        }
        const bare = given.replaceAll('crosscheck-', 'remark-----');
        corpus.update(readDocument(name, bare));
        const own = ({ rule: id }: { readonly rule: string }) => !id.startsWith('suppressions/');
        equal(check(name, corpus).filter(own).length, findings.filter(own).length + suppressed.length);
      }),
      { numRuns: 300 },
    ));
});

function covers(source: string): void {
  it(source, () => {
    const { text } = readFixture(source)[0]!;
    const spans = suppressionsOf(readDocument('draft.md', text)).map((suppression) => suppression.covers);
    equal(markSpans(text, spans.slice(0, 1)), source);
  });
}

function read(text: string) {
  return suppressionsOf(readDocument('a.md', text)).map(({ other, reason, rules, until }) => ({
    rules,
    other,
    until,
    reason,
  }));
}

import { deepEqual, equal } from 'node:assert/strict';
import { parse } from 'yaml';
import { Corpus } from '../server/src/corpus/corpus.js';
import { registerEdit, registerRow } from '../server/src/features/canonical.js';
import { figuresIn } from '../server/src/features/explain.js';
import { readDocument } from '../server/src/text/read.js';
import { readFixture } from './fixture.js';

const ROW = { claim: 'funding of the Clean Ports Act', value: '$12 billion', source: 'draft.md' };

function written(source: string): string | null {
  const edit = registerEdit(source, ROW);
  return edit && source.slice(0, edit.span.start) + edit.text + source.slice(edit.span.end);
}

describe('the canonical figure', () => {
  it('starts the register of a new file', () =>
    equal(
      written(''),
      'register:\n  - claim: funding of the Clean Ports Act\n    value: $12 billion\n    source: draft.md\n',
    ));

  it('joins the register, and leaves comments and layout as they are', () => {
    const before =
      '# ours\ninclude: ["a/**"] # drafts\nregister:\n# first\n- claim: other # keep\n  value: 5%\n\n# tail\n';
    const after = written(before)!;
    for (const line of before.trim().split('\n')) equal(after.includes(`${line}\n`), true, line);
    deepEqual(parse(after).register, [{ claim: 'other', value: '5%' }, ROW]);
  });

  it('takes the place of the earlier figure of the same claim', () => {
    const before =
      'register:\n  - claim: funding of the Clean Ports Act # ours\n    value: $11 billion\n    tolerance: 1%\n';
    const after = written(before)!;
    equal(after.includes('# ours'), true);
    deepEqual(parse(after).register, [{ ...ROW, tolerance: '1%' }]);
  });

  it('keeps line breaks as they are', () =>
    equal(written('failOn: error\r\n')!.replaceAll('\r\n', '').includes('\n'), false));

  it('is not written where the file is no configuration', () =>
    deepEqual(['register: 5\n', 'a: [\n', '- a\n'].map(written), [null, null, null]));

  it('says what it is of, when, and where it comes from', () => {
    const { spans, text } = readFixture('The Clean Ports Act authorizes [|$12 billion|] for the ports.')[0]!;
    const corpus = new Corpus();
    corpus.update(readDocument('draft.md', text));
    const [figure] = figuresIn(corpus, 'draft.md', spans[0]!);
    const { source, value } = registerRow(corpus, figure!);
    deepEqual({ source, value }, { source: 'draft.md', value: '$12 billion' });
  });
});

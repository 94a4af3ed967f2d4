import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { Corpus } from '../server/src/corpus/corpus.js';
import { explain, figuresIn } from '../server/src/features/explain.js';
import { explanationMarkdown } from '../server/src/features/explanationMarkdown.js';
import { nameOf } from '../server/src/text/document.js';
import { readDocument } from '../server/src/text/read.js';
import { readFixture } from './fixture.js';

const PORTS = `=== draft.md
The Clean Ports Act authorizes [|$12 billion|], of which $3 billion is for shipyards.

=== paper.md
Date: May 2024

In all, the Clean Ports Act provides $19 billion in funding.

The Safe Skies Act authorizes $30 billion.
`;

/** What is said of the marked figure. */
function explained(source: string) {
  const files = readFixture(source);
  const corpus = new Corpus();
  for (const { name, text } of files) corpus.update(readDocument(name, text));
  const { name, spans } = files.find((file) => file.spans.length > 0)!;
  const found = figuresIn(corpus, name, spans[0]!);
  equal(found.length, 1);
  return explain(corpus, found[0]!);
}

describe('Explaining a figure', () => {
  it('names the value, the frame, the words that fill its roles, and what qualifies it', () => {
    const { parts, statement } = explained(PORTS);
    const part = (name: string) => parts.find((each) => each.name === name)?.text;
    equal(part('Value'), '12,000,000,000 USD');
    equal(part('Kind'), 'funding');
    equal(part('Money from'), 'Clean Ports Act');
    equal(part('From'), undefined);
    equal(part('Said as'), 'authorized');
    equal(part('Source'), 'none');
    equal(statement.text.slice(statement.figure.start, statement.figure.end), '$12 billion');
  });

  it('lists every other statement with its relation and why', () => {
    const { others } = explained(PORTS);
    equal(others[0]!.relation, 'conflict');
    equal(others[0]!.other.text, '$19 billion');
    ok(others[0]!.why.includes('$12 billion'));
  });

  it('says what tells look-alikes apart', () => {
    const { lookAlikes } = explained(PORTS);
    const why = new Map(lookAlikes.map(({ other, why }) => [other.text, why]));
    equal(why.get('$3 billion'), 'one sentence sets both side by side');
    equal(why.get('$19 billion'), undefined);
  });

  it('is a page of Markdown with links to every place', () => {
    const page = explanationMarkdown(explained(PORTS), nameOf, ({ span, uri }) => `${uri}@${span.start}`);
    match(page, /^# \$12 billion\n/);
    match(page, /> The Clean Ports Act authorizes \*\*\$12 billion\*\*, of which/);
    match(page, /^- \*\*disagrees with\*\* \[\$19 billion\]\(<paper\.md@\d+>\) in paper\.md\\$/m);
    match(page, /^- \[\$3 billion\]\(<draft\.md@\d+>\) in draft\.md\\\n {2}one sentence sets both side by side$/m);
  });

  it('names what only one side speaks of', () => {
    const { lookAlikes } = explained(
      'Wheat exports of Peru came to [|$3 billion|] last year.\n\nWine exports of Peru came to $5 billion last year.',
    );
    deepEqual(
      lookAlikes.map(({ why }) => why),
      ['only there: Wine; only here: Wheat'],
    );
  });
});

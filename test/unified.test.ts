import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Nodes, Root } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe as print } from '../server/src/marks/mark.js';
import {
  type CrosscheckOptions,
  crosscheckMarks,
  crosscheckParse,
  crosscheckRules,
} from '../server/src/unified/plugin.js';

const DRAFT =
  'Exports of *semi-\nconductors* rose to US\\$4.5&nbsp;billion. They fell in May 2021.[^1]\n\n[^1]: Kim, 2020.\n';

/** A tree of our parser, with marks. */
function read(path: string, value: string): { readonly file: VFile; readonly tree: Root } {
  const file = new VFile({ path, value });
  const processor = unified().use(crosscheckParse).use(crosscheckMarks).freeze();
  const tree = processor.runSync(processor.parse(file), file);
  return { file, tree };
}

function nodesOf(tree: Root, type: string): Nodes[] {
  const found: Nodes[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === type) found.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

describe('The unified parser', () => {
  it('makes paragraphs, sentences and words of healed text', () => {
    const { tree } = read('draft.md', DRAFT);
    deepEqual(
      nodesOf(tree, 'SentenceNode').map((node) => textOf(node)),
      ['Exports of semiconductors rose to US$4.5 billion.', 'They fell in May 2021.[^1]', 'Kim, 2020.'],
    );
    deepEqual(
      tree.children.map((node) => (node.type === 'ParagraphNode' ? node.data?.block?.kind : node.type)),
      ['paragraph', 'note'],
    );
  });

  it('places words in the file, those too that the layout cut', () => {
    const { file, tree } = read('draft.md', DRAFT);
    const placed = nodesOf(tree, 'WordNode').map(({ position }) =>
      String(file).slice(position?.start.offset, position?.end.offset),
    );
    deepEqual(placed.slice(0, 5), ['Exports', 'of', 'semi-\nconductors', 'rose', 'to']);
    deepEqual(nodesOf(tree, 'WordNode')[3]?.position?.start, { line: 2, column: 13, offset: 30 });
  });

  it('reads what is no Markdown as pasted text', () =>
    equal(textOf(read('draft.txt', 'It *grew* by\n5 percent.').tree), 'It *grew* by 5 percent.'));
});

describe('The unified recognisers', () => {
  it('leave marks in the file and in the tree', () => {
    const { file, tree } = read('draft.md', DRAFT);
    const quantity = file.data.marks?.find(({ value }) => value.type === 'quantity');
    equal(quantity && print(quantity.value), 'money 4500000000 USD');
    equal(quantity?.text, 'US$4.5 billion');
    const sentences = nodesOf(tree, 'SentenceNode').map(({ data }) =>
      data && 'marks' in data && Array.isArray(data.marks) ? data.marks.map(({ value }) => value.type) : [],
    );
    ok(sentences[0]?.includes('quantity') && !sentences[0].includes('date'));
    ok(sentences[1]?.includes('date'));
  });

  it('work on the trees of retext', () => {
    const file = new VFile('Trade fell.\n\nIt rose by 5 percent in May 2021.');
    const processor = unified().use(retextEnglish).use(crosscheckMarks).freeze();
    processor.runSync(processor.parse(file), file);
    deepEqual(
      file.data.marks?.map(({ span, text }) => [text, String(file).slice(span.start, span.end)]),
      [
        ['5 percent', '5 percent'],
        ['May 2021', 'May 2021'],
      ],
    );
  });

  it('take settings', () => {
    const file = new VFile({ path: 'a.txt', value: 'It cost $5 million.' });
    const processor = unified()
      .use(crosscheckParse)
      .use(crosscheckMarks, { configuration: { currency: 'CAD' } })
      .freeze();
    processor.runSync(processor.parse(file), file);
    equal(file.data.marks?.map(({ value }) => print(value)).join(), 'money 5000000 CAD');
  });
});

describe('The unified rules', () => {
  const text = 'The treaty was signed on February 30, 2023.\n';

  it('report findings as messages', () => {
    const file = new VFile({ path: 'draft.md', value: text });
    checked(file);
    const message = file.messages.find(({ ruleId }) => ruleId === 'dates/impossible');
    ok(`${message}`.startsWith('draft.md:1:26-1:43: February 2023 has 28 days'));
    equal(message?.source, 'crosscheck');
    equal(message?.fatal, false);
    equal(message?.actual, 'February 30, 2023');
  });

  it('compare with the corpus, and leave it as it was', () => {
    const source = new VFile({ path: 'paper.txt', value: 'The Fair Ports Act provides $79.3 billion for ports.' });
    const processor = unified()
      .use(crosscheckParse)
      .use(crosscheckRules, { corpus: [source] })
      .freeze();
    for (let i = 0; i < 2; i++) {
      const file = new VFile({ path: 'draft.md', value: 'The Fair Ports Act provides $52 billion for ports.' });
      processor.runSync(processor.parse(file), file);
      const messages = file.messages.filter(({ ruleId }) => ruleId === 'figures/conflict');
      equal(messages.length, 1);
      ok(messages[0]?.note?.startsWith('paper.txt: '));
    }
  });

  it('follow the configuration', () => {
    const file = new VFile({ path: 'draft.md', value: text });
    checked(file, { configuration: { rules: { 'dates/impossible': 'off' } } });
    deepEqual(file.messages, []);
  });
});

function checked(file: VFile, options: CrosscheckOptions = {}): void {
  const processor = unified().use(crosscheckParse).use(crosscheckRules, options).freeze();
  processor.runSync(processor.parse(file), file);
}

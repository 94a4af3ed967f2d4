import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { type Block, flowsOf } from '../server/src/text/document.js';
import { hyphenationOf } from '../server/src/text/hyphenation.js';
import { readMarkdown } from '../server/src/text/markdown.js';
import { blocksOf } from '../server/src/text/markdownBlocks.js';
import { definitionsIn } from '../server/src/text/markdownDefinitions.js';
import { parseMarkdown } from '../server/src/text/markdownParser.js';
import { withReferences } from '../server/src/text/markdownReferences.js';
import { readDocument } from '../server/src/text/read.js';

/** A text, and each of its blocks in a line: kind, level or nothing, `label` in brackets, text. */
function reads(text: string, ...blocks: string[]): void {
  const document = readMarkdown('draft.md', text);
  deepEqual(document.blocks.map(print), blocks);
  checkMaps(text, document.blocks);
}

function print(block: Block): string {
  if (block.kind === 'table')
    return `table: ${block.rows.map((row) => row.map((cell) => cell.text).join(' | ')).join(' / ')}`;
  const label = block.label === null ? '' : ` [${block.label}]`;
  return `${block.kind}${block.level === null ? '' : ` ${block.level}`}${label}: ${block.flow.text}`;
}

/** Every piece of a flow says what the file says there, white space aside; blocks are in order. */
function checkMaps(text: string, blocks: readonly Block[]): void {
  let start = 0;
  for (const block of blocks) {
    ok(start <= block.span.start && block.span.start <= block.span.end && block.span.end <= text.length);
    start = block.span.start;
    for (const flow of flowsOf(block)) {
      let behind = 0;
      for (const piece of flow.pieces) {
        ok(behind <= piece.flow && piece.length > 0 && piece.flow + piece.length <= flow.text.length);
        behind = piece.flow + piece.length;
        equal(
          flow.text.slice(piece.flow, behind).replace(/\s/g, ' '),
          text.slice(piece.file, piece.file + piece.length).replace(/\s/g, ' '),
        );
        ok(block.span.start <= piece.file && piece.file + piece.length <= block.span.end);
      }
    }
  }
}

/** What marked text says in one flow. */
function flowOf(text: string) {
  const [block] = readMarkdown('draft.md', text).blocks;
  ok(block && block.kind !== 'table');
  checkMaps(text, [block]);
  return block.flow;
}

describe('Markdown', () => {
  it('has headings, paragraphs, items, quotes and tables', () =>
    reads(
      '# Ports\n\nTrade\n-----\n\nIt *grew*.\n\n- one\n  - two\n\n  more\n- three\n\n3. rail\n4. road\n\n> Said he.\n\n| a | b |\n|---|---|\n| 1 | **2** |',
      'heading 1: Ports',
      'heading 2: Trade',
      'paragraph: It grew.',
      'item 1 [-]: one',
      'item 2 [-]: two',
      'paragraph: more',
      'item 1 [-]: three',
      'item 1 [3]: rail',
      'item 1 [4]: road',
      'quote: Said he.',
      'table: a | b / 1 | 2',
    ));

  it('knows numbers of headings and captions', () =>
    reads(
      '## 3.1 Rail\n\n**Figure 2a. Exports of rail**\n\nFigure 2a shows them.',
      'heading 2 [3.1]: 3.1 Rail',
      'caption [Figure 2a]: Figure 2a. Exports of rail',
      'paragraph: Figure 2a shows them.',
    ));

  it('skips code, comments, pictures, rules and definitions', () =>
    reads(
      'A `$5` b.\n\n```\n$6\n\n$7\n```\n\n<!-- $8\n\n$9 -->\n\n    $10\n\n![$11](x.png)\n\n***\n\n[a]: http://x.org\n\nEnd <!-- $12 -->now.',
      'paragraph: A b.',
      'paragraph: End now.',
    ));

  it('has notes, whose markers stay in the text', () =>
    reads(
      'It grew.[^1] It fell.[^fall]\n\n[^1]: See A.\n[^fall]: See B.\n\n    And C.\n\nEnd.',
      'paragraph: It grew.[^1] It fell.[^fall]',
      'note [1]: See A.',
      'note [fall]: See B.',
      'note: And C.',
      'paragraph: End.',
    ));

  it('keeps the label of a note that begins with an underlined line', () =>
    reads('Rail.[^a]\n\n[^a]: Ports\n    ---', 'paragraph: Rail.[^a]', 'note [a]: Ports'));

  it('takes what begins with a raised number for a note', () =>
    reads(
      'It grew.<sup>12</sup>\n\n<sup>12</sup> Kim, *Ports*, 2021.\n\n¹³ Park.',
      'paragraph: It grew.12',
      'note [12]: Kim, Ports, 2021.',
      'note [13]: Park.',
    ));

  it('has references under their heading, up to the next of its level', () =>
    reads(
      '## References\n\n1. Kim, Ports, 2021.\n2. Park, Rail, 2022.\n\n### Books\n\n[12] Cho, Roads, 2023.\n[13] Han, Ships, 2024.\n\nLee, Air, 2020.\n\n## Annex\n\n1. One',
      'heading 2: References',
      'reference [1]: Kim, Ports, 2021.',
      'reference [2]: Park, Rail, 2022.',
      'heading 3: Books',
      'reference [12]: Cho, Roads, 2023.',
      'reference [13]: Han, Ships, 2024.',
      'reference: Lee, Air, 2020.',
      'heading 2: Annex',
      'item 1 [1]: One',
    ));

  it('parts notes that stand below each other', () =>
    reads(
      'It grew.¹ It fell.²\n\n¹ Kim, *Ports*, 2021.\n² Park, of 5² ports.\n<sup>3</sup> Lee.',
      'paragraph: It grew.¹ It fell.²',
      'note [1]: Kim, Ports, 2021.',
      'note [2]: Park, of 5² ports.',
      'note [3]: Lee.',
    ));

  it('has notes under "Endnotes"', () =>
    reads(
      '# Endnotes\n\n1\\. Kim, Ports, 2021.\n\n<sup>2</sup>Park, Rail.\n\nThese are all.',
      'heading 1: Endnotes',
      'note [1]: Kim, Ports, 2021.',
      'note [2]: Park, Rail.',
      'paragraph: These are all.',
    ));

  it('reads escapes and references, and heals lines', () => {
    equal(
      flowOf('It cost US\\$79.3&nbsp;billion, R&amp;D\n*of semi-\nconductors*&hellip;').text,
      'It cost US$79.3 billion, R&D of semiconductors…',
    );
    equal(flowOf('It  grew \u00a0 by\\\n5 percent<br>in May.').text, 'It grew by 5 percent in May.');
    equal(flowOf('> It grew\n> by 5\npercent.').text, 'It grew by 5 percent.');
  });

  it('keeps figures after single tildes, and drops what two strike out', () =>
    equal(flowOf('From ~5 to ~6 percent, not ~~$8~~ $9.').text, 'From ~5 to ~6 percent, not $9.'));

  it('records what is raised, and where links lead', () => {
    const flow = flowOf(
      'See [the *act*](http://x.org/a), [it][b], <http://y.org> and http://z.org/a_b_ ^3^\n\n[B]: /b',
    );
    equal(flow.text, 'See the act, it, http://y.org and http://z.org/a_b_ 3');
    deepEqual(
      flow.links?.map(({ span, url }) => [flow.text.slice(span.start, span.end), url]),
      [
        ['the act', 'http://x.org/a'],
        ['it', '/b'],
      ],
    );
    deepEqual(flow.raised, [{ start: flow.text.length - 1, end: flow.text.length }]);
  });

  it('parts a first line that is bold or in italics as a whole', () => {
    reads('**Ministry of Ports**\nPosted Monday', 'paragraph: Ministry of Ports', 'paragraph: Posted Monday');
    reads('*The Quay*\\\nby Ann', 'paragraph: The Quay by Ann');
    reads('**Ports** and\nrail', 'paragraph: Ports and rail');
    reads('- **Ports**\n  Rail', 'item 1 [-]: Ports Rail');
  });

  it('leaves a paper that was pasted into a file of Markdown to the reader of pasted text', () => {
    const notes = ['1', '2', '3'].map((n) => `${n}\tPorts Board, 20${n}0.`).join('\n');
    const kinds = (text: string) => readDocument('draft.md', text).blocks.map(({ kind }) => kind);
    deepEqual(kinds(`Ports rose.1 Rail fell.2 Roads closed.3\n\nEndnotes\n\n${notes}\n`).slice(-3), [
      'note',
      'note',
      'note',
    ]);
    deepEqual(kinds(`# Ports\n\nPorts **rose**.\n\n${notes}\n`), ['heading', 'paragraph', 'paragraph']);
  });

  it('takes a line in bold above running text for a heading', () => {
    const body = 'The two ports agreed to lend each other three cranes.';
    reads(`**TRADE IN SERVICES**  \n${body}`, 'heading 2: TRADE IN SERVICES', `paragraph: ${body}`);
    reads(`**Ports**\n\n${body}`, 'heading 2: Ports', `paragraph: ${body}`);
    reads(
      `# Ports\n\n## Rail\n\n**Freight**\n\n- ${body}`,
      'heading 1: Ports',
      'heading 2: Rail',
      'heading 3: Freight',
      `item 1 [-]: ${body}`,
    );
    reads(`**The ports lend cranes.**\n\n${body}`, 'paragraph: The ports lend cranes.', `paragraph: ${body}`);
  });

  it('takes paragraphs for notes that the text calls by their numbers in brackets', () => {
    const body = 'The ports agreed to lend cranes. [1] The ferries ran. [3]';
    reads(
      `# Ports\n\n${body}\n\n1 Lind, *Ports*, 2019.\n\n2 Ferries ran.\n\n3 Berg, *Rail*, 2020.`,
      'heading 1: Ports',
      `paragraph: ${body}`,
      'note [1]: Lind, Ports, 2019.',
      'paragraph: 2 Ferries ran.',
      'note [3]: Berg, Rail, 2020.',
    );
  });

  it('takes a table of contents that lost its dots for furniture', () => {
    reads(
      '# Ports\n\nCranes lent to\nthe ports 3\nConclusions 12\n\nAppendix I Ferries 14\n\nPorts rose by 20.',
      'heading 1: Ports',
      'chrome: Cranes lent to the ports 3 Conclusions 12',
      'chrome: Appendix I Ferries 14',
      'paragraph: Ports rose by 20.',
    );
    reads('Ports in Peru 3\nPorts in Chile 12\nPorts 14', 'paragraph: Ports in Peru 3 Ports in Chile 12 Ports 14');
  });

  it('parts lines that begin with labels in bold', () => {
    reads('> **Site:** 780 acres\n> **Jobs:** 3,100', 'quote: Site: 780 acres', 'quote: Jobs: 3,100');
    reads('**Length:** 28 km  \n**Width:** 3 m\nor so', 'paragraph: Length: 28 km', 'paragraph: Width: 3 m or so');
    reads('See **here:** and\n**there:** too', 'paragraph: See here: and there: too');
    reads('**Note:** it **is:** so', 'paragraph: Note: it is: so');
  });

  it('takes its title from the first heading, else from front matter', () => {
    equal(readMarkdown('draft.md', 'Intro\n\n# On *Ports*').metadata.title, 'On Ports');
    const yaml =
      '---\ntitle: "Rail"\nauthor:\n  - Kim Ha\n  - name: Park Su\ndate: 2024-07-01\nsource: Rail Board\n---\n\n# Other\n';
    deepEqual(readMarkdown('draft.md', yaml).metadata, {
      title: 'Rail',
      date: '2024-07-01',
      publisher: 'Rail Board',
      authors: ['Kim Ha', 'Park Su'],
    });
    deepEqual(readMarkdown('draft.md', '+++\ntitle = "Rail"\nauthors = ["Kim Ha"]\n+++\nText').metadata.authors, [
      'Kim Ha',
    ]);
    reads('---\ntitle: [broken\n---\n\nText', 'paragraph: Text');
    reads('---\n\nText\n\n---', 'paragraph: Text');
    reads('\ufeffText', 'paragraph: Text');
  });

  it('takes its date and authors from a byline where front matter has none', () => {
    const { metadata } = readMarkdown(
      'draft.md',
      '# Ports and Rail\n\n*By Jane Roe*\n\nPublished April 3, 2024\n\nTrade grew fast.',
    );
    deepEqual([metadata.date, metadata.authors], ['2024-04-03', ['Jane Roe']]);
    const dateOf = (line: string) =>
      readMarkdown('draft.md', `# Ports and Rail\n\n${line}\n\nTrade grew fast.`).metadata.date;
    equal(dateOf('**Ministry of Ports**\nLima, Monday, 3 June 2024'), '2024-06-03');
    equal(dateOf('Quay Foundation · Report No. 4 · May 2024\nAuthors: Ann Lee, Max Cho'), '2024-05');
    equal(dateOf('Harbor Institute, Port Brief 2/2024, May 2024'), '2024-05');
    equal(dateOf('Posted On: 3 JUN 2024 4:10PM by PQR Lima'), '2024-06-03');
    equal(dateOf('Lima, 1.2.2023'), '2023-02-01');
    equal(dateOf('It fell in Lima, May 2024'), null);
    equal(
      readMarkdown('draft.md', '---\ndate: 2023-02-01T10:00:00Z\n---\n\nPublished April 3, 2024').metadata.date,
      '2023-02-01',
    );
  });

  it('reads what no parser can in time as pasted text', () => {
    for (const unit of ['1', ' ', '"', 'a-', '>', '> ', '- ', '*a', '](', '`a', '|a\n', 'a\n', '~~a', '&amp;', '\\'])
      checkMaps(unit.repeat(2e4), readMarkdown('draft.md', unit.repeat(2e4)).blocks);
    reads(`${'>'.repeat(200)} Ports.\n\n*Rail.*`, 'quote: Ports.', 'paragraph: Rail.');
  }).timeout(30_000);

  it('reads any text, and maps every character', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), markdown), (text) =>
        checkMaps(text, readMarkdown('draft.md', text).blocks),
      ),
      { numRuns: 100 },
    );
  });

  it('reads by chunks what remark reads in one', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        fc.pre(!/^(?:---|\+\+\+)/.test(text));
        deepEqual(plain(readMarkdown('draft.md', text).blocks), plain(wholeBlocks(text)));
      }),
      { numRuns: 100 },
    );
  });

  it('reads behind an edit what it reads from scratch', () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(20), text: markdown });
    fc.assert(
      fc.property(markdown, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        let document = readMarkdown('draft.md', text);
        for (const { at, length, text: inserted } of edits) {
          const start = Math.floor(at * document.text.length);
          const edited = document.text.slice(0, start) + inserted + document.text.slice(start + length);
          document = readMarkdown('draft.md', edited, document);
          deepEqual(document, readMarkdown('draft.md', edited));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes over the chunks that an edit leaves alone', () => {
    const text = 'One [a].\n\nTwo.\n\n- three\n\nFour.\n\n[a]: /x';
    const before = readMarkdown('draft.md', text);
    const after = readMarkdown('draft.md', text.replace('Two', '2'), before);
    equal(after.blocks[0], before.blocks[0]);
    equal(after.blocks.filter((block) => before.blocks.some((old) => plainFlow(old) === plainFlow(block))).length, 3);
  });
});

const line = fc.constantFrom(
  ...[
    '',
    '',
    '',
    'word',
    'The fund holds $5.',
    '# Head',
    '- item',
    '1. one',
    '2) two',
    '   - sub',
    '  more',
    '    code',
  ],
  ...[
    '```',
    '~~~',
    '  ```',
    '<!-- a',
    'b -->',
    '<!-- c -->',
    '<div>',
    '<pre>',
    '</pre>',
    '[a]: http://x',
    '[^1]: note',
  ],
  ...[
    '    cont',
    'see [a] and [^1] [b][a]',
    '| a | b |',
    '|---|---|',
    '***',
    '===',
    '*em',
    'end*',
    'semi-',
    'conductor',
  ],
  ...['**b** `c` &amp; \\$', '> ```', '- ```', '[a]:', '"t"', 'R&D [12] x^3^', '<sup>2</sup> z', '&nbsp;', '<?x', '?>'],
  ...[
    '>>',
    '[b]: <y> "z',
    '> [c]: w',
    '[c]',
    '## References',
    '10. ten',
    '\\',
    '\ufeffx',
    '\tx',
    'word  ',
    'semiconductor',
  ],
);
const markdown = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\n', '\r\n'))
  .map(([lines, lineBreak]) => lines.join(lineBreak));

/** The blocks by one parse of the whole text. */
function wholeBlocks(text: string): readonly Block[] {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const parsed = parseMarkdown(`\n${text.slice(mark)}`);
  const urls = new Map(
    [...definitionsIn(parsed.root, { start: 0, end: text.length + 1 })]
      .reverse()
      .flatMap((d) => (d.kind === 'link' ? [[d.identifier, d.url]] : [])),
  );
  const source = { text, shift: mark - 1, parsed, hyphenation: hyphenationOf(text), urls };
  return withReferences(text, blocksOf(source, { start: 0, end: text.length + 1 }));
}

function plain(blocks: readonly Block[]): unknown {
  return JSON.parse(JSON.stringify(blocks));
}

function plainFlow(block: Block): string {
  return flowsOf(block)
    .map((flow) => flow.text)
    .join();
}

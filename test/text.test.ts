import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Block, type Document, flowsOf, type Metadata } from '../server/src/text/document.js';
import { isLayout } from '../server/src/text/lines.js';
import { readDocument } from '../server/src/text/read.js';

const CORPUS = new URL('text/', import.meta.url);

/** A case of the structure corpus: title between lines of `=`, text, a line of `-`, expected blocks. */
interface Case {
  readonly title: string;
  readonly text: string;
  readonly blocks: string;
}

function casesOf(source: string): readonly Case[] {
  return source
    .split(/^={3,}\n(?=.+\n={3,}\n)/m)
    .slice(1)
    .map((part) => {
      const [title = '', body = ''] = part.split(/\n={3,}\n/, 2);
      const [text = '', blocks = ''] = body.split(/\n-{3,}(?=\n\()/, 2);
      return { title, text: spelledOut(text), blocks: blocks.trim() };
    });
}

/** Characters that editors eat are written out: `\f`, `\t`, `\r`, `\u00a0`. */
function spelledOut(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|([ftr]))/g, (_, code?: string, letter?: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : letter === 'f' ? '\f' : letter === 't' ? '\t' : '\r',
  );
}

describe('plain text', () => {
  for (const file of readdirSync(CORPUS).filter((name) => name.endsWith('.txt'))) {
    describe(file.replace('.txt', ''), () => {
      for (const { title, text, blocks } of casesOf(readFileSync(new URL(file, CORPUS), 'utf8')))
        it(title, () => assert.equal(print(readDocument('draft.txt', text)), blocks));
    });
  }
});

/** Blocks as s-expressions, one a line; metadata first where there is any. */
function print(document: Document): string {
  return [...printMetadata(document.metadata), ...document.blocks.map(printBlock)].join('\n');
}

function printMetadata({ title, date, publisher, authors }: Metadata): readonly string[] {
  const parts = Object.entries({ title, date, publisher }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  if (authors.length > 0) parts.push(`authors: ${JSON.stringify(authors.join('; '))}`);
  return parts.length > 0 ? [`(metadata ${parts.join(' ')})`] : [];
}

function printBlock(block: Block): string {
  if (block.kind === 'table')
    return `(table ${block.rows.map((row) => `(row ${row.map((cell) => JSON.stringify(cell.text)).join(' ')})`).join(' ')})`;
  const { kind, level, label, flow } = block;
  return `(${[kind, level ?? [], label === null ? [] : `label: ${JSON.stringify(label)}`, JSON.stringify(flow.text)].flat().join(' ')})`;
}

/** Texts out of what pasted documents are made of. */
const pasted = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'The budget rose by 4.2 percent in 2021.',
        'a paragraph that goes on',
        'semi-',
        'oﬀ the ﬁle ',
        'conductor exports',
        'state-',
        'owned firms',
        '\n',
        '\n',
        '\n\n',
        '\r\n',
        '\f',
        '\t',
        ' ',
        '   ',
        '1. ',
        '¹ ',
        '12 ',
        '[3] ',
        '- ',
        '• ',
        '> ',
        '| a | b |',
        'REFERENCES',
        'Notes',
        'Figure 2a. Exports',
        'By Jane Roe',
        'July 2024',
        'Read more',
        '© 2024 Institute of Things. All rights reserved.',
        'https://example.org/a-',
        'US\\$5 billion',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\ufeff',
        '\0',
        '\ud800',
        '—',
        '一流企业',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function isLigature(sign: string): boolean {
  return sign >= '\ufb00' && sign <= '\ufb06';
}

describe('reading plain text, whatever it is', () => {
  it('maps every character of a flow to the same character of the file, or to white space', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        for (const flow of readDocument('a.txt', text).blocks.flatMap(flowsOf)) {
          let at = 0;
          for (const { flow: start, file, length } of flow.pieces) {
            // A ligature stands for its last letter; the others are in no piece.
            const letters = isLigature(text[file]!) ? text[file]!.normalize('NFKC') : '';
            assert.equal(flow.text.slice(at, start), letters.slice(0, -1), 'pieces leave no gap');
            at = start + length;
            for (let i = 0; i < length; i++) {
              const [here, there] = [flow.text[start + i]!, text[file + i]!];
              const isSame = isLigature(there) ? here === there.normalize('NFKC').at(-1) : here === there;
              assert.ok(isSame || (here === ' ' && isLayout(there.charCodeAt(0))), `${here} for ${there}`);
            }
          }
          assert.equal(at, flow.text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('loses nothing but layout, and repeats nothing', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        if (/^\ufeff?(?:---|\+\+\+)/.test(text)) return;
        const count = new Uint8Array(text.length);
        for (const block of readDocument('a.txt', text).blocks) {
          for (const { pieces } of flowsOf(block))
            for (const { file, length } of pieces) for (let i = file; i < file + length; i++) count[i]!++;
          if (block.kind === 'table' || block.label === null) continue;
          const first = block.flow.pieces[0]?.file ?? block.span.end;
          for (let i = block.span.start; i < first; i++) count[i]!++;
        }
        for (let i = 0; i < text.length; i++) {
          if (count[i]! > 1) assert.fail(`${JSON.stringify(text[i])} at ${i} stands in two places`);
          const isKept =
            count[i] === 1 || isLayout(text.charCodeAt(i)) || /[-\u2010\u2011\u00ad\\>|:=+]/.test(text[i]!);
          assert.ok(isKept, `lost ${JSON.stringify(text[i])} at ${i}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps blocks in order and within the text', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        let last = 0;
        for (const { span } of readDocument('a.txt', text).blocks) {
          assert.ok(last <= span.start && span.start < span.end && span.end <= text.length);
          last = span.start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads a megabyte of hyphens at line ends in linear time', function () {
    this.timeout(20_000);
    const text = 'ab-\n'.repeat(250_000);
    assert.ok(readDocument('a.txt', text).blocks.length <= 1);
  });

  const hostile = { digits: '1', blanks: ' ', quotes: '"', hyphens: 'a-', 'empty lines': '\n', words: 'word ' };
  for (const [name, unit] of Object.entries(hostile))
    it(`reads ten megabytes of ${name} in linear time`, function () {
      this.timeout(20_000);
      const text = unit.repeat(10_000_000 / unit.length);
      assert.ok(readDocument('a.txt', text).blocks.length <= 1);
    });
});

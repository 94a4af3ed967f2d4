import { equal, match, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  CodeActionRequest,
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  SelectionRangeRequest,
} from 'vscode-languageserver/node';
import { Corpus } from '../server/src/corpus/corpus.js';
import { topics } from '../server/src/features/topics.js';
import { checkWithSuppressed } from '../server/src/rules/check.js';
import { readDocument } from '../server/src/text/read.js';
import { Client } from './client.js';
import { ROOT } from './commandLine.js';

// What nobody writes on purpose: the seeds with pieces cut, doubled, swapped and strewn with what breaks readers.

const RUNS = Number(process.env.FUZZ ?? 40);

const SEEDS = readdirSync(join(ROOT, 'seeds'))
  .filter((name) => name !== 'README.md')
  .map((name) => readFileSync(join(ROOT, 'seeds', name), 'utf8'));

/** Signs on which reading turns, and those that no reader expects. */
const SIGNS = [
  ...['\n', '\n\n', '\r\n', '\f', '\t', '\0', '\ufeff', '\u00ad', '\ud800', '\udc00', '\u{1f600}', '\u202e', '\u0301'],
  ...[
    '$',
    '%',
    '¢',
    '“',
    '”',
    '"',
    '’',
    '(',
    ')',
    '[',
    ']',
    '[^1]',
    '[^1]: ',
    '^',
    '|',
    '> ',
    '- ',
    '1. ',
    '# ',
    '```',
    '---\n',
  ],
  ...[
    '<!--',
    '-->',
    '<!-- crosscheck-disable',
    '<!-- crosscheck-disable-next-line */* until 9 -- -->',
    'https://',
    'www. a',
  ],
  ...[
    '1e999',
    '9'.repeat(400),
    '$-0',
    '½',
    'one in zero',
    '0 percent of 0',
    '99/99/9999',
    'February 30, 2022',
    'fiscal',
  ],
];

const cut = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(400),
  put: fc.constantFrom('', ...SIGNS),
});
const mangled = fc
  .tuple(fc.constantFrom(...SEEDS), fc.array(cut, { minLength: 1, maxLength: 12 }), fc.boolean())
  .map(([seed, cuts, doubles]) =>
    cuts.reduce((text, { at, length, put }) => {
      const start = Math.floor(at * text.length);
      const piece = text.slice(start, start + length);
      return text.slice(0, start) + put + (doubles ? piece + put + piece : '') + text.slice(start + length);
    }, seed),
  );

describe('any text', () => {
  it('is read, compared and checked; what is found stands in it', () => {
    fc.assert(
      fc.property(fc.tuple(mangled, mangled), fc.constantFrom('md', 'txt'), (texts, ending) => {
        const corpus = new Corpus();
        texts.forEach((text, i) => void corpus.update(readDocument(`${i}.${ending}`, text)));
        for (const [i, text] of texts.entries()) {
          const { findings, suppressed } = checkWithSuppressed(`${i}.${ending}`, corpus);
          for (const { message, span } of [...findings, ...suppressed.map(({ finding }) => finding)]) {
            ok(0 <= span.start && span.start <= span.end && span.end <= text.length, message);
            ok(message.length > 0 && message.length < 2000, message);
          }
        }
        for (const { name } of topics(corpus)) ok(name.length > 0);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a client that has gone wrong', () => {
  it('is answered, or told what is wrong; the server lives on', async () => {
    const text = SEEDS[0]!;
    const client = new Client({ 'a.txt': text });
    await client.initialize({});
    await client.open('a.txt', text);
    const { connection } = client;
    const textDocument = { uri: client.uri('a.txt') };
    const answered = async (method: unknown, params: unknown) =>
      // Refusing is an answer too.
      void (await connection
        .sendRequest(method as string, params as object)
        .catch((error) => match(String(error), /\w/)));
    const numbers = [-1, 0, 1e9, 2 ** 40, Number.MAX_SAFE_INTEGER, 0.5];
    for (const line of numbers)
      for (const character of numbers) {
        const position = { line, character };
        const range = { start: position, end: { line: character, character: line } };
        await answered(HoverRequest.method, { textDocument, position });
        await answered(CompletionRequest.method, { textDocument, position });
        await answered(CodeActionRequest.method, { textDocument, range, context: { diagnostics: [] } });
        await answered(SelectionRangeRequest.method, { textDocument, positions: [position] });
      }
    for (const params of [
      null,
      7,
      [],
      {},
      { textDocument: null },
      { textDocument: { uri: 'no uri' } },
      { textDocument: { uri: 'file:///nowhere.md' } },
    ]) {
      await answered(HoverRequest.method, params);
      await answered(DocumentSymbolRequest.method, params);
      await answered('crosscheck/explain', params);
    }
    await answered('no/suchMethod', { a: 'b'.repeat(1e6) });
    await connection.sendNotification('no/suchNotification', {});
    // Never opened, and versions that go backwards.
    for (const [name, version] of [
      ['b.txt', 2],
      ['a.txt', 9],
      ['a.txt', 3],
    ] as const)
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: client.uri(name), version },
        contentChanges: [{ range: { start: { line: 5, character: 0 }, end: { line: 2, character: 0 } }, text: '' }],
      });
    const raw = '{"jsonrpc": "2.0", "method": 7, "id": [}';
    client.server!.stdin!.write(`Content-Length: ${raw.length}\r\n\r\n${raw}`);
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { ...textDocument, version: 10 },
      contentChanges: [{ text }],
    });
    ok(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }));
    equal(await client.close(), 0);
  });

  it('that sends 10,000 changes at once is answered for the last', async () => {
    const client = new Client({});
    await client.initialize({});
    await client.open('a.txt', '');
    const { connection } = client;
    for (let version = 2; version < 10_002; version++)
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: client.uri('a.txt'), version },
        contentChanges: [{ text: `The fund holds $${version} million.\n` }],
      });
    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri: client.uri('a.txt') },
    });
    equal(symbols![0]!.name, '$10001 million');
    equal(await client.close(), 0);
  });
});

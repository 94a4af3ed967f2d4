import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { compare } from '../server/src/claims/compare.js';
import { Corpus } from '../server/src/corpus/corpus.js';
import { readDocument } from '../server/src/text/read.js';

// Statements that meet in every way: the same, another figure, a part, another time, two names of one act.
const SENTENCES = [
  'The Clean Ports Act authorizes $12 billion.',
  'The Clean Ports Act provides $19 billion in funding.',
  'The Clean Ports Act gives $3 billion to shipyards.',
  'Over 40% of Peruvian exports go to China.',
  'China accounted for a third of the exports of Peru.',
  'In 2021, China accounted for a quarter of the exports of Peru.',
  'The agency employs 1,200 inspectors in Bavaria.',
  'In Bavaria, the agency employs 1,450 inspectors.',
  'The Harbor Safety and Security Board (HSSB) met.',
  'The Harbor Safety and Shipping Board (HSSB) met.',
  'Nothing is said here.',
];

const text = fc
  .array(fc.constantFrom(...SENTENCES), { maxLength: 6 })
  .map((sentences) => sentences.map((sentence) => `${sentence}\n`).join('\n'));
const URIS = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
const uri = fc.constantFrom(...URIS);

/** A document's new text, or null for its removal; and whose pairs somebody asks for then: until then none are compared. */
type Edit = readonly [name: string, content: string | null, asked?: string | null];

const edit = fc.tuple(uri, fc.option(text, { freq: 4 }), fc.option(uri));

function apply(corpus: Corpus, edits: readonly Edit[]): void {
  for (const [name, content, asked] of edits) {
    if (content === null) corpus.remove(name);
    else corpus.update(readDocument(name, content));
    if (asked) corpus.pairs(asked);
  }
}

/** What the edits come to: the last of each document. */
function last(edits: readonly Edit[]): readonly Edit[] {
  return [...new Map(edits.map(([name, content]) => [name, content]))];
}

/** All that is to be seen of a corpus. */
function state(corpus: Corpus): readonly string[] {
  return corpus
    .pairs()
    .map(({ a, b, relation, topic, certain, why }) =>
      JSON.stringify([a.uri, a.span, b.uri, b.span, relation, topic, certain, why]),
    );
}

/** One thing said in several ways. */
function crowd(n: number, way: number): string {
  const ways = [
    `The Clean Ports Act provides $${n} billion in funding.`,
    `In all, the Clean Ports Act provides $${n} billion.`,
    `Funding of $${n} billion comes from the Clean Ports Act.`,
    `In 2021, the Clean Ports Act provided about $${n} billion in funding.`,
    `The survey of harbour pilots interviewed ${n} people in 34 districts.`,
  ];
  return `${ways[way]}\n\n`;
}

/** A document's pairs. Their order also tells where the other sides stand, which may move without a change here. */
function pairsOf(corpus: Corpus, uri: string): readonly string[] {
  return corpus
    .pairs(uri)
    .map((p) => JSON.stringify([p.a.uri, p.a.text, p.b.uri, p.b.text, p.relation]))
    .sort();
}

function pairsByUri(corpus: Corpus, uris: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(uris.map((uri) => [uri, pairsOf(corpus, uri)]));
}

describe('corpus', () => {
  it('finds the same pairs after any edits as from scratch, in any order of documents', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 10 }), fc.boolean(), (edits, reversed) => {
        const edited = new Corpus();
        apply(edited, edits);
        const scratch = new Corpus();
        apply(scratch, reversed ? last(edits).toReversed() : last(edits));
        deepEqual(state(edited), state(scratch));
      }),
      { numRuns: 80 },
    );
  });

  it('tells all documents whose pairs an edit changes, of those that were asked for', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), fc.subarray(URIS), (edits, uris) => {
        const corpus = new Corpus();
        const before = edits.slice(0, -1);
        apply(corpus, before);
        const [name, content] = edits.at(-1)!;
        const old = new Map(uris.map((one) => [one, pairsOf(corpus, one)]));
        const changed = content === null ? corpus.remove(name) : corpus.update(readDocument(name, content));
        for (const one of uris) if (!changed.has(one)) deepEqual(pairsOf(corpus, one), old.get(one));
      }),
      { numRuns: 80 },
    );
  });

  it('does so where hundreds speak of one thing', () => {
    // Values of skewed commonness, so that leaders and firsts change.
    const value = fc.integer({ min: 0, max: 19 }).map((n) => Math.floor((n * n) / 20));
    const statement = fc.tuple(value, fc.integer({ min: 0, max: 4 })).map(([n, way]) => crowd(10 + n, way));
    const content = fc.option(
      fc.array(statement, { maxLength: 20 }).map((said) => said.join('')),
      { freq: 5 },
    );
    const names = Array.from({ length: 15 }, (_, n) => `${n}.txt`);
    const name = fc.constantFrom(...names);
    const many = fc.array(fc.tuple(name, content, fc.option(name)), { minLength: 12, maxLength: 22 });
    fc.assert(
      fc.property(many, fc.subarray(names), (edits, asked) => {
        const edited = new Corpus();
        apply(edited, edits.slice(0, -1));
        const before = pairsByUri(edited, asked);
        const [uri, text] = edits.at(-1)!;
        const changed = text === null ? edited.remove(uri) : edited.update(readDocument(uri, text));
        const scratch = new Corpus();
        apply(scratch, last(edits).toReversed());
        const after = pairsByUri(edited, asked);
        for (const one of asked) if (!changed.has(one)) deepEqual(after.get(one), before.get(one));
        deepEqual(state(edited), state(scratch));
      }),
      { numRuns: 8 },
    );
  });

  it('compares all that speak of one thing, where they are few', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 12 }), (sentences) => {
        const corpus = new Corpus();
        sentences.forEach((sentence, i) => void corpus.update(readDocument(`${i}.txt`, `${sentence}\n`)));
        const claims = [...corpus.documents.keys()].flatMap((one) => corpus.claims(one));
        const expected = claims.flatMap((a, i) =>
          claims.slice(i + 1).filter((b) => a.uri !== b.uri && compare(a.value, b.value, false)),
        );
        const found = corpus.pairs().filter(({ a }) => a.value.figure.type === 'quantity');
        equal(found.length, expected.length);
      }),
      { numRuns: 40 },
    );
  });

  it('lists each pair once, and from both of its documents', () => {
    const corpus = new Corpus();
    apply(corpus, [
      ['a.txt', `${SENTENCES[0]}\n\n${SENTENCES[1]}\n`],
      ['b.txt', `${SENTENCES[1]}\n`],
    ]);
    const all = state(corpus);
    equal(new Set(all).size, all.length);
    equal(all.length, 4);
    equal(corpus.pairs('b.txt').length, 3);
    equal(corpus.pairs('a.txt').length, 4);
  });

  it('pairs a sentence that many documents repeat with the first only', () => {
    const corpus = new Corpus();
    for (let i = 0; i < 300; i++) corpus.update(readDocument(`${1000 + i}.txt`, `${SENTENCES[i % 2]}\n`));
    const pairs = corpus.pairs().filter(({ a }) => a.value.frame !== 'NAME');
    ok(pairs.length < 4 * 300, `${pairs.length} pairs`);
    ok(pairs.some(({ a, b, relation }) => a.uri === '1000.txt' && b.uri === '1299.txt' && relation === 'conflict'));
  });
});

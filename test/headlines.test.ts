import { deepEqual } from 'node:assert/strict';
import { Corpus } from '../server/src/corpus/corpus.js';
import { readDocument } from '../server/src/text/read.js';

/** How the figures of some papers relate; ¶ begins a new paragraph. */
function told(...papers: readonly string[]): readonly string[] {
  const corpus = new Corpus();
  papers.forEach((text, i) => void corpus.update(readDocument(`${i}.txt`, `${text.replaceAll(' ¶ ', '\n\n')}\n`)));
  return corpus
    .pairs()
    .filter(({ a }) => a.value.frame !== 'NAME')
    .map(({ a, b, relation }) => `${relation}: ${a.text}, ${b.text}`);
}

describe('headings', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // A verb in the present, which may be a noun elsewhere, and one that tells what will be.
    [
      'Norway lends Peru $9 million ¶ Norway has lent Peru $7 million, the ministry said.',
      ['conflict: $9 million, $7 million'],
    ],
    [
      'Samsung to receive $9 million from Chile ¶ Samsung will receive $7 million from Chile, said the ministry.',
      ['conflict: $9 million, $7 million'],
    ],
    [
      'Ferry plan unveiled: Peru’s ferry programme to cost up to $394 million ¶ Peru’s ferry programme will cost up to $368 million over the next three decades.',
      ['conflict: $394 million, $368 million'],
    ],
    // A heading rounds.
    [
      'Samsung invests nearly $4 billion in Texas ¶ Samsung will invest $3.87 billion in a plant in Texas, it said.',
      ['agree: $4 billion, $3.87 billion'],
    ],
    // Where the text gives its figure too, others are of parts.
    [
      'Norway lends Peru $9 million ¶ Norway lent Peru $7 million, the ministry said. In all, the loans came to $9 million.',
      [],
    ],
    // These say nothing of the world, or not of what.
    ['5 lessons of the Ports Act ¶ The Ports Act has 7 lessons.', []],
    ['Top 10 risks for Norway ¶ Norway sees 12 risks.', []],
    ['$15 million and counting ¶ The ferry of Peru costs $16 million.', []],
    ['Will Norway lend Peru $9 million? ¶ Norway lent Peru $7 million.', []],
  ];
  for (const [paper, expected] of cases) it(paper, () => deepEqual(told(paper), expected));
});

describe('one figure, given twice in one paper', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'The ministry gave Samsung $6.1 million to build a quay in Lota, which makes 2,300 jobs for welders. Trade is slow. The quay plan of Samsung is to create 2,300 jobs for welders.',
      ['agree: 2,300, 2,300'],
    ],
    // Near ones stand side by side because they are of two things.
    [
      'The ministry gave Samsung $6.1 million to build a quay in Lota, which makes 2,300 jobs for welders. Trade is slow. The quay plan of Samsung is to create 2,320 jobs for welders.',
      [],
    ],
  ];
  for (const [paper, expected] of cases) it(paper, () => deepEqual(told(paper), expected));
});

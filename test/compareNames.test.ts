import { equal } from 'node:assert/strict';
import type { Pair, Relation } from '../server/src/claims/claim.js';
import { isNearMiss } from '../server/src/claims/compareNames.js';
import { Corpus } from '../server/src/corpus/corpus.js';
import { readDocument } from '../server/src/text/read.js';

/** How the names of two texts relate that stand in documents of their own: the worst that is found; null for nothing. */
function pairOf(a: string, b: string): Pair | null {
  const corpus = new Corpus();
  corpus.update(readDocument('a.txt', `${a}\n`));
  corpus.update(readDocument('b.txt', `${b}\n`));
  const pairs = corpus.pairs().filter((pair) => pair.a.value.frame === 'NAME' && pair.a.uri !== pair.b.uri);
  return pairs.find(({ relation }) => relation === 'conflict') ?? pairs[0] ?? null;
}

const CASES: Readonly<Record<string, readonly (readonly [string, string, Relation | null, number?])[]>> = {
  'one thing': [
    ['The Inflation Reduction Act is law.', 'Congress passed the Inflation Reduction Act.', 'agree', 1],
    ['The World Trade Organization ruled.', 'The WTO ruled.', 'agree', 1],
    ['The Nordic Ports Council met.', 'The Nordic Ports Council (NPC) met.', 'agree', 1],
    ['Ann B. Holm wrote it.', 'Ann Holm wrote it.', 'agree', 1],
  ],
  'two things': [
    ['The Clean Air Act is law.', 'The Clean Water Act is law.', null],
    ['The Nordic Ports Council met.', 'The Baltic Rail Council met.', null],
    ['The Federal Supreme Council (FSC) met.', 'The Federal Supreme Court met.', null],
    ['Ann Holm wrote it.', 'Ann Horn wrote it.', null],
  ],
  'one word off a name that somebody vouches for': [
    ['The Inflation Reduction Act is law.', 'The Investment Reduction Act is law.', 'conflict', 0.8],
    ['The Inflation Reduction Act is law.', 'The Emission Reduction Act is law.', null],
    ['The Inflation Reduction Act is law.', 'The Inflation Investment Act is law.', null],
  ],
  'one acronym with two expansions': [
    ['The Nordic Ports Council (NPC) met.', 'The Nordic Posts Council (NPC) met.', 'conflict', 0.95],
    ['The Nordic Ports Council (NPC) met.', 'The National Police Corps (NPC) met.', null],
    ['The Nordic Ports Council (NPC) met.', 'The Nordic Posts Council met.', 'conflict', 0.9],
    ['The Nordic Ports Council (NPC) met.', 'The Nordic Posts Committee met.', null],
  ],
  'a pact between two that is named by one': [
    [
      'The Korea-United States Free Trade Agreement is in force.',
      'The Korea Free Trade Agreement is in force.',
      'conflict',
      0.8,
    ],
    ['The Korea-United States Free Trade Agreement is in force.', 'The Peru Free Trade Agreement is in force.', null],
  ],
};

for (const [what, cases] of Object.entries(CASES))
  describe(`names: ${what}`, () => {
    for (const [a, b, relation, score] of cases)
      it(`${relation ?? 'nothing'}: ${a} / ${b}`, () => {
        for (const pair of [pairOf(a, b), pairOf(b, a)]) {
          equal(pair?.relation ?? null, relation);
          if (score !== undefined) equal(pair?.score, score);
        }
      });
  });

describe('a near miss of a name', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['inflation reduction act', 'investment reduction act', true],
    ['council of the nordic ports', 'council of the nordic posts', true],
    ['council of nordic ports', 'council for nordic posts', true],
    ['inflation reduction act', 'inflation reduction act', false],
    ['inflation reduction act', 'emission reduction act', false],
    ['inflation reduction act', 'investment recovery act', false],
    ['inflation act', 'investment act', false],
    ['inflation reduction act', 'investment reduction', false],
    ['the clean air act', 'the clear air act', true],
  ];
  for (const [a, b, isNear] of cases)
    it(`${a} ${isNear ? '~' : '≁'} ${b}`, () => {
      equal(isNearMiss(a, b), isNear);
      equal(isNearMiss(b, a), isNear);
    });
});

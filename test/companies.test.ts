import { deepEqual } from 'node:assert/strict';
import { areCompaniesApart } from '../server/src/claims/companies.js';
import { DEFAULTS } from '../server/src/configuration.js';
import { analyse } from '../server/src/corpus/analyse.js';
import { readDocument } from '../server/src/text/read.js';

/** The claim of the last figure of a sentence. */
function claim(sentence: string) {
  const claims = analyse(readDocument('a.txt', `${sentence}\n`), DEFAULTS).analyses.flatMap((each) => each.claims);
  return claims.findLast(({ figure }) => figure.type === 'quantity')!;
}

describe('companies that a sentence is about', () => {
  const ofIntel = 'Intel will build 7 plants.';
  const cases: readonly (readonly [string, boolean])[] = [
    ['Hyundai will build 9 plants.', true],
    ['Hyundai and Intel will build 9 plants.', false],
    ['Chile will have 9 plants.', false],
    ['According to Hyundai, Chile will have 9 plants.', false],
    ['Hyundai said that Chile will have 9 plants.', false],
    ['With data from Hyundai, Chile counts 9 plants.', false],
    ['Chile buys from Hyundai, which has 9 plants.', true],
  ];
  for (const [sentence, expected] of cases)
    it(`${expected ? 'are others' : 'may be the same'}: ${sentence}`, () => {
      deepEqual(areCompaniesApart(claim(ofIntel), claim(sentence)), expected);
      deepEqual(areCompaniesApart(claim(sentence), claim(ofIntel)), expected);
    });

  it('are the one that a share is of, where its sentence names several', () => {
    const apart = (a: string, b: string) => deepEqual(areCompaniesApart(claim(a), claim(b)), true, `${a} / ${b}`);
    apart('Samsung had a 36% share of the market, edging out Intel at 34%.', 'Samsung had a 30% share.');
    apart('Samsung led with 36%, while Intel had a 34% share of the market.', 'Samsung had a 30% share.');
    deepEqual(
      areCompaniesApart(claim('Trackers such as Intel ranked Samsung first at 36%.'), claim('Samsung has 30%.')),
      false,
    );
  });

  it('may be called by their first words', () => {
    deepEqual(areCompaniesApart(claim('Samsung Electronics has 9 plants.'), claim('Samsung has 8 plants.')), false);
  });
});

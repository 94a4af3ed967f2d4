import { equal } from 'node:assert/strict';
import { compareValues, type ValueRelation } from '../server/src/claims/values.js';
import type { Quantity } from '../server/src/marks/mark.js';
import { recognise } from '../server/src/marks/recognise.js';
import { PLAIN_CONTEXT } from '../server/src/marks/recogniser.js';

/** A figure as it is written in a sentence. */
function figure(words: string): Quantity {
  const text = `They counted ${words}.`;
  const flow = { text, pieces: [{ flow: 0, file: 0, length: text.length }] };
  const found = recognise(flow, PLAIN_CONTEXT).find((mark) => mark.type === 'quantity');
  if (found?.type !== 'quantity') throw new Error(`no figure in: ${words}`);
  return found;
}

/** What two figures of one thing say about each other, one pair a line, grouped by what decides. */
const CASES: Readonly<Record<string, readonly (readonly [string, string, ValueRelation])[]>> = {
  'the same figure, however written': [
    ['$52 billion', '$52,000,000,000', 'agree'],
    ['a quarter of them', '25 percent', 'agree'],
    ['half a million people', '500,000 people', 'agree'],
    ['zero ports', '0 ports', 'agree'],
    ['0 ports', '5 ports', 'disagree'],
  ],
  'the last digit that is written': [
    ['$52 billion', '$52.7 billion', 'agree'],
    ['$14 billion', '$14.9 billion', 'open'],
    ['$52 billion', '$51.6 billion', 'agree'],
    ['$52 billion', '$51.4 billion', 'disagree'],
    ['$52 billion', '$53 billion', 'disagree'],
    ['$52.7 billion', '$52.8 billion', 'disagree'],
    ['$52.7 billion', '$52.74 billion', 'agree'],
    ['$52 billion', '$53.0 billion', 'disagree'],
    ['70 percent', '70.9 percent', 'open'],
    ['70 percent', '69.5 percent', 'agree'],
    ['70 percent', '69.4 percent', 'disagree'],
    ['19 percent', '18.3 percent', 'disagree'],
  ],
  'round counts': [
    ['1,300 ports', '1,274 ports', 'agree'],
    ['1,300 ports', '1,339 ports', 'agree'],
    ['1,300 ports', '1,340 ports', 'disagree'],
    ['4,900 ports', '4,950 ports', 'agree'],
    ['4,900 ports', '4,951 ports', 'disagree'],
    ['1,310 ports', '1,311 ports', 'disagree'],
    ['200 ports', '240 ports', 'disagree'],
    ['200 ports', '206 ports', 'agree'],
    ['200 ports', '207 ports', 'disagree'],
    ['50,000 ports', '48,500 ports', 'agree'],
    ['50,000 ports', '48,499 ports', 'disagree'],
    ['400 percent', '404 percent', 'disagree'],
    ['200 years', '204 years', 'disagree'],
    ['hundreds of ports', '500 ports', 'agree'],
    ['hundreds of ports', '6,000 ports', 'open'],
  ],
  hedges: [
    ['about 70 percent', '73 percent', 'agree'],
    ['about 70 percent', '67 percent', 'agree'],
    ['about 70 percent', '75 percent', 'disagree'],
    ['about 70 percent', '65 percent', 'disagree'],
    ['about 385 ports', '390 ports', 'agree'],
    ['about 385 ports', '392 ports', 'disagree'],
    ['over 30 percent', '33 percent', 'agree'],
    ['over 30 percent', '36 percent', 'open'],
    ['at least 30 percent', '36 percent', 'open'],
    ['over 30 percent', '70 percent', 'disagree'],
    ['over 30 percent', '28 percent', 'disagree'],
    ['over 30 percent', 'more than 40 percent', 'disagree'],
    ['at least 30 percent', 'more than 40 percent', 'disagree'],
    ['under 30 percent', '28 percent', 'agree'],
    ['under 30 percent', '20 percent', 'open'],
    ['up to 30 percent', '20 percent', 'open'],
    ['almost 30 percent', '20 percent', 'open'],
    ['under 30 percent', '12 percent', 'disagree'],
    ['under 30 percent', '32 percent', 'disagree'],
    ['up to 30 percent', 'up to 40 percent', 'disagree'],
    ['under 30 percent', 'almost 40 percent', 'disagree'],
    ['over 30 percent', 'under 40 percent', 'open'],
    ['over 40 percent', 'under 30 percent', 'disagree'],
    ['30 percent', '30 percent', 'agree'],
  ],
  'a last digit that says too little': [
    ['2 percent', '1.6 percent', 'open'],
    ['2 percent', '1.8 percent', 'agree'],
    ['2 percent', '2.4 percent', 'open'],
    ['4 percent', '4.7 percent', 'open'],
    ['20 percent', '20.5 percent', 'agree'],
    ['about 2 percent', '1.6 percent', 'agree'],
    ['$2', '$1.60', 'disagree'],
    ['$2', '$1.90', 'agree'],
    ['$2 billion', '$1.6 billion', 'open'],
    ['$100', '$85.50', 'disagree'],
  ],
  'amounts that end in one zero': [
    ['$369 billion', '$370 billion', 'agree'],
    ['$362 billion', '$370 billion', 'disagree'],
    ['$118 billion', '$120 billion', 'disagree'],
    ['$1,369', '$1,370', 'disagree'],
    ['$2.49 billion', '$2.50 billion', 'disagree'],
    ['$1,014 million', '$1,010 million', 'disagree'],
  ],
  'orders of magnitude': [
    ['$600', '$2 trillion', 'open'],
    ['$39 million', '$39 billion', 'disagree'],
    ['$40 million', '$4 billion', 'disagree'],
    ['$40 million', '$800 million', 'open'],
    ['$40 million', '$790 million', 'disagree'],
    ['$800 million', '$40 million', 'open'],
  ],
};

for (const [what, cases] of Object.entries(CASES))
  describe(`figures of one thing: ${what}`, () => {
    for (const [a, b, relation] of cases)
      it(`${a} and ${b}: ${relation}`, () => {
        equal(compareValues(figure(a), figure(b)), relation);
        equal(compareValues(figure(b), figure(a)), relation, 'the other way round');
      });
  });

/** "50 to 70 percent" as one figure. */
function range(low: number, high: number, precision = 1): Quantity {
  return { ...figure(`${high} percent`), low, high, precision };
}

describe('figures of one thing: ranges', () => {
  const cases: readonly (readonly [Quantity, Quantity, ValueRelation])[] = [
    [range(50, 70), range(50, 70), 'agree'],
    [range(50, 70), range(50, 80), 'open'],
    [range(50, 70), range(40, 70), 'open'],
    [range(50, 70), range(70, 90), 'open'],
    [range(50, 70), range(71, 90), 'disagree'],
    [range(50, 70), range(30, 49), 'disagree'],
    [range(50, 70), range(50, 50), 'agree'],
    [range(50, 70), range(60, 60), 'agree'],
    [range(50, 70), range(60, 60, 0.1), 'agree'],
    [range(50, 70), range(70, 70), 'agree'],
    [range(50, 70), range(75, 75), 'disagree'],
    [range(50, 70), range(45, 45), 'disagree'],
  ];
  for (const [a, b, relation] of cases)
    it(`${a.low} to ${a.high} and ${b.low} to ${b.high}: ${relation}`, () => {
      equal(compareValues(a, b), relation);
      equal(compareValues(b, a), relation, 'the other way round');
    });
});

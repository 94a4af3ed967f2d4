import { deepEqual, equal } from 'node:assert/strict';
import { type Claim, type Placing, UNQUALIFIED } from '../server/src/claims/claim.js';
import { compareOccurrences, occurrenceKeys } from '../server/src/claims/compareOccurrences.js';

/** A claim that something happened on a date; keys, and behind a bar those of the rest of the sentence. */
function claim(iso: string, said: string, more: Partial<Claim> = {}): Claim {
  const [own = '', rest = ''] = said.split('|');
  const [keys, others] = [own, rest].map((part) => part.trim().split(' ').filter(Boolean));
  const span = { start: 0, end: 1 };
  return {
    ...UNQUALIFIED,
    frame: 'LEXICAL',
    roles: own.trim() === '' ? {} : { own: { keys: keys!, text: own, span: null } },
    figure: { type: 'date', span, iso, precision: 'day' },
    sentence: span,
    topic: own,
    words: [...keys!, ...others!].sort(),
    ...more,
  } as Claim;
}

/** How two such claims relate, which is the same both ways; null where they are of two occurrences. */
function relation(a: Claim, b: Claim): string | null {
  const [there, back] = [compareOccurrences(a, b), compareOccurrences(b, a)];
  deepEqual(there, back);
  if (there) equal(there.score, 0.5);
  return there?.relation ?? null;
}

/** A sentence of so many words that only a gap tells from another. */
function placing(words: string): Placing {
  return { template: { words, content: 5, gaps: [] }, gap: 0 };
}

describe('what happened, by its words', () => {
  it('disagrees where no day is of both dates, and agrees where one holds the other', () => {
    const of = (a: string, b: string) => relation(claim(a, 'work tube start'), claim(b, 'work tube start main'));
    equal(of('2014-03', '2014-05'), 'conflict');
    equal(of('2014-03', '2014-03-12'), 'agree');
    equal(of('2014', '2014-03-12'), 'agree');
    equal(of('2014-12-31', '2015-01-02'), 'conflict');
    equal(of('2014', '2015'), 'conflict');
  });

  it('happened once within two years', () => {
    const of = (a: string, b: string) => relation(claim(a, 'work tube start'), claim(b, 'work tube start'));
    equal(of('2014-03', '2016-01'), null);
    equal(of('2014-03', '2015-12'), 'conflict');
    equal(of('2014/2016', '2014-03'), null);
    equal(of('2014-03', 'never'), null);
  });

  it('has two words in common, and half of all', () => {
    const of = (a: string, b: string) => relation(claim('2014-03', a), claim('2014-05', b));
    equal(of('work start', 'work start'), 'conflict');
    equal(of('start', 'start'), null);
    equal(of('start world', 'start world'), null);
    equal(of('start #3', 'start #3'), null);
    equal(of('work tube sea hill', 'work tube road rail'), 'conflict');
    equal(of('work tube sea hill', 'work tube road rail farm'), null);
    equal(of('', 'work tube'), null);
  });

  it('is of one thing', () => {
    const of = (a: string, b: string) => relation(claim('2014-03', a), claim('2014-05', b));
    equal(of('treati sign old sea hill @peru', 'treati sign new road rail @peru'), 'conflict');
    equal(of('treati sign sea hill farm @peru', 'treati sign sea road rail @chile'), null);
    equal(of('treati sign sea hill farm @peru', 'treati sign sea hill road rail'), 'conflict');
    equal(of('work tube start', 'work tube end'), null);
    equal(of('@meridian gate terminals start', '@meridian gate start'), 'conflict');
  });

  it('is no sentence that is said twice, of one thing or two', () => {
    const [a, b] = [claim('2014-03', 'work tube start'), claim('2014-05', 'work tube start')];
    equal(relation({ ...a, placing: placing('it began #') }, { ...b, placing: placing('it began #') }), null);
    equal(relation({ ...a, placing: placing('it began #') }, { ...b, placing: placing('it started #') }), 'conflict');
    const under = { under: { keys: [], text: '', span: null } };
    const line = { ...a, roles: { ...a.roles, ...under }, placing: placing('start #') };
    equal(relation(line, { ...b, placing: placing('start #') }), 'conflict');
    const of = (said: string, other: string) => relation(claim('2014-03', said), claim('2014-05', other));
    equal(of('work tube start | @peru', 'work tube start | @chile'), null);
    equal(of('work tube start | @peru sea hill', 'work tube start | @chile road'), null);
    equal(of('work tube start | @peru sea hill', 'work tube start | @chile road rail'), 'conflict');
  });

  it('is no event that has a name of its own on both sides, and no figure', () => {
    const [a, b] = [claim('2014-03', 'treati sign'), claim('2014-05', 'treati sign')];
    equal(relation({ ...a, frame: 'EVENT' }, b), 'conflict');
    equal(relation({ ...a, frame: 'EVENT' }, { ...b, frame: 'EVENT' }), null);
    const figure = { ...b.figure, type: 'entity' } as unknown as Claim['figure'];
    equal(relation(a, { ...b, figure }), null);
  });

  it('stands on lists of its words with the year and the next', () => {
    deepEqual(occurrenceKeys(claim('2014-03', 'start world #3 tube')), [
      'start 2014',
      'start 2015',
      'tube 2014',
      'tube 2015',
    ]);
    deepEqual(occurrenceKeys(claim('2014/2016', 'start tube')), []);
    deepEqual(occurrenceKeys(claim('2014-03', '')), []);
  });
});

import { deepEqual, equal, ok } from 'node:assert/strict';
import { type Claim, UNQUALIFIED } from '../server/src/claims/claim.js';
import { evidenceOf, likeness, likenessKeys } from '../server/src/claims/likeness.js';
import { compareSameValue, sameValueKey } from '../server/src/claims/sameValue.js';
import type { Quantity } from '../server/src/marks/mark.js';

/** A claim by its keys: those beside the figure, and those of the rest of its sentence. */
function claim(figure: Partial<Quantity>, beside: string, rest = '', roles: Claim['roles'] = {}): Claim {
  const span = { start: 0, end: 1 };
  const keys = beside.split(' ').filter(Boolean);
  const filler = { keys, text: beside, span: null };
  const low = figure.low ?? 280;
  return {
    ...UNQUALIFIED,
    frame: 'LEXICAL',
    roles: { own: filler, about: filler, ...roles },
    figure: {
      type: 'quantity',
      span,
      kind: 'measure',
      unit: 'hectare',
      approximator: 'exact',
      precision: 1,
      ...figure,
      low,
      high: figure.high ?? low,
    },
    sentence: span,
    topic: beside,
    words: [...keys, ...rest.split(' ').filter(Boolean)].sort(),
  };
}

/** Whether claims of such keys are of one thing, one figure being 280 and the other so much. */
function areAlike(a: string, b: string, low = 300, figure: Partial<Quantity> = {}): boolean {
  return likenessOf(claim(figure, ...parts(a)), claim({ ...figure, low }, ...parts(b))) !== null;
}

/** The likeness of two claims, which is the same both ways. */
function likenessOf(a: Claim, b: Claim): number | null {
  const agree = JSON.stringify(a.figure) === JSON.stringify(b.figure);
  const [there, back] = [evidenceOf(a, b, agree), evidenceOf(b, a, agree)];
  deepEqual(there, back);
  return there && likeness(there);
}

/** Keys beside the figure, and behind a bar those of the rest of the sentence. */
function parts(keys: string): [string, string] {
  const [beside = '', rest = ''] = keys.split('|');
  return [beside.trim(), rest.trim()];
}

describe('likeness of sentences', () => {
  it('is of counts of one noun, or of a noun that the other sentence has too', () => {
    const count = (unit: string, low: number, words: string) => claim({ kind: 'count', unit, low }, words);
    const here = count('notice', 280, 'land coast state sea hill notic');
    ok(likenessOf(here, count('notice', 300, 'land coast state sea hill notic')) !== null);
    equal(likenessOf(here, count('parent', 300, 'land coast state sea hill parent')), null);
    ok(likenessOf(here, count('parent', 300, 'land coast state sea hill parent notic')) !== null);
  });

  it('is of near figures only, the nearer the more', () => {
    equal(areAlike('land coast state sea hill', 'land coast state sea hill', 420), true);
    equal(areAlike('land coast state sea hill', 'land coast state sea hill', 421), false);
    equal(areAlike('land coast state', 'land coast state', 0), false);
    const alike = (low: number) => likenessOf(claim({}, 'land coast state'), claim({ low }, 'land coast state'))!;
    ok(alike(290) > alike(320));
    ok(alike(280) > alike(290));
  });

  it('is of no small counts but those that agree, and of no fraction against a percentage', () => {
    const count = { kind: 'count', unit: 'plot' } as const;
    const percent = { kind: 'percent', unit: 'percent', low: 50 } as const;
    equal(areAlike('land coast plot farm', 'land coast plot farm', 11, { ...count, low: 10 }), true);
    equal(areAlike('land coast plot farm', 'land coast plot farm', 10, { ...count, low: 9 }), false);
    equal(areAlike('land coast plot farm', 'land coast plot farm', 9, { ...count, low: 9 }), true);
    equal(areAlike('land coast plot farm', 'land coast plot farm', 9, { ...count, unit: '', low: 9 }), false);
    equal(areAlike('land coast plot farm', 'land coast plot farm', 2, { ...count, low: 2 }), false);
    equal(areAlike('land coast state farm', 'land coast state farm', 54, { ...percent, precision: 1 }), true);
    equal(areAlike('land coast state farm', 'land coast state farm', 54, { ...percent, precision: 5 }), false);
    equal(areAlike('land coast state farm', 'land coast state farm', 50, { ...percent, precision: 5 }), true);
    equal(areAlike('land coast state farm', 'land coast state farm', 300, { precision: 5 }), true);
    const half = claim({ ...percent, precision: 5 }, 'land coast state farm');
    equal(likenessOf(half, claim({ ...percent, low: 54, precision: 1 }, 'land coast state farm')), null);
    const both = claim({ ...percent, precision: 1 }, 'land coast state farm');
    ok(evidenceOf(half, both, true), 'half and 50 percent');
  });

  it('grows with the words in common, those of the figures above all', () => {
    const alike = (a: string, b: string) => likenessOf(claim({}, ...parts(a)), claim({ low: 300 }, ...parts(b)));
    equal(alike('land', 'sea'), null);
    equal(alike('land | coast', 'sea | hill'), null);
    ok(alike('land coast', 'land coast')! > alike('land coast farm', 'land coast hill')!);
    ok(alike('land coast', 'land coast')! > alike('land | coast', 'coast | land')!);
    ok(alike('land coast | @norwai', 'land coast | @norwai')! > alike('land coast | farm', 'land coast | farm')!);
  });

  it('is of one time, and less of one that is told on one side only', () => {
    const period = { from: '2024-01-01', to: '2024-12-31', basis: 'stated', text: '2024' } as const;
    const [a, b] = [claim({}, 'land coast state'), claim({ low: 300 }, 'land coast state')];
    ok(likenessOf({ ...a, period }, { ...b, period })! > likenessOf({ ...a, period }, b)!);
    equal(likenessOf({ ...a, period: { ...period, basis: 'document' } }, b), likenessOf(a, b));
  });

  it('grows with the same scope', () => {
    const [a, b] = [claim({}, 'land coast state'), claim({ low: 300 }, 'land coast state')];
    const [yearly, other] = [{ scope: ['per year'] }, { scope: ['alone'] }];
    ok(likenessOf({ ...a, ...yearly }, { ...b, ...yearly })! > likenessOf(a, b)!);
    ok(likenessOf(a, b)! > likenessOf({ ...a, ...yearly }, { ...b, ...other })!);
  });

  it('is of the same names and labels', () => {
    equal(areAlike('land coast state @norwai', 'land coast state @peru'), false);
    equal(areAlike('land coast state @norwai', 'land coast state | @norwai'), true);
    equal(areAlike('land coast state @norwai | sea hill', 'land coast state @peru | road rail'), false);
    equal(areAlike('land coast state @norwai | sea hill', 'land coast state | road rail @peru'), true);
    equal(areAlike('land coast state @norwai | sea hill @peru', 'land coast state @peru | road rail'), true);
    equal(areAlike('land coast state | #3 #4', 'land coast state | #4 #5'), true);
    equal(areAlike('land coast state | @norwai', 'land coast state | @peru'), false);
    equal(areAlike('land coast state | @norwai sea hill', 'land coast state | @peru road'), false);
    equal(areAlike('land coast state | @norwai sea hill', 'land coast state | @peru road rail'), true);
    equal(areAlike('land coast state | #3', 'land coast state | #4'), false);
    equal(areAlike('land coast state | #3', 'land coast state | #3'), true);
    equal(areAlike('land coast state', 'land coast state | #4'), true);
    equal(areAlike('land coast state | #2023', 'land coast state | #2024'), true);
  });

  it('is of no opposites, and no sentence that has the other figure too', () => {
    equal(areAlike('land coast state public', 'land coast state privat'), false);
    equal(areAlike('land coast state | public', 'land coast state | privat'), true);
    const [a, b] = [claim({}, 'land coast state'), claim({ low: 300 }, 'land coast state')];
    ok(likenessOf(a, { ...b, words: ['#measure 281 281', ...b.words] }) !== null);
    equal(likenessOf(a, { ...b, words: ['#measure 280 280', ...b.words] }), null);
  });

  it('holds no capacity against what is made', () => {
    const made = claim({ low: 300 }, 'land coast state');
    equal(likenessOf({ ...claim({}, 'land coast state'), frame: 'CAPACITY' }, made), null);
    ok(likenessOf({ ...claim({}, 'land coast state'), frame: 'SHARE' }, made) !== null);
  });

  it('weighs what speaks for it', () => {
    const evidence = (a: Claim, b: Claim, agree = false) => evidenceOf(a, b, agree);
    const level = { aspect: { keys: ['level'], text: '', span: null } };
    const [a, b] = [claim({}, 'land coast @norwai', 'world', level), claim({ low: 300 }, 'land sea @norwai', 'world')];
    const kinds = { money: 0, measure: 1, duration: 0, count: 0, percent: 0 };
    const said = { halfDated: 0, sameScope: 1, scoped: 0, sameAspect: 0, apart: Math.log(300 / 280), ...kinds };
    deepEqual(evidence(a, b), { shared: 3, own: 3.25 / 4.25, ...said });
    deepEqual(evidence(a, a, true), { shared: 4, own: 1, ...said, sameAspect: 1, apart: 0 });
    for (const kind of ['money', 'duration', 'count', 'percent'] as const) {
      const [x, y] = [claim({ kind }, 'land'), claim({ kind, low: 300 }, 'land')];
      deepEqual(evidence(x, y), { shared: 1, own: 1, ...said, ...kinds, sameAspect: 1, measure: 0, [kind]: 1 });
    }
    equal(evidence(claim({ kind: 'rank' }, 'land'), claim({ kind: 'rank', low: 300 }, 'land')), null);
    // Anything doubles; more is of one thing where it agrees.
    const times = (low: number) => claim({ kind: 'multiplier', low }, 'land');
    ok(evidence(times(4), times(4), true) !== null);
    equal(evidence(times(2), times(2), true), null);
    equal(evidence(times(4), times(5)), null);
    equal(evidence(claim({ low: 0 }, 'land'), claim({ low: 0 }, 'land'), true), null);
    equal(evidence(claim({}, 'land'), claim({}, 'sea'), true), null);
    const bare = { ...a, roles: { about: a.roles.about! } };
    equal(evidence(bare, a, true)?.own, 0);
  });

  it('takes more than a word in common', () => {
    equal(areAlike('land coast state', 'land sea hill', 400), false);
    ok(evidenceOf(claim({}, 'land coast state'), claim({ low: 400 }, 'land sea hill'), false) !== null);
  });

  it('is never sure', () => {
    const many = 'land coast state sea hill farm house road rail port';
    const score = likenessOf(claim({}, many), claim({}, many))!;
    ok(score < 0.6 && score > 0.59);
  });

  it('stands on lists of the words with the size of the figure', () => {
    deepEqual(likenessKeys(claim({ low: 1 }, 'land #3 world', 'coast')), ['land 0', 'land 1', 'coast 0', 'coast 1']);
    deepEqual(likenessKeys(claim({ low: 1.5 }, 'land')), ['land 1', 'land 2']);
    deepEqual(likenessKeys(claim({ kind: 'count', low: 2 }, 'land')), []);
    const meet = (low: number, other: number) =>
      likenessKeys(claim({ low }, 'land')).some((key) => likenessKeys(claim({ low: other }, 'land')).includes(key));
    for (const low of [1, 1.4, 2, 7, 280, 1e9]) ok(meet(low, low * 1.5) && meet(low * 1.5, low) && !meet(low, low * 3));
  });
});

describe('figures that are the same', () => {
  const MONEY = { kind: 'money', unit: 'USD' } as const;

  /** Whether two papers agree by a figure. */
  function agree(figure: Partial<Quantity>, a: string, b: string): boolean {
    const [x, y] = [claim(figure, a), claim(figure, b)];
    equal(sameValueKey(x), sameValueKey(y));
    return compareSameValue(x, y) !== null;
  }

  it('need two words, a name, or three digits and a word', () => {
    equal(agree({ ...MONEY, low: 2.4e9 }, 'lot', 'lot bid'), false);
    equal(agree({ ...MONEY, low: 2.4e9 }, 'lot bid', 'lot bid'), true);
    equal(agree({ ...MONEY, low: 2.4e9 }, '@norwai', '@norwai'), true);
    equal(agree({ ...MONEY, low: 2.45e9 }, 'lot', 'lot bid'), true);
    equal(agree({ ...MONEY, low: 2.45e9 }, 'lot', 'bid'), false);
    equal(agree({ ...MONEY, low: 2.4e9 }, 'lot #3', 'lot #3'), false);
    equal(agree({ ...MONEY, low: 2.4e9 }, '@crane energy', '@crane energy systems'), true);
    equal(agree({ ...MONEY, low: 2.4e9 }, 'lot world', 'lot world'), false);
  });

  it('are those that few things have', () => {
    const isTelling = (figure: Partial<Quantity>) => agree(figure, 'lot bid ridge', 'lot bid ridge');
    equal(isTelling({ ...MONEY, low: 2e9 }), false);
    equal(agree({ ...MONEY, low: 5e11 }, 'lot bid ridge', 'lot bid ridge'), false);
    equal(agree({ ...MONEY, low: 5e11 }, '@crane @norwai lot bid', '@crane @norwai lot bid'), true);
    equal(isTelling({ low: 42 }), true);
    equal(isTelling({ low: 40 }), false);
    equal(isTelling({ kind: 'count', unit: 'ship', low: 120 }), true);
    equal(isTelling({ kind: 'count', unit: 'ship', low: 98 }), false);
    equal(isTelling({ kind: 'count', unit: 'ship', low: 200 }), false);
    equal(isTelling({ kind: 'percent', unit: 'percent', low: 12.4 }), true);
    equal(isTelling({ kind: 'percent', unit: 'percent', low: 12 }), false);
    equal(isTelling({ kind: 'percent', unit: 'percent', low: 100 / 3, precision: 10 }), false);
    equal(isTelling({ ...MONEY, low: 2.4e9, approximator: 'over' }), true);
    equal(isTelling({ ...MONEY, low: 2.4e9, approximator: 'about' }), true);
    equal(isTelling({ ...MONEY, low: 2.4e9, high: 2.6e9 }), false);
  });

  it('are not bounded from two sides', () => {
    const bounded = (approximator: Quantity['approximator'], words = 'lot bid ridge') =>
      claim({ ...MONEY, low: 2.4e9, approximator }, words);
    equal(compareSameValue(bounded('over'), bounded('under')), null);
    ok(compareSameValue(bounded('over'), bounded('over')) !== null);
    equal(compareSameValue(bounded('exact'), bounded('over')), null);
    ok(compareSameValue(bounded('exact', 'lot bid ridge crane'), bounded('over', 'lot bid ridge crane')) !== null);
    equal(compareSameValue(bounded('exact', 'lot bid'), bounded('up_to', 'lot bid')), null);
    ok(compareSameValue(bounded('exact'), bounded('up_to')) !== null);
    const crews = (approximator: Quantity['approximator']) =>
      claim({ kind: 'count', unit: 'crew', low: 2400, approximator }, 'lot bid ridge');
    ok(compareSameValue(crews('exact'), crews('up_to')) !== null);
  });

  it('are of one kind and unit', () => {
    const keys = [
      sameValueKey(claim({ ...MONEY, low: 1250 }, 'lot')),
      sameValueKey(claim({ ...MONEY, unit: 'EUR', low: 1250 }, 'lot')),
      sameValueKey(claim({ kind: 'count', unit: 'ship', low: 1250 }, 'lot')),
      sameValueKey(claim({ low: 1250 }, 'lot')),
    ];
    equal(new Set(keys).size, keys.length);
    equal(sameValueKey(claim({ kind: 'count', unit: 'boat', low: 1250 }, 'lot')), keys[2]);
    equal(compareSameValue(claim({ ...MONEY, low: 1250 }, 'lot bid'), claim({ ...MONEY, low: 1260 }, 'lot bid')), null);
  });

  it('are half sure', () => {
    const contract = claim({ ...MONEY, low: 1.24e9 }, 'lot bid');
    equal(compareSameValue(contract, contract), 0.5);
  });
});

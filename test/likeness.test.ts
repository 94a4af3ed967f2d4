import { deepEqual, equal, ok } from 'node:assert/strict';
import { type Claim, UNQUALIFIED } from '../server/src/claims/claim.js';
import { compareLikeness, likenessKeys } from '../server/src/claims/likeness.js';
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

/** Whether claims of such keys are alike, one figure being 280 and the other so much. */
function areAlike(a: string, b: string, low = 310, figure: Partial<Quantity> = {}): boolean {
  const [x, y] = [claim(figure, ...parts(a)), claim({ ...figure, low }, ...parts(b))];
  const [there, back] = [compareLikeness(x, y), compareLikeness(y, x)];
  equal(there, back);
  return there !== null;
}

/** Keys beside the figure, and behind a bar those of the rest of the sentence. */
function parts(keys: string): [string, string] {
  const [beside = '', rest = ''] = keys.split('|');
  return [beside.trim(), rest.trim()];
}

describe('likeness of sentences', () => {
  it('is of near figures only', () => {
    equal(areAlike('land coast state', 'land coast state', 420), true);
    equal(areAlike('land coast state', 'land coast state', 421), false);
    equal(areAlike('land coast state', 'land coast state', 0), false);
  });

  it('is of no small counts and no fractions', () => {
    const count = { kind: 'count', unit: 'plot' } as const;
    const percent = { kind: 'percent', unit: 'percent', low: 50 } as const;
    equal(areAlike('land coast plot', 'land coast plot', 11, { ...count, low: 10 }), true);
    equal(areAlike('land coast plot', 'land coast plot', 10, { ...count, low: 9 }), false);
    equal(areAlike('land coast state', 'land coast state', 60, { ...percent, precision: 1 }), true);
    equal(areAlike('land coast state', 'land coast state', 60, { ...percent, precision: 5 }), false);
  });

  it('is of one thing counted', () => {
    const apart = [
      claim({ kind: 'count', unit: 'student' }, 'student visa farm work', '@norwai'),
      claim({ kind: 'count', unit: 'nurse', low: 310 }, 'nurs visa farm work', '@norwai'),
    ] as const;
    equal(compareLikeness(...apart), null);
    const bare = claim({ kind: 'count', unit: '', low: 310 }, 'visa farm work', '@norwai');
    ok(compareLikeness(apart[0], bare) !== null);
  });

  it('needs three words, or two with a name', () => {
    equal(areAlike('land coast', 'land coast'), false);
    equal(areAlike('land coast state', 'land coast state'), true);
    equal(areAlike('land @norwai', 'land @norwai'), true);
    equal(areAlike('land | @norwai', 'land | @norwai'), false);
    equal(areAlike('@norwai @oslo', '@norwai @oslo'), false);
  });

  it('is told by the words beside the figures more than by the rest', () => {
    equal(areAlike('land coast state | wind rain snow', 'land coast state | sun heat dust'), true);
    equal(areAlike('land wind rain snow hail fog', 'land sun heat dust sand fire | coast state'), false);
    equal(
      areAlike(
        'land coast state wind rain snow hail fog ice sleet frost',
        'land coast state sun heat dust sand fire smoke glow ash',
      ),
      false,
    );
  });

  it('is of the same names and labels', () => {
    equal(areAlike('land coast state @norwai', 'land coast state @peru'), false);
    equal(areAlike('land coast state | @norwai @oslo', 'land coast state | @norwai @bergen'), false);
    equal(areAlike('land coast state | @norwai @oslo', 'land coast state | @norwai'), true);
    equal(areAlike('land coast state | #3', 'land coast state | #4'), false);
    equal(areAlike('land coast state | #3', 'land coast state | #3'), true);
    equal(areAlike('land coast state', 'land coast state | #4'), false);
  });

  it('is of no contrast and no opposites', () => {
    equal(areAlike('land coast state mine', 'land coast state process'), false);
    equal(areAlike('land coast state mine', 'land coast state'), true);
    equal(areAlike('land coast state public', 'land coast state privat'), false);
  });

  it('holds no capacity against what is made', () => {
    const made = claim({ low: 310 }, 'land coast state');
    equal(compareLikeness({ ...claim({}, 'land coast state'), frame: 'CAPACITY' }, made), null);
  });

  it('is never sure, and surer of more', () => {
    const score = (a: string, b: string) => compareLikeness(claim({}, a), claim({ low: 310 }, b))!;
    equal(score('land coast state', 'land coast state'), 0.6);
    ok(score('land coast state wind rain snow hail', 'land coast state sun heat dust sand') < 0.6);
  });

  it('stands on lists of the figure’s own words', () => {
    deepEqual(likenessKeys(claim({}, 'land coast @norwai #3 world')), ['land', 'coast']);
    deepEqual(likenessKeys(claim({ kind: 'count', low: 2 }, 'land')), []);
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
    equal(agree({ ...MONEY, low: 2.4e9 }, 'lot world', 'lot world'), false);
  });

  it('are those that few things have', () => {
    const isTelling = (figure: Partial<Quantity>) => agree(figure, 'lot bid ridge', 'lot bid ridge');
    equal(isTelling({ ...MONEY, low: 2e9 }), false);
    equal(isTelling({ low: 42 }), true);
    equal(isTelling({ low: 40 }), false);
    equal(isTelling({ kind: 'count', unit: 'ship', low: 120 }), true);
    equal(isTelling({ kind: 'count', unit: 'ship', low: 98 }), false);
    equal(isTelling({ kind: 'count', unit: 'ship', low: 200 }), false);
    equal(isTelling({ kind: 'percent', unit: 'percent', low: 12.4 }), true);
    equal(isTelling({ kind: 'percent', unit: 'percent', low: 12 }), false);
    equal(isTelling({ ...MONEY, low: 2.4e9, approximator: 'over' }), false);
    equal(isTelling({ ...MONEY, low: 2.4e9, approximator: 'about' }), true);
    equal(isTelling({ ...MONEY, low: 2.4e9, high: 2.6e9 }), false);
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

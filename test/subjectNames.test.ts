import { deepEqual, equal } from 'node:assert/strict';
import type { NamedThing } from '../server/src/claims/namedThings.js';
import { shareSubject, shortName, subjectNames } from '../server/src/claims/subjectNames.js';
import type { EntityType } from '../server/src/marks/mark.js';

/** What a document names: "Larsen Port ×2", "Larsen Port" in its title with a star, "wto!" where many papers name it. */
function things(names: string, type: EntityType = 'organization'): readonly NamedThing[] {
  return names.split(', ').map((name): NamedThing => {
    const key = name.replace(/[*!]| ×\d/g, '');
    const times = Number(/×(\d)/.exec(name)?.[1] ?? 1);
    const titled = name.includes('*') ? 1 : 0;
    return { name: { key, name: key, type }, surfaces: new Set([key]), times, titled, wellKnown: name.includes('!') };
  });
}

/** Whether documents that name these are on one subject, which is the same both ways. */
function share(a: string, b: string, type?: EntityType): boolean {
  const [x, y] = [subjectNames(things(a, type)), subjectNames(things(b, type))];
  equal(shareSubject(x, y), shareSubject(y, x));
  return shareSubject(x, y);
}

describe('the subject of a document', () => {
  it('is told by a name that one comes back to, or its title has', () => {
    equal(share('larsen port ×2', 'larsen port'), true);
    equal(share('larsen port*', 'larsen port'), true);
    equal(share('larsen port', 'larsen port'), false);
    equal(share('larsen port ×2', 'hansen port ×2'), false);
  });

  it('is told by two names that both mention', () => {
    equal(share('larsen port, hansen line', 'hansen line, larsen port'), true);
    equal(share('larsen port, hansen line', 'hansen line, nilsen port'), false);
  });

  it('is told by no place, body, newspaper or statesman that many papers name, and by no country', () => {
    equal(share('wto! ×2', 'wto! ×2'), false);
    equal(share('oslo! ×2', 'oslo! ×2', 'region'), false);
    equal(share('larsen ×2', 'larsen ×2', 'region'), true);
    equal(share('daily press! ×2', 'daily press! ×2', 'publication'), false);
    equal(share('nils larsen! ×2', 'nils larsen! ×2', 'person'), false);
    equal(share('nils larsen ×2', 'nils larsen ×2', 'person'), true);
    equal(share('clean ports act! ×2', 'clean ports act!', 'law'), true);
    equal(share('norway ×2', 'norway ×2', 'country'), false);
    equal(share('state ×2', 'state ×2', 'other'), false);
  });

  it('is told by a bare word only where both come back to it', () => {
    equal(share('larsen ×2', 'larsen ×2', 'other'), true);
    equal(share('larsen ×2', 'larsen', 'other'), false);
    equal(share('larsen ×2', 'larsen'), true);
  });

  it('takes names by their first words', () => {
    equal(share('meridian gate ×2', 'meridian gate terminals'), true);
    deepEqual(subjectNames(things('meridian gate ×2, meridian gate terminals ×2')).main, ['meridian gate']);
    equal(shortName('meridian gate terminals'), 'meridian gate');
    equal(shortName('meridian'), 'meridian');
    equal(shortName('ministry of ports'), 'ministry of ports');
    equal(shortName('ministry offshore ports'), 'ministry offshore');
    equal(shortName('united states congress'), 'united states congress');
    equal(shortName('united states'), 'united states');
  });
});

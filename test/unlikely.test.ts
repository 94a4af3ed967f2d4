import { equal } from 'node:assert/strict';
import { areOfTwoDays, isTotal } from '../server/src/claims/accrual.js';
import type { Claim, FrameName, Period } from '../server/src/claims/claim.js';
import { areKindsApart } from '../server/src/claims/likeness.js';
import { areByChance, areFar, areGiversApart } from '../server/src/claims/unlikely.js';
import { Corpus } from '../server/src/corpus/corpus.js';
import { readDocument } from '../server/src/text/read.js';

/** The claims of the quantities of a text. */
function claimsOf(text: string): readonly Claim[] {
  const corpus = new Corpus();
  corpus.update(readDocument('a.md', text));
  return corpus.claims('a.md').map(({ value }) => value);
}

/** The claim of the only quantity of a text. */
function claimOf(text: string): Claim {
  const [claim, ...others] = claimsOf(text);
  equal(others.length, 0, text);
  return claim!;
}

/** As a frame reads it, whatever it is. */
function framed(claim: Claim, frame: FrameName): Claim {
  return { ...claim, frame };
}

const written = (day: string): Period => ({ from: day, to: day, basis: 'document', text: day });

describe('what has grown up to a day', () => {
  const told = (text: string) => claimOf(text).roles.accrued?.keys.join() ?? 'nothing';
  const cases: readonly (readonly [string, string])[] = [
    ['The bank has lent $43 million to farms.', 'so far'],
    ['The bank had lent $43 million to farms.', 'so far'],
    ['The bank lent $43 million to farms so far.', 'so far'],
    ['The bank lent $43 million to farms to date.', 'so far'],
    ['That brings its loans to $43 million.', 'total'],
    ['That brings $43 million.', 'nothing'],
    ['It adds to $43 million.', 'nothing'],
    ['The bank lent $43 million to farms.', 'nothing'],
    ['The bank has adopted fines of $43 million.', 'nothing'],
    ['The bank has $43 million.', 'nothing'],
  ];
  for (const [text, expected] of cases) it(`${expected}: ${text}`, () => equal(told(text), expected));

  it('is told as such', () => {
    equal(claimOf('The bank has lent $43 million.').roles.accrued?.text, 'so far');
    equal(claimOf('That brings its loans to $43 million.').roles.accrued?.text, 'the total');
  });

  it('is a total where something is brought to it', () => {
    equal(isTotal(claimOf('That brings its loans to $43 million.')), true);
    equal(isTotal(claimOf('The bank has lent $43 million.')), false);
    equal(isTotal(claimOf('The bank lent $43 million.')), false);
  });

  it('is of two days in papers of two', () => {
    const grown = claimOf('The bank has lent $43 million.');
    const still = claimOf('The bank lent $47 million.');
    const on = (claim: Claim, day: string): Claim => ({ ...claim, period: written(day) });
    equal(areOfTwoDays(on(grown, '2021-05-03'), on(still, '2021-05-04'), false), true);
    equal(areOfTwoDays(on(still, '2021-05-04'), on(grown, '2021-05-03'), false), true);
    equal(areOfTwoDays(on(grown, '2021-05-04'), on(still, '2021-05-03'), false), true);
    equal(areOfTwoDays(on(grown, '2021-05-03'), on(still, '2021-05-03'), true), false);
    equal(areOfTwoDays(on(still, '2021-05-03'), on(still, '2021-05-04'), true), false);
    const dated: Claim = { ...grown, period: { ...written('2021-05-04'), basis: 'stated' } };
    equal(areOfTwoDays(dated, on(grown, '2021-05-03'), true), false);
    equal(areOfTwoDays(on(grown, '2021-05-03'), dated, true), false);
  });

  it('is of the day that is asked for where one is not known', () => {
    const grown = claimOf('The bank has lent $43 million.');
    const dated: Claim = { ...grown, period: written('2021-05-03') };
    const still = claimOf('The bank lent $47 million.');
    equal(areOfTwoDays(grown, dated, true), true);
    equal(areOfTwoDays(dated, grown, true), true);
    equal(areOfTwoDays(grown, dated, false), false);
    equal(areOfTwoDays(grown, still, true), false);
    equal(areOfTwoDays(still, grown, true), false);
  });

  it('is no rate, share or sum that a law sets', () => {
    const grown = claimOf('The bank has lent $43 million.');
    const on = (claim: Claim, day: string): Claim => ({ ...claim, period: written(day) });
    const areApart = (claim: Claim) => areOfTwoDays(on(claim, '2021-05-03'), on(claim, '2021-05-04'), false);
    equal(areApart(framed(grown, 'RATE')), false);
    equal(areApart(framed(grown, 'SHARE')), false);
    equal(areApart({ ...grown, modality: 'authorized' }), false);
    equal(areApart({ ...grown, modality: 'appropriated' }), false);
    equal(areApart({ ...grown, modality: 'announced' }), true);
  });
});

describe('givers', () => {
  const law = framed(claimOf('The Ports Act provides $53 billion for ships.'), 'FUNDING');
  const firms = claimOf('Shipping companies put up $61 billion for ships.');
  it('are apart where one is a law and the other companies', () => {
    equal(areGiversApart(law, firms), true);
    equal(areGiversApart(firms, law), true);
    equal(areGiversApart(law, claimOf('Private money of $61 billion came for ships.')), true);
  });
  it('are not where both are companies, or none', () => {
    equal(areGiversApart(framed(firms, 'FUNDING'), firms), false);
    equal(areGiversApart(law, claimOf('Some $61 billion came for ships.')), false);
    equal(areGiversApart(law, framed(firms, 'INVESTMENT')), false);
    equal(areGiversApart({ ...law, frame: 'LEXICAL' }, firms), false);
  });
});

describe('figures that words alone hold to be of one thing', () => {
  const people = (count: string) => claimOf(`The grants help ${count} people.`);
  it('are far where the greater is more than four times the less', () => {
    equal(areFar(people('20,000'), people('80,000')), false);
    equal(areFar(people('20,000'), people('81,000')), true);
    equal(areFar(people('81,000'), people('20,000')), true);
  });
  it('are not where a unit may have slipped', () => {
    equal(areFar(people('20,000'), people('200,000')), false);
    equal(areFar(people('20,000'), people('20 million')), false);
    equal(areFar(people('20,000'), people('220,000')), true);
  });
  it('are not where a frame has read both', () => {
    const [few, many] = [people('20,000'), people('90,000')];
    equal(areFar(framed(few, 'TRADE'), framed(many, 'TRADE')), false);
    equal(areFar(framed(few, 'TRADE'), many), true);
    equal(areFar(few, framed(many, 'TRADE')), true);
  });
});

describe('kinds of figures', () => {
  const one = claimOf('The grants help 20,000 people.');
  const narrowed = (...scope: readonly string[]): Claim => ({ ...one, scope });
  it('are apart by what narrows them, by frame and by direction', () => {
    equal(areKindsApart(narrowed('net'), narrowed('gross')), true);
    equal(areKindsApart(narrowed('net', 'average'), narrowed('net')), false);
    equal(areKindsApart(narrowed('net'), one), false);
    equal(areKindsApart(narrowed('part'), one), true);
    equal(areKindsApart(one, narrowed('in loans')), true);
    equal(areKindsApart(narrowed('part', 'in loans'), narrowed('part')), true);
    equal(areKindsApart(framed(one, 'TRADE'), framed(one, 'SHARE')), true);
    equal(areKindsApart(framed(one, 'TRADE'), one), false);
    equal(areKindsApart(framed(one, 'TRADE'), framed(one, 'TRADE')), false);
    equal(areKindsApart(one, one), false);
  });
});

describe('figures that many things have', () => {
  const byChance = (a: string, b: string, own = 0.5) => areByChance(quantityOf(a), quantityOf(b), own);
  /** The claim of the first quantity of a text. */
  const quantityOf = (text: string) => claimsOf(text).find(({ figure }) => figure.type === 'quantity')!;

  it('are no two companies’', () =>
    equal(byChance('Samsung will create 20,000 jobs.', 'Hyundai supports over 20,000 jobs.'), true));
  it('may be one company’s', () =>
    equal(byChance('Samsung will create 20,000 jobs.', 'Samsung Electronics supports 20,000 jobs.'), false));
  it('are no two countries’ shares', () =>
    equal(byChance('Peru makes 10 percent of all chips.', 'Europe made 10 percent of all chips.'), true));
  it('may be the share of Europe', () =>
    equal(byChance('The European Union makes 10 percent of all chips.', 'Europe made 10 percent of chips.'), false));
  it('are of one thing where they have many digits', () =>
    equal(byChance('Samsung will create 21,345 jobs.', 'Hyundai supports 21,345 jobs.'), false));
  it('are of two kinds of boats', () => {
    equal(byChance('Three ferries are to be bought.', 'The cost of three trawlers is high.', 0.1), true);
    equal(byChance('Three ferries are to be bought.', 'Lota buys three ferries.', 0.4), false);
  });
});

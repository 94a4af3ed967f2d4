import { ok } from 'node:assert/strict';
import { type Totals, totalsOf } from './papers/totals.js';

/** The share of what is told as a conflict that the key calls one. */
function precision({ conflicts, wrong, other }: Totals): number {
  return conflicts / (conflicts + wrong + other);
}

describe('papers that say one thing in many ways', () => {
  it('disagree and agree where the key says so, as far as was reached', function () {
    this.timeout(60_000);
    const totals = totalsOf('fitted');
    ok(totals.conflicts >= 65 && totals.agreements >= 98, JSON.stringify(totals));
    ok(precision(totals) > 0.85, JSON.stringify(totals));
  });

  it('do so in papers that nothing was made for', function () {
    this.timeout(60_000);
    const totals = totalsOf('held-out');
    ok(totals.conflicts >= 15 && totals.agreements >= 30, JSON.stringify(totals));
    ok(precision(totals) > 0.65, JSON.stringify(totals));
  });
});

import { equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Pair } from '../server/src/claims/claim.js';
import { Corpus } from '../server/src/corpus/corpus.js';
import { readDocument } from '../server/src/text/read.js';

/** The pairs of `statements.txt` by their heading. */
function* pairs(): Generator<{ readonly expected: string; readonly a: string; readonly b: string }> {
  const text = readFileSync(new URL('statements.txt', import.meta.url), 'utf8');
  for (const section of text.split(/^## /m).slice(1)) {
    const [expected, ...lines] = section.trim().split(/\n+/);
    for (const line of lines) {
      const [a, b] = line.split(' || ');
      yield { expected: expected!, a: a!, b: b! };
    }
  }
}

const ORDER: readonly Pair['relation'][] = ['conflict', 'agree', 'differs-by-period', 'differs-by-scope'];

/** How the figures of some documents relate: the worst that is found, in the words of `statements.txt`. */
function relationOf(...texts: readonly string[]): string {
  const corpus = new Corpus();
  texts.forEach((text, i) => void corpus.update(readDocument(`${i}.txt`, `${text}\n`)));
  const found = corpus.pairs().filter(({ a }) => a.value.frame !== 'NAME');
  const worst = ORDER.flatMap((relation) => found.filter((pair) => pair.relation === relation))[0];
  if (!worst) return 'nothing';
  return worst.relation === 'conflict' && worst.certain ? 'conflict, certain' : worst.relation;
}

describe('statements of two papers', () => {
  for (const { a, b, expected } of pairs())
    it(`${expected}: ${a} / ${b}`, () => {
      equal(relationOf(a, b), expected);
      equal(relationOf(b, a), expected, 'the other way round');
      if (!/conflict|agree/.test(expected))
        ok(!relationOf(`${a} ${b}`).startsWith('conflict'), 'in one paper they do not disagree either');
    });
});

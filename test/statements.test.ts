import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Claim, Pair } from '../server/src/claims/claim.js';
import { compareAnywhere } from '../server/src/claims/compare.js';
import { listings } from '../server/src/claims/topicKeys.js';
import { DEFAULTS } from '../server/src/configuration.js';
import { analyse } from '../server/src/corpus/analyse.js';
import { Corpus } from '../server/src/corpus/corpus.js';
import { readDocument } from '../server/src/text/read.js';

/** The pairs of `statements.txt` by their heading; ¶ begins a new paragraph. */
function* pairs(): Generator<{ readonly expected: string; readonly a: string; readonly b: string }> {
  const text = readFileSync(new URL('statements.txt', import.meta.url), 'utf8');
  for (const section of text.split(/^## /m).slice(1)) {
    const [expected, ...lines] = section.trim().split(/\n+/);
    for (const line of lines) {
      const [a, b] = line.replaceAll(' ¶ ', '\n\n').split(' || ');
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

/** All claims of a text, names among them. */
function claimsOf(text: string): readonly Claim[] {
  return analyse(readDocument('a.txt', `${text}\n`), DEFAULTS).analyses.flatMap(({ claims }) => claims);
}

describe('the index of claims', () => {
  it('lists what matches under one key', function () {
    this.timeout(60_000);
    const claims = [...pairs()].flatMap(({ a, b }) => [...claimsOf(a), ...claimsOf(b)]);
    const keys = claims.map((claim) => new Set(listings(claim).map(({ key }) => key)));
    claims.forEach((a, i) => {
      claims.slice(0, i).forEach((b, j) => {
        if (compareAnywhere(a, b) === null) return;
        const isListed = [...keys[i]!].some((key) => keys[j]!.has(key));
        ok(isListed, `${a.topic} (${a.frame}) and ${b.topic} (${b.frame}) match and never meet`);
      });
    });
  });

  const apart: readonly (readonly [string, string])[] = [
    ['The Baltic Ports Treaty was signed in 1994.', 'The Alpine Rail Act was ratified in May 1996.'],
    [
      'Between 1990 and 2020, the output of Baltic ports doubled (figure 3).',
      'From 1985 to 2015, wages of Alpine miners tripled (figure 4).',
    ],
    ['Figure 3: Output of Baltic ports, 1992-2020', 'Figure 4: Wages of Alpine miners, 1985-2015'],
    [
      'Gabriel Boric and Emmanuel Macron issued a joint statement in May 2022.',
      'Olaf Scholz and Fumio Kishida signed a memorandum in June 2023.',
    ],
    [
      'The Joint Statement of May 2022 [1] says so.\n\n[1] Gabriel Boric, “Joint Statement,” May 2022.',
      'The Memorandum of June 2023 [2] says so.\n\n[2] Olaf Scholz, “Memorandum of Understanding,” June 2023.',
    ],
    ['The Baltic Harbour Inspection Agency (BHIA) reported.', 'The Alpine Tunnel Safety Commission (ATSC) objected.'],
  ];
  for (const [a, b] of apart)
    it(`lists under keys of their own: ${a} / ${b}`, () => {
      const keysOf = (text: string) => claimsOf(text).flatMap((claim) => listings(claim).map(({ key }) => key));
      const [keys, others] = [keysOf(a), new Set(keysOf(b))];
      ok(keys.length > 0 && others.size > 0);
      deepEqual(
        keys.filter((key) => others.has(key)),
        [],
      );
    });
});

describe('statements of two papers', () => {
  for (const { a, b, expected } of pairs())
    it(`${expected}: ${a} / ${b}`, () => {
      equal(relationOf(a, b), expected);
      equal(relationOf(b, a), expected, 'the other way round');
      if (!/conflict|agree/.test(expected))
        ok(!relationOf(`${a} ${b}`).startsWith('conflict'), 'in one paper they do not disagree either');
    });
});

import { marksOf } from '../../corpus/analyse.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'citations/order',
  severity: 'warning',
  title: 'Marker out of order',
  docs:
    'Finds a numbered marker whose first place is not where its number belongs: 1, 2, 4, 3. Often a paragraph was moved ' +
    'and its note was not, so that the claim now points to another source. Renumber, or check that the right note is ' +
    'meant. A marker that repeats an earlier number is in order. Silent where many are out of order: such a list is ' +
    'sorted by name, or counts anew in each chapter. ' +
    'Measured on 5 think-tank papers and 60 papers with lists: no finding.',
  options: {
    share: { description: 'The greatest share of markers out of order that is reported, from 0 to 1.', default: 0.2 },
  },
  examples: {
    good: [
      'Aid rose [1]. Trade fell [2]. Aid rose again [1]. Ports closed [3].\n\nReferences\n\n1. Lee, A. Aid. 2021.\n2. Cho, B. Trade. 2022.\n3. Park, C. Ports. 2020.\n',
      'Aid rose [3]. Trade fell [1]. Ports closed [2].\n\nReferences\n\n1. Cho, B. Trade. 2022.\n2. Lee, A. Aid. 2021.\n3. Park, C. Ports. 2020.\n',
      'Aid rose [1]. Trade fell [2–4]. Ports closed [5].\n\nReferences\n\n1. Lee, A. Aid. 2021.\n2. Cho, B. Trade. 2022.\n3. Park, C. Ports. 2020.\n4. Roh, D. Yards. 2019.\n5. Yun, E. Tolls. 2018.\n',
    ],
    bad: [
      {
        text: 'Aid rose [1]. Trade fell [2]. Ports closed [4]. Yards grew [|[3]|]. Tolls fell [5].\n\nReferences\n\n1. Lee, A. Aid. 2021.\n2. Cho, B. Trade. 2022.\n3. Park, C. Ports. 2020.\n4. Roh, D. Yards. 2019.\n5. Yun, E. Tolls. 2018.\n',
        message: 'Marker 3 stands behind marker 4.',
      },
      {
        text: 'Aid rose [1]. Trade fell [|[5]|]. Ports closed [2]. Yards grew [3]. Tolls fell [4].\n\nReferences\n\n1. Lee, A. Aid. 2021.\n2. Cho, B. Trade. 2022.\n3. Park, C. Ports. 2020.\n4. Roh, D. Yards. 2019.\n5. Yun, E. Tolls. 2018.\n',
        message: 'Marker 5 stands in front of marker 2.',
      },
      {
        text: '=== draft.md\nAid rose.[1](#n1) Trade fell.[2](#n2) Ports closed.[3](#n3) Yards grew.[5](#n5) Tolls fell.[[|4|]](#n4) Fees rose.[6](#n6)\n\n## Notes\n\n1. Lee, A. Aid. 2021.\n2. Cho, B. Trade. 2022.\n3. Park, C. Ports. 2020.\n4. Roh, D. Yards. 2019.\n5. Yun, E. Tolls. 2018.\n6. Ahn, F. Fees. 2017.\n',
        message: 'Marker 4 stands behind marker 5.',
      },
    ],
  },
  *check(analysed, _corpus, { share }) {
    const ids = new Set(analysed.references.map(({ id }) => id));
    const bodies = new Set(analysed.document.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item'));
    const text = { ...analysed, analyses: analysed.analyses.filter(({ block }) => bodies.has(block)) };
    const seen = new Set<string>();
    const first = marksOf(text, 'marker').filter(({ value: { target, through } }) => {
      if (!/^\d+$/.test(target) || !ids.has(target) || seen.has(target)) return false;
      for (let n = Number(target); n <= Number(through ?? target); n++) seen.add(String(n));
      return true;
    });
    const numbers = first.map(({ value }) => Number(value.target));
    const kept = longestAscent(numbers);
    if (numbers.length - kept.size > share * numbers.length) return;
    // A pair of markers the wrong way round has two readings: the smaller number is then the one that came late.
    for (const [i, { span }] of first.entries()) {
      if (kept.has(i)) continue;
      const number = numbers[i]!;
      const larger = numbers.slice(0, i).findLast((other) => other > number);
      const smaller = numbers.slice(i + 1).find((other) => other < number);
      const place = larger === undefined ? `in front of marker ${smaller}` : `behind marker ${larger}`;
      yield { span, message: `Marker ${number} stands ${place}.` };
    }
  },
});

/** Indexes of a longest ascending run among numbers; of several, the one with the larger number early. */
function longestAscent(numbers: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [i, number] of numbers.entries()) {
    let best = -1;
    for (let j = 0; j < i; j++) if (numbers[j]! < number && (best < 0 || lengths[j]! > lengths[best]!)) best = j;
    lengths.push(best < 0 ? 1 : lengths[best]! + 1);
    before.push(best);
  }
  const kept = new Set<number>();
  for (let i = lengths.indexOf(Math.max(0, ...lengths)); i >= 0; i = before[i]!) kept.add(i);
  return kept;
}

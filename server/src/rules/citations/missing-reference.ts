import { marksOf } from '../../corpus/analyse.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'citations/missing-reference',
  severity: 'warning',
  title: 'Marker without a reference',
  docs:
    'Finds a marker that points to a note or reference which the document does not have, so that a reader cannot follow ' +
    'the claim to its source. Add the note, or correct the number. Silent in a document without notes and references: ' +
    'its notes may stand in another file.',
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
  *check(analysed) {
    if (analysed.references.length === 0) return;
    const ids = new Set(analysed.references.map((reference) => reference.id));
    for (const marker of marksOf(analysed, 'marker'))
      if (!ids.has(marker.value.target))
        yield { span: marker.span, message: `No note or reference ${marker.value.target} in this document.` };
  },
});

import { marksOf } from '../../corpus/analyse.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'citations/missing-reference',
  severity: 'warning',
  title: 'Marker without a reference',
  docs: 'A marker in the text points to a note or reference that the document does not have.',
  examples: { good: [], bad: [] },
  *check(analysed) {
    if (analysed.references.length === 0) return;
    const ids = new Set(analysed.references.map((reference) => reference.id));
    for (const marker of marksOf(analysed, 'marker'))
      if (!ids.has(marker.value.target))
        yield { span: marker.span, message: `No note or reference ${marker.value.target} in this document.` };
  },
});

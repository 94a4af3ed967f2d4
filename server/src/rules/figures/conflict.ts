import { nameOf } from '../../text/document.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'figures/conflict',
  severity: 'warning',
  title: 'Figures that disagree between documents',
  docs: 'Two statements of the same thing give figures that rounding and wording cannot reconcile.',
  examples: { good: [], bad: [] },
  *check({ document }, corpus) {
    for (const pair of corpus.pairs(document.uri)) {
      if (pair.relation !== 'conflict') continue;
      for (const [here, there] of [
        [pair.a, pair.b],
        [pair.b, pair.a],
      ] as const) {
        if (here.uri !== document.uri) continue;
        yield {
          span: here.span,
          severity: pair.certain ? 'warning' : 'information',
          message: `${here.text} here disagrees with ${there.text} in ${nameOf(there.uri)}: ${pair.topic}.`,
          related: [{ uri: there.uri, span: there.span, message: `${there.text}: ${pair.topic}` }],
        };
      }
    }
  },
});

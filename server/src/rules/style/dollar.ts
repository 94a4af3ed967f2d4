import { place } from '../../corpus/analyse.js';
import { defineRule } from '../rule.js';
import { askedStyle, isQuoted, ownFlows, type Spelling, usualStyle } from '../spelling.js';

export default defineRule({
  id: 'style/dollar',
  severity: 'hint',
  off: true,
  title: 'American dollars written in two ways',
  docs:
    'Finds "$5 million" in a document that writes "US$5 million", and the reverse. The way that the document uses most is ' +
    'taken for its style, or the one that the option names. Silent in tables, notes and quotations. The fix is safe ' +
    'where most of the document or the team writes so, unless it has dollars of other countries: then a bare sign may be ' +
    'one of them.',
  options: {
    form: {
      description: 'The sign to use; usual takes what the document uses most',
      values: ['$', 'US$', 'usual'],
      default: 'usual',
    },
  },
  examples: {
    good: [
      'The port cost $5 million, the road $6 million.',
      'The port cost US$5 million, the road A$6 million.',
      'The port cost US$5 million and the road US$6 million; “give me $7 million,” said the mayor.',
    ],
    bad: [
      {
        text: 'The port cost US$5 million, the road US$6 million, the bridge [|$|]7 million.',
        message: '$ here, US$ in most of the document.',
      },
      {
        text: 'The port cost $5 million, the road $6 million, the bridge [|US$|]7 million.',
        message: 'US$ here, $ in most of the document.',
      },
      {
        text: '=== draft.md\nThe port cost US\\$5 million, the road US\\$6 million, the bridge [|\\$|]7 million.\n',
        message: '$ here, US$ in most of the document.',
      },
    ],
  },
  *check(analysed, _corpus, { form }) {
    const { document } = analysed;
    const money = ownFlows(analysed).flatMap(({ flow, marks }) =>
      marks.flatMap((mark) => (mark.type === 'quantity' && mark.kind === 'money' ? [{ flow, mark }] : [])),
    );
    const hasOthers = money.some(({ mark }) => mark.unit !== 'USD' && DOLLARS.has(mark.unit));
    const found = money.flatMap(({ flow, mark }): readonly Spelling[] => {
      if (mark.unit !== 'USD' || isQuoted(flow, mark.span)) return [];
      const sign = /^(?:US ?)?\$/.exec(flow.text.slice(mark.span.start, mark.span.end));
      if (!sign) return [];
      const { span } = place(document, flow, null, { start: mark.span.start, end: mark.span.start + sign[0].length });
      // Markdown may escape the sign.
      const start = document.text[span.start - 1] === '\\' ? span.start - 1 : span.start;
      return [{ form: sign[0] === '$' ? '$' : 'US$', span: { start, end: span.end } }];
    });
    const { form: usual, isSure, where } = form === 'usual' ? usualStyle(found) : askedStyle(form);
    for (const { form: used, span } of found) {
      if (used === usual) continue;
      const written = document.text.slice(span.start, span.end);
      const text = usual === '$' ? written.replace(/^US ?/, '') : `US${written}`;
      const edits = [{ uri: document.uri, span, text }];
      yield {
        span,
        message: `${used} here, ${usual} ${where}.`,
        fixes: [{ title: `Write ${usual}`, edits, safe: isSure && !hasOthers }],
      };
    }
  },
});

const DOLLARS: ReadonlySet<string> = new Set(
  'AUD BND BSD BBD BZD CAD FJD GYD HKD JMD LRD NAD NZD SGD SBD TTD TWD XCD'.split(' '),
);

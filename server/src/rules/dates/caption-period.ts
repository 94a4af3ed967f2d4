import { type AnalysedDocument, type Analysis, place } from '../../corpus/analyse.js';
import type { CrossReference, DateMention } from '../../marks/mark.js';
import type { Span } from '../../text/document.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'dates/caption-period',
  severity: 'information',
  isDisagreement: true,
  title: 'Years in the text that its figure does not show',
  docs:
    'Finds a sentence that refers to a figure or table for years which its caption does not cover: "in 2022 exports fell ' +
    '(figure 3)" and "Figure 3. Exports, 2010–20", or "between 1962 and 2022" and "between 1960 and 2022". The text or the ' +
    'caption was brought up to date and the other was not: look at the figure. Information, since a figure may be cited ' +
    'for a trend. Silent where one of the sentence’s years is covered, where it refers to several figures, and where the ' +
    'caption names no year. Measured on the five papers whose captions name years, and five briefs: one finding, true.',
  examples: {
    good: [
      'In 2015 exports fell (figure 1).\n\nFigure 1. Exports, 2010–20, percent of output\n',
      'In 2022 exports fell to what they had been in 2012 (figure 1).\n\nFigure 1. Exports, 2010–20, percent of output\n',
      'In 2022 exports fell (figure 1).\n\nFigure 1. Exports, percent of output\n',
      'In 2022 exports fell. They had grown before (figure 1).\n\nFigure 1. Exports, 2010–20\n',
    ],
    bad: [
      {
        text: 'In [|2022|] exports fell (figure 1).\n\nFigure 1. Exports, 2010–20, percent of output\n',
        message: '2022 here, 2010–20 in the caption of Figure 1.',
      },
      {
        text: 'As table 2 shows, wages rose between [|2001 and 2008|].\n\nTable 2. Wages in 2010\n',
        message: '2001 and 2008 here, 2010 in the caption of Table 2.',
      },
      {
        text: 'Steel output in the province of Arden doubled between [|1962 and 2022|] (figure 1).\n\nFigure 1. Steel output of Arden between [|1960 and 2022|]\n',
        message: '1962 and 2022 here disagrees with 1960 and 2022: years that figure 1 covers.',
      },
    ],
  },
  *check(analysed, corpus) {
    yield* uncovered(analysed);
    for (const pair of corpus.pairs(analysed.document.uri, 'conflict')) {
      if (!pair.a.value.roles.shown) continue;
      for (const [here, there] of [
        [pair.a, pair.b],
        [pair.b, pair.a],
      ] as const)
        yield {
          span: here.span,
          message: `${here.text} here disagrees with ${there.text}: ${pair.topic}.`,
          related: [{ uri: there.uri, span: there.span, message: `${there.text}: ${pair.topic}` }],
        };
    }
  },
});

/** Sentences with one reference to a figure, all of whose years lie outside those of its caption. */
function* uncovered({ analyses, document }: AnalysedDocument) {
  const captions = analyses.filter(({ block }) => block.kind === 'caption');
  for (const analysis of analyses) {
    const { block, flow, marks } = analysis;
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    const calls = marks.filter((mark): mark is CrossReference => mark.type === 'crossref');
    for (const call of calls) {
      const sentence = analysis.sentences.find(({ end, start }) => start <= call.span.start && call.span.end <= end);
      if (!sentence || calls.some((other) => other !== call && isIn(other.span, sentence))) continue;
      const caption = captions.find((each) => each.block.kind !== 'table' && each.block.label === call.target);
      const shown = caption && rangeOf(datesOf(caption));
      const told = datesOf(analysis, sentence);
      if (!shown || !told.some(({ span }) => isTimed(flow.text, span))) continue;
      if (told.some((date) => touches(rangeOf([date]), shown))) continue;
      const named = `${textOf(caption, shown.dates[0]!)} in the caption of ${call.target}`;
      const other = place(document, caption.flow, null, shown.dates[0]!.span);
      for (const date of told)
        yield {
          span: place(document, flow, null, date.span).span,
          message: `${textOf(analysis, date)} here, ${named}.`,
          related: [{ uri: document.uri, span: other.span, message: named }],
        };
    }
  }
}

interface Years {
  readonly from: number;
  readonly to: number;
  readonly dates: readonly DateMention[];
}

function datesOf(
  { flow, marks }: Analysis,
  within: Span = { start: 0, end: flow.text.length },
): readonly DateMention[] {
  return marks.filter((mark): mark is DateMention => mark.type === 'date' && isIn(mark.span, within));
}

/** From the first to the last of the years; null without one. */
function rangeOf(dates: readonly DateMention[]): Years | null {
  const years = dates.flatMap(({ iso }) => iso.split('/').map((part) => Number(part.slice(0, 4))));
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years), dates };
}

function touches(a: Years | null, b: Years): boolean {
  return a !== null && a.from <= b.to && b.from <= a.to;
}

/** "In 2022", "between 2001 and 2008": when something was so, and not the year of a law or a book. */
function isTimed(text: string, { start }: Span): boolean {
  return /\b(?:in|between|from|since|during|by|of|until|for) (?:early |late |mid-)?$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

function isIn(span: Span, within: Span): boolean {
  return within.start <= span.start && span.end <= within.end;
}

function textOf({ flow }: Analysis, { span }: DateMention): string {
  return flow.text.slice(span.start, span.end);
}

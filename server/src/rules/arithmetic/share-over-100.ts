import type { Quantity } from '../../marks/mark.js';
import { type GappedSentence, gappedSentences, HEDGE, perSentence, spanOf, WORD, written } from '../gapped.js';
import { boundsText, type Interval, intervalOf, numberText, sum } from '../interval.js';
import { defineRule } from '../rule.js';

/** Wholes whose parts are things that can be counted out, of which none can have more than all. */
const COUNTED =
  'people|persons|households|families|adults|children|women|men|students|teachers|workers|employees|staff|jobs|voters|respondents|residents|citizens|patients|members|countries|states|cities|towns|villages|schools|hospitals|firms|companies|businesses|farms|homes|buildings|seats|votes|ballots|cases|deaths|ships|vehicles|cars|banks|users|customers|participants|migrants|refugees|soldiers|troops';
const OVER_ALL = new RegExp(
  `\\{(\\d+)\\} of (?:(?:all|the|our|their|its|these|surveyed|eligible|registered|\\p{Lu}\\w+) ){0,2}(?:${COUNTED})\\b`,
  'gu',
);
const MARKET_SHARE = new RegExp(`\\b(?:market|export|import|vote) share of ${HEDGE}\\{(\\d+)\\}`, 'gi');
/** "… and the remaining {n}", "… and the other {n}": the last of parts that make the whole. */
const REST = new RegExp(
  `\\b(?:the|its) (?:rest|remaining|remainder|balance)(?: of| at| \\(|,| being| is| was|:)? ?${HEDGE}\\{(\\d+)\\}`,
  'i',
);
/** "… is divided into", "… consists of": what follows are all parts. */
const DIVIDED =
  /\b(?:(?:is|are|was|were|be) (?:divided|split)|consist(?:s|ed|ing)? of|compris(?:e|es|ed|ing)|(?:is|are|was|were) (?:composed|made up) of|breaks? down|broken down)\b/i;
/** The last figure of a list stands behind "and". */
const CLOSED = new RegExp(`\\band (?:${WORD} ){0,4}\\{\\d+\\}[^{}]*$`);
/** More shares than these are no list that a sentence holds. */
const MOST = 10;
/** Figures that are no shares of one whole. */
const NO_PARTS =
  /\b(?:from \{|than|of which|of whom|of these|of them|increas\w*|decreas\w*|ris(?:e|es|ing)|rose|fell|grew|growth|up|down|rates?|average|tax|tariffs?|dut(?:y|ies)|interest|per|whereas|while|compared|multiple|more than one|overlap\w*|both|also|including|includes?|among|or|by \{|respectively|points?|at least)\b/i;

export default defineRule({
  id: 'arithmetic/share-over-100',
  severity: 'warning',
  title: 'Shares that are not 100 percent of their whole',
  docs:
    'Finds a share above 100 percent of what can only be counted out ("112 percent of all voters", "a market share of 130 percent"), and shares that are said to ' +
    'be all parts of one whole ("40 percent …, 30 percent …, and the remaining 20 percent") but make clearly more or less than 100. A part is missing, ' +
    'counted twice or mistyped: check the parts. Allows for the rounding of each part. Silent on growth, rates and on anything ' +
    'that may exceed its base, such as debt in percent of output. ' +
    'Measured on some 1,800 real documents and 12 passages from public files: rare; 4 lists, none reported.',
  examples: {
    good: [
      'Debt stood at 112 percent of output.',
      'Wheat takes 40 percent of the land, barley 35 percent, and the remaining 25 percent lies fallow.',
      'The board consists of 34 percent teachers, 33 percent parents and 34 percent pupils.',
      'Turnout rose to 60 percent of all voters, 20 percent more than the remaining 50 percent expected.',
    ],
    bad: [
      {
        text: 'The law has the support of [|112 percent|] of all voters.',
        message: '112 percent is more than all of them.',
      },
      { text: 'Its market share of [|130 percent|] is unrivalled.', message: '130 percent is more than all of them.' },
      {
        text: 'Wheat takes 40 percent of the land, barley 35 percent, and the remaining [|15 percent|] lies fallow.',
        message:
          'The parts of one whole make 90 percent (88.5 to 91.5 with rounding), not 100: 40 percent, 35 percent and 15 percent.',
      },
      {
        text: 'The board consists of 44 percent teachers, 33 percent parents and [|34 percent|] pupils.',
        message:
          'The parts of one whole make 111 percent (109.5 to 112.5 with rounding), not 100: 44 percent, 33 percent and 34 percent.',
      },
    ],
  },
  *check(document) {
    for (const sentence of gappedSentences(document, 1)) {
      for (const share of aboveAll(sentence)) {
        const message = `${written(sentence.analysis.flow, share)} is more than all of them.`;
        yield { span: spanOf(document, sentence.analysis, share), message };
      }
      const parts = partsOf(sentence);
      const message = parts.length > 0 && otherWhole(parts, sentence);
      if (message) yield { span: spanOf(document, sentence.analysis, parts.at(-1)!), message };
    }
  },
});

/** Shares of what cannot have more than all. */
const aboveAll = perSentence(({ text, figures }): readonly Quantity[] =>
  [OVER_ALL, MARKET_SHARE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, index]) => {
      const share = figures[Number(index)];
      return share && isShare(share) && intervalOf(share).low > 100 ? [share] : [];
    }),
  ),
);

/** The shares of a sentence that says that they are all parts of one whole; none where it does not. */
const partsOf = perSentence(({ text, figures }): readonly Quantity[] => {
  const rest = REST.exec(text);
  const divided = rest ? null : DIVIDED.exec(text);
  if (!rest && !divided) return [];
  const list = rest ? text.slice(0, rest.index + rest[0].length) : text.slice(divided!.index);
  const indices = Array.from(list.matchAll(/\{(\d+)\}/g), ([, index]) => Number(index));
  const parts = indices.flatMap((index) => figures[index] ?? []).filter(isShare);
  if (parts.length < (rest ? 2 : 3) || NO_PARTS.test(list) || /[;:]/.test(list)) return [];
  // "…, and the remaining 15 percent" closes the list; so does "and" elsewhere.
  return rest || CLOSED.test(list) ? parts : [];
});

/** Whether the last share makes 100 with some of the others, which tell other things then. */
function someMakeAll(others: readonly Quantity[], { low, high }: Interval): boolean {
  // Half a point more than rounding allows: percentages of a printed table are often cut, not rounded.
  if (low <= 100.5 && high >= 99.5) return true;
  const [first, ...rest] = others;
  if (!first) return false;
  const part = intervalOf(first);
  return someMakeAll(rest, { low: low + part.low, high: high + part.high }) || someMakeAll(rest, { low, high });
}

function isShare({ kind, unit }: Quantity): boolean {
  return kind === 'percent' && unit !== 'pp';
}

function otherWhole(parts: readonly Quantity[], { analysis: { flow } }: GappedSentence): string | null {
  const bounds = sum(parts.map(intervalOf));
  if (parts.length > MOST || someMakeAll(parts.slice(0, -1), intervalOf(parts.at(-1)!))) return null;
  const made = parts.reduce((value, { low, high }) => value + (low + high) / 2, 0);
  const texts = parts.map((part) => written(flow, part));
  const list = `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
  return `The parts of one whole make ${numberText(made)} percent (${boundsText(bounds)} with rounding), not 100: ${list}.`;
}

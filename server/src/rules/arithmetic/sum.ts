import type { Quantity } from '../../marks/mark.js';
import { type GappedSentence, gappedSentences, HEDGE, perSentence, spanOf, WORD, written } from '../gapped.js';
import { boundsText, intervalOf, meet, numberText, sum } from '../interval.js';
import { defineRule, type Report } from '../rule.js';

/** "…, together {t}", "…, for a total of {t}", "totaling {t}": the total behind its parts. */
const TOTAL_BEHIND = new RegExp(
  `[,;(—–] ?(?:(?:and )?(?:together|altogether|in all|all told)(?:,| (?:they |these )?(?:make|making|made|came to|come to|totaling|totalling|worth|are|is|being))?|(?:for|making|giving|yielding) (?:a|an) (?:combined |overall |grand )?total of|a (?:combined |grand )total of|totall?ing|(?:adding|adds|add) up to) ${HEDGE}\\{(\\d+)\\}`,
  'i',
);
/** "Together, they spend {t}": the total opens the sentence behind that of its parts. */
const TOTAL_NEXT = new RegExp(
  `^(?:Together|Combined|Altogether|Taken together|All together|All told|In total|In sum|Added together)\\b,? (?:${WORD} ){0,7}${HEDGE}\\{(\\d+)\\}`,
);
/** "A total of {t}: …", "{t}, made up of …": the parts behind the total. */
const PARTS_BEHIND =
  /\{(\d+)\}(?: [\w'’-]+){0,5}(?:,? (?:consisting of|comprising|comprised of|composed of|made up of|which consists? of)|:) /i;
/** Figures that are no parts of one sum: changes, ranges, rates, parts of parts. */
const NO_LIST =
  /\b(?:from (?:[a-z]+ )?\{|than|of which|including|includes?|up|down|increas\w*|rose|fell|grew|per|each|every|between (?:[a-z]+ )?\{|compared|average|respectively|out of|at least|plus|minus|more|additional|further|another|or|rising|followed|then|later|initially|previous\w*|second|again|net)\b/i;

/** A total that no word calls round may be off by this share of it before a reader minds. */
const LOOSE = 0.025;

export default defineRule({
  id: 'arithmetic/sum',
  severity: 'warning',
  title: 'Total that its parts do not make',
  docs:
    'Finds a total stated beside all of its parts ("30 million and 50 million euros, together 90 million") that they do ' +
    'not make, however they were rounded. A part is missing, or a figure slipped: add them up again. Information where the ' +
    'total is a fair rounding of the sum but off by more than 2.5 percent and no word such as "about" says so. Silent unless parts and total have one ' +
    'unit and stand in a plain list. ' +
    'Measured on some 1,800 real documents and 30 passages from public files: rare; 3 totals stood beside all parts, 2 agreed, and the one reported was rounded up by 6 percent without a word.',
  examples: {
    good: [
      'Peru gave $30 million and Chile $50 million, together $80 million.',
      'The bank lent 2.6 million euros for roads and 1.7 million euros for rail, for a total of about 4 million euros.',
      'Firms plan to spend $200 billion in Asia and $340 billion in Europe. Together, these plans come to $540 billion.',
      'Aid of $9 million: $4 million for schools and $5 million for clinics.',
      'Sales rose from $3 million to $5 million, totaling $9 million in two years.',
    ],
    bad: [
      {
        text: 'Peru gave $30 million and Chile $50 million, together [|$90 million|].',
        message:
          '$90 million disagrees with its parts: $30 million and $50 million make 80 million (79 million to 81 million with rounding).',
      },
      {
        text: 'Firms plan to spend $210 billion in Asia and $720 billion in Europe. Together, these plans come to [|$1 trillion|].',
        message:
          '$1 trillion disagrees with its parts: $210 billion and $720 billion make 930 billion, and no word says that it is rounded.',
      },
      {
        text: 'The committee has [|12|] members: 5 members from the north, 4 members from the south and 2 members from the islands.',
        message: '12 disagrees with its parts: 5, 4 and 2 make 11.',
      },
    ],
  },
  *check(document) {
    let previous: GappedSentence | null = null;
    for (const sentence of gappedSentences(document, 1)) {
      const follows = previous?.analysis === sentence.analysis && sentence.span.start - previous.span.end <= 1;
      for (const list of [...withParts(sentence), ...(follows && previous ? opened(sentence, previous) : [])]) {
        const report = disagreement(list, sentence);
        if (report) yield { ...report, span: spanOf(document, sentence.analysis, list.total) };
      }
      previous = sentence;
    }
  },
});

interface List {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

/** The total and the parts of one sentence, where it has a plain list. */
const withParts = perSentence(({ text, figures }): readonly List[] => {
  const behind = TOTAL_BEHIND.exec(text);
  if (behind) return listOf(figures[Number(behind[1])], text.slice(0, behind.index), figures);
  const before = PARTS_BEHIND.exec(text);
  return before ? listOf(figures[Number(before[1])], text.slice(before.index + before[0].length), figures) : [];
});

/** The total that opens a sentence with the parts of the sentence before. */
function opened({ text, figures }: GappedSentence, previous: GappedSentence): readonly List[] {
  const match = TOTAL_NEXT.exec(text);
  return match ? listOf(figures[Number(match[1])], previous.text, previous.figures) : [];
}

/** The figures of some words that have the total's unit, as its parts, where they are joined as a plain list. */
function listOf(total: Quantity | undefined, text: string, figures: readonly Quantity[]): readonly List[] {
  if (!total || NO_LIST.test(text)) return [];
  const gaps = Array.from(text.matchAll(/\{(\d+)\}/g), (match) => ({
    at: match.index,
    part: figures[Number(match[1])]!,
  }));
  const summands = gaps.filter(({ part }) => isSummand(part, total));
  const [first, next, last] = [summands[0], summands.at(-2), summands.at(-1)];
  if (!first || !next || !last || first === last) return [];
  if (/[:;()]/.test(text.slice(first.at, last.at)) || !/\b(?:and|while|vs|versus)\b/.test(text.slice(next.at, last.at)))
    return [];
  return [{ total, parts: summands.map(({ part }) => part) }];
}

function isSummand(part: Quantity, total: Quantity): boolean {
  if (part.kind !== total.kind || part.unit !== total.unit || part.unit === '') return false;
  if (part.low !== part.high || total.low !== total.high) return false;
  return part.kind === 'money' || part.kind === 'count' || part.kind === 'measure';
}

function disagreement(
  { total, parts }: List,
  { analysis: { flow } }: GappedSentence,
): Pick<Report, 'message' | 'severity'> | null {
  const bounds = sum(parts.map(intervalOf));
  const made = parts.reduce((value, { low }) => value + low, 0);
  const off = Math.abs(total.low - made) / made;
  // Further apart than that, the words were hardly meant as a sum.
  if (off > 0.6) return null;
  const texts = parts.map((part) => written(flow, part));
  const list = `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
  const start = `${written(flow, total)} disagrees with its parts: ${list} make ${numberText(made)}`;
  if (!meet(bounds, intervalOf(total))) {
    const range = bounds.low === bounds.high ? '' : ` (${boundsText(bounds)} with rounding)`;
    return { message: `${start}${range}.` };
  }
  if (total.approximator !== 'exact' || off < LOOSE || parts.some(({ approximator }) => approximator !== 'exact'))
    return null;
  return { message: `${start}, and no word says that it is rounded.`, severity: 'information' };
}

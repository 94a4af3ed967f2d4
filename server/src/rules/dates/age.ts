import { type Analysis, place } from '../../corpus/analyse.js';
import type { DateMention, Mark, Quantity } from '../../marks/mark.js';
import { perFlow } from '../../marks/perFlow.js';
import type { Span } from '../../text/document.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'dates/age',
  severity: 'information',
  title: 'Age, anniversary or count of years that the dates do not give',
  docs:
    'Finds an age ("12-year-old pact, signed in 2012"), an anniversary ("the 70th anniversary of the 1953 treaty"), or a ' +
    'count of years ("17 years ago, in 2007", "ten years later, in 2016") that the year beside it and the date of the ' +
    'document, or another year of the sentence, do not give. One of the two is a slip: reckon anew. A year more or less ' +
    'is allowed, and a tenth where the number is round or said to be rough. Silent in a document without a date, and ' +
    'where it is not plain which year is meant. Measured on some 70 passages with such counts in real ' +
    'documents, none of which says which year is meant: known to be quiet rather than to be right, hence information.',
  examples: {
    good: [
      '=== draft.md\n---\ndate: 2024-07\n---\n\nThe 12-year-old ports pact, signed in 2012, is under review.\n',
      '=== draft.md\n---\ndate: 2024-07\n---\n\nLast year was the 70th anniversary of the 1953 ports treaty.\n',
      '=== draft.md\n---\ndate: 2024-07\n---\n\nNearly 50 years ago, in 1978, the canal was handed over.\n',
      'The year 2023 marked the 70th anniversary of the alliance, and the pact of 2012 stayed.\n',
      'The yard opened in 1994; ten years later, in 2005, it closed.\n',
    ],
    bad: [
      {
        text: '=== draft.md\n---\ndate: 2024-07\n---\n\nThe [|12-year-old|] ports pact, signed in 2007, is under review.\n',
        message: 'From 2007 to 2024 are 17 years, not 12.',
      },
      {
        text: 'In 2023 the two marked the [|60th anniversary|] of the 1953 ports treaty.\n',
        message: 'From 1953 to 2023 are 70 years: that is no 60th anniversary.',
      },
      {
        text: '=== draft.md\n---\ndate: 2019-03\n---\n\n[|Seventeen years ago|], in 2007, the canal was handed over.\n',
        message: 'From 2007 to 2019 are 12 years, not 17.',
      },
      {
        text: 'The yard opened in 1994; [|ten years later|], in 2014, it closed.\n',
        message: 'From 1994 to 2014 are 20 years, not 10.',
      },
    ],
  },
  *check({ analyses, document }) {
    const today = yearOf(document.metadata.date ?? '');
    for (const analysis of analyses) {
      const { block, flow, sentences } = analysis;
      if (block.kind === 'reference' || block.kind === 'heading') continue;
      for (const count of countsIn(analysis))
        for (const sentence of sentences) {
          if (count.span.start < sentence.start || count.span.end > sentence.end) continue;
          const years = yearsOf(analysis, sentence, count);
          const span = spanOf(count, years, today);
          if (!span || isNear(count, span.to - span.from)) continue;
          const given = `From ${span.from} to ${span.to} are ${span.to - span.from} years`;
          const message =
            count.kind === 'anniversary'
              ? `${given}: that is no ${flow.text.slice(count.span.start, count.span.end)}.`
              : `${given}, not ${count.years}.`;
          yield { span: place(document, flow, null, count.span).span, message };
        }
    }
  },
});

/** So many years between two times. */
interface Count {
  readonly kind: 'age' | 'anniversary' | 'ago' | 'later';
  readonly years: number;
  /** How far it may be off. */
  readonly slack: number;
  /** Offsets into the flow. */
  readonly span: Span;
}

/** A year with the words before and behind it, to its clause's ends. */
interface Year {
  readonly year: number;
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

const countsIn = perFlow((text, marks): readonly Count[] =>
  marks.flatMap((mark): readonly Count[] => {
    if (mark.type !== 'quantity') return [];
    if (mark.low !== mark.high || mark.low < 1) return [];
    const kind = kindOf(mark, text);
    if (kind === null) return [];
    const years = mark.unit === 'decade' ? mark.low * 10 : mark.low;
    const isRough =
      mark.approximator !== 'exact' || mark.unit === 'decade' || (kind !== 'anniversary' && years % 10 === 0);
    const words = kind === 'anniversary' ? ANNIVERSARY : kind === 'age' ? NOTHING : AGO;
    const end = mark.span.end + (words.exec(text.slice(mark.span.end, mark.span.end + 20))?.[0].length ?? 0);
    return [{ kind, years, slack: isRough ? Math.max(1, years / 10) : 1, span: { start: mark.span.start, end } }];
  }),
);

const ANNIVERSARY = /^[ -]anniversary\b/i;
const AGO = /^ (?:ago|earlier|before|later|after)\b/;
const NOTHING = /^(?!)/;

function kindOf({ kind, span, unit }: Quantity, text: string): Count['kind'] | null {
  const after = text.slice(span.end, span.end + 20);
  if (ANNIVERSARY.test(after))
    return kind === 'rank' || (kind === 'duration' && unit === 'year') ? 'anniversary' : null;
  if (kind !== 'duration' || (unit !== 'year' && unit !== 'decade')) return null;
  if (/-old$/.test(text.slice(span.start, span.end))) return 'age';
  if (/^ ago\b/.test(after)) return 'ago';
  return /^ later\b/.test(after) ? 'later' : null;
}

function yearsOf({ flow: { text }, marks }: Analysis, sentence: Span, count: Count): readonly Year[] {
  return marks
    .filter((mark: Mark): mark is DateMention => mark.type === 'date' && !mark.fiscal)
    .filter(
      ({ span }) =>
        sentence.start <= span.start &&
        span.end <= sentence.end &&
        !(count.span.start <= span.start && span.end <= count.span.end),
    )
    .flatMap(({ iso, span }): readonly Year[] => {
      const year = yearOf(iso);
      if (year === null) return [];
      return [
        { year, span, before: text.slice(sentence.start, span.start), after: text.slice(span.end, sentence.end) },
      ];
    });
}

/** The two years that a count lies between; null where the sentence does not plainly say. */
function spanOf(
  { kind, span }: Count,
  years: readonly Year[],
  today: number | null,
): { readonly from: number; readonly to: number } | null {
  const [first, second] = years;
  switch (kind) {
    case 'later': {
      // "… in 1994; ten years later, in 2004": the year before it and the one right behind.
      const to = years.find((each) => each.span.start > span.end);
      const from = years.filter((each) => each.span.end <= span.start);
      if (!to || from.length !== 1 || to.span.start - span.end > 5 || from[0]!.year >= to.year) return null;
      return { from: from[0]!.year, to: to.year };
    }
    case 'ago': {
      const from = years.find((each) => isBeside(each, span));
      return from && years.length === 1 && today !== null && from.year < today ? { from: from.year, to: today } : null;
    }
    case 'anniversary': {
      if (years.length === 2 && first!.year !== second!.year) {
        const [from, to] = [first!, second!].sort((a, b) => a.year - b.year) as [Year, Year];
        return isTime(to) && isOf(from, span) ? { from: from.year, to: to.year } : null;
      }
      if (years.length !== 1 || today === null || isTime(first!) || first!.year >= today) return null;
      return isOf(first!, span) ? { from: first!.year, to: today } : null;
    }
    case 'age':
      if (years.length !== 1 || today === null || first!.year >= today) return null;
      return FOUNDED.test(first!.before) ? { from: first!.year, to: today } : null;
  }
}

/** "17 years ago, in 2007", "17 years ago (2007)", "in 2007, 17 years ago". */
function isBeside({ after, before, span }: Year, count: Span): boolean {
  const between =
    span.start > count.end
      ? before.slice(-(span.start - count.end))
      : after.slice(0, Math.max(0, count.start - span.end));
  return (
    /^,? ?(?:in |on |\()?$/.test(between) ||
    /^, (?:nearly |almost |about |some |over |more than |just )?$/.test(between)
  );
}

/** "In 2023 …", "the year 2023 marked": the time at which it is kept, not that which is remembered. */
function isTime({ after, before }: Year): boolean {
  return (
    /(?:^|, )(?:[Ii]n|[Tt]he year|[Yy]ear) $/.test(before) ||
    /^ (?:marks|marked|will mark|is|was|saw|sees)\b/.test(after) ||
    before === ''
  );
}

/** "The 10th anniversary of the 2015 pact", "of the pact signed in 2015". */
function isOf({ before, span }: Year, count: Span): boolean {
  if (span.start < count.end) return false;
  const between = before.slice(-(span.start - count.end));
  return (
    /^ of (?:the |its |their |our )?[^,;:()]{0,60}$/.test(between) &&
    (/ of (?:the |its )?$/.test(between) || FOUNDED.test(between))
  );
}

const FOUNDED =
  /\b(?:signed|founded|established|created|concluded|enacted|adopted|passed|launched|built|opened|born|ratified|introduced|imposed|in force|in effect|dating) (?:back )?(?:in|on|from|since|to)(?: (?:early|late|mid))? $/;

function isNear({ kind, slack, years }: Count, actual: number): boolean {
  return Math.abs(actual - years) <= (kind === 'anniversary' ? 1 : slack);
}

function yearOf(iso: string): number | null {
  return /^\d{4}(?:-\d\d){0,2}$/.test(iso) ? Number(iso.slice(0, 4)) : null;
}

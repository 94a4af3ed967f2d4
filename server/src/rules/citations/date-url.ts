import { type Analysis, place } from '../../corpus/analyse.js';
import type { DateMention } from '../../marks/mark.js';
import { perFlow } from '../../marks/perFlow.js';
import type { Span } from '../../text/document.js';
import { monthNumber } from '../../text/months.js';
import { defineRule } from '../rule.js';
import { addressesIn } from './addresses.js';

export default defineRule({
  id: 'citations/date-url',
  severity: 'warning',
  title: 'Date of a reference that its URL contradicts',
  docs:
    'Finds a reference whose date is not the date that stands in its own URL ("May 21, 2022" at /2021/05/21/). One of ' +
    'the two is a slip, mostly in the year; look the page up. Silent where the two are no more than `days` apart, as ' +
    'print and web editions are; where a month or year alone is given that could be the issue’s; and for addresses of ' +
    'stored files, whose folders tell when they were uploaded. ' +
    'Measured on five think-tank papers and 600 references: 1 finding, right.',
  options: {
    days: { description: 'How many days the two may be apart.', default: 7 },
  },
  examples: {
    good: [
      '=== draft.md\nAid rose.[^1]\n\n[^1]: “Aid for Ports,” *Harbor News*, March 4, 2021, https://harbor.example/2021/03/02/aid.\n',
      '=== draft.md\nAid rose.[^1]\n\n[^1]: “Aid for Ports,” *Harbor News*, accessed March 4, 2023, https://harbor.example/2021/03/02/aid.\n',
      '=== draft.md\nAid rose.[^1]\n\n[^1]: “Aid,” *Harbor Quarterly*, Spring 2022, https://harbor.example/wp-content/uploads/2021/03/aid.pdf.\n',
      '=== draft.md\nAid rose.[^1]\n\n[^1]: “Aid for Ports,” *Harbor Monthly*, June 2021, https://harbor.example/2021/05/aid.\n',
      '=== draft.md\nAid rose.[^1]\n\n[^1]: “Aid for Ports,” *Harbor News*, June 2, 2021, https://harbor.example/2021/marketing/aid.\n',
    ],
    bad: [
      {
        text: '=== draft.md\nAid rose.[^1]\n\n[^1]: “Aid for Ports,” *Harbor News*, [|March 2, 2022|], https://harbor.example/2021/03/02/aid.\n',
        message: 'Dated March 2, 2022 here; 2021-03-02 in the URL.',
      },
      {
        text: '=== draft.md\nAid rose.[^1]\n\n[^1]: “Aid for Ports,” *Harbor News*, [|12 June 2021|], https://harbor.example/news/2021-02-12-aid.\n',
        message: 'Dated 12 June 2021 here; 2021-02-12 in the URL.',
      },
      {
        text: '=== draft.md\nAid rose.[^1]\n\n[^1]: “Aid for Ports,” *Harbor News*, [|March 2012|], https://harbor.example/2021/03/aid.\n',
        message: 'Dated March 2012 here; 2021-03 in the URL.',
      },
    ],
  },
  *check({ document, analyses, references }, _corpus, { days }) {
    const blocks = new Set(references.map(({ block }) => block));
    for (const analysis of analyses) {
      if (analysis.block.kind === 'table' || !blocks.has(analysis.block)) continue;
      for (const { dates, url, span: at } of works(analysis)) {
        const written = dateInUrl(url);
        const [date] = dates.toSorted((a, b) => b.iso.length - a.iso.length);
        if (!written || !date || dates.some(({ iso }) => !differs(iso, written, days))) continue;
        const { span, text } = place(document, analysis.flow, date, date.span);
        const address = place(document, analysis.flow, url, at);
        const related = [{ uri: document.uri, span: address.span, message: `${written} in the URL` }];
        yield { span, message: `Dated ${text} here; ${written} in the URL.`, related };
      }
    }
  },
});

/** A work that a note cites by its address, and the dates that may be its. */
interface Work {
  readonly url: string;
  /** Where the address stands, or the words that link to it. */
  readonly span: Span;
  readonly dates: readonly DateMention[];
}

/** The addresses of a note with the dates in front of each; of a note with one address, all dates. */
function works(analysis: Analysis): readonly Work[] {
  const { links } = analysis.flow;
  const urls = addressesIn(analysis);
  const dates = datesIn(analysis);
  if (urls.length === 0) return links?.length === 1 ? [{ ...links[0]!, dates }] : [];
  return urls.map(({ span, url }, i) => {
    const from = urls[i - 1]?.span.end ?? 0;
    const isNear = (date: Span) => from <= date.start && (date.end <= span.start || urls.length === 1);
    return { url, span, dates: dates.filter((date) => isNear(date.span) && !touches(date.span, span)) };
  });
}

const datesIn = perFlow((text, marks) =>
  marks.filter((mark): mark is DateMention => mark.type === 'date' && isPublication(mark, text)),
);

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a date may be that of the work: not of a visit to it, or of its last change. */
function isPublication({ iso, span }: DateMention, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  return (
    /^\d{4}(?:-\d\d){0,2}$/.test(iso) &&
    !/(?:access|retriev|visit|view|updat|revis|modif|consult|archiv|amend|as of|through|since|effective)\w*(?: on|:)? $/i.test(
      before,
    )
  );
}

/** Folders in which files are kept: their dates tell when somebody put the file there. */
const STORE = /\/(?:uploads?|files?|media|assets|images?|attachments?|static|cms|content|docs?|documents?|pdfs?)\//i;
const SLASHED = /\/((?:19|20)\d\d)[/-](\d\d?|[a-z]{3,9})(?:[/-](\d\d?))?(?=[/_.?#-]|$)/i;
const HYPHENED = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/;

/** The day or month that an address states, as `2021-05-21`; null where it states none. */
function dateInUrl(url: string): string | null {
  if (STORE.test(url)) return null;
  const match = HYPHENED.exec(url) ?? SLASHED.exec(url);
  if (!match) return null;
  const [, year, name, day] = match;
  const month = /\d/.test(name!) ? Number(name) : /^[a-z]+$/.test(name!) ? monthNumber(name!) : 0;
  if (month < 1 || month > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return null;
  const parts = [year, String(month), ...(day === undefined ? [] : [day])];
  return parts.map((part) => part!.padStart(2, '0')).join('-');
}

const DAY = 86_400_000;
/** Issues are dated by the month or year in which they are sold, which may be some way off. */
const SLACK = { day: 0, month: 62, year: 366 };

function differs(stated: string, written: string, days: number): boolean {
  const grain = stated.length === 4 ? 'year' : stated.length === 7 ? 'month' : 'day';
  const [a, b] = [reach(stated), reach(written)];
  const gap = Math.max(a.first - b.last, b.first - a.last) / DAY;
  return gap > Math.max(days, SLACK[grain]);
}

/** The first and last day of a date, in milliseconds. */
function reach(iso: string): { readonly first: number; readonly last: number } {
  const [year, month, day] = iso.split('-').map(Number);
  const first = Date.UTC(year!, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return { first, last: first };
  return { first, last: Date.UTC(month === undefined ? year! + 1 : year!, month ?? 0, 1) - DAY };
}

import type { Span } from '../text/document.js';
import { type CalendarDate, compareDates, grainOf, isoOf } from './calendar.js';
import type { DateAtom, WrittenDate } from './dateAtom.js';
import { scanDates } from './dateScanner.js';
import { blanked } from './headlines.js';
import type { DateMention } from './mark.js';
import { complete, yearAfter } from './missingYears.js';
import { defineRecogniser } from './recogniser.js';
import { urlsOf } from './urls.js';

export const dates = defineRecogniser<DateMention>({
  id: 'date',
  docs:
    'Days, months, quarters, years, decades and spans of them. A day without a year takes it from the text around it, ' +
    'else from where the document names the day in full, else from the date of the document. Counts, identifiers, ' +
    'addresses and names ("Horizon 2020", "Act of 1988") are ' +
    'left alone, and so are months and weekdays by themselves. A day that no calendar has keeps its form: the rules report it.',
  examples: [
    { text: 'The treaty of [|March 9, 2021|] lapsed.', marks: ['date 2021-03-09'] },
    {
      text: 'Signed on [|9th of March 2021|] and again on [|4 Sept. 2022|].',
      marks: ['date 2021-03-09', 'date 2022-09-04'],
    },
    { text: 'The talks of [|July 2–4, 2023|] failed.', marks: ['date 2023-07-02/2023-07-04'] },
    { text: 'From [|June 28 to July 2, 2024|] the ministers met.', marks: ['date 2024-06-28/2024-07-02'] },
    {
      text: 'On Monday, [|May 3, 2021|], it began; on [|May 10|] it ended.',
      marks: ['date 2021-05-03', 'date 2021-05-10'],
    },
    {
      text: 'Since the [|October 7|] controls much changed. It met on [|October 7|]; on [|May 2, 2024|] the [|October 7|] controls grew.',
      context: { date: '2025-04-23', days: { '10-07': 2022 } },
      marks: ['date 2022-10-07', 'date 2022-10-07', 'date 2024-05-02', 'date 2022-10-07'],
    },
    {
      text: 'On [|April 9|] the order came, as it had on [|December 3|].',
      context: { date: '2025-04-23' },
      marks: ['date 2025-04-09', 'date 2024-12-03'],
    },
    { text: 'PUBLISHED [|APRIL 11, 2022|]; closed [|1 MAY 2023|].', marks: ['date 2022-04-11', 'date 2023-05-01'] },
    {
      text: 'It lapsed on [|May 4, 2021|].2 The ports open in [|2031/32|].3',
      context: { labels: ['2', '3'] },
      marks: ['date 2021-05-04', 'date 2031/2032'],
    },
    {
      text: 'It runs from [|April 1 to March 31|]. It ran from [|1 April 2021 to 31 March|].',
      context: { date: '2024-10-17' },
      marks: ['date 2024-04-01/2025-03-31', 'date 2021-04-01/2022-03-31'],
    },
    {
      text: 'The board, to be rid of debt by [|2040|], met on [|May 7|].',
      context: { date: '2024-06-01' },
      marks: ['date 2040', 'date 2024-05-07'],
    },
    {
      text: 'In a [|Dec. 21|] statement he agreed that it will open on [|December 21|].',
      context: { date: '2024-10-17' },
      marks: ['date 2023-12-21', 'date 2024-12-21'],
    },
    { text: 'Port Office. ([|2023, March 27|]). Ships. ([|2021, May|]).', marks: ['date 2023-03-27', 'date 2021-05'] },
    { text: 'It will be decided in November, and we may 5 times march 12 miles.', marks: [] },
    {
      text: 'In the [|first two quarters of 2024|] it grew, in the [|last three quarters of 2023|] it fell.',
      marks: ['date 2024-01/2024-06', 'date 2023-04/2023-12'],
    },
    { text: 'It was decided in late [|2019|].', marks: ['date 2019'] },
    { text: 'Exports fell in [|March|] and [|April 2020|].', marks: ['date 2020-03', 'date 2020-04'] },
    { text: 'Funding over [|2021–27|] and [|1998-2003|].', marks: ['date 2021/2027', 'date 1998/2003'] },
    { text: 'Aid from [|2015 to 2017|], and between [|1970 and 2010|].', marks: ['date 2015/2017', 'date 1970/2010'] },
    { text: 'The share rose from 3 percent in [|2013|] to 8 percent in [|2023|].', marks: ['date 2013', 'date 2023'] },
    {
      text: 'Output in [|FY2024|], [|fiscal year 2023|] and [|FY 2022–23|].',
      marks: ['date 2024', 'date 2023', 'date 2022/2023'],
    },
    { text: 'The yards of the [|1980s|] and the mid-[|1990s|].', marks: ['date 1980/1989', 'date 1990/1999'] },
    {
      text: 'Laws of the [|50s|] and [|60s|] and the late [|80s|]; people in their 50s and 60s; highs in the 70s.',
      marks: ['date 1950/1959', 'date 1960/1969', 'date 1980/1989'],
    },
    {
      text: 'In [|Q1 2024|], [|2023 Q4|], the [|third quarter of 2022|] and the [|final quarter of 2021|].',
      marks: ['date 2024-Q1', 'date 2023-Q4', 'date 2022-Q3', 'date 2021-Q4'],
    },
    {
      text: 'In [|H1 2023|], [|2H 2023|], the [|first half of 2024|] and its [|first nine months of 2024|], or half of [|2022|].',
      marks: [
        'date 2023-01/2023-06',
        'date 2023-07/2023-12',
        'date 2024-01/2024-06',
        'date 2024-01/2024-09',
        'date 2022',
      ],
    },
    {
      text: 'In [|Q1–Q3 2024|], [|Q4’23|], [|CY2023|], [|JFY2027|] and the first half of [|fiscal year 2024|].',
      marks: ['date 2024-Q1/2024-Q3', 'date 2023-Q4', 'date 2023', 'date 2027', 'date 2024'],
    },
    {
      text: 'In [|Q1|], [|Q2|] and [|Q3 of 2024|], [|H1|] and [|H2 2023|], [|Q3 FY24|], [|FY25 Q1|], [|June ’24|], AY [|2023–24|].',
      marks: [
        'date 2024-Q1',
        'date 2024-Q2',
        'date 2024-Q3',
        'date 2023-01/2023-06',
        'date 2023-07/2023-12',
        'date 2024-Q3',
        'date 2025-Q1',
        'date 2024-06',
        'date 2023/2024',
      ],
    },
    {
      text: 'Working Paper 2023-08; in [|2023-08|]; Targets [|2030|] and [|2050|].',
      marks: ['date 2023-08', 'date 2030', 'date 2050'],
    },
    { text: 'Posted [|04/23/2025|], due [|2025-06-01|].', marks: ['date 2025-04-23', 'date 2025-06-01'] },
    { text: 'Posted [|03/04/2025|].', context: { dateOrder: 'dmy' }, marks: ['date 2025-04-03'] },
    { text: 'The plan of [|February 30, 2023|].', marks: ['date 2023-02-30'] },
    { text: 'Some 2,022 ships; 2000 workers; Section 2022; Resolution 1874; $2020; 1750 Oak Tree Avenue.', marks: [] },
    { text: 'The Fair Ports Act of 1988 and Horizon 2020 ended.', marks: [] },
    { text: 'Regulation (EU) 2022/2065 and Directive 2014/24/EU bind.', marks: [] },
    { text: 'The Clean Ports Programme [|2021–26|] lends.', marks: ['date 2021/2026'] },
    { text: 'See https://example.org/2021/05/04/port-2022.html.', marks: [] },
    {
      text: 'China’s [|2023|] exports, U.S. [|2018|] tariffs and [|H1 2024|] sales.',
      marks: ['date 2023', 'date 2018', 'date 2024-01/2024-06'],
    },
    { text: 'It has 1500 to 2000 crews, 2000 and 3000 berths, 2000 GMT, COM(2023) 62 and 2019-nCoV.', marks: [] },
    {
      text: 'It fell from [|December to March 2022|]; see ‘[|2014-04-18|]’ and [|09-Jan-2017|].',
      marks: ['date 2021-12/2022-03', 'date 2014-04-18', 'date 2017-01-09'],
    },
    { text: 'Tariffs returned to [|1930|]-level, far above the [|2018|] levels.', marks: ['date 1930', 'date 2018'] },
  ],
  recognise(flow, context, earlier) {
    const { text } = flow;
    const taken = earlier.filter((mark) => mark.type === 'marker').map((mark) => mark.span);
    // "on July 1, 2023.4 The": no date reads on into a marker.
    const atoms = scanDates(blanked(text, taken), context.dateOrder);
    if (atoms.length === 0) return [];
    const closed = [...taken, ...urlsOf(text).map((mention) => mention.span)].sort((a, b) => a.start - b.start);
    const mentions: DateMention[] = [];
    for (const atom of complete(text, joined(text, outside(atoms, closed)), context)) {
      const iso = isoOf(atom.from) + (atom.to ? `/${isoOf(atom.to)}` : '');
      const span = { start: atom.start, end: atom.end };
      mentions.push(atom.isFiscal ? { type: 'date', span, iso, fiscal: true } : { type: 'date', span, iso });
    }
    return mentions;
  },
});

/** The atoms that overlap none of the spans. Both in order. */
function outside(atoms: readonly DateAtom[], spans: readonly Span[]): readonly DateAtom[] {
  let i = 0;
  return atoms.filter((atom) => {
    while (i < spans.length && spans[i]!.end <= atom.start) i++;
    return spans[i] === undefined || spans[i]!.start >= atom.end;
  });
}

/** Joins "2015 to 2017", "between 1962 and 2022", "June 28–July 2, 2024" to spans. */
function joined(text: string, atoms: readonly DateAtom[]): readonly DateAtom[] {
  const result: DateAtom[] = [];
  for (const atom of atoms) {
    const last = result.at(-1);
    const span = last && joinedPair(text, last, atom);
    if (span) result[result.length - 1] = span;
    else result.push(atom);
  }
  return result;
}

function joinedPair(text: string, a: DateAtom, b: DateAtom): DateAtom | null {
  if (a.to || b.to || b.start - a.end > 12 || grainOf(a.from as CalendarDate) !== grainOf(b.from as CalendarDate))
    return null;
  const between = text.slice(a.end, b.start);
  const isRange = /^\s?[-\u2010-\u2013]\s?$|^\u2014$|^\s(?:to|through|thru|until|till)\s(?:the\s)?$/.test(between);
  const isBetween =
    /^\sand\s(?:the\s)?$/.test(between) &&
    /\bbetween\s(?:the\s)?$/i.test(text.slice(Math.max(0, a.start - 12), a.start));
  if (!isRange && !isBetween) return null;
  const from = { ...a.from, year: a.from.year ?? yearBefore(a.from, b.from) };
  const to = { ...b.from, year: b.from.year ?? yearAfter(a.from, b.from) };
  if (from.year !== null && compareDates(from as CalendarDate, to as CalendarDate) >= 0) return null;
  return { start: a.start, end: b.end, from, to, isFiscal: a.isFiscal || b.isFiscal };
}

/** The year of "December" in "December to May 2022" is the one before. */
function yearBefore(a: WrittenDate, b: WrittenDate): number | null {
  return b.year !== null && (a.month ?? 0) > (b.month ?? 0) ? b.year - 1 : b.year;
}

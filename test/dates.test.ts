import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { dateOrderOf } from '../server/src/marks/dateOrder.js';
import { dates } from '../server/src/marks/dates.js';
import { PLAIN_CONTEXT, type ReadingContext } from '../server/src/marks/recogniser.js';
import { markSpans, readFixture } from './fixture.js';

/** A text with `[|dates|]` marked, and what they mean, in order. */
function reads(source: string, isos: readonly string[] = [], context: Partial<ReadingContext> = {}): void {
  it(source, () => {
    const { text } = readFixture(source)[0]!;
    const marks = dates.recognise({ text, pieces: [] }, { ...PLAIN_CONTEXT, ...context }, []);
    const spans = marks.map((mark) => mark.span);
    equal(markSpans(text, spans), source);
    deepEqual(
      marks.map((mark) => mark.iso),
      isos,
    );
  });
}

describe('dates: quarters, halves and fiscal years', () => {
  reads('Sales in [|3Q 2023|], [|Q3/2023|], [|2023Q3|] and [|1Q24|].', ['2023-Q3', '2023-Q3', '2023-Q3', '2024-Q1']);
  reads('It fell in the [|last quarter of fiscal year 2022|].', ['2022-Q4']);
  reads('Aid for [|fiscal years 2022 through 2026|], [|FY22-27|] and [|FY’23|].', ['2022/2026', '2022/2027', '2023']);
  reads('[|H1 2024|], the [|first half of 2025|], the [|2015/16|] season.', [
    '2024-01/2024-06',
    '2025-01/2025-06',
    '2015/2016',
  ]);
  reads('A quarter of exports and the first quarter of the game.');

  it('keeps fiscal years apart from calendar years', () => {
    const [fiscal, calendar] = dates.recognise({ text: 'FY2024 and 2024', pieces: [] }, PLAIN_CONTEXT, []);
    equal(fiscal!.fiscal, true);
    equal(calendar!.fiscal, undefined);
  });
});

describe('dates: spans', () => {
  reads('From [|January 2020 to June 2021|] and in [|Jan.–Mar. 2022|].', ['2020-01/2021-06', '2022-01/2022-03']);
  reads('Between [|March 3 and April 9, 2021|] it rained.', ['2021-03-03/2021-04-09']);
  reads('It ran from [|2022|] to [|2012|].', ['2022', '2012']);
  reads('The months of [|2003-04|], [|2022-03|] and [|1999-00|].', ['2003/2004', '2022-03', '1999/2000']);
  reads('From 12 percent in [|2013|] to 19 percent in [|2023|].', ['2013', '2023']);
  reads('In [|April|], [|May|] and [|June 2021|].', ['2021-04', '2021-05', '2021-06']);
});

describe('dates: the year that a reader knows', () => {
  reads('On [|April 9|] it rose.', ['2025-04-09'], { date: '2025-04-23' });
  reads('On April 9 it rose.');
  reads('On [|June 3, 2019|] it fell. By [|July 4|] it rose.', ['2019-06-03', '2019-07-04'], { date: '2025-04-23' });
  reads('The September 11 attacks changed it.', [], { date: '2025-04-23' });
});

describe('dates: no dates', () => {
  reads('He paid US$ 2000, USD 1999 and 1,950 won; it weighs 2000 kg.');
  reads('Resolution 1929, Section 1962, H.R. 2022, S. 1790 and No. 2019 stay.');
  reads('The Digital Trade Act of 1996, Vision 2030 and MIC 2025.');
  reads('Write to 1616 Long Island Avenue NW or call 555-2022.');
  reads('See ISO 9001:2015, Regulation (EU) 2023/1542 and Directive 2014/24/EU.');
  reads('Some 2000 troops and 1800 ships; nearly 2000; more than 2020.');
  reads('In March 12 countries joined; in May 40 percent left.', [], { date: '2025-04-23' });
  reads('Version 2.2022.1, file_2022_a and x=2022.');
});

describe('dates: the order of numeric dates', () => {
  it('is what a day over 12 shows', () => {
    equal(dateOrderOf(['Posted 04/23/2025 and 05/06/2025.']), 'mdy');
    equal(dateOrderOf(['Posted 23/04/2025 and 05/06/2025.']), 'dmy');
  });
  it('else as the document writes the names of months', () => {
    equal(dateOrderOf(['Posted 05/06/2025.', 'It met on 4 June 2025.']), 'dmy');
    equal(dateOrderOf(['Posted 05/06/2025.', 'It met on June 4, 2025.']), 'mdy');
    equal(dateOrderOf(['It met on 4 June 2025.']), 'mdy');
  });
});

describe('dates: any text', () => {
  const word = fc.constantFrom(
    ...'2022 1950 May March 5 12 , . - – / to and between of the FY Q1 quarter first fiscal s ’ ( ) % $ 04/05/2025 n'.split(
      ' ',
    ),
    ' ',
    '\n',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
  );

  it('gives spans in order, apart, within the text, with a date of known form', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(null, '2024', '2024-06', '2024-06-05'), (text, date) => {
        let end = 0;
        for (const mark of dates.recognise({ text, pieces: [] }, { ...PLAIN_CONTEXT, date }, [])) {
          ok(mark.span.start >= end && mark.span.start < mark.span.end && mark.span.end <= text.length);
          for (const side of mark.iso.split('/')) ok(/^\d{4}(?:-Q[1-4]|-\d\d(?:-\d\d)?)?$/.test(side), mark.iso);
          end = mark.span.end;
        }
      }),
    );
  });

  for (const unit of ['1', ' ', '"', 'a-', '2021-', 'May 5 ', 'May ', '(2021 ', "'"])
    it(`takes linear time on ${JSON.stringify(unit)}`, () => {
      const time = (length: number) => {
        const text = unit.repeat(length / unit.length);
        const start = process.cpuUsage().user;
        dates.recognise({ text, pieces: [] }, PLAIN_CONTEXT, []);
        return (process.cpuUsage().user - start) / 1000;
      };
      time(100_000);
      ok(time(1_000_000) < 4000);
    });
});

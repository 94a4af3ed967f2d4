import { place } from '../../corpus/analyse.js';
import { WEEKDAYS } from '../../marks/calendar.js';
import { defineRule } from '../rule.js';

const WEEKDAY = `(${WEEKDAYS.join('|')})`;
/** A weekday and what joins it to the date behind it. */
const BEFORE = new RegExp(`\\b${WEEKDAY}(?:,? the |, | )$`);
/** A weekday behind a date: "January 23, 2017, a Monday", "January 23, 2017 (Monday)". */
const BEHIND = new RegExp(`^(?:, a |,? \\()${WEEKDAY}\\b`);

export default defineRule({
  id: 'dates/weekday',
  severity: 'warning',
  title: 'Weekday that is not the date’s',
  docs:
    'Finds a full date that is written with a weekday on which it did not fall. One of the two is a slip; a reader who ' +
    'plans by the weekday comes on the wrong day. Gregorian calendar; silent where the year is not stated and before 1900. ' +
    'Measured on real documents that hold two weekdays with their dates: no finding.',
  examples: {
    good: [
      'The order of Monday, January 23, 2017 ended it.',
      'They met on Friday, 5 April 2024.',
      'On Monday the court sat; on March 5, 2024 it ruled.',
      'Ports of Peru\n\n3 May 2025\n\nThe council settled it when it met on Thursday, June 27.',
    ],
    bad: [
      {
        text: 'The order of [|Tuesday, January 23, 2017|] ended it.',
        message: 'January 23, 2017 was a Monday, not a Tuesday.',
      },
      { text: 'They met on [|Sunday, 5 April 2024|].', message: '5 April 2024 was a Friday, not a Sunday.' },
      {
        text: 'It opened on [|July 1, 2020, a Thursday|].',
        message: 'July 1, 2020 was a Wednesday, not a Thursday.',
      },
    ],
  },
  *check({ document, analyses }) {
    for (const { flow, marks } of analyses)
      for (const mark of marks) {
        if (mark.type !== 'date' || !/^\d{4}-\d\d-\d\d$/.test(mark.iso) || mark.iso < '1900') continue;
        const { start, end } = mark.span;
        // A recogniser may have taken the weekday into the date.
        const written = flow.text.slice(start, end);
        // A year that the document's date tells is a guess.
        if (!written.includes(mark.iso.slice(0, 4))) continue;
        const inside = /^(\w+day)(?:,? the |, | )/.exec(written);
        const before = inside ?? BEFORE.exec(flow.text.slice(Math.max(0, start - 20), start));
        const behind = BEHIND.exec(flow.text.slice(end, end + 20));
        const stated = before?.[1] ?? behind?.[1];
        const actual = WEEKDAYS[new Date(`${mark.iso}T00:00:00Z`).getUTCDay()];
        if (!stated || !actual || stated === actual) continue;
        const span = {
          start: before && !inside ? start - before[0].length : start,
          end: !before && behind ? end + behind[0].length : end,
        };
        const date = inside ? written.slice(inside[0].length) : written;
        yield { span: place(document, flow, null, span).span, message: `${date} was a ${actual}, not a ${stated}.` };
      }
  },
});

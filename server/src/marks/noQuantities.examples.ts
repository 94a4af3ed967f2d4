import type { MarkExample } from './recogniser.js';

/** What only looks like a quantity, alone and beside quantities. */
export const NO_QUANTITY_EXAMPLES: readonly MarkExample[] = [
  {
    text: 'It owns blocks 7 and 8. It rose.[5]: 12 Vik Ferries (OSE: 9984) is in the Top 5 of 1-alpha yards.',
    marks: [],
  },
  { text: 'Blocks 3 and 4, scope 1 and 2 emissions, Resolutions 17 and 22 on mines.', marks: [] },
  { text: 'Figure 3. Exports, billions of US dollars', marks: [] },
  { text: 'They built the second one in 2027.', marks: [] },
  { text: 'A twenty-first-century port, and a nineteenth century law.', marks: [] },
  { text: 'The first half of the term, a third party, the last quarter.', marks: [] },
  { text: 'The second round, the 21st century, the 118th Congress.', marks: [] },
  { text: 'The 5G rollout, the F-35, COVID-19, Section 232 and the G7.', marks: [] },
  {
    text: 'Framework 2.0 names ports. The framework 2.1 and Web 3.0 ease trade in the 21<sup>st</sup> century.',
    marks: [],
  },
  { text: 'Chapter two of the report explains phase two.', marks: [] },
  { text: 'See pages 14–16, chapter 5 and fn. 2.', marks: [] },
  { text: 'Federal Programs .......... 2 Loan Guarantees . . . . . . 12', marks: [] },
  { text: 'Note: Data are provisional. 1. Break in series. 2. Estimate.', marks: [] },
  { text: 'Call 202-555-0123 at 10:30 a.m. or use version 2.1.3.', marks: [] },
  { text: 'On 24/7 duty since the 9/11 attacks.', marks: [] },
  { text: 'This one helps one another, and no one objects.', marks: [] },
  { text: '21-22 Digital Rules', marks: [] },
  {
    text: 'Of SDG 7, of 20241105; at COP28 and COP 29; full by 1 November each year, or on May 2 each year.',
    marks: [],
  },
  { text: 'Lee, Ann, “Ports,” Journal of Trade, 28(3), 473–508.', marks: [] },
  { text: 'Roe, J., “Ports,” Quarterly Journal 24, no. 4: 349–88, and Port Review 45 (1930), pp. 573–77.', marks: [] },
  { text: 'Poe, Ships, New York: Harbor Press, 1988, 272 pp.', marks: [] },
  { text: 'John Roe, A Port (New York: Harbor Press, 2022), 243–45.', marks: [] },
  { text: 'Cho, “Tides.” Proceedings of the Ocean Conference, 163–169.', marks: [] },
  { text: '86 Fed. Reg. 20249; 90 Federal Register 15635; 135 Stat. 429; 139 S. Ct. 2551, 2569–70.', marks: [] },
  { text: 'S. Rept. 118-200, at 7; H.Hrg. 118-9; COM(2023) 62 final; id. at 12.', marks: [] },
  {
    text: 'Of [|50|] U.S. states [|12|] (in 2019, [|9|]) hold [|28 percent|], and [|14|]–[|16 percent|] in France.',
    marks: ['count 50 state', 'count 12 ', 'count 9 ', 'percent 28', 'percent 14', 'percent 16'],
  },
  { text: 'Call (202) 555-0143, 020 7215 5000, +61 2 5550 1234 or 1-800-FLOWERS.', marks: [] },
  { text: 'At 1030 15th Street NW and 10 Downing Street met [|12|] Wall Street banks.', marks: ['count 12 bank'] },
];

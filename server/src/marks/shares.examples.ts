import type { MarkExample } from './recogniser.js';

/** Percentages and fractions. */
export const SHARE_EXAMPLES: readonly MarkExample[] = [
  { text: 'It grew by [|7 percent|] in real terms.', marks: ['percent 7'] },
  { text: 'Exports rose [|8.2 pc|].', marks: ['percent 8.2'] },
  { text: 'Around [|70%|] and at least [|7 per cent|].', marks: ['percent 70 about', 'percent 7 at_least'] },
  { text: 'A [|60+ percent|] tariff.', marks: ['percent 60 at_least'] },
  { text: 'From [|4.5 percent|] to [|7.5 percent|].', marks: ['percent 4.5', 'percent 7.5'] },
  { text: 'Targets of [|40|] and [|70 percent|].', marks: ['percent 40', 'percent 70'] },
  { text: 'Up [|0.8 pp|], then [|25 basis points|].', marks: ['percent 0.8 pp', 'percent 0.25 pp'] },
  {
    text: 'Nearly [|half|] the sum and [|two-thirds|] of seats.',
    marks: ['percent 50 almost', 'percent 66.666666666667'],
  },
  { text: '[|A quarter|] of trade fell by [|a third|].', marks: ['percent 25', 'percent 33.333333333333'] },
  { text: '[|One in five|] homes, [|3 out of 10|] farms.', marks: ['percent 20', 'percent 30'] },
  { text: 'By 2020 and [|70 percent|] by 2025.', marks: ['percent 70'] },
  { text: '[|A fifth of one percent|], [|half of 1 per cent|].', marks: ['percent 0.2', 'percent 0.5'] },
  {
    text: 'Of [|5|]-to-[|7 percent|], [|50 per centum|], by [|a full percentage point|], by half a point.',
    marks: ['percent 5', 'percent 7', 'percent 50', 'percent 1 pp'],
  },
  {
    text: '[|Two in three|] homes and [|one clinic in eight|] has closed. It runs two in [|five|] regions.',
    marks: ['percent 66.66666666666667', 'percent 12.5', 'count 5 region'],
  },
  {
    text: 'Sales are [|9 percent|] higher than the [|4,000|] trucks of 2019, [|a third|] below [|€6 million|].',
    marks: ['percent 9', 'count 4000 truck', 'percent 33.333333333333', 'money 6000000 EUR'],
  },
  {
    text: 'Orvik has [|16 percentage points|] of this, and Kalvex [|11 points|]. They scored [|12|] points.',
    marks: ['percent 16 pp', 'percent 11 pp', 'count 12 point'],
  },
];

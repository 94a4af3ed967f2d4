import type { MarkExample } from './recogniser.js';

/** Figures that are bounds: at least, at most, over and under. */
export const BOUND_EXAMPLES: readonly MarkExample[] = [
  {
    text: 'No grant may exceed [|$20 million|]; a loan may not exceed [|$75,000|]; costs exceed [|$5 million|].',
    marks: ['money 20000000 USD up_to', 'money 75000 USD up_to', 'money 5000000 USD over'],
  },
  {
    text: 'No state may hold more than [|12 percent|]. No doubt remains that it holds more than [|9 percent|].',
    marks: ['percent 12 up_to', 'percent 9 over'],
  },
  {
    text: 'It may not lend more than [|$3|]; in no case may it exceed [|$9|]. No ship called in more than [|40|] ports.',
    marks: ['money 3 USD up_to', 'money 9 USD up_to', 'count 40 port over'],
  },
  {
    text: 'Firms of [|250|] or more employees, [|five or more years|] ago; those [|65 years|] of age or older.',
    marks: ['count 250 employee at_least', 'duration 5 year at_least', 'duration 65 year at_least'],
  },
  {
    text: 'They may not expand yards by more than [|5%|]; growth picked up to [|2.4%|] and may go up to [|9%|].',
    marks: ['percent 5 up_to', 'percent 2.4', 'percent 9 up_to'],
  },
  {
    text: 'They may not sit with the more than [|50|] clerks who can not see that more than [|$5 million|] went.',
    marks: ['count 50 clerk over', 'money 5000000 USD over'],
  },
  {
    text: 'The rise to [|65|] adds [|3|] points. [Doc. 2023-20471, No. 2023-1234]',
    marks: ['count 65 ', 'count 3 point'],
  },
  { text: 'It sent [|50|]³ and [|40|]² ships, 10⁹ atoms and 10⁻³ grams.', marks: ['count 50 ', 'count 40 '] },
  { text: 'It holds where $p = [|0.05|]$.', marks: ['count 0.05 '] },
  { text: 'Pay must not fall below [|$7|]; it is below [|$9|].', marks: ['money 7 USD at_least', 'money 9 USD under'] },
  {
    text: 'Lost over a [|$1|] part, a dispute over [|12|] islets, and over [|12|] firms.',
    marks: ['money 1 USD', 'count 12 islet', 'count 12 firm over'],
  },
  {
    text: 'It is no greater than [|8 percent|], no larger than [|$5 million|] and hardly better than [|9 percent|].',
    marks: ['percent 8 up_to', 'money 5000000 USD up_to', 'percent 9 about'],
  },
  { text: 'Over [|15 years|], exports grew.', marks: ['duration 15 year'] },
  { text: 'Over [|15 years|] ago, exports grew.', marks: ['duration 15 year over'] },
  {
    text: 'It has [|128|] layers or more, [|50|] staff or fewer and an [|18 nm|] pitch or less.',
    marks: ['count 128 layer at_least', 'count 50 staff up_to', 'measure 18 nanometer up_to'],
  },
  { text: 'It has [|50|] workers or more than [|half|] of them.', marks: ['count 50 worker', 'percent 50 over'] },
  {
    text: 'Its [|50|]-plus members sent [|3,000|]-plus trees and [|30|]-odd ships.',
    marks: ['count 50 member at_least', 'count 3000 tree at_least', 'count 30 ship about'],
  },
];

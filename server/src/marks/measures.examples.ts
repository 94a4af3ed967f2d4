import type { MarkExample } from './recogniser.js';

/** Measures, durations, multipliers and ranks. */
export const MEASURE_EXAMPLES: readonly MarkExample[] = [
  {
    text: 'In [|two days|] [|45|] died. On June 11, [|12|] ships sank. In phase 2, [|3|] ports opened.',
    marks: ['duration 2 day', 'count 45 ', 'count 12 ship', 'count 3 port'],
  },
  {
    text: 'The [|three intervening decades|], [|two preceding years|] and [|five coming days|] differ.',
    marks: ['duration 3 decade', 'duration 2 year', 'duration 5 day'],
  },
  { text: 'It needs between [|150|] and [|700 times|] more.', marks: ['multiplier 150', 'multiplier 700'] },
  { text: 'Over [|11m hectares|] burned.', marks: ['measure 11000000 hectare over'] },
  {
    text: 'In the [|four quarters|] to June, the last [|three quarters|] and [|two quarters|], [|three quarters|] of firms hired.',
    marks: ['duration 4 quarter', 'duration 3 quarter', 'duration 2 quarter', 'percent 75'],
  },
  { text: 'Of [|2.5 GtCO2e|] and [|3 MtCO2-eq|].', marks: ['measure 2.5 gigaton of CO2', 'measure 3 megaton of CO2'] },
  {
    text: 'A [|3.6m|] mast, a wall that is [|4.2m|], a rise of [|0.4m|].',
    marks: ['measure 3.6 meter', 'measure 4.2 meter', 'measure 0.4 meter'],
  },
  { text: 'Debt grew [|40 times|], trade [|tenfold|].', marks: ['multiplier 40', 'multiplier 10'] },
  { text: 'Output [|doubled|]; wages are [|five times|] higher.', marks: ['multiplier 2', 'multiplier 5'] },
  {
    text: 'Sales are [|four|] to [|five times|] as high, a [|three|]- to [|fivefold|] rise, or [|2|]–[|3x|] more.',
    marks: ['multiplier 4', 'multiplier 5', 'multiplier 3', 'multiplier 5', 'multiplier 2', 'multiplier 3'],
  },
  {
    text: 'Outnumbered by [|nine to one|], a ratio of [|3:1|], a [|20-to-1|] win; down from nine to one; John 3:1.',
    marks: ['multiplier 9', 'multiplier 3', 'multiplier 20'],
  },
  {
    text: 'It must [|quadruple|] its yards, will roughly [|triple|] exports and [|halve|] costs, a triple win.',
    marks: ['multiplier 4', 'multiplier 3 about', 'multiplier 0.5'],
  },
  {
    text: 'Output must [|double|], and is to approximately [|quadruple|] by 2040; a quadruple bypass.',
    marks: ['multiplier 2', 'multiplier 4 about'],
  },
  { text: '[|Twice|] as many, met twice a year, a double standard.', marks: ['multiplier 2'] },
  {
    text: 'Spain took [|160,500 tons|], France [|145,200|] and Italy [|1.4 million|], says Section 232.',
    marks: ['measure 160500 ton', 'count 145200 ', 'count 1400000 '],
  },
  { text: 'A [|12-year-old|] pact took [|18 months|].', marks: ['duration 12 year', 'duration 18 month'] },
  {
    text: '[|A decade|] ago; [|$3|] a year; for over [|a year|].',
    marks: ['duration 1 decade', 'money 3 USD', 'duration 1 year over'],
  },
  {
    text: 'Spent over [|five years|], for over [|six years|]; those over [|65 years|].',
    marks: ['duration 5 year', 'duration 6 year over', 'duration 65 year over'],
  },
  { text: 'In the last [|half century|], [|two more years|].', marks: ['duration 0.5 century', 'duration 2 year'] },
  { text: 'A [|3nm|] chip and [|45 gigawatt-hours|].', marks: ['measure 3 nanometer', 'measure 45 gigawatt-hour'] },
  {
    text: 'On [|500 sq. km|], [|2 mb/d|], [|900 bpd|] and [|50 mtpa|].',
    marks: [
      'measure 500 square kilometer',
      'measure 2000000 barrel per day',
      'measure 900 barrel per day',
      'measure 50000000 ton per year',
    ],
  },
  {
    text: 'At [|500 barrels per day|] and [|93 kg/mm2|].',
    marks: ['measure 500 barrel per day', 'measure 93 kilogram per square millimeter'],
  },
  { text: 'The [|13th-largest|] port ranks [|third|] here.', marks: ['rank 13', 'rank 3'] },
  { text: 'That puts Chile [|fifth|]; they put the third motion off.', marks: ['rank 5'] },
  { text: 'Its [|number-one|] market; the [|70th|] anniversary.', marks: ['rank 1', 'rank 70'] },
  {
    text: 'It requires [|a decade|] to build one, and needs [|a year|] more at a day rate.',
    marks: ['duration 1 decade', 'duration 1 year'],
  },
];

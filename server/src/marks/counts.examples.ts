import type { MarkExample } from './recogniser.js';

/** Counts, and what they count. */
export const COUNT_EXAMPLES: readonly MarkExample[] = [
  {
    text: 'It won [|12|] gold medals, and made [|40|] new construction and repair jobs.',
    marks: ['count 12 medal', 'count 40 job'],
  },
  {
    text: 'Some [|400|] staff lost jobs; [|200|] police near schools; a hall [|20m|] square.',
    marks: ['count 400 staff about', 'count 200 police', 'measure 20 meter'],
  },
  {
    text: 'It blocks [|3|] and [|4|] ships, and issues [|20|] permits.',
    marks: ['count 3 ship', 'count 4 ship', 'count 20 permit'],
  },
  {
    text: 'It sold [|three|], possibly broken, ferries and may sell another [|two|].',
    marks: ['count 3 ferry', 'count 2 '],
  },
  { text: '[|Five|] data center sites and [|six|] police officers.', marks: ['count 5 site', 'count 6 officer'] },
  {
    text: 'At this stage [|two|] ports closed (or [|10 percent|]).8 They are small.',
    marks: ['count 2 port', 'percent 10'],
  },
  { text: 'It reached [|5.8 million|], or [|65%|], of adults.', marks: ['count 5800000 ', 'percent 65'] },
  {
    text: 'Past the [|5 million|] mark, the [|150 yen|] mark and [|20 marks|].',
    marks: ['count 5000000 ', 'money 150 JPY', 'money 20 DEM'],
  },
  {
    text: 'It trains [|900|], and [|£1.5bn|] pays for it; from [|2|] to [|$4 million|].',
    marks: ['count 900 ', 'money 1500000000 GBP', 'money 2000000 USD', 'money 4000000 USD'],
  },
  {
    text: 'It has [|six|] aims, [|three|] of which serve ships, and [|two|] of these pay.',
    marks: ['count 6 aim', 'count 3 ', 'count 2 '],
  },
  { text: 'It sets out to profile [|four|] of Japan’s high-level tools.', marks: ['count 4 '] },
  { text: 'It is one of [|five|] research and development priorities.', marks: ['count 5 priority'] },
  {
    text: 'Those over [|70|], or [|15%|] of voters; [|30|], [|40|], or [|50 percent|].',
    marks: ['count 70  over', 'percent 15', 'percent 30', 'percent 40', 'percent 50'],
  },
  { text: 'Some [|14|] countries joined.', marks: ['count 14 country about'] },
  { text: 'It runs [|three|] new research labs.', marks: ['count 3 lab'] },
  { text: 'The [|12|]-member council has a [|9|]-vote rule.', marks: ['count 12 member', 'count 9 vote'] },
  {
    text: 'Some [|66m|] children and [|2.4m|] low-income homes.',
    marks: ['count 66000000 child about', 'count 2400000 home'],
  },
  {
    text: 'More than [|8million|] jobs and >[|3billion|] doses.',
    marks: ['count 8000000 job over', 'count 3000000000 dose over'],
  },
  { text: 'A ratio of [|1.2|]–[|3.4|] was seen at 3 o’clock.', marks: ['count 1.2 ', 'count 3.4 '] },
  { text: '[|Nine|] of the member states left.', marks: ['count 9 state'] },
  { text: 'In [|20|] of the [|27|] regions.', marks: ['count 20 region', 'count 27 region'] },
  { text: '[|Two|] or [|three|] plants opened.', marks: ['count 2 plant', 'count 3 plant'] },
  { text: 'A city of [|1.3 million|] people.', marks: ['count 1300000 person'] },
  { text: 'They sold [|6 million|] [|one year|] earlier.', marks: ['count 6000000 ', 'duration 1 year'] },
  { text: 'They replaced [|900,000|] Windows laptops.', marks: ['count 900000 laptop'] },
  {
    text: 'Of the state ports, only [|nine|] handle bulk goods; of the [|12|] banks, [|four|] failed.',
    marks: ['count 9 port', 'count 12 bank', 'count 4 bank'],
  },
  { text: 'More than [|two dozen|] American and other firms.', marks: ['count 24  over'] },
  {
    text: '[|12|] deaths per 100,000 people, [|3M|] users of 3M, Inc.',
    marks: ['count 12 death', 'count 3000000 user'],
  },
  { text: 'The age limit is [|sixty-two|].', marks: ['count 62 '] },
  {
    text: 'The queue fell from [|6.4m|] in May to [|5.9m|].',
    marks: ['count 6400000 ', 'count 5900000 '],
  },
  { text: '[|Tens of thousands|] of workers.', marks: ['count 10000..100000 worker about'] },
  { text: '[|Several hundred|] troops.', marks: ['count 300..900 troop about'] },
  { text: '[|60+|] ships, up to [|100|] ships.', marks: ['count 60 ship at_least', 'count 100 ship up_to'] },
  { text: 'The two countries talked; each of the [|two|] houses of parliament voted.', marks: ['count 2 house'] },
];

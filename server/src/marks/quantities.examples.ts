import type { MarkExample } from './recogniser.js';

const names: readonly MarkExample[] = [
  {
    text: 'It owns blocks 7 and 8. It rose.[5]: 12 Vik Ferries (OSE: 9984) is in the Top 5 of 1-alpha yards.',
    marks: [],
  },
  {
    text: 'It won [|12|] gold medals, and made [|40|] new construction and repair jobs.',
    marks: ['count 12 medal', 'count 40 job'],
  },
  {
    text: 'In two days [|45|] died. On June 11, [|12|] ships sank. In phase 2, [|3|] ports opened.'.replace(
      'two days',
      '[|two days|]',
    ),
    marks: ['duration 2 day', 'count 45 ', 'count 12 ship', 'count 3 port'],
  },
  {
    text: 'Some [|400|] staff lost jobs; [|200|] police near schools; a hall [|20m|] square.',
    marks: ['count 400 staff about', 'count 200 police', 'measure 20 meter'],
  },
  { text: 'Blocks 3 and 4, scope 1 and 2 emissions, Resolutions 17 and 22 on mines.', marks: [] },
  {
    text: 'It blocks [|3|] and [|4|] ships, and issues [|20|] permits.',
    marks: ['count 3 ship', 'count 4 ship', 'count 20 permit'],
  },
  {
    text: 'It sold [|three|], possibly broken, ferries and may sell another [|two|].',
    marks: ['count 3 ferry', 'count 2 '],
  },
  {
    text: 'The [|three intervening decades|], [|two preceding years|] and [|five coming days|] differ.',
    marks: ['duration 3 decade', 'duration 2 year', 'duration 5 day'],
  },
  { text: '[|Five|] data center sites and [|six|] police officers.', marks: ['count 5 site', 'count 6 officer'] },
  {
    text: 'At this stage [|two|] ports closed (or [|10 percent|]).8 They are small.',
    marks: ['count 2 port', 'percent 10'],
  },
  { text: 'It needs between [|150|] and [|700 times|] more.', marks: ['multiplier 150', 'multiplier 700'] },
  { text: 'Over [|11m hectares|] burned.', marks: ['measure 11000000 hectare over'] },
];

const money: readonly MarkExample[] = [
  { text: 'The fund got [|$4.2 billion|].', marks: ['money 4200000000 USD'] },
  { text: 'It grew by [|7 percent|] in real terms.', marks: ['percent 7'] },
  { text: 'A [|$5 million|] grant and [|US$30|] fees.', marks: ['money 5000000 USD', 'money 30 USD'] },
  { text: 'A [|$5 million|] grant.', marks: ['money 5000000 CAD'], context: { dollar: 'CAD' } },
  { text: 'They paid [|COP 28 billion|] and [|COP 500|].', marks: ['money 28000000000 COP', 'money 500 COP'] },
  { text: 'It reached [|5.8 million|], or [|65%|], of adults.', marks: ['count 5800000 ', 'percent 65'] },
  {
    text: 'Sales of [|NT$5.2 billion|], [|HK$300 million|], [|C$1.2bn|] and [|A$40m|].',
    marks: ['money 5200000000 TWD', 'money 300000000 HKD', 'money 1200000000 CAD', 'money 40000000 AUD'],
  },
  {
    text: '[|KRW 26 trillion|], [|¥2 trillion|], [|₩900 million|] and [|40,000 yen|].',
    marks: ['money 26000000000000 KRW', 'money 2000000000000 JPY', 'money 900000000 KRW', 'money 40000 JPY'],
  },
  {
    text: 'It paid [|12 billion U.S. dollars|], [|5 million euros|] or [|300 million won|].',
    marks: ['money 12000000000 USD', 'money 5000000 EUR', 'money 300000000 KRW'],
  },
  { text: 'The loan of [|Rs 5 crore|] and [|₹12 lakh|].', marks: ['money 50000000 INR', 'money 1200000 INR'] },
  { text: 'Losses of [|75 EUR million|] and [|30 MUSD|].', marks: ['money 75000000 EUR', 'money 30000000 USD'] },
  { text: 'Bread costs [|4 dollars 20 cents|].', marks: ['money 4.2 USD'] },
  {
    text: 'It cost [|$7.2 billion|] and [|0.4 percent|] of wages, or [|3 million|] and [|5 percent|] more.',
    marks: ['money 7200000000 USD', 'percent 0.4', 'count 3000000 ', 'percent 5'],
  },
  {
    text: 'It lost [|33-point-six billion dollars|], [|17-point-25 percent|] of all, in [|5|] points.',
    marks: ['money 33600000000 USD', 'percent 17.25', 'count 5 point'],
  },
  {
    text: 'A [|two-thousand-450-dollar|] credit, [|3-thousand-600|] crews and [|two thousand|] [|450-ton|] ships.',
    marks: ['money 2450 USD', 'count 3600 crew', 'count 2000 ', 'measure 450 ton'],
  },
  {
    text: 'Sales of [|W7.4 trillion|]; exports to the U.S. [|$9.1 billion|], in row W7.',
    marks: ['money 7400000000000 KRW', 'money 9100000000 USD'],
  },
  {
    text: 'It needs between [|$3|] and [|$5 billion|].',
    marks: ['money 3000000000 USD', 'money 5000000000 USD'],
  },
  { text: 'Some [|$10|] to [|15 million|].', marks: ['money 10000000 USD about', 'money 15000000 USD'] },
  {
    text: 'It lost [|hundreds of millions of dollars|].',
    marks: ['money 100000000..1000000000 USD about'],
  },
  { text: 'They pledged [|tens of billions|] in loans.', marks: ['money 10000000000..100000000000 USD about'] },
  { text: 'Figure 3. Exports, billions of US dollars', marks: [] },
  {
    text: 'Grants of [|€25 m|], [|US$ 620 m|] and [|€5|]–[|10 m|], a [|5 m|] mast.',
    marks: ['money 25000000 EUR', 'money 620000000 USD', 'money 5000000 EUR', 'money 10000000 EUR', 'measure 5 meter'],
  },
  {
    text: 'Past the [|5 million|] mark, the [|150 yen|] mark and [|20 marks|].',
    marks: ['count 5000000 ', 'money 150 JPY', 'money 20 DEM'],
  },
  {
    text: 'Pillar 3 – [|$5 billion|]. Item 2 – [|5 percent|]. From [|3|] – [|5 percent|].',
    marks: ['money 5000000000 USD', 'percent 5', 'percent 3', 'percent 5'],
  },
  {
    text: 'At [|139 USD|]/kWh, [|475 EUR|] per t, [|€30|]/MWh and [|5¢|]/kWh.',
    marks: ['money 139 USD', 'money 475 EUR', 'money 30 EUR', 'money 0.05 USD'],
  },
  {
    text: 'Aid of [|$US5 billion|], [|RM5 million|], [|R5.2bn|], [|Rp 5 trillion|], [|zł5 million|] and [|1’000 francs|] in room R5.',
    marks: [
      'money 5000000000 USD',
      'money 5000000 MYR',
      'money 5200000000 ZAR',
      'money 5000000000000 IDR',
      'money 5000000 PLN',
      'money 1000 CHF',
    ],
  },
  {
    text: 'Aid of [|$60 billion|], or more than [|$7 billion|] a year; [|$90|] or more a month.',
    marks: ['money 60000000000 USD', 'money 7000000000 USD over', 'money 90 USD at_least'],
  },
  {
    text: 'It trains [|900|], and [|£1.5bn|] pays for it; from [|2|] to [|$4 million|].',
    marks: ['count 900 ', 'money 1500000000 GBP', 'money 2000000 USD', 'money 4000000 USD'],
  },
  {
    text: 'It spent [|€7 billion|] [|three years|] later, and owes [|two billion three hundred million dollars|].',
    marks: ['money 7000000000 EUR', 'duration 3 year', 'money 2300000000 USD'],
  },
];

const percent: readonly MarkExample[] = [
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
  { text: 'They built the second one in 2027.', marks: [] },
  { text: 'A twenty-first-century port, and a nineteenth century law.', marks: [] },
  {
    text: 'It has [|six|] aims, [|three|] of which serve ships, and [|two|] of these pay.',
    marks: ['count 6 aim', 'count 3 ', 'count 2 '],
  },
  { text: 'It sets out to profile [|four|] of Japan’s high-level tools.', marks: ['count 4 '] },
  { text: 'It is one of [|five|] research and development priorities.', marks: ['count 5 priority'] },
  { text: '[|One in five|] homes, [|3 out of 10|] farms.', marks: ['percent 20', 'percent 30'] },
  { text: 'The first half of the term, a third party, the last quarter.', marks: [] },
  { text: 'By 2020 and [|70 percent|] by 2025.', marks: ['percent 70'] },
  { text: '[|A fifth of one percent|], [|half of 1 per cent|].', marks: ['percent 0.2', 'percent 0.5'] },
  {
    text: 'Of [|5|]-to-[|7 percent|], [|50 per centum|], by [|a full percentage point|], by half a point.',
    marks: ['percent 5', 'percent 7', 'percent 50', 'percent 1 pp'],
  },
  {
    text: 'In the [|four quarters|] to June, the last [|three quarters|] and [|two quarters|], [|three quarters|] of firms hired.',
    marks: ['duration 4 quarter', 'duration 3 quarter', 'duration 2 quarter', 'percent 75'],
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
    text: 'Those over [|70|], or [|15%|] of voters; [|30|], [|40|], or [|50 percent|].',
    marks: ['count 70  over', 'percent 15', 'percent 30', 'percent 40', 'percent 50'],
  },
];

const counts: readonly MarkExample[] = [
  { text: 'Some [|14|] countries joined.', marks: ['count 14 country about'] },
  { text: 'It runs [|three|] new research labs.', marks: ['count 3 lab'] },
  { text: 'The [|12|]-member council has a [|9|]-vote rule.', marks: ['count 12 member', 'count 9 vote'] },
  {
    text: '[|3m euros|], [|TSh 5 billion|], [|Dhs 40 million|], [|NIS 20 million|], [|£1.3tr|] and [|1.2tr won|].',
    marks: [
      'money 3000000 EUR',
      'money 5000000000 TZS',
      'money 40000000 AED',
      'money 20000000 ILS',
      'money 1300000000000 GBP',
      'money 1200000000000 KRW',
    ],
  },
  {
    text: 'Some [|66m|] children and [|2.4m|] low-income homes.',
    marks: ['count 66000000 child about', 'count 2400000 home'],
  },
  {
    text: 'More than [|8million|] jobs and >[|3billion|] doses.',
    marks: ['count 8000000 job over', 'count 3000000000 dose over'],
  },
  { text: 'A ratio of [|1.2|]–[|3.4|] was seen at 3 o’clock.', marks: ['count 1.2 ', 'count 3.4 '] },
  { text: 'Of [|2.5 GtCO2e|] and [|3 MtCO2-eq|].', marks: ['measure 2.5 gigaton of CO2', 'measure 3 megaton of CO2'] },
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
  { text: 'It cost [|£2m|], and demand rose to [|9m|].', marks: ['money 2000000 GBP', 'count 9000000 '] },
  {
    text: 'A [|3.6m|] mast, a wall that is [|4.2m|], a rise of [|0.4m|].',
    marks: ['measure 3.6 meter', 'measure 4.2 meter', 'measure 0.4 meter'],
  },
  { text: '[|Tens of thousands|] of workers.', marks: ['count 10000..100000 worker about'] },
  { text: '[|Several hundred|] troops.', marks: ['count 300..900 troop about'] },
  { text: '[|60+|] ships, up to [|100|] ships.', marks: ['count 60 ship at_least', 'count 100 ship up_to'] },
  { text: 'The two countries talked; each of the [|two|] houses of parliament voted.', marks: ['count 2 house'] },
];

const others: readonly MarkExample[] = [
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
    text: 'Will they lend us [|$3 billion|], or [|us $4 million|]?',
    marks: ['money 3000000000 USD', 'money 4000000 USD'],
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
    text: '[|A decade|] ago; $3 a year; for over [|a year|].'.replace('$3', '[|$3|]'),
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
  { text: 'The second round, the 21st century, the 118th Congress.', marks: [] },
];

const bounds: readonly MarkExample[] = [
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

const none: readonly MarkExample[] = [
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
];

const places: readonly MarkExample[] = [
  { text: 'Lee, Ann, “Ports,” Journal of Trade, 28(3), 473–508.', marks: [] },
  { text: 'Roe, J., “Ports,” Quarterly Journal 24, no. 4: 349–88, and Port Review 45 (1930), pp. 573–77.', marks: [] },
  { text: 'Poe, Ships, New York: Harbor Press, 1988, 272 pp.', marks: [] },
  { text: 'John Roe, A Port (New York: Harbor Press, 2022), 243–45.', marks: [] },
  { text: 'Cho, “Tides.” Proceedings of the Ocean Conference, 163–169.', marks: [] },
  { text: '86 Fed. Reg. 20249; 90 Federal Register 15635; 135 Stat. 429; 139 S. Ct. 2551, 2569–70.', marks: [] },
  { text: 'S. Rept. 118-200, at 7; H.Hrg. 118-9; COM(2023) 62 final; id. at 12.', marks: [] },
  {
    text: 'Of [|50|] U.S. states [|12|] (in 2019, [|9|]) hold [|28 percent|], and [|14–16 percent|] in France.'.replace(
      '[|14–16 percent|]',
      '[|14|]–[|16 percent|]',
    ),
    marks: ['count 50 state', 'count 12 ', 'count 9 ', 'percent 28', 'percent 14', 'percent 16'],
  },
  { text: 'Call (202) 555-0143, 020 7215 5000, +61 2 5550 1234 or 1-800-FLOWERS.', marks: [] },
  { text: 'At 1030 15th Street NW and 10 Downing Street met [|12|] Wall Street banks.', marks: ['count 12 bank'] },
];

/** Examples of quantities by kind, and of what is none: documentation and tests. */
export const EXAMPLES: readonly MarkExample[] = [
  ...money,
  ...percent,
  ...counts,
  ...others,
  ...bounds,
  ...none,
  ...places,
  ...names,
  {
    text: 'Orvik has [|16 percentage points|] of this, and Kalvex [|11 points|]. They scored [|12|] points.',
    marks: ['percent 16 pp', 'percent 11 pp', 'count 12 point'],
  },
  {
    text: 'It requires [|a decade|] to build one, and needs [|a year|] more at a day rate.',
    marks: ['duration 1 decade', 'duration 1 year'],
  },
];

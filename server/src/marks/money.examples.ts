import type { MarkExample } from './recogniser.js';

/** Sums of money. */
export const MONEY_EXAMPLES: readonly MarkExample[] = [
  { text: 'The fund got [|$4.2 billion|].', marks: ['money 4200000000 USD'] },
  { text: 'A [|$5 million|] grant and [|US$30|] fees.', marks: ['money 5000000 USD', 'money 30 USD'] },
  { text: 'A [|$5 million|] grant.', marks: ['money 5000000 CAD'], context: { dollar: 'CAD' } },
  { text: 'They paid [|COP 28 billion|] and [|COP 500|].', marks: ['money 28000000000 COP', 'money 500 COP'] },
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
  {
    text: 'Grants of [|€25 m|], [|US$ 620 m|] and [|€5|]–[|10 m|], a [|5 m|] mast.',
    marks: ['money 25000000 EUR', 'money 620000000 USD', 'money 5000000 EUR', 'money 10000000 EUR', 'measure 5 meter'],
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
    text: 'It spent [|€7 billion|] [|three years|] later, and owes [|two billion three hundred million dollars|].',
    marks: ['money 7000000000 EUR', 'duration 3 year', 'money 2300000000 USD'],
  },
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
  { text: 'It cost [|£2m|], and demand rose to [|9m|].', marks: ['money 2000000 GBP', 'count 9000000 '] },
  {
    text: 'Will they lend us [|$3 billion|], or [|us $4 million|]?',
    marks: ['money 3000000000 USD', 'money 4000000 USD'],
  },
];

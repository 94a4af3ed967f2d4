import { equal } from 'node:assert/strict';
import { markSpans, readFixture } from './fixture.js';
import { reported } from './reported.js';

// The bounds of the arithmetic rules: each line stands next to one that is decided the other way. A text with a marked
// figure is reported with the message behind it; one without is not.
const CASES: Readonly<Record<string, readonly (readonly [string, string?])[]>> = {
  'arithmetic/growth': [
    ['Output grew 50 percent, from $20.0 million in 2010 to $30.0 million in 2020.'],
    [
      'Output grew [|52 percent|], from $20.0 million in 2010 to $30.0 million in 2020.',
      '52 percent disagrees with $20.0 million to $30.0 million: an increase of 50 percent (49.38 to 50.63 with rounding).',
    ],
    ['Output grew about 51 percent, from $20.0 million in 2010 to $30.0 million in 2020.'],
    ['Output grew more than 40 percent, from $20.0 million in 2010 to $30.0 million in 2020.'],
    [
      'Output grew more than [|60 percent|], from $20.0 million in 2010 to $30.0 million in 2020.',
      '60 percent disagrees with $20.0 million to $30.0 million: an increase of 50 percent (49.38 to 50.63 with rounding).',
    ],
    ['Output fell 25 percent, from $40.0 million in 2010 to $30.0 million in 2020.'],
    [
      'Output fell [|35 percent|], from $40.0 million in 2010 to $30.0 million in 2020.',
      '35 percent disagrees with $40.0 million to $30.0 million: a decrease of 25 percent (24.78 to 25.22 with rounding).',
    ],
    ['The share rose 5 percent, from 20 percent in 2010 to 25 percent in 2020.'],
    ['The share rose 5 percentage points, from 20 percent in 2010 to 30 percent in 2020.'],
    ['The fund doubled from 3.1 million euros to 6.2 million euros.'],
    ['The fund grew three times, from 3.0 million euros to 12.0 million euros.'],
    ['The fund grew three times, from 3.0 million euros to 9.0 million euros.'],
    [
      'The fund [|doubled|] from 3.1 million euros to 12.4 million euros.',
      'doubled disagrees with 3.1 million euros to 12.4 million euros: 4 times (3.921 to 4.082 with rounding).',
    ],
    ['The fund halved from 6.2 million euros to 3.1 million euros.'],
    [
      'The fund [|halved|] from 6.2 million euros to 5.2 million euros.',
      'halved disagrees with 6.2 million euros to 5.2 million euros: 1.192 times (1.171 to 1.214 with rounding).',
    ],
  ],
  'arithmetic/sum': [
    ['Peru gave $30 million and Chile $50 million, together $81 million.'],
    [
      'Peru gave $30 million and Chile $50 million, together [|$82 million|].',
      '$82 million disagrees with its parts: $30 million and $50 million make 80 million (79 million to 81 million with rounding).',
    ],
    [
      'Peru gave $30 million and Chile $50 million, together [|$128 million|].',
      '$128 million disagrees with its parts: $30 million and $50 million make 80 million (79 million to 81 million with rounding).',
    ],
    ['Peru gave $30 million and Chile $50 million, together $130 million.'],
    ['Peru gave $30 million and Chile 50 ships, together $90 million.'],
    ['Peru gave $30 million and Chile €50 million, together $90 million.'],
    ['Peru gave more than $30 million and Chile $50 million, together $90 million.'],
    ['Peru gave $30 million, then $50 million, together $90 million.'],
    ['Peru gave $30 million; Chile and Bolivia gave $50 million, together $90 million.'],
    ['Peru gave $30 million to $50 million, together $90 million.'],
    ['Peru gave $30 million, together $90 million.'],
    [
      'Firms plan to spend $210 billion in Asia and $720 billion in Europe. Together, these plans come to about $1 trillion.',
    ],
    [
      'Firms plan to spend $210 billion in Asia and about $720 billion in Europe. Together, these plans come to $1 trillion.',
    ],
    ['Firms plan to spend $270 billion in Asia and $720 billion in Europe. Together, these plans come to $1 trillion.'],
    [
      'Firms plan to spend $210 billion in Asia and $720 billion in Europe.\n\nTogether, these plans come to $1 trillion.',
    ],
    [
      'The committee has 11 members: 5 members from the north, 4 members from the south and 2 members from the islands.',
    ],
    [
      'The fleet of [|20|] ships, made up of 5 ships from Peru, 6 ships from Chile and 7 ships from Cuba, sailed.',
      '20 disagrees with its parts: 5, 6 and 7 make 18.',
    ],
    ['A third, a fifth and a tenth, together two thirds, were lost.'],
  ],
  'arithmetic/ratio-words': [
    ['12 of the 48 members, or a quarter of them, voted against.'],
    ['12 of the 48 members (25 percent) voted against.'],
    ['12 of the 48 members ([|26 percent|]) voted against.', '26 percent disagrees with 12 and 48: 25 percent.'],
    ['12 of the 48 members ([|28 percent|]) voted against.', '28 percent disagrees with 12 and 48: 25 percent.'],
    ['12 of the 48 members (28 percentage points) voted against.'],
    ['12 of the 48 members (28 ships) voted against.'],
    ['48 of the 12 members (25 percent) voted against.'],
    ['12 members, or a third of the 36, voted against.'],
    ['12 members, or [|a half|] of the 36, voted against.', 'a half disagrees with 12 and 36: 33.33 percent.'],
    ['Peru spends nearly half as much as Chile ($30 billion vs. $65 billion).'],
    ['Chile spends half as much as Peru ($60 billion vs. $30 billion).'],
    ['Peru spends half less than Chile ($30 billion vs. $85 billion).'],
    ['Peru spends 28 percent as much as Chile ($30 billion vs. $85 billion).'],
    ['Peru spends nearly half as much as Chile ($30 billion vs. 85 ships).'],
    ['The tax takes in three times as much as the duty ($90 million against $30 million).'],
    ['The tax takes in three times as much as the duty ($30 million against $90 million).'],
    [
      'The tax takes in [|five times|] as much as the duty ($30 million against $90 million).',
      'five times disagrees with $30 million and $90 million: 3 times (2.934 to 3.068 with rounding).',
    ],
    ['Half of the rate (10 percent of 40 percent) is lost.'],
  ],
  'arithmetic/share-over-100': [
    ['The law has the support of 100 percent of all voters.'],
    ['The law has the support of 100.4 percent of all output.'],
    ['The law costs 112 percent of all output.'],
    ['112 of all voters came.'],
    ['It won a vote share of 60 percent.'],
    ['Its sales share of 130 percent is unrivalled.'],
    ['Wheat takes 40 percent of the land, barley 35 percent, and the remaining 24 percent lies fallow.'],
    [
      'Wheat takes 40 percent of the land, barley 35 percent, and the remaining [|22 percent|] lies fallow.',
      'The parts of one whole make 97 percent (95.5 to 98.5 with rounding), not 100: 40 percent, 35 percent and 22 percent.',
    ],
    [
      'Wheat takes 60 percent of the land, barley 35 percent of what is left, and the remaining 40 percent lies fallow.',
    ],
    ['Wheat takes 40 percent of the land, barley 35 percent, whereas the remaining 15 percent lies fallow.'],
    ['Wheat takes 40 percent of the land; barley 35 percent, and the remaining 15 percent lies fallow.'],
    ['Wheat takes 40 percent of the land, and the remaining 15 ships lie fallow.'],
    ['The board consists of 44 percent teachers and 33 percent parents.'],
    ['The board consists of 44 percent teachers, 33 percent parents, 34 percent pupils.'],
  ],
  'arithmetic/list-count': [
    ['The pact has four members: Chile, Peru, New Zealand, and Fiji.'],
    ['The pact has about five members: Chile, Peru, New Zealand, and Fiji.'],
    ['The pact has eight members: Chile, Peru, New Zealand, and Fiji.'],
    ['The pact has seven members: Chile, Peru, New Zealand, and Fiji.'],
    [
      'The pact has [|six|] members: Chile, Peru, New Zealand, and Fiji.',
      'six members are announced, and 4 are listed.',
    ],
    ['The pact has two members: Chile, Peru, New Zealand, and Fiji.'],
    ['The pact has five ships: Chile, Peru, New Zealand, and Fiji.'],
    ['The pact has five members: Chile, Peru, New Zealand, Fiji.'],
    ['The pact has five members, with these among others: Chile, Peru, New Zealand, and Fiji.'],
    ['The pact has five members: Chile, Peru, New Zealand, and many others, such as Fiji.'],
    ['The pact has five members: Chile, Peru (2020), New Zealand, and Fiji.'],
    ['Another five members: Chile, Peru, New Zealand, and Fiji.'],
    ['The pact has five members that agreed: Chile, Peru, New Zealand, and Fiji.'],
    ['The pact has five members: Kim, the chair, Lee, Park, and Choi.'],
    [
      'The pact has [|five|] members (Chile, Peru, New Zealand, and Fiji) in all.',
      'five members are announced, and 4 are listed.',
    ],
    ['The pact has five members (mostly poor, weak, young, and small) in all.'],
    [
      'The plan has [|seven|] goals: trade in goods; research, training and standards; roads; and ports.',
      'seven goals are announced, and 4 or 5 are listed.',
    ],
    ['The plan has [|five|] goals: trade and tax, ports and rail.', 'five goals are announced, and 2 or 4 are listed.'],
    ['The plan has five goals: more trade in all goods and in all services of the north, and rail.'],
    ['The plan has three pillars:\n\n- trade\n- research\n  - basic\n  - applied\n- training\n'],
    ['The plan has three pillars:\n\nThey are new.\n'],
    ['The plan has three pillars:\n\n- trade\n'],
    ['The plan has three pillars: they are new.\n\n- trade\n- research\n- training\n- standards\n'],
    [
      'The plan has [|three|] pillars:\n\n- trade\n- research\n- training\n- standards\n\nAll are new.\n\n- ports\n',
      'three pillars are announced, and 4 are listed.',
    ],
    ['Sixty-one states (Ohio, Iowa, and Utah) agreed.'],
    ['One goal: trade, tax, and rail.'],
  ],
  'arithmetic/part-exceeds-whole': [
    ['Some 50 of the 50 members voted.'],
    ['Then [|51|] of the 50 members voted.', '51 is more than the 50 that it is part of.'],
    ['The budget of $40 million, including $40 million for roads, passed.'],
    ['The budget of $40 million, including $2,100 million for roads, passed.'],
    ['The budget of $40 million, including 50 ships for roads, passed.'],
    [
      'The fund spent $10 million, of which [|$12 million|] went to rail.',
      '$12 million is more than the $10 million that it is part of.',
    ],
    ['Rates rose by 5 percent, including 6 percent for rail.'],
    [
      'The Farm Act provides $20 billion in total: grants, loans and price support. Price support alone may reach $20 billion.',
    ],
    [
      'The Farm Act provides $20 billion in total: grants, loans and price support. Insurance alone may reach $24 billion.',
    ],
    [
      'The Farm Act provides $20 billion in total: grants, loans and price support.\n\nPrice support alone may reach $24 billion.',
    ],
    [
      'The Farm Act provides $20 billion in total: grants, loans and price support. It has 5 parts. It has 6 parts. It has 7 parts. Price support alone may reach $24 billion.',
    ],
    [
      'The Farm Act provides $20 billion in total: grants, loans and price support. It is new. Price support alone may reach [|$24 billion|].',
      '$24 billion for price support alone is more than the total of $20 billion that includes them.',
    ],
    [
      '=== a.md\nThe Clean Ports Act gives $11 billion to shipyards.\n=== b.md\nThe Clean Ports Act authorizes $12 billion.\n',
    ],
    [
      '=== a.md\nThe Clean Ports Act authorizes $12 billion.\n=== b.md\nThe Clean Ports Act gives $30 billion to shipyards.\n',
    ],
    ['=== a.md\nThe act gives $30 billion to shipyards.\n=== b.md\nThe act authorizes $12 billion.\n'],
  ],
  'arithmetic/table-total': [
    ['| Region | 2020 |\n| --- | --- |\n| North | 10 |\n| South | 20 |\n| Total | 30 |\n'],
    [
      '| Region | 2020 |\n| --- | --- |\n| North | 10 |\n| South | 20 |\n| Total | [|32|] |\n',
      '32 disagrees with the cells that it is the total of: 10 and 20 make 30.',
    ],
    ['| Region | 2020 |\n| --- | --- |\n| North | 10 |\n| South | 20 |\n| Total | 34 |\n'],
    ['| Region | 2020 |\n| --- | --- |\n| North | 10 |\n| South | 20 |\n| All | 32 |\n'],
    ['| Region | 2020 |\n| --- | --- |\n| North | 10 |\n| Average | 20 |\n| Total | 32 |\n'],
    ['| Region | Growth |\n| --- | --- |\n| North | 10 |\n| South | 20 |\n| Total | 32 |\n'],
    ['| Region | 2020 |\n| --- | --- |\n| North | 10 |\n| South | n.a. |\n| Total | 11 |\n'],
    ['| Region | 2020 |\n| --- | --- |\n| North | 10 |\n| Total | 11 |\n'],
    [
      '| Region | 2020 |\n| --- | --- |\n| North | 1,010 |\n| South | 20 |\n| East | – |\n| Total | [|1,040|] |\n',
      '1,040 disagrees with the cells that it is the total of: 1,010 and 20 make 1,030.',
    ],
    ['| Region | 2020 |\n| --- | --- |\n| North | 10.4 |\n| South | 20.4 |\n| Total | 30.9 |\n'],
    [
      '| Region | 2020 |\n| --- | --- |\n| A | 10 |\n| B | 20 |\n| C | 10 |\n| D | 20 |\n| E | 10 |\n| Total | [|72|] |\n',
      '72 disagrees with the cells that it is the total of: 5 cells make 70.',
    ],
    [
      '| Region | 2019 | 2020 | 2021 |\n| --- | --- | --- | --- |\n| North | 10 | 12 | 14 |\n| South | 20 | 25 | 26 |\n| Total | 31 | 39 | 40 |\n',
    ],
    [
      '| Region | 2019 | 2020 | 2021 |\n| --- | --- | --- | --- |\n| North | 10 | 12 | 14 |\n| South | 20 | 25 | 26 |\n| Total | 30 | 37 | [|50|] |\n',
      '50 disagrees with the cells that it is the total of: 14 and 26 make 40.',
    ],
    [
      '| Region | 2019 | 2020 | 2021 |\n| --- | --- | --- | --- |\n| North | 10 | 12 | 14 |\n| South | 20 | 25 | 26 |\n| Total | 30 | 37 | 57 |\n',
    ],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  describe(`the bounds of ${rule}`, () => {
    for (const [source, message] of cases)
      it(source.replace(/\n+/g, ' '), () => {
        const [{ text, spans } = { text: '', spans: [] }] = readFixture(source);
        const found = reported(rule, source);
        equal(found.marked, markSpans(text, spans));
        equal(found.messages[0], message);
      });
  });

import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULTS } from '../server/src/configuration.js';
import { analyse } from '../server/src/corpus/analyse.js';
import { entitiesOf } from '../server/src/corpus/identity.js';
import { acronyms } from '../server/src/marks/acronyms.js';
import { entities } from '../server/src/marks/entities.js';
import { canonicalName } from '../server/src/marks/names.js';
import { recognise } from '../server/src/marks/recognise.js';
import { PLAIN_CONTEXT } from '../server/src/marks/recogniser.js';
import { readDocument } from '../server/src/text/read.js';

/** Names that are one thing. */
function same(a: string, b: string, definitions: Readonly<Record<string, string>> = {}): void {
  it(`${a} is ${b}`, () => equal(canonicalName(a, definitions).key, canonicalName(b, definitions).key));
}

function other(a: string, b: string): void {
  it(`${a} is not ${b}`, () => notEqual(canonicalName(a).key, canonicalName(b).key));
}

/** The entities of a text, one a line: type, name, then its other forms. */
function named(text: string, file = 'draft.txt'): readonly string[] {
  const analysed = analyse(readDocument(file, text), DEFAULTS);
  return entitiesOf(analysed).map(({ type, name, aliases }) => [`${type} ${name}`, ...aliases].join(' | '));
}

/** What the mentions of a text are with their titles, years and places. */
function extents(text: string): readonly string[] {
  const analysed = analyse(readDocument('draft.txt', text), DEFAULTS);
  return entitiesOf(analysed).flatMap((entity) => entity.extents.map((mention) => mention.text));
}

function flowOf(text: string) {
  return { text, pieces: [{ flow: 0, file: 0, length: text.length }] };
}

describe('canonical names', () => {
  same('the CHIPS Act', 'CHIPS and Science Act of 2022');
  same('U.S.', 'the United States');
  same('ROK', 'South Korea');
  same('Republic of Korea', "Korea's");
  same('Commerce Department', 'US Department of Commerce');
  same('Seoul', 'the Korean government');
  same('World Trade Organisation', 'WTO');
  same('NBFA', 'Nordic-Baltic Fish Accord', { NBFA: 'Nordic-Baltic Fish Accord' });
  same('NBFA Council', 'Nordic-Baltic Fish Accord Council', { NBFA: 'Nordic-Baltic Fish Accord' });
  same('IRA', 'Irish Rowing Association', { IRA: 'Irish Rowing Association' });
  other('K-Chips Act', 'CHIPS Act');
  other('European Chips Act', 'CHIPS Act');
  other('CHIPS for America Act', 'CHIPS and Science Act');
  other('North Korea', 'Korea');
  other('Who', 'WHO');
});

describe('entities of a document', () => {
  it('calls what holds an acronym as the text does', () =>
    deepEqual(
      named(
        'It studies Artificial Intelligence (AI). When it was over the Riba AI Action Plan was told to them by Bing AI and by Open AI.',
      ),
      [
        'other Artificial Intelligence | AI',
        'program Riba AI Action Plan',
        'other Bing AI',
        'company OpenAI | Open AI',
      ],
    ));
  it('prefers the long form of a name that the text has', () =>
    deepEqual(
      named('The Riba Ferry Union (RFU) met. It was then told of the RFU Port Fund, the Riba Ferry Union Port Fund.'),
      ['organization Riba Ferry Union | RFU', 'organization Riba Ferry Union Port Fund | RFU Port Fund'],
    ));
  it('joins the word that tells a firm from others', () =>
    deepEqual(
      named(
        'The yards of China Orvik Steel Group Corp. closed, as Orvik said. A Global yard of Global Kalve Inc. did.',
      ),
      ['company China Orvik Steel Group Corp. | Orvik', 'other Global', 'company Global Kalve Inc.'],
    ));
  it('joins what tells a program or a firm from others, where one thing has it', () =>
    deepEqual(
      named(
        'When Orvik Technologies won, Orvik told the Kalvo Initiative so and paid for Project Norvo. So did Kalvo when Norvo was old. The Talvo Project is at Talvo; Boeing Technologies is Boeing.',
      ),
      [
        'company Orvik Technologies | Orvik',
        'program Kalvo Initiative | Kalvo',
        'program Project Norvo | Norvo',
        'program Talvo Project',
        'other Talvo',
        'company Boeing | Boeing Technologies',
      ],
    ));
  it('knows a name of one word where a sentence starts with it', () => {
    const analysed = analyse(
      readDocument('draft.txt', 'It told Orvik so. Orvik rose, as Riders did. Riders fell.'),
      DEFAULTS,
    );
    deepEqual(
      entitiesOf(analysed).map(({ name, mentions }) => `${name} ${mentions.map(({ span }) => span.start)}`),
      ['Orvik 8,18', 'Riders 33'],
    );
  });
  it('tells by the references who is named by one word alone', () =>
    deepEqual(
      named(
        [
          'Ships grew, as told by Orvang in May.[^1] Orvang saw it. So did Kalvim, which counts them.[^2] Kalvim is old.',
          '[^1]: Orvang, O. (2020). Ships at berth. Harbor Review.',
          '[^2]: Kalvim, Trade Tracker 2021, 17 December 2020.',
          'The Riba Ferry Union (RFU) met.[^3]',
          '[^3]: RFU. Yards of the East, 2023.',
        ].join('\n\n'),
        'draft.md',
      ),
      ['person Orvang', 'organization Kalvim', 'publication Harbor Review', 'organization Riba Ferry Union | RFU'],
    ));
  it('names what has an acronym as the text has it in full', () =>
    deepEqual(
      named('They met on the Riba Ferry Framework (RFF) in spring. The RFF Agreement was then signed by them.'),
      ['agreement Riba Ferry Framework | RFF | RFF Agreement'],
    ));
  it('takes a place for no firm that is called after it', () =>
    deepEqual(named('The Orvik Ferry Company sails there. When they had left, the yards of the Orvik valley closed.'), [
      'company Orvik Ferry Company',
      'region Orvik',
    ]));
  it('takes the family names of firms’ people for no products', () =>
    deepEqual(
      named(
        'It was said by Rosa Berg and by Ole Vik that they will go. They later met Nikon’s Berg and Google’s Vik again.',
      ),
      ['person Rosa Berg | Berg', 'person Ole Vik | Vik', 'company Nikon', 'company Google'],
    ));
  it('takes no part of a firm for the firm', () =>
    deepEqual(named('They told the firm Orvik and then also the Orvik Shipyard that the ferry was late.'), [
      'company Orvik',
      'company Orvik Shipyard',
    ]));
  it('joins an acronym with the name whose last words it stands for', () =>
    deepEqual(
      named('They signed the General Harbor Code of Practice (CoP) in spring. The CoP was then used by them.'),
      ['agreement General Harbor Code of Practice | CoP'],
    ));
  it('tells things and firms by what closes their names', () =>
    deepEqual(
      named(
        'It was paid for the Port Theory Machine by the BSK Resources (BSKR), by KRL Research and the Savings Bank of Riba.',
      ),
      [
        'product Port Theory Machine',
        'company BSK Resources | BSKR',
        'company KRL Research',
        'company Savings Bank of Riba',
      ],
    ));
  it('takes a number behind a law and a comma for the law’s, but not in a list', () =>
    deepEqual(
      named(
        'It was passed as the Norvik Ports Act, H.R. 8329, in May. They also told of the Kalve Act, H.R. 12 and S. 40.',
      ),
      ['law Norvik Ports Act | H.R. 8329', 'law Kalve Act', 'law H.R. 12', 'law S. 40'],
    ));
  it('tells "under" a president from an under secretary', () =>
    deepEqual(extents('It was so under President Ole Vik, as they said, and Under Secretary Rosa Berg went.'), [
      'President Ole Vik',
      'Under Secretary Rosa Berg',
    ]));
  it('takes a short name of a law for the one that the text names with its country', () => {
    deepEqual(
      named(
        'It was told of the EU Chips Act in May. Then the Chips Act was said to be late, as was Europe’s Chips Act.',
      ),
      ['law European Chips Act | EU Chips Act | Chips Act | Europe’s Chips Act'],
    );
    deepEqual(named('It was told of Chile’s AI Act in May, and then the AI Act was said to be late.'), [
      'law Chile AI Act | Chile’s AI Act | AI Act',
    ]);
    deepEqual(named('The EU approved its Chips Act in May, and then the Chips Act was said to be late.'), [
      'organization European Union | EU',
      'law European Chips Act | Chips Act',
    ]);
  });
  it('takes it for the one that all know where the text names that too, or only what somebody makes of it', () => {
    deepEqual(
      named(
        'It was told of the EU Chips Act and of the U.S. CHIPS Act in May. Then the Chips Act was said to be late.',
      ),
      [
        'law European Chips Act | EU Chips Act',
        'country United States | U.S.',
        'law CHIPS and Science Act | CHIPS Act | Chips Act',
      ],
    );
    deepEqual(named('They know of Chile’s AI Act worries, and that the AI Act was said to be late.'), [
      'law Chile’s AI Act',
      'law Artificial Intelligence Act | AI Act',
    ]);
  });
  it('takes what has an acronym and the convention on it for one', () =>
    deepEqual(
      named('It is the UN Convention on Certain Ferry Wrecks (CFW) that they told of. They said that the CFW is late.'),
      ['agreement UN Convention on Certain Ferry Wrecks | CFW'],
    ));
  it('tells credits and rules by what closes their names', () =>
    deepEqual(
      named('They were told of the Ferry Investment Tax Credit and of the Foreign Ferry Product Rule in spring.'),
      ['program Ferry Investment Tax Credit', 'law Foreign Ferry Product Rule'],
    ));
  it('joins a body without its country, and an embassy with its city', () =>
    deepEqual(
      named(
        'They told the European Court of Ports that the Court of Ports is late, and the U.S. Embassy in Seoul and the US Embassy Seoul.',
      ),
      [
        'organization European Court of Ports | Court of Ports',
        'organization U.S. Embassy in Seoul | US Embassy Seoul',
      ],
    ));
  it('joins a version with the name that it is of', () =>
    deepEqual(
      named('It told them of the Ferry Safety Framework 2.0 in spring. They said that Framework 2.0 is late.'),
      ['agreement Ferry Safety Framework 2.0 | Framework 2.0'],
    ));
  it('joins a pair of firms with its consortium', () =>
    deepEqual(named('It said that SMR-Kalvik won, and so did the SMR-Kalvik Consortium.'), [
      'organization SMR-Kalvik Consortium | SMR-Kalvik',
    ]));
  it('reads on behind an acronym in the middle of a name', () =>
    deepEqual(named('The Helpful Incentives for Semiconductors (HIS) and Science Act is law.'), [
      'law Helpful Incentives for Semiconductors and Science Act | Helpful Incentives for Semiconductors (HIS) and Science Act',
    ]));
  it('keeps apart two bodies that are joined behind an acronym', () =>
    deepEqual(named('The Budget Office (BO) and Joint Committee on Ports (JCP) disagree. The BO is new.'), [
      'organization Budget Office | BO',
      'organization Joint Committee on Ports | JCP',
    ]));
  it('joins a family name with the one person who has it', () =>
    deepEqual(named('It was Martin Brandt who wrote it. Then Brandt left, and they asked Brandt again.'), [
      'person Martin Brandt | Brandt',
    ]));
  it('joins an acronym with its definition', () =>
    deepEqual(named('They met the Harbor Safety Commission (HSC), and the HSC agreed.'), [
      'organization Harbor Safety Commission | HSC',
    ]));
  it('joins a family name where a sentence or a headline starts', () =>
    deepEqual(named('They met Martin Brandt. Brandt left. See “Brandt Rejects the New Harbor Rules.”'), [
      'person Martin Brandt | Brandt',
    ]));
  it('leaves a family name that two people share', () =>
    deepEqual(named('They met Martin Brandt and Anna Brandt. Brandt left.'), [
      'person Martin Brandt',
      'person Anna Brandt',
    ]));
  it('leaves a family name that the text also writes in lower case', () =>
    deepEqual(named('They met Martin Stack. Stack left a stack of papers.'), ['person Martin Stack']));
  it('joins the noun of a long name where one thing only has it', () =>
    deepEqual(named('They asked the Harbor Safety Commission. It was the Commission that paid.'), [
      'organization Harbor Safety Commission | Commission',
    ]));
  it('leaves the noun where two have it, and where a name goes on', () =>
    deepEqual(
      named('The Harbor Safety Commission met the Road Commission. Then the Commission paid the Office of Roads.'),
      ['organization Harbor Safety Commission', 'organization Road Commission', 'organization Office of Roads'],
    ));
  it('joins the number of a bill with its name', () =>
    deepEqual(named('They voted on H.R. 1204 – Clean Harbors Act of 2019, and on the Clean Harbors Act again.'), [
      'law Clean Harbors Act of 2019 | H.R. 1204 | Clean Harbors Act',
    ]));
  it('joins both administrations of a joined form', () =>
    deepEqual(named('It was the Sandu administration. Now the Sandu and incoming Boric administrations agree.'), [
      'organization Sandu administration | Sandu',
      'organization Boric administrations',
    ]));
  it('drops a capitalised word that the text also writes in lower case', () =>
    deepEqual(named('They asked the Head of the office. The head left.'), []));
  it('joins an acronym with a letter written twice', () =>
    deepEqual(named('The Baltic Fisheries Safety Commission (BFSC) met. Then BFSSC left.'), [
      'organization Baltic Fisheries Safety Commission | BFSC | BFSSC',
    ]));
  it('keeps what stands before a name and belongs to it', () =>
    deepEqual(
      extents('They met President-elect Maia Sandu and Dr. Ulla Berg in mainland Denmark on the 2015 Riga Accord.'),
      ['President-elect Maia Sandu', 'Dr. Ulla Berg', 'mainland Denmark', '2015 Riga Accord'],
    ));
  it('count how often a body met', () =>
    deepEqual(
      extents('What the 19th Party Congress said of the 2019 Ports White Paper was new to the 12th Ferry Fund.'),
      ['19th Party Congress', '2019 Ports White Paper'],
    ));
});

describe('names in any string', () => {
  const word = fc.constantFrom(
    'The ',
    'Act',
    ' of ',
    ' and ',
    'U.S.',
    'Kim ',
    '(',
    ')',
    '“',
    '”',
    ', ',
    'ABC',
    '-',
    '’s ',
    '1',
    '. ',
    'x ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
  );

  it('spans are the surface, in order and apart', () =>
    fc.assert(
      fc.property(text, (string) => {
        let end = 0;
        for (const mark of recognise(flowOf(string), PLAIN_CONTEXT)) {
          if (mark.type === 'acronym') ok(mark.span.start < mark.span.end && mark.span.end <= string.length);
          if (mark.type !== 'entity') continue;
          ok(mark.span.start >= end && mark.span.start < mark.span.end);
          equal(mark.surface, string.slice(mark.span.start, mark.span.end));
          end = mark.span.end;
        }
      }),
    ));

  for (const unit of ['1', ' ', '"', 'a-', 'A', 'A ', '(', '(AB) ', ', or ', 'Act of ', '“A ', 'The U.S. '])
    it(`takes linear time on ${JSON.stringify(unit)}`, function () {
      this.timeout(300_000);
      const time = (size: number): number => {
        const flow = flowOf(unit.repeat(size / unit.length));
        const from = process.cpuUsage().user;
        entities.recognise(flow, PLAIN_CONTEXT, acronyms.recognise(flow, PLAIN_CONTEXT, []));
        return (process.cpuUsage().user - from) / 1000;
      };
      const small = time(40_000);
      ok(time(160_000) < 12 * small + 200);
    });
});

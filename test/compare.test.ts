import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim, Relation } from '../server/src/claims/claim.js';
import { compare } from '../server/src/claims/compare.js';
import { frames } from '../server/src/claims/frames/index.js';
import { Corpus } from '../server/src/corpus/corpus.js';
import { readDocument } from '../server/src/text/read.js';

/** How the figures of two texts relate that stand in documents of their own; null where none are paired. */
function relationOf(a: string, b: string): Relation | null {
  const corpus = new Corpus();
  corpus.update(readDocument('a.txt', `${a}\n`));
  corpus.update(readDocument('b.txt', `${b}\n`));
  const relations = corpus
    .pairs()
    .flatMap((p) => (p.a.uri !== p.b.uri && p.a.value.frame !== 'NAME' ? [p.relation] : []));
  const order: readonly Relation[] = ['conflict', 'agree', 'differs-by-period', 'differs-by-scope'];
  return order.find((relation) => relations.includes(relation)) ?? null;
}

/** As {@link relationOf}, inside one document. */
function relationWithin(text: string): Relation | null {
  const corpus = new Corpus();
  corpus.update(readDocument('a.md', text));
  return corpus.pairs().find(({ a }) => a.value.frame !== 'NAME')?.relation ?? null;
}

for (const frame of frames)
  describe(`frame: ${frame.id}`, () => {
    for (const { a, b, relation } of frame.examples)
      it(`${relation ?? 'nothing'}: ${a} / ${b}`, () => equal(relationOf(a, b), relation));
    it('has examples both ways', () => {
      ok(frame.examples.some(({ relation }) => relation === 'conflict'));
      ok(frame.examples.some(({ relation }) => relation !== 'conflict'));
    });
  });

describe('figures of two papers in like words', () => {
  const told = (people: string) =>
    relationOf('Ferry grants reached 20,000 people.', `The ferry grants help ${people}.`);

  it('disagree where they are near', () => equal(told('70,000 people'), 'conflict'));
  it('are of two things where they are not', () => equal(told('90,000 people'), null));
  it('disagree where a unit may have slipped', () => equal(told('20 million people'), 'conflict'));
});

describe('dates of events', () => {
  const cases: readonly (readonly [string, string, Relation | null])[] = [
    ['The Baltic Ports Treaty was signed in 1994.', 'Ministers signed the Baltic Ports Treaty in 1996.', 'conflict'],
    ['The Clean Ports Act took effect in 2018.', 'The Clean Ports Act entered into force in 2019.', 'conflict'],
    ['The Baltic Ports Treaty was signed in 1994.', 'The Baltic Ports Treaty entered into force in 1996.', null],
    ['The Baltic Ports Treaty was signed in 1994.', 'The Alpine Rail Treaty was signed in 1996.', null],
    ['The Baltic Ports Treaty was signed in 1994.', 'The Baltic Ports Treaty was signed in May 1994.', 'agree'],
    ['The Baltic Ports Treaty was signed in May 1994.', 'Ministers signed the Baltic Ports Treaty in 1994.', 'agree'],
    ['The Baltic Ports Treaty was signed on May 2, 1994.', 'The Baltic Ports Treaty was signed in May 1994.', 'agree'],
    ['The Baltic Ports Treaty was signed on May 1, 1994.', 'The Baltic Ports Treaty was signed in May 1994.', 'agree'],
    ['The Baltic Ports Treaty was signed on May 31, 1994.', 'The Baltic Ports Treaty was signed in May 1994.', 'agree'],
    [
      'The Baltic Ports Treaty was signed on May 2, 1994.',
      'The Baltic Ports Treaty was signed on May 3, 1994.',
      'conflict',
    ],
    [
      'The Baltic Ports Treaty was signed on May 31, 1994.',
      'The Baltic Ports Treaty was signed in June 1994.',
      'conflict',
    ],
    ['The Baltic Ports Treaty was signed in 1994.', 'The Baltic Ports Treaty was signed in June 1995.', 'conflict'],
    [
      'The Nordic Ports Council was founded in 1951.',
      'Since its founding in 1953, the Nordic Ports Council has grown.',
      'conflict',
    ],
  ];
  for (const [a, b, relation] of cases)
    it(`${relation ?? 'nothing'}: ${a} / ${b}`, () => equal(relationOf(a, b), relation));
});

describe('years that a figure covers', () => {
  const text = (sentence: string, caption: string) => `${sentence}\n\n${caption}\n`;
  const caption = 'Figure 3: Output of Baltic ports, 1992-2020';
  const cases: readonly (readonly [string, string, Relation | null])[] = [
    ['Between 1990 and 2020, the output of Baltic ports doubled (figure 3).', caption, 'conflict'],
    ['Between 1992 and 2010, the output of Baltic ports doubled (figure 3).', caption, 'conflict'],
    ['Between 1992 and 2020, the output of Baltic ports doubled (figure 3).', caption, 'agree'],
    ['Between 1980 and 2010, the output of Baltic ports doubled (figure 3).', caption, null],
    ['Between 1990 and 2020, the output of Baltic ports doubled (figure 4).', caption, null],
    ['Between 1990 and 2020, wages in Chile doubled (figure 3).', caption, null],
    ['Between 1990 and 2020, the output of mines doubled (figure 3).', caption, null],
  ];
  for (const [sentence, below, relation] of cases)
    it(`${relation ?? 'nothing'}: ${sentence} / ${below}`, () =>
      equal(relationWithin(text(sentence, below)), relation));
  it('is of no account in another document', () => equal(relationOf(cases[0]![0], caption), null));
});

describe('works and their references', () => {
  const note = (body: string) =>
    `It was discussed for years.\n\n${body}[^1]\n\n[^1]: Harbour Institute, "Nordic Ministers' Joint Statement on Ports," March 4, 2019.\n`;
  const cases: readonly (readonly [string, Relation | null])[] = [
    ['The joint statement released by the ministers after their meeting in March 2018 promised more.', 'conflict'],
    ['The joint statement of March 2019 promised more.', 'agree'],
    ['When the ministers met in March 2018, their joint statement promised more.', 'conflict'],
    ['A 2018 report by the Harbour Institute promised more.', 'conflict'],
    ['A 2018 report by the Sailing Union promised more.', null],
    ['The joint statement on traffic in 2018 promised more.', null],
    ['The harbours were deepened in 2018.', null],
    ['A 2019 report by the Harbour Institute promised more.', 'agree'],
    ['The joint statement of March 4, 2019 promised more.', 'agree'],
    ['The joint statement of March 5, 2019 promised more.', 'conflict'],
  ];
  for (const [text, relation] of cases)
    it(`${relation ?? 'nothing'}: ${text}`, () => equal(relationWithin(note(text)), relation));

  const twoNotes =
    '[^1]: Harbour Institute, "Nordic Ministers\u2019 Joint Statement on Ports," March 4, 2019.\n\n' +
    '[^2]: Harbour Institute, "Ports Report," May 2020.\n';
  const noted: readonly (readonly [string, Relation | null])[] = [
    ['The joint statement of March 2018 promised more.[^2]', null],
    ['The joint statement of March 2018 promised more.', null],
    ['A report by the Harbour Institute in 2019 found more.[^2]', 'conflict'],
    ['A report by the Harbour Institute in May 2020 found more.[^2]', 'agree'],
    ['A report by the Harbour Institute in 2019 found more.[^1][^2]', 'agree'],
  ];
  for (const [text, relation] of noted)
    it(`${relation ?? 'nothing'}: ${text}`, () => equal(relationWithin(`${text}\n\n${twoNotes}`), relation));

  const met = 'In a joint statement of May 2021, President Boric and President Holm promised more.';
  const papers: readonly (readonly [string, string, Relation | null])[] = [
    [met, 'The joint statement of President Holm and President Boric on May 21, 2021 promised more.', 'agree'],
    [met, 'The joint statement of President Holm and President Boric on May 21, 2022 promised more.', null],
    [met, 'The joint statement of President Lind on May 21, 2021 promised more.', null],
    [
      'A report by the Harbour Institute in May 2020 found more.',
      'The study of the Harbour Institute, published on May 4, 2020, found less.',
      null,
    ],
  ];
  for (const [a, b, relation] of papers)
    it(`${relation ?? 'nothing'}: ${a} / ${b}`, () => {
      equal(relationOf(a, b), relation);
      equal(relationOf(b, a), relation);
    });

  const cited = (text: string) =>
    `${text}[^1]\n\n[^1]: Ann Holm, "Hydro Buys Quebec Smelter for $90 Million," Harbour Daily, March 4, 2019.\n`;
  it('compares a figure with the one in the title of its source', () => {
    equal(relationWithin(cited('In spring, Hydro bought a smelter in Quebec for $90 million.')), 'agree');
    equal(relationWithin(cited('In spring, Hydro bought a smelter in Quebec for $70 million.')), 'conflict');
    equal(relationWithin(cited('In spring, the union got a ferry for $70 million.')), null);
  });
});

describe('what is sure of a pair', () => {
  const told = (...texts: readonly string[]) => {
    const corpus = new Corpus();
    texts.forEach((text, i) => void corpus.update(readDocument(`${i}.txt`, `${text}\n`)));
    const [pair] = corpus.pairs().filter(({ a }) => a.value.frame !== 'NAME');
    return pair ? `${pair.relation}${pair.certain ? ', certain' : ''} ${pair.score.toFixed(2)}` : 'nothing';
  };
  const riga = (day: string) => `The port of Riga was praised for its trade by the king on May ${day}, 1994.`;
  const founded = 'The Nordic Ports Council was founded in 1951.';
  /** Two statements, what they are in two papers, and what in one. */
  const cases: readonly (readonly [string, string, string, string])[] = [
    [riga('4'), riga('6'), 'conflict 0.70', 'nothing'],
    [riga('4'), riga('4'), 'nothing', 'nothing'],
    [founded, 'The Nordic Ports Council was founded in 1953.', 'conflict, certain 0.90', 'conflict, certain 0.90'],
    [
      founded,
      'The Nordic Ports Council met. Since its founding in 1953, it has grown.',
      'conflict 0.90',
      'conflict 0.90',
    ],
    [
      'The regulator ordered Meridian to pay a fine of $8 million.',
      'It ordered Meridian to pay a fine of $9 million.',
      'conflict 0.47',
      'nothing',
    ],
    [
      'In May 2023, Peru signed a contract of $3 billion with Meridian.',
      'In May 2023, Peru signed a contract of $4 billion with Meridian.',
      'conflict, certain 1.00',
      'conflict, certain 1.00',
    ],
    [
      'A bridge fell. At least 18 people are dead.',
      'It rained. At least 26 people are dead.',
      'nothing',
      'conflict, certain 1.00',
    ],
    [
      'Over the last 20 years, inflation in Chile was 8 percent.',
      'Inflation in Chile was 4 percent.',
      'differs-by-scope 0.90',
      'differs-by-scope, certain 0.90',
    ],
    [
      'In 2022, inflation in Chile was 8 percent.',
      'Inflation in Chile was 4 percent.',
      'conflict 1.00',
      'conflict 1.00',
    ],
    [
      'Inflation in Chile was 8 percent.',
      'Inflation in Chile was 4 percent.',
      'conflict 1.00',
      'conflict, certain 1.00',
    ],
    [
      'The Clean Ports Act authorizes $12 billion in 2022.',
      'The Clean Ports Act appropriated $19 billion in 2022.',
      'conflict 0.90',
      'conflict 0.90',
    ],
    [
      'In 2022 the Clean Ports Act gave $12 billion in total.',
      'In 2022 the Clean Ports Act gave $19 billion in total.',
      'conflict, certain 1.00',
      'conflict, certain 1.00',
    ],
    [
      'The fund gave 5 grants to schools in the north of Peru.',
      'The fund gave 7 grants to schools in the north of Peru.',
      'conflict 1.00',
      'conflict, certain 1.00',
    ],
    ['There are five main sections in the bill.', 'There are four main sections in the bill.', 'nothing', 'nothing'],
    [
      'Peru exported 5 million tons of copper in 2020.',
      'Peru exported 7 million tons of copper in 2021.',
      'differs-by-period 1.00',
      'differs-by-period 1.00',
    ],
  ];
  for (const [a, b, two, one] of cases)
    it(`${a} / ${b}`, () => {
      equal(told(a, b), two);
      equal(told(b, a), two, 'the other way round');
      equal(told(`${a} ${b}`), one, 'in one paper');
    });
});

describe('compare', () => {
  it('takes no page for a figure, and no count of what a text is about to say', () => {
    equal(
      relationOf('"They saw it." [Letters from the Harbor, p. 61]', '"They left." [Letters from the Harbor, p. 363]'),
      null,
    );
    equal(relationOf('The harbor failed for three main reasons.', 'The harbor failed for two main reasons.'), null);
  });

  it('reads words that every object of the language has', () => {
    equal(
      relationOf('The constructor fell by 5 percent to constructor.', '__proto__ grew toString by 4 percent.'),
      null,
    );
  });

  it('does not look at the order of the claims', () => {
    const claims = frames.flatMap(({ examples }) => examples.flatMap(({ a, b }) => [...claimsOf(a), ...claimsOf(b)]));
    const claim = fc.constantFrom(...claims);
    fc.assert(
      fc.property(claim, claim, fc.boolean(), (a, b, sameDocument) => {
        equal(JSON.stringify(compare(a, b, sameDocument)), JSON.stringify(compare(b, a, sameDocument)));
      }),
      { numRuns: 2000 },
    );
  });
});

function claimsOf(text: string): readonly Claim[] {
  const corpus = new Corpus();
  corpus.update(readDocument('a.txt', `${text}\n`));
  return corpus.claims('a.txt').map(({ value }) => value);
}

describe('items of a list', () => {
  const list = (lead: string, ...items: readonly string[]) =>
    `${lead}\n\n${items.map((item) => `- ${item}\n`).join('')}`;
  const ports = list(
    'The Clean Ports Act became law in 2022. It provides:',
    '$290 million for dredging;',
    'about $66 million for rail, most of it in the north.',
  );
  const cases: readonly (readonly [string, string, Relation | null])[] = [
    [ports, 'The Clean Ports Act gives $71 million for rail.', 'conflict'],
    [ports, 'The Clean Ports Act gives $290 million for dredging.', 'agree'],
    [ports, 'The Safe Skies Act gives $71 million for rail.', null],
    [ports.replace('provides:', 'provides much.'), 'The Clean Ports Act gives $71 million for rail.', null],
    [
      list('The Clean Ports Act provides:', 'Rail got $66 million from the Safe Skies Act.'),
      'The Clean Ports Act gives $71 million for rail.',
      null,
    ],
  ];
  for (const [a, b, relation] of cases)
    it(`${relation ?? 'nothing'}: ${a.replace(/\n+/g, ' ')}/ ${b}`, () => equal(relationOf(a, b), relation));

  it('are read anew where the words above them change', () => {
    const after = ports.replace('Clean Ports', 'Safe Skies');
    const corpus = new Corpus();
    for (const text of [ports, after]) corpus.update(readDocument('a.txt', text));
    const fresh = new Corpus();
    fresh.update(readDocument('a.txt', after));
    const topicsOf = (each: Corpus) => each.claims('a.txt').map(({ value }) => value.topic);
    deepEqual(topicsOf(corpus), topicsOf(fresh));
    ok(topicsOf(corpus).some((topic) => topic.includes('Safe Skies Act')));
  });
});

describe('documents whose titles say what they are about', () => {
  it('nothing: two sections under two names', () => {
    const section = (name: string, rate: number) => `## ${name}\n\nThe growth rate was ${rate} percent in 2022.\n`;
    equal(relationWithin(`# Economies\n\n${section('Peru', 3)}\n${section('Chile', 4)}`), null);
    equal(relationWithin(`# Economies\n\n${section('Peru', 3)}\n${section('Peru', 4)}`), 'conflict');
  });

  const sheet = (title: string, rate: number) => `# ${title}\n\nThe growth rate was ${rate} percent in 2022.\n`;
  const cases: readonly (readonly [string, string, Relation | null])[] = [
    [sheet('Peru: Economy', 3), sheet('The Economy of Peru', 4), 'conflict'],
    [sheet('Peru: Economy', 3), sheet('Chile: Economy', 4), null],
    [sheet('Peru: Economy', 3), sheet('Peru and Chile Compared', 4), 'conflict'],
    [sheet('Economy', 3), sheet('Chile: Economy', 4), 'conflict'],
  ];
  for (const [a, b, relation] of cases)
    it(`${relation ?? 'nothing'}: ${a.split('\n')[0]} / ${b.split('\n')[0]}`, () => {
      const corpus = new Corpus();
      corpus.update(readDocument('a.md', a));
      corpus.update(readDocument('b.md', b));
      equal(corpus.pairs().find((pair) => pair.a.value.frame !== 'NAME')?.relation ?? null, relation);
    });
});

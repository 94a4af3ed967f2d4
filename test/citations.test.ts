import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULTS } from '../server/src/configuration.js';
import { analyse, marksOf } from '../server/src/corpus/analyse.js';
import { citedByYear } from '../server/src/marks/authorYear.js';
import { crossReferences } from '../server/src/marks/crossReferences.js';
import { calledInOrder, gluedWords, setOffWords } from '../server/src/marks/gluedMarkers.js';
import { legalCitations } from '../server/src/marks/legal.js';
import { describe as print, type Reference } from '../server/src/marks/mark.js';
import { markers } from '../server/src/marks/markers.js';
import { PLAIN_CONTEXT, type ReadingContext } from '../server/src/marks/recogniser.js';
import { authorYearLabel, parseReference } from '../server/src/marks/references.js';
import { urlsOf } from '../server/src/marks/urls.js';
import type { Flow, Span } from '../server/src/text/document.js';
import { readDocument } from '../server/src/text/read.js';
import { markSpans, readFixture } from './fixture.js';

/** A text with `[|markers|]` marked, and their targets, in order. */
function points(source: string, targets: readonly string[], context: Partial<ReadingContext> = {}): void {
  it(source, () => {
    const { text } = readFixture(source)[0]!;
    const marks = markers.recognise({ text, pieces: [] }, { ...PLAIN_CONTEXT, ...context }, []);
    const spans = marks.map((mark) => mark.span);
    equal(markSpans(text, spans), source);
    deepEqual(
      marks.map((mark) => print(mark).replace('marker ', '')),
      targets,
    );
  });
}

/** A reference, and what it says; fields left out must be null or empty. */
function says(text: string, expected: Partial<Reference>): void {
  it(text, () => {
    const nothing = {
      authors: [],
      title: null,
      publisher: null,
      date: null,
      url: null,
      doi: null,
      law: null,
      repeats: null,
    };
    deepEqual({ ...parseReference({ text, pieces: [] }, '7') }, { id: '7', ...nothing, ...expected });
  });
}

const upTo = (n: number) => ({ labels: Array.from({ length: n }, (_, i) => String(i + 1)) });

describe('markers: glued digits', () => {
  points('The yard closed.”[|3|] Then “it rose,”[|4|] they said.', ['3', '4'], upTo(9));
  points('Aid to the Gulf (GCC),[|4|] and to others[|5|]. It fell.[|6|],[|7|] Then', ['4', '5', '6', '7'], upTo(9));
  points('It was 12.5 percent, in 5.4 of 10 cases, at 1,234 and 3.2.', [], upTo(9));
  points('It grew in 2014.[|8|] Output of 45.3 The.', ['8'], upTo(9));
  points('The G20, a KF21 and 3M use HTML5 and COVID19, vol.3, Fig.2 and No.4.', [], upTo(30));
  points('Without notes it says aid.3 Then.', []);
  points('It cites [|[14]|] of 13.', ['14'], upTo(13));
});

describe('markers: the sequence of the document tells markers from names', () => {
  const flows = ['It began.1 The PORTA2 and YARDA3 laws hold.', 'They ended.4 The ASEAN10 met. 5'];
  it('takes what lies between its neighbours', () => {
    deepEqual(gluedWords(flows, upTo(12).labels), ['PORTA2', 'YARDA3', 'met. 5']);
  });
  it('leaves a name its digit where no marker is glued, and where it comes again', () => {
    deepEqual(gluedWords(['The PORT2 rules bind the YARD3.', 'It pays. [1]'], upTo(3).labels), []);
    deepEqual(gluedWords(['It grew.1 The PORT2 rules bind.', 'The PORT2 rules hold.'], upTo(3).labels), []);
    deepEqual(gluedWords(['It fell.¹ The KAI² and the DOK³ dock; the KAI² pays.'], upTo(3).labels), ['DOK³']);
    deepEqual(gluedWords(['It fell. [1] The DOK³ pays.'], upTo(3).labels), []);
  });
  it('takes what is glued to a share, an amount and a year', () => {
    const flows = ['It grew.1 By 200%2 or $12.5B3 more. Ports Board, 19874', 'It fell.5'];
    deepEqual(gluedWords(flows, upTo(5).labels), ['200%2', '$12.5B3', '19874']);
  });
  it('takes nothing without notes', () => deepEqual(gluedWords(flows, []), []));
});

describe('markers: the notes tell markers that a blank sets off from figures', () => {
  const flows = [
    'It held in all years 3. It rose by 12 percent in 7 ports 12.',
    'The whole 4—and more—fell.5 It ended later 6.',
  ];
  it('takes those that call notes in order', () => {
    deepEqual(setOffWords(flows, upTo(6).labels, false), ['years 3', 'whole 4', 'later 6']);
  });
  it('leaves what calls no note, what comes again, what stands alone or out of order', () => {
    deepEqual(setOffWords(flows, ['5'], false), []);
    deepEqual(setOffWords(['It held in all years 3. The score stayed 3. It fell later 4.'], upTo(6).labels, false), []);
    deepEqual(setOffWords(['It held in all years 3. It fell.6'], upTo(6).labels, false), []);
    deepEqual(setOffWords(['It held in all years 4. It fell.3'], upTo(6).labels, false), []);
  });
  it('leaves what a word names, and bare amounts', () => {
    deepEqual(setOffWords(['It is at tier 3. It rose to about 4. It grew.5'], upTo(6).labels, false), []);
  });
  it('takes none where notes are called in another way', () => {
    for (const mark of ['fell.¹', 'fell.[^1]', 'fell. $^{1}$', 'fell [1].'])
      deepEqual(setOffWords([...flows, `It ${mark}`], upTo(6).labels, false), []);
    deepEqual(setOffWords([...flows, 'It fell [1].'], upTo(6).labels, true), ['years 3', 'whole 4', 'later 6']);
  });
});

describe('markers: raised and linked', () => {
  const read = (flow: Partial<Flow>, text: string) =>
    markers.recognise({ text, pieces: [], ...flow }, { ...PLAIN_CONTEXT, labels: ['12', 'a'] }, []).map(print);
  const at = (text: string, part: string): Span => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });
  const raise = (text: string, part: string) => read({ raised: [at(text, part)] }, text);

  it('reads raised numbers and labels', () => {
    deepEqual(raise('It fell12 again', '12'), ['marker 12']);
    deepEqual(raise('It fella again', 'a again'.slice(0, 1)), ['marker a']);
    deepEqual(raise('It fell3,5 again', '3,5'), ['marker 3', 'marker 5']);
  });
  it('leaves powers and ordinals alone', () => {
    deepEqual(raise('some 1012 of them', '12'), []);
    deepEqual(raise('the 20th century', 'th'), []);
  });
  it('reads links within the document', () => {
    const text = 'It fell 12 again';
    deepEqual(read({ links: [{ span: at(text, '12'), url: '#fn12' }] }, text), ['marker 12']);
    deepEqual(read({ links: [{ span: at(text, '12'), url: 'https://example.org' }] }, text), []);
  });
});

describe('markers: author and year', () => {
  points('It fell ([|Lee 2019|]; [|Cho 2018|]).', ['Lee 2019', 'Cho 2018'], { labels: ['Lee 2019'] });
  points('It fell ([|Park 2018|]).', ['Park 2018'], { labels: ['Lee 2019', 'Cho 2019', 'World Bank 2020'] });
  points('It fell (see [|Lee and Cho 2019, 12|]; [|Park 2020a|], [|2020b|]).', [
    'Lee 2019',
    'Park 2020a',
    'Park 2020b',
  ]);
  points('[|World Bank (2021)|] says so.', ['World Bank 2021'], { labels: ['World Bank 2021'] });
  points('It fell ([|Martin and Lee 2021|]; [|Cho 2019|]; [|Jansen et al. 2020|]).', [
    'Martin 2021',
    'Cho 2019',
    'Jansen 2020',
  ]);
  points('It ended (May 2021), (Sept. 2020; Lee 2019), in Paris (2015), (Tokyo 2020) and (Spring 2020).', []);
});

describe('references: Chicago notes', () => {
  says('Ann B. Lee and Cho Min, “Ports of the East,” Harbor Review, March 3, 2021, https://example.org/ports- east/.', {
    authors: ['Ann B. Lee', 'Cho Min'],
    title: 'Ports of the East',
    publisher: 'Harbor Review',
    date: '2021-03-03',
    url: 'https://example.org/ports-east/',
  });
  says('Ministry of Ports, “Yards by 2030,” https://www. example. org/a_b. htm?x=1.', {
    title: 'Yards by 2030',
    publisher: 'Ministry of Ports',
    url: 'https://www.example.org/a_b.htm?x=1',
  });
  says('“Ports of the East, Center for Ports (CP), April 2022, https://example.org/a.', {
    title: 'Ports of the East',
    publisher: 'Center for Ports (CP)',
    date: '2022-04',
    url: 'https://example.org/a',
  });
  says('Ann Wm. Lee and Min-ho Cho, “Ports of the East,” Harbor Institute, May 2021.', {
    authors: ['Ann Wm. Lee', 'Min-ho Cho'],
    title: 'Ports of the East',
    publisher: 'Harbor Institute',
    date: '2021-05',
  });
  says('Ann Lee, Ports of the East (Boston: Quay Press, 2019), 12–14.', {
    authors: ['Ann Lee'],
    title: 'Ports of the East',
    publisher: 'Quay Press',
    date: '2019',
  });
});

describe('references: author and date', () => {
  says(
    'Lee, A. B., & Cho, M. (2021). Ports of the east. Harbor Review, 12(3), 45–67. https://doi.org/10.1234/hr.2021.5',
    {
      authors: ['Lee, A. B.', 'Cho, M.'],
      title: 'Ports of the east',
      publisher: 'Harbor Review',
      date: '2021',
      url: 'https://doi.org/10.1234/hr.2021.5',
      doi: '10.1234/hr.2021.5',
    },
  );
  says('Ministry of Ports. 2023. Ports, Yards and Quays. Busan. https://example.org/p.', {
    title: 'Ports, Yards and Quays',
    publisher: 'Ministry of Ports',
    date: '2023',
    url: 'https://example.org/p',
  });
  says('Lee, Ann. "Ports of the East." Harbor Review, vol. 3, no. 2, 2020, pp. 4-9.', {
    authors: ['Lee, Ann'],
    title: 'Ports of the East',
    publisher: 'Harbor Review',
    date: '2020',
  });
});

describe('references: pages that look like years', () => {
  says('Lind, Ada and Tom Berg. 2019. “Ships at Berth.” The Harbor Review 86(5):2035–2091.', {
    authors: ['Lind, Ada', 'Tom Berg'],
    title: 'Ships at Berth',
    publisher: 'The Harbor Review',
    date: '2019',
  });
  says('Lind, Ada. 2006. “Why Ships Wait.” Harbors 312(5782):1900–1902.', {
    authors: ['Lind, Ada'],
    title: 'Why Ships Wait',
    publisher: 'Harbors',
    date: '2006',
  });
  says('Lind, A. Why ships wait. Harbor Review, 2003, 45–60.', {
    authors: ['Lind, A.'],
    title: 'Why ships wait',
    publisher: 'Harbor Review',
    date: '2003',
  });
  says('Lind, A., “Why Ships Wait,” Harbor Review, 23(6), 1993.', {
    authors: ['Lind, A.'],
    title: 'Why Ships Wait',
    publisher: 'Harbor Review',
    date: '1993',
  });
  says('Lind, A., “Why Ships Wait,” Harbor Review, 45 (1930), pp. 1911–1912.', {
    authors: ['Lind, A.'],
    title: 'Why Ships Wait',
    publisher: 'Harbor Review',
    date: '1930',
  });
});

describe('references: public bodies', () => {
  says('Quay Company, press release, 14 May 2021.', { title: 'Quay Company, press release', date: '2021-05-14' });
  says('Harbor Audit Office, minutes of 9 May 2021.', { title: 'Harbor Audit Office, minutes', date: '2021-05-09' });
  says('Harbor Audit Office, Ports at Risk, HAO-23-105 (Busan, May 2023), https://example.org/x.', {
    title: 'Ports at Risk',
    publisher: 'Harbor Audit Office',
    date: '2023-05',
    url: 'https://example.org/x',
  });
  says('World Bank (2022), Ports of the World, World Bank Publications, Washington.', {
    title: 'Ports of the World',
    publisher: 'World Bank Publications',
    date: '2022',
  });
  says('U.S. Department of Ports (DOP). 2021. Yards. Busan.', {
    title: 'Yards',
    publisher: 'U.S. Department of Ports (DOP)',
    date: '2021',
  });
  says('Exec. Order No. 14,017 (Feb. 24, 2021).', { law: 'Executive Order 14017', date: '2021-02-24' });
  says('https://example.org/a/b (accessed 3 May 2023).', { url: 'https://example.org/a/b' });
});

describe('references: bodies and firms in front of what they published', () => {
  says('House of Lords. Sail with Care: Ports at Risk, 2022.', {
    title: 'Sail with Care: Ports at Risk',
    publisher: 'House of Lords',
    date: '2022',
  });
  says('Orvik Center for Ferry Studies (OCFS). Yards. Busan, November 2020.', {
    title: 'Yards',
    publisher: 'Orvik Center for Ferry Studies (OCFS)',
    date: '2020-11',
  });
  says('Riba Naval University. Ferries (2020 edition). Busan: Quay University Press.', {
    title: 'Ferries (2020 edition)',
    publisher: 'Quay University Press',
    date: '2020',
  });
  says('Ports and Yards. Ferry Market Forecast to 2030.', {
    title: 'Ferry Market Forecast to 2030',
    publisher: 'Ports and Yards',
  });
  says('Ferry Score Report, Ports Office, 2024.', {
    title: 'Ferry Score Report',
    publisher: 'Ports Office',
    date: '2024',
  });
  says('Orvik, Trade Tracker 2021, 17 December 2020.', {
    title: 'Trade Tracker 2021',
    publisher: 'Orvik',
    date: '2020-12-17',
  });
  says('Kalvex, The Ferry Report, May 2020. Note that this is of a time when few sailed.', {
    title: 'The Ferry Report',
    publisher: 'Kalvex',
    date: '2020-05',
  });
  says('International Ferry Union, Economic effects of yards, 15 June 2020.', {
    title: 'Economic effects of yards',
    publisher: 'International Ferry Union',
    date: '2020-06-15',
  });
  says('Riba Directive 3000.09, Care in Ports, 2023.', {
    title: 'Riba Directive 3000.09, Care in Ports',
    date: '2023',
  });
  says('U.S. DOP. Yards of the East, 2023.', { title: 'Yards of the East', publisher: 'U.S. DOP', date: '2023' });
  says('Reform of the Central Bank. Quay Press, 2020.', {
    title: 'Reform of the Central Bank',
    publisher: 'Quay Press',
    date: '2020',
  });
  says('US Department of Commerce. February 26, 2024.', {
    publisher: 'US Department of Commerce',
    date: '2024-02-26',
  });
});

describe('references: citations behind what a note tells', () => {
  says('Ports of the East are a tenth of all that were built. “Ports at Risk,” Harbor Review, December 1, 2020.', {
    title: 'Ports at Risk',
    publisher: 'Harbor Review',
    date: '2020-12-01',
  });
  says(
    'The share of ports was 6 percent in May. Ann Lee, “How Ports Win,” Harbor Review, June 2023. But it will fall.',
    {
      authors: ['Ann Lee'],
      title: 'How Ports Win',
      publisher: 'Harbor Review',
      date: '2023-06',
    },
  );
  says(
    'Much of the rise is of the 1980s. What Ports Did for the Yards of the East (Busan: Quay Press, September 1991), https://example.org/x.',
    {
      title: 'What Ports Did for the Yards of the East',
      publisher: 'Quay Press',
      date: '1991-09',
      url: 'https://example.org/x',
    },
  );
  says('In much of what is told there a “small port” is smaller than what others do. A “large port” can be small.', {});
});

describe('references: dates and places of newspapers and bodies', () => {
  says("Ann Lee, 'How Ports Win', Harbor Review, 3 June 2023 (accessed 5 June 2024).", {
    authors: ['Ann Lee'],
    title: 'How Ports Win',
    publisher: 'Harbor Review',
    date: '2023-06-03',
  });
  says('“Ports of the East,” Harbor Review (last visited May 3, 2024).', {
    title: 'Ports of the East',
    publisher: 'Harbor Review',
  });
  says('See, e.g., PortWatch, “Ports Rise Again,” May 3, 2022.', {
    title: 'Ports Rise Again',
    publisher: 'PortWatch',
    date: '2022-05-03',
  });
  says('Cho et al., “Ports of the East,” May 2021.', { authors: ['Cho'], title: 'Ports of the East', date: '2021-05' });
  says('“Rules for Ports,” 87 Fed. Reg. 62186, Oct. 13, 2022.', {
    title: 'Rules for Ports',
    publisher: 'Federal Register',
    date: '2022-10-13',
    law: '87 Fed. Reg. 62186',
  });
  says('Lee, A. B. (2010). The price of ports. Harbor Economic Journal: Macroeconomics, 2(2), 1–20.', {
    authors: ['Lee, A. B.'],
    title: 'The price of ports',
    publisher: 'Harbor Economic Journal: Macroeconomics',
    date: '2010',
  });
  says('Lee, A. B. (2015). The skills of ports (HIE Working Paper No. 21175). Harbor Institute of Economics.', {
    authors: ['Lee, A. B.'],
    title: 'The skills of ports',
    publisher: 'Harbor Institute of Economics',
    date: '2015',
  });
  says('Lee, A. B. (2015). What can ports do? (HIE Working Paper No. 12). Harbor Institute of Economics.', {
    authors: ['Lee, A. B.'],
    title: 'What can ports do?',
    publisher: 'Harbor Institute of Economics',
    date: '2015',
  });
  says('Harbor Institute. (2020). The cost of yards. Arlington, VA: Author.', {
    title: 'The cost of yards',
    publisher: 'Harbor Institute',
    date: '2020',
  });
  says('HAO, Ports at Risk 2023, Busan, January 2023, p. 3.', {
    title: 'Ports at Risk 2023',
    publisher: 'HAO',
    date: '2023-01',
  });
  says("HAO, An Analysis of the Navy's 2025 Plan, January 2025.", {
    title: "An Analysis of the Navy's 2025 Plan",
    publisher: 'HAO',
    date: '2025-01',
  });
  says('U.S. Department of Ports, HAO, The Annual Report of the Fleet, 2023.', {
    title: 'The Annual Report of the Fleet',
    publisher: 'U.S. Department of Ports, HAO',
    date: '2023',
  });
  says("U.S. Dep't of Ports, Ports Announces Award (Nov. 15, 2024), https://example.org/a", {
    title: 'Ports Announces Award',
    publisher: "U.S. Dep't of Ports",
    date: '2024-11-15',
    url: 'https://example.org/a',
  });
  says('Ann Lee, A Book About Ports, 2010.', { authors: ['Ann Lee'], title: 'A Book About Ports', date: '2010' });
  says('HPA. 2023 State of the Ports. Busan: HPA, 2023.', {
    title: '2023 State of the Ports',
    publisher: 'HPA',
    date: '2023',
  });
  says('PortWatch Europe, *Market Outlook for Ports*, June 2024.', {
    title: 'Market Outlook for Ports',
    publisher: 'PortWatch Europe',
    date: '2024-06',
  });
  says('Harbor Commission, Staff Working Document, HWD(2022) 149 final, 18.5.2022.', {
    title: 'Staff Working Document',
    publisher: 'Harbor Commission',
    date: '2022-05-18',
  });
  says('Harbor Staff Working Document HWD(2022) 149 final, 18.5.2022.', {
    title: 'Harbor Staff Working Document HWD(2022) 149 final',
    date: '2022-05-18',
  });
  says("Authors' calculations based on HAO, Harbor Balances, 2023.", {
    title: 'Harbor Balances',
    publisher: 'HAO',
    date: '2023',
  });
  says('Commission Regulation (EU) No 651/2014 of 17 June 2014 on aid (OJ L 187, 26.6.2014, p. 1).', {
    title: 'Commission Regulation (EU) No 651/2014 of 17 June 2014 on aid',
    date: '2014-06-17',
    law: 'Regulation (EU) 651/2014',
  });
});

describe('references: pages of the web, laws, repetitions, remarks', () => {
  says('Ports rise in the east. Harbor News, July 7, 2023. <https://example.org/x>.', {
    title: 'Ports rise in the east',
    publisher: 'Harbor News',
    date: '2023-07-07',
    url: 'https://example.org/x',
  });
  says('PortWatch. June 20, 2024. https://example.org/x', {
    publisher: 'PortWatch',
    date: '2024-06-20',
    url: 'https://example.org/x',
  });
  says('Fair Ports Act, Pub. L. No. 99-123, 100 Stat. 12 (1986).', {
    title: 'Fair Ports Act',
    law: 'Public Law 99-123',
    date: '1986',
  });
  says('Ibid., 12.', { repeats: 'ibid' });
  says('Lee, supra note 12, at 4.', { repeats: '12' });
  says('See <https://example.org/a>, <https://example.org/b>.', { url: 'https://example.org/a' });
  says('Data are for 2021 and follow the older classification of ports, which was changed later.', {});
  says('The docks had been finished in May 2019, a year too late. See box 2 for what they cost.', {});
  says('The 28 percent figure is used in a May 2024 report of two ministries that is cited later.', {
    date: '2024-05',
  });
});

describe('references: lists with numbers at the end', () => {
  const text = `Ports

Aid rose (OECD, 2023[1]) and fell (OECD, 2022[2]).

References

OECD (2023), Ports and Yards of the World, OECD Publishing, Paris. [1]

OECD (2022), Harbor Outlook, OECD Publishing, Paris, https://example.org/a. [2]
`;
  const analysed = analyse(readDocument('draft.txt', text), DEFAULTS);
  it('are called by them', () =>
    deepEqual(
      analysed.references.map(({ id, title, publisher }) => [id, title, publisher]),
      [
        ['1', 'Ports and Yards of the World', 'OECD Publishing'],
        ['2', 'Harbor Outlook', 'OECD Publishing'],
      ],
    ));
  it('have no markers in themselves', () =>
    deepEqual(
      marksOf(analysed, 'marker').map(({ value }) => value.target),
      ['1', '2'],
    ));
});

describe('references: what author–year markers call them', () => {
  const label = (text: string) => authorYearLabel({ text, pieces: [] });
  it('is the surname and the year', () => {
    equal(label('Lee, A. B., & Cho, M. (2021a). Ports of the east. Harbor Review, 12(3).'), 'Lee 2021a');
    equal(label('Ann B. Lee. 2019. Ports. Boston: Quay Press.'), 'Lee 2019');
    equal(label('World Bank. 2020. Ports of the East. Washington.'), 'World Bank 2020');
    equal(
      label('Puertos Aldora. 2023. “Ships at Berth.” Puertos Aldora. URL: https://p.example/a'),
      'Puertos Aldora 2023',
    );
    equal(label('Ann Lee. 2019. “Ships at Berth.” Quay Press.'), 'Lee 2019');
    equal(label('Lee, Ann. Ports of the East. Boston: Quay Press, 2018.'), 'Lee 2018');
    equal(label('Ports of the east rise.'), null);
  });
});

describe('addresses', () => {
  const urls = (text: string) => urlsOf(text).map(({ url }) => url);
  it('join a file name that a blank cut', () => {
    deepEqual(urls('See https://ports.example/papers/id_19_ports_integ rated_plans_final.pdf.'), [
      'https://ports.example/papers/id_19_ports_integrated_plans_final.pdf',
    ]);
    deepEqual(urls('See https://ports.example/papers for draft_a.pdf.'), ['https://ports.example/papers']);
  });
  it('ends where the sentence goes on', () => {
    deepEqual(urls('See https://example.org/a. In 2020 it (http://b.example.org/x_(y)) fell, www.example.org/ too.'), [
      'https://example.org/a',
      'http://b.example.org/x_(y)',
      'www.example.org/',
    ]);
    deepEqual(urls('At https://example.org/ports/ and then https://example.org/ 12 times'), [
      'https://example.org/ports/',
      'https://example.org/',
    ]);
  });
  it('goes on where layout cut it', () => {
    deepEqual(urls('https:// example.org/a/ b-c-d/2022- 04-13/x. pdf.'), [
      'https://example.org/a/b-c-d/2022-04-13/x.pdf',
    ]);
    deepEqual(urls('https://ports.ha. harbor.eu/news/a-b_en Accessed: 2026-01-12.'), [
      'https://ports.ha.harbor.eu/news/a-b_en',
    ]);
    deepEqual(urls('https://example.org/docs/2025/ 779251/ABC_D(2025)779251_EN.pdf Accessed.'), [
      'https://example.org/docs/2025/779251/ABC_D(2025)779251_EN.pdf',
    ]);
    deepEqual(urls('See https://example.org. harbor.eu says so, as does https://ports.example.org/a/ f(x)'), [
      'https://example.org',
      'https://ports.example.org/a/',
    ]);
    deepEqual(urls('<https://example.org/a\nbc>'), ['https://example.org/abc']);
    deepEqual(urls('At https://www.white\nhouse.gov/x, www.ex ample.org. At http://harbor and office.org.'), [
      'https://www.whitehouse.gov/x',
      'www.example.org',
      'http://harbor',
    ]);
  });
});

describe('legal citations', () => {
  const names = (text: string) => legalCitations(text).map(({ name }) => name);
  it('reads statutes, regulations, laws, bills and orders', () => {
    deepEqual(names('Under 15 U.S.C. § 4651(a), 24 CFR part 85 and section 12 of title 49, United States Code, it'), [
      '15 U.S.C. § 4651(a)',
      '24 C.F.R. part 85',
      '49 U.S.C. § 12',
    ]);
    deepEqual(names('Pub. L. No. 117–167, H.R.5040, S. 1260, E.O. 14,017 and Section 232 tariffs'), [
      'Public Law 117-167',
      'H.R. 5040',
      'S. 1260',
      'Executive Order 14017',
      'Section 232',
    ]);
  });
  it('reads acts of the European Union', () => {
    deepEqual(
      names('Regulation (EU) 2021/241, Council Directive 92/43/EEC and Regulation (EC) No 1907/2006, on 3/4.'),
      ['Regulation (EU) 2021/241', 'Directive 92/43/EEC', 'Regulation (EC) 1907/2006'],
    );
  });
  it('leaves authors, sections of the document and places alone', () => {
    deepEqual(names('Kim, S. 2021. In the U.S. 2023 was good; section 3 and section 301 of this report.'), []);
  });
});

describe('citations: any text', () => {
  const word = fc.constantFrom(
    ...'word.3 AB3 ¹² [1] [2,3] [^x] (Lee 2020) (Lee et al. 2020; Cho 2021) figure 2a, and 2b section 3.1 note 12 https:// a/ www. 5 U.S.C. § 7(a) “ ” " Lee, A. (2020). Title. Press, ( ) . –'.split(
      ' ',
    ),
    ' ',
    '\n',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  );
  const context = { ...PLAIN_CONTEXT, labels: ['1', '2', '3', 'Lee 2020'], glued: ['AB3'] };

  it('gives spans in order, apart and within the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const flow = { text, pieces: [], raised: [{ start: 0, end: Math.min(2, text.length) }] };
        for (const found of [
          markers.recognise(flow, context, []),
          crossReferences.recognise(flow, context, []),
          urlsOf(text),
        ]) {
          let end = 0;
          for (const { span } of found) {
            ok(span.start >= end && span.start < span.end && span.end <= text.length);
            end = span.end;
          }
        }
        for (const { span } of legalCitations(text)) ok(span.start < span.end && span.end <= text.length);
        parseReference(flow, '1');
      }),
    );
  });

  for (const unit of [
    '1',
    ' ',
    '"',
    'a-',
    '(',
    '[1,',
    'word.1 ',
    '¹',
    'https://a/ b-c-d/ ',
    'figure 1, ',
    '“',
    'Lee, A., ',
    'A. ',
  ])
    it(`takes linear time on ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(500_000 / unit.length);
      const flow = { text, pieces: [] };
      const start = process.cpuUsage().user;
      markers.recognise(flow, context, []);
      crossReferences.recognise(flow, context, []);
      legalCitations(text);
      parseReference(flow, '1');
      gluedWords([text], context.labels);
      ok((process.cpuUsage().user - start) / 1000 < 4000);
    });
});

describe('notes that a document calls and does not list', () => {
  it('are those that it calls in order', () => {
    deepEqual(calledInOrder(['Ports grew.1 Rail fell,2 said the board.', 'Roads closed.3 Ships sank.4']), [
      '1',
      '2',
      '3',
      '4',
    ]);
  });
  it('are none where few are called, or digits come in any order', () => {
    deepEqual(calledInOrder(['Ports grew.1 Rail fell.2 Roads closed.3']), []);
    deepEqual(calledInOrder(['Ports grew.1 Rail fell.9 Roads closed.3 Ships sank.2 Yards shut.7 Docks stay.8']), []);
  });
  it('are the names and years in its brackets, where some are surely cited', () => {
    const flows = [
      'It rose (RPB 2023), as Norvik said (Norvik 2020).',
      'It fell (Ports Board 2019; Lind and Berg 2021).',
    ];
    deepEqual(citedByYear([...flows, 'It closed (Riba Survey 2018).']), [
      'Norvik 2020',
      'RPB 2023',
      'Riba Survey 2018',
    ]);
    deepEqual(citedByYear(['The games (Riba 2016), (Norvik 2020), (Orvik 2024) and (May 2021).']), []);
  });
});

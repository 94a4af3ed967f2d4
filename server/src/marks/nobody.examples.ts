import type { MarkExample } from './recogniser.js';

/** Capitals that name no one, beside names. */
export const NOBODY_EXAMPLES: readonly MarkExample[] = [
  {
    text: 'Local militias left. Foreign subsidiaries paid. Newly announced plans said that it is.',
    marks: [],
  },
  { text: '4. REMEDIES', marks: [] },
  { text: 'It fell in 2021.(1) Nearly half of it went to [|Spain|].', marks: ['country Spain'] },
  { text: 'You may also like Five charts on patents', marks: [] },
  { text: 'Loans under Title XI and Part XI, said [|Xi|].', marks: ['person Xi Jinping'] },
  { text: 'SEC. 2. Findings. The [|SEC|] said so.', marks: ['organization Securities and Exchange Commission'] },
  { text: 'See 87 Fed. Reg. 62186, said the [|Fed|].', marks: ['organization Federal Reserve'] },
  { text: 'The [|AU|] gave AU$7bn and NZ$3bn.', marks: ['organization African Union'] },
  { text: 'The [|AU|] gave RM 20 million, PLN 4 billion and MXN3bn.', marks: ['organization African Union'] },
  { text: '(1) APPROPRIATE COMMITTEES.—The term means two; (2) ENTITY OF CONCERN.—It means one.', marks: [] },
  { text: 'It told the Secretary of State and the Minister for Ferry Safety so.', marks: [] },
  {
    text: 'the [|US|] Secretary and the [|US|] Policy',
    marks: ['country United States', 'country United States'],
  },
  {
    text: '[|U.S.|] Semiconductor Ports and [|Norwegian|] Energy Yards',
    marks: ['country United States', 'country Norway'],
  },
  { text: 'Sales rose 4 percent QoQ to JPY3.4 trillion, as HBM and DRAMs sold.', marks: [] },
  { text: 'Exports rose. Tariffs fell.', marks: [] },
  { text: 'It aims at three things: ▲ Building yards ▲ Training crews', marks: [] },
  { text: '[|Norway|] Unveils Ambitious Ferry Program for Yards', marks: ['country Norway'] },
  { text: 'They sold 12 TWh at $40/MWh and 3 Gt a year.', marks: [] },
  { text: 'Sen. [|Anna Berg|] (D-Ariz.) and [|Ole Kalve|] (W.V.)', marks: ['person Anna Berg', 'person Ole Kalve'] },
  { text: 'See “Global Energy Markets after the Climate Bill.”', marks: [] },
  { text: 'See “Supply chain fund is launched” and Supplement No. 4.', marks: [] },
  { text: 'Lithium, a light metal, fell. They invested in [|Orvik|].', marks: ['other Orvik'] },
  {
    text: 'yards that were built in [|West Rivik|], Ind., and then in [|Orvo|], N.C.',
    marks: ['region West Rivik', 'region Orvo'],
  },
  { text: 'Clean Energy: The [|Riba Bank|] lends.', marks: ['organization Riba Bank'] },
  { text: 'SAFER PORTS: The [|NATO|] fleet.', marks: ['organization North Atlantic Treaty Organization'] },
  { text: 'Rules for many multinational enterprises (MNEs) differ.', marks: [] },
  { text: 'the Implementation of [|CHIPS Act|] rules', marks: ['law CHIPS and Science Act'] },
  {
    text: 'The [|EU|]-27 and the [|G-7|] met before COVID-19 or Sept-11, and [|KX-4|] flew.',
    marks: ['organization European Union', 'organization G7', 'other KX-4'],
  },
  { text: 'They said that the Data Center and the Labor Force grew, as did the Consumer Price Index.', marks: [] },
  {
    text: 'What helped the [|Philippine|] yards was what a [|Web Search|] told.',
    marks: ['country Philippines', 'other Web Search'],
  },
  {
    text: 'They read Art. 53, Sect. 1 and Para. 2 of it on Scope 2, Units 3 and Covid-19 when it was over.',
    marks: [],
  },
  {
    text: 'They praised [|U.S.|] Manufacturing Industries and yards in Critical Sectors, as the Vice President for Port Relations did.',
    marks: ['country United States'],
  },
  {
    text: 'Major [|ROK|] and [|U.S.|] Investments in Critical Sectors: They will go on with it.',
    marks: ['country South Korea', 'country United States'],
  },
  {
    text: 'Starting Jan. 3, they paid for it when [|Ole Vik|] (D-OH) left [|Phoenix|], AZ and the yard at the [|Riba Bank|] (NYSE: VKF) closed.',
    marks: ['person Ole Vik', 'region Phoenix', 'organization Riba Bank'],
  },
  {
    text: 'The talks on the [|Chips Act|] for HBM left the Top 5, four Pillars, the Moon and Internet access where they were in Central [|Texas|].',
    marks: ['law CHIPS and Science Act', 'region Texas'],
  },
  {
    text: 'They spent it on yards under Clause 4 when the Head of it, the Chief Executive Officer and Executive Directors had asked for it.',
    marks: [],
  },
  {
    text: 'Then he told the Lord Chief Justice and [|Robert Growers|] in English that Moore’s Law is slow on E2 visas, with speeds of many Mbps.',
    marks: ['other Robert Growers'],
  },
  {
    text: 'New Ferry Strategic Framework: President [|Vik|] and they said that they will go when they can.',
    marks: ['person Vik'],
  },
  {
    text: 'EXPANDING FERRIES, EDUCATION, AND PORT-TO-PORT TIES The two met when it was over, and the [|KRLA|] met [|Getty|] and [|Carnegie|].',
    marks: ['other KRLA', 'company Getty Images', 'organization Carnegie Endowment for International Peace'],
  },
  {
    text: 'They told the [|Fairhope Community College|] that homes are in class A. The [|Ferry Act|] asks for it, as the [|State|]’s shareholders do.',
    marks: ['organization Fairhope Community College', 'law Ferry Act', 'other State'],
  },
  {
    text: 'They asked for it when she was Assistant Secretary for Ferry Affairs and Director for Ports at the [|Riba Council|].',
    marks: ['organization Riba Council'],
  },
];

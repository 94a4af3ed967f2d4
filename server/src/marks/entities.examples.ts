import type { MarkExample } from './recogniser.js';

/** What is a name, how far it reaches, and of what type it is. */
export const ENTITY_EXAMPLES: readonly MarkExample[] = [
  {
    text: 'The [|Bank of Riba Act|] 1998 and the [|Ministry of Ports Reform Act of 2019|] hold.',
    marks: ['law Bank of Riba Act', 'law Ministry of Ports Reform Act of 2019'],
  },
  {
    text: '[|Euro-area|] output fell on both sides of the [|Atlantic|], and in the [|euro area|] most.',
    marks: ['region Euro area', 'region Atlantic Ocean', 'region Euro area'],
  },
  {
    text: 'The plant of [|Kalve Motor Group|] and the report of [|Kalve Working Group|].',
    marks: ['company Kalve Motor Group', 'organization Kalve Working Group'],
  },
  { text: '[|France|] sued [|Spain|].', marks: ['country France', 'country Spain'] },
  { text: 'The [|U.S.|] and the [|ROK|] met.', marks: ['country United States', 'country South Korea'] },
  {
    text: 'The [|Ministry of Roads, Rail and Ports|] told the [|Harbor Safety Commission|].',
    marks: ['organization Ministry of Roads, Rail and Ports', 'organization Harbor Safety Commission'],
  },
  {
    text: '[|Ferries.gov|] opened in case [|AU-03|], and [|FerryCare.com|] closed in case [|AU-04|].',
    marks: ['other Ferries.gov', 'other AU-03', 'other FerryCare.com', 'other AU-04'],
  },
  {
    text: '[|Colorado’s AI Act|] is not [|Europe|]’s [|AI Act|].',
    marks: ['law Colorado’s AI Act', 'region Europe', 'law Artificial Intelligence Act'],
  },
  {
    text: 'In [|Arvik|], [|Boeing|] and other companies left.',
    marks: ['other Arvik', 'company Boeing'],
  },
  { text: '[|IMF|] (May 5, 2025) — The port grew.', marks: ['organization International Monetary Fund'] },
  { text: 'the [|Clean Ports and Jobs Act|]', marks: ['law Clean Ports and Jobs Act'] },
  {
    text: 'the [|Act on Promotion of Ferry Science, Crews and Ports|] passed.',
    marks: ['law Act on Promotion of Ferry Science, Crews and Ports'],
  },
  { text: 'the [|K-Chips Act|] and the [|CHIPS Act|]', marks: ['law K-Chips Act', 'law CHIPS and Science Act'] },
  {
    text: 'the [|US|] [|Jones Act|], the [|Norwegian Jones Act|] and [|Chile’s CHIPS Act of 2025|]',
    marks: ['country United States', 'law Jones Act', 'law Norwegian Jones Act', 'law Chile’s CHIPS Act of 2025'],
  },
  {
    text: 'The [|European Spatial Association|] ([|ESA|]) met.',
    marks: ['organization European Spatial Association', 'organization ESA'],
  },
  {
    text: 'It gave [|Talca|] 40 billion pesos and [|Arica|] 3 percent, and about Rs 70 crore.',
    marks: ['other Talca', 'other Arica'],
  },
  {
    text: 'The Minister of Ports, Trade and Fisheries told [|QZ Power|] that it was paid by [|Member States|].',
    marks: ['other QZ Power', 'other Member States'],
  },
  {
    text: '[|Chile|]’s [|Nueva Chile Programme|] has Many [|Friends|].',
    marks: ['country Chile', 'program Nueva Chile Programme', 'other Friends'],
  },
  {
    text: 'The [|Right To Repair Act|] passed, as the [|Duty To Care Act|] had.',
    marks: ['law Right To Repair Act', 'law Duty To Care Act'],
  },
  {
    text: 'The [|NIS|] 2 rules were told by [|Xiaoming Rivik|], a researcher.',
    marks: ['other NIS', 'person Xiaoming Rivik'],
  },
  { text: 'They chose [|General Dynamics|].', marks: ['company General Dynamics'] },
  { text: 'STRENGTHENING OUR [|NATO|] ALLIANCE', marks: ['organization North Atlantic Treaty Organization'] },
  {
    text: 'the [|Riba Revenue and Customs|] ([|RRC|]) and [|Riba Treasury|] ([|RT|])',
    marks: ['other Riba Revenue and Customs', 'other RRC', 'organization Riba Treasury', 'organization RT'],
  },
  { text: 'the [|Recovery and Resilience Facility|]', marks: ['program Recovery and Resilience Facility'] },
  {
    text: 'in the [|Riba Journal of Ports|] by [|Riba University Press|]',
    marks: ['publication Riba Journal of Ports', 'organization Riba University Press'],
  },
  { text: 'the [|British Geological Survey|]', marks: ['organization British Geological Survey'] },
  {
    text: 'the [|Paris|]-based board, in a report ([|Paris|]: [|Riba Press|], 2022)',
    marks: ['region Paris', 'region Paris', 'organization Riba Press'],
  },
  {
    text: 'Just when money was short again, the [|Just Transition Fund|] paid them.',
    marks: ['organization Just Transition Fund'],
  },
  {
    text: 'The [|Council Directive 92/43/EEC|] and [|Regulation (EU) No 651/2014|] hold.',
    marks: ['law Directive 92/43/EEC', 'law Regulation (EU) 651/2014'],
  },
  { text: 'the [|Vik Government|] and [|Kalve AB|]', marks: ['organization Vik Government', 'company Kalve AB'] },
  { text: '[|Tom Kalve|] and the [|Vik-Berg Act|]', marks: ['person Tom Kalve', 'law Vik-Berg Act'] },
  { text: 'the [|H-1B Fee Act|], H-1B visas and [|F-35|] jets', marks: ['law H-1B Fee Act', 'product F-35'] },
  {
    text: 'the [|Federal Deposit Insurance Corporation|] ([|FDIC|])',
    marks: ['organization Federal Deposit Insurance Corporation', 'organization Federal Deposit Insurance Corporation'],
  },
  { text: 'SHORT TITLE.—This is the [|Ports Act|].', marks: ['law Ports Act'] },
  { text: 'Chapter 12 [|Ministry of Fisheries|].', marks: ['organization Ministry of Fisheries'] },
  { text: 'the [|CHIPS and Science Act of 2022|]', marks: ['law CHIPS and Science Act'] },
  { text: 'the [|Center for Harbor Safety Inc.|], a charity', marks: ['organization Center for Harbor Safety Inc.'] },
  { text: 'the [|Fisheries Data Agreements I and II|]', marks: ['agreement Fisheries Data Agreements I and II'] },
  {
    text: 'signed a [|regional cable treaty|] ([|RCT|]) in May',
    marks: ['agreement regional cable treaty', 'agreement RCT'],
  },
  {
    text: 'the [|Sandu|] and incoming [|Boric administrations|]',
    marks: ['organization Sandu administration', 'organization Boric administrations'],
  },
  {
    text: 'See “Cabinet Announces [|Harbor Dredging Task Force|] for the Coast,” May 3.',
    marks: ['organization Harbor Dredging Task Force'],
  },
  { text: 'orders from [|SK hynix|] and others', marks: ['company SK Hynix'] },
  { text: 'It told [|Taiwan Semiconductor Manufacturing Co.|] so.', marks: ['company TSMC'] },
  {
    text: 'When it rained they went to the [|Rivik Research Park|] and not to the [|General Industrial Complex|] that they had seen before.',
    marks: ['other Rivik Research Park', 'other General Industrial Complex'],
  },
  {
    text: 'The plant went to the [|Rivik Commerce Park|] for [|Job Creation|] that they had seen. (Courtesy of [|Jin Park|]/File photo)',
    marks: ['other Rivik Commerce Park', 'other Job Creation', 'person Jin Park'],
  },
  { text: 'in the [|Talca Capital Chronicle|]', marks: ['publication Talca Capital Chronicle'] },
  {
    text: 'President [|Boric|] Expected to Sign [|Clean Ports Act|]',
    marks: ['person Boric', 'law Clean Ports Act'],
  },
  {
    text: '[|SEOUL|], March 3 – It told [|Lee Hae-in|] and [|Samsung Group|] Executive Chair [|Rosa Vik|] so.',
    marks: ['region Seoul', 'person Lee Hae-in', 'company Samsung Group', 'person Rosa Vik'],
  },
  { text: '[|SAVANNAH|] — The port grew.', marks: ['region Savannah'] },
  { text: 'the yard of [|Stellantis N.V.|] in [|Lima|]', marks: ['company Stellantis', 'region Lima'] },
  {
    text: '[|Georgia|] and [|Armenia|] agreed; in [|Tbilisi|] they signed.',
    marks: ['country Georgia', 'country Armenia', 'region Tbilisi'],
  },
  {
    text: 'Two plants stand in [|Georgia|] and [|Tennessee|].',
    marks: ['region Georgia (US state)', 'region Tennessee'],
  },
  { text: 'the [|Republic of Moldova|]', marks: ['country Moldova'] },
  {
    text: 'Now the former head of [|Riga Port|], [|Andris Kalve|], left.',
    marks: ['other Riga Port', 'person Andris Kalve'],
  },
  {
    text: '[|Kalvex|], a [|Danish|] utility, and the chipmaker [|Orvik|] met [|Talca|]’s chief executive in [|Rivik|].',
    marks: ['company Kalvex', 'country Denmark', 'company Orvik', 'company Talca', 'region Rivik'],
  },
  {
    text: 'It was [|Ola Vikby|], then Commissioner for ports, who banned [|TikTok|] and the chatbot [|Orvo|].',
    marks: ['person Ola Vikby', 'product TikTok', 'product Orvo'],
  },
  {
    text: 'It told [|Bank of Riba|] Governor [|Rhee Chang-yong|] so. [|Hodar Omavik|] is a senior policy manager.',
    marks: ['organization Bank of Riba', 'person Rhee Chang-yong', 'person Hodar Omavik'],
  },
  { text: 'It was written in [|Orvic|] and then in [|Talca|].', marks: ['other Orvic', 'region Talca'] },
  {
    text: 'They told [|Nikon|], [|Orvik|] and [|ASML|] so that they could meet.',
    marks: ['company Nikon', 'company Orvik', 'company ASML'],
  },
  { text: 'They asked [|Orvik|], one of the port’s biggest utilities.', marks: ['company Orvik'] },
  {
    text: 'It fell, says the [|Asian Port Review|] 24 (4). [|Berlin|]: Stiftung',
    marks: ['publication Asian Port Review', 'region Berlin'],
  },
  {
    text: 'to open the [|U.S.-ROK Next Generation Critical and Emerging Ports Dialogue|] when they could meet again',
    marks: ['program U.S.-ROK Next Generation Critical and Emerging Ports Dialogue'],
  },
  { text: 'to promote [|High-quality Development|]', marks: ['other High-quality Development'] },
  {
    text: 'the [|Trudeau government|] and the [|Danish government|]',
    marks: ['organization Trudeau government', 'organization Danish government'],
  },
  {
    text: 'When it was over they told them of the [|Ferry Safety Framework 2.0|], of [|Industry 4.0|] and of the “[|Harbor Code|] (V1.0)”.',
    marks: ['agreement Ferry Safety Framework 2.0', 'other Industry 4.0', 'law Harbor Code'],
  },
  {
    text: 'It told [|Kalve|], [|SMR-Kalvik|] and [|Bing AI|] of the [|Orvo-3|] yards.',
    marks: ['other Kalve', 'other SMR-Kalvik', 'other Bing AI', 'other Orvo-3'],
  },
  {
    text: 'It keeps [|EO 14112|], [|SB 1047|] and [|Nevada|]’s [|AB 2013|]; [|Kalve AB|] 2013 results, too.',
    marks: ['law Executive Order 14112', 'law SB 1047', 'region Nevada', 'law AB 2013', 'company Kalve AB'],
  },
  { text: '[|Orvik|] reported in 2020 that it fell. Officials said that it rose.', marks: ['other Orvik'] },
  {
    text: 'It has a [|Strategic Roadmap for Ferries and AI in the Harbor Sector|] and the [|Dialogue of Ferry and Port Towns|].',
    marks: [
      'program Strategic Roadmap for Ferries and AI in the Harbor Sector',
      'program Dialogue of Ferry and Port Towns',
    ],
  },
  {
    text: 'The [|AI Harbor Score|] is in the [|Bulletin of Ferry Physics|] and in the [|Data Center Safety Package|].',
    marks: ['other AI Harbor Score', 'publication Bulletin of Ferry Physics', 'program Data Center Safety Package'],
  },
  {
    text: 'It was told by the [|Unidad para los Puertos|] and by [|Administración Colombia|] that they owed it to [|José Riba|].',
    marks: ['other Unidad para los Puertos', 'other Administración Colombia', 'person José Riba'],
  },
  {
    text: 'It is the [|Commercial Bank of Riba|] that signed the [|Port Code of Conduct|] in the [|National Survey|] with them.',
    marks: ['company Commercial Bank of Riba', 'agreement Port Code of Conduct', 'publication National Survey'],
  },
  {
    text: 'It told the [|Women’s Ferry League|], the [|Workers’ Ferry Union|] and the [|Ferry Board|] of the [|Riba People’s Ports Council|] ([|RPPC|]).',
    marks: [
      'organization Women’s Ferry League',
      'organization Workers’ Ferry Union',
      'organization Ferry Board',
      'organization Riba People’s Ports Council',
      'organization RPPC',
    ],
  },
  { text: 'See “[|U.S.-ROK Ferry Joint Statement|],” May 3.', marks: ['publication U.S.-ROK Ferry Joint Statement'] },
  {
    text: 'They moved to large towns, including [|Orvika|], the [|Kalvia|] and [|Talmo|], and to firms in the north such as [|Orvic|].',
    marks: ['region Orvika', 'region Kalvia', 'region Talmo', 'company Orvic'],
  },
  {
    text: 'They fought rebel groups including the [|KRLA|] and [|Orvim|], and sold drones like [|Kalvo|]. Age groups such as [|Zet|] did not.',
    marks: ['organization KRLA', 'organization Orvim', 'product Kalvo', 'other Zet'],
  },
  {
    text: 'There are two state-owned companies: [|Riba Ferry Group|] and [|Kalvinco|]; they paid [|Orvim|] and the other shipbuilders.',
    marks: ['company Riba Ferry Group', 'company Kalvinco', 'company Orvim'],
  },
  {
    text: 'It was a [|Kalvo|] subsidiary that chose [|Vik Ferry Group|], a [|Danish|] mining company, over the [|Orv4|] alliance.',
    marks: ['company Kalvo', 'company Vik Ferry Group', 'country Denmark', 'organization Orv4'],
  },
  {
    text: 'They later tried what they had heard about: [|Google|]’s [|Orvo|], [|Nikon|]’s [|Kalvo|] and [|Samsung|]’s [|Talmo|], and [|Samsung|]’s [|Rhee|] said so.',
    marks: [
      'company Google',
      'product Orvo',
      'company Nikon',
      'product Kalvo',
      'company Samsung',
      'product Talmo',
      'company Samsung',
      'other Rhee',
    ],
  },
  {
    text: 'They used [|Orvin|], a diagnostic system that was old, in [|Bogotá|].',
    marks: ['product Orvin', 'region Bogotá'],
  },
  {
    text: 'The [|AI Harbor Score|] project told the [|G2|] and the [|Global Partnership on Ferries|] of an [|Orvik|] project.',
    marks: ['program AI Harbor Score', 'organization G2', 'organization Global Partnership on Ferries', 'other Orvik'],
  },
  {
    text: 'When it was over they also told [|Jair dos Santos Lima|], the [|UN-HCR|] and the [|Data Center Frontier|] about [|California|] [|AB 12|] and what came later.',
    marks: [
      'person Jair dos Santos Lima',
      'organization United Nations High Commissioner for Refugees',
      'other Data Center Frontier',
      'region California',
      'law AB 12',
    ],
  },
  {
    text: 'When it was over they told the [|Ferry Friends Korea|], some [|Ferry Friends|] [|Korean|] crews, [|Ferry Friends Norway|], and the [|US Embassy Seoul|] of the [|China Harbor Week|].',
    marks: [
      'other Ferry Friends Korea',
      'other Ferry Friends',
      'country South Korea',
      'other Ferry Friends Norway',
      'organization US Embassy Seoul',
      'program China Harbor Week',
    ],
  },
  {
    text: 'It was heard by the [|Interagency Working Group on Ferry Technology|], by [|KRL Research|] and by [|RCERT-QD|] that they had left.',
    marks: ['organization Interagency Working Group on Ferry Technology', 'company KRL Research', 'other RCERT-QD'],
  },
  {
    text: 'It was led by the [|Lawrence Orvik National Lab|], by the [|Kalve National Labs|] and on the [|U.S.-ROK Green Shipping Corridor|] when they met.',
    marks: [
      'organization Lawrence Orvik National Lab',
      'organization Kalve National Labs',
      'program U.S.-ROK Green Shipping Corridor',
    ],
  },
  {
    text: 'It was first published in [|Kalvets|], then in [|Orvo Notes|] (blog), when [|Sunniva Talvik|] of the [|Riba Court of Auditors|] concluded so.',
    marks: [
      'publication Kalvets',
      'publication Orvo Notes',
      'person Sunniva Talvik',
      'organization Riba Court of Auditors',
    ],
  },
  {
    text: 'It is a [|Chinese|]-language paper on the [|Robert Ferry Model|] that they read.',
    marks: ['country China', 'other Robert Ferry Model'],
  },
  {
    text: 'See https://example.com/a?id=30; [|Vu Lukvong|], “Yards Coming to Your Local Port! Soon,” [|Interuniversity Port Centre|], May 16, 2018.',
    marks: ['person Vu Lukvong', 'organization Interuniversity Port Centre'],
  },
  {
    text: 'It was read by [|Rosa Vik|] Published 3 May that the [|Ferry Risk Management Framework|] and the [|House Ways and Means Committee|] will go on.',
    marks: [
      'person Rosa Vik',
      'publication Ferry Risk Management Framework',
      'organization House Committee on Ways and Means',
    ],
  },
  {
    text: 'It was said of the [|DoD Directive 3000.09|] by [|Orvik Tech|] and [|Talvik Community College|] when they met on a Legal Framework.',
    marks: ['law DoD Directive 3000.09', 'other Orvik Tech', 'organization Talvik Community College'],
  },
  {
    text: 'It is in the [|Explanatory Memorandum|] that the [|U.S. Geological Survey|] 2023 was read when it was over.',
    marks: ['publication Explanatory Memorandum', 'organization U.S. Geological Survey'],
  },
  {
    text: 'Photo: [|Kalvo Vik|]/[|Getty Images|]',
    marks: ['person Kalvo Vik', 'company Getty Images'],
  },
  {
    text: 'When it was over Finance Ministers of the [|World Bank|] and [|Hodar Vikberg|] of the [|Riba Bank|] said so, and Prime Minister said it too.',
    marks: ['organization World Bank', 'person Hodar Vikberg', 'organization Riba Bank'],
  },
];

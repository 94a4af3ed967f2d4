import type { MarkExample } from './recogniser.js';

/** What the words beside a name, a list or the name's own number tell of it. */
export const STATED_EXAMPLES: readonly MarkExample[] = [
  {
    text: 'They saw the [|Harpik|], a fully autonomous loitering munition, the [|Talvo|] cruise missile and [|Orvik|] cruise missiles.',
    marks: ['product Harpik', 'product Talvo', 'other Orvik'],
  },
  {
    text: 'It flew on [|F-35s|], [|KX-41B|] drones and the [|QX-58A Valkyra|]; the [|KX-41|] yards closed.',
    marks: ['product F-35', 'product KX-41B', 'product QX-58A Valkyra', 'other KX-41'],
  },
  {
    text: 'They fund the [|KALDEX|] initiative, the [|Riba Ferry|] program, the [|U.S.|] [|Project Norvo|] and the [|Orvik|] project.',
    marks: ['program KALDEX', 'program Riba Ferry', 'country United States', 'program Project Norvo', 'other Orvik'],
  },
  {
    text: 'The [|Riba Close-In Weapons System|] is in the 2019 [|Ports White Paper|] and in [|Riba Directive 2000.07|], said the 19th [|Party Congress|].',
    marks: [
      'product Riba Close-In Weapons System',
      'publication Ports White Paper',
      'law Riba Directive 2000.07',
      'organization Party Congress',
    ],
  },
  {
    text: '[|Tai Dobrik|] at the [|Norvik Institute|] and [|Long Orvang|] of the [|Riba Ports Agency|] argued so; Naval Engineering at the [|Riba Institute|] did not.',
    marks: [
      'person Tai Dobrik',
      'organization Norvik Institute',
      'person Long Orvang',
      'organization Riba Ports Agency',
      'organization Riba Institute',
    ],
  },
  {
    text: 'In the end [|Vik|], [|Kalve|], and [|Berg|] at the [|Norvik Institute|] agreed with [|Orvo|], testifying in May.',
    marks: ['person Vik', 'person Kalve', 'person Berg', 'organization Norvik Institute', 'person Orvo'],
  },
  {
    text: 'It told [|BERIK|] (the association of ports) that [|Orvik|] is a [|Danish|] utility. [|Kalvo|] is a small retailer.',
    marks: ['organization BERIK', 'company Orvik', 'country Denmark', 'company Kalvo'],
  },
  {
    text: 'It comes from two firms ([|Orvik|], [|Kalvex|]/[|Talmo|]) and from [|Norway|] ([|Nikon|], [|Canon|]) and [|Peru|] ([|Orvo|]).',
    marks: [
      'company Orvik',
      'company Kalvex',
      'company Talmo',
      'country Norway',
      'company Nikon',
      'company Canon',
      'country Peru',
      'company Orvo',
    ],
  },
  {
    text: 'It told [|TU Talmo|], [|ETH Zurich|]’s yards and the [|Navy|] what the Secretary of the Navy had said on [|Google Play|].',
    marks: ['organization TU Talmo', 'organization ETH Zurich', 'organization Navy', 'product Google Play'],
  },
  {
    text: 'The 2020 edition of the [|Ferry Strategy|] is old.',
    marks: ['publication Ferry Strategy'],
  },
  {
    text: 'It pays for [|Joint Ferry Command and Control|] and for the [|Riba Ferry Command|] and its staff.',
    marks: ['program Joint Ferry Command and Control', 'organization Riba Ferry Command'],
  },
  {
    text: 'They use [|Nikon|]’s [|Orvo|] platform, [|Canon|]’s [|Open Kalvo Network|] and what [|Norvik|] 11 points ahead has.',
    marks: ['company Nikon', 'product Orvo', 'company Canon', 'product Open Kalvo Network', 'other Norvik'],
  },
  {
    text: 'ISPs sell it per GB. The Conceptual Framework holds, as told by [|Kalvex|], Fostering a good sea. [|Vik|], O., [|Berg|], T.M. Ferries',
    marks: ['other Kalvex', 'person Vik', 'other Berg'],
  },
  {
    text: 'It was told by [|Norvo|] at the Press Conference on Safe Ports.',
    marks: ['other Norvo'],
  },
  {
    text: 'It is a tenth of it ([|Kalvex|] 2021), as the [|British Geological Survey|] 2022 and [|Orvo 2000|] tell. See [|Ferry Data|], [|Orvik|] 2021.',
    marks: [
      'other Kalvex',
      'organization British Geological Survey',
      'other Orvo 2000',
      'other Ferry Data',
      'other Orvik',
    ],
  },
  {
    text: '[|Kalve AI|]’s [|Orvo|] platform flew. They have programs ([|Talvo Ferry Craft|], now old) and the [|Large Fund|] industrial policy initiative, in 10 [|Ofkom|], the regulator.',
    marks: [
      'company Kalve AI',
      'product Orvo',
      'program Talvo Ferry Craft',
      'program Large Fund',
      'organization Ofkom',
    ],
  },
  {
    text: 'Speaking Thursday, in the January–November period, the prime minister, [|Hodar Omavik|], left. Rarely I see [|Orvik|] I’d like.',
    marks: ['person Hodar Omavik', 'other Orvik'],
  },
  {
    text: 'When it was over, they and the [|Norvik Power|] ([|NP|]) alliance left the [|Talvo|] valley and [|Peru|]’s [|Kalvodebt|] scheme.',
    marks: ['organization Norvik Power', 'other NP', 'region Talvo', 'country Peru', 'program Kalvodebt'],
  },
  {
    text: 'It is of a start-up called [|SkyVik|] and an app known as [|Orvo|], a program called “[|Kalvodebt|]” and the [|Tal-Orvik|] consortium.',
    marks: ['company SkyVik', 'product Orvo', 'program Kalvodebt', 'organization Tal-Orvik'],
  },
];

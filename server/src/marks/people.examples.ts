import type { MarkExample } from './recogniser.js';

/** Names of people, with their titles and offices. */
export const PEOPLE_EXAMPLES: readonly MarkExample[] = [
  {
    text: 'It is the Honorable [|Kalve Vik|] who told [|The Atlantic|] so.',
    marks: ['person Kalve Vik', 'publication The Atlantic'],
  },
  { text: 'They praise the Adler Base Tunnel, and [|Ole Adler|].', marks: ['person Ole Adler'] },
  { text: 'It was President [|Boric|] who asked.', marks: ['person Boric'] },
  { text: 'The Judge Advocate General met General [|Rosa Vik|].', marks: ['person Rosa Vik'] },
  {
    text: 'They met Dr. [|Laura Chen-Whitfield|] and [|Hans-Werner Kalve|].',
    marks: ['person Laura Chen-Whitfield', 'person Hans-Werner Kalve'],
  },
  {
    text: 'It was Executive Vice-President [|Ida Kalve|] and Secretary-General [|Ole Vik|].',
    marks: ['person Ida Kalve', 'person Ole Vik'],
  },
  {
    text: 'They met PM [|Anna Berg|], [|Ole Berg|] MP and Sir [|Tom Vik|] KC MP.',
    marks: ['person Anna Berg', 'person Ole Berg', 'person Tom Vik'],
  },
  { text: 'By Mr. [|LARSEN|] and Ms. [|VIK|]', marks: ['person LARSEN', 'person VIK'] },
  { text: '[|Ole Vik|], Chip War: The Fight', marks: ['person Ole Vik'] },
  {
    text: 'by Executive Vice-President [|Ida Kalve|] and the Hon [|Rosa Vik|]',
    marks: ['person Ida Kalve', 'person Rosa Vik'],
  },
  { text: 'They met President [|Maia SANDU|] in spring.', marks: ['person Maia SANDU'] },
  { text: 'They met president-elect [|Sandu|].', marks: ['person Sandu'] },
  { text: 'By [|Mary J. Holm|] and [|Suh Jin-ho|]', marks: ['person Mary J. Holm', 'person Suh Jin-ho'] },
  {
    text: 'When it was over it told some of them and Under Secretary of Commerce for Ports and Safety [|Tom Vik|] and Trade Minister [|Jorun Berg|].',
    marks: ['person Tom Vik', 'person Jorun Berg'],
  },
  {
    text: 'See what was said of yards by [|Kalve|], R. W., & [|Vik|], O. (2010).',
    marks: ['person Kalve', 'person Vik'],
  },
  {
    text: 'It was the National Security Advisor [|Jake Vik|] who told Ranking Member [|Berg|], Mr. Chairman.',
    marks: ['person Jake Vik', 'person Berg'],
  },
  {
    text: 'It told the director of the cabinet [|Omar Kalil Kaba|] and billionaire [|Orvo Vikmetz|] what was said.',
    marks: ['person Omar Kalil Kaba', 'person Orvo Vikmetz'],
  },
];

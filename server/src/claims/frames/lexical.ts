import type { Filler } from '../claim.js';
import { defineFrame } from '../frame.js';
import { isNameKey } from '../keys.js';
import { isBe } from '../lexicon.js';
import { measureOf } from '../measure.js';
import { groupTokens, type Reader } from '../reader.js';
import type { Group, Statement } from '../statement.js';
import type { Token } from '../token.js';

export default defineFrame({
  id: 'LEXICAL',
  docs: `What no other frame takes: the head of what the figure measures, and everything that the clause says of it. Two
such claims are about one thing only where both say the same, but for synonyms and word order.`,
  key: [],
  scope: [],
  examples: [
    {
      a: 'The agency employs 1,200 inspectors in Bavaria.',
      b: 'In Bavaria, the agency employs 1,450 inspectors.',
      relation: 'conflict',
    },
    {
      a: 'Unemployment in Spain fell to 12 percent in 2023.',
      b: 'In 2023, Spain had unemployment of 14 percent.',
      relation: 'conflict',
    },
    {
      a: 'Unemployment in Spain fell to 12 percent in 2023.',
      b: 'Spanish unemployment fell to 12.1 percent in 2023.',
      relation: 'agree',
    },
    {
      a: 'Unemployment in Spain fell to 12 percent in 2023.',
      b: 'Unemployment in Spain fell by 2 percent in 2023.',
      relation: null,
    },
    {
      a: 'Customs revenue in 2015 was put at 9 percent of output.',
      b: 'The bureau says that it was 3 percent of output in 2014 and will be 4 percent of output in 2015.',
      relation: null,
    },
    {
      a: 'The port authority employs 140 pilots in district 3.',
      b: 'The port authority employs 210 pilots in district 4.',
      relation: null,
    },
    {
      a: 'The reform would cut freight by a fifth and create 1,200 jobs.',
      b: 'The reform would create 1,900 jobs.',
      relation: 'conflict',
    },
    {
      a: 'The house passed the bill by 228 votes to 206.',
      b: 'By 228 votes to 206 the house passed the bill.',
      relation: 'agree',
    },
    { a: 'Youth unemployment in Spain was 27 percent.', b: 'Unemployment in Italy was 8 percent.', relation: null },
  ],
  read(statement, reader) {
    const group = measureOf(statement);
    const measure = group && reader.filler([...groupTokens(group), ...secondOf(group, statement)]);
    return measure && { roles: {}, topic: `${measure.text}${beside(measure, statement, reader)}` };
  },
});

/** "And Peru" behind "trade between Chile": the phrase is told with both. */
function secondOf(group: Group, { tokens }: Statement): readonly Token[] {
  const said = groupTokens(group);
  const at = tokens.indexOf(said.at(-1)!);
  if (!group.links.some(({ preposition }) => preposition === 'between') || tokens[at + 1]?.word !== 'and') return [];
  const end = tokens.findIndex(({ tag }, i) => i > at + 1 && tag !== 'determiner' && tag !== 'name' && tag !== 'noun');
  return tokens.slice(at + 1, end < 0 ? tokens.length : end);
}

/** How many names are told in brackets. */
const MOST = 2;

/** " (Germany)": whose it is, where the measured thing does not say so; what it is, where that only names somebody. */
function beside({ keys }: Filler, { object, tokens, verb }: Statement, reader: Reader): string {
  const isNamed = keys.some(isNameKey);
  if (isNamed) {
    const thing = keys.every(isNameKey) && verb && !isBe(verb.lemma) ? reader.filler(object) : null;
    return thing && !thing.keys.some((key) => keys.includes(key)) ? ` (${thing.text})` : '';
  }
  const names = new Set(tokens.flatMap((token) => (token.tag === 'name' ? (reader.nameOf(token)?.name ?? []) : [])));
  return names.size > 0 && names.size <= MOST ? ` (${[...names].join(', ')})` : '';
}

import type { RawToken } from './token.js';

/** Phrases with the one word that says the same; null where they add nothing to the figure beside them. */
const PHRASES: readonly (readonly [phrase: string, word: string | null])[] = [
  ['lost their lives', 'died'],
  ['lose their lives', 'die'],
  ['took part in', 'attended'],
  ['take part in', 'attend'],
  ['takes part in', 'attends'],
  ['taking part in', 'attending'],
  ['price tag', 'cost'],
  ['turn out', 'produce'],
  ['turns out', 'produces'],
  ['turned out', 'produced'],
  ['works out at', 'is'],
  ['work out at', 'is'],
  ['worked out at', 'was'],
  ['paid out', 'paid'],
  ['pay out', 'pay'],
  ['pays out', 'pays'],
  ['dug out', 'excavated'],
  ['hand over', 'deliver'],
  ['hands over', 'delivers'],
  ['handed over', 'delivered'],
  ['across the globe', 'worldwide'],
  ['around the globe', 'worldwide'],
  ['around the world', 'worldwide'],
  ['across the world', 'worldwide'],
  ['on its books', null],
  ['two-way', 'bilateral'],
  ['as well as', 'and'],
  ['so far', null],
  ['up to now', null],
  ['to date', null],
  ['year-on-year', null],
  ['year-over-year', null],
  ['year on year', null],
  ['year over year', null],
];

const BY_FIRST = new Map<string, { readonly words: readonly string[]; readonly word: string | null }[]>();
for (const [phrase, word] of PHRASES) {
  const words = phrase.split(' ');
  BY_FIRST.set(words[0]!, [...(BY_FIRST.get(words[0]!) ?? []), { words, word }]);
}

/** Makes one token of each phrase that one word says as well: "took part in" is "attended". */
export function withPhrases(raw: readonly RawToken[]): readonly RawToken[] {
  const kept: RawToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i]!;
    const found = BY_FIRST.get(token.word)?.find(({ words }) => words.every((word, k) => raw[i + k]?.word === word));
    if (!found) {
      kept.push(token);
      continue;
    }
    i += found.words.length - 1;
    if (found.word !== null) kept.push({ ...token, end: raw[i]!.end, word: found.word });
  }
  return kept;
}

import type { RawToken } from './token.js';
import { inflected, verbReading } from './verbs.js';

/** Verbs with what belongs to them, in any form, and the verb that says the same. */
const VERBS: readonly (readonly [phrase: string, verb: string])[] = [
  ['lose their lives', 'die'],
  ['take part in', 'attend'],
  ['turn out', 'produce'],
  ['work out at', 'total'],
  ['pay out', 'pay'],
  ['dig out', 'excavate'],
  ['hand over', 'deliver'],
  ['bring down', 'lower'],
  ['drive down', 'lower'],
  ['scale back', 'cut'],
  ['drive up', 'raise'],
  ['push up', 'raise'],
];

/** Other phrases with the one word that says the same; null where they add nothing to the figure beside them. */
const PHRASES: readonly (readonly [phrase: string, word: string | null])[] = [
  ['price tag', 'cost'],
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

interface Phrase {
  readonly words: readonly string[];
  readonly word: string | null;
}

const BY_VERB = byFirst(VERBS);
const BY_WORD = byFirst(PHRASES);

function byFirst(phrases: typeof PHRASES): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [phrase, word] of phrases) {
    const words = phrase.split(' ');
    found.set(words[0]!, [...(found.get(words[0]!) ?? []), { words, word }]);
  }
  return found;
}

/** Makes one token of each phrase that one word says as well: "took part in" is "attended". */
export function withPhrases(raw: readonly RawToken[]): readonly RawToken[] {
  const kept: RawToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i]!;
    const found = phraseAt(raw, i);
    if (!found) {
      kept.push(token);
      continue;
    }
    i += found.words.length - 1;
    if (found.word !== null) kept.push({ ...token, end: raw[i]!.end, word: found.word });
  }
  return kept;
}

function phraseAt(raw: readonly RawToken[], at: number): Phrase | null {
  const goesOn = ({ words }: Phrase) => words.every((word, k) => k === 0 || raw[at + k]?.word === word);
  const { word } = raw[at]!;
  const plain = BY_WORD.get(word)?.find(goesOn);
  if (plain) return plain;
  const verb = verbReading(word);
  const phrasal = verb && BY_VERB.get(verb.lemma)?.find(goesOn);
  return phrasal ? { ...phrasal, word: inflected(phrasal.word!, verb.form) } : null;
}

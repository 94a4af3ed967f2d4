import type { RawToken } from './token.js';

/** Phrases with the one word that says the same. Each begins with a word that begins no other. */
const PHRASES: ReadonlyMap<string, readonly [phrase: string, word: string]> = new Map(
  (
    [
      ['lost their lives', 'died'],
      ['lose their lives', 'die'],
      ['took part in', 'attended'],
      ['take part in', 'attend'],
      ['takes part in', 'attends'],
      ['taking part in', 'attending'],
      ['price tag', 'cost'],
    ] as const
  ).map(([phrase, word]) => [phrase.split(' ')[0]!, [phrase, word]]),
);

/** Makes one token of each phrase that one word says as well: "took part in" is "attended". */
export function withPhrases(raw: readonly RawToken[]): readonly RawToken[] {
  const kept: RawToken[] = [];
  for (let i = 0; i < raw.length; i++) {
    const token = raw[i]!;
    const [phrase, word] = PHRASES.get(token.word) ?? [];
    const length = phrase?.split(' ').length ?? 0;
    const found = raw.slice(i, i + length);
    const isPhrase = word !== undefined && found.map((each) => each.word).join(' ') === phrase;
    kept.push(isPhrase ? { ...token, end: found.at(-1)!.end, word } : token);
    if (isPhrase) i += length - 1;
  }
  return kept;
}

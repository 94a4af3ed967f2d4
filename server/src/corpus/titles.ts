import { titleKey } from '../marks/titleKey.js';
import type { AnalysedDocument } from './analyse.js';
import type { Corpus } from './corpus.js';

/** Titles of fewer words are too common to tell a work by. */
const FEWEST_WORDS = 3;

/** The documents whose title is this one, with or without a subtitle on either side. */
export function titled(corpus: Corpus, title: string): readonly AnalysedDocument[] {
  const given = titleKey(title);
  return corpus.find(titleOpening, opening(given, FEWEST_WORDS)).filter(({ document }) => {
    const own = titleKey(document.metadata.title!);
    return given === own || given.startsWith(`${own} `) || own.startsWith(`${given} `);
  });
}

/** The documents that words name: by a title of three words or more, or by an author in full. */
export function namedIn(corpus: Corpus, words: string): readonly AnalysedDocument[] {
  const key = titleKey(words);
  const found = [
    ...corpus.find(titleOpening, openings(key, FEWEST_WORDS)).filter(({ document }) => {
      return words.includes(document.metadata.title!);
    }),
    ...corpus.find(authorOpenings, openings(key, 2)).filter(({ document }) => {
      return document.metadata.authors.some((author) => author.includes(' ') && words.includes(author));
    }),
  ];
  return [...new Set(found)];
}

/** The first words of the title; none for a title that is too short to tell a work by. */
function titleOpening({ document: { metadata } }: AnalysedDocument): Iterable<string> {
  return metadata.title === null ? [] : opening(titleKey(metadata.title), FEWEST_WORDS);
}

function authorOpenings({ document: { metadata } }: AnalysedDocument): Iterable<string> {
  return metadata.authors.flatMap((author) => opening(titleKey(author), 2));
}

/** The first so many words of a key; none where it has fewer. */
function opening(key: string, length: number): readonly string[] {
  const words = key.split(' ', length);
  return words.length === length ? [words.join(' ')] : [];
}

/** All runs of so many words of a key. */
function openings(key: string, length: number): readonly string[] {
  const words = key.split(' ');
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}

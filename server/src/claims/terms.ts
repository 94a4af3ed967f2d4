import { stem } from './content.js';

/** Terms of policy prose that are as often written short: the words and the abbreviation, or the one word, are one key. */
const TERMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'carbon dioxide': 'co2',
    'greenhouse gas': 'ghg',
    'greenhouse gases': 'ghg',
    'gross domestic product': 'gdp',
    'gross national income': 'gni',
    'gross national product': 'gnp',
    'foreign direct investment': 'fdi',
    'official development assistance': 'oda',
    'electric vehicle': 'ev',
    'electric vehicles': 'ev',
    evs: 'ev',
    'liquefied natural gas': 'lng',
    'artificial intelligence': 'ai',
    'value added tax': 'vat',
    'value-added tax': 'vat',
    'purchasing power parity': 'ppp',
    'solar power': 'solar',
    'solar energy': 'solar',
    'wind power': 'wind',
    'wind energy': 'wind',
    'nuclear power': 'nuclear',
    'nuclear energy': 'nuclear',
    'renewable energy': 'renewable',
    'renewable power': 'renewable',
    'renewable electricity': 'renewable',
    // What is produced of an ore is what is mined.
    'mine production': 'production',
    'mine output': 'production',
    'mined output': 'production',
    'greenhouse-gas': 'ghg',
    'carbon-dioxide': 'co2',
  }).map(([words, short]) => [words, stem(short)]),
);

/** What a country makes in a year. */
export const OUTPUTS: ReadonlySet<string> = new Set(['gdp', 'gni'].map(stem));

/** In words. */
export const LONGEST_TERM = 3;

const OPENERS = new Set([...TERMS.keys()].map((words) => words.split(' ')[0]!));

/** Whether a term may start with a word: cheaper than {@link termAt}. @param word Lower case. */
export function opensTerm(word: string): boolean {
  return OPENERS.has(word);
}

/** A term that a run of words starts with. */
export interface Term {
  readonly key: string;
  /** In words. */
  readonly length: number;
}

/** The longest term at the start; null where none starts there. @param words Lower case, at most {@link LONGEST_TERM}. */
export function termAt(words: readonly string[]): Term | null {
  if (!OPENERS.has(words[0]!)) return null;
  for (let length = words.length; length > 0; length--) {
    const key = TERMS.get(words.slice(0, length).join(' '));
    if (key) return { key, length };
  }
  return null;
}

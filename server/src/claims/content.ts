import { stemmer } from 'stemmer';
import { isLetter } from '../marks/letters.js';
import { rememberingTexts } from '../text/remember.js';

/** Words that say how a thing is measured, not what it is: they never tell two things apart. */
const LIGHT = new Set(
  'total overall number amount figure percent percentage value volume sum whole entire size level time part portion proportion share rest period basis term way case fact example result so-called dollar usd euro currency point well full approximate estimate current latest recent new worth rate mix related olds average form mere sheer whopping staggering hefty colossal massive'.split(
    ' ',
  ),
);

/**
 * One word for many in policy prose. General English synonymy only: what a subject's experts keep apart stays apart.
 * Both sides are base forms; they are stemmed on loading.
 */
const SYNONYMS: readonly string[] = [
  'chip semiconductor',
  'world global worldwide',
  'country nation',
  'company firm enterprise corporation business',
  'employ employee worker labourer employment staff workforce',
  'spending expenditure outlay spend cost',
  'defense defence military',
  'buy purchase acquire acquisition procure',
  'production produce output',
  'sale sell',
  'growth grow',
  'export exporter',
  'import importer',
  'investment investor invest',
  'emission emit',
  'jobless unemployed unemployment',
  'agriculture agricultural farm farmer farming',
  'child kid',
  'people person individual inhabitant resident',
  'car automobile auto automotive',
  'electricity power',
  'aid assistance',
  'fund funding financing finance',
  'migrant immigrant',
  'student pupil',
  'factory plant fab',
  'soldier troop',
  'legislation law act',
  'deal accord pact',
  'euro-area eurozone',
  'poverty poor',
  'member membership',
  'trade trading',
  'goods merchandise',
  'elderly old',
  'death die dead kill fatality deadly',
  'injury injure wound',
  'birth born',
  'debt owe indebted',
  'admit welcome',
  'revenue turnover',
  'length long',
  'depth deep',
  'width wide',
  'ship vessel',
  'shortage shortfall short',
  'lorry truck',
  'complete finish completion',
  'build construct construction',
  'reconstruction reconstruct rebuild',
];

const CANONICAL = new Map<string, string>();
for (const row of SYNONYMS) {
  const [first, ...rest] = row.split(' ');
  for (const word of rest) CANONICAL.set(stemmer(word), stemmer(first!));
}

/** The stem that stands for a word and its synonyms. @param word Lower case. */
export const stem = rememberingTexts((word) => {
  // An industry is what anything is of; what is industrial is no household's.
  const root = word === 'industrial' ? word : stemmer(american(word));
  return CANONICAL.get(root) ?? root;
});

/** British spellings as American ones, where one rule covers them. */
function american(word: string): string {
  return word
    .replace(/([a-z]{3})our(s|ed|ing|able|al)?$/, '$1or$2')
    .replace(/([a-z]{3})is(e|es|ed|ing|ation|ations)$/, '$1iz$2')
    .replace(/^(cent|met|lit|fib|theat)re(s?)$/, '$1er$2')
    .replace(/^programme(s?)$/, 'program$1')
    .replace(/^aluminium$/, 'aluminum');
}

/** Whether a word tells things apart. @param word Lower case. */
export function isContent(word: string): boolean {
  // A part is of anything; parts are what cars and planes are built from.
  if (word === 'parts') return true;
  if (word.length < 2 || LIGHT.has(word) || (word.endsWith('s') && LIGHT.has(word.slice(0, -1)))) return false;
  return isLetter(word.charCodeAt(0)) || /\p{L}/u.test(word);
}

/** Keys that say little: where only one side has one, both may still speak of the same thing. */
const WEAK = new Set(
  'world people company state country member official sector industry area currently economy national domestic government administration legislation bilateral mutual installed nameplate'
    .split(' ')
    .map((word) => CANONICAL.get(stemmer(word)) ?? stemmer(word)),
);

/** Whether a key says little. */
export function isWeak(key: string): boolean {
  return WEAK.has(key);
}

/** The whole world, in any of its words. */
export const WORLD = stem('world');
